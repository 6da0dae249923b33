import { sifted } from '../patterns/sifted.ts';

const GIVEN =
  '(?:fått|beviljats|beviljade|tilldelats|tilldelade|fick|gett|givit|gav|beviljat|betalat|betalade|skjutit till|kostat)';
const THEY = '(?:de|dom|dem|den)';
const HOW_MUCH = '(?:vad|va|hur (?:mycket|mkt|mycke)(?: pengar)?|vilket belopp|vilken summa)';
/** "Har dom fått", "fick de", "har vi gett dem", "gav vi dem". */
const ASKED = [
  `(?:har|hade|fick) ${THEY}(?: (?:redan|hittills|egentligen|nu|då))?`,
  `(?:har|hade) (?:vi|förbundet|styrelsen)(?: redan| hittills)? ${GIVEN}(?: till)? ${THEY}`,
  `(?:gav|beviljade|betalade) (?:vi|förbundet|styrelsen)(?: till)? ${THEY}`,
].join('|');

/** No name: what greets, opens a clause, says when or where, or points at an ärende by its number. */
const NO_NAME =
  '(?!(?:i|på|vid|under|efter|till|från|förra|senaste|nästa|punkt(?:en)?|ärende(?:t)?|paragraf|ok|okej|ja|jo|nej|nä|tack|bra|toppen|hej|hallå|förresten|alltså|jaha|aha|hm+|du|klubban)(?!\\p{L}))(?!(?:(?!\\s[–-]\\s)[^,:;?.])*(?<!\\p{L})(?:jag|vi|ni|du|man|det|den|de|dom|som|är|har|var|vad|hur|när|vem|vilka|mötet|sammanträdet|protokollet|20\\d\\d)(?!\\p{L}))';
const NAME_FIRST = sifted(
  `^(?:(?:och|men|sen|angående|ang|gällande|apropå|det här med)\\s+)*${NO_NAME}(?<name>[\\p{L}\\d][\\p{L}\\d&-]*(?: [\\p{L}\\d&-]+){0,3})\\s*(?:[,:;?.]|\\s[–-])\\s+(?<asks>${HOW_MUCH} (?:${ASKED})(?!\\p{L})[^,?:;]{0,40}[?. ]*)$`,
  'iu',
);
const ITS_PRONOUN = new RegExp(`(?<!\\p{L})${THEY}(?!\\p{L})`, 'iu');
const OF_GIVEN = new RegExp(`(?<!\\p{L})${GIVEN}(?!\\p{L})`, 'iu');

/**
 * "Tegelbruket, vad har dom fått av oss?": the name in the place of the word that stands for it, "vad har Tegelbruket
 * fått av oss?". What is asked of nothing that was given, or names nobody first, stays as it is.
 */
export function withNameInPlace(text: string): string {
  const { name, asks } = NAME_FIRST.exec(text)?.groups ?? {};
  if (name === undefined || asks === undefined || !OF_GIVEN.test(asks)) return text;
  return asks.replace(ITS_PRONOUN, () => name);
}

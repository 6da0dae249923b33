import type { Entities } from '../entities.ts';
import { looksLikeLastName } from '../named/another-name.ts';
import { sifted } from '../patterns/sifted.ts';
import { foldDots } from '../words/stem.ts';
import type { Message } from '../words/words.ts';

const NAME = String.raw`\p{L}[\p{L}'-]*(?:\s+(?!(?:också|även|med|tack|nu|igen|samtidigt|direkt|inte|ej|redan|fått|fick|sett|öppnat|läst|nåtts|kallelse\p{L}*|den|i|på|inför|för|så|och)(?!\p{L}))\p{L}[\p{L}'-]*)?`;
/** "Skicka kallelsen till Anna Rosén", "mejla handlingarna åt revisorn också". */
const SENT_TO = sifted(
  String.raw`(?<!\p{L})(?:kallelsen?|utskicket)\s+(?:(?:också|även|nu|sen|direkt)\s+)*(?:till|åt)\s+(?<who>${NAME})`,
  'iu',
);
/** "Har Anna Rosén fått kallelsen?" */
const HAS_GOT = sifted(
  String.raw`^(?:(?:och|men|hej)[\s,]+)*(?:har|fick|hade|nådde)\s+(?<who>${NAME})\s+(?:(?:inte|ej|redan|också|då)\s+)*(?:(?:fått|fick|sett|öppnat|läst)\s+)?(?:kallelsen|utskicket|sin\s+kallelse)`,
  'iu',
);
/** Those who are no board's ledamöter, by what they are. */
const OTHERS =
  /^(?:\p{L}*revisor\p{L}*|\p{L}+fullmäktige|(?:kommun|region|landstings)styrelse\p{L}*|kommun(?:en|erna)|region(?:en|erna)|pressen|medi(?:a|erna)|tidning(?:en|arna)|medlemmar(?:na)?|huvudm[aä]n\p{L}*|tjänstem[aä]n\p{L}*|föredragande\p{L}*|adjungerad\p{L}*|gäst(?:en|erna)|sökande\p{L}*|personalen|allmänheten|\p{L}+förvaltning(?:en|arna)|förvaltning(?:en|arna)|arkivet|diariet|registrator\p{L}*)$/iu;
/** "Anna på Lovskolan": by where she is. */
const AT_OTHERS =
  /^\p{L}{2,}(?:\s+\p{Lu}\p{L}+)?\s+(?:på|från|hos)\s+(?!(?:mötet|sammanträdet|styrelsen|kansliet|nästa|den|det|sitt|min|mitt)(?!\p{L}))\p{L}{4,}/u;
const WHOLE_NAME = /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?\s+\p{Lu}\p{L}+/u;

/**
 * To whom a kallelse is to go, or whether somebody has had it, where that is nobody whom the board has on record: a name,
 * or what she is. Null: it is somebody on record, or nobody is named so.
 */
export function otherRecipient(
  { text, words }: Pick<Message, 'text' | 'words'>,
  { persons, boards }: Pick<Entities, 'persons' | 'boards'>,
): string | null {
  const match = SENT_TO.exec(text) ?? HAS_GOT.exec(text);
  const who = match?.groups?.who;
  if (!match || who === undefined) return null;
  const from = text.indexOf(who, match.index);
  const isKnown = [...persons, ...boards].some(
    ({ words: [first, last] }) =>
      (words[first]?.start ?? 0) < from + who.length && from < (words[last]?.end ?? 0),
  );
  if (isKnown) return null;
  const elsewhere = AT_OTHERS.exec(text.slice(from))?.[0];
  if (elsewhere !== undefined) return elsewhere;
  const [first = '', last = ''] = who.split(/\s+/u);
  if (OTHERS.test(first)) return first;
  if (WHOLE_NAME.test(who)) return who;
  const isName = last !== '' && looksLikeLastName(foldDots(last.toLocaleLowerCase('sv')));
  return isName ? who.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('sv')) : null;
}

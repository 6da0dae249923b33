import { sifted } from './patterns/sifted.ts';
import { wordsOf } from './words/words.ts';

/** One of these stands in every text that ends with something of whom it is from. */
const MAY_BE = sifted(
  /[\n/–—]|(?<!\p{L})(?:m\.?v\.?h|vh|hälsn|hälsar|skickat fr|skickat via|sent from|outlook|allt gott|ha det|ha en|trevlig|kram)|[-,.!] ?\p{L}+(?: \p{L}+)?[\s.]*$/iu,
);

const CLOSING_SURE =
  '[Mm]\\.?[Vv]\\.?[Hh]\\.?|[Vv]h|(?:[Mm]ed )?(?:[Vv]änliga?|[Bb]ästa|[Vv]arma|[Gg]lada) [Hh]älsning(?:ar)?';
const CLOSING = `(?:${CLOSING_SURE}|[Hh]älsning(?:ar)?|[Hh]älsn\\.?|[Hh]älsar|//)`;
const NAMED_LOW = '[\\p{L}-]+(?:[\\s,.]+[\\p{L}-]+)?';
const ROLE =
  'kommuns?|ledamot|ersättare|vice|v\\.?|ordf\\.?|ordförande|och|i|på|för|vid|sekreterare|förbundschef|chef|tel\\.?|telefon|mobil|e-post|\\(\\p{Lu}{1,4}\\)|[\\d+() -]{5,}|\\S+@\\S+|(?:https?://|www\\.)\\S+';
const LETTERHEAD = `(?:[\\s,.:|/–-]+(?:\\p{Lu}[\\p{L}.&-]*|${ROLE})(?![\\p{L}\\d]))`;
/** "Mvh Lars", "Med vänlig hälsning, Karim Nasser, Försäkringskassan": who writes, and nothing asked. */
const SIGNATURE = sifted(
  `^${CLOSING}[\\s,.:!/]*(?:${NAMED_LOW}|\\p{Lu}[\\p{L}-]*${LETTERHEAD}{0,12})?[\\s.,!]*$`,
  'u',
);
const SIGNED = [
  new RegExp(`(?:[\\s,.!]+|^)${CLOSING}[\\s,.:!/]+\\p{Lu}[\\p{L}-]*${LETTERHEAD}{0,16}[\\s.,!]*$`, 'u'),
  new RegExp(`[\\s,.!]+(?:${CLOSING_SURE})[\\s,.:!/]*(?:${NAMED_LOW})?[\\s.,!]*$`, 'u'),
];

/** A closing on a line of its own, and lines of whom it is from, in whatever letters. */
const BELOW = new RegExp(
  `[\\s,.!]+(?:${CLOSING_SURE})[ ,.!]*\\n+([^\\n?]{1,40}(?:\\n+[^\\n?]{1,60}){0,7})\\s*$`,
  'u',
);

/** "Skickat från min iPhone", "Get Outlook for Android": the device's own words. */
const FOOTER =
  /(?:(?:[\n,.!|–—-]|\/\/)\s*)+(?:(?:skickat|sänt|skickad) (?:från|via|med)|sent (?:from|via|with))(?: (?:min|mitt|my|en|a))? ?(?:iphone|ipad|ios|samsung|galaxy|android|outlook|huawei|sony|xperia|nokia|oneplus|pixel|motorola|mobil\p{L}*|telefon\p{L}*|mail|e-post\p{L}*|yahoo|gmail|hotmail|proton|windows|surfplatta|mobile|phone|tablet)(?!\p{L})[^\n?]{0,60}\s*$|(?:^|\n)\s*(?:get|skaffa|hämta|ladda ned|ladda ner) outlook (?:for|för|till)[^\n?]{0,40}\s*$/iu;

/** The same on the line of the answer, known by its capital: "kommer Skickat från min iPhone". */
const FOOTER_BESIDE =
  /\s+(?:Skickat (?:från|via)|Sent from)(?: (?:min|mitt|my|en|a))? ?(?:iPhone|iPad|Samsung|Galaxy|Android|Outlook|mobil\p{L}*|telefon\p{L}*)(?!\p{L})[^\n?]{0,60}\s*$/u;

/** The mail that was answered, after the answer. */
const QUOTED =
  /\n\s*(?:-{3,} ?(?:ursprungligt meddelande|original message)|(?:från|from): [^\n]+\n\s*(?:skickat|sent|datum|date|till|to): |den [^\n]{6,60} skrev [^\n]{2,80}:\s*\n|>)[\s\S]*$/iu;

const WISHES =
  /(?:[,.!\n]|\s[–—-])\s*(?:allt gott|ha det (?:så )?(?:gott|bra|fint)|ha en (?:riktigt |fortsatt )?(?:bra|fin|trevlig|skön) (?:dag|kväll|helg|vecka|eftermiddag)|trevlig (?:helg|kväll)|kram(?:ar)?)[\s.,!]*$/iu;

/** "-- ⏎ Lars Ek". */
const DELIMITED = /\n\s*(?:-{2,}|_{2,})\s*\n[^?]*$/u;

/** A name or initials after a slash: "Kommer. /Lars", "jag kommer /LE". */
const SLASHED = new RegExp(
  `(?:(?<=[.!?\\n])\\s*/{1,2}\\s*|(?<=\\s)/{1,2})\\p{Lu}{1,3}\\.?\\s*$|(?:[.!?\\n]|:\\))\\s*/{1,2}\\s*\\p{Lu}[\\p{L}-]*${LETTERHEAD}{0,12}[\\s.,!]*$`,
  'u',
);

/** Words of an answer or a request: with none of them what stays may be a name among names. */
const SAYS =
  /(?<!\p{L})(?:ja|jo|japp|jadå|javisst|nej|nä|nix|kommer|kan|hinner|deltar|deltager|närvarar|uteblir|förhinder|förhindrad|sjuk|borta|tack\p{L}*|ok|okej|godkänn\p{L}*|tillstyrker|avstyrker|avstår|bifall\p{L}*|noterat|jag|inte|ej|är|har|vill|passar|funkar|går|gärna|absolut|självklart|hej)(?!\p{L})/iu;

/** Only the end of a text can be a signature, and only of a text that long. */
const TAIL = 600;
const MOST = 5;

/** Whether a sentence is nothing but whom the message is from. */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(text);
}

/**
 * A message without what its end says of whom it is from: a closing and a name, a footer of the telephone's, the mail
 * that is answered. Where nothing would be left it stays whole, and so does what may be a list of names.
 *
 * @param names of the one who writes: her own name at the end is a signature without a closing too
 */
export function withoutSignature(text: string, names: readonly string[]): string {
  if (!MAY_BE.test(text.slice(-TAIL))) return text;
  const own = ownName(names);
  let rest = text;
  for (let taken = 0; taken < MOST; taken += 1) {
    const shorter = oneTaken(rest, own);
    if (shorter === null || wordsOf(shorter).length === 0) break;
    rest = shorter;
  }
  return rest;
}

/**
 * A message without what its beginning says of whom it is from: "Lena här. Kan inte den 11".
 *
 * @param names of the one who writes
 */
export function withoutIntroduction(text: string, names: readonly string[]): string {
  const [, said, rest] = INTRODUCED.exec(text) ?? [];
  if (said === undefined || rest === undefined) return text;
  const first = said.toLocaleLowerCase('sv');
  const isOwn = names.some((name) => {
    const own = name.toLocaleLowerCase('sv');
    return own === first || own.split(/\s+/u)[0] === first;
  });
  return isOwn ? rest : text;
}

const INTRODUCED =
  /^\s*(?:(?:hej|hejsan|tjena|hallå)[\s,.!]+)?(?:det (?:är|e) )?([\p{L}-]+(?: \p{L}+)?) här(?:[.,!:;–-]+\s*|\s+-\s+)(\S[\s\S]*)$/iu;

interface OwnName {
  readonly slashed: RegExp;
  readonly alone: RegExp;
}

function oneTaken(text: string, own: OwnName | null): string | null {
  const from = Math.max(0, text.length - TAIL);
  const [before, tail] = [text.slice(0, from), text.slice(from)];
  const below = BELOW.exec(tail);
  if (below && !SAYS.test(below[1] ?? '')) return whatStays(before, tail, below);
  for (const pattern of [FOOTER, FOOTER_BESIDE, QUOTED, DELIMITED, ...SIGNED, SLASHED, WISHES]) {
    const found = pattern.exec(tail);
    if (found) return whatStays(before, tail, found);
  }
  if (own === null) return null;
  const slashed = own.slashed.exec(tail);
  if (slashed) {
    const rest = whatStays(before, tail, slashed);
    return OF_ITEM.test(rest) ? null : rest;
  }
  const alone = own.alone.exec(tail);
  if (alone === null) return null;
  const rest = whatStays(before, tail, alone);
  const isSentence = /^\s*[.!?]/u.test(alone[0]) && wordsOf(rest).length > 3;
  return !rest.includes(':') && (isSentence || SAYS.test(rest)) ? rest : null;
}

/** "Ny punkt: Budget / Lars": who presents it. */
const OF_ITEM = /(?<!\p{L})(?:punkt|ärende|rubrik|föredra)\p{L}*/iu;

/** What was said before it, without the stop that parted them. */
function whatStays(before: string, tail: string, { index, 0: taken }: RegExpExecArray): string {
  const asks = /^\s*\?/u.test(taken) ? '?' : '';
  return `${before}${tail.slice(0, index)}${asks}`.replace(/[\s.,!]+$/u, '');
}

function ownName(names: readonly string[]): OwnName | null {
  const spelled = new Set<string>();
  for (const name of names) {
    const [first, ...rest] = name.split(/\s+/u).filter((part) => part.length > 0);
    if (first === undefined) continue;
    spelled.add(name);
    spelled.add(first);
    const last = rest.at(-1);
    if (last !== undefined) {
      spelled.add(`${first} ${last.charAt(0)}`);
      spelled.add(`${first} ${last}`);
    }
  }
  if (spelled.size === 0) return null;
  const any = [...spelled]
    .toSorted((a, b) => b.length - a.length)
    // A hyphen needs no escape here, and may have none: "Nils-Anders".
    .map((one) => one.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('|');
  const after = `(?:${any})\\.?${LETTERHEAD}{0,12}[\\s.,!]*$`;
  return {
    slashed: new RegExp(`\\s*/{1,2}\\s*${after}`, 'iu'),
    alone: new RegExp(
      `(?:[.!?,\\n]|\\s[–—-])\\s*[–—-]?\\s*(?:${any})[\\s.!]*$|[.!?\\n]\\s*(?:${any})${LETTERHEAD}{0,12}[\\s.,!]*$`,
      'iu',
    ),
  };
}

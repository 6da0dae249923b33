import type { Token } from './pieces.ts';

/** What a meeting is called by in a message about it. */
export interface KnownNames {
  /** `13:00` */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly board: string;
  /** Whoever writes: a name beneath the message. */
  readonly person: string;
  /** Whom the person is asked to serve for. */
  readonly served?: string | null;
  /** Who else is named, and answers for herself. */
  readonly others?: readonly string[];
  /** "Båda mötena" are said to be meant, and are two. */
  readonly isBoth?: boolean;
}

/** A word of a message, and whether something ends before it. */
export interface Said extends Token {
  readonly breaksBefore: boolean;
}

const WEEKDAY =
  /^(?:mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag)(?:en|ens|s|ar)?$|^(?:man|tis|ons|tors|tor|fre|lor|son)$/u;
const MONTH =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)$/u;
const ORDINAL =
  /^(?:forsta|andra|tredje|fjarde|femte|sjatte|sjunde|attonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|tjugonde|(?:tjugo|trettio)(?:forsta|andra|tredje|fjarde|femte|sjatte|sjunde|attonde|nionde)|trettionde)$/u;
const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:[-/]\d{2,4})?)$/u;
const NUMBERED = /^\d{1,2}(?::?[ea])?$/u;
const SOON = /^(?:idag|imorgon|imorron|overmorgon|iovermorgon)$/u;
const MEETING =
  /^(?:(?:styrelse|namnd|direktions|forbunds|arbets|extra|nasta)?|(?:mandag|tisdag|onsdag|torsdag|fredag)s?(?:ens)?|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))(?:mote|motet|motets|sammantrade|sammantradet|traff|traffen)$|^(?:styrelsen|namnden|direktionen|forbundet)$/u;

const BOTH = /^(?:bada|bagge|tva|moten|motena|gangerna|tillfallena|dagarna|datumen|sammantradena)$/u;

function folded(text: string): string {
  return text.toLocaleLowerCase('sv').normalize('NFD').replace(/\p{M}/gu, '');
}

const WORD = /\d[\d:./–-]*\d(?::?[ea])?(?!\p{L})|\d(?::?[ea])?(?!\p{L})|\d+|[a-z]+(?:'[a-z]+)?/gu;

/** The words of a message, each with what it names. */
export function tokensOf(text: string, known: KnownNames): Said[] {
  const plain = folded(text).replaceAll('’', "'");
  const words: { readonly text: string; readonly breaksBefore: boolean }[] = [];
  let from = 0;
  for (const match of plain.matchAll(WORD)) {
    const between = plain.slice(from, match.index);
    words.push({ text: match[0], breaksBefore: /[,.;:!\n–()-]/u.test(between) || words.length === 0 });
    from = match.index + match[0].length;
  }
  return words.map((word, at) => ({ ...word, names: namesOf(words, at, known) }));
}

function namesOf(words: readonly { readonly text: string }[], at: number, known: KnownNames): string[] {
  const text = words[at]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  const after = words[at + 1]?.text ?? '';
  const isOf = (name: string) =>
    text.length > 2 &&
    folded(name)
      .split(/[^a-z0-9]+/u)
      .some((part) => part === text || `${part}s` === text);
  return [
    ...(isDay(before, text, after) ? ['#day'] : []),
    ...(isTime(before, text, known) ? ['#time'] : []),
    ...(MEETING.test(text) || (known.isBoth === true && BOTH.test(text)) ? ['#meeting'] : []),
    ...(isOf(known.board) ? ['#board'] : []),
    ...(isOf(known.place ?? '') ? ['#place'] : []),
    ...(isOf(known.person) ? ['#person'] : []),
    ...(isOf(known.served ?? '') ? ['#served'] : []),
    ...(known.others?.some(isOf) ? ['#other'] : []),
  ];
}

function isDay(before: string, text: string, after: string): boolean {
  if (WEEKDAY.test(text) || MONTH.test(text) || DATE.test(text) || SOON.test(text)) return true;
  if (text === 'i' && /^(?:dag|morgon|overmorgon)$/u.test(after)) return true;
  if (/^(?:dag|morgon|overmorgon)$/u.test(text) && before === 'i') return true;
  if (/^20\d\d$/u.test(text)) return MONTH.test(before);
  if (ORDINAL.test(text)) return before === 'den' || MONTH.test(after);
  if (!NUMBERED.test(text)) return false;
  return /[ea]$/u.test(text) || MONTH.test(after) || before === 'den' || WEEKDAY.test(before);
}

/** The hour that the meeting begins, and may end: any other is a part of it. */
function isTime(before: string, text: string, { start, end }: KnownNames): boolean {
  if (start === null || !/^\d{1,2}(?:[:.]?\d\d)?(?:[-–]\d{1,2}(?:[:.]?\d\d)?)?$/u.test(text)) return false;
  const [from, to] = text.split(/[-–]/u);
  const saysHour = /^(?:kl|klockan)$/u.test(before) || /[:.-]/u.test(text);
  return saysHour && clockOf(from) === start && (to === undefined || clockOf(to) === end);
}

function clockOf(text: string | undefined): string {
  const digits = (text ?? '').replace(/[:.]/u, '');
  return digits.length <= 2
    ? `${digits.padStart(2, '0')}:00`
    : `${digits.slice(0, -2).padStart(2, '0')}:${digits.slice(-2)}`;
}

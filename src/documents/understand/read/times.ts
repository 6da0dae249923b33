const HOUR = String.raw`(?:[01]?\d|2[0-3])`;
const CLOCK = String.raw`${HOUR}[.:][0-5]\d`;
const DASH = String.raw`\s*[-–—]\s*`;
const TO = String.raw`(?:${DASH}|\s+(?:till|to)\s+|\s*[-–—]\s*(?:kl\.?\s*|klockan\s+|ca\.?\s*|cirka\s+)|\s+(?:till|to)\s+(?:kl\.?\s*|klockan\s+|ca\.?\s*|cirka\s+))`;
const AT = String.raw`\b(?:kl|klockan)\b\.?\s*`;
/** Neither the beginning of a longer number nor the end of one. */
const WHOLE = String.raw`(?![\d:%]|\.\d|,\d)`;
/** Minutes may be left out of the first hour, or of the last ("13–15.30", "10.30–12"). */
const TIME = new RegExp(
  [
    String.raw`(?:${AT})?(?<![\d.,:–—-])(?<span>${HOUR}${TO}${CLOCK}|${CLOCK}(?:${TO}${CLOCK}|${TO}${HOUR}(?![.:\d/]|\s*(?:\p{L}{3,}|%)))?)${WHOLE}`,
    String.raw`${AT}(?<hour>${HOUR}(?:${TO}${HOUR})?)(?![\d:]|\.\d|,\d|\s*[-–—]\s*\d)`,
  ].join('|'),
  'iu',
);

export interface FoundTime {
  /** As printed, without "kl". */
  readonly time: string;
  readonly index: number;
  readonly length: number;
}

/** The first time of day in `text`, with its end when that is given: `09.00 – 14.00`; null when there is none. */
export function findTime(text: string): FoundTime | null {
  const match = TIME.exec(text);
  const printed = match?.groups?.span ?? match?.groups?.hour;
  if (!match || printed === undefined) return null;
  return { time: printed.replace(/\s+/g, ' ').trim(), index: match.index, length: match[0].length };
}

/** What is before, beside or after the meeting: coffee, the gathering, a break, when to have answered. */
const ASIDE = String.raw`(?:fika|kaffe|frukost|lunch|middag|mingel|samling|samlas|smörgås|gruppmöte|förmöte|presidie|beredning|arbetsutskott|incheckning|inloggning|insläpp|registrering|ankomst|drop-?in|avresa|avgår|buss|paus|rast|ajourner|senast|anmäl|svar|handlingar)\p{L}*`;
const ASIDE_BEFORE = new RegExp(String.raw`(?<!\p{L})${ASIDE}(?:\s+\p{L}+\.?){0,5}\s*$`, 'iu');
const ASIDE_AFTER = new RegExp(
  String.raw`^\s*(?:[-–:]|\((?=[^\d)]*\)))?\s*(?:blir det |är det |serveras |för )?${ASIDE}`,
  'iu',
);
const MEETS = String.raw`(?:möte|sammanträde|styrelsemöte|förhandling)\p{L}*`;
const MEETS_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${MEETS}|styrelsen)(?:\s+\p{L}+){0,4}?\s*$|(?<!\p{L})(?:börjar|startar|inleds|öppnas)(?:\s+vi)?\s*$`,
  'iu',
);
const MEETS_AFTER = new RegExp(String.raw`^\s*[-–(:]?\s*(?:börjar |startar )?${MEETS}`, 'iu');
/** Of an end, or of what is before or after: not when the meeting begins. */
const ENDS_BEFORE = /(?<!\p{L})(?:avsluta\p{L}*|sluta\p{L}*|slut|efter|före|innan|tidigast)(?!\p{L})[^.]*$/iu;
const CLAUSE = /[;()]|[.,!](?=\s)|(?<!\p{L})(?:och|samt|men|därefter|sedan)(?!\p{L})/giu;

/** Each time of day in `text`, in order. */
function findTimes(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  for (let from = 0; ; ) {
    const time = findTime(text.slice(from));
    if (time === null) return found;
    found.push({ ...time, index: from + time.index });
    from += time.index + time.length;
  }
}

function lastClause(text: string): string {
  return text.split(CLAUSE).at(-1) ?? '';
}

/** "09.30–12.10 ajournering 10.45–10.55": a break with an hour of its own, in what began before it. */
const BREAK_AFTER =
  /^[\s,;(–-]*(?:ajourner|paus|rast|kaffepaus|fikapaus|lunchpaus|bensträckare)\p{L}*[^.]*\d{1,2}[.:]\d{2}/iu;

/** What the words around a time say that it is of. */
function isOf(before: string, after: string): 'meeting' | 'aside' | 'unsaid' {
  // "8.45 (samling) – 12": an end, whatever it began with.
  if (/(?:[-–—]|(?<!\p{L})till)\s*(?:ca\.?\s*|cirka\s*)?$/iu.test(before)) return 'aside';
  const clause = lastClause(before);
  if (ASIDE_BEFORE.test(clause) || ENDS_BEFORE.test(clause)) return 'aside';
  if (MEETS_BEFORE.test(clause)) return 'meeting';
  if (ASIDE_AFTER.test(after) && !BREAK_AFTER.test(after)) return 'aside';
  return MEETS_AFTER.test(after) ? 'meeting' : 'unsaid';
}

export interface MeetingTime extends FoundTime {
  /** What in the text may make another time the meeting's, as written; null: nothing does. */
  readonly doubt: string | null;
}

/** More hours right after the meeting's, without a word for the clock: "kl. 9–11 och 13–15". */
const BARE = /^\s*(?:,|och|samt|eller|alternativt)\s*(\d{1,2}\s*[-–—]\s*\d{1,2})(?![\d.:/]|\s*\p{L})/iu;
/** Another time right after the meeting's, joined to it: "kl. 9–11 och 13–15". */
const JOINED = /^\s*(?:,|;|\/|&|och|samt|eller|alternativt|resp\p{L}*\.?)[\s\p{L}\d,./-]{0,40}$/iu;

/**
 * The meeting's time where other hours are told too: that which the words say is the meeting's, else the first that they
 * do not say is of something else (coffee, a gathering, a break, an answer). Null when `text` has none.
 */
export function findMeetingTime(text: string): MeetingTime | null {
  const told = timesTold(text);
  const chosen =
    told.find((time) => time.of === 'meeting') ?? told.find((time) => time.of === 'unsaid') ?? told[0];
  if (chosen === undefined) return null;
  const { of, ...time } = chosen;
  return { ...time, doubt: of === 'aside' ? chosen.time : besides(text, chosen, told) };
}

/** The same where the words themselves say that it is the meeting's: "mötet börjar kl. 9". */
export function findSaidTime(text: string): FoundTime | null {
  return timesTold(text).find((time) => time.of === 'meeting') ?? null;
}

interface ToldTime extends FoundTime {
  readonly of: ReturnType<typeof isOf>;
}

function timesTold(text: string): ToldTime[] {
  const times = findTimes(text);
  return times.map((time, at) => {
    const end = times[at - 1];
    const before = text.slice(end === undefined ? 0 : end.index + end.length, time.index);
    return { ...time, of: isOf(before, text.slice(time.index + time.length)) };
  });
}

/** Other hours that the meeting may have as well. */
function besides(text: string, chosen: ToldTime, told: readonly ToldTime[]): string | null {
  const end = chosen.index + chosen.length;
  const other = told[told.indexOf(chosen) + 1];
  if (other?.of === 'unsaid' && JOINED.test(text.slice(end, other.index))) return other.time;
  return BARE.exec(text.slice(end))?.[1] ?? null;
}

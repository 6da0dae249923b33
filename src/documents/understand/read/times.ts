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
    String.raw`${AT}(?<hour>${HOUR}(?:${TO}${HOUR})?)(?![\d.:]|,\d|\s*[-–—]\s*\d)`,
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

/** "Fika kl. 12.30", "samling med kaffe från kl. 8.45": what is before the meeting. */
const BEFORE_MEETING = new RegExp(
  String.raw`(?<!\p{L})(?:fika|kaffe|frukost|lunch|mingel|samling|smörgås|gruppmöte)\p{L}*(?:\s+\p{L}+){0,4}?\s+(?:kl\.?|klockan)\s*${HOUR}(?:[.:][0-5]\d)?(?:${TO}${HOUR}(?:[.:][0-5]\d)?)?`,
  'giu',
);

/** The same of the meeting itself, where something else is told to be before it: its index is that in `text`. */
export function findMeetingTime(text: string): FoundTime | null {
  return findTime(text.replace(BEFORE_MEETING, (told) => ' '.repeat(told.length))) ?? findTime(text);
}

const CLOCK = String.raw`(?:[01]?\d|2[0-3])[.:][0-5]\d`;
const TIME = new RegExp(
  String.raw`(?:\b(?:kl|klockan)\b\.?\s*)?(?<![\d.,:-])(?<span>${CLOCK}(?:\s*(?:[-–—]|till|to)\s*(?:kl\.?\s*|klockan\s+|ca\.?\s*|cirka\s+)?${CLOCK})?)(?![\d:%]|\.\d)|\b(?:kl|klockan)\b\.?\s*(?<hour>(?:[01]?\d|2[0-3])(?:\s*[-–—]\s*(?:[01]?\d|2[0-3]))?)(?![\d.:]|,\d|\s*[-–—]\s*\d)`,
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

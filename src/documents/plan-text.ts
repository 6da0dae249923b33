import { localDate, MONTHS } from '../kernel/index.ts';
import { readText } from './formats/text.ts';
import { readPlannedMeetings } from './understand/planned-meetings.ts';

/** A meeting as a line of a typed or pasted plan has it. */
export interface PlannedLine {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** As printed: `13.00–16.00`. */
  readonly time: string | null;
  readonly place: string | null;
}

/** The days of a plan that somebody typed or pasted, in order, each once; empty where none is named. */
export function readPlanText(text: string): PlannedLine[] {
  return readPlannedMeetings(readText(text).lines).map(({ date, time, place }) => ({ date, time, place }));
}

const WRITTEN_OUT = new RegExp(
  String.raw`(?<![\d.:])(\d{1,2})(?::?[ea])?\s+(${MONTHS.join('|')})(?:\s+((?:19|20)\d\d))?`,
  'giu',
);
const IN_FIGURES = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/gu;
/** Any leap year: where no year is written, 29 February is a day. */
const LEAP_YEAR = 2028;

/** Days that are written, and that no calendar has: `31 april`, `2026-02-30`; as written, in order of kind. */
export function daysNotInCalendar(text: string): string[] {
  const out = [...text.matchAll(WRITTEN_OUT)].filter(([, day, month, year]) => {
    const at = (MONTHS as readonly string[]).indexOf(month?.toLowerCase() ?? '') + 1;
    return localDate(year === undefined ? LEAP_YEAR : Number(year), at, Number(day)) === null;
  });
  const figures = [...text.matchAll(IN_FIGURES)].filter(
    ([, year, month, day]) => localDate(Number(year), Number(month), Number(day)) === null,
  );
  return [...out, ...figures].map(([written]) => written);
}

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

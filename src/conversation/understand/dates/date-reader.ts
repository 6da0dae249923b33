import type { LocalDate } from '../../../kernel/index.ts';
import type { Word } from '../words/words.ts';

/** A week by its number (ISO 8601), or one day of it (1 is Monday), where no year was said: of whichever year fits. */
export interface WeekSaid {
  readonly number: number;
  readonly weekday: number | null;
}

/** Reads a date that begins at a word, if one does. */
export type Reader = (words: readonly Word[], at: number, today: LocalDate) => Read | null;
/** Whether a date that a reader reads may begin with a word: most words begin none, and no reader looks at those. */
export type Begins = (word: Pick<Word, 'text' | 'folded'>) => boolean;
/** What was read, and how many words it took. */
export type Read = { readonly mention: WithoutWords; readonly length: number };
export type WithoutWords =
  | { readonly kind: 'days'; readonly from: LocalDate; readonly to: LocalDate; readonly week?: WeekSaid }
  | {
      readonly kind: 'parts';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
    };

/** A stretch of known days, where both ends are days of the calendar. */
export const days = (from: LocalDate | null, to: LocalDate | null, length: number): Read | null =>
  from && to ? { mention: { kind: 'days', from, to }, length } : null;
/** What was said of a date. */
export const parts = (
  year: number | null,
  month: number | null,
  day: number | null,
  length: number,
): Read => ({
  mention: { kind: 'parts', year, month, day },
  length,
});

import type { LocalDate } from '../../kernel/index.ts';
import type { PersonView } from '../knowledge.ts';
import type { SeatAsked } from '../understand/meetings/seat-asked.ts';

/** Somebody on a seat of the board, from one day to another. */
export interface SeatHeld {
  readonly organisation: string;
  readonly as: 'member' | 'substitute';
  /** Null: the register has no other before her. */
  readonly from: LocalDate | null;
  /** Null: still. */
  readonly to: LocalDate | null;
  /** Who had it the day after; null: nobody. */
  readonly next: PersonView | null;
  readonly previous: PersonView | null;
}

/** What somebody has been on the board, the latest stretch of it; or that her party is not known. */
export type SeatAnswer = { readonly board: string; readonly on?: LocalDate } & (
  | {
      readonly kind: 'seat-history';
      readonly who: PersonView;
      readonly self: boolean;
      readonly asked: SeatAsked;
      readonly held: readonly SeatHeld[];
      readonly asksWhy: boolean;
      readonly today: LocalDate;
    }
  | { readonly kind: 'party'; readonly person: PersonView; readonly self: boolean }
);

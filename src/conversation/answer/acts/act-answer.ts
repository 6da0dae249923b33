import type { LocalDate } from '../../../kernel/index.ts';
import type { Act } from '../../understand/intents.ts';
import type { StandsDone } from './stands-done.ts';

/** What is said of an act that is not carried out. */
export type ActAnswer =
  | {
      readonly kind: 'not-yet';
      readonly act: Act;
      readonly board: string;
      readonly date: LocalDate | null;
      readonly item: string | null;
    }
  /** The order was not to do it; `done`: what of it has been done already. */
  | {
      readonly kind: 'left-undone';
      readonly act: Act;
      readonly board: string;
      readonly done?: StandsDone;
    }
  | { readonly kind: 'denied'; readonly act: Act; readonly board: string; readonly source: string }
  | {
      readonly kind: 'dissent-too-late';
      readonly board: string;
      readonly date: LocalDate;
      readonly what: string | null;
    };

import type { ItemOrder } from '../agenda/orders/item-orders.ts';
import type { Concept } from '../words/lexicon.ts';

/** What plain words are read for. */
export interface Said {
  readonly text: string;
  /** A question by its form: a question word or the verb first, or a question mark. */
  readonly asks: boolean;
  readonly oneself: boolean;
  /** Somebody whom the board knows is named. */
  readonly person: boolean;
  /** A meeting was spoken of before. */
  readonly afterMeeting: boolean;
  readonly afterMatter: boolean;
  /** It was asked when a protokoll was justerat. */
  readonly afterMinutes: boolean;
  /** Whether a meeting is named that is another than the board's: "gruppmötet". */
  readonly otherMeeting: () => boolean;
  readonly topic: boolean;
  /** A bilaga is named by its number. */
  readonly attachment: boolean;
  /** Whether food or drink is named. */
  readonly food: () => boolean;
  /** Whether somebody whom nobody knows is said to come or not. */
  readonly stranger: () => boolean;
  readonly day: boolean;
  /** How many single days are named. */
  readonly days: number;
  /** What is asked to be done with an item of the agenda that is named by its number. */
  readonly order: ItemOrder['kind'] | null;
  readonly spoken: (...concepts: readonly Concept[]) => boolean;
}

import type { Instant, LocalDate } from '../../kernel/index.ts';
import type { BoardKnowledge, BoardView, Membership } from '../knowledge.ts';
import type { Subject } from '../said-before/context.ts';
import type { DateMention } from '../understand/dates/dates.ts';
import type { Intent } from '../understand/intents.ts';
import type { Understanding } from '../understand/understand.ts';
import type { Concept } from '../understand/words/lexicon.ts';

/** Who will read the answer: the asker alone, the board's people in their channel, or a mixed group chat. */
export type Audience = 'asker' | 'board' | 'mixed';

/** A question with everything its answer may rest on. */
export interface Asking {
  readonly intent: Intent;
  readonly understanding: Understanding;
  readonly board: BoardKnowledge;
  /** The board as it is today. */
  readonly view: BoardView;
  readonly asker: Membership;
  /** She is on no other board: to name it says nothing of which is meant. */
  readonly isOnlyBoard?: boolean;
  readonly audience: Audience;
  readonly today: LocalDate;
  readonly now: Instant;
  /** What was spoken of before, on the same board; null when nothing, or too long ago. */
  readonly subject: Subject | null;
  /** Days and months that an order names for something else: no meeting of those is meant. */
  readonly notOf?: readonly DateMention[];
}

/** Whether the message speaks of any of these. */
export function speaksOf(asking: Pick<Asking, 'understanding'>, ...concepts: readonly Concept[]): boolean {
  return asking.understanding.entities.concepts.some((mention) => concepts.includes(mention.concept));
}

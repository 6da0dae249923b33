import type { Instant } from '../kernel/index.ts';
import type { Place } from '../teams/contract.ts';
import type { ActParams } from './action-handlers.ts';
import type { Answer } from './answer/answers.ts';
import type { Audience } from './answer/asking.ts';
import type { Context } from './context.ts';
import type { Membership } from './knowledge.ts';
import type { Act } from './understand/intents.ts';

/** Everything a turn of the conversation starts from. */
export interface Situation {
  readonly memberships: readonly Membership[];
  readonly audience: Audience;
  readonly place: Place['kind'];
  readonly now: Instant;
  readonly context: Context;
  /** The acts that a capability can carry out. */
  readonly acts: ReadonlySet<Act>;
}

/** An act that a capability is to carry out. */
export interface ActToRun {
  readonly action: Act;
  readonly boardId: string;
  readonly personId: string;
  readonly params: ActParams;
  readonly text: string;
}

/** The answer to a question, or an act to carry out. */
export type Part =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly boardId: string | null }
  | { readonly kind: 'act'; readonly request: ActToRun };

export interface Conversed {
  readonly parts: readonly Part[];
  readonly context: Context;
}

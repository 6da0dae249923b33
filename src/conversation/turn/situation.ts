import type { Instant } from '../../kernel/index.ts';
import type { Place } from '../../teams/contract.ts';
import type { ActParams } from '../action-handlers.ts';
import type { Answer, BoardQuestion } from '../answer/answers.ts';
import type { Audience } from '../answer/asking.ts';
import type { Membership } from '../knowledge.ts';
import type { PutToBoard, QuestionRequest } from '../question-handlers.ts';
import type { Asked, Context, ListAsked } from '../said-before/context.ts';
import type { MayAnswer } from '../understand/coming/reply/may-answer.ts';
import type { DateMention } from '../understand/dates/dates.ts';
import type { Act } from '../understand/intents.ts';
import type { OpenMatter } from '../understand/open-matters.ts';

/** Everything a turn of the conversation starts from. */
export interface Situation {
  readonly memberships: readonly Membership[];
  readonly audience: Audience;
  readonly place: Place['kind'];
  readonly now: Instant;
  /** The board that was chosen for this very message, by a press or where it was asked for. */
  readonly boardChosen?: string;
  /** The meeting that was chosen where a day has several; believed of those of its day alone. */
  readonly meetingId?: string;
  /** The hour that was given where it was asked for: `kl 13`. */
  readonly hourSaid?: string;
  /** Files came with the message: what names an item then says where they belong. */
  readonly withFiles?: boolean;
  /** They can be nothing but bilagor of an item, whatever the words are. */
  readonly filesOfItem?: boolean;
  readonly context: Context;
  /** The acts that a capability can carry out. */
  readonly acts: ReadonlySet<Act>;
  /** The questions that a capability may answer from what it keeps. */
  readonly questions: ReadonlySet<BoardQuestion>;
  /** What stands open for the person on a board; left out where nothing can be looked up. */
  readonly openNow?: (of: Membership) => Promise<readonly OpenMatter[]>;
  /** What has been put to the board of late and the person may see; left out where nothing can be looked up. */
  readonly putNow?: (of: Membership) => Promise<readonly PutToBoard[]>;
  /** Whether what the bot has asked has been answered since, otherwise than in words; left out: it has not. */
  readonly isAnswered?: (asked: Asked) => Promise<boolean>;
}

/** An act that a capability is to carry out. */
export interface ActToRun {
  readonly action: Act;
  readonly boardId: string;
  readonly personId: string;
  readonly params: ActParams;
  readonly text: string;
  /** As of `ActRequest`. */
  readonly stated?: string;
}

/** A question that capabilities are asked before the record's answer is given. */
export interface QuestionToAsk extends Omit<QuestionRequest, 'question'> {
  /** What it may be, in the order to try. */
  readonly questions: readonly BoardQuestion[];
}

/** The answer to a question; a question for capabilities, with what the record says; an act; or "mina uppgifter". */
export type Part =
  | {
      readonly kind: 'answer';
      readonly answer: Answer;
      readonly boardId: string | null;
      /** What asks for it again, where it answers a question. */
      readonly asked?: ListAsked;
      /** Meetings of which something internal was left out, since all who read along hear it. */
      readonly keptFromAll?: ReadonlySet<string>;
    }
  | {
      readonly kind: 'question';
      readonly request: QuestionToAsk;
      readonly otherwise: Answer;
      readonly asked?: ListAsked;
      readonly keptFromAll?: ReadonlySet<string>;
    }
  | { readonly kind: 'act'; readonly request: ActToRun }
  | { readonly kind: 'tasks' };

/** Words that may hold an answer of the asker's own, and were answered with something else. */
export interface PerhapsAnswered {
  readonly text: string;
  readonly says: MayAnswer;
  /** The days that they name. */
  readonly days: readonly DateMention[];
  /** The boards that they name. */
  readonly boards: readonly string[];
  /** What they were answered with tells nothing: that nothing is registered is said in its place. */
  readonly instead: boolean;
  /** They were taken for thanks, and are more than that: they may be of what she has answered as well. */
  readonly smallTalk?: boolean;
  /** The rest of the message was taken for what it says: this alone is named as not registered. */
  readonly beside?: true;
}

export interface Conversed {
  readonly parts: readonly Part[];
  /** Words that may have been an answer of the asker's own, and that no part takes as one. */
  readonly perhaps?: PerhapsAnswered | null;
  readonly context: Context;
}

import type { Instant, LocalDate } from '../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../teams/contract.ts';
import type { ActParams, ActResult } from './action-handlers.ts';
import type { BoardQuestion } from './answer/answers.ts';
import type { Asked } from './said-before/context.ts';
import type { OpenMatter } from './understand/open-matters.ts';

/** A question as it was understood, for a capability that keeps what it asks about. */
export interface QuestionRequest {
  readonly question: BoardQuestion;
  readonly boardId: string;
  readonly personId: string;
  /** The meeting, item and person it speaks of, as for acts; left out where nothing says. */
  readonly params: ActParams;
  /**
   * Whether the message itself says that it is this question. "Vilka har inte svarat?" may be of the kallelse, a per
   * capsulam or a snabbfråga: then each is asked with `named: false`, and gives null unless something of its own is
   * open.
   */
  readonly named: boolean;
  readonly text: string;
}

/**
 * A question that a capability answers from what it keeps, rather than from the board's documents: "hur många
 * kommer?", "hur går det med per capsulam?". Registered with `ConversationDeps.questions`, as ActionHandlers are with
 * `handlers`. The place (personal, group, channel) is in the turn: say no more there than everybody may read.
 */
export interface QuestionHandler {
  readonly question: BoardQuestion;
  /** Null: nothing of this capability's to tell. The next handler, and at last the record, answers. */
  answer(request: QuestionRequest, turn: Turn): Promise<Reply | null>;
}

/** Something that waits for a person: a line of "mina uppgifter". */
export interface Task {
  /** One sentence, without the time: "Svara per capsulam: Inköp av dator." */
  readonly text: string;
  /** Until when, told after the text; the nearest comes first, null last. */
  readonly dueAt: Instant | null;
  /** What opens it. */
  readonly button?: CardButton;
  /** What tells it from others in a few words: `Snabbfråga: Ska vi ha lunch?`; left out: `OwnMatter` tells it. */
  readonly short?: string;
}

/** What somebody may answer of her own, also what she has answered and may change: it can be put to her again. */
export interface OwnMatter {
  /** What tells it from others in a few words: `Mötet 2 december`. */
  readonly short: string;
  readonly isAnswered: boolean;
  /** The day of the meeting that it is of. */
  readonly date: LocalDate | null;
  /** What opens it. */
  readonly button: CardButton;
  /** The question again, which says that nothing is registered, or nothing new, by the words that it is put after. */
  again(text: string): Pick<ActResult, 'reply' | 'asks'>;
}

/** A snabbfråga or a case per capsulam, and when it was put. */
export interface PutToBoard {
  readonly kind: 'poll' | 'circulation';
  readonly at: Instant;
}

/**
 * What waits for a person in one capability, for "mina uppgifter" and "vad väntar på mig?". Registered with
 * `ConversationDeps.tasks`; asked for each board the person is on, in her own chat only.
 */
export interface TaskSource {
  tasks(of: { readonly boardId: string; readonly personId: string }, turn: Turn): Promise<readonly Task[]>;
  /** What of the capability's stands open for the person to speak of: settles what short words are meant for. */
  open?(
    of: { readonly boardId: string; readonly personId: string },
    turn: Turn,
  ): Promise<readonly OpenMatter[]>;
  /** What of the capability's has been put to the board of late, and she may see: open, or ended not long ago. */
  put?(
    of: { readonly boardId: string; readonly personId: string },
    turn: Turn,
  ): Promise<readonly PutToBoard[]>;
  /** The same with what puts each again; left out: `tasks` with a `short` are what there is. */
  own?(
    of: { readonly boardId: string; readonly personId: string },
    turn: Turn,
  ): Promise<readonly OwnMatter[]>;
  /** Whether what was asked in words has been answered since, by a press or by somebody on the person's behalf. */
  answered?(asked: Asked, turn: Turn): Promise<boolean>;
}

/** Questions whose answers no document holds: a capability keeps them. For `explain`, which asks no capability. */
export const KEPT_BY_CAPABILITIES: ReadonlySet<BoardQuestion> = new Set<BoardQuestion>([
  'attendance.coming',
  'quorum.coming',
  'percapsulam.status',
  'poll.status',
]);

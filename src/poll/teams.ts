import type {
  ActionHandler,
  ActRequest,
  ActResult,
  QuestionHandler,
  TaskSource,
} from '../conversation/index.ts';
import type { EffectRenderer, RecordEffectSource, Turn, Verb } from '../teams/contract.ts';
import { answerVerbs, ownAnswers } from './handlers/answer.ts';
import { askVerbs } from './handlers/ask.ts';
import { pollEffects, pollRenderers } from './handlers/effects.ts';
import { handlingVerbs } from './handlers/handle.ts';
import { pollsInChannel } from './handlers/in-channel.ts';
import { pollQuestions, pollTasks } from './handlers/questions.ts';
import type { PollPorts } from './handlers/reach.ts';
import { answerOpen, pollActions } from './handlers/words.ts';

/** Polls as Teams meets them: a table, no logic. */
export interface PollByChat {
  readonly verbs: readonly Verb[];
  readonly actions: readonly ActionHandler[];
  /** Answers in words the poll that waits for the caller; null where none does. */
  answerOpen(request: ActRequest, turn: Turn): Promise<ActResult | null>;
  /** The open polls that the caller has answered, with the cards on which the answers are changed. */
  ownAnswers(turn: Turn): ReturnType<typeof ownAnswers>;
  /** What stands of an ärende in the channel, and the buttons that take it away. */
  inChannel(boardId: string, item: { readonly heading: string }): ReturnType<typeof pollsInChannel>;
  readonly questions: readonly QuestionHandler[];
  /** What waits for an answer, for "mina uppgifter". */
  readonly tasks: TaskSource;
  readonly effectSource: RecordEffectSource;
  readonly renderers: readonly EffectRenderer[];
}

/** All that is done with polls in the chat: buttons, orders, questions and messages. */
export function pollByChat(ports: PollPorts): PollByChat {
  const effects = {
    records: ports.store.records,
    directory: ports.directory,
    onlyTenant: ports.onlyTenant,
  };
  return {
    verbs: [...askVerbs(ports), ...answerVerbs(ports), ...handlingVerbs(ports)],
    actions: pollActions(ports),
    answerOpen: (request, turn) => answerOpen(ports, request, turn),
    ownAnswers: (turn) => ownAnswers(ports, turn),
    inChannel: (boardId, item) => pollsInChannel(ports.store.records, boardId, item),
    questions: pollQuestions(ports),
    tasks: pollTasks(ports),
    effectSource: pollEffects(effects),
    renderers: pollRenderers(effects),
  };
}

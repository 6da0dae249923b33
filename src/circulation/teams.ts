import type { ActionHandler, QuestionHandler, TaskSource } from '../conversation/index.ts';
import type { EffectRenderer, EffectSource, MessageTurn, Reply, Turn, Verb } from '../teams/contract.ts';
import { answerVerbs, ownAnswers } from './handlers/answer.ts';
import { circulationEffects } from './handlers/effects.ts';
import { followAgendas } from './handlers/follow-agenda.ts';
import { handlingVerbs } from './handlers/handle.ts';
import { circulationRenderers } from './handlers/notices.ts';
import { isToBeReadIn } from './handlers/papers.ts';
import { circulationQuestions, circulationTasks } from './handlers/questions.ts';
import type { CirculationPorts } from './handlers/reach.ts';
import { recordVerbs } from './handlers/record.ts';
import { recusalVerbs } from './handlers/recuse.ts';
import { attachToRevision, revisionVerbs } from './handlers/revise.ts';
import { attachToDraft, draftWith, startVerbs } from './handlers/start.ts';
import { circulationActions, recusalInWords } from './handlers/words.ts';

/** Circulations as Teams meets them: a table, no logic. */
export interface CirculationByChat {
  readonly verbs: readonly Verb[];
  readonly actions: readonly ActionHandler[];
  readonly effectSources: readonly EffectSource[];
  readonly renderers: readonly EffectRenderer[];
  /** "Hur går det med per capsulam?", "vilka har inte svarat?" */
  readonly questions: readonly QuestionHandler[];
  /** What waits for an answer, for "mina uppgifter". */
  readonly tasks: TaskSource;
  /** The form for jäv in what is open on the board; null where nothing is. */
  recusalForm(boardId: string, turn: Turn): Promise<Reply | null>;
  /** A draft with this heading and background; `BUSY` where something else is being written, unless `replace`. */
  draft(
    boardId: string,
    turn: Turn,
    matter: Parameters<typeof draftWith>[3],
    replace: boolean,
  ): ReturnType<typeof draftWith>;
  /** The caller's own answers in what is open, with the cards on which they are changed. */
  ownAnswers(turn: Turn): ReturnType<typeof ownAnswers>;
  /**
   * Files sent to the chat join the new version or the draft being written there; null where nothing is, or the words
   * say that they are a meeting's.
   */
  attach(turn: MessageTurn): Promise<Reply | null>;
}

/** All that is done per capsulam in the chat: buttons, orders, questions and messages. */
export function circulationByChat(ports: CirculationPorts): CirculationByChat {
  const { streams } = ports.store;
  const effects = { streams, directory: ports.directory, onlyTenant: ports.onlyTenant };
  return {
    verbs: [
      ...answerVerbs(ports),
      ...recordVerbs(ports),
      ...recusalVerbs(ports),
      ...handlingVerbs(ports),
      ...revisionVerbs(ports),
      ...startVerbs(ports),
    ],
    actions: circulationActions(ports),
    effectSources: [circulationEffects(effects), followAgendas(streams)],
    renderers: circulationRenderers(effects),
    questions: circulationQuestions(ports),
    tasks: circulationTasks(ports),
    recusalForm: (boardId, turn) => recusalInWords(ports, boardId, turn),
    draft: (boardId, turn, matter, replace) => draftWith(ports, boardId, turn, matter, replace),
    ownAnswers: (turn) => ownAnswers(ports, turn),
    attach: async (turn) =>
      isToBeReadIn(turn.text) ? null : ((await attachToRevision(ports, turn)) ?? attachToDraft(ports, turn)),
  };
}

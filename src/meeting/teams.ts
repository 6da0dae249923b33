import type { ActionHandler, QuestionHandler, TaskSource } from '../conversation/index.ts';
import type { EffectRenderer, EffectSource, Verb } from '../teams/contract.ts';
import { callingByChat } from './calling.ts';
import { agendaEffects, agendaRenderers } from './handlers/agenda-effects.ts';
import { arrangingVerbs } from './handlers/arrange.ts';
import { postingVerbs } from './handlers/posting.ts';
import type { MeetingPorts } from './handlers/reach.ts';

export type { MeetingPorts } from './handlers/reach.ts';

/** Meetings as Teams meets them: a table, no logic. */
export interface MeetingByChat {
  readonly verbs: readonly Verb[];
  readonly actions: readonly ActionHandler[];
  readonly questions: readonly QuestionHandler[];
  readonly tasks: readonly TaskSource[];
  /** Several may look at the same stream, one a family of events. */
  readonly effectSources: readonly EffectSource[];
  readonly renderers: readonly EffectRenderer[];
}

export function meetingByChat(ports: MeetingPorts): MeetingByChat {
  const calling = callingByChat(ports);
  return {
    verbs: [...arrangingVerbs(ports), ...postingVerbs(ports), ...calling.verbs],
    actions: [...calling.actions],
    questions: [...calling.questions],
    tasks: [calling.tasks],
    effectSources: [agendaEffects(ports), calling.effectSource],
    renderers: [...agendaRenderers(ports), ...calling.renderers],
  };
}

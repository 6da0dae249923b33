import type { ActionHandler, QuestionHandler, TaskSource } from '../conversation/index.ts';
import type { EffectRenderer, EffectSource, MessageTurn, Reply, Turn, Verb } from '../teams/contract.ts';
import { callingByChat } from './calling.ts';
import { agendaVerbs } from './handlers/agenda/agenda.ts';
import { agendaEffects, agendaRenderers } from './handlers/agenda/agenda-effects.ts';
import { carryingVerbs } from './handlers/agenda/carrying.ts';
import { seenVerbs } from './handlers/agenda/item/item-seen.ts';
import { itemVerbs } from './handlers/agenda/item/items.ts';
import { postingVerbs } from './handlers/agenda/posting.ts';
import { queuedTasks, queuedVerbs } from './handlers/agenda/queued.ts';
import { severalVerb } from './handlers/agenda/several/several-items.ts';
import { sendAgainTo } from './handlers/messages/late-reach.ts';
import { approvalBeside } from './handlers/notice/approval-words.ts';
import {
  beforeOfficeReply,
  type CallingBoard,
  callingBeforeOffice,
} from './handlers/notice/before-office.ts';
import { noticeTasks } from './handlers/notice/notice-tasks.ts';
import { attachFiles } from './handlers/papers/await-file.ts';
import { paperVerbs } from './handlers/papers/papers.ts';
import { arrangingVerbs } from './handlers/plan/arrange.ts';
import { changeVerbs } from './handlers/plan/change-meeting.ts';
import { createVerbs } from './handlers/plan/create-meeting.ts';
import { planVerbs } from './handlers/plan/plan.ts';
import { proposalTasks } from './handlers/proposals/proposal-tasks.ts';
import { proposalVerbs } from './handlers/proposals/proposals.ts';
import { proposeLaterVerbs } from './handlers/proposals/propose-later.ts';
import { proposeSeveralVerbs } from './handlers/proposals/propose-several.ts';
import type { MeetingPorts } from './handlers/reach.ts';
import { meetingActions } from './handlers/words.ts';

/** Meetings as Teams meets them: a table, no logic. */
export interface MeetingByChat {
  readonly verbs: readonly Verb[];
  readonly actions: readonly ActionHandler[];
  readonly questions: readonly QuestionHandler[];
  readonly tasks: readonly TaskSource[];
  /** Several may look at the same stream, one a family of events. */
  readonly effectSources: readonly EffectSource[];
  readonly renderers: readonly EffectRenderer[];
  /** Files sent to the chat that an ärende waits for; null where none does. */
  attach(turn: MessageTurn): Promise<Reply | null>;
  /** What is told to whoever writes and will hold a post, but holds none yet; null where she will hold none. */
  beforeOffice(turn: Turn): Promise<Reply | null>;
  /** The boards that call the caller before she takes office there, whatever else she is on others; mostly none. */
  callingBeforeOffice(turn: Turn): Promise<readonly CallingBoard[]>;
  /** Acts of another capability, after which a kallelse that is approved in the same words is shown to be approved. */
  withApproval(actions: readonly ActionHandler[]): ActionHandler[];
  /** Somebody has got the app: what Teams would not take to her is sent. */
  installed(turn: Turn): Promise<void>;
}

/** All that is done with meetings in the chat: buttons, orders, questions and messages. */
export function meetingByChat(ports: MeetingPorts): MeetingByChat {
  const calling = callingByChat(ports);
  return {
    attach: (turn) => attachFiles(ports, turn),
    beforeOffice: (turn) => beforeOfficeReply(ports, turn),
    callingBeforeOffice: (turn) => callingBeforeOffice(ports, turn),
    installed: (turn) => sendAgainTo(ports, turn),
    withApproval: (actions) =>
      actions.map(({ action, run }) => ({
        action,
        async run(request, turn) {
          const result = await run(request, turn);
          const beside = await approvalBeside(ports, request, turn);
          return { ...result, reply: { messages: [...result.reply.messages, ...beside] } };
        },
      })),
    verbs: [
      ...arrangingVerbs(ports),
      ...createVerbs(ports),
      ...changeVerbs(ports),
      ...planVerbs(ports),
      ...agendaVerbs(ports),
      ...queuedVerbs(ports),
      ...carryingVerbs(ports),
      ...itemVerbs(ports),
      severalVerb(ports),
      ...seenVerbs(ports),
      ...paperVerbs(ports),
      ...proposalVerbs(ports),
      ...proposeLaterVerbs(ports),
      ...proposeSeveralVerbs(ports),
      ...postingVerbs(ports),
      ...calling.verbs,
    ],
    actions: [...meetingActions(ports), ...calling.actions],
    questions: [...calling.questions],
    tasks: [noticeTasks(ports), proposalTasks(ports), queuedTasks(ports), calling.tasks],
    effectSources: [agendaEffects(ports), ...calling.effectSources],
    renderers: [...agendaRenderers(ports), ...calling.renderers],
  };
}

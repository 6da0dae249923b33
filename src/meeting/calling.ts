import type { ActionHandler, QuestionHandler, TaskSource } from '../conversation/index.ts';
import type { EffectRenderer, EffectSource, Verb } from '../teams/contract.ts';
import { itemHistoryQuestion } from './handlers/agenda/item/item-history.ts';
import { answeringVerbs } from './handlers/attendance/answering.ts';
import { attendanceVerbs } from './handlers/attendance/attendance.ts';
import { attendanceQuestions } from './handlers/attendance/attendance-questions.ts';
import { attendanceTasks } from './handlers/attendance/attendance-tasks.ts';
import { attendanceActions } from './handlers/attendance/attendance-words.ts';
import { remindVerb } from './handlers/attendance/remind.ts';
import { lateReachEffects } from './handlers/messages/late-reach.ts';
import { noticeEffects } from './handlers/messages/notice-effects.ts';
import { noticeRenderers } from './handlers/messages/notice-renderers.ts';
import { approvalVerbs } from './handlers/notice/approval.ts';
import { historyQuestion, historyVerb } from './handlers/notice/history.ts';
import { linkQuestions } from './handlers/notice/link-asked.ts';
import { passOnVerb } from './handlers/notice/pass-on.ts';
import { proofVerbs } from './handlers/notice/proof.ts';
import { sendingVerbs } from './handlers/notice/sending.ts';
import { textVerbs } from './handlers/notice/text-asked.ts';
import { clashesQuestion, redDaysQuestion } from './handlers/plan/clashes.ts';
import { ownMeetingsQuestion } from './handlers/plan/own-meetings.ts';
import { proposalsQuestion } from './handlers/proposals/proposals-asked.ts';
import type { MeetingPorts } from './handlers/reach.ts';
import { undoQuestion } from './handlers/undo-asked.ts';

/** Kallelse and attendance as Teams meets them: a table, no logic. */
export interface CallingByChat {
  readonly verbs: readonly Verb[];
  readonly actions: readonly ActionHandler[];
  readonly questions: readonly QuestionHandler[];
  readonly tasks: TaskSource;
  readonly effectSources: readonly EffectSource[];
  readonly renderers: readonly EffectRenderer[];
}

/** All that has to do with calling to a meeting in the chat: kallelse, answers, reminders, proof. */
export function callingByChat(ports: MeetingPorts): CallingByChat {
  return {
    verbs: [
      ...sendingVerbs(ports),
      ...approvalVerbs(ports),
      passOnVerb(ports),
      ...answeringVerbs(ports),
      ...attendanceVerbs(ports),
      remindVerb(ports),
      ...proofVerbs(ports),
      ...textVerbs(ports),
      historyVerb(ports),
    ],
    actions: attendanceActions(ports),
    questions: [
      undoQuestion(ports),
      proposalsQuestion(ports),
      clashesQuestion(ports),
      redDaysQuestion(ports),
      ownMeetingsQuestion(ports),
      itemHistoryQuestion(ports),
      historyQuestion(ports),
      ...attendanceQuestions(ports),
      ...linkQuestions(ports),
    ],
    tasks: attendanceTasks(ports),
    effectSources: [noticeEffects(ports), lateReachEffects(ports)],
    renderers: noticeRenderers(ports),
  };
}

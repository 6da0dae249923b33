import type { ActionHandler, QuestionHandler, TaskSource } from '../conversation/index.ts';
import type { EffectRenderer, EffectSource, Verb } from '../teams/contract.ts';
import { answeringVerbs } from './handlers/answering.ts';
import { approvalVerbs } from './handlers/approval.ts';
import { attendanceVerbs } from './handlers/attendance.ts';
import { attendanceQuestions, attendanceTasks } from './handlers/attendance-questions.ts';
import { attendanceActions } from './handlers/attendance-words.ts';
import { historyQuestion, historyVerb } from './handlers/history.ts';
import { lateReachEffects } from './handlers/late-reach.ts';
import { linkQuestions } from './handlers/link-asked.ts';
import { noticeEffects, noticeRenderers } from './handlers/notice-effects.ts';
import { ownMeetingsQuestion } from './handlers/own-meetings.ts';
import { proofVerbs } from './handlers/proof.ts';
import { proposalsQuestion } from './handlers/proposals-asked.ts';
import type { MeetingPorts } from './handlers/reach.ts';
import { remindVerb } from './handlers/remind.ts';
import { sendingVerbs } from './handlers/sending.ts';
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

export function callingByChat(ports: MeetingPorts): CallingByChat {
  return {
    verbs: [
      ...sendingVerbs(ports),
      ...approvalVerbs(ports),
      ...answeringVerbs(ports),
      ...attendanceVerbs(ports),
      remindVerb(ports),
      ...proofVerbs(ports),
      historyVerb(ports),
    ],
    actions: attendanceActions(ports),
    questions: [
      undoQuestion(ports),
      proposalsQuestion(ports),
      ownMeetingsQuestion(ports),
      historyQuestion(ports),
      ...attendanceQuestions(ports),
      ...linkQuestions(ports),
    ],
    tasks: attendanceTasks(ports),
    effectSources: [noticeEffects(ports), lateReachEffects(ports)],
    renderers: noticeRenderers(ports),
  };
}

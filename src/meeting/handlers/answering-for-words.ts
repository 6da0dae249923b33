import type { ActResult } from '../../conversation/index.ts';
import { localDateOf, type PersonRef } from '../../kernel/index.ts';
import type { Turn } from '../../teams/contract.ts';
import { callOf } from '../domain/attendance/answering.ts';
import type { AttendanceAnswer } from '../domain/attendance/events.ts';
import { mayRecordForOthers } from '../domain/attendance/rules/who-may.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, whenInWords } from '../text/index.ts';
import { type AtMeeting, refused, said } from './reach.ts';

/** What somebody else is said to have answered: about coming, or about serving as ersättare. */
type AnswerForOther = AttendanceAnswer | 'SERVES' | 'DECLINES';

/**
 * "Gunnar nej" by the kansli: asked before it is recorded. Somebody who is asked to serve may have answered that
 * question or the kallelse, and then both are offered.
 */
export function forOther(at: AtMeeting, turn: Turn, person: PersonRef, answer: AnswerForOther): ActResult {
  if (!mayRecordForOthers(at.doer)) {
    return { reply: refused({ code: 'attendance.onlyOffice', data: null }, at, turn), outcome: 'refuse' };
  }
  const { personId, name } = person;
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const call = callOf(at.meeting.attendance.calls, personId);
  const servesFor = call?.servesFor?.name ?? null;
  const record = (title: string, recorded: AnswerForOther, style: object = {}) => ({
    title,
    verb: 'rsvp.for',
    ...style,
    data: { meetingId: at.meetingId, personId, answer: recorded },
  });
  const isNo = answer === 'ABSENT' || answer === 'DECLINES';
  const first = { style: 'positive' } as const;
  if (call?.status === 'ASKED') {
    const buttons = isNo
      ? [
          record(ATTENDANCE_SAID.forCannotServe, 'DECLINES', first),
          record(ATTENDANCE_SAID.forHindered, 'ABSENT'),
        ]
      : [
          record(ATTENDANCE_SAID.forCanServe, 'SERVES', first),
          record(ATTENDANCE_SAID.forJustComes, 'COMING'),
        ];
    const lines = [ATTENDANCE_SAID.forIsAsked(name, servesFor, when), ATTENDANCE_SAID.forLine];
    return { reply: said(at, ATTENDANCE_SAID.forWhat(name), lines, buttons), outcome: 'clarify' };
  }
  const gives = call?.status === 'ACCEPTED' && answer === 'DECLINES';
  const attends = answer === 'SERVES' ? 'COMING' : answer === 'DECLINES' ? 'ABSENT' : answer;
  const question = gives
    ? ATTENDANCE_SAID.confirmForDeclines(name, servesFor, when)
    : ATTENDANCE_SAID.confirmFor(name, attends, when);
  const buttons = [record(ATTEND_BUTTON.record, gives ? 'DECLINES' : attends, first)];
  return { reply: said(at, question, [ATTENDANCE_SAID.forLine], buttons), outcome: 'confirm' };
}

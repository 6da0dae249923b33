import type { ActResult } from '../../../conversation/index.ts';
import { localDateOf, type PersonRef, type Seat, seatHeldBy } from '../../../kernel/index.ts';
import type { CardButton, Turn } from '../../../teams/contract.ts';
import { seatAfterNo, seatStillOpen } from '../../cards/seat-after-no.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { meetingRosterOf } from '../../roster.ts';
import { ANSWERED_FOR, ATTEND_BUTTON, ATTENDANCE_SAID, TOLD, whenInWords } from '../../text/index.ts';
import { type AtMeeting, refused, said } from '../reach.ts';
import type { AnswerForOther } from './told-of-others.ts';

/**
 * Nobody serves who has not been asked in the seat's order: whose seat it would be, and what brings the question there,
 * which of another ersättare ("Petra i stället för Sofia") is her no.
 */
function insteadOf(at: AtMeeting, wanted: PersonRef | null) {
  if (wanted === null) return { served: null, buttons: [] };
  const { personId, name } = wanted;
  const button = (title: string, answer: AnswerForOther) => ({
    title,
    verb: 'rsvp.for',
    data: { meetingId: at.meetingId, personId, answer },
  });
  if (seatHeldBy(meetingRosterOf(at.boardThen).electorate, personId) !== null) {
    return { served: wanted, buttons: [button(ATTENDANCE_SAID.isHindered(name), 'ABSENT')] };
  }
  const call = callOf(at.meeting.attendance.calls, personId);
  const isOpen = call?.status === 'ASKED' || call?.status === 'ACCEPTED';
  return {
    served: call?.servesFor ?? null,
    buttons: isOpen ? [button(ATTENDANCE_SAID.cannotServe(name), 'DECLINES')] : [],
  };
}

/** That she serves for one who is named on the button: of several seats, that one. */
function servesOn({ meetingId }: AtMeeting, { personId }: PersonRef, { holder }: Seat): CardButton {
  const servesFor = holder === null ? {} : { servesFor: holder.personId };
  return {
    title: ANSWERED_FOR.forCanServeFor(holder?.name ?? null),
    verb: 'rsvp.for',
    style: 'positive',
    data: { meetingId, personId, answer: 'SERVES', ...servesFor },
  };
}

/**
 * "Gunnar nej" by the kansli: asked before it is recorded. Somebody who is asked to serve may have answered that
 * question or the kallelse, and then both are offered.
 */
export function forOther(
  at: AtMeeting,
  turn: Turn,
  person: PersonRef,
  answer: AnswerForOther,
  wanted: PersonRef | null,
): ActResult {
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
  const takesBack = call?.status === 'DECLINED' && (answer === 'COMING' || answer === 'SERVES');
  const open = takesBack ? seatStillOpen(at.meeting, personId, turn.at, wanted?.personId) : null;
  if (call?.status === 'ASKED' || takesBack) {
    const buttons = isNo
      ? [record(ANSWERED_FOR.forCannotServe, 'DECLINES', first), record(ANSWERED_FOR.forHindered, 'ABSENT')]
      : [
          ...(open === null
            ? [record(ANSWERED_FOR.forCanServe, 'SERVES', first)]
            : [servesOn(at, person, open)]),
          record(ANSWERED_FOR.forJustComes, 'COMING'),
        ];
    const saidNo = call.byAbsence ? ANSWERED_FOR.forHadAbsence : ANSWERED_FOR.forHasDeclined;
    const stands = takesBack ? saidNo : ANSWERED_FOR.forIsAsked;
    const lines = [
      stands(name, servesFor, when),
      ...(takesBack && open === null ? seatAfterNo(at.meeting, personId) : []),
      ANSWERED_FOR.forLine,
    ];
    return { reply: said(at, ANSWERED_FOR.forWhat(name), lines, buttons), outcome: 'clarify' };
  }
  if (answer === 'SERVES' && call?.status === 'ACCEPTED') {
    const lines = wanted && wanted.name !== servesFor ? [ATTENDANCE_SAID.askedInOrder] : [];
    return { reply: said(at, TOLD.serves(name, servesFor, when), lines), outcome: 'refuse' };
  }
  if (answer === 'SERVES') {
    const { served, buttons: first } = insteadOf(at, wanted);
    const buttons = [...first, record(ATTENDANCE_SAID.comesOnly(name), 'COMING')];
    const fact = ATTENDANCE_SAID.isNotAsked(name, served?.name ?? null, when);
    return { reply: said(at, fact, [ATTENDANCE_SAID.askedInOrder], buttons), outcome: 'clarify' };
  }
  const gives = call?.status === 'ACCEPTED' && answer === 'DECLINES';
  const attends = answer === 'DECLINES' ? 'ABSENT' : answer;
  const question = gives
    ? ATTENDANCE_SAID.confirmForDeclines(name, servesFor, when)
    : ATTENDANCE_SAID.confirmFor(name, attends, when);
  const buttons = [record(ATTEND_BUTTON.record, gives ? 'DECLINES' : attends, first)];
  return { reply: said(at, question, [ANSWERED_FOR.forLine], buttons), outcome: 'confirm' };
}

import { type LocalDate, localDateOf } from '../../../kernel/index.ts';
import { isOtherTime } from '../../domain/attendance/rules/meeting-time.ts';
import { answerOf, type MeetingCall } from '../../domain/attendance/state.ts';
import { meetingDecider } from '../../domain/decide.ts';
import type { MeetingMoved } from '../../domain/on-record/events.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { NOTICE_SAID, PROPOSAL, whenAndWhere, whenInWords } from '../../text/index.ts';
import type { News, TellingOf } from './telling.ts';

/** That the meeting is moved, held elsewhere or cancelled, why, and what it means for what she has answered. */
export function changeNews(telling: TellingOf<'MeetingMoved' | 'MeetingCancelled'>): News {
  const { event, meeting, now, personId } = telling;
  const because = NOTICE_SAID.because(event.reason);
  if (event.type === 'MeetingCancelled') {
    const serves = isCalledIn(callsNow(meeting), personId);
    return {
      fact: NOTICE_SAID.cancelled(whenInWords(meeting, localDateOf(now))),
      lines: [because, ...(serves ? [NOTICE_SAID.noNeedToServe] : []), ...ownProposals(meeting, personId)],
    };
  }
  const asksAnew = isOtherTime(event);
  const before = asksAnew ? meeting.attendance.earlier : [];
  const answered = before.some(({ answers }) => answers.some((one) => one.person.personId === personId));
  const serves = asksAnew && (isCalledIn(before.at(-1)?.calls ?? [], personId) || servedInItem(telling));
  // Whoever hears of it late may have answered for the new time already.
  const isAnswered = answerOf(meeting.attendance, personId) !== null;
  return {
    fact: movedFact(event, localDateOf(now)),
    lines: [
      because,
      ...(serves && !isAnswered ? [whetherAskedAnew(telling)] : []),
      ...(answered && !serves && !isAnswered ? [NOTICE_SAID.answerAnew] : []),
    ],
  };
}

/** What she wants taken up and has no answer to does not end with the meeting. */
function ownProposals({ agenda }: KnownMeeting, personId: string): string[] {
  const waiting = agenda.proposals.filter(
    ({ by, outcome }) => by.personId === personId && outcome.kind === 'WAITING',
  );
  return waiting.length === 0 ? [] : [PROPOSAL.isKept(waiting.map(({ heading }) => heading))];
}

/** What became of her yes or of the question to serve: that she is asked again, where she is by now. */
function whetherAskedAnew({ meeting, personId }: TellingOf<'MeetingMoved' | 'MeetingCancelled'>): string {
  return isCalledIn(callsNow(meeting), personId) ? NOTICE_SAID.askedAnew : NOTICE_SAID.calledAnew;
}

/** The questions to serve, throughout the meeting and in one ärende. */
function callsNow({ attendance, matters }: KnownMeeting) {
  return [...attendance.calls, ...matters.flatMap((matter) => matter.calls)];
}

/** What was changed: day, hours or place. */
export function movedFact({ from, to }: Pick<MeetingMoved, 'from' | 'to'>, today: LocalDate): string {
  if (from.date !== to.date || from.start !== to.start) {
    return NOTICE_SAID.moved(whenInWords(from, today), whenAndWhere(to, today));
  }
  if (from.end !== to.end || to.place === null) {
    return NOTICE_SAID.newTimes(whenInWords(from, today), whenAndWhere(to, today));
  }
  return NOTICE_SAID.movedPlace(whenInWords(to, today), to.place);
}

/** Whether she was asked to serve, or served, in one ärende when the meeting was moved. */
function servedInItem({
  loaded,
  version,
  personId,
}: TellingOf<'MeetingMoved' | 'MeetingCancelled'>): boolean {
  const earlier = loaded.events.filter((one) => one.version < version).map(({ event }) => event);
  const then = earlier.reduce(meetingDecider.evolve, meetingDecider.initialState);
  return then.status !== 'NONE' && then.matters.some(({ calls }) => isCalledIn(calls, personId));
}

function isCalledIn(calls: readonly Pick<MeetingCall, 'person' | 'status'>[], personId: string): boolean {
  return calls.some(
    (call) => call.person.personId === personId && (call.status === 'ASKED' || call.status === 'ACCEPTED'),
  );
}

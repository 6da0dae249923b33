import { accept, callPassesOnAt, type Decision, refOf, refuse } from '../../../kernel/index.ts';
import type { MeetingRefusal } from '../refusals.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { TakeBackAnswer } from './commands.ts';
import type { AttendanceEvent } from './events.ts';
import { rosterEvents, withFollowUps } from './follow-ups.ts';
import { earliestStart, hasBegun } from './rules/meeting-time.ts';
import { recordedByOffice } from './rules/recorded-by-office.ts';
import { mayRecordForOthers } from './rules/who-may.ts';
import { answerOf } from './state.ts';

/**
 * An answer that the kansli recorded wrongly is none again, until the meeting begins: whoever was asked to serve
 * because of it need not, and an ersättare whose yes it was is asked anew: nobody serves for the seat meanwhile. What
 * somebody answered herself she changes herself.
 *
 * Rule: Klubbans ordning (domain page 5, RSVP: the kansli records answers on behalf of others, marked).
 */
export function takeBackAnswer(
  meeting: MeetingAhead,
  { by, at, personId, roster }: TakeBackAnswer,
): Decision<AttendanceEvent, MeetingRefusal> {
  if (!mayRecordForOthers(by)) return refuse('attendance.onlyOffice', null);
  const book = meeting.attendance;
  const recorded = recordedByOffice(book, personId);
  if (recorded === null) {
    const own = answerOf(book, personId);
    return own === null ? accept() : refuse('attendance.answeredSelf', { person: own.person });
  }
  const { date, start, end } = meeting;
  if (hasBegun(meeting, at)) return refuse('attendance.over', { date, start, end });
  const { person, answer, serves } = recorded;
  const isOpen = (status: string) => status === 'ASKED' || status === 'ACCEPTED';
  const broughtIn = book.calls.filter(
    (call) => answer !== null && call.servesFor?.personId === personId && isOpen(call.status),
  );
  const own = serves === null ? [] : [serves];
  const passOnAt = callPassesOnAt(at, earliestStart(meeting), roster.substituteAnswerHours);
  return accept(
    ...withFollowUps(
      meeting,
      [
        ...rosterEvents(book, roster, at),
        { type: 'AttendanceTakenBack', person, by: refOf(by), at },
        ...broughtIn.map((call) => ({
          type: 'MeetingSubstituteReleased' as const,
          seatId: call.seatId,
          person: call.person,
          served: call.status === 'ACCEPTED',
          at,
        })),
        ...own.map(({ seatId, servesFor }) => ({
          type: 'MeetingSubstituteAsked' as const,
          seatId,
          servesFor,
          person,
          passOnAt,
          at,
        })),
      ],
      at,
      meeting.noticeBook.sent.length > 0,
    ),
  );
}

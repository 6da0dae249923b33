import { accept, callPassesOnAt, type Decision, refOf, refuse } from '../../../kernel/index.ts';
import type { MeetingRefusal } from '../refusals.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { TakeBackAnswer } from './commands.ts';
import type { AttendanceEvent } from './events.ts';
import { rosterEvents, withFollowUps } from './follow-ups.ts';
import { earliestStart, hasBegun } from './rules/meeting-time.ts';
import { mayRecordForOthers } from './rules/who-may.ts';
import { answerOf } from './state.ts';

/**
 * An answer that the kansli recorded wrongly is none again, until the meeting begins: whoever was asked to serve
 * because of it need not, and an ersättare whose yes it was is asked anew. What somebody answered herself she changes
 * herself.
 *
 * Rule: Klubbans ordning (domain page 5, RSVP: the kansli records answers on behalf of others, marked).
 */
export function takeBackAnswer(
  meeting: MeetingAhead,
  { by, at, personId, roster }: TakeBackAnswer,
): Decision<AttendanceEvent, MeetingRefusal> {
  if (!mayRecordForOthers(by)) return refuse('attendance.onlyOffice', null);
  const book = meeting.attendance;
  const given = answerOf(book, personId);
  if (given === null) return accept();
  if (given.viaOffice === null) return refuse('attendance.answeredSelf', { person: given.person });
  const { date, start, end } = meeting;
  if (hasBegun(meeting, at)) return refuse('attendance.over', { date, start, end });
  const { person } = given;
  const isOpen = (status: string) => status === 'ASKED' || status === 'ACCEPTED';
  const broughtIn = book.calls.filter((call) => call.servesFor?.personId === personId && isOpen(call.status));
  const own = book.calls.filter((call) => call.person.personId === personId && call.status === 'ACCEPTED');
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

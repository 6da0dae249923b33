import { electorateOf } from '../../../board/index.ts';
import { peopleOf } from '../../../kernel/index.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { isInForce } from '../../in-force.ts';
import { type Boards, leadsInstead, presidiumOf } from './boards-of-meeting.ts';
import { yesTakenBack } from './notice-recipients.ts';

/** What must reach somebody: what holds of the meeting for her, that she leads it, and how she stands to it now. */
export function mustReach(
  event: MeetingEvent,
  personId: string,
  meeting: KnownMeeting,
  boards: Boards,
): boolean {
  return (
    isInForce(event, personId, meeting) ||
    tellsLead(event, personId, meeting, boards) ||
    tellsLeft(event, personId, boards) ||
    tellsStanding(event, personId, meeting, boards)
  );
}

/** Whether the news is that she is called no more, and she is not. */
export function tellsLeft(event: MeetingEvent, personId: string, { onDay }: Pick<Boards, 'onDay'>): boolean {
  if (event.type !== 'RosterNoted') return false;
  const isLeft = event.left?.some((one) => one.personId === personId) === true;
  return isLeft && !peopleOf(electorateOf(onDay)).some((one) => one.personId === personId);
}

/** Whether the news is that she leads the meeting, and she does so still. */
export function tellsLead(
  event: MeetingEvent,
  personId: string,
  meeting: KnownMeeting,
  boards: Boards,
): boolean {
  if (event.type !== 'AttendanceAnswered' || event.answer !== 'ABSENT') return false;
  const { personId: absent } = event.person;
  const isOfPresidium = presidiumOf(boards).some(({ id }) => id === absent);
  return isOfPresidium && absent !== personId && leadsInstead(boards, meeting, personId);
}

/**
 * Whether the news is of her own place at the meeting, and it is so still: what the kansli recorded for her, that she
 * need not serve or that somebody serves for her, and that she does not lead the meeting any more.
 */
export function tellsStanding(
  event: MeetingEvent,
  personId: string,
  meeting: KnownMeeting,
  boards: Boards,
): boolean {
  if (meeting.status === 'CANCELLED') return false;
  const { attendance } = meeting;
  switch (event.type) {
    case 'AttendanceAnswered':
      if (event.person.personId !== personId) return event.answer !== 'ABSENT' && leadsNoMore();
      return event.viaOffice !== null && answerOf(attendance, personId)?.answer === event.answer;
    case 'AttendanceTakenBack':
      if (event.person.personId === personId) return answerOf(attendance, personId) === null;
      return leadsNoMore() || isServedNoMore(event);
    case 'MeetingSubstituteReleased':
      return event.person.personId === personId && !calls(personId, 'ASKED', 'ACCEPTED');
    case 'MeetingSubstituteAnswered': {
      const own = event.person.personId === personId;
      if (own) return event.viaOffice !== null && calls(personId, event.accepted ? 'ACCEPTED' : 'DECLINED');
      return event.accepted && attendance.calls.some(isServed);
    }
    default:
      return false;
  }

  function calls(whose: string, ...wanted: readonly string[]): boolean {
    return attendance.calls.some(
      ({ person, status }) => person.personId === whose && wanted.includes(status),
    );
  }

  function isServed({ servesFor, status }: (typeof attendance.calls)[number]): boolean {
    return servesFor?.personId === personId && status === 'ACCEPTED';
  }

  function isServedNoMore(taken: Extract<MeetingEvent, { readonly type: 'AttendanceTakenBack' }>): boolean {
    const isMine = yesTakenBack(taken, meeting)?.servesFor?.personId === personId;
    return isMine && !attendance.calls.some(isServed);
  }

  function leadsNoMore(): boolean {
    const presidium = presidiumOf(boards).map(({ id }) => id);
    const ofBoth =
      'person' in event && presidium.includes(event.person.personId) && presidium.includes(personId);
    return ofBoth && !leadsInstead(boards, meeting, personId);
  }
}

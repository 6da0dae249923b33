import { addressOf, type BoardOnDay, boardOnDay, personOn } from '../../board/index.ts';
import { type Instant, localDateOf, peopleOf } from '../../kernel/index.ts';
import { electorateOf } from '../../recusal/index.ts';
import type { Recipient } from '../../teams/contract.ts';
import { answerOf } from '../domain/attendance/state.ts';
import type { MeetingEvent } from '../domain/events.ts';
import { latestNotice } from '../domain/notice/state.ts';
import type { KnownMeeting } from '../domain/state.ts';
import type { MeetingPorts } from './reach.ts';

/** The board on the meeting's day, and today: who is called, and who sees to it. */
export interface Boards {
  readonly onDay: BoardOnDay;
  readonly today: BoardOnDay;
}

export async function boardsOfMeeting(
  { directory }: Pick<MeetingPorts, 'directory'>,
  boardId: string,
  meeting: KnownMeeting,
  at: Instant,
): Promise<Boards | null> {
  const known = await directory.board(boardId);
  if (known === null) return null;
  return { onDay: boardOnDay(known, meeting.date), today: boardOnDay(known, localDateOf(at)) };
}

/** Where somebody is reached: in Teams, and by letter where Teams does not; null: in neither way. */
export function recipientOf(
  boards: Boards,
  personId: string,
  onlyTenant: string | null,
  alsoByMail: boolean,
): Recipient | null {
  const board = personOn(boards.onDay, personId) === null ? boards.today : boards.onDay;
  const person = personOn(board, personId);
  const address = addressOf(board, personId, onlyTenant);
  const mail = person?.email ? { name: person.name, email: person.email } : null;
  if (address !== null) return { kind: 'person', ...address, ...(alsoByMail && mail ? { mail } : {}) };
  return alsoByMail && mail ? { kind: 'mail', mail } : null;
}

export function officeOf({ today }: Boards): string[] {
  return today.office.filter((holder) => !holder.admin).map(({ person }) => person.id);
}

/** Whoever leads the meeting by what is known: the chair, else the first vice chair without förhinder. */
export function leaderOf({ onDay }: Boards, { attendance }: KnownMeeting): string[] {
  const leaders = [...(onDay.chair ? [onDay.chair] : []), ...onDay.viceChairs];
  const leader = leaders.find((person) => answerOf(attendance, person.id)?.answer !== 'ABSENT') ?? leaders[0];
  return leader ? [leader.id] : [];
}

/** Everybody who has heard of the meeting: called, or by an answer of her own. */
function everybody(boards: Boards, meeting: KnownMeeting): string[] {
  const { attendance, noticeBook } = meeting;
  const answered = [...attendance.answers, ...(attendance.earlier.at(-1)?.answers ?? [])];
  const called = latestNotice(noticeBook)?.recipients ?? [];
  const known = [...answered, ...called].map((one) => one.person.personId);
  const isKnown = meeting.status === 'CALLED' || called.length > 0 || meeting.agenda.called !== null;
  const all = isKnown ? peopleOf(electorateOf(boards.onDay)).map((one) => one.personId) : [];
  return [...all, ...known];
}

/** Whom an event is told to, each once, and never the one who did it. */
export function toldOf(event: MeetingEvent, meeting: KnownMeeting, boards: Boards): string[] {
  const found = candidates(event, meeting, boards);
  return [...new Set(found)];
}

function candidates(event: MeetingEvent, meeting: KnownMeeting, boards: Boards): string[] {
  const office = officeOf(boards);
  const leader = leaderOf(boards, meeting);
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
      return event.recipients.map((one) => one.person.personId);
    case 'NoticeApprovalAsked':
      return leader;
    case 'NoticeApproved':
    case 'NoticeReturned':
      return office;
    case 'AttendanceAnswered': {
      const own = event.viaOffice === null ? [] : [event.person.personId];
      const holds = boards.onDay.seats.some((seat) => seat.member?.id === event.person.personId);
      const tells = event.answer === 'ABSENT' && holds ? office : [];
      return [...own, ...tells.filter((id) => id !== event.viaOffice?.personId)];
    }
    case 'MeetingSubstituteAsked':
    case 'MeetingSubstituteReleased':
      return [event.person.personId];
    case 'MeetingSubstituteAnswered': {
      const calls = meeting.attendance.calls.filter((call) => call.seatId === event.seatId);
      const taken = calls.filter((call) => call.status === 'TAKEN').map((call) => call.person.personId);
      const served = calls.flatMap((call) => call.servesFor?.personId ?? []);
      const own = event.viaOffice === null ? [] : [event.person.personId];
      const others = event.accepted ? [...taken, ...served] : [];
      return [...own, ...others, ...office.filter((id) => id !== event.viaOffice?.personId)];
    }
    case 'AttendanceReminded':
      return event.to.map((person) => person.personId);
    case 'QuorumWarned':
    case 'QuorumReached':
      return [...leader, ...office];
    case 'MeetingMoved':
    case 'MeetingCancelled':
      return everybody(boards, meeting).filter((id) => id !== event.by.personId);
    default:
      return [];
  }
}

import {
  addressIn,
  type BoardOnDay,
  boardOnDay,
  type KnownBoard,
  type Person,
  personOn,
} from '../../../board/index.ts';
import { type Instant, localDateOf } from '../../../kernel/index.ts';
import type { Recipient } from '../../../teams/contract.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import type { MeetingPorts } from '../reach.ts';

/** The board on the meeting's day, and today: who is called, and who sees to it. */
export interface Boards {
  readonly onDay: BoardOnDay;
  readonly today: BoardOnDay;
  /** As it was when people were first called or answered: on it may be somebody who has left since. */
  readonly before: BoardOnDay;
  /** Everybody who is, or has been, anything on it. */
  readonly known: readonly Person[];
}

/** The board as a meeting's messages need it; null: it is not known. */
export async function boardsOfMeeting(
  { directory }: Pick<MeetingPorts, 'directory'>,
  boardId: string,
  meeting: KnownMeeting,
  at: Instant,
): Promise<Boards | null> {
  const known = await directory.board(boardId);
  return known === null ? null : boardsFor(known, meeting, at);
}

/** The board on the meeting's day, today, and when the first was called. */
export function boardsFor(known: KnownBoard, meeting: KnownMeeting, at: Instant): Boards {
  const { noticeBook, attendance } = meeting;
  const first = [...noticeBook.sent, ...attendance.answers, ...attendance.calls]
    .map((one) => one.at)
    .sort()[0];
  return {
    onDay: boardOnDay(known, meeting.date),
    today: boardOnDay(known, localDateOf(at)),
    before: boardOnDay(known, localDateOf(first ?? at)),
    known: known.people,
  };
}

/** The board on which somebody is found: on the meeting's day, else today, else when people were called. */
function boardWith({ onDay, today, before }: Boards, personId: string): BoardOnDay {
  return [onDay, today].find((board) => personOn(board, personId) !== null) ?? before;
}

/** Somebody as she is or was known on the board; null: nobody of it. */
export function personIn(boards: Boards, personId: string): Person | null {
  return (
    personOn(boardWith(boards, personId), personId) ??
    boards.known.find((person) => person.id === personId) ??
    null
  );
}

/** Where somebody is reached: in Teams, and by letter where Teams does not; null: in neither way. */
export function recipientOf(
  boards: Boards,
  personId: string,
  onlyTenant: string | null,
  alsoByMail: boolean,
): Recipient | null {
  const board = boardWith(boards, personId);
  const person = personIn(boards, personId);
  const address = addressIn(board, person, onlyTenant);
  const mail = person?.email ? { name: person.name, email: person.email } : null;
  if (address !== null) return { kind: 'person', ...address, ...(alsoByMail && mail ? { mail } : {}) };
  return alsoByMail && mail ? { kind: 'mail', mail } : null;
}

/** Those of the kansli, administrators left out. */
export function officeOf({ today }: Boards): string[] {
  return today.office.filter((holder) => !holder.admin).map(({ person }) => person.id);
}

/** The chair and the vice chairs, in the order in which they lead (FinsamL 17 §). */
export function presidiumOf({ onDay }: Pick<Boards, 'onDay'>): readonly Person[] {
  return [...(onDay.chair ? [onDay.chair] : []), ...onDay.viceChairs];
}

/** Who leads the meeting by what is known: the first of the presidium without förhinder; null: nobody. */
export function leaderNow(
  boards: Pick<Boards, 'onDay'>,
  { attendance }: Pick<KnownMeeting, 'attendance'>,
): Person | null {
  return presidiumOf(boards).find((person) => answerOf(attendance, person.id)?.answer !== 'ABSENT') ?? null;
}

/** Whoever leads the meeting, or where nobody of the presidium comes, whoever should. */
export function leaderOf(boards: Boards, meeting: KnownMeeting): string[] {
  const leader = leaderNow(boards, meeting) ?? presidiumOf(boards)[0];
  return leader ? [leader.id] : [];
}

/** Whether she is not the first of the presidium, and leads the meeting by what is known. */
export function leadsInstead(
  boards: Pick<Boards, 'onDay'>,
  meeting: Pick<KnownMeeting, 'attendance'>,
  personId: string,
): boolean {
  return leaderNow(boards, meeting)?.id === personId && presidiumOf(boards)[0]?.id !== personId;
}

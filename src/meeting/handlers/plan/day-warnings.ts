import { type BoardOnDay, boardOnDay, type Person } from '../../../board/index.ts';
import {
  dayInWords,
  holidayEveName,
  type LocalDate,
  localDateOf,
  publicHolidayName,
  WEEKDAYS,
  weekdayOf,
} from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { dayBefore } from '../../domain/rules/preparation-days.ts';
import { termEndBefore } from '../../domain/rules/term-end.ts';
import { someNames, WARNING } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import type { AtBoard, MeetingPorts } from '../reach.ts';
import { termWarning } from './term-warning.ts';

export type WarningPorts = Pick<MeetingPorts, 'store' | 'directory' | 'identify'>;

/**
 * Why a day may be ill chosen for the board's meeting: helgdag, weekend, another meeting of the board, or of another
 * board that somebody is on as well. What that board is, is told only to whoever is on it herself.
 */
export async function dayWarnings(
  ports: WarningPorts,
  at: Pick<AtBoard, 'boardId' | 'board'>,
  turn: Turn,
  date: LocalDate,
  except: string | null,
  { ofTerm = true }: { readonly ofTerm?: boolean } = {},
): Promise<string[]> {
  const known = await ports.directory.board(at.boardId);
  const board = known === null ? at.board : boardOnDay(known, date);
  const ofDay = (await listMeetings(ports.store, at.boardId)).filter(
    (one) => one.date === date && one.id !== except,
  );
  const own = ofDay.find(({ status }) => status !== 'CANCELLED');
  return [
    ...redDay(date),
    ...(own ? [WARNING.sameBoard(own.start)] : ofDay.length > 0 ? [WARNING.calledOff] : []),
    ...(await clashWarnings(ports, at, turn, board, date)),
    ...(ofTerm ? termWarning(at.board, board, localDateOf(turn.at), date) : []),
    ...tooLate(at, turn, date),
  ];
}

/** Of a plan: the first of its days that the mandatperiod does not reach to; null: all are within it. */
export function firstAfterTerm(
  { board }: Pick<AtBoard, 'board'>,
  turn: Turn,
  days: readonly LocalDate[],
): LocalDate | null {
  const today = localDateOf(turn.at);
  return days.toSorted().find((date) => termEndBefore(board.terms, today, date) !== null) ?? null;
}

/** That the day is a helgdag, an eve or at the week-end, in words. */
export function redDay(date: LocalDate): string[] {
  const name = publicHolidayName(date) ?? holidayEveName(date);
  if (name !== null) return [WARNING.holiday(name)];
  return weekdayOf(date) >= 6 ? [WARNING.weekend(WEEKDAYS[weekdayOf(date) - 1] ?? '')] : [];
}

/** Days that the board's rules count back to and that have been. */
function tooLate({ board }: Pick<AtBoard, 'board'>, turn: Turn, date: LocalDate): string[] {
  const today = localDateOf(turn.at);
  const days = [
    { what: WARNING.materialStop, day: dayBefore(date, board.rules.materialStopDays.value) },
    { what: WARNING.notice, day: dayBefore(date, board.rules.noticeDays.value) },
  ];
  return days
    .filter(({ day }) => day < today)
    .map(({ what, day }) => WARNING.late(what, dayInWords(day, today)));
}

/** Who of the board has another board's meeting that day, a line for each of those boards. */
export async function clashWarnings(
  ports: WarningPorts,
  at: Pick<AtBoard, 'boardId'>,
  turn: Turn,
  board: BoardOnDay,
  date: LocalDate,
): Promise<string[]> {
  const people = peopleOfBoard(board);
  const mine = new Set((await ports.identify(turn)).map((one) => one.boardId));
  const others = (await ports.directory.all()).filter((one) => one.id !== at.boardId);
  const found = await Promise.all(
    others.map(async (other) => {
      const onDay = boardOnDay(other, date);
      const theirs = peopleOfBoard(onDay);
      const both = people.filter((person) => theirs.some((one) => isSamePerson(person, one)));
      if (both.length === 0) return [];
      const meets = (await listMeetings(ports.store, other.id)).some(
        (one) => one.date === date && one.status !== 'CANCELLED',
      );
      const name = mine.has(other.id) ? onDay.name : null;
      return meets ? [WARNING.otherBoard(someNames(both), name)] : [];
    }),
  );
  return [...new Set(found.flat())];
}

/** Ledamöter, ersättare and kansli, each once. */
export function peopleOfBoard(board: BoardOnDay): Person[] {
  const all = [
    ...board.seats.flatMap((seat) => [...(seat.member ? [seat.member] : []), ...seat.substitutes]),
    ...board.office.filter((holder) => !holder.admin).map(({ person }) => person),
  ];
  return all.filter((person, index) => all.findIndex((one) => one.id === person.id) === index);
}

/** By account or address, never by name: two boards may each have an Eva Lind. */
export function isSamePerson(one: Person, other: Person): boolean {
  const linked = one.links.some((link) => other.links.some((theirs) => theirs.objectId === link.objectId));
  return linked || (one.email !== null && one.email.toLowerCase() === other.email?.toLowerCase());
}

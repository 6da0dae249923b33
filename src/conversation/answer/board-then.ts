import { addDays, type LocalDate, localDate, monthOf, yearOf } from '../../kernel/index.ts';
import type { BoardKnowledge, PersonView } from '../knowledge.ts';
import { type DateMention, fits } from '../understand/dates/dates.ts';
import type { Asking } from './asking.ts';

/**
 * The coming day that a question about the board is of: that of a meeting then, else the first of what was named ("i
 * maj"). Null: no coming day is named, and the board is asked for as it is.
 */
export function dayAsked({ understanding, board, today }: Asking): LocalDate | null {
  const [mention] = understanding.entities.dates;
  if (mention === undefined) return null;
  const meeting = board.meetings.find(
    ({ state }) => state.date > today && state.status !== 'CANCELLED' && fits(mention, state.date),
  );
  const day = meeting?.state.date ?? firstDay(mention, today);
  return day !== null && day > today ? day : null;
}

function firstDay(mention: DateMention, today: LocalDate): LocalDate | null {
  if (mention.kind === 'days') return mention.from;
  const { year, month, day } = mention;
  const inYear = (of: number) => localDate(of, month ?? 1, day ?? 1);
  if (year !== null) return inYear(year);
  if (month === null) return null;
  // "I maj", said in May: as it is now; said later, the next one.
  if (day === null && month === monthOf(today)) return null;
  const first = inYear(yearOf(today));
  return first !== null && first > today ? first : inYear(yearOf(today) + 1);
}

/** The same question of the board as it is that day. */
export function askedOn(asking: Asking, day: LocalDate): Asking {
  return { ...asking, view: asking.board.onDay(day) };
}

/** Her last day as ledamot or ersättare of the seats that she has on `today`; null: no end is described, or she has none. */
export function lastDayOn(board: BoardKnowledge, { id }: PersonView, today: LocalDate): LocalDate | null {
  if (!isSeated(board, id, today)) return null;
  const gone = (board.changeDays ?? []).find((day) => day > today && !isSeated(board, id, day));
  return gone === undefined ? null : addDays(gone, -1);
}

/** Whether she is ledamot or ersättare that day. */
export function isSeated(board: BoardKnowledge, personId: string, day: LocalDate): boolean {
  return board
    .onDay(day)
    .seats.some(({ member, substitutes }) =>
      [...(member ? [member] : []), ...substitutes].some(({ id }) => id === personId),
    );
}

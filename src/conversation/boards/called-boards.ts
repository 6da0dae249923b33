import { epochOf, HOUR, type Instant, type LocalDate, localDateOf, MINUTE } from '../../kernel/index.ts';
import { isAhead, isCalledTo, isOverBy } from '../../meeting/index.ts';
import type { Board, BoardKnowledge, Capacity, MeetingOnRecord } from '../knowledge.ts';
import type { Context } from '../said-before/context.ts';
import { type DateMention, fits } from '../understand/dates/dates.ts';

const CALLED: ReadonlySet<Capacity> = new Set<Capacity>(['CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE']);

/** How long a board that was spoken of is the one that an answer without a day follows upon. */
const FOLLOWS_WITHIN = 20 * MINUTE;

/**
 * The boards that the asker's own answer may be of, where neither a board nor a person is named: without a day those
 * that have called her, of a day those that have called to it. Where two have, what was spoken of earlier in the day
 * says nothing: the one spoken of just now is meant if it meets first, else she is asked (Klubbans ordning: an answer
 * recorded on the wrong meeting brings in an ersättare). Null: the answer says nothing of kallelser.
 */
export function boardsCalling(
  boards: readonly Board[],
  dates: readonly DateMention[],
  { board, subject }: Context,
  now: Instant,
): readonly Board[] | null {
  const called = boards
    .map((one) => ({ board: one, next: nextCalled(one, dates, now) }))
    .filter((one): one is { board: Board; next: LocalDate } => one.next !== null);
  const [first] = called.toSorted((a, b) => (a.next < b.next ? -1 : 1));
  // What was called off just now is what an answer without a day may be to.
  const off = dates.length > 0 ? [] : boards.filter((one) => offSince(one, called, now) !== null);
  if (first === undefined) return off.length > 0 ? off : null;
  const isSpokenOf = (id: string) =>
    board?.id === id && Math.abs(epochOf(now) - epochOf(board.at)) <= FOLLOWS_WITHIN;
  const alsoOff = off.filter((one) => called.every(({ board: other }) => other !== one));
  if (alsoOff.length > 0 && !isSpokenOf(first.board.knowledge.id))
    return [...called.map((one) => one.board), ...alsoOff];
  if (called.length === 1) {
    // What she has just been told of another board's meeting may be what she answers.
    const isOfOther =
      dates.length === 0 && subject?.meetingId != null && subject.boardId !== first.board.knowledge.id;
    return isOfOther ? null : [first.board];
  }
  const isAlone = called.filter(({ next }) => next === first.next).length === 1;
  return isAlone && isSpokenOf(first.board.knowledge.id) ? [first.board] : called.map((one) => one.board);
}

/** So long an answer without a day may be to a meeting that has been called off. */
const OFF_LASTS = 72 * HOUR;

/** The meeting to come that the board had called her to and has called off, just now; null: none. */
export function justOff(board: Board, now: Instant): MeetingOnRecord | null {
  if (!isOfThoseCalled(board)) return null;
  const off = board.knowledge.meetings.find(
    ({ state }) =>
      state.status === 'CANCELLED' &&
      state.noticeBook.sent.length > 0 &&
      state.date >= localDateOf(now) &&
      epochOf(now) - epochOf(state.cancelledAt) <= OFF_LASTS,
  );
  return off ?? null;
}

/** The same, where no other board has called her since. */
function offSince(
  board: Board,
  called: readonly { readonly board: Board }[],
  now: Instant,
): MeetingOnRecord | null {
  const off = justOff(board, now);
  const at = off?.state.status === 'CANCELLED' ? off.state.cancelledAt : '';
  const isCalledSince = called.some(({ board: { knowledge } }) =>
    knowledge.meetings.some(({ state }) => isAhead(state) && (state.noticeBook.sent.at(-1)?.at ?? '') > at),
  );
  return isCalledSince ? null : off;
}

/** Those that wait for whether she can serve at a meeting, or in an ärende of it, which is what "jag tjänstgör" answers. */
export function boardsAsking(boards: readonly Board[], today: LocalDate): readonly Board[] {
  return boards.filter(({ membership, knowledge }) =>
    knowledge.meetings.some(
      ({ state }) =>
        state.date >= today &&
        [...state.attendance.calls, ...state.matters.flatMap(({ calls }) => calls)].some(
          ({ person, status }) => person.personId === membership.personId && status === 'ASKED',
        ),
    ),
  );
}

/** Whether she is asked to serve at a meeting to come of the board, or serves there: a plain yes or no is of that. */
export function isCalledToServe({ membership, knowledge }: Board, today: LocalDate): boolean {
  return knowledge.meetings.some(
    ({ state }) =>
      isAhead(state) &&
      state.date >= today &&
      state.attendance.calls.some(
        ({ person, status }) =>
          person.personId === membership.personId && (status === 'ASKED' || status === 'ACCEPTED'),
      ),
  );
}

/** Whether the board calls her to its meetings. */
export function isOfThoseCalled({ membership }: Board): boolean {
  return membership.offices.some((office) => CALLED.has(office));
}

/** The nearest day on which the board meets and has called her, of those within what is named. */
function nextCalled(board: Board, dates: readonly DateMention[], now: Instant): LocalDate | null {
  return isOfThoseCalled(board) ? (calledDays(board.knowledge, dates, now)[0] ?? null) : null;
}

/** The days to come on which the board has called, within what is named, in order. */
export function calledDays(
  { meetings }: BoardKnowledge,
  within: readonly DateMention[],
  now: Instant,
): LocalDate[] {
  return meetings
    .filter(({ state }) => isAhead(state) && isCalledTo(state) && state.date >= localDateOf(now))
    .filter(({ state }) => !isOverBy(state, now))
    .map(({ state }) => state.date)
    .filter((date) => within.length === 0 || within.some((mention) => fits(mention, date)))
    .toSorted();
}

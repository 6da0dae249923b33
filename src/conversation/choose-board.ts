import type { LocalDate } from '../kernel/index.ts';
import type { Context } from './context.ts';
import type { BoardKnowledge, Capacity, Membership } from './knowledge.ts';
import { fits, isDay } from './understand/dates.ts';
import { type Intent, isAct, TARGETS } from './understand/intents.ts';
import type { Understanding } from './understand/understand.ts';
import { everybody } from './vocabulary.ts';

/** A board of the asker's, and what she is on it. */
export interface Board {
  readonly membership: Membership;
  readonly knowledge: BoardKnowledge;
}

/**
 * The boards a message may be about, of those the asker is on: one where it is named, follows from a person or
 * member named, alone meets next on the day that is named, was spoken of before (or is the other than that), or alone has
 * called her to a meeting where she answers without a day; else all of them, for the asker to choose.
 */
export async function chooseBoards(
  boards: readonly Board[],
  understanding: Understanding,
  intent: Intent | null,
  context: Context,
  today: LocalDate,
): Promise<readonly Board[]> {
  if (boards.length <= 1) return boards;
  const { entities } = understanding;
  const named = boards.filter((board) =>
    entities.boards.some((mention) => mention.id === board.knowledge.id),
  );
  if (named.length > 0) return named;
  const before = boards.filter((board) => board.knowledge.id === context.board?.id);
  const then = intent && isOfADay(intent) ? meetsThen(boards, understanding, intent, today) : [];
  // What was spoken of before hides no meeting of another board on the very day that is named.
  if (intent && TARGETS[intent] === 'meeting' && then.length === 1) return then;
  if (before.length > 0) {
    const others = boards.filter((board) => !before.includes(board));
    return OTHER_BOARD.test(understanding.message.text) ? others : before;
  }
  const people = entities.persons.map((mention) => mention.id);
  const members = entities.organisations.map((mention) => mention.id);
  const knowing = boards.filter(({ knowledge }) => {
    const seats = knowledge.onDay(today).seats.map((seat) => seat.organisation);
    return (
      everybody(knowledge).some((person) => people.includes(person.id)) ||
      members.some((member) => seats.includes(member))
    );
  });
  if (knowing.length === 1) return knowing;
  if (then.length === 1) return then;
  const called = intent && isAnswer(intent) && entities.dates.length === 0 ? calledTo(boards, today) : [];
  return called.length === 1 ? called : boards;
}

/** "Den andra styrelsen": another than the one spoken of. */
const OTHER_BOARD = /(?<!\p{L})(?:andra|annan) (?:styrelsen?|förbundet|nämnden?|direktionen?)(?!\p{L})/iu;

/** What is not said of a meeting, though a day is named: a deadline, a day to meet on. */
const NOT_OF_MEETINGS = /^(?:poll|percapsulam|rule)\.|^(?:my\.tasks|help|greeting|thanks|rude|outside)$/;

/** Whether a day that is named is one of meeting: of an act on a meeting, and of nearly every question. */
function isOfADay(intent: Intent): boolean {
  return isAct(intent) ? TARGETS[intent] === 'meeting' : !NOT_OF_MEETINGS.test(intent);
}

/**
 * The boards that meet on a day that is named: of meetings to come those of the nearest such day, whatever other years
 * have ("den 10 december"); for a question also where one has been.
 */
function meetsThen(
  boards: readonly Board[],
  { entities }: Understanding,
  intent: Intent,
  today: LocalDate,
): readonly Board[] {
  const days = entities.dates.filter(isDay);
  const fitting = boards.map((board) => ({
    board,
    on: board.knowledge.meetings
      .filter(({ state }) => state.status !== 'CANCELLED' && days.some((day) => fits(day, state.date)))
      .map(({ state }) => state.date),
  }));
  const nearest = fitting
    .flatMap(({ on }) => on)
    .filter((date) => date >= today)
    .toSorted()[0];
  const isMeant = (date: LocalDate) => date === nearest || (!isAct(intent) && date < today);
  return fitting.filter(({ on }) => on.some(isMeant)).map(({ board }) => board);
}

/** A board of several that an answer is of, with what is said of it. */
export interface Apart {
  readonly board: Board;
  readonly understanding: Understanding;
}

/** "I båda styrelserna", "på båda mötena". */
const BOTH =
  /(?<!\p{L})(?:båda|bägge)(?: (?:mina|de|två))?(?: (?:styrelserna|förbunden|nämnderna|mötena|möten|sammanträdena|dagarna|gångerna))?(?!\p{L})/iu;

/**
 * "Jag kommer 10 december men inte 11 december", of a day each on two boards, or "i båda styrelserna": each board hears
 * what is said of its own meeting. Fewer than two: the answer is of one board.
 */
export function apartByBoard(
  boards: readonly Board[],
  intent: Intent | null,
  understanding: Understanding,
  today: LocalDate,
): readonly Apart[] {
  const { entities, message } = understanding;
  if (boards.length < 2 || !intent?.startsWith('rsvp.') || entities.boards.length > 0) return [];
  const days = entities.dates.filter(isDay);
  const of = (board: Board, dates: Understanding['entities']['dates']): Apart => ({
    board,
    understanding: { ...understanding, entities: { ...entities, dates } },
  });
  if (days.length === 0 && BOTH.test(message.text)) {
    const next = boards.map((board) => ({ board, called: calledDays(board, entities.dates, today) }));
    if (next.some(({ called }) => called.length !== 1)) return [];
    return next.map(({ board, called: [day] }) =>
      of(board, day === undefined ? [] : [{ kind: 'days', from: day, to: day, words: [-1, -1] }]),
    );
  }
  const meant = days.map((day) => ({
    day,
    on: meetsThen(boards, { ...understanding, entities: { ...entities, dates: [day] } }, intent, today),
  }));
  if (meant.some(({ on }) => on.length !== 1)) return [];
  const apart = boards.flatMap((board) => {
    const own = meant.filter(({ on }) => on[0] === board).map(({ day }) => day);
    return own.length > 0 ? [of(board, own)] : [];
  });
  return apart.length > 1 ? apart : [];
}

/** The days to come on which the board has called, within what is named. */
function calledDays(
  { knowledge }: Board,
  within: Understanding['entities']['dates'],
  today: LocalDate,
): LocalDate[] {
  return knowledge.meetings
    .filter(({ state }) => state.status === 'CALLED' && state.date >= today)
    .map(({ state }) => state.date)
    .filter((date) => within.length === 0 || within.some((mention) => fits(mention, date)));
}

function isAnswer(intent: Intent): boolean {
  return intent.startsWith('rsvp.') || intent.startsWith('substitute.');
}

const CALLED: ReadonlySet<Capacity> = new Set<Capacity>(['CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE']);

/** The boards that have called the asker to a meeting to come: an answer without a day is one to a kallelse. */
function calledTo(boards: readonly Board[], today: LocalDate): readonly Board[] {
  return boards.filter(
    ({ membership, knowledge }) =>
      membership.offices.some((office) => CALLED.has(office)) &&
      knowledge.meetings.some(({ state }) => state.status === 'CALLED' && state.date >= today),
  );
}

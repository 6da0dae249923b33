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

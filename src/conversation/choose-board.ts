import { type Instant, type LocalDate, localDateOf } from '../kernel/index.ts';
import { boardsAsking, boardsCalling, calledDays } from './called-boards.ts';
import type { Context } from './context.ts';
import type { Board, MeetingOnRecord } from './knowledge.ts';
import { type DateMention, fits, isDay } from './understand/dates/dates.ts';
import { type Intent, isAct, TARGETS } from './understand/intents.ts';
import { whetherHeld } from './understand/meetings/whether-held.ts';
import type { Understanding } from './understand/understand.ts';
import { everybody } from './vocabulary.ts';

/**
 * The boards a message may be about, of those the asker is on: one where it is named, follows from a person or
 * member named, has called her to what she answers, alone meets next on the day that is named, or was spoken of before
 * (or is the other than that); else all of them, for the asker to choose.
 */
export async function chooseBoards(
  boards: readonly Board[],
  understanding: Understanding,
  intent: Intent | null,
  context: Context,
  now: Instant,
): Promise<readonly Board[]> {
  if (boards.length <= 1) return boards;
  const today = localDateOf(now);
  const { entities } = understanding;
  const named = boards.filter((board) =>
    entities.boards.some((mention) => mention.id === board.knowledge.id),
  );
  if (named.length > 0) return named;
  const planned = intent === 'plan.add' ? boards.filter(isOffice) : [];
  if (planned.length > 0) return planned;
  const before = boards.filter((board) => board.knowledge.id === context.board?.id);
  const then = intent && isOfADay(intent) ? meetsThen(boards, understanding, intent, today) : [];
  // What was spoken of before hides no meeting of another board on the very day that is named.
  if (intent && TARGETS[intent] === 'meeting' && then.length === 1) return then;
  const asking = intent?.startsWith('substitute.') === true ? boardsAsking(boards, today) : [];
  if (asking.length === 1 && !isOtherBoard(understanding)) return asking;
  const calling =
    intent?.startsWith('rsvp.') && entities.persons.length === 0 && !isOtherBoard(understanding)
      ? boardsCalling(then.length > 1 ? then : boards, entities.dates, context, now)
      : null;
  if (calling !== null) return calling;
  if (before.length > 0) {
    const others = boards.filter((board) => !before.includes(board));
    return isOtherBoard(understanding) ? others : before;
  }
  const off = whetherHeld(understanding.message.text) === 'CANCELLED' ? calledOff(boards, today) : [];
  if (off.length === 1) return off;
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
  return then.length === 1 ? then : boards;
}

/** A year's meetings are laid in at once: of which board is never taken from what was spoken of before. */
function isOffice({ membership }: Board): boolean {
  return membership.offices.includes('OFFICE');
}

/** The boards of which a meeting to come is called off: whoever asks whether it is means that. */
function calledOff(boards: readonly Board[], today: LocalDate): readonly Board[] {
  return boards.filter(({ knowledge }) =>
    knowledge.meetings.some(({ state }) => state.status === 'CANCELLED' && state.date >= today),
  );
}

/** "Den andra styrelsen": another than the one spoken of. */
const OTHER_BOARD = /(?<!\p{L})(?:andra|annan) (?:styrelsen?|förbundet|nämnden?|direktionen?)(?!\p{L})/iu;

function isOtherBoard({ message }: Understanding): boolean {
  return OTHER_BOARD.test(message.text);
}

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
  { entities, message }: Understanding,
  intent: Intent,
  today: LocalDate,
): readonly Board[] {
  const named =
    intent === 'meeting.move' ? entities.dates.filter((day) => !isNewDay(message, day)) : entities.dates;
  const single = named.filter(isDay);
  // "Flytta mötet i juni": where no day is said, the month or week is.
  const days = single.length === 0 && isAct(intent) ? named : single;
  const onDays = (isOf: (state: MeetingOnRecord['state']) => boolean) =>
    boards.map((board) => ({
      board,
      on: board.knowledge.meetings
        .filter(({ state }) => isOf(state) && days.some((day) => fits(day, state.date)))
        .map(({ state }) => state.date),
    }));
  const held = onDays(({ status }) => status !== 'CANCELLED');
  // "Är mötet den 29 januari inställt?": where none is to be held then, the one that was called off.
  const isNone = !isAct(intent) && held.every(({ on }) => on.length === 0);
  const fitting = isNone ? onDays(({ status }) => status === 'CANCELLED') : held;
  const nearest = fitting
    .flatMap(({ on }) => on)
    .filter((date) => date >= today)
    .toSorted()[0];
  const isMeant = (date: LocalDate) => date === nearest || (!isAct(intent) && date < today);
  return fitting.filter(({ on }) => on.some(isMeant)).map(({ board }) => board);
}

/** "… till den 27": the day to which a meeting is moved, on which none is yet. */
function isNewDay({ words }: Understanding['message'], { words: [first] }: DateMention): boolean {
  const before = words[first - 1]?.folded === 'den' ? first - 2 : first - 1;
  return words[before]?.folded === 'till';
}

/** A board of several that an answer is of, with what is said of it. */
export interface Apart {
  readonly board: Board;
  readonly understanding: Understanding;
  /** "Båda mötena": the day is said by that. */
  readonly bothSaid: boolean;
}

/** "I båda styrelserna", "på båda mötena". */
const BOTH =
  /(?<!\p{L})(?:b[åa]da|b[äa]gge)(?: (?:mina|de|tv[åa]))?(?: (?:styrelserna|f[öo]rbunden|n[äa]mnderna|m[öo]tena|m[öo]ten|sammantr[äa]dena|dagarna|g[åa]ngerna))?(?!\p{L})/iu;
/** "Vi kommer båda den 11" is of two people. */
const OF_TWO_PEOPLE = /(?<!\p{L})vi(?!\p{L})/iu;

/**
 * "Jag kommer 10 december men inte 11 december", of a day each on two boards, or "i båda styrelserna": each board hears
 * what is said of its own meeting. Fewer than two: the answer is of one board.
 */
export function apartByBoard(
  boards: readonly Board[],
  intent: Intent | null,
  understanding: Understanding,
  now: Instant,
): readonly Apart[] {
  const { entities, message } = understanding;
  if (boards.length < 2 || !intent?.startsWith('rsvp.') || entities.boards.length > 0) return [];
  const days = entities.dates.filter(isDay);
  const of = (board: Board, dates: Understanding['entities']['dates'], bothSaid = false): Apart => ({
    board,
    understanding: { ...understanding, entities: { ...entities, dates } },
    bothSaid,
  });
  if (days.length === 0 && BOTH.test(message.text)) {
    const next = boards.map((board) => ({ board, called: calledDays(board.knowledge, entities.dates, now) }));
    if (next.some(({ called }) => called.length !== 1)) return [];
    return next.map(({ board, called: [day] }) =>
      of(board, day === undefined ? [] : [{ kind: 'days', from: day, to: day, words: [-1, -1] }]),
    );
  }
  const meant = days.map((day) => ({
    day,
    on: meetsThen(
      boards,
      { ...understanding, entities: { ...entities, dates: [day] } },
      intent,
      localDateOf(now),
    ),
  }));
  const [only] = meant;
  const saysBoth =
    entities.persons.length === 0 && !OF_TWO_PEOPLE.test(message.text) && BOTH.test(message.text);
  if (only !== undefined && meant.length === 1 && saysBoth) {
    return only.on.length < 2 ? [] : only.on.map((board) => of(board, [only.day], true));
  }
  if (meant.some(({ on }) => on.length !== 1)) return [];
  const apart = boards.flatMap((board) => {
    const own = meant.filter(({ on }) => on[0] === board).map(({ day }) => day);
    return own.length > 0 ? [of(board, own)] : [];
  });
  return apart.length > 1 ? apart : [];
}

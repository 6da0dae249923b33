import { type Instant, type LocalDate, localDateOf } from '../../kernel/index.ts';
import { isAhead } from '../../meeting/index.ts';
import { isOthersToDo } from '../answer/acts/rights.ts';
import { itemSaid } from '../answer/acts/words-said.ts';
import { minuted } from '../answer/matters/find/matters-of-meeting.ts';
import type { Board, MeetingOnRecord } from '../knowledge.ts';
import type { Context } from '../said-before/context.ts';
import { type DateMention, fits, isDay } from '../understand/dates/dates.ts';
import { type Intent, isAct, TARGETS } from '../understand/intents.ts';
import { meantInstead } from '../understand/meetings/meant-instead.ts';
import { whetherHeld } from '../understand/meetings/whether-held.ts';
import type { Understanding } from '../understand/understand.ts';
import { everybody } from '../vocabulary.ts';
import { boardsAsking, boardsCalling } from './called-boards.ts';

/**
 * The boards a message may be about, of those the asker is on: one where it is named, where alone she may do what she
 * orders, which follows from a person or member named, has called her to what she answers, alone meets next on the day
 * that is named, or was spoken of before (or is the other than that); else all of them, for the asker to choose.
 */
export async function chooseBoards(
  all: readonly Board[],
  understanding: Understanding,
  intent: Intent | null,
  context: Context,
  now: Instant,
): Promise<readonly Board[]> {
  if (all.length <= 1) return all;
  const today = localDateOf(now);
  const { entities } = understanding;
  const named = all.filter((board) => entities.boards.some((mention) => mention.id === board.knowledge.id));
  if (named.length > 0) return named;
  const boards = whereSheMay(all, understanding, intent);
  // A year's meetings are laid in at once: of which board is never taken from what was spoken of before.
  if (boards.length === 1 || intent === 'plan.add') return boards;
  const before = boards.filter((board) => board.knowledge.id === context.board?.id);
  const then = intent && isOfADay(intent) ? meetsThen(boards, understanding, intent, today) : [];
  const whether = whetherHeld(understanding.message.text);
  const isOff = whether === 'CANCELLED' || whether === 'CALLED_OFF';
  const off = isOff ? calledOff(boards, today, entities.dates) : [];
  // "Varför ställdes mötet 11 december in?": of the board whose meeting is, though another meets that day.
  const saysWhich = whether === 'CALLED_OFF' || entities.dates.some(isDay);
  if (off.length === 1 && saysWhich) return off;
  // What was spoken of before hides no meeting of another board on the very day that is named.
  if (intent && isOfItsMeeting(intent) && then.length === 1) return then;
  const asking = intent?.startsWith('substitute.') === true ? boardsAsking(boards, today) : [];
  if (asking.length === 1 && !isOtherBoard(understanding)) return asking;
  const calling =
    intent?.startsWith('rsvp.') && entities.persons.length === 0 && !isOtherBoard(understanding)
      ? boardsCalling(then.length > 1 ? then : boards, entities.dates, context, now)
      : null;
  if (calling !== null) return calling;
  const ofPeople = knowingAny(boards, understanding);
  if (intent !== null && OF_COMING.test(intent) && areNamesakes(ofPeople, understanding)) return ofPeople;
  if (ofPeople.length === 1 && !isOtherBoard(understanding)) return ofPeople;
  const ofFile = intent === 'attachment.add' ? eitherOfFile(boards, before, understanding, context) : [];
  if (ofFile.length > 1 && !isOtherBoard(understanding)) return ofFile;
  if (before.length > 0) {
    const others = boards.filter((board) => !before.includes(board));
    return isOtherBoard(understanding) ? others : before;
  }
  if (off.length === 1) return off;
  const numbered = havingParagraph(boards, understanding);
  if (numbered.length === 1) return numbered;
  const people = entities.persons.map((mention) => mention.id);
  const members = entities.organisations.map((mention) => mention.id);
  const knowing = boards.filter(({ knowledge }) => {
    const seats = knowledge.onDay(today).seats.map((seat) => seat.organisation);
    return (
      everybody(knowledge).some((person) => people.includes(person.id)) ||
      members.some((member) => seats.includes(member))
    );
  });
  if (knowing.length > 1 && people.length > 1) {
    const all = knowing.filter(({ knowledge }) => {
      const known = new Set(everybody(knowledge).map(({ id }) => id));
      return people.every((id) => known.has(id));
    });
    if (all.length === 1) return all;
  }
  if (knowing.length === 1) return knowing;
  if (then.length === 1) return then;
  return intent && isOfItsMeeting(intent) && entities.dates.length === 0 ? meeting(boards, today) : boards;
}

/** "§ 14 i februari": the boards that have such a § of the time that is named; none where no § is named. */
function havingParagraph(boards: readonly Board[], { entities }: Understanding): readonly Board[] {
  const numbers = entities.numbers.flatMap((one) => (one.kind === 'paragraph' ? [one.number] : []));
  if (numbers.length === 0) return [];
  return boards.filter(({ knowledge }) =>
    knowledge.meetings.some(
      (meeting) =>
        entities.dates.every((date) => fits(date, meeting.state.date)) &&
        minuted(meeting).some(({ number }) => numbers.includes(String(number))),
    ),
  );
}

/**
 * A bilaga is put on its item with no preview, in the channel at once: of the board that has only been asked about since
 * another was worked on it is not taken to be, where both have such an item.
 */
function eitherOfFile(
  boards: readonly Board[],
  [before]: readonly Board[],
  { entities }: Understanding,
  { workedBoard }: Context,
): readonly Board[] {
  if (before === undefined || !workedBoard || workedBoard.id === before.knowledge.id) return [];
  const number = itemSaid(entities);
  const having = boards.filter(({ knowledge }) =>
    knowledge.meetings.some(
      ({ state }) =>
        isAhead(state) &&
        (number === null || state.agenda.items?.some((item) => item.number === String(number))),
    ),
  );
  const isBoth = having.includes(before) && having.some(({ knowledge }) => knowledge.id === workedBoard.id);
  return isBoth ? having : [];
}

/** The boards with a meeting ahead, if any has: what is of the next one is of none that has none. */
function meeting(boards: readonly Board[], today: LocalDate): readonly Board[] {
  const those = boards.filter(({ knowledge }) =>
    knowledge.meetings.some(({ state }) => state.status !== 'CANCELLED' && state.date >= today),
  );
  return those.length > 0 ? those : boards;
}

/** What somebody has proposed is hers to change or take back, on whatever board. */
const OF_HER_OWN = /(?<!\p{L})(?:mitt|mina|min)(?!\p{L})/iu;

/** The boards where she may do what she orders, if she may on any; else all of them: she is told that she may not. */
function whereSheMay(
  boards: readonly Board[],
  { message }: Understanding,
  intent: Intent | null,
): readonly Board[] {
  if (intent === null || !isAct(intent) || intent === 'item.add' || OF_HER_OWN.test(message.text))
    return boards;
  const hers = boards.filter(
    (board) => !isOthersToDo(intent, board.membership.offices) || hasProposed(board, intent),
  );
  return hers.length > 0 ? hers : boards;
}

/** "Ta tillbaka parkeringen": she has a förslag that waits there, whatever she is on it. */
function hasProposed({ membership, knowledge }: Board, intent: Intent): boolean {
  return (
    intent.startsWith('item.') &&
    knowledge.meetings.some(({ state }) =>
      state.agenda.proposals.some(
        ({ by, outcome }) => outcome.kind === 'WAITING' && by.personId === membership.personId,
      ),
    )
  );
}

const OF_COMING = /^(?:rsvp|substitute)\./u;

/** "Lena kommer inte", where each of several boards has another of that name: which is meant is asked. */
function areNamesakes(boards: readonly Board[], { entities: { persons } }: Understanding): boolean {
  const [first, ...more] = persons;
  const isOneName = more.every(({ words }) => words[0] === first?.words[0]);
  if (boards.length < 2 || more.length === 0 || !isOneName) return false;
  const known = boards.map(({ knowledge }) => new Set(everybody(knowledge).map(({ id }) => id)));
  return persons.every(({ id }) => known.filter((ids) => ids.has(id)).length === 1);
}

/** The boards that know any of those who are named. */
function knowingAny(boards: readonly Board[], { entities: { persons } }: Understanding): readonly Board[] {
  const people = new Set(persons.map(({ id }) => id));
  return people.size === 0
    ? []
    : boards.filter(({ knowledge }) => everybody(knowledge).some(({ id }) => people.has(id)));
}

/** The boards of which a meeting to come, on a day that is named, is called off: whoever asks whether it is means that. */
function calledOff(
  boards: readonly Board[],
  today: LocalDate,
  named: readonly DateMention[],
): readonly Board[] {
  const days = named.filter(isDay);
  const isMeant = (date: LocalDate) => days.length === 0 || days.some((day) => fits(day, date));
  return boards.filter(({ knowledge }) =>
    knowledge.meetings.some(
      ({ state }) => state.status === 'CANCELLED' && state.date >= today && isMeant(state.date),
    ),
  );
}

/** "Den andra styrelsen": another than the one spoken of. */
const OTHER_BOARD = /(?<!\p{L})(?:andra|annan) (?:styrelsen?|förbundet|nämnden?|direktionen?)(?!\p{L})/iu;

function isOtherBoard({ message }: Understanding): boolean {
  return OTHER_BOARD.test(message.text);
}

/** What is not said of a meeting, though a day is named: a deadline, a day to meet on. */
const NOT_OF_MEETINGS = /^(?:poll|percapsulam|rule)\.|^(?:my\.tasks|help|greeting|thanks|rude|outside)$/;

/** Jäv, and what is asked of an ärende on an agenda: the day that is named is its meeting's. */
const OF_AN_ITEM = /^(?:recusal\.(?:report|raise|withdraw)|agenda\.(?:item|presenter))$/;

function isOfItsMeeting(intent: Intent): boolean {
  return TARGETS[intent] === 'meeting' || OF_AN_ITEM.test(intent);
}

/** What is asked of a meeting that lies ahead: who comes, and whether they are enough. */
const OF_WHO_COMES = /^(?:attendance|quorum)\.coming$/;

/** Whether a day that is named is one of meeting: of an act on a meeting, and of nearly every question. */
function isOfADay(intent: Intent): boolean {
  return isAct(intent) ? isOfItsMeeting(intent) : !NOT_OF_MEETINGS.test(intent);
}

/**
 * The boards that meet on a day that is named: of meetings to come those of the nearest such day, whatever other years
 * have ("den 10 december"); for a question also where one has been.
 */
export function meetsThen(
  boards: readonly Board[],
  { entities, message }: Understanding,
  intent: Intent,
  today: LocalDate,
): readonly Board[] {
  const named = daysOfMeeting(intent, entities.dates, message);
  const single = named.filter(isDay);
  // "Flytta mötet i juni", "hur många kommer i februari?": where no day is said, the month or week is.
  const isOfAhead = isAct(intent) || OF_WHO_COMES.test(intent);
  const days = single.length === 0 && isOfAhead ? named : single;
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
  // "Marsmötet" is of either board that meets in that March, whichever meets first.
  const isNear = (date: LocalDate) =>
    single.length > 0 ? date === nearest : date.slice(0, 7) === nearest?.slice(0, 7);
  // "Beviset från mötet i torsdags": of a day that has been alone, what has been is meant.
  const isOfPast = !isAct(intent) && nearest === undefined;
  const isMeant = (date: LocalDate) => isNear(date) || ((!isOfAhead || isOfPast) && date < today);
  return fitting.filter(({ on }) => on.some(isMeant)).map(({ board }) => board);
}

/** The days that are named, without those that the order names for something else or as the new day. */
function daysOfMeeting(
  intent: Intent,
  dates: readonly DateMention[],
  message: Understanding['message'],
): readonly DateMention[] {
  if (intent !== 'meeting.move' && intent !== 'meeting.cancel') return dates;
  const others = meantInstead(intent, message, dates);
  return dates.filter(
    (day) => !others.includes(day) && (intent === 'meeting.cancel' || !isNewDay(message, day)),
  );
}

/** "… till den 27": the day to which a meeting is moved, on which none is yet. */
function isNewDay({ words }: Understanding['message'], { words: [first] }: DateMention): boolean {
  const before = words[first - 1]?.folded === 'den' ? first - 2 : first - 1;
  return words[before]?.folded === 'till';
}

import { type Instant, type LocalDate, localDateOf } from '../../kernel/index.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board } from '../knowledge.ts';
import { type SaidOfOne, saidOfTwo } from '../understand/coming/reply/each-of-two.ts';
import { type DateMention, isDay } from '../understand/dates/dates.ts';
import type { Intent } from '../understand/intents.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Understanding } from '../understand/understand.ts';
import { everybody } from '../vocabulary.ts';
import { calledDays, isOfThoseCalled } from './called-boards.ts';
import { meetsThen } from './choose-board.ts';

/** A board of several that an answer is of, with what is said of it. */
export interface Apart {
  readonly board: Board;
  readonly understanding: Understanding;
  /** "Båda mötena": the day is said by that. */
  readonly bothSaid: boolean;
  /** What is said of this one, where it is another thing than of the rest; left out: the same. */
  readonly intent?: Intent;
}

/** "I båda styrelserna", "på båda mötena". */
const BOTH = sifted(
  /(?<!\p{L})(?:b[åa]da|b[äa]gge)(?: (?:mina|de|tv[åa]))?(?: (?:styrelserna|f[öo]rbunden|n[äa]mnderna|m[öo]tena|m[öo]ten|sammantr[äa]dena|dagarna|g[åa]ngerna))?(?!\p{L})/iu,
);
/** "Inte på något av dem", "inget av mötena". */
const NEITHER = sifted(
  /(?<!\p{L})(?:n[åa]gon|n[åa]got|n[åa]n|n[åa]t|ingen|inget|inga|ingetdera|ingendera) av (?:dem|dom|de|(?:styrelserna|f[öo]rbunden|m[öo]tena|sammantr[äa]dena|dagarna|g[åa]ngerna))(?: tv[åa])?(?!\p{L})/iu,
);
/** "Vi kommer båda den 11" is of two people. */
const OF_TWO_PEOPLE = /(?<!\p{L})vi(?!\p{L})/iu;

/** Whether a message may be of each of the asker's boards: "båda", "inget av dem", "första går bra, andra inte". */
export function speaksOfEach(text: string): boolean {
  return BOTH.test(text) || NEITHER.test(text) || saidOfTwo(text) !== null;
}

/**
 * "Jag kommer 10 december men inte 11 december", of a day each on two boards, "i båda styrelserna", or "första går bra,
 * andra inte": each board hears what is said of its own meeting. Fewer than two: the answer is of one board.
 */
export function apartByBoard(
  boards: readonly Board[],
  intent: Intent | null,
  understanding: Understanding,
  now: Instant,
): readonly Apart[] {
  const { entities, message } = understanding;
  if (boards.length < 2 || !intent?.startsWith('rsvp.') || entities.boards.length > 0) return [];
  const isOfOne = entities.persons.length === 0 && !OF_TWO_PEOPLE.test(message.text);
  if (!entities.dates.some(isDay) && speaksOfEach(message.text)) {
    const of = isOfOne ? boards.filter(isOfThoseCalled) : boardsOfTold(boards, understanding);
    if (isOfOne || of.length > 1) return withoutDays(of, understanding, now);
  }
  return byDays(boards, intent, understanding, isOfOne && BOTH.test(message.text), now);
}

const ofBoard = (
  board: Board,
  dates: readonly DateMention[],
  understanding: Understanding,
  more: Partial<Apart> = {},
): Apart => ({
  board,
  understanding: { ...understanding, entities: { ...understanding.entities, dates } },
  bothSaid: false,
  ...more,
});

const onDay = (day: LocalDate): DateMention => ({ kind: 'days', from: day, to: day, words: [-1, -1] });

/** "Karim kommer till båda", told by the kansli of all of them: the boards on which the one who is named is. */
function boardsOfTold(boards: readonly Board[], { entities }: Understanding): readonly Board[] {
  const [who, ...more] = new Set(entities.persons.map(({ id }) => id));
  if (who === undefined || more.length > 0) return [];
  return boards.filter(
    ({ membership, knowledge }) =>
      membership.offices.includes('OFFICE') && everybody(knowledge).some(({ id }) => id === who),
  );
}

/** Of the boards that may call her: its one called meeting; of one that has called to none, its next, if another has. */
function withoutDays(boards: readonly Board[], understanding: Understanding, now: Instant): readonly Apart[] {
  const { entities, message } = understanding;
  const next = boards.map((board) => ({
    board,
    called: calledDays(board.knowledge, entities.dates, now),
  }));
  const two = saidOfTwo(message.text);
  if (two !== null) return ofTwo(next, two, understanding);
  if (next.length < 2 || next.every(({ called }) => called.length === 0)) return [];
  return next.map(({ board, called }) => {
    const [day, ...others] = called.length > 0 ? called : daysAhead(board, now).slice(0, 1);
    return ofBoard(board, day === undefined || others.length > 0 ? [] : [onDay(day)], understanding);
  });
}

function daysAhead({ knowledge }: Board, now: Instant): LocalDate[] {
  return upcoming({ board: knowledge, today: localDateOf(now), now }).map(({ state }) => state.date);
}

/** "Första går bra, andra inte", where each of two boards has called to one meeting, on days of their own. */
function ofTwo(
  next: readonly { readonly board: Board; readonly called: readonly LocalDate[] }[],
  [first, second]: readonly [SaidOfOne, SaidOfOne],
  understanding: Understanding,
): readonly Apart[] {
  const calling = next.flatMap(({ board, called }) => called.map((day) => ({ board, day })));
  const [one, other, ...more] = calling.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  if (!one || !other || more.length > 0 || one.board === other.board || one.day === other.day) return [];
  const of = ({ board, day }: typeof one, says: SaidOfOne) =>
    ofBoard(board, [onDay(day)], understanding, {
      intent: says === 'NO' ? 'rsvp.decline' : 'rsvp.accept',
    });
  return [of(one, first), of(other, second)];
}

/** Of those that meet on a day the one that has called to it, where one alone has; else all. */
function callingOf(boards: readonly Board[], day: DateMention, now: Instant): readonly Board[] {
  const calling = boards.filter(
    (board) => isOfThoseCalled(board) && calledDays(board.knowledge, [day], now).length > 0,
  );
  return calling.length === 1 ? calling : boards;
}

/** Each day that is named, of the one board that meets then; "båda" of a day, of both that do. */
function byDays(
  boards: readonly Board[],
  intent: Intent,
  understanding: Understanding,
  saysBoth: boolean,
  now: Instant,
): readonly Apart[] {
  const { entities } = understanding;
  const onThe = (day: DateMention) =>
    meetsThen(
      boards,
      { ...understanding, entities: { ...entities, dates: [day] } },
      intent,
      localDateOf(now),
    );
  const days = entities.dates.filter(isDay);
  const meant = days.map((day) => ({
    day,
    on: days.length > 1 ? callingOf(onThe(day), day, now) : onThe(day),
  }));
  const [only] = meant;
  if (only !== undefined && meant.length === 1 && saysBoth) {
    return only.on.length < 2
      ? []
      : only.on.map((board) => ofBoard(board, [only.day], understanding, { bothSaid: true }));
  }
  if (meant.some(({ on }) => on.length !== 1)) return [];
  const apart = boards.flatMap((board) => {
    const own = meant.filter(({ on }) => on[0] === board).map(({ day }) => day);
    return own.length > 0 ? [ofBoard(board, own, understanding)] : [];
  });
  return apart.length > 1 ? apart : [];
}

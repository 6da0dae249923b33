import { addDays, type Instant, type LocalDate, localDateOf, weekdayOf } from '../../kernel/index.ts';
import { isCalledTo } from '../../meeting/index.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board, BoardKnowledge } from '../knowledge.ts';
import { type DateMention, fits, isDay } from '../understand/dates/dates.ts';
import type { OpenMatter } from '../understand/open-matters.ts';
import type { Understanding } from '../understand/understand.ts';

const WEEKDAY = /^(?:mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag)(?<definite>en)?$/u;
/** How far ahead "torsdagen" may be. */
const AHEAD = 21;

/**
 * "Torsdagen" is the day of a meeting that is spoken of, and so are "torsdag" and "fredag" beside one another: where
 * none meets on the nearest such day, the next on which one of the boards does, within three weeks.
 */
export function onWeekdaysMeant(
  understanding: Understanding,
  boards: readonly Board[],
  now: Instant,
): Understanding {
  const { message, entities } = understanding;
  const weekdays = entities.dates.filter((mention) => weekdayWord(mention, understanding) !== null);
  const today = localDateOf(now);
  if (weekdays.length === 0) return understanding;
  const days = boards.flatMap(({ knowledge }) =>
    upcoming({ board: knowledge, today, now }).map(({ state }) => state.date),
  );
  const meant = new Map(weekdays.map((mention) => [mention, dayMeant(mention, days, today)] as const));
  const areAllOfMeetings = weekdays.length > 1 && [...meant.values()].every((day) => day !== null);
  const dates = entities.dates.map((mention): DateMention => {
    const day = meant.get(mention) ?? null;
    const isDefinite = weekdayWord(mention, understanding) === 'definite';
    return day !== null && (isDefinite || areAllOfMeetings)
      ? { kind: 'days', from: day, to: day, words: mention.words, byMeeting: true }
      : mention;
  });
  return { ...understanding, message, entities: { ...entities, dates } };
}

/**
 * "Kan inte fredag", of her own coming: where nobody meets on the nearest Friday, the next on which one of the boards has
 * called to a meeting, within three weeks. It may be of the nearest after all, so she is asked.
 */
export function onBareWeekday(
  understanding: Understanding,
  boards: readonly Board[],
  now: Instant,
): Understanding {
  const { entities } = understanding;
  const [mention, ...more] = entities.dates;
  if (mention === undefined || more.length > 0 || weekdayWord(mention, understanding) !== 'bare')
    return understanding;
  const today = localDateOf(now);
  const all = boards.flatMap(({ knowledge }) => upcoming({ board: knowledge, today, now }));
  const called = all.filter(({ state }) => isCalledTo(state)).map(({ state }) => state.date);
  const isMet = mention.kind === 'days' && all.some(({ state }) => state.date === mention.from);
  const day = isMet ? null : dayMeant(mention, called, today);
  if (day === null) return understanding;
  const meant = {
    kind: 'days',
    from: day,
    to: day,
    words: mention.words,
    byMeeting: true,
    bare: true,
  } as const;
  return { ...understanding, entities: { ...entities, dates: [meant] } };
}

/** A weekday and nothing beside it that says which; null: the mention is something else. */
function weekdayWord(
  { kind, words: [first, last] }: DateMention,
  { message: { words }, entities }: Understanding,
): 'definite' | 'bare' | null {
  const found = kind === 'days' && first === last ? WEEKDAY.exec(words[first]?.folded ?? '') : null;
  // "Torsdagen den 11 december", "förra torsdagen", "i torsdags".
  const isDated = entities.dates.some(
    ({ kind: next, words: [from] }) => next === 'parts' && from > last && from - last <= 2,
  );
  const isPast = /^(?:forra|senaste|i|nasta)$/u.test(words[first - 1]?.folded ?? '');
  if (found === null || isDated || isPast) return null;
  return found.groups?.definite === undefined ? 'bare' : 'definite';
}

function dayMeant(mention: DateMention, days: readonly LocalDate[], today: LocalDate): LocalDate | null {
  if (mention.kind !== 'days' || days.includes(mention.from)) return null;
  const latest = addDays(today, AHEAD);
  const fitting = days
    .filter((day) => day >= today && day <= latest && weekdayOf(day) === weekdayOf(mention.from))
    .toSorted();
  return fitting[0] ?? null;
}

/**
 * Whether a day is named on which the board is to meet. Where a snabbfråga is open, "torsdagen" may be one of its days,
 * and is no meeting's.
 */
export function namesMeetingDay(
  { entities }: Understanding,
  { meetings }: BoardKnowledge,
  open: readonly OpenMatter[],
  today: LocalDate,
): boolean {
  const isPolled = open.some(({ kind }) => kind === 'poll');
  const days = entities.dates.filter(
    (mention) => isDay(mention) && !(isPolled && mention.kind === 'days' && mention.byMeeting),
  );
  return meetings.some(
    ({ state }) =>
      state.status !== 'CANCELLED' && state.date >= today && days.some((day) => fits(day, state.date)),
  );
}

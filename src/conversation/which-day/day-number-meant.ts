import { addDays, dayOf, type Instant, type LocalDate, localDateOf } from '../../kernel/index.ts';
import { isCalledTo } from '../../meeting/index.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board, MeetingOnRecord } from '../knowledge.ts';
import { type DateMention, standsBefore } from '../understand/dates/dates.ts';
import type { Understanding } from '../understand/understand.ts';

const LAST_DAYS = [1, 2, 3, 4, 5, 6, 7];

/** The longest that two months in a row may lie ahead. */
const TWO_MONTHS = 62;

/**
 * "Kan inte den 11e", of her own coming: a meeting that has called her, or one on the next 11th or the one after; else the
 * next 11th, on which nobody meets. Not one that lies further off and has called nobody, only because it has that number.
 */
export function onBareDayNumber(
  understanding: Understanding,
  boards: readonly Board[],
  now: Instant,
): Understanding {
  const { entities } = understanding;
  const today = localDateOf(now);
  // "Kan inte den 11 men den 10 går bra": each is a day of its own, on whichever board that is.
  const isOneOfSeveral = entities.dates.filter(isBareNumber).length > 1;
  const meant = (mention: DateMention): DateMention => {
    if (!isBareNumber(mention)) return mention;
    const { day } = mention;
    const those = boards
      .flatMap(({ knowledge }) => upcoming({ board: knowledge, today, now }))
      .filter(({ state }) => dayOf(state.date) === day);
    const latest = addDays(today, TWO_MONTHS);
    const near = those.filter(({ state }) => isCalledTo(state) || state.date <= latest);
    if (near.length > 0) return isOneOfSeveral ? onDayOf(near, mention) : mention;
    // One of the last days may be spoken of still: that its meeting is over is told.
    const isJustOver = dayOf(today) === day || LAST_DAYS.some((ago) => dayOf(addDays(today, -ago)) === day);
    if (those.length === 0 && isJustOver) return mention;
    const next = nextOf(day, today);
    return next === null ? mention : { kind: 'days', from: next, to: next, words: mention.words };
  };
  const dates = entities.dates.flatMap((mention, at) => {
    const next = entities.dates[at + 1];
    // "Torsdag den 9e": the number tells the day.
    const isNumber = next !== undefined && meant(next) !== next;
    const isItsWeekday = isNumber && mention.kind === 'days' && standsBefore(mention, next);
    return isItsWeekday ? [] : [meant(mention)];
  });
  return { ...understanding, entities: { ...entities, dates } };
}

/** "Den 11e": neither month nor year. */
const isBareNumber = (
  mention: DateMention,
): mention is Extract<DateMention, { kind: 'parts' }> & { readonly day: number } =>
  mention.kind === 'parts' && mention.day !== null && mention.month === null && mention.year === null;

/** The day, where those are all on one. */
function onDayOf(those: readonly MeetingOnRecord[], mention: DateMention): DateMention {
  const [day, ...more] = new Set(those.map(({ state }) => state.date));
  return day === undefined || more.length > 0
    ? mention
    : { kind: 'days', from: day, to: day, words: mention.words };
}

function nextOf(day: number, today: LocalDate): LocalDate | null {
  for (let ahead = 0; ahead <= TWO_MONTHS; ahead += 1) {
    const date = addDays(today, ahead);
    if (dayOf(date) === day) return date;
  }
  return null;
}

import { type DateMention, fits, isDay } from '../../understand/dates/dates.ts';
import type { Asking } from '../asking.ts';
import { upcoming } from '../meetings/which-meeting.ts';

/**
 * "Är sjuk idag men kommer den 11": today is why, where the board does not meet then and another day is named on which it
 * does.
 */
export function withoutToday(asking: Asking): Asking {
  const { understanding, today } = asking;
  const { dates } = understanding.entities;
  if (dates.filter(isDay).length < 2) return asking;
  const days = upcoming(asking).map(({ state }) => state.date);
  const isToday = (mention: DateMention) =>
    mention.kind === 'days' && mention.from === today && mention.to === today;
  const isMet = (mention: DateMention) => isDay(mention) && days.some((day) => fits(mention, day));
  if (days.includes(today) || !dates.some(isMet)) return asking;
  const left = dates.filter((mention) => !isToday(mention));
  const entities = { ...understanding.entities, dates: left };
  return { ...asking, understanding: { ...understanding, entities } };
}

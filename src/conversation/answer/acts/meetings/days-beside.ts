import { type DateMention, fits, isDay } from '../../../understand/dates/dates.ts';
import type { Asking } from '../../asking.ts';
import { upcoming } from '../../meetings/which-meeting.ts';

/** "Återkommer i veckan", "hör av mig på fredag": when more is told, and no day of the answer. */
const TELLS_LATER =
  /(?<!\p{L})(?:återkomm\p{L}*|hör\s+av\s+mig|kollar|kolla|meddelar|ger\s+besked|besked|svarar)(?:\s+(?:jag|dig|er|besked|senare|då|igen|med|på|under|i|den|senast|innan|före|efter|nån|någon|gång))*\s*$/iu;

/** Without the days on which more is to be told. */
export function withoutLater(asking: Asking): Asking {
  const { understanding } = asking;
  const { message, entities } = understanding;
  const isLater = ({ words: [first] }: DateMention) =>
    TELLS_LATER.test(message.text.slice(0, message.words[first]?.start ?? 0));
  const dates = entities.dates.filter((mention) => !isLater(mention));
  if (dates.length === entities.dates.length) return asking;
  return { ...asking, understanding: { ...understanding, entities: { ...entities, dates } } };
}

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

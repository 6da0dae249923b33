import { isDay } from '../../understand/dates/dates.ts';
import type { Understanding } from '../../understand/understand.ts';

/** "Vilka dagar", "alla", "planeringsdagarna", "budgetmötena": more than one, if there are. */
const MANY =
  /(?<!\p{L})(?:vilka|alla|samtliga|båda|bägge|hur många|\p{L}{4,}(?:dagar(?:na)?|möten(?:a)?|mötena|sammanträden(?:a)?|träffar(?:na)?))(?!\p{L})/iu;
const NEXT = /(?<!\p{L})(?:nästa|nästkommande) (?!år|vår|höst)\p{L}/iu;

/**
 * Whether all the meetings of a kind are asked for and not the next alone: in the plural, or of a year that is named.
 * Klubbans ordning: a year has no first planeringsdag without its others.
 */
export function asksForSeveral({ message, entities }: Understanding): boolean {
  if (MANY.test(message.text)) return true;
  const ofYear = entities.dates.some(
    (date) => !isDay(date) && (date.kind === 'days' || (date.year !== null && date.month === null)),
  );
  return ofYear && !NEXT.test(message.text);
}

import type { Instant } from './instant.ts';
import { dayOf, daysBetween, type LocalDate, monthOf, weekdayOf, yearOf } from './local-date.ts';
import { type LocalTime, localDateOf, localTimeOf } from './stockholm.ts';

export const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

export const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** `torsdag 11 december`, with the year only when it is not that of `today`. */
export function dayInWords(date: LocalDate, today: LocalDate): string {
  const weekday = WEEKDAYS[weekdayOf(date) - 1];
  return `${weekday} ${dateInWords(date, today)}`;
}

/** `11 december`, with the year only when it is not that of `today`. */
export function dateInWords(date: LocalDate, today: LocalDate): string {
  const year = yearOf(date) === yearOf(today) ? '' : ` ${yearOf(date)}`;
  return `${dayOf(date)} ${MONTHS[monthOf(date) - 1]}${year}`;
}

/** `kl. 13.00`. */
export function timeInWords(time: LocalTime): string {
  return `kl. ${time.slice(0, 5).replace(':', '.')}`;
}

/** `fredag 12 december kl. 16.00`, as Stockholm's clocks show it. */
export function instantInWords(instant: Instant, today: LocalDate): string {
  return `${dayInWords(localDateOf(instant), today)} ${timeInWords(localTimeOf(instant))}`;
}

/** How far away a day is: `i dag`, `i morgon`, `i övermorgon`, `i går`, `om 3 dagar`, `för 3 dagar sedan`. */
export function distanceInWords(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, date);
  switch (days) {
    case 0:
      return 'i dag';
    case 1:
      return 'i morgon';
    case 2:
      return 'i övermorgon';
    case -1:
      return 'i går';
    case -2:
      return 'i förrgår';
    default:
      return days > 0 ? `om ${days} dagar` : `för ${-days} dagar sedan`;
  }
}

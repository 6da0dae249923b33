import { dateInWords, type LocalDate } from '../../../kernel/index.ts';
import { forWhom } from '../attendance/attendance.ts';

/** What tells one of somebody's own questions from the others, on a button; and what is said of it where it is put again. */
export const OWN_MATTER = {
  meeting: (date: LocalDate, today: LocalDate) => `Mötet ${dateInWords(date, today)}`,
  serve: (servesFor: string | null, date: LocalDate, today: LocalDate) =>
    `Tjänstgöra ${forWhom(servesFor)}, ${dateInWords(date, today)}`,
  item: (item: string, date: LocalDate, today: LocalDate) => `Punkt ${item}, ${dateInWords(date, today)}`,
  jav: (item: string, date: LocalDate, today: LocalDate) =>
    `Jäv i punkt ${item}, ${dateInWords(date, today)}`,
  javWords: (item: string, date: LocalDate) => `jag är inte jävig på punkt ${item} den ${date}`,
  whetherJav: (item: string, heading: string | null, when: string) =>
    `Kan du vara jävig? Punkt ${item}${heading === null ? '' : `, ${heading}`}, mötet ${when}.`,
  notJav: 'Jag är inte jävig',
  isJav: 'Jag är jävig …',
} as const;

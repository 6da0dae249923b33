import { dayInWords, type LocalDate, timeInWords } from '../../../kernel/index.ts';
import type { DayAndPlace } from '../../domain/values.ts';
import { listed } from '../agenda/agenda.ts';

const capital = (words: string) => words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);

function hours({ start, end }: Pick<DayAndPlace, 'start' | 'end'>): string {
  if (start === null) return 'utan tid';
  return `${timeInWords(start)}${end === null ? '' : `–${end.replace(':', '.')}`}`;
}

/** Whether meetings to come clash. */
export const CLASHES = {
  atOnce: (days: readonly LocalDate[], today: LocalDate) =>
    days.length === 1
      ? `Ja, ${listed(days.map((day) => dayInWords(day, today)))} har du möten som krockar.`
      : `Ja, ${days.length} dagar har du möten som krockar.`,
  sameDay: (days: readonly LocalDate[], today: LocalDate) =>
    days.length === 1
      ? `Nej, men ${listed(days.map((day) => dayInWords(day, today)))} har du mer än ett möte.`
      : `Nej, men ${days.length} dagar har du mer än ett möte.`,
  ofOthers: 'Ja, någon i styrelsen har ett annat styrelsemöte samma dag.',
  none: (then: string) => `Inga av dina kommande möten krockar${then}.`,
  known: 'Jag ser bara dina styrelsers möten här, inte era kalendrar.',
  ofOwn: 'Om någon annans möten krockar svarar jag bara kansliet på.',
  day: (
    date: LocalDate,
    meetings: readonly (Pick<DayAndPlace, 'start' | 'end'> & { readonly board: string })[],
    today: LocalDate,
  ) => `${capital(dayInWords(date, today))}: ${listed(meetings.map((one) => `${one.board} ${hours(one)}`))}.`,
  others: (date: LocalDate, warning: string, today: LocalDate) =>
    `${capital(dayInWords(date, today))}: ${warning}`,
} as const;

/** Which meetings to come are on a red day. */
export const RED_DAYS = {
  count: (count: number) =>
    count === 0
      ? 'Nej, inget kommande möte är på en helgdag, en afton eller en helg.'
      : `Ja, ${count === 1 ? 'ett möte' : `${count} möten`}.`,
  noMeetings: 'Inget kommande möte är inlagt.',
  /** `why`: what makes it one, as a sentence of its own; null: nothing does. */
  day: (date: LocalDate, why: string | null, today: LocalDate) =>
    why === null
      ? `Nej, ${dayInWords(date, today)} är ingen helgdag, afton eller helg.`
      : `Ja, ${dayInWords(date, today)}. ${why}`,
  met: (board: string) => `${board} har möte då.`,
  line: (date: LocalDate, board: string, why: string, today: LocalDate) =>
    `${capital(dayInWords(date, today))}, ${board}: ${why}`,
} as const;

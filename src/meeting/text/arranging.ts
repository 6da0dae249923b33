import { dayInWords, type LocalDate, timeInWords } from '../../kernel/index.ts';
import type { DayAndPlace } from '../domain/values.ts';

/** What every act on a meeting may have to say. */
export const MEETING_SAID = {
  inPersonal: 'Det gör vi i den personliga chatten. Skriv till mig där.',
  notMine: 'Det mötet hittar jag inte i någon av dina styrelser.',
  notMyBoard: 'Den styrelsen hittar jag inte bland dina.',
  whichBoard: 'Vilken styrelse gäller det?',
  whichMeeting: 'Vilket möte gäller det?',
  noMeetingAhead: 'Inget kommande möte är inlagt.',
} as const;

/** `torsdag 11 december kl. 13.00–16.00, Stadshuset`, as far as it is known. */
export function whenAndWhere({ date, start, end, place }: DayAndPlace, today: LocalDate): string {
  const hours =
    start === null ? '' : ` ${timeInWords(start)}${end === null ? '' : `–${end.replace(':', '.')}`}`;
  return `${dayInWords(date, today)}${hours}${place === null ? '' : `, ${place}`}`;
}

export const CANCEL = {
  button: 'Ställ in mötet …',
  question: (meeting: string) => `Ställa in mötet ${meeting}?`,
  line: 'Mötet och allt som hör till det finns kvar. Ett nytt möte läggs in för sig.',
  reason: 'Varför?',
  reasonHint: 'Syns för alla som berörs',
  reasonMissing: 'Skriv varför mötet ställs in.',
  act: 'Ställ in mötet',
  keep: 'Behåll mötet',
  done: (meeting: string) => `Mötet ${meeting} är inställt.`,
  already: (meeting: string) => `Mötet ${meeting} är redan inställt.`,
  kept: (meeting: string) => `Mötet ${meeting} står kvar.`,
  because: (reason: string) => `Skäl: ${reason}`,
} as const;

import { dateInWords, type LocalDate, type PersonRef } from '../../../kernel/index.ts';
import { counted, listed } from '../agenda/agenda.ts';
import { names } from '../attendance/attendance.ts';

/** Ärenden of a cancelled meeting that are taken up at another. */
export const CARRY = {
  button: (count: number, from: LocalDate, today: LocalDate) =>
    `Ta med ${counted(count, 'ärende', 'ärenden')} från ${dateInWords(from, today)} (inställt)`,
  toButton: (to: LocalDate, today: LocalDate) => `Ta med ärendena till ${dateInWords(to, today)} …`,
  question: (from: LocalDate, to: LocalDate, today: LocalDate) =>
    `Ta med ärenden från det inställda mötet ${dateInWords(from, today)} till mötet ${dateInWords(to, today)}?`,
  line: 'Rubrik, förslag, bakgrund, föredragande och bilagor följer med, och det som är internt förblir internt.',
  recused: (people: readonly PersonRef[]) =>
    `Jäv följer med ärendet: ${names(people)} får veta det, och ersättare tillfrågas.`,
  printed: (items: readonly string[]) =>
    `Bilagor som kom med den inlästa kallelsen följer inte med: ${listed(items)}. Lägg till dem på nytt.`,
  all: (count: number) => (count === 1 ? 'Ta med ärendet' : `Ta med alla ${count}`),
  one: (item: string) => `Ta med ${item}`,
  done: (headings: readonly string[], to: LocalDate, today: LocalDate) =>
    `${headings.length === 1 ? `${headings[0]} är` : `${counted(headings.length, 'ärende', 'ärenden')} är`} nu på dagordningen ${dateInWords(to, today)}.`,
  left: (count: number) => `${counted(count, 'ärende', 'ärenden')} är kvar att ta med.`,
  nothing: (from: LocalDate, today: LocalDate) =>
    `Inget ärende från det inställda mötet ${dateInWords(from, today)} är kvar att ta med.`,
  waits: (count: number) =>
    `${counted(count, 'ärende', 'ärenden')} var ${count === 1 ? 'förberett' : 'förberedda'}. När ett nytt möte är inlagt tar du med ${count === 1 ? 'det' : 'dem'} från dess dagordning.`,
  noMeeting: (from: LocalDate, today: LocalDate) =>
    `Ärendena från det inställda mötet ${dateInWords(from, today)} kan tas med när ett nytt möte är inlagt.`,
  noCopy: 'Klubban kopierar ingen dagordning från ett annat möte, så inget är tillagt eller flyttat.',
  notToNew: 'Dagordningen följer inte med till det nya mötet.',
  insteadOfCopy:
    'De stående punkterna läggs in av sig själva med det första ärendet. Skriv de andra på var sin rad under ”dagordning” och mötets dag, så läggs de in på en gång.',
  noneCancelled:
    'Inget möte är inställt de senaste tre månaderna eller framöver, så det finns inga ärenden att ta med.',
  sayWhich: 'Gäller det ett annat möte skriver du dagen: ”flytta alla punkter från 18 juni till 24 juni”.',
} as const;

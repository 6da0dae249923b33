import { NUMBER_NAMES } from '../kernel/index.ts';
import { hoursAndPlace } from '../meeting/index.ts';
import type { DraftDocument, SameDay } from './import/draft.ts';
import { meetingChosen } from './import/same-day.ts';
import { ANOTHER } from './import/which-meeting.ts';

/** The meetings that the day has: `Samma dag finns redan mötet kl. 13.00–16.00, Stadshuset.` */
export function sameDayText({ meetings }: SameDay): string {
  const [only, ...more] = meetings;
  if (only && more.length === 0) return `Samma dag finns redan mötet ${hoursAndPlace(only)}.`;
  const count = NUMBER_NAMES[meetings.length] ?? meetings.length;
  return `Samma dag finns redan ${count} möten: ${meetings.map(hoursAndPlace).join('; ')}.`;
}

export const SAME_DAY = {
  choose: ({ meetings }: SameDay) =>
    `Välj nedan om kallelsen gäller ${meetings.length === 1 ? 'det' : 'ett av dem'} eller ett annat möte.`,
  label: 'Vilket möte gäller kallelsen?',
  missing: 'Välj om kallelsen gäller ett möte som finns eller ett annat.',
  same: 'Det är samma möte',
  one: (meeting: SameDay['meetings'][number]) => `Det är mötet ${hoursAndPlace(meeting)}`,
  another: 'Det är ett annat möte',
  toCorrect: 'Är kallelsens möte inte ett eget, så ställ in det och skicka filen igen.',
  chooseFirst: (title: string) => `Välj vilket möte ${title} gäller. Inget är sparat.`,
} as const;

/** What is known of a kallelse's meeting where its day has others: what it is held to be, or has been chosen to be. */
export function sameDayLines(document: Pick<DraftDocument, 'sameDay' | 'meeting'>): string[] {
  const { sameDay } = document;
  if (sameDay === null) return [];
  const chosen = meetingChosen(document);
  if (chosen !== null) return [chosenText(sameDay, chosen)];
  const guessed = sameDay.meetings.find(({ meetingId }) => meetingId === sameDay.guess);
  const reads = guessed
    ? `Kallelsen läses som mötet ${hoursAndPlace(guessed)}.`
    : `Kallelsen har en annan tid och till största delen andra ärenden, och läses som ett annat möte samma dag.`;
  const ids = sameDay.meetings.map((one) => `${one.meetingId} (mötet ${hoursAndPlace(one)})`);
  return [
    `${sameDayText(sameDay)} ${reads} Är det fel, så rätta meeting till ${[...ids, `${ANOTHER} (ett annat möte)`].join(' eller ')}.`,
  ];
}

function chosenText({ meetings, own }: SameDay, chosen: string): string {
  const same = meetings.find(({ meetingId }) => meetingId === chosen);
  if (chosen !== ANOTHER && same) return `Kallelsen gäller mötet ${hoursAndPlace(same)}, som redan fanns.`;
  const others = meetings.map((one) => `mötet ${hoursAndPlace(one)}`).join(' och ');
  const count = NUMBER_NAMES[meetings.length + 1] ?? String(meetings.length + 1);
  return `${capital(count)} möten samma dag: kallelsen är ett eget möte ${hoursAndPlace(own)}, och ${others} står kvar.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

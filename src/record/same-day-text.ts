import { NUMBER_NAMES } from '../kernel/index.ts';
import { type DayAndPlace, hoursAndPlace } from '../meeting/index.ts';
import type { DraftDocument, SameDay } from './import/draft.ts';
import { meetingChosen } from './import/same-day.ts';
import { ANOTHER } from './import/which-meeting.ts';

/** The meetings that the day has: `Samma dag finns redan mötet kl. 13.00–16.00, Stadshuset.` */
function sameDayText({ meetings }: { readonly meetings: readonly Omit<DayAndPlace, 'date'>[] }): string {
  const [only, ...more] = meetings;
  if (only && more.length === 0) return `Samma dag finns redan mötet ${hoursAndPlace(only)}.`;
  const count = NUMBER_NAMES[meetings.length] ?? meetings.length;
  return `Samma dag finns redan ${count} möten: ${meetings.map(hoursAndPlace).join('; ')}.`;
}

const nameOf = ({ paper }: SameDay) => (paper === 'protokoll' ? 'protokollet' : 'kallelsen');

export const SAME_DAY = {
  choose: (sameDay: SameDay) =>
    sameDay.replaces
      ? `${otherParagraphsText(sameDay)} Välj nedan om det ersätter ${sameDay.meetings.length === 1 ? 'mötets protokoll' : 'ett av protokollen'} eller gäller ett annat möte.`
      : `${sameDayText(sameDay)} Välj nedan om ${nameOf(sameDay)} gäller ${sameDay.meetings.length === 1 ? 'det' : 'ett av dem'} eller ett annat möte.`,
  label: (sameDay: SameDay) => `Vilket möte gäller ${nameOf(sameDay)}?`,
  missing: 'Välj om det gäller ett möte som finns eller ett annat.',
  same: 'Det är samma möte',
  one: (meeting: SameDay['meetings'][number]) => `Det är mötet ${hoursAndPlace(meeting)}`,
  replaces: (meeting: SameDay['meetings'][number]) =>
    `Det ersätter protokollet från mötet ${hoursAndPlace(meeting)}`,
  another: 'Det är ett annat möte',
  toCorrect: 'Är kallelsens möte inte ett eget, så ställ in det och skicka filen igen.',
  chooseFirst: (title: string) => `Välj vilket möte ${title} gäller. Inget är sparat.`,
} as const;

/** That a protokoll has other §§ than those of the meetings that its day has, and what it can be then. */
function otherParagraphsText(sameDay: SameDay): string {
  const theirs =
    sameDay.meetings.length === 1
      ? 'Det har ett eget protokoll med andra §§.'
      : 'De har egna protokoll med andra §§.';
  return `${sameDayText(sameDay)} ${theirs} Är det här en del av ett av dem, till exempel en omedelbart justerad paragraf, så spara det inte: läs in hela protokollet som en fil. Stämmer inte dagen, så rätta den innan du sparar.`;
}

/** What is known of a paper's meeting where its day has others: what it is held to be, or has been chosen to be. */
export function sameDayLines(document: Pick<DraftDocument, 'sameDay' | 'meeting'>): string[] {
  const { sameDay } = document;
  if (sameDay === null) return [];
  const chosen = meetingChosen(document);
  if (chosen !== null) return [chosenText(sameDay, chosen)];
  const guessed = sameDay.meetings.find(({ meetingId }) => meetingId === sameDay.guess);
  const name = capital(nameOf(sameDay));
  if (sameDay.replaces) {
    const replaced = sameDay.meetings.map((one) => `${one.meetingId} (mötet ${hoursAndPlace(one)})`);
    return [
      `${otherParagraphsText(sameDay)} Det läses som ett annat möte. Ersätter det ett protokoll, så rätta meeting till ${replaced.join(' eller ')}.`,
    ];
  }
  const reads = guessed
    ? `${name} läses som mötet ${hoursAndPlace(guessed)}.`
    : `${name} har en annan tid och till största delen andra ärenden, och läses som ett annat möte samma dag.`;
  const ids = sameDay.meetings.map((one) => `${one.meetingId} (mötet ${hoursAndPlace(one)})`);
  return [
    `${sameDayText(sameDay)} ${reads} Är det fel, så rätta meeting till ${[...ids, `${ANOTHER} (ett annat möte)`].join(' eller ')}.`,
  ];
}

function chosenText(sameDay: SameDay, chosen: string): string {
  const { meetings, own } = sameDay;
  const name = nameOf(sameDay);
  const same = meetings.find(({ meetingId }) => meetingId === chosen);
  if (chosen !== ANOTHER && same && sameDay.replaces)
    return `Protokollet ersätter det som fanns från mötet ${hoursAndPlace(same)}.`;
  if (chosen !== ANOTHER && same)
    return `${capital(name)} gäller mötet ${hoursAndPlace(same)}, som redan fanns.`;
  const others = meetings.map((one) => `mötet ${hoursAndPlace(one)}`).join(' och ');
  const count = NUMBER_NAMES[meetings.length + 1] ?? String(meetings.length + 1);
  return `${capital(count)} möten samma dag: ${name} är ett eget möte ${hoursAndPlace(own)}, och ${others} står kvar.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

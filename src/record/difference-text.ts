import type { LocalDate } from '../kernel/index.ts';
import { listed, whenAndWhere } from '../meeting/index.ts';
import type { DraftDocument, NoticeDifferences } from './import/draft.ts';
import { keptOf } from './import/notice-differences.ts';
import { sameDayLines } from './same-day-text.ts';
import { calledOffText } from './text.ts';

/** What a kallelse changes of what people have been called to, and of the agenda, line by line. */
export function differenceLines(differences: NoticeDifferences | null, today: LocalDate): string[] {
  if (differences === null) return [];
  const { when, added, altered } = differences;
  return [
    ...(when === null ? [] : [timeLine(when, today)]),
    ...(added.length === 0 ? [] : [addedLine(added)]),
    ...(altered.length === 0 ? [] : [alteredLine(altered)]),
    ...returnLines(differences),
    ...alikeLines(differences),
    ...hiddenLines(differences),
  ];
}

function timeLine({ has, reads, stays }: NonNullable<NoticeDifferences['when']>, today: LocalDate): string {
  const [before, after] = [whenAndWhere(has, today), whenAndWhere(reads, today)];
  return stays
    ? `Mötet är kallat till ${before}. I filen står ${after}. Det ändras inte av filen: flytta mötet, så får alla besked och svarar igen.`
    : `Mötet ändras från ${before} till ${after}.`;
}

function addedLine(headings: readonly string[]): string {
  return `${headings.length === 1 ? 'Nytt ärende' : 'Nya ärenden'}: ${headings.join('; ')}.`;
}

/** `Ändrade punkter: 6 Ansökan från Lovskolan får nummer 7. Jäv som är anmäld följer ärendet.` */
function alteredLine(altered: NoticeDifferences['altered']): string {
  const told = altered.map(({ was, now }) => {
    const renamed = was.heading === now.heading ? [] : [`heter ${now.heading}`];
    const renumbered = was.number === now.number ? [] : [`får nummer ${now.number}`];
    return `${was.number} ${was.heading} ${[...renamed, ...renumbered].join(' och ')}`;
  });
  const lead = altered.length === 1 ? 'Ändrad punkt' : 'Ändrade punkter';
  const follows = altered.some(({ hasRecusal }) => hasRecusal) ? ' Jäv som är anmäld följer ärendet.' : '';
  return `${lead}: ${told.join('; ')}.${follows}`;
}

/** `Tillbaka på dagordningen: 6 Lovskolan. Jäv som var anmält där gäller igen, och den som behövs tillfrågas.` */
function returnLines({ returns }: Pick<NoticeDifferences, 'returns'>): string[] {
  if (returns.length === 0) return [];
  const named = returns.map(({ number, heading }) => `${number} ${heading}`).join('; ');
  return [
    `Tillbaka på dagordningen: ${named}. Jäv som var anmält där gäller igen, och den som behövs tillfrågas att tjänstgöra.`,
  ];
}

/** `8 Klivets ansökan liknar 7 Bidrag till Klivet, där Samir Ali hade anmält jäv. …` */
function alikeLines({ alike }: Pick<NoticeDifferences, 'alike'>): string[] {
  return alike.map(
    ({ item, was, recused }) =>
      `${item.number} ${item.heading} liknar ${was.number} ${was.heading}, där ${listed(recused)} hade anmält jäv. Jävet följer inte med till ett nytt ärende: ${listed(recused)} får frågan.`,
  );
}

/** `Blir intern tills du ändrar det: 7 Personalärende. 6 Personalfråga är intern och står inte i filen.` */
function hiddenLines({ hidden, leftOut }: Pick<NoticeDifferences, 'hidden' | 'leftOut'>): string[] {
  if (hidden.length === 0) return [];
  const named = (items: NoticeDifferences['hidden']) =>
    items.map(({ number, heading }) => `${number} ${heading}`).join('; ');
  const secret = leftOut.filter(({ isInternal }) => isInternal);
  const why =
    secret.length === 0
      ? 'Det liknar en intern punkt som har utgått.'
      : `${named(secret)} är ${secret.length === 1 ? 'intern' : 'interna'} och står inte i filen.`;
  const lead = hidden.length === 1 ? 'Blir intern' : 'Blir interna';
  return [`${lead} tills du ändrar det: ${named(hidden)}. ${why}`];
}

/** All that a kallelse changes of its meeting, with what becomes of the items that it leaves out. */
export function changeLines(
  document: Pick<DraftDocument, 'keeps' | 'differences' | 'sameDay' | 'meeting' | 'calledOff' | 'internal'>,
  today: LocalDate,
): string[] {
  const { differences, calledOff } = document;
  const which = [...sameDayLines(document), ...(calledOff === null ? [] : [calledOffText(calledOff, today)])];
  if (differences === null) return which;
  return [
    ...which,
    // What somebody chose is told as it came to be.
    ...differenceLines({ ...differences, ...(document.internal === undefined ? {} : { hidden: [] }) }, today),
    ...leftOutLines(differences, keptOf(document, differences)),
  ];
}

/** Of items that a kallelse leaves out: those that are taken off, and those that stay. */
function leftOutLines({ leftOut }: Pick<NoticeDifferences, 'leftOut'>, keeps: readonly string[]): string[] {
  const named = (stays: boolean) =>
    leftOut
      .filter(({ itemId }) => keeps.includes(itemId) === stays)
      .map(
        ({ number, heading, hasRecusal }) =>
          `${number} ${heading}${hasRecusal && !stays ? ' (där jäv är anmäld)' : ''}`,
      )
      .join('; ');
  const [stay, go] = [named(true), named(false)];
  return [
    ...(stay === '' ? [] : [`Står inte i filen, men är kvar på dagordningen: ${stay}.`]),
    ...(go === '' ? [] : [`Står inte i filen och tas bort från dagordningen: ${go}.`]),
  ];
}

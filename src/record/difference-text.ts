import type { ReadDocument } from '../documents/index.ts';
import type { LocalDate } from '../kernel/index.ts';
import { headingSaysSecret, listed, whenAndWhere } from '../meeting/index.ts';
import type { DraftDocument, NoticeDifferences } from './import/draft.ts';
import { isOwn } from './import/held-beside.ts';
import { keptOf } from './import/notice-differences.ts';
import { secrecyOfEither, secrecyUnplaced, secretItems } from './import/secret-items.ts';
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
    ...openLines(differences),
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

/** `Syns för alla, också i kanalen: 9 Byggbolagets stämning. Mötet har eller har haft interna punkter …` */
function openLines({ opens }: Pick<NoticeDifferences, 'opens'>): string[] {
  if (opens.length === 0) return [];
  const named = opens.map(({ number, heading }) => `${number} ${heading}`).join('; ');
  return [
    `Syns för alla, också i kanalen: ${named}. Mötet har eller har haft interna punkter, så kontrollera att ${
      opens.length === 1 ? 'den här inte ska vara intern' : 'ingen av de här ska vara intern'
    }.`,
  ];
}

/** All that a kallelse changes of its meeting, with what becomes of the items that it leaves out. */
export function changeLines(
  document: Pick<DraftDocument, 'keeps' | 'differences' | 'sameDay' | 'meeting' | 'calledOff'>,
  today: LocalDate,
): string[] {
  const { differences, calledOff } = document;
  const which = [...sameDayLines(document), ...(calledOff === null ? [] : [calledOffText(calledOff, today)])];
  if (differences === null) return which;
  return [
    ...which,
    ...differenceLines(differences, today),
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

/** The ärenden of a kallelse of which their heading, text or a footnote says that they are not everybody's. */
export function secretLines(reading: Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>): string[] {
  const secret = secretItems(reading);
  if (secret.length === 0) return [];
  const named = listed(secret.map(({ heading }) => heading));
  const either = secrecyOfEither(reading).map(
    (line) => ` ”${line}” kan gälla ärendet ovanför eller dem under, så det gäller båda tills du ändrar det.`,
  );
  return [
    `${named}: ${secret.length === 1 ? 'intern' : 'interna'}, eftersom ${sayerOf(secret)}. Visas i den egna chatten, inte i kanalen.${either.join('')}`,
  ];
}

/** At most so many ärenden are named; of more it is told how many. */
const MOST_NAMED = 8;

/**
 * The ärenden of a kallelse that nothing in the file makes internal, told before it is saved: words of secrecy may stand
 * there that were not understood.
 */
export function openByFile(reading: Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>): string[] {
  if (reading.kind !== 'kallelse') return [];
  const secret = secretItems(reading);
  const open = reading.items.filter((item) => isOwn(item) && !secret.includes(item));
  if (open.length === 0) return [];
  const named = open.slice(0, MOST_NAMED).map(({ heading }) => heading);
  const more = open.length - named.length;
  const list = more > 0 ? `${named.join('; ')} … och ${more} till` : named.join('; ');
  return [`Öppna enligt filen, och syns i kanalen om de inte redan är interna: ${list}.`];
}

function sayerOf(secret: readonly ReadDocument['items'][number][]): string {
  if (secret.every(({ heldBack }) => heldBack)) return 'du skrev det';
  if (secret.some(({ heldBack }) => heldBack)) return 'kallelsen eller det du skrev säger det';
  return `${secret.every(({ heading }) => headingSaysSecret(heading)) ? 'rubriken' : 'kallelsen'} säger det`;
}

/** Lines of a kallelse that speak of secrecy, of which no ärende became internal. */
export function unplacedLines(reading: Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>): string[] {
  return secrecyUnplaced(reading).map(
    (line) => `”${line}”: inget ärende är internt av det. Se efter vad som inte ska visas i kanalen.`,
  );
}

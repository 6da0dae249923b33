import { headingSaysSecret } from '../conversation/index.ts';
import type { ReadDocument } from '../documents/index.ts';
import {
  agendaOf,
  internalParagraphs,
  type KnownMeeting,
  listed,
  namesAmountOf,
  namesAnyOf,
  namesInCompounds,
  namesNumberOf,
} from '../meeting/index.ts';
import { closedUnplaced, paragraphsNamed } from './import/closed-paragraphs.ts';
import type { DraftDocument } from './import/draft.ts';
import { placeNumber } from './import/named-items.ts';
import { secrecyNamed, secrecyOfEither, secrecyUnplaced, secretItems } from './import/secret-items.ts';

export const SECRECY = {
  label: 'Visas inte i kanalen',
  how: 'Kryssa för det som bara ska visas i den egna chatten. Resten syns i kanalen.',
  more: 'Visa alla punkter',
  moreParagraphs: 'Visa alla paragrafer',
  howParagraphs:
    'Förkryssat är det som hör till ett internt ärende eller själv säger att det inte är för alla. Resten syns i kanalen.',
  noneHidden: 'Alla paragrafer syns i kanalen.',
  tooMany:
    'De är för många att välja bland här. Ska någon mer inte synas i kanalen läser du in filen med --corrections, se handboken.',
  /** Asked once more before anything is saved: nothing was ticked by what the file says. */
  untold: {
    lead: 'Något sägs om sekretess, men inget är kryssat för det. Kryssa för vad det gäller, eller spara så att det syns i kanalen. Inget är sparat än.',
    save: 'Spara, inget mer är internt',
  },
  check: {
    agenda: 'Något sägs om sekretess utan att det framgår vilken punkt det gäller. Välj ovan.',
    minutes: 'Något sägs om sekretess utan att det framgår vilken paragraf det gäller. Välj ovan.',
  },
  unknown:
    'Valet av vad som inte visas i kanalen gäller en punkt som inte finns i filen. Inget är sparat. Skicka filen igen.',
} as const;

/** What speaks of secrecy and was put to no ärende, and what is internal already: told where it is chosen. */
export function choiceNotes(
  document: Pick<DraftDocument, 'reading' | 'secrecy' | 'saidBeside' | 'internal'>,
): string[] {
  const { reading, secrecy, saidBeside = [] } = document;
  const known = (secrecy?.onRecord ?? []).flatMap((at) => namedAt(reading, at));
  return [
    ...unfoundLines(secrecy?.unfound ?? []),
    ...unplacedLines(reading),
    ...namedLines(reading),
    ...saidBeside.map((words) => `Du skrev: ”${shortened(words)}”. ${chooseOf(reading)}`),
    ...secretLines(reading, secrecy?.shown),
    ...shownLines(reading, secrecy?.shown ?? []),
    ...elsewhereLines(document),
    ...namingLines(document),
    ...(known.length === 0
      ? []
      : [`Redan ${known.length === 1 ? 'intern' : 'interna'}: ${known.join('; ')}.`]),
  ];
}

/** The internal ärenden of the meeting of which no § bears the heading. */
const unfoundLines = (unfound: readonly string[]): string[] =>
  unfound.map(
    (named) =>
      `Ärendet ${named} är internt, men ingen paragraf med den rubriken hittades. Välj vilka paragrafer det gäller.`,
  );

/** `4 Uppsägning`, as a kallelse has the ärende in that place; none where there is none. */
export function namedAt({ items }: Pick<ReadDocument, 'items'>, at: number): string[] {
  const item = items[at];
  if (item === undefined) return [];
  const sign = item.paragraph === null ? '' : '§ ';
  return [`${sign}${placeNumber(item, at)} ${item.heading}`];
}

/** Which ärenden or §§ of a meeting are internal once its kallelse or protokoll is saved. */
export function internalLine(kind: ReadDocument['kind'], meeting: KnownMeeting): string {
  if (kind === 'protokoll') {
    const hidden = internalParagraphs(meeting).map(
      ({ number, printed, heading }) => `§ ${printed ?? number} ${heading}`,
    );
    return hidden.length === 0
      ? 'Alla paragrafer syns i kanalen.'
      : `Visas inte i kanalen: ${hidden.join('; ')}.`;
  }
  const internal = (agendaOf(meeting) ?? []).filter((item) => item.internal);
  return internal.length === 0
    ? 'Alla punkter syns i kanalen.'
    : `Visas inte i kanalen: ${internal.map(({ number, heading }) => `${number} ${heading}`).join('; ')}.`;
}

/** The numbers of the ärenden as printed, else by their places. */
export function itemNumbers({ items }: Pick<ReadDocument, 'items'>): string[] {
  return items.map(placeNumber);
}

/** Numbers of the ärenden of a kallelse that are internal once it is saved. */
export function internalNumbers({
  reading,
  secrecy,
  internal,
}: Pick<DraftDocument, 'reading' | 'secrecy' | 'internal'>): string[] {
  const places = secrecy ? (internal ?? secrecy.preset) : [];
  return reading.items.flatMap((item, at) => (places.includes(at) ? [placeNumber(item, at)] : []));
}

/** Of a kallelse, which of its ärenden are shown in the channel, and which are not; of a protokoll which §§ are not. */
export function visibilityLines(
  reading: Pick<ReadDocument, 'kind' | 'items'>,
  internal: readonly string[],
): string[] {
  if (reading.kind !== 'kallelse' && reading.kind !== 'protokoll') return [];
  const named = (isInternal: boolean) =>
    reading.items.flatMap((item, at) =>
      internal.includes(placeNumber(item, at)) === isInternal ? namedAt(reading, at) : [],
    );
  const told = (lead: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${lead}: ${items.join('; ')}.`];
  return [
    ...told(SECRECY.label, named(true)),
    ...(reading.kind === 'kallelse' ? told('Syns i kanalen', named(false)) : []),
  ];
}

/** Those that somebody chose to show to all, though the kallelse says that they are secret. */
function shownLines(reading: Pick<ReadDocument, 'items'>, shown: readonly number[]): string[] {
  const named = shown.flatMap((at) => namedAt(reading, at));
  if (named.length === 0) return [];
  const which = named.length === 1 ? 'om det' : 'dem som';
  return [
    `Syns i kanalen, eftersom det har valts: ${named.join('; ')}. Kryssa för ${which} inte ska synas där.`,
  ];
}

/**
 * The ärenden of a kallelse of which their heading, text or a footnote says that they are not everybody's.
 * @param shown places of those that somebody chose to show all the same
 */
export function secretLines(
  reading: Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>,
  shown: readonly number[] = [],
): string[] {
  const held = reading.items.filter(({ heldBack }) => heldBack);
  const secret = (reading.kind === 'protokoll' ? held : secretItems(reading)).filter(
    (item) => !shown.includes(reading.items.indexOf(item)),
  );
  if (secret.length === 0) return [];
  const named = listed(secret.map(({ heading }) => heading));
  const either = secrecyOfEither(reading).map(
    (line) => ` ”${line}” kan gälla ärendet ovanför eller dem under, så det gäller båda tills du ändrar det.`,
  );
  return [
    `${named}: ${secret.length === 1 ? 'intern' : 'interna'}, eftersom ${reading.kind === 'protokoll' ? 'protokollet eller det du skrev säger det' : sayerOf(secret)}. Visas i den egna chatten, inte i kanalen.${either.join('')}`,
  ];
}

function sayerOf(secret: readonly ReadDocument['items'][number][]): string {
  if (secret.every(({ heldBack }) => heldBack)) return 'du skrev det';
  if (secret.some(({ heldBack }) => heldBack)) return 'kallelsen eller det du skrev säger det';
  return `${secret.every(({ heading }) => headingSaysSecret(heading)) ? 'rubriken' : 'kallelsen'} säger det`;
}

/** Sentences of a kallelse that speak of secrecy, of which no ärende became internal. */
export function unplacedLines(reading: Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>): string[] {
  const unplaced =
    reading.kind === 'protokoll'
      ? closedUnplaced(reading).slice(0, MOST_QUOTED_LINES)
      : secrecyUnplaced(reading);
  return unplaced.map((line) => `I filen står: ”${shortened(line)}”. ${chooseOf(reading)}`);
}

/** Whether the preview asks of which ärenden or §§ something is said that could be put to none. */
export function isSecrecyUntold({
  reading,
  secrecy,
  saidBeside = [],
}: Pick<DraftDocument, 'reading' | 'secrecy' | 'saidBeside'>): boolean {
  const isAsked = reading.kind === 'kallelse' || Boolean(secrecy);
  return isAsked && unplacedLines(reading).length + saidBeside.length > 0;
}

/** What the file says of ärenden that it names: it may be of more of them than were understood. */
function namedLines(reading: Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>): string[] {
  const told =
    reading.kind === 'protokoll'
      ? paragraphsNamed(reading).slice(0, MOST_QUOTED_LINES)
      : secrecyNamed(reading);
  return told.map(({ sentence, items }) => {
    const named = reading.items.flatMap((item, at) => (items.includes(item) ? namedAt(reading, at) : []));
    return `I filen står: ”${shortened(sentence)}”. Förkryssat: ${named.join('; ')}. Kryssa för fler om det gäller dem.`;
  });
}

/** As many sentences of a protokoll as of a kallelse. */
const MOST_QUOTED_LINES = 4;
const chooseOf = ({ kind }: Pick<ReadDocument, 'kind'>) =>
  `Välj vilka ${kind === 'protokoll' ? 'paragrafer' : 'punkter'} det gäller.`;

const MOST_QUOTED = 200;
const shortened = (words: string) =>
  words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED).trimEnd()} …` : words;

/** Those that are everybody's, and name what is internal on another of the board's meetings. */
function elsewhereLines({
  reading,
  secrecy,
  internal,
}: Pick<DraftDocument, 'reading' | 'secrecy' | 'internal'>): string[] {
  const hidden = internal ?? secrecy?.preset ?? [];
  const named = (secrecy?.namesElsewhere ?? [])
    .filter((at) => !hidden.includes(at))
    .flatMap((at) => namedAt(reading, at));
  return named.length === 0
    ? []
    : [
        `Nämner något som är internt i styrelsen, på ett annat möte eller i ett förslag som väntar: ${named.join('; ')}. Kryssa för om det inte ska synas i kanalen.`,
      ];
}

const writtenOf = ({ heading, body, proposals }: ReadDocument['items'][number]) => ({
  heading,
  background: body,
  proposals,
});

/** What stands under those that are everybody's and names one that is not: its text is told in the own chat alone. */
function namingLines({
  reading,
  secrecy,
  internal,
}: Pick<DraftDocument, 'reading' | 'secrecy' | 'internal'>): string[] {
  const places = internal ?? secrecy?.preset ?? [];
  const headings = (isInternal: boolean) =>
    reading.items.flatMap(({ heading }, at) => (places.includes(at) === isInternal ? [heading] : []));
  const people = [...reading.called, ...reading.present].map(({ name }) => name);
  const names = namesAnyOf(headings(true), headings(false), people) ?? (() => false);
  const kept = places.flatMap((at) => reading.items.slice(at, at + 1).map(writtenOf));
  // What an open ärende is called is not everybody's before it has been saved.
  const headed = kept.map(({ heading }) => ({ heading, background: '', proposals: [] }));
  const wider = [namesInCompounds(headed, [], people), namesAmountOf(kept, [], { isPaper: true })];
  const namesWidely = (text: string) => wider.some((one) => one?.(text) ?? false);
  const told = (says: (item: ReadDocument['items'][number]) => boolean) =>
    reading.items.flatMap((item, at) => (!places.includes(at) && says(item) ? namedAt(reading, at) : []));
  const numbers = new Set(
    places.flatMap((at) => reading.items.slice(at, at + 1).map((item) => placeNumber(item, at))),
  );
  const byNumber = namesNumberOf(numbers, reading.kind === 'protokoll' ? 'protokoll' : 'kallelse');
  const inText = told(({ body }) => names(body) || (byNumber?.(body) ?? false));
  const formal = told(({ heading, proposals, decisions }) => {
    const clauses = [...proposals, ...decisions].join('\n');
    return names(clauses) || namesWidely(`${heading}\n${clauses}`);
  });
  return [
    ...(inText.length === 0
      ? []
      : [
          `Nämner något internt i sin text: ${inText.join('; ')}. Texten visas i den egna chatten, inte i kanalen.`,
        ]),
    ...(formal.length === 0
      ? []
      : [
          `Nämner något internt i rubrik, förslag eller beslut, som syns i kanalen: ${formal.join('; ')}. Kryssa för om det inte ska synas där.`,
        ]),
  ];
}

import {
  dateInWords,
  dayInWords,
  type Instant,
  instantInWords,
  type LocalDate,
  timeInWords,
} from '../../../kernel/index.ts';
import type { AgendaChange, ItemPart } from '../../domain/agenda/changes.ts';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import type { DayAndPlace } from '../../domain/values.ts';
import { whenAndWhere } from '../plan/arranging.ts';

/** `Maja Holm, Karim Nasser och Lars Ek`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;
}

/** What was written, line by line: a card runs them together. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** `1 ärende`, `3 ärenden`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `bilagor 4 och 5`, as printed where they are names. */
export function papersText(labels: readonly string[]): string {
  return `${labels.length > 1 ? 'bilagor' : 'bilaga'} ${listed(labels.map((label) => label.replace(/^bilaga\s*/i, '')))}`;
}

/** `7 Budget 2027 (förslag, bilaga 4)`. */
export function itemLine(item: PlannedItem): string {
  return `${item.number} ${itemText(item)}`;
}

/** `7 Budget 2027`, for buttons and sentences. */
export function itemName({ number, heading }: Pick<PlannedItem, 'number' | 'heading'>): string {
  return `${number} ${heading}`;
}

/** The same for those who prepare it: with that it is kept from the channel, where it is. */
export function itemNameMarked(item: Pick<PlannedItem, 'number' | 'heading' | 'internal'>): string {
  return `${itemName(item)}${item.internal ? ' (intern)' : ''}`;
}

/** The heading with what belongs to it. */
function itemText(item: PlannedItem): string {
  const marks = [
    ...(item.internal ? ['intern'] : []),
    ...(item.proposals.length > 0 ? ['förslag'] : []),
    ...(item.attachments.length > 0 ? [papersText(item.attachments)] : []),
  ];
  return `${item.heading}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

/** `Punkt 7: att fastställa budgeten`; long ones are cut, the whole stands in the documents. */
export function proposalLine({ number, proposals }: PlannedItem): string {
  const text = proposals
    .map((one, at) => (at < proposals.length - 1 ? one.replace(/[\s,;.]+$/, '') : one))
    .join('; ');
  return `Punkt ${number}: ${text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text}`;
}

/** The item with `(intern)` after its heading, where it is kept from the channel. */
export function withMark<T extends { readonly heading: string; readonly internal: boolean }>(item: T): T {
  return item.internal ? { ...item, heading: `${item.heading} (intern)` } : item;
}

const LONGEST = 400;

const PART: Readonly<Record<ItemPart, string>> = {
  heading: 'rubriken',
  background: 'beskrivningen',
  proposals: 'förslaget till beslut',
  presenter: 'föredragande',
  papers: 'bilagorna',
};

/** `rubriken`, `bilagorna`. */
export function partsText(parts: readonly ItemPart[]): string[] {
  return parts.map((part) => PART[part]);
}

/** What is told of one change; `hidden`: it is only out of what is shown here. */
export function changeLine(change: AgendaChange, hidden: boolean): string {
  switch (change.kind) {
    case 'added':
      return `Punkt ${change.item.number} tillkom: ${change.item.heading}.`;
    case 'withdrawn':
      return hidden
        ? `Punkt ${change.item.number} visas inte längre här.`
        : `Punkt ${change.item.number} utgår: ${change.item.heading}.${change.reason === '' ? '' : ` Skäl: ${change.reason}`}`;
    case 'edited':
      return `Punkt ${change.item.number}, ${change.item.heading}: ${listed(partsText(change.parts))} ändrades.`;
    case 'renumbered':
      return `Nya nummer: ${listed(change.items.map(({ was, item }) => `${item.heading} är punkt ${item.number} (var ${was.number})`))}.`;
    case 'reordered':
      return 'Ordningen ändrades.';
  }
}

/** Another day or hour is a move; another place or end is told as it now is. */
export function movedLine(from: DayAndPlace, to: DayAndPlace, today: LocalDate): string {
  const now = whenAndWhere(to, today);
  if (from.date === to.date && from.start === to.start) return `Mötet är nu ${now}.`;
  const was = `${dateInWords(from.date, today)}${from.start === null ? '' : ` ${timeInWords(from.start)}`}`;
  return `Mötet är flyttat till ${now} (tidigare ${was}).`;
}

/** The card in the channel, and what is told about it. */
export const POST = {
  fact: (date: LocalDate, start: string | null, today: LocalDate) =>
    `Dagordning, ${dayInWords(date, today)}${start === null ? '' : ` ${timeInWords(start)}`}`,
  cancelledFact: (date: LocalDate, today: LocalDate) => `Inställt: mötet ${dayInWords(date, today)}`,
  place: (place: string) => `Plats: ${place}`,
  updated: (at: Instant, today: LocalDate) => `Uppdaterad ${instantInWords(at, today)}`,
  because: (reason: string) => `Skäl: ${reason}`,
  proposals: 'Förslag till beslut',
  papers: 'Öppna bilagor',
  changed: (date: LocalDate, today: LocalDate) => `Dagordningen ${dateInWords(date, today)} har ändrats.`,
  changedMeeting: (date: LocalDate, today: LocalDate) => `Mötet ${dateInWords(date, today)} har ändrats.`,
  preview: (channel: boolean) =>
    channel
      ? 'Så här blir dagordningen i kanalen. Posta den?'
      : 'Så här blir dagordningen i kanalen, men jag vet inte vilken kanal som är styrelsens.',
  noChannelNote: 'Ange styrelsens team och kanal i styrelsens beskrivning (teams), så går den att posta.',
  previewNote: 'Alla i kanalen kan läsa den. Kortet uppdateras när dagordningen ändras.',
  hidden: (count: number) => `${counted(count, 'intern punkt', 'interna punkter')} tas inte med.`,
  act: 'Posta i kanalen',
  edit: 'Ändra dagordningen',
  done: (date: LocalDate, today: LocalDate) => `Dagordningen ${dateInWords(date, today)} postas i kanalen.`,
  doneNote:
    'Kortet uppdateras och ändringar berättas i dess tråd. Blir det något fel hör jag av mig här i chatten.',
  stands: (date: LocalDate, today: LocalDate) =>
    `Dagordningen ${dateInWords(date, today)} står redan i kanalen.`,
  standsNote: 'Den uppdateras av sig själv när du ändrar dagordningen. Inget nytt kort har postats.',
  onItsWay: (date: LocalDate, today: LocalDate) =>
    `Dagordningen ${dateInWords(date, today)} är på väg till kanalen.`,
  changedSince: 'Dagordningen har ändrats sedan du förhandsgranskade den. Så här blir den nu. Posta den?',
  uncertain: (date: LocalDate, today: LocalDate) =>
    `Står dagordningen ${dateInWords(date, today)} i kanalen?`,
  uncertainChange: (date: LocalDate, today: LocalDate) =>
    `Står ändringen av dagordningen ${dateInWords(date, today)} i kanalens tråd?`,
  uncertainNote:
    'Teams svarade inte på om meddelandet kom fram. Jag skickar inget igen av mig själv. Titta i kanalen och välj.',
  isThere: 'Ja, den står där',
  postAgain: 'Nej, posta igen',
  failed: (date: LocalDate, today: LocalDate) =>
    `Dagordningen ${dateInWords(date, today)} kunde inte postas i kanalen.`,
  failedWhy: {
    'not-installed': 'Jag är inte tillagd i teamet. Lägg till Klubban där och försök igen.',
    blocked: 'Teamet har blockerat mig.',
    'not-found': 'Kanalen finns inte. Kontrollera team och kanal i styrelsens beskrivning.',
    rejected: 'Teams tar inte emot kortet.',
    render: 'Kortet kunde inte göras.',
    'gave-up': 'Teams har inte svarat på tre dagar.',
  } as Readonly<Record<string, string>>,
  failedUnknown: 'Teams tog inte emot det.',
  tryAgain: 'Försök igen',
  settledThere: 'Bra. Då räknas den som postad.',
  settledThereNote:
    'Det kortet kan jag inte ändra, eftersom Teams aldrig berättade vilket det är. Kommande ändringar berättas i ett eget meddelande i kanalen.',
  settledAgain: 'Jag postar igen. Står det första kortet där ändå är det bara en dubblett.',
  settledAlready: 'Det är redan avgjort. Inget mer behöver göras.',
} as const;

import { MONTHS } from '../../../kernel/index.ts';
import { formerDates, type KnownMeeting } from '../state.ts';
import type { AgendaItem } from '../values.ts';
import { internalItems, openToAll } from './internal-items.ts';

/** A bilaga that was read in by itself, by what its ärende is known. */
export interface PaperRead {
  readonly sha256: string | null;
  /** Its own number. */
  readonly number: string | null;
  /** Of which meeting it is; null: nothing says so. */
  readonly meetingId: string | null;
  readonly meetingDate: string | null;
  /** The lines at its head, its title among them. */
  readonly head: readonly string[];
  /** All its lines. */
  readonly lines: readonly string[];
}

/** The internal ärende that a bilaga is of; or that it may be of one, of that meeting. */
export interface OfInternal {
  readonly date: string;
  /** Null: it is not sure of which. */
  readonly item: { readonly number: string; readonly heading: string } | null;
  /** It is of more: the heading of that ärende stands further down in it. */
  readonly inPart?: true | undefined;
}

/**
 * Whether a bilaga that was read in by itself is of an internal ärende, and is then as internal: it is the very file of
 * one, names the meeting and the number of the ärende or of its bilaga, or bears its heading, at its head or further down in
 * a line of its own where the text of that ärende begins. One of a meeting with such
 * ärenden that cannot be tied to an open one may be of one.
 *
 * Rule: internal items stay out of channels and group chats, their bilagor too (Klubbans ordning).
 */
export function ofInternalItem(
  paper: PaperRead,
  meetings: readonly { readonly id: string; readonly state: KnownMeeting }[],
): OfInternal | null {
  const hiding = meetings.filter(({ state }) => internalItems(state).length > 0);
  if (
    meetings.some(({ state }) => openItems(state).some((item) => filesOf(item).includes(paper.sha256 ?? '')))
  )
    return null;
  const found = hiding.flatMap((meeting) => inMeeting(paper, meeting) ?? []);
  return found.find(({ item }) => item !== null) ?? found[0] ?? null;
}

function inMeeting(
  paper: PaperRead,
  { id, state }: { readonly id: string; readonly state: KnownMeeting },
): OfInternal | null {
  const { date } = state;
  const open = openItems(state);
  const internal = stillInternal(state, open);
  if (internal.length === 0) return null;
  const days: readonly string[] = [date, ...formerDates(state)];
  const isOfIt =
    paper.meetingId === id ||
    (paper.meetingDate !== null && days.includes(paper.meetingDate)) ||
    days.some((day) => saysDay(paper.head, day));
  const isOfAnother = !isOfIt && (paper.meetingId !== null || paper.meetingDate !== null);
  const item = internal.find((one) => filesOf(one).includes(paper.sha256 ?? ''));
  if (item !== undefined) return { date, item };
  if (isOfAnother) return null;
  const points = numbersIn(paper.head);
  const isPointed = ({ number, attachments }: Numbered) =>
    points.length > 0 ? points.includes(number) : attachments.includes(paper.number ?? '');
  const numbered = internal.find(isPointed);
  const isOpen = open.some(isPointed);
  const headed = internal.find((one) => heads(one, paper.head));
  const within = isOfIt ? internal.find((one) => headsWithin(one, paper.lines)) : undefined;
  const sure = [...(isOfIt && numbered !== undefined ? [numbered] : []), ...(headed ? [headed] : [])];
  if (sure[0] !== undefined && !(isOfIt && isOpen)) return { date, item: sure[0] };
  if (within !== undefined) return { date, item: within, inPart: true };
  const isNamed = internal.some((one) => mentions(one, paper.head));
  const isOpenHeaded = open.some((one) => mentions(one, paper.head));
  const may = isNamed || (numbered !== undefined && !isOpen) || (isOfIt && !isOpen && !isOpenHeaded);
  return may || sure.length > 0 ? { date, item: null } : null;
}

const OF_MEETING = /kallelse|möte|sammanträd/iu;

/** "Bilaga 2 till kallelse 28 januari 2027". */
function saysDay(head: readonly string[], date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const name = MONTHS[month - 1]?.slice(0, 3);
  const said = new RegExp(
    String.raw`(?<!\d)(?:${date}|${day}(?::?e)?\s+${name}\p{L}*\.?(?:\s+${year}|(?!\s*\d))|${day}/${month}(?![\d/]))`,
    'iu',
  );
  return head.some((line) => OF_MEETING.test(line) && said.test(line));
}

type Numbered = Pick<AgendaItem, 'number' | 'attachments'>;

const openItems = (state: KnownMeeting) => (state.agenda.items ?? []).filter(openToAll(state));

/** Those that are internal now: what has been made open since is as it stands. */
function stillInternal(state: KnownMeeting, open: readonly AgendaItem[]): AgendaItem[] {
  const headings = new Set(open.map(({ heading }) => heading));
  const gone = state.agenda.removedPapers ?? [];
  return internalItems(state)
    .filter(({ heading }) => !headings.has(heading))
    .map((item) => {
      const removed = gone
        .filter(({ itemId }) => 'id' in item && itemId === item.id)
        .map(({ paper }) => paper);
      return removed.length === 0 ? item : { ...item, papers: [...papersOf(item), ...removed] };
    });
}

type File = { readonly sha256: string };

const papersOf = (item: AgendaItem): readonly File[] =>
  'papers' in item ? (item.papers as readonly File[]) : [];
const filesOf = (item: AgendaItem) => papersOf(item).map(({ sha256 }) => sha256);

const POINT =
  /(?<!\p{L})(?:punkt(?:en)?|ärende(?:t)?|p\.?|pkt\.?)\s*(?:nr\.?\s*)?(\d{1,3}\s?[a-h]?)(?![\p{L}\d])/giu;

/** "Till kallelse 28 januari, punkt 4". */
function numbersIn(head: readonly string[]): string[] {
  return head.flatMap((line) =>
    [...line.matchAll(POINT)].map(([, number = '']) => number.replace(/\s/gu, '').toLowerCase()),
  );
}

/** A shorter heading is of much else: "Budget", "Avtal". */
const SHORTEST = 8;

const folded = (text: string) =>
  text
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

function nameOf({ heading }: Pick<AgendaItem, 'heading'>): string | null {
  const name = folded(heading.replace(/\s*[([][^)\]]*[)\]]/gu, ' ').replace(/,\s*bilag\p{L}*.*$/iu, ''));
  return name.length < SHORTEST ? null : name;
}

/** A line that ends with the heading: "Tjänsteskrivelse: Uppsägning av samordnaren". */
function heads(item: Pick<AgendaItem, 'heading'>, head: readonly string[]): boolean {
  const name = nameOf(item);
  return name !== null && head.some((line) => ` ${folded(line)}`.endsWith(` ${name}`));
}

/** A line of no more than the heading, or of what stands before a dash or a comma in it: "Krav – tas utan åhörare". */
function headsWithin({ heading }: Pick<AgendaItem, 'heading'>, lines: readonly string[]): boolean {
  const names = [heading, heading.split(/\s[–—-]\s|[,;]\s/u)[0] ?? ''].map((name) =>
    nameOf({ heading: name }),
  );
  return lines.some((line) => names.includes(folded(line)));
}

function mentions(item: Pick<AgendaItem, 'heading'>, head: readonly string[]): boolean {
  const name = nameOf(item);
  return name !== null && ` ${folded(head.join(' '))} `.includes(` ${name} `);
}

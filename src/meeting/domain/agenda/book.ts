import type { Instant, LocalDate, PersonRef } from '../../../kernel/index.ts';
import type { AgendaItem } from '../values.ts';
import type { PreparationDay } from './events.ts';
import type { Channel, MatterProposal, PlannedItem, RemovedPaper, WithdrawnItem } from './item.ts';
import { numberAfter } from './numbering.ts';
import { endOfMatters } from './placing.ts';
import { sameItems } from './same-items.ts';

/** Everything about a meeting's agenda as it now stands. */
export interface AgendaBook {
  /** In the order in which they are taken up; null: no agenda yet. */
  readonly items: readonly PlannedItem[] | null;
  readonly withdrawn: readonly WithdrawnItem[];
  readonly removedPapers: readonly RemovedPaper[];
  /** How the items stood before the last move or swap; null: nothing has been moved. */
  readonly stoodBefore: StoodBefore | null;
  /** The item that was last worked on, whether or not it is still there; null: none has been. */
  readonly lastTouched: Touched | null;
  /** The items as the last version of the kallelse had them; null: nobody has been called. */
  readonly called: readonly PlannedItem[] | null;
  readonly proposals: readonly MatterProposal[];
  /** The channel in which its card stands; null: it has not been posted. */
  readonly postedIn: Channel | null;
  readonly distanceLink: string | null;
  readonly preparation: Preparation | null;
  /** How many bilaga numbers have been given out. */
  readonly lastLabel: number;
}

export interface Preparation {
  readonly materialStopOn: LocalDate;
  readonly noticeOn: LocalDate;
  /** The last day of the mandatperiod that ends last before the meeting; null: none is known. */
  readonly termEndsOn: LocalDate | null;
  /** Told to the kansli already. */
  readonly told: readonly PreparationDay[];
}

/** The order of the items before somebody moved one or let two change places. */
export interface StoodBefore {
  readonly order: readonly string[];
  /** The item that was moved, of two that changed places the later one. */
  readonly itemId: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** Somebody added, wrote, moved or took off an item. */
export interface Touched {
  readonly itemId: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

export const EMPTY_BOOK: AgendaBook = {
  items: null,
  withdrawn: [],
  removedPapers: [],
  stoodBefore: null,
  lastTouched: null,
  called: null,
  proposals: [],
  postedIn: null,
  distanceLink: null,
  preparation: null,
  lastLabel: 0,
};

/** A version of the kallelse went out with the agenda as it stands: changes are counted from here. */
export function agendaCalled(book: AgendaBook): AgendaBook {
  return { ...book, called: book.items ?? [] };
}

/** An item that an imported kallelse leaves out, and the one that it stood after; null: it was the first. */
export interface LeftOut {
  readonly item: PlannedItem;
  readonly after: string | null;
}

/** The own ärenden on the agenda that an imported kallelse leaves out: none of its items is the same ärende. */
export function leftOutOf(
  book: Pick<AgendaBook, 'items' | 'withdrawn' | 'called'>,
  agenda: readonly AgendaItem[],
): LeftOut[] {
  const before = book.items ?? [];
  const same = new Set(sameItems(book, agenda).flatMap((one) => (one === undefined ? [] : [one.id])));
  return before.flatMap((item, at) => {
    if (same.has(item.id) || item.standard !== null) return [];
    const stays = before.slice(0, at).findLast((one) => same.has(one.id));
    return [{ item, after: stays?.id ?? null }];
  });
}

/** What was settled of a kallelse when it was read in. */
interface Settled {
  /** Ids of items that stay on the agenda all the same, after the item that they stood after. */
  readonly keeps?: readonly string[];
  /** Numbers of new items that are internal; left out: what stands in the place of an internal item that is gone. */
  readonly hides?: readonly string[];
  /** Places of items that are shown to all, whatever they were; left out: none. */
  readonly shows?: readonly number[];
}

/**
 * The agenda as an imported kallelse has it. What is the same ärende stays so, with its papers, and stays internal, as
 * does what stands in the place of an internal item that is gone, unless somebody chose to show it; what was taken off
 * and is there again is itself; what was prepared here and the kallelse leaves out is kept among the withdrawn.
 */
export function withImported(
  book: AgendaBook,
  agenda: readonly AgendaItem[],
  { keeps = [], hides, shows = [] }: Settled = {},
): AgendaBook {
  const before = book.items ?? [];
  const same = sameItems(book, agenda);
  const ids = new Set([...before, ...book.withdrawn.map((one) => one.item)].map((item) => item.id));
  const freeId = (number: string): string => {
    let id = `kallelse-${number}`;
    while (ids.has(id)) id = `${id}-ny`;
    ids.add(id);
    return id;
  };
  const left = leftOutOf(book, agenda);
  const secret = new Set(hides ?? left.flatMap(({ item }) => (item.internal ? [item.number] : [])));
  const printed = agenda.map((item, at) => {
    const was = same[at]?.internal ?? secret.has(item.number);
    const internal = item.internal || (was && !shows.includes(at));
    const isShown = !internal && (shows.includes(at) || same[at]?.shownByChoice === true);
    return { ...asPrinted({ ...item, internal }, same[at], freeId), ...(isShown ? SHOWN : {}) };
  });
  const kept = left.filter(({ item }) => keeps.includes(item.id));
  const gone = left.flatMap(({ item }): WithdrawnItem[] =>
    keeps.includes(item.id) ? [] : [{ item, after: endOfMatters(printed), reason: NOT_IN_NOTICE }],
  );
  const items = kept.reduce<readonly PlannedItem[]>(withKept, printed);
  const numbers = items.flatMap((item) => item.attachments.map(Number)).filter(Number.isInteger);
  const lastLabel = Math.max(book.lastLabel, ...numbers, 0);
  const back = new Set(printed.map(({ id }) => id));
  const withdrawn = [...book.withdrawn.filter(({ item }) => !back.has(item.id)), ...gone];
  // What is kept here is no part of the kallelse, unless people have been called with it already.
  const called = new Set([...printed, ...(book.called ?? [])].map(({ id }) => id));
  return {
    ...agendaCalled({ ...book, items, withdrawn, lastLabel }),
    called: items.filter(({ id }) => called.has(id)),
  };
}

const SHOWN = { shownByChoice: true } as const;

function asPrinted(
  item: AgendaItem,
  same: PlannedItem | undefined,
  freeId: (number: string) => string,
): PlannedItem {
  const papers = same?.papers ?? [];
  const labels = papers.map((paper) => paper.label);
  const printed = item.attachments.filter((one) => !labels.includes(one));
  return {
    ...item,
    attachments: [...printed, ...labels],
    id: same?.id ?? freeId(item.number),
    background: same?.background ?? '',
    papers,
    standard: same?.standard ?? null,
  };
}

/** After those kept before it at the same place; its number stays where the kallelse has not given it to another. */
function withKept(
  items: readonly PlannedItem[],
  { item, after }: LeftOut,
  at: number,
  kept: readonly LeftOut[],
) {
  const earlier = kept.slice(0, at).filter((one) => one.after === after);
  const before = earlier.at(-1)?.item.id ?? after;
  const place = items.findIndex((one) => one.id === before) + 1;
  const taken = items.map(({ number }) => number);
  const number = taken.includes(item.number)
    ? numberAfter(items[place - 1]?.number ?? null, taken)
    : item.number;
  return [...items.slice(0, place), { ...item, number }, ...items.slice(place)];
}

const NOT_IN_NOTICE = 'Finns inte i den inlästa kallelsen.';

/** The item with that id, on the agenda now. */
export function itemById(book: AgendaBook, id: string): PlannedItem | null {
  return book.items?.find((item) => item.id === id) ?? null;
}

/** By number as printed, `8` or `8a`. */
export function itemByNumber(book: AgendaBook, number: string): PlannedItem | null {
  return book.items?.find((item) => item.number.toLowerCase() === number.toLowerCase()) ?? null;
}

/** Of what was taken off, the last that had the number. */
export function withdrawnByNumber(book: AgendaBook, number: string): WithdrawnItem | null {
  return book.withdrawn.findLast(({ item }) => item.number.toLowerCase() === number.toLowerCase()) ?? null;
}

/** The proposal with that id. */
export function proposalById(book: AgendaBook, id: string): MatterProposal | null {
  return book.proposals.find((one) => one.id === id) ?? null;
}

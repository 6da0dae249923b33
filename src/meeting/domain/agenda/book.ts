import type { LocalDate } from '../../../kernel/index.ts';
import type { AgendaItem } from '../values.ts';
import type { PreparationDay } from './events.ts';
import type { Channel, MatterProposal, PlannedItem, WithdrawnItem } from './item.ts';
import { endOfMatters } from './placing.ts';

/** Everything about a meeting's agenda as it now stands. */
export interface AgendaBook {
  /** In the order in which they are taken up; null: no agenda yet. */
  readonly items: readonly PlannedItem[] | null;
  readonly withdrawn: readonly WithdrawnItem[];
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
  /** Told to the kansli already. */
  readonly told: readonly PreparationDay[];
}

export const EMPTY_BOOK: AgendaBook = {
  items: null,
  withdrawn: [],
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

/**
 * The agenda as an imported kallelse has it. An item under the same heading stays the same ärende, with its papers,
 * and stays internal; what was prepared here and the kallelse leaves out is kept among the withdrawn.
 */
export function withImported(book: AgendaBook, agenda: readonly AgendaItem[]): AgendaBook {
  const before = book.items ?? [];
  const taken = new Set<string>();
  const ids = new Set([...before, ...book.withdrawn.map((one) => one.item)].map((item) => item.id));
  const freeId = (number: string): string => {
    let id = `kallelse-${number}`;
    while (ids.has(id)) id = `${id}-ny`;
    ids.add(id);
    return id;
  };
  const items = agenda.map((item): PlannedItem => {
    const same = before.find((one) => keyOf(one) === keyOf(item) && !taken.has(one.id));
    if (same) taken.add(same.id);
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
      internal: item.internal || (same?.internal ?? false),
    };
  });
  const left = before.filter((one) => !taken.has(one.id) && one.standard === null);
  const gone = left.map(
    (item): WithdrawnItem => ({ item, after: endOfMatters(items), reason: NOT_IN_NOTICE }),
  );
  const numbers = items.flatMap((item) => item.attachments.map(Number)).filter(Number.isInteger);
  const lastLabel = Math.max(book.lastLabel, ...numbers, 0);
  return agendaCalled({ ...book, items, withdrawn: [...book.withdrawn, ...gone], lastLabel });
}

const NOT_IN_NOTICE = 'Finns inte i den inlästa kallelsen.';

function keyOf({ heading }: AgendaItem): string {
  return heading
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

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

export function proposalById(book: AgendaBook, id: string): MatterProposal | null {
  return book.proposals.find((one) => one.id === id) ?? null;
}

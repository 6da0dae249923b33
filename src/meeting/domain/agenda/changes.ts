import type { AgendaBook } from './book.ts';
import type { PlannedItem, WithdrawnItem } from './item.ts';
import { beforeClosing } from './placing.ts';
import { isSameHeading } from './same-items.ts';

/** What of an item is other than it was. */
const ITEM_PARTS = ['heading', 'background', 'proposals', 'presenter', 'papers'] as const;
export type ItemPart = (typeof ITEM_PARTS)[number];

export type AgendaChange =
  | { readonly kind: 'added'; readonly item: PlannedItem }
  | { readonly kind: 'withdrawn'; readonly item: PlannedItem; readonly reason: string }
  | {
      readonly kind: 'edited';
      readonly item: PlannedItem;
      readonly was: PlannedItem;
      readonly parts: readonly ItemPart[];
    }
  /** Own ärenden bear other numbers: a kallelse that was read in has others. */
  | { readonly kind: 'renumbered'; readonly items: readonly Renumbered[] }
  /** The order of what is in both has changed. */
  | { readonly kind: 'reordered' };

export interface Renumbered {
  readonly was: PlannedItem;
  readonly item: PlannedItem;
}

/** What has changed since the last version of the kallelse: what a kompletterande handling tells. */
export function changesSince(book: AgendaBook): AgendaChange[] {
  return book.called === null ? [] : changesBetween(book.called, book.items ?? [], book.withdrawn);
}

/**
 * What has changed from one state of an agenda to another, item by item in the order of the later one: as those see it who
 * have read the earlier one, to whom an item under the same heading is the same, whatever became of it in between.
 */
export function changesBetween(
  before: readonly PlannedItem[],
  now: readonly PlannedItem[],
  withdrawn: readonly WithdrawnItem[],
): AgendaChange[] {
  const after = asReadBefore(before, now);
  const changes = after.flatMap((item): AgendaChange[] => {
    const was = before.find((one) => one.id === item.id);
    if (!was) return [{ kind: 'added', item }];
    const parts = ITEM_PARTS.filter((part) => partOf(was, part) !== partOf(item, part));
    return parts.length === 0 ? [] : [{ kind: 'edited', item, was, parts }];
  });
  const gone = before
    .filter((was) => !after.some((item) => item.id === was.id))
    .map((item): AgendaChange => {
      const reason = withdrawn.findLast((one) => one.item.id === item.id)?.reason ?? '';
      return { kind: 'withdrawn', item, reason };
    });
  const items = renumberedIn(before, after);
  return [
    ...changes,
    ...gone,
    ...(items.length > 0 ? [{ kind: 'renumbered', items } as const] : []),
    ...(isReordered(before, after) ? [{ kind: 'reordered' } as const] : []),
  ];
}

/** The later state, in which what is new by its heading alone bears the id that it had in the earlier one. */
function asReadBefore(before: readonly PlannedItem[], after: readonly PlannedItem[]): readonly PlannedItem[] {
  const ids = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !ids.has(id));
  return after.map((item) => {
    if (before.some(({ id }) => id === item.id)) return item;
    const at = gone.findIndex((one) => isSameHeading(one, item));
    const [was] = at < 0 ? [] : gone.splice(at, 1);
    return was ? { ...item, id: was.id } : item;
  });
}

/** The own ärenden that are in both under different numbers; standard and closing items speak for themselves. */
function renumberedIn(before: readonly PlannedItem[], after: readonly PlannedItem[]): Renumbered[] {
  return beforeClosing(after).flatMap((item) => {
    const was = before.find((one) => one.id === item.id);
    return was && item.standard === null && was.number !== item.number ? [{ was, item }] : [];
  });
}

/** Bilagor as they are printed on the agenda too: a kallelse that was read in names them and holds no files. */
function partOf(item: PlannedItem, part: ItemPart): string {
  return JSON.stringify(part === 'papers' ? [item.papers, item.attachments] : item[part]);
}

function isReordered(before: readonly PlannedItem[], after: readonly PlannedItem[]): boolean {
  const common = (from: readonly PlannedItem[], other: readonly PlannedItem[]) =>
    from.filter((item) => other.some((one) => one.id === item.id)).map((item) => item.id);
  return common(before, after).join('\n') !== common(after, before).join('\n');
}

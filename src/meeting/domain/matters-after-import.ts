import type { PlannedItem } from './agenda/item.ts';
import type { ItemRecusals } from './item-recusals.ts';
import type { WithdrawnMatter } from './withdrawn-matters.ts';

interface Matters {
  readonly matters: readonly ItemRecusals[];
  readonly withdrawnMatters: readonly WithdrawnMatter[];
}

/**
 * What is recorded of jäv once a kallelse has been read in that may number the ärenden anew: it belongs to the ärende
 * and follows it, off the agenda too.
 * @param before the items that the questions came up in; null: there was no agenda
 *
 * Rule: KL (2017:725) 6 kap. 28 § (jäv is in an ärende, whatever its number).
 */
export function mattersAfterImport(
  { matters, withdrawnMatters }: Matters,
  before: readonly PlannedItem[] | null,
  after: readonly PlannedItem[],
): Matters {
  const itemOf = (matter: ItemRecusals) => before?.find(({ number }) => number === matter.item.number);
  const placed = matters.map((matter) => {
    const was = itemOf(matter);
    const now = after.find(({ id }) => id === was?.id);
    const gone = was !== undefined && now === undefined ? was.id : null;
    return { gone, matter: now ? { ...matter, item: { number: now.number, heading: now.heading } } : matter };
  });
  return {
    matters: placed.flatMap(({ gone, matter }) => (gone === null ? [matter] : [])),
    withdrawnMatters: [
      ...withdrawnMatters,
      ...placed.flatMap(({ gone, matter }) => (gone === null ? [] : [{ itemId: gone, matter }])),
    ],
  };
}

import type { PlannedItem } from './agenda/item.ts';
import type { ItemRecusals } from './item-recusals.ts';

/**
 * What is recorded of jäv once a kallelse has been read in that may number the ärenden anew: it belongs to the ärende
 * and follows it. Of an ärende that is gone it ends where the number is another's now.
 * @param before the items that the questions came up in; null: there was no agenda
 *
 * Rule: KL (2017:725) 6 kap. 28 § (jäv is in an ärende, whatever its number).
 */
export function mattersAfterImport(
  matters: readonly ItemRecusals[],
  before: readonly PlannedItem[] | null,
  after: readonly PlannedItem[],
): readonly ItemRecusals[] {
  return matters.flatMap((matter) => {
    const was = before?.find(({ number }) => number === matter.item.number);
    if (was === undefined) return [matter];
    const now = after.find(({ id }) => id === was.id);
    if (now !== undefined) return [{ ...matter, item: { number: now.number, heading: now.heading } }];
    return after.some(({ number }) => number === was.number) ? [] : [matter];
  });
}

import type { PlannedItem } from '../agenda/item.ts';
import type { KnownMeeting } from '../state.ts';
import type { ItemRef } from './events.ts';
import { calledIn, type ItemRecusals, recusedIn } from './state.ts';
import { ended, type WithdrawnMatter } from './withdrawn-matters.ts';

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
  const returned = withdrawnMatters.flatMap((kept) => {
    const now = after.find(({ id }) => id === kept.itemId);
    return now ? [{ kept, matter: putBack(kept.matter, now) }] : [];
  });
  return {
    matters: [
      ...placed.flatMap(({ gone, matter }) => (gone === null ? [matter] : [])),
      ...returned.map(({ matter }) => matter),
    ],
    withdrawnMatters: [
      ...withdrawnMatters.filter((one) => !returned.some(({ kept }) => kept === one)),
      ...placed.flatMap(({ gone, matter }) => (gone === null ? [] : [{ itemId: gone, matter }])),
    ],
  };
}

function putBack(matter: ItemRecusals, { number, heading }: PlannedItem): ItemRecusals {
  return { ...matter, item: { number, heading }, calls: matter.calls.map(ended) };
}

/** What a kallelse that was read in has done to an ärende with jäv in it. */
export interface MatterInImport {
  /** The item's id, which stays whatever its number. */
  readonly itemId: string;
  /** As it was before. */
  readonly matter: ItemRecusals;
  /** Where it stands on the agenda now, with another number, or again; null: it is left out. */
  readonly now: ItemRef | null;
  /** It was off the agenda before. */
  readonly isBack: boolean;
}

/**
 * The ärenden with jäv, or with ersättare asked or serving, that a kallelse that was read in leaves out, numbers anew or
 * has again.
 *
 * Rule: KL (2017:725) 6 kap. 28 § (jäv is in an ärende, whatever its number).
 */
export function mattersChangedByImport(before: KnownMeeting, after: KnownMeeting): MatterInImport[] {
  const back = before.withdrawnMatters.flatMap(({ itemId, matter }): MatterInImport[] => {
    const is = after.agenda.items?.find(({ id }) => id === itemId);
    const now = is && { number: is.number, heading: is.heading };
    return now && recusedIn(matter).length > 0 ? [{ itemId, matter, now, isBack: true }] : [];
  });
  const others = before.matters.flatMap((matter): MatterInImport[] => {
    const was = before.agenda.items?.find(({ number }) => number === matter.item.number);
    if (was === undefined || [...recusedIn(matter), ...calledIn(matter)].length === 0) return [];
    const is = after.agenda.items?.find(({ id }) => id === was.id);
    if (is?.number === was.number) return [];
    const now = is ? { number: is.number, heading: is.heading } : null;
    return [{ itemId: was.id, matter, now, isBack: false }];
  });
  return [...others, ...back];
}

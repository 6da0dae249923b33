import { type AgendaBook, itemById } from '../agenda/book.ts';
import type { ItemCall, ItemRecusals } from './state.ts';

/** What was recorded about jäv in an ärende that has been taken off the agenda, as it was then. */
export interface WithdrawnMatter {
  /** The item's id, which stays whatever its number. */
  readonly itemId: string;
  readonly matter: ItemRecusals;
}

interface Matters {
  readonly agenda: AgendaBook;
  readonly matters: readonly ItemRecusals[];
  readonly withdrawnMatters: readonly WithdrawnMatter[];
}

/**
 * An ärende that is taken off the agenda takes its jäv and its questions to serve with it: nobody is asked, serves or is
 * counted in what is not taken up. Put back, the jäv holds again, and whoever is needed is asked anew, in order. Worded
 * otherwise it is the same ärende, told of as it is called now.
 *
 * Rule: KL (2017:725) 6 kap. 30 § (jäv is of the ärende); domain page 10, "Ersättare".
 *
 * @param before the meeting before the item was taken off, put back or worded otherwise
 */
export function matterFollows<M extends Matters>(before: Matters, after: M, itemId: string): M {
  const was = itemById(before.agenda, itemId);
  const is = itemById(after.agenda, itemId);
  if (was !== null && is === null) {
    const matter = before.matters.find(({ item }) => item.number === was.number);
    if (matter === undefined) return after;
    return {
      ...after,
      matters: after.matters.filter((one) => one !== matter),
      withdrawnMatters: [...after.withdrawnMatters, { itemId, matter }],
    };
  }
  if (was !== null && is !== null) {
    const item = { number: is.number, heading: is.heading };
    return {
      ...after,
      matters: after.matters.map((one) => (one.item.number === was.number ? { ...one, item } : one)),
    };
  }
  const kept = after.withdrawnMatters.find((one) => one.itemId === itemId);
  if (is === null || kept === undefined) return after;
  const item = { number: is.number, heading: is.heading };
  const back = { ...kept.matter, item, calls: kept.matter.calls.map(ended) };
  return {
    ...after,
    matters: [...after.matters, back],
    withdrawnMatters: after.withdrawnMatters.filter((one) => one !== kept),
  };
}

/** A no stays one; who was asked, or served, is asked in her turn. */
export function ended(call: ItemCall): ItemCall {
  return call.status === 'DECLINED' ? call : { ...call, status: 'RELEASED' };
}

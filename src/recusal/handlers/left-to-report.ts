import { listed, pressedItem } from '../../meeting/index.ts';
import type { CardButton } from '../../teams/contract.ts';
import { ITEM_BUTTON } from '../item-text.ts';
import type { AtItem } from './reach.ts';

/** An item that is to be reported after the one that is taken first. */
export interface Left {
  /** The item's id; its number where the agenda has none such. */
  readonly itemId: string;
  readonly number: string;
}

/** Of the items that a card carries as still to be reported, those that are on the agenda, under their numbers of now. */
export function leftOf(at: AtItem, carried: readonly string[]): Left[] {
  return carried.flatMap((one) => {
    const found = pressedItem(at.events, at.meeting, one);
    if (found.kind === 'ON_AGENDA') return [{ itemId: found.item.id, number: found.item.number }];
    // Which it is is asked when it is come to.
    return found.kind === 'AS_SAID' || found.kind === 'UNSURE' ? [{ itemId: one, number: one }] : [];
  });
}

/** Their numbers, in a sentence. */
export const numbersOf = (left: readonly Left[]) => listed(left.map(({ number }) => number));

/** As a card carries them. */
export const idsOf = (left: readonly Left[]) => left.map(({ itemId }) => itemId);

/** The form for the next of those that she has spoken of. */
export function nextToReport({ meetingId }: AtItem, [next, ...left]: readonly Left[]): CardButton[] {
  if (next === undefined) return [];
  const data = {
    meetingId,
    item: next.number,
    ...(next.itemId === next.number ? {} : { itemId: next.itemId }),
    others: idsOf(left),
  };
  return [{ title: ITEM_BUTTON.reportNext(next.number), verb: 'recusal.form', data }];
}

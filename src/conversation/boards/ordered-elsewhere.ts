import { escaped } from '../answer/acts/words-said.ts';
import type { Membership } from '../knowledge.ts';
import { shortName } from '../text/said.ts';
import { inParts, type Target } from '../understand/several/order-parts.ts';
import { ordersInFull } from '../understand/several/orders-in-full.ts';
import { ASKS } from './orders-of-boards.ts';

/** More than this tells of something. */
const LONGEST = 300;

/** What is ordered of her own board, and the board beside it that she is not on. */
export interface OrderedElsewhere {
  readonly own: string;
  readonly named: string;
}

/**
 * "Norrskog börjar 9.30 och Kustlandet kl. 13", by one who is on the first alone: what is ordered of that, and what the
 * other is called. Null: it is not ordered so of one of hers and of another.
 *
 * @param names of all boards
 */
export function orderedElsewhere(
  text: string,
  mine: readonly Membership[],
  names: readonly string[],
): OrderedElsewhere | null {
  if (mine.length === 0 || names.length <= mine.length || text.length > LONGEST || ASKS.test(text))
    return null;
  const said = text.trim();
  const lower = said.toLocaleLowerCase('sv');
  const spoken = names.map(shortName).filter((name) => lower.includes(name.toLocaleLowerCase('sv')));
  const hers = mine.filter(({ boardName }) => spoken.includes(shortName(boardName)));
  const [own, ...moreOwn] = hers;
  const [named, ...moreNamed] = spoken.filter(
    (name) => !hers.some((one) => shortName(one.boardName) === name),
  );
  if (own === undefined || named === undefined || moreOwn.length + moreNamed.length > 0) return null;
  const targets = spoken.flatMap((name) => mentionsOf(name, said));
  const parts = inParts(
    said,
    targets.toSorted((one, other) => one.start - other.start),
  );
  if (parts === null) return null;
  const isPreparedByHer = own.offices.some((office) => office === 'OFFICE' || office === 'ADMIN');
  const of = (id: string) => `i ${id}`;
  const at = (id: string, preposition: string) => `${preposition || 'i'} ${id}`;
  const [ordered, ...more] = (ordersInFull(parts, { of, at }, isPreparedByHer) ?? []).filter(
    ({ id }) => id !== named,
  );
  return ordered === undefined || more.length > 0 ? null : { own: ordered.text, named };
}

function mentionsOf(name: string, text: string): Target[] {
  const pattern = new RegExp(String.raw`(?<!\p{L})${escaped(name)}s?(?!\p{L})`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    id: name,
    start: index,
    end: index + length,
  }));
}

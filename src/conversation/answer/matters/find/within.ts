import type { PlannedItem } from '../../../../meeting/index.ts';
import type { NumberReference } from '../../../understand/named/references.ts';

const FEWEST_WITHIN = 2;

/** Items that bear its number and a letter or a number more: "4a", "4b" of an item 4 that has no proposal of its own. */
export function itemsWithin(
  { number, proposals }: PlannedItem,
  items: readonly PlannedItem[],
): PlannedItem[] {
  if (proposals.length > 0) return [];
  const within = items.filter(
    (one) => one.number.startsWith(number) && /^(?:[a-z]|\.\d{1,2})$/u.test(one.number.slice(number.length)),
  );
  return within.length < FEWEST_WITHIN ? [] : within;
}

/** "4a", where the agenda has "a)" in the text of its item 4: that item. */
export function hasWithin(
  {
    number,
    body,
    clauses,
  }: { readonly number: string; readonly body: string; readonly clauses: readonly string[] },
  reference: NumberReference,
): boolean {
  const part = /^(\d+)(?:([a-z])|\.(\d{1,2}))$/u.exec(reference.number);
  if (part === null || part[1] !== number) return false;
  const mark = new RegExp(`(?<![\\p{L}\\d.])(?:${number}[ .]?)?${part[2] ?? part[3]}[).:]`, 'u');
  return [body, ...clauses].some((text) => mark.test(text));
}

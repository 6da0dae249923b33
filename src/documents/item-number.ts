import type { ReadItem } from './model.ts';

const WITHIN_ITEM = /^\d{1,4}(?:[a-z]|\.\d{1,2})$/u;

/** Whether it is the number of an item within an item: "4a", "5.2". */
export function isWithinItem(printed: string | null): printed is string {
  return printed !== null && WITHIN_ITEM.test(printed);
}

/** The number by which people name a § or an item: as printed where it is an item within an item. */
export function itemNumber(item: Pick<ReadItem, 'paragraph' | 'number' | 'printedNumber'>): string | null {
  if (isWithinItem(item.printedNumber)) return item.printedNumber;
  if (item.paragraph !== null) return String(item.paragraph);
  return item.number === null ? null : String(item.number);
}

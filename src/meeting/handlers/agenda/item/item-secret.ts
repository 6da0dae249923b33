import { speaksOfSecrecy } from '../../../../conversation/index.ts';
import type { PlannedItem } from '../../../domain/agenda/item.ts';
import { fieldsOf, type ItemFields, NO_FIELDS } from './item-forms.ts';

const WRITTEN = ['heading', 'background', 'proposals'] as const;

/**
 * Whether a form that lets all see an item has words of secrecy in what was written in it, and nobody has been asked:
 * before it is saved, since what was shown cannot be hidden.
 * @param item the item that is changed: what stood there before has been saved so already
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function isToBeAsked(fields: ItemFields, item: PlannedItem | null = null): boolean {
  if (fields.visible === 'BOARD' || fields.asked !== undefined || item?.internal === true) return false;
  const was = item === null ? NO_FIELDS : fieldsOf(item);
  return WRITTEN.some((field) => {
    const before = new Set(linesOf(was[field]));
    return linesOf(fields[field]).some((line) => !before.has(line) && speaksOfSecrecy(line));
  });
}

/** The same fields with the item kept to the own chat. */
export function keptToOwnChat(fields: ItemFields): ItemFields {
  return { ...fields, visible: 'BOARD' };
}

const linesOf = (text: string) =>
  text
    .split(/\r?\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');

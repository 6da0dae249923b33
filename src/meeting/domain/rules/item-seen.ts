import type { AgendaBook } from '../agenda/book.ts';
import type { PlannedItem } from '../agenda/item.ts';

/**
 * Whether others have had the item before them: in the kallelse, or in the channel, where an internal one never stands.
 * Then why it is taken off is said, and is for all to see (Klubbans ordning).
 */
export function hasBeenSeen(
  { called, postedIn }: Pick<AgendaBook, 'called' | 'postedIn'>,
  { id, internal }: Pick<PlannedItem, 'id' | 'internal'>,
): boolean {
  return (called?.some((one) => one.id === id) ?? false) || (postedIn !== null && !internal);
}

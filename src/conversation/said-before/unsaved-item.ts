import { hasWorkedSince, type Of } from '../answer/acts/items/item-at-hand.ts';
import { addedToCard, dropsCard } from '../understand/agenda/orders/at-hand-words.ts';
import type { LastSaid } from './context.ts';

/** A new ärende on a card that is not saved: as it was written, with what is now said of it; or that it is not to be. */
export type Unsaved = { readonly kind: 'again'; readonly text: string } | { readonly kind: 'dropped' };

const WRITES: ReadonlySet<string> = new Set(['item.add', 'item.propose']);
/** A förslag is put in the place of the one before it. */
const PROPOSAL = /[\s,.;]+(?:med\s+)?förslag(?:et)?(?:\s+till\s+beslut)?\s*:?\s*att\s.*$/iu;

/**
 * "Den ska vara intern", right after "ny punkt: Lönerna" and before the card was sent: it is of what stands there, and of
 * no item that was worked on earlier. Null: nothing stands so, or the words are of something else.
 */
export function onUnsaved(
  text: string,
  last: LastSaid | null | undefined,
  boards: () => readonly Of[],
): Unsaved | null {
  if (!last || !WRITES.has(last.action ?? '') || text.length > 200 || text.includes('?')) return null;
  const dropped = dropsCard(text, last.text);
  const added = dropped ? null : addedToCard(text);
  if (!dropped && added === null) return null;
  if (boards().some((one) => hasWorkedSince(one, last.at))) return null;
  if (added === null) return { kind: 'dropped' };
  const written = added.startsWith('Förslag') ? last.text.replace(PROPOSAL, '') : last.text;
  return { kind: 'again', text: `${written.replace(/[\s.,;]+$/u, '')}. ${added}` };
}

import { hasWorkedSince, nearOn, type Of } from '../answer/acts/items/item-at-hand.ts';
import type { Conversed } from '../turn/situation.ts';
import { addedToCard, dropsCard, placeAlone, placeOfNamed } from '../understand/agenda/orders/on-its-card.ts';
import type { Context, LastSaid } from './context.ts';

/** A new ärende on a card that is not saved: as it was written, with what is now said of it; or that it is not to be. */
export type Unsaved =
  | {
      readonly kind: 'again';
      readonly text: string;
      /** What else is said, which is of something else; null: nothing is. */
      readonly rest: string | null;
      /** Whether it is one thing, however many sentences it has. */
      readonly whole: boolean;
    }
  | { readonly kind: 'dropped' };

const WRITES: ReadonlySet<string> = new Set(['item.add', 'item.propose']);
/** A förslag is put in the place of the one before it. */
const PROPOSAL = /[\s,.;]+(?:med\s+)?förslag(?:et)?(?:\s+till\s+beslut)?\s*:?\s*att\s.*$/iu;
const PLACE = /\s*(?<!\p{L})Placering: [^.]*\.?/u;

/**
 * "Den ska vara intern", after "ny punkt: Lönerna" and before the card was sent, whatever has been asked in between: it
 * is of what stands there, and of no item that was worked on earlier. Null: nothing stands so, or the words are of
 * something else.
 */
export function onUnsaved(
  text: string,
  { unsaved = null, lastSaid = null }: Pick<Context, 'unsaved' | 'lastSaid'>,
  boards: () => readonly Of[],
): Unsaved | null {
  if (!unsaved || text.length > 200) return null;
  const isNamed = (words: string) => nearOn(boards).isNamed(words);
  const dropped = dropsCard(text, unsaved.text);
  const added = dropped
    ? null
    : (addedToCard(text) ??
      placeOfNamed(text, unsaved.text, isNamed) ??
      (lastSaid?.at === unsaved.at ? placeAlone(text, isNamed) : null));
  if (!dropped && added === null) return null;
  if (boards().some((one) => hasWorkedSince(one, unsaved.at))) return null;
  if (added === null) return { kind: 'dropped' };
  return { kind: 'again', text: withAdded(unsaved.text, added.said), rest: added.rest, whole: true };
}

/** The words of a new ärende with what is now said of it: in the place of its like, and where it is to stand last. */
function withAdded(text: string, said: string): string {
  const place = PLACE.exec(said)?.[0] ?? PLACE.exec(text)?.[0] ?? '';
  const more = said.replace(PLACE, '').trim();
  const before = text.replace(PLACE, '');
  const written = more.startsWith('Förslag') ? before.replace(PROPOSAL, '') : before;
  return [`${written.replace(/[\s.,;]+$/u, '')}.`, more, place.trim()].filter(Boolean).join(' ');
}

/** The new ärende that stands on a card after a turn: the one that this put there, or the one before where this only told something. */
export function unsavedAfter(
  { parts, context }: Conversed,
  before: Context,
  at: LastSaid['at'],
): LastSaid | null {
  const acts = parts.flatMap((part) => (part.kind === 'act' ? [part.request] : []));
  const [written, another] = acts.filter(({ action }) => WRITES.has(action));
  if (written !== undefined && another === undefined) {
    const { text, boardId, action } = written;
    return { text, boardId, action, at };
  }
  if (acts.length > 0) return null;
  const matter = context.subject?.matter ?? null;
  const was = before.subject?.matter ?? null;
  const isAnother = matter?.kind === 'item' && matter.number !== was?.number;
  return isAnother ? null : (before.unsaved ?? null);
}

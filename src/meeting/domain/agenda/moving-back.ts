/** What puts the items back in the order in which they stood. */
export type MoveBack =
  | { readonly kind: 'swap'; readonly items: readonly [string, string] }
  /** `after` null: first. */
  | { readonly kind: 'move'; readonly itemId: string; readonly after: string | null };

/**
 * The one move or swap between how the items stood and how they stand, by their ids; null: none, or more than one.
 * Items that have come or gone since stand where they are.
 */
export function moveBack(stood: readonly string[], stand: readonly string[]): MoveBack | null {
  const before = stood.filter((id) => stand.includes(id));
  const now = stand.filter((id) => stood.includes(id));
  const changed = now.filter((id, at) => before[at] !== id);
  const [one, other] = changed;
  if (one === undefined || other === undefined) return null;
  if (changed.length === 2) return { kind: 'swap', items: [one, other] };
  const rest = (ids: readonly string[], left: string) => ids.filter((id) => id !== left).join();
  const itemId = [one, changed.at(-1) ?? one].find((id) => rest(before, id) === rest(now, id));
  if (itemId === undefined) return null;
  return { kind: 'move', itemId, after: before[before.indexOf(itemId) - 1] ?? null };
}

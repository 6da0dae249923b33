import type { PlannedItem } from './item.ts';

/** What ends most agendas, for those that were not made from a template here. */
const CLOSING = /avslut|övriga (frågor|ärenden)|nästa (möte|sammanträde)|kommande (möten|sammanträden)/i;

/** The item after which a further ärende goes: the last before those that close the meeting; null: first. */
export function endOfMatters(
  items: readonly Pick<PlannedItem, 'id' | 'heading' | 'standard'>[],
): string | null {
  let end = items.length;
  for (const item of [...items].reverse()) {
    const closes = item.standard === 'CLOSING' || (item.standard === null && CLOSING.test(item.heading));
    if (!closes) break;
    end -= 1;
  }
  return items[end - 1]?.id ?? null;
}

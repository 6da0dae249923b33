import type { PlannedItem } from './item.ts';

/**
 * Numbers run 1, 2, 3 … in the order of the agenda as long as nobody can have referred to one of them. Once the
 * agenda has been sent or posted, or somebody has reported jäv in an item, the numbers stand: an addition takes the
 * number of the item before it with a letter, `8a`, and the number of a withdrawn item is not used again (Klubbans
 * ordning).
 */
export function numbered(items: readonly PlannedItem[]): PlannedItem[] {
  return items.map((item, index) => ({ ...item, number: String(index + 1) }));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The number of an item that is put in after `before` while the numbers stand.
 * @param taken every number ever used, those of withdrawn items too
 */
export function numberAfter(before: string | null, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  if (before !== null) {
    const base = before.replace(/[a-z]$/i, '');
    const letter = [...LETTERS].find((one) => !used.has(`${base}${one}`));
    if (letter !== undefined) return `${base}${letter}`;
  }
  for (let next = highest(taken) + 1; ; next += 1) if (!used.has(String(next))) return String(next);
}

function highest(numbers: readonly string[]): number {
  return Math.max(0, ...numbers.map((one) => Number.parseInt(one, 10)).filter(Number.isInteger));
}

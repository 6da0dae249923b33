import type { Line } from '../formats/line.ts';
import { findNames, looksLikeName, nameKey } from './read/names.ts';

const LONGEST = 400;

/** Keys of names that stand alone somewhere: in a line, a cell, or as a short name in running text. */
export function knownNames(lines: readonly Line[], hints: readonly string[]): ReadonlySet<string> {
  const known = new Set(hints.map(nameKey));
  for (const line of lines) {
    for (const cell of line.cells) {
      const bare = cell.split(/[,(/]/u)[0]?.trim() ?? '';
      if (looksLikeName(bare) && bare.split(/\s+/).length <= 3) known.add(nameKey(bare));
    }
    if (line.text.length > LONGEST) continue;
    for (const { name, end } of findNames(line.text)) {
      if (/^\s\p{Lu}/u.test(line.text.slice(end))) continue;
      if (name.split(/\s+/).length <= 3) known.add(nameKey(name));
    }
  }
  return known;
}

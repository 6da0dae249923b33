import type { Line } from '../../formats/line.ts';
import { closingAt } from '../signatures.ts';
import { type FoundItems, lastStart } from './items.ts';
import { NamesOfItems } from './names-item.ts';

const FEWEST = 2;

/** Text below an agenda, collected under the headings of its ärenden. */
export interface CollectedBelow {
  /** Index of the last of those headings. */
  readonly last: number;
  /** Level of the headings; 0: they look like the rest. */
  readonly level: number;
}

/**
 * Where text below an agenda is collected by its ärenden: two or more of them have their headings again, each on a line
 * of its own. It is of those ärenden and no bilaga, whatever a heading may look like. A page or a ruled line that begins
 * with such a heading begins a bilaga of that name instead. Null: none is.
 */
export function collectedBelow(lines: readonly Line[], found: FoundItems): CollectedBelow | null {
  const start = lastStart(found);
  if (found.marks.length < FEWEST || start < 0) return null;
  const names = new NamesOfItems(found.marks);
  const end = start + 1 + closingAt(lines.slice(start + 1));
  const headings = lines.flatMap((line, at) => {
    if (at <= start || at >= end || !(line.gap || line.level > 0) || line.breakBefore !== 'none') return [];
    const named = names.ledBy(line);
    return named?.isHeading && !named.isNumbered ? [{ at, mark: named.mark, level: line.level }] : [];
  });
  const last = headings.at(-1);
  return last === undefined || new Set(headings.map(({ mark }) => mark)).size < FEWEST
    ? null
    : { last: last.at, level: Math.max(...headings.map(({ level }) => level)) };
}

/** Whether a line, if it only looks like a title, is of that text: not where it heads more than those headings do. */
export function isCollected({ last, level }: CollectedBelow, lines: readonly Line[], at: number): boolean {
  const own = lines[at]?.level ?? 0;
  return at <= last || own === 0 || (level > 0 && own >= level);
}

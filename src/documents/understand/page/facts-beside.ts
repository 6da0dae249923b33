import type { Line } from '../../formats/line.ts';
import { headLabel, labelWithValue } from '../head/labels.ts';
import { WHERE_AND_WHEN } from '../words/head-labels.ts';

/** A heading of this level or a larger one is what the whole is called. */
const TITLE = 2;

function tellsWhereOrWhen({ text }: Line): boolean {
  return WHERE_AND_WHEN.has(headLabel(text) ?? labelWithValue(text)?.kind ?? null);
}

/** How many lines from `from` on are of columns side by side: of the first, and of the first and those beside it. */
function lengthsFrom(lines: readonly Line[], from: number): { readonly first: number; readonly all: number } {
  const end = (at: number, column: Line['column']) => {
    const found = lines.findIndex((line, index) => index >= at && line.column !== column);
    return found < 0 ? lines.length : found;
  };
  const first = end(from, 'first');
  return { first: first - from, all: end(first, 'beside') - from };
}

/** The lines of two columns: when and where, told in a box beside the agenda, stand before it and below its title. */
function inOrder(first: readonly Line[], beside: readonly Line[]): readonly Line[] {
  if (!beside.some(tellsWhereOrWhen) || first.some(tellsWhereOrWhen)) return [...first, ...beside];
  const own = first.findIndex(({ level }) => level === 0 || level > TITLE);
  const [titles, others] = [first.slice(0, Math.max(0, own)), first.slice(Math.max(0, own))];
  const spaced = (part: readonly Line[]) =>
    part.map((line, at) => (at === 0 ? { ...line, gap: true } : line));
  return [...titles, ...spaced(beside), ...spaced(others)];
}

/** Of a paper in columns, the box that tells when and where the meeting is held comes before what it stands beside. */
export function withFactsFirst(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ column }) => column === 'beside')) return lines;
  const result: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const { first, all } = lengthsFrom(lines, at);
    const end = at + Math.max(1, all);
    const columns = lines.slice(at, end);
    result.push(
      ...(first > 0 && all > first ? inOrder(columns.slice(0, first), columns.slice(first)) : columns),
    );
    at = end;
  }
  return result;
}

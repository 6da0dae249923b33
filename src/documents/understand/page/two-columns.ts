import type { Line } from '../../formats/line.ts';
import { headLabel } from '../head/labels.ts';
import { WHERE_AND_WHEN } from '../words/head-labels.ts';

const LONGEST = 24;
/** A line this much longer than the left column is wide stands across both. */
const ACROSS = 1.1;

interface Block {
  readonly at: number;
  readonly to: number;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

const alone = (line: Line, text: string, gap: boolean): Line => ({
  page: line.page,
  line: line.line,
  text,
  cells: [text],
  bold: line.bold,
  level: line.level,
  gap,
  breakBefore: 'none',
  edge: line.edge,
  indent: line.indent,
  room: null,
});

/** "Tid   Kallade" with the values of each below it: the columns go on as far as lines keep to one of the two. */
function blockAt(lines: readonly Line[], at: number): Block | null {
  const head = lines[at];
  const [left = 0, right = 0] = head?.starts ?? [];
  if (head?.starts?.length !== 2 || head.level > 0) return null;
  const labels = head.cells.map(headLabel);
  if (labels.some((kind) => kind === null) || !labels.some((kind) => WHERE_AND_WHEN.has(kind))) return null;
  // Places in print are finer than the letters that an indent is counted in.
  const unit = left > 0 && head.indent > 0 ? Math.round(left / head.indent) : 1;
  const wide = ((right - left) / unit) * ACROSS;
  const columns: [Line[], Line[]] = [[], []];
  let to = at;
  for (const line of lines.slice(at, at + LONGEST)) {
    const [first, second] = line.starts ?? [];
    const isPair = line.cells.length === 2 && first === left && second === right;
    const side = line.indent * unit > (left + right) / 2 ? 1 : 0;
    const own = (line.indent * unit - (side === 0 ? left : right)) / unit;
    const isOne = line.cells.length === 1 && Math.abs(own) <= 1 && (side === 1 || line.text.length <= wide);
    if (!isPair && !isOne) break;
    for (const [index, cell] of (isPair ? line.cells : [line.text]).entries()) {
      const column = columns[isPair ? (index as 0 | 1) : side];
      column.push(alone(line, cell, line.gap || column.length === 0));
    }
    to += 1;
  }
  const apart = columns.every((column) => column.some(({ text }) => headLabel(text) === null));
  const more = columns.some((column) => column.filter(({ text }) => headLabel(text) !== null).length > 1);
  return apart && more ? { at, to, left: columns[0], right: columns[1] } : null;
}

/** A head set in two columns, labels over their values in both: the left column is read first, then the right. */
export function withColumnsInOrder(lines: readonly Line[]): readonly Line[] {
  for (const at of lines.keys()) {
    const block = blockAt(lines, at);
    if (block === null) continue;
    const next = lines[block.to];
    return [
      ...lines.slice(0, at),
      ...block.left,
      ...block.right,
      ...(next === undefined ? [] : [{ ...next, gap: true }]),
      ...lines.slice(block.to + 1),
    ];
  }
  return lines;
}

import { linesIn, pitchOf } from './column-lines.ts';
import { cellsOf, isPrinted, type Row } from './rows.ts';
import { readingOf } from './side-by-side.ts';

const FEWEST_LINES = 4;
/** No page has more places where columns begin. */
const MOST_STARTS = 12;
/** Starts this near are of one column. */
const SAME_START = 3;
/** What must be empty to the left of a column. */
const GUTTER = 7;
/** Rows further apart than this, measured in lines, are no block together. */
const LARGEST_SPACE = 2.4;
/** A heading is set so much larger than the text. */
const LARGER = 1.1;
/** Lines of one text are this near, measured in letters. */
const WITHIN_TEXT = 1.45;
const DEEPEST = 4;

/** Where columns may begin: places to the right of the margin where several rows have text after a space. */
function columnStarts(rows: readonly Row[]): number[] {
  const starts = rows.flatMap((row) => cellsOf(row).map(({ start }) => start));
  const margin = Math.min(...starts);
  const counted: { at: number; times: number }[] = [];
  for (const start of starts.sort((a, b) => a - b)) {
    const last = counted.at(-1);
    if (last && start - last.at <= SAME_START) last.times += 1;
    else counted.push({ at: start, times: 1 });
  }
  return counted
    .filter(({ at, times }) => times >= FEWEST_LINES && at > margin + GUTTER * 4)
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_STARTS)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

function crosses(row: Row, column: number): boolean {
  return row.pieces.some(
    ({ text, x, width }) => text.trim() !== '' && x < column - 1.5 && x + width > column - GUTTER,
  );
}

function side(row: Row, column: number, left: boolean): Row {
  const pieces = row.pieces.filter(({ x }) => x < column - 1.5 === left);
  const printed = pieces.filter(({ text }) => text.trim() !== '');
  const size = Math.max(...printed.map((piece) => piece.size), 1);
  return { ...row, pieces, y: printed[0]?.y ?? row.y, size };
}

function sides(rows: readonly Row[], column: number): readonly [Row[], Row[]] {
  const of = (left: boolean) => rows.map((row) => side(row, column, left)).filter(isPrinted);
  return [of(true), of(false)];
}

/** The print of a column: its usual size, and how far apart its lines stand. */
interface ColumnPrint {
  readonly size: number;
  readonly pitch: number;
}

function printOf(rows: readonly Row[]): ColumnPrint {
  const lines = linesIn(rows);
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return { size: sizes[Math.floor(sizes.length / 2)] ?? 0, pitch: pitchOf(lines) };
}

/** A heading in larger print that stands alone between what is above and below, in either column: for both. */
function headsAlone(rows: readonly Row[], at: number, column: number, print: ColumnPrint): boolean {
  const row = rows[at];
  const has = (left: boolean) => (one: Row) => isPrinted(side(one, column, left));
  if (!row || has(false)(row) || row.size < print.size * LARGER) return false;
  const above = rows.slice(0, at);
  const nearest = above.findLast(has(true));
  if (!nearest || row.y - nearest.y < print.pitch * 1.25) return false;
  const [before, after] = [above.findLast(has(false)), rows.slice(at).find(has(false))];
  if (!before) return false;
  // What is only for the longer column goes on below in that alone.
  const below = rows.slice(at).find(({ size }) => size < row.size);
  const isForBoth = below === undefined || has(false)(below);
  return isForBoth && (!after || after.y - before.y >= print.pitch * LARGEST_SPACE);
}

/** How many rows from `from` on stand in two columns, parted at `column`. */
function runLength(rows: readonly Row[], from: number, column: number): number {
  let to = from;
  while (to < rows.length && !crosses(rows[to] as Row, column)) to += 1;
  const run = rows.slice(from, to);
  const print = printOf(sides(run, column)[0]);
  const end = run.findIndex((row, at) => {
    const above = run[at - 1];
    if (!above) return false;
    const distance = row.y - above.y;
    const isFar = distance < -row.size || distance > Math.max(print.pitch, row.size) * LARGEST_SPACE;
    return isFar || headsAlone(run, at, column, print);
  });
  return end < 0 ? run.length : end;
}

/** How many rows, to begin with, are the last lines of what stands across both columns above. */
function endsAbove(rows: readonly Row[], from: number, column: number): number {
  let at = from;
  while (at > 0 && at < rows.length) {
    const [above, row] = [rows[at - 1] as Row, rows[at] as Row];
    const goesOn = row.y > above.y && row.y - above.y <= row.size * WITHIN_TEXT;
    if (!goesOn || row.size !== above.size || isPrinted(side(row, column, false))) break;
    at += 1;
  }
  return at - from;
}

/** Rows within a column, and which: its own margin tells where its lines are full. */
function within(rows: readonly Row[], of: Row['column']): Row[] {
  const margin = Math.max(...linesIn(rows).map(({ end }) => end));
  return rows.map((row) => ({ ...row, margin, column: row.column ?? of }));
}

function splitAt(rows: readonly Row[], column: number, depth: number): readonly Row[] {
  const ordered: Row[] = [];
  let at = 0;
  while (at < rows.length) {
    const above = endsAbove(rows, at, column);
    ordered.push(...rows.slice(at, at + above));
    at += above;
    const run = rows.slice(at, at + Math.max(1, runLength(rows, at, column)));
    at += run.length;
    const [left, right] = sides(run, column);
    if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) {
      ordered.push(...run);
      continue;
    }
    const { apart, sure } = readingOf(linesIn(left), linesIn(right));
    const columns = [within(left, 'first'), within(right, 'beside')];
    const parts = apart ? columns.flatMap((part) => order(part, depth + 1)) : run;
    ordered.push(
      ...(sure ? parts : parts.map((row, index) => (index === 0 ? { ...row, unsure: true } : row))),
    );
  }
  return ordered;
}

function order(rows: readonly Row[], depth: number): readonly Row[] {
  if (depth > DEEPEST || rows.length < FEWEST_LINES) return rows;
  return columnStarts(rows).reduce((ordered, column) => splitAt(ordered, column, depth), rows);
}

/**
 * What is set in columns of its own is read column by column, wherever the space between them stands and however many
 * they are; forms and tables, whose rows belong together, are left as they are. Where nothing tells which it is, the
 * first row is marked as unsure.
 */
export function inReadingOrder(rows: readonly Row[]): readonly Row[] {
  return order(rows.filter(isPrinted), 0);
}

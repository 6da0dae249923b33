import { type Line, tableRow } from '../../formats/line.ts';
import { asTold, type Column, columnHeaded, NUMBER, rowIn } from './columns.ts';

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** How many lines between two rows may be of neither: the heading of a group, the header of a page. */
const LARGEST_BREAK = 14;
/** The same above the first row. */
const LARGEST_OPENING = 2;
const LONGEST_ROW = 9;

/** "Nr", "Ärende", "Föredragande", "Bilaga" below each other: the columns that they head; none for other lines. */
function columnsAt(lines: readonly Line[], from: number): Column[] {
  const columns: Column[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    const column = line === undefined || line.cells.length > 1 ? null : columnHeaded(line.text);
    if (column === null || columns.includes(column)) break;
    columns.push(column);
  }
  const isTable = columns.length >= FEWEST_COLUMNS && columns[0] === 'number' && columns[1] === 'text';
  return isTable ? columns : [];
}

/** The lines that a row may be of: up to the next space, or where every line has space above it, to the next number. */
function linesOfRow(lines: readonly Line[], at: number): readonly Line[] {
  const spaced = lines[at + 1]?.gap === true;
  const end = lines.findIndex(
    (line, index) => index > at && (line.cells.length > 1 || (spaced ? NUMBER.test(line.text) : line.gap)),
  );
  return lines.slice(at, Math.min(end < 0 ? lines.length : end, at + LONGEST_ROW));
}

const countOf = (text: string): number | null => (/^\d+\.?$/u.test(text) ? Number.parseInt(text, 10) : null);

/** Whether a line is the number of the next row: the one that comes after the last, or any of a series of its own. */
function isNumberOfNext({ text }: Line, last: string | null): boolean {
  if (!NUMBER.test(text)) return false;
  const [number, before] = [countOf(text), last === null ? null : countOf(last)];
  return last === null || number === null || before === null || number === before + 1;
}

interface Found {
  readonly at: number;
  readonly row: Line;
  readonly taken: number;
}

function rowsBelow(lines: readonly Line[], from: number, columns: readonly Column[]): Found[] {
  const rows: Found[] = [];
  let last: string | null = null;
  let [at, since] = [from, 0];
  while (at < lines.length && since <= LARGEST_BREAK) {
    const line = lines[at];
    if (line === undefined) break;
    const found = isNumberOfNext(line, last) ? rowAt(lines, at, columns) : null;
    if (found === null) {
      if (rows.length === 0 && since >= LARGEST_OPENING) break;
      [at, since] = [at + 1, since + 1];
      continue;
    }
    rows.push(found);
    last = line.text;
    [at, since] = [at + found.taken, 0];
  }
  return rows;
}

function rowAt(lines: readonly Line[], at: number, columns: readonly Column[]): Found | null {
  const own = linesOfRow(lines, at);
  const [first] = own;
  const row = rowIn(
    columns,
    own.map(({ text }) => text),
  );
  // Beside its number and its text a row has a cell of its own kind.
  if (first === undefined || row.cells[0] === '' || row.filled < FEWEST_COLUMNS) return null;
  const cells = row.cells.map((cell, index) => asTold(cell, columns[index] ?? 'text'));
  return { at, taken: row.taken, row: { ...first, ...asCells(cells) } };
}

function asCells(cells: readonly string[]): {
  text: string;
  cells: readonly string[];
  starts?: readonly number[];
} {
  const row = tableRow(cells);
  return { cells: [row.text], ...row };
}

/** On later pages the heads come again, and tell nothing new. */
function withoutHeads(between: readonly Line[], count: number): readonly Line[] {
  const at = between.findIndex((_, index) => columnsAt(between, index).length === count);
  return at < 0 ? between : [...between.slice(0, at), ...between.slice(at + count)];
}

/**
 * A table whose cells came out as a line each ("Nr", "Ärende", "Bilaga", "1", "Öppnande", "–", "2", …) with its rows
 * put together again; every other line as it was.
 */
export function withHeadedRows(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const columns = columnsAt(lines, at);
    const rows = columns.length === 0 ? [] : rowsBelow(lines, at + columns.length, columns);
    if (rows.length < FEWEST_ROWS) {
      result.push(line);
      continue;
    }
    const heads = asCells(lines.slice(at, at + columns.length).map(({ text }) => text));
    const goesOn = countOf(rows[0]?.row.cells[0] ?? '') !== 1;
    if (!goesOn || !result.some(({ text }) => text === heads.text)) result.push({ ...line, ...heads });
    at += columns.length;
    for (const { at: start, row, taken } of rows) {
      result.push(...withoutHeads(lines.slice(at, start), columns.length), row);
      at = start + taken;
    }
    at -= 1;
  }
  return result;
}

import type { Line } from '../../formats/line.ts';

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** How far from where a column begins a cell of it may begin. */
const NEAR = 2;
const NUMBERED = /\d/u;

/** "Nr | Datum | Beslut | Delegat": words alone, each a short one. */
function headsWords({ cells, starts }: Line): boolean {
  return (
    starts !== undefined &&
    cells.length >= FEWEST_COLUMNS &&
    cells.every((cell) => cell.length <= LONGEST_HEAD && /^\p{L}[\p{L} .-]*$/u.test(cell))
  );
}
const LONGEST_HEAD = 25;

/** In which column of the head each cell of a line begins; null where one begins in none, or is not told. */
function columnsOf(line: Line, head: Line): number[] | null {
  const starts = line.starts ?? (line.cells.length === 1 ? [line.indent] : []);
  const columns = starts.map((start) => (head.starts ?? []).findIndex((of) => Math.abs(of - start) <= NEAR));
  return columns.length === line.cells.length && columns.every((column) => column >= 0) ? columns : null;
}

/** A row of the table and the lines that its cells go on in. */
interface Row {
  readonly first: Line;
  readonly cells: readonly string[];
  readonly lines: readonly Line[];
}

function withMore(row: Row, line: Line, columns: readonly number[]): Row {
  const cells = row.cells.map((cell, at) => {
    const more = line.cells[columns.indexOf(at)];
    return more === undefined ? cell : `${cell} ${more}`;
  });
  return { ...row, cells, lines: [...row.lines, line] };
}

function rowsBelow(lines: readonly Line[], head: Line): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const columns = columnsOf(line, head);
    const last = rows.at(-1);
    const isRow =
      line.cells.length === head.cells.length &&
      columns !== null &&
      line.cells.some((cell) => NUMBERED.test(cell));
    if (isRow) rows.push({ first: line, cells: line.cells, lines: [line] });
    else if (last !== undefined && columns !== null && columns[0] !== 0 && !line.gap)
      rows[rows.length - 1] = withMore(last, line, columns);
    else break;
  }
  return rows;
}

/**
 * The rows of tables of words with a number or a day in each row ("Nr | Datum | Beslut | Delegat"), each whole where its
 * cells go on below it, by their first line; the lines they go on in are there with no text. The row above them too.
 */
export function wordRowsTold(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const told = new Map<Line, string>();
  for (const [at, head] of lines.entries()) {
    if (!headsWords(head)) continue;
    const rows = rowsBelow(lines.slice(at + 1), head);
    if (rows.length < FEWEST_ROWS) continue;
    told.set(head, head.text);
    for (const { first, cells, lines: own } of rows) {
      for (const line of own) told.set(line, '');
      told.set(first, cells.join(', '));
    }
  }
  return told;
}

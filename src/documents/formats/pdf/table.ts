import { type Cell, cellsOf, type Row } from './rows.ts';

/** A cell of a printed row, and the column it is of. */
export interface PlacedCell extends Cell {
  readonly column: number;
  readonly row: Row;
}

/** A printed row within a table. */
export interface PlacedRow {
  readonly row: Row;
  readonly cells: readonly PlacedCell[];
}

/** Printed rows whose cells stand in the same columns. */
export interface Table {
  readonly rows: readonly PlacedRow[];
  readonly columns: readonly Column[];
}

/** How far to the left and right anything of a column stands. */
export interface Column {
  readonly start: number;
  readonly end: number;
}

/** Rows further apart than this, measured in letters, are of no table together. */
const LARGEST_SPACE = 4.5;
/** Columns are this far apart at least. */
const APART = 3;

const meets = (one: Column, other: Column): boolean =>
  one.start < other.end + APART && other.start < one.end + APART;

/** The columns with those of one more row; null where it stands across two of them. */
function widened(columns: readonly Column[], cells: readonly Cell[]): Column[] | null {
  let result: Column[] = [...columns];
  for (const { start, end } of cells) {
    const met = result.filter((column) => meets(column, { start, end }));
    if (met.length > 1) return null;
    const [old] = met;
    const wide = {
      start: Math.min(start, old?.start ?? start),
      end: Math.max(end, old?.end ?? end),
    };
    result = [...result.filter((column) => column !== old), wide];
  }
  return result.sort((a, b) => a.start - b.start);
}

function placed(row: Row, columns: readonly Column[]): PlacedRow {
  const cells = cellsOf(row).map((cell) => ({
    ...cell,
    row,
    column: columns.findIndex((column) => meets(column, cell)),
  }));
  return { row, cells };
}

/** How many rows from the first on are one table, and its columns; a row that has no other column may be of it. */
function tableFrom(rows: readonly Row[]): { readonly taken: number; readonly columns: readonly Column[] } {
  let columns: Column[] = [];
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1];
    const distance = above ? row.y - above.y : 0;
    const isFar = distance < -row.size || distance > row.size * LARGEST_SPACE;
    const wider = isFar || row.margin !== undefined ? null : widened(columns, cellsOf(row));
    if (wider === null) return { taken: at, columns };
    columns = wider;
  }
  return { taken: rows.length, columns };
}

/** Several cells beside each other, or two that are set to the middle of their row. */
function opensTable(row: Row, next: Row | undefined): boolean {
  const below = next ? next.y - row.y : 0;
  return cellsOf(row).length > 1 || (below > 0 && below < row.size * 0.85);
}

/** How many rows right above a table begin in a column of it, below the first: what begins above its label. */
function begunAbove(above: readonly Row[], first: Row, columns: readonly Column[]): number {
  let count = 0;
  for (const row of above.toReversed()) {
    const next = above[above.length - count] ?? first;
    const cells = cellsOf(row);
    const isNear = next.y > row.y && next.y - row.y < row.size * 1.5;
    const isBeside = columns.slice(1).some(({ start }) => Math.abs(start - (cells[0]?.start ?? 0)) <= APART);
    if (!isNear || cells.length > 1 || !isBeside || widened(columns, cells) === null) break;
    count += 1;
  }
  return count;
}

/** The rows of a page, each by itself or as one of a table. */
export function tablesIn(rows: readonly Row[]): (Table | Row)[] {
  const found: (Table | Row)[] = [];
  let [at, since] = [0, 0];
  while (at < rows.length) {
    const first = rows[at] as Row;
    const { taken, columns } = opensTable(first, rows[at + 1])
      ? tableFrom(rows.slice(at))
      : { taken: 0, columns: [] };
    if (taken < 2) {
      found.push(first);
      at += 1;
      continue;
    }
    const above = begunAbove(rows.slice(since, at), first, columns);
    found.length -= above;
    const own = rows.slice(at - above, at + taken);
    found.push({ columns, rows: own.map((row) => placed(row, columns)) });
    at += taken;
    since = at;
  }
  return found;
}

import type { PlacedCell, PlacedRow } from './table.ts';
import type { GoesOn } from './wrapped.ts';

/** Rows nearer than this, in letters, overlap: cells that are set to the middle of their row. */
export const OVERLAPS = 0.85;
const SLACK = 1.5;

/** Whether two printed rows stand too near to be lines of one text. */
export function overlaps(above: PlacedRow | undefined, next: PlacedRow): boolean {
  return above !== undefined && next.row.y - above.row.y < next.row.size * OVERLAPS;
}

/** Whether all columns of these rows, the first among them, have their middle at the same height. */
function haveOneMiddle(rows: readonly PlacedRow[]): boolean {
  const extents = new Map<number, { top: number; bottom: number }>();
  for (const { column, row } of rows.flatMap(({ cells }) => cells)) {
    extents.set(column, { top: extents.get(column)?.top ?? row.y, bottom: row.y });
  }
  const middle = ((rows[0]?.row.y ?? 0) + (rows.at(-1)?.row.y ?? 0)) / 2;
  const all = [...extents.values()];
  return extents.has(0) && all.every(({ top, bottom }) => Math.abs((top + bottom) / 2 - middle) <= SLACK);
}

const linesIn = (rows: readonly PlacedRow[], column: number): PlacedCell[] =>
  rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));

/** What speaks against rows being one of the table: labels below each other that are two, a column that is alone. */
function againstGroup(rows: readonly PlacedRow[], goesOn: GoesOn): number {
  const labels = linesIn(rows, 0);
  const apart = labels.filter((label, at) => at > 0 && !goesOn(labels[at - 1] as PlacedCell, label));
  const isAlone = rows.every(({ cells }) => cells.every(({ column }) => column === 0));
  return apart.length * 2 + (isAlone ? 1 : 0);
}

/** What speaks against a row of the table ending here: a text that goes on in small letters. */
function againstEnd(above: readonly PlacedRow[], next: readonly PlacedRow[], goesOn: GoesOn): number {
  const columns = new Set(next.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const broken = [...columns].filter((column) => {
    const [last, first] = [linesIn(above, column).at(-1), linesIn(next, column)[0]];
    return last && first && /^\p{Ll}/u.test(first.text) && goesOn(last, first);
  });
  return broken.length * 2;
}

interface Way {
  readonly against: number;
  readonly groups: readonly (readonly PlacedRow[])[];
}

const LONGEST = 14;
/** No page that anybody can read holds more. */
const MOST_ROWS = 300;

/**
 * The rows of a table whose cells are set to the middle of their row, each with all its lines; null where some of them
 * cannot be. Asked only where lines overlap, or what is beside a label begins above it.
 */
export function setToMiddle(
  rows: readonly PlacedRow[],
  goesOn: GoesOn,
): readonly (readonly PlacedRow[])[] | null {
  const isOffset = rows.some((row, at) => overlaps(rows[at - 1], row)) || rows[0]?.cells[0]?.column !== 0;
  if (!isOffset || rows.length > MOST_ROWS) return null;
  const ways: (Way | null)[] = [{ against: 0, groups: [] }];
  for (let to = 1; to <= rows.length; to += 1) {
    let best: Way | null = null;
    for (let from = to - 1; from >= Math.max(0, to - LONGEST); from -= 1) {
      const before = ways[from];
      const group = rows.slice(from, to);
      if (!before || !haveOneMiddle(group)) continue;
      const end = before.groups.at(-1);
      const against =
        before.against + againstGroup(group, goesOn) + (end ? againstEnd(end, group, goesOn) : 0);
      if (best === null || against < best.against) best = { against, groups: [...before.groups, group] };
    }
    ways.push(best);
  }
  return ways[rows.length]?.groups ?? null;
}

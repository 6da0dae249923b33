import { isPrinted, type Row } from './rows.ts';
import { OVERLAPS, overlaps, setToMiddle } from './set-to-middle.ts';
import { type PlacedCell, type PlacedRow, type Table, tablesIn } from './table.ts';
import { type CellText, type GoesOn, goesOnIn, isOpen, textsIn } from './wrapped.ts';

/** Lines of one cell stand this much further apart at most than the closest. */
const LOOSE = 1.22;
const SAME_BASELINE = 1.5;

/** How far apart the lines of a cell stand: the closest that two lines of one column do. */
function pitchIn({ rows, columns }: Table): number {
  const distances = columns.flatMap((_, at) => {
    const lines = rows.flatMap(({ cells }) => cells.filter(({ column }) => column === at));
    return lines.slice(1).map(({ row }, before) => row.y - (lines[before]?.row.y ?? 0));
  });
  const least = Math.min(...rows.map(({ row }) => row.size)) * OVERLAPS;
  return Math.min(...distances.filter((distance) => distance >= least));
}

/** A row that can be the first of its row in the table: its first column and others filled. */
function opensRow({ cells }: PlacedRow): boolean {
  return cells.length > 1 && cells[0]?.column === 0 && !/^\p{Ll}/u.test(cells[0].text);
}

/** Whether the rows of the table stand further apart than the lines within them. */
function hasRowsApart({ rows }: Table, pitch: number): boolean {
  let [apart, tight] = [0, 0];
  for (const [at, one] of rows.entries()) {
    const above = rows[at - 1];
    if (!above || !opensRow(one)) continue;
    if (one.row.y - above.row.y > pitch * LOOSE) apart += 1;
    else tight += 1;
  }
  return apart > 0 && apart >= tight * 2;
}

/** Without space between its rows: a row goes on where all that it has goes on with what stands above. */
function continues(group: readonly PlacedRow[], next: PlacedRow, goesOn: GoesOn): boolean {
  const above = (column: number) =>
    group.flatMap(({ cells }) => cells).findLast((cell) => cell.column === column);
  const [first] = next.cells;
  const label = first?.column === 0 ? above(0) : undefined;
  if (first && label && /^\p{Ll}/u.test(first.text)) return goesOn(label, first);
  const opens = first?.column === 0 && !(label && isOpen(label.text));
  const filled = new Set(group.flatMap(({ cells }) => cells.map(({ column }) => column)));
  if (opens && next.cells.length >= filled.size) return false;
  return next.cells.every((cell) => {
    const before = above(cell.column);
    // Figures that are set at the foot of a name of two lines.
    if (!before) return filled.size === 1 && filled.has(0) && !opens;
    return goesOn(before, cell) && (!opens || cell.column > 0);
  });
}

function groupsIn(table: Table, goesOn: GoesOn): readonly (readonly PlacedRow[])[] {
  const middle = setToMiddle(table.rows, goesOn);
  if (middle !== null) return middle;
  const pitch = pitchIn(table);
  const apart = hasRowsApart(table, pitch);
  const groups: PlacedRow[][] = [];
  for (const next of table.rows) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const distance = above ? next.row.y - above.row.y : Number.POSITIVE_INFINITY;
    const goes =
      overlaps(above, next) ||
      (distance <= pitch * LOOSE && (apart || (group && continues(group, next, goesOn))));
    if (group && goes) group.push(next);
    else groups.push([next]);
  }
  return groups;
}

/** A row of the table: texts that begin on one line, each in its column. */
function asRow(texts: readonly CellText[]): Row {
  const lines = texts.flatMap((one) => one.lines);
  const starts = texts.map((one) => one.lines[0]?.start ?? 0);
  const [first] = lines;
  return {
    y: Math.min(...lines.map(({ row }) => row.y)),
    bottom: Math.max(...lines.map(({ row }) => row.y)),
    size: Math.max(...lines.map(({ row }) => row.size)),
    pieces: lines.flatMap(piecesOf),
    unsure: lines.some(({ row }) => row.unsure === true),
    told: { cells: texts.map(({ text }) => text), starts, end: (first?.start ?? 0) + 1 },
  };
}

function piecesOf({ row, start, end }: PlacedCell): Row['pieces'] {
  return row.pieces.filter(({ x, width }) => x >= start - 1 && x + width <= end + 1);
}

/** Texts of all columns, row by row: those that begin on one line are beside each other. */
function rowsOfTexts(columns: readonly (readonly CellText[])[]): Row[] {
  const top = Math.min(...columns.map(([first]) => first?.lines[0]?.row.y ?? 0));
  const all = columns.flatMap((texts) =>
    texts.map((text, at) => ({ text, y: at === 0 ? top : (text.lines[0]?.row.y ?? 0) })),
  );
  const rows: { y: number; texts: CellText[] }[] = [];
  for (const { text, y } of all.sort((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    if (last && y - last.y <= SAME_BASELINE) last.texts.push(text);
    else rows.push({ y, texts: [text] });
  }
  return rows.map(({ texts }) =>
    asRow([...texts].sort((a, b) => (a.lines[0]?.column ?? 0) - (b.lines[0]?.column ?? 0))),
  );
}

const filledIn = (row: PlacedRow | undefined): number => row?.cells.length ?? 0;

/** Printed rows that are one row of the table, put together; as printed where nothing in them parts what belongs together. */
function rowsOfGroup(group: readonly PlacedRow[], table: Table, goesOn: GoesOn): Row[] {
  const asPrinted = group.map(({ row }) => row);
  const columns = table.columns
    .map((_, at) => group.flatMap(({ cells }) => cells.filter(({ column }) => column === at)))
    .filter((lines) => lines.length > 0);
  if (group.length < 2 || columns.length < 2) return asPrinted;
  const texts = columns.map((lines) => textsIn(lines, goesOn));
  const isWrapped = texts.map((own, at) => own.length < (columns[at]?.length ?? 0));
  // Beside a label, a text that goes on below breaks nothing.
  const breaks = table.columns.length > 2 ? isWrapped.includes(true) : isWrapped[0] === true;
  const isOffset =
    group.some((one, at) => overlaps(group[at - 1], one)) || columns.length > filledIn(group[0]);
  return breaks || isOffset ? rowsOfTexts(texts) : asPrinted;
}

/** Rows with what wraps within the columns of a table put together, each row of the table as one. */
export function withWholeRows(rows: readonly Row[]): Row[] {
  return tablesIn(rows.filter(isPrinted)).flatMap((found) => {
    if (!('columns' in found)) return [found];
    const goesOn = goesOnIn(found);
    return groupsIn(found, goesOn).flatMap((group) => rowsOfGroup(group, found, goesOn));
  });
}

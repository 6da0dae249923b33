/** A piece of text as the PDF places it. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** From the top of the page. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** Pieces on one baseline, from left to right; or a row of a table, whose cells may take several. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
  /** The last baseline, where the row takes several. */
  readonly bottom?: number;
  /** What the row says, where that is not read off its pieces from left to right. */
  readonly told?: RowText;
  /** Where the lines of its column end, where it is of a column. */
  readonly margin?: number;
  /** Whether it is of the first of the columns that stand side by side, or of one beside that. */
  readonly column?: 'first' | 'beside' | undefined;
  /** Whether it is not sure that the rows from here on stand in the order they are read. */
  readonly unsure?: boolean;
}

/** Whether anything but blanks stands in the row. */
export const isPrinted = (row: Row): boolean => row.pieces.some(({ text }) => text.trim() !== '');

const SAME_LINE = 0.45;

/** Pieces as rows from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) <= SAME_LINE * Math.min(first.size, piece.size))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => ({
    y: row[0]?.y ?? 0,
    size: Math.max(...row.map((piece) => piece.size)),
    pieces: [...row].sort((a, b) => a.x - b.x),
  }));
}

const WORD_GAP = 0.17;
const CELL_GAP = 1.6;
/** Several spaces in a row, or a short tab: columns, where the line is not stretched to a margin. */
const NARROW_CELL_GAP = 0.8;
const STRETCHED = 0.45;
const MOST_COLUMNS = 4;

/** Whether the words stand as close as usual between the wide gaps: then those are no sign of a stretched line. */
function hasCloseWords(printed: readonly Piece[], wide: number): boolean {
  const close = printed.reduce((sum, piece) => sum + piece.text.trim().split(/\s+/).length - 1, 0);
  return close >= wide;
}

/** The gap that parts columns in this row: a stretched line has many wide gaps, and none of them does. */
function cellGap(row: Row): number {
  const printed = row.pieces.filter((piece) => piece.text.trim() !== '');
  const wide = printed.filter((piece, at) => {
    const before = printed[at - 1];
    return before !== undefined && piece.x - before.x - before.width > STRETCHED * row.size;
  });
  const columns = wide.length < MOST_COLUMNS || hasCloseWords(printed, wide.length);
  return (columns ? NARROW_CELL_GAP : CELL_GAP) * row.size;
}

/** What stands together in a row, apart from the rest. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Rows are asked for their cells again and again, by whoever looks for columns and tables. */
const known = new WeakMap<Row, readonly Cell[]>();

/** The cells of a row: small gaps are spaces, wide ones part columns. */
export function cellsOf(row: Row): readonly Cell[] {
  const cells = known.get(row) ?? readCells(row);
  known.set(row, cells);
  return cells;
}

function readCells(row: Row): Cell[] {
  const cells: { text: string; start: number; end: number }[] = [];
  const parting = cellGap(row);
  for (const piece of row.pieces) {
    const last = cells.at(-1);
    if (piece.text.trim() === '') {
      if (last && !last.text.endsWith(' ')) last.text += ' ';
      continue;
    }
    const gap = last ? piece.x - last.end : 0;
    if (!last || gap > parting) {
      cells.push({ text: piece.text, start: piece.x, end: piece.x + piece.width });
      continue;
    }
    const spaced = gap > WORD_GAP * row.size && !last.text.endsWith(' ') && !piece.text.startsWith(' ');
    last.text += (spaced ? ' ' : '') + piece.text;
    last.end = piece.x + piece.width;
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }));
}

export interface RowText {
  readonly cells: readonly string[];
  /** Where each cell begins. */
  readonly starts: readonly number[];
  readonly end: number;
}

/** The text of a row, cell by cell. */
export function textOf(row: Row): RowText {
  if (row.told) return row.told;
  const cells = cellsOf(row);
  return {
    cells: cells.map(({ text }) => text),
    starts: cells.map(({ start }) => start),
    end: Math.max(0, cells.at(-1)?.end ?? 0),
  };
}

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

/** Pieces on one baseline, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

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

export interface RowText {
  readonly cells: readonly string[];
  /** Where each cell begins. */
  readonly starts: readonly number[];
  readonly end: number;
}

/** The text of a row: small gaps are spaces, wide ones part columns. */
export function textOf(row: Row): RowText {
  const cells: string[] = [];
  const starts: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  const parting = cellGap(row);
  for (const piece of row.pieces) {
    const gap = piece.x - end;
    if (piece.text.trim() === '') {
      if (cells.length > 0 && !cells.at(-1)?.endsWith(' ')) cells[cells.length - 1] += ' ';
      continue;
    }
    if (cells.length === 0 || gap > parting) {
      cells.push(piece.text);
      starts.push(piece.x);
    } else {
      const spaced = gap > WORD_GAP * row.size && !cells.at(-1)?.endsWith(' ') && !piece.text.startsWith(' ');
      cells[cells.length - 1] += (spaced ? ' ' : '') + piece.text;
    }
    end = piece.x + piece.width;
  }
  return { cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()), starts, end: Math.max(0, end) };
}

import { type Row, textOf } from './rows.ts';

const FEWEST_ROWS = 10;
const PROSE = 28;

/** Whether what stands in a column is running text: long lines that break in the middle of sentences. */
function isProse(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== '');
  const length = filled.reduce((sum, line) => sum + line.length, 0) / Math.max(1, filled.length);
  const broken = filled.filter((line) => /^\p{Ll}/u.test(line)).length;
  return filled.length >= FEWEST_ROWS && length >= PROSE && broken >= filled.length * 0.25;
}

function side(row: Row, gutter: number, left: boolean): Row {
  return { ...row, pieces: row.pieces.filter((piece) => piece.x + piece.width / 2 < gutter === left) };
}

function crosses(row: Row, gutter: number): boolean {
  return row.pieces.some(
    (piece) => piece.text.trim() !== '' && piece.x < gutter - 2 && piece.x + piece.width > gutter + 2,
  );
}

/** Rows from `from` on that have nothing across the gutter. */
function runLength(rows: readonly Row[], from: number, gutter: number): number {
  let at = from;
  while (at < rows.length && !crosses(rows[at] as Row, gutter)) at += 1;
  return at - from;
}

/**
 * A page set in two columns of running text is read column by column; forms and tables, whose rows belong together,
 * are left as they are.
 */
export function inReadingOrder(rows: readonly Row[], width: number): Row[] {
  const gutter = width / 2;
  const ordered: Row[] = [];
  let at = 0;
  while (at < rows.length) {
    const length = runLength(rows, at, gutter);
    const block = rows.slice(at, at + Math.max(1, length));
    const left = block.map((row) => side(row, gutter, true));
    const right = block.map((row) => side(row, gutter, false));
    const texts = (part: readonly Row[]) => part.map((row) => textOf(row).cells.join(' '));
    if (length >= FEWEST_ROWS && isProse(texts(left)) && isProse(texts(right)))
      ordered.push(...left, ...right);
    else ordered.push(...block);
    at += block.length;
  }
  return ordered.filter((row) => row.pieces.some((piece) => piece.text.trim() !== ''));
}

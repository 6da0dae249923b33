import { cellsOf, type Row } from './rows.ts';

/** A line within a column. */
export interface ColumnLine {
  readonly y: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  /** The font that most of it is set in. */
  readonly font: string;
}

/** The rows of a column as lines; rows that have nothing in it are none. */
export function linesIn(rows: readonly Row[]): ColumnLine[] {
  return rows.flatMap((row) => {
    const cells = cellsOf(row);
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) return [];
    const longest = row.pieces.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most));
    const text = cells.map((cell) => cell.text).join(' ');
    return [{ y: row.y, text, start: first.start, end: last.end, size: row.size, font: longest.font }];
  });
}

/** A line may stand this much further from the one above than lines of one paragraph do. */
const LOOSE = 1.22;

/** How far from each other lines of one paragraph stand: the smallest distance that is no slip of the print. */
export function pitchOf(lines: readonly ColumnLine[]): number {
  const distances = lines
    .slice(1)
    .map((line, at) => line.y - (lines[at]?.y ?? 0))
    .filter((distance, at) => distance > (lines[at]?.size ?? 0) * 0.85)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.1)] ?? (lines[0]?.size ?? 10) * 1.2;
}

/** Which lines begin a block: what stands apart from the line above, or is set otherwise. */
export function blockStarts(lines: readonly ColumnLine[]): number[] {
  const pitch = pitchOf(lines);
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    const apart = !above || line.y - above.y > pitch * LOOSE;
    const otherwise = above && above.font === lines[at + 1]?.font && above.font !== line.font;
    return apart || otherwise ? [at] : [];
  });
}

const FEWEST_BROKEN = 2;
const OF_LINES_BROKEN = 0.25;
const RUNNING = 16;
const FEWEST_RUNNING = 4;

/** Whether lines are running text: of some length, many of them broken in the middle of a sentence. */
export function areRunning(lines: readonly ColumnLine[]): boolean {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const broken = lines.filter(({ text }, at) => at > 0 && /^\p{Ll}/u.test(text)).length;
  return (
    lines.length >= FEWEST_RUNNING &&
    letters / lines.length >= RUNNING &&
    broken >= Math.max(FEWEST_BROKEN, lines.length * OF_LINES_BROKEN)
  );
}

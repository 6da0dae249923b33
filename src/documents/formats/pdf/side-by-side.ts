import { areRunning, blockStarts, type ColumnLine, pitchOf } from './column-lines.ts';

/** How what stands side by side is read. */
export interface Reading {
  /** One column after the other, and not row by row. */
  readonly apart: boolean;
  /** Whether the print tells. */
  readonly sure: boolean;
}

const COLUMNS: Reading = { apart: true, sure: true };
const ROWS: Reading = { apart: false, sure: true };

/** Lines this near are on one baseline. */
const SAME_BASELINE = 1.2;
const FEWEST_LINES = 4;
/** So much of what tells must be for rows. */
const MOST_TOGETHER = 0.6;
const FEW_TOGETHER = 0.4;
/** So many of the lines of the shorter column stand on a line of the other: rows. */
const MOST_ALIGNED = 0.75;
const FEW_ALIGNED = 0.5;

const near = (lines: readonly ColumnLine[], y: number): number =>
  lines.findIndex((line) => Math.abs(line.y - y) <= SAME_BASELINE);

/** The lines of two columns that stand side by side: what goes on above or below the other is left out. */
function overlapping(lines: readonly ColumnLine[], others: readonly ColumnLine[]): ColumnLine[] {
  const [top, bottom] = [others[0]?.y ?? 0, others.at(-1)?.y ?? 0];
  return lines.filter(({ y }) => y >= top - SAME_BASELINE && y <= bottom + SAME_BASELINE);
}

/** Whether a line may begin something of its own: what stands above has ended. */
function mayBegin(lines: readonly ColumnLine[], at: number): boolean {
  const above = lines[at - 1];
  return !above || (!/^\p{Ll}/u.test(lines[at]?.text ?? '') && /[.!?:)\d]$/u.test(above.text));
}

/** What tells how running text in two columns is read. */
interface Evidence {
  /** Blocks that begin on one line with one of the other column, which waited for it: rows. */
  readonly waited: number;
  /** Blocks that begin where the other column has nothing to begin: columns. */
  readonly apart: number;
  /** Blocks that begin on one line in both, and would in either case. */
  readonly neither: number;
}

/** Distances to the line above that differ by more than this, measured in lines: one column waited for the other. */
const WAITS = 0.6;

/** Lines nearer than this, measured in lines, cannot be of one text. */
const OVERLAPS = 0.85;

/** How the blocks of one column, below its first, begin beside those of the other. */
function evidenceIn(lines: readonly ColumnLine[], others: readonly ColumnLine[]): Evidence {
  const otherStarts = new Set(blockStarts(others));
  const pitch = Math.max(pitchOf(lines), pitchOf(others));
  const bottom = others.at(-1)?.y ?? 0;
  const to = (all: readonly ColumnLine[], at: number) => (all[at]?.y ?? 0) - (all[at - 1]?.y ?? 0);
  const evidence = { waited: 0, apart: 0, neither: 0 };
  for (const at of blockStarts(lines)) {
    const line = lines[at];
    if (!line || at === 0) continue;
    if (line.y > bottom + SAME_BASELINE) {
      // Too near below the end of the other column to begin a row.
      if (line.y - bottom < pitch * OVERLAPS) evidence.apart += 1;
      break;
    }
    const beside = near(others, line.y);
    if (beside < 1 || !(otherStarts.has(beside) || mayBegin(others, beside))) evidence.apart += 1;
    else if (Math.abs(to(lines, at) - to(others, beside)) > pitch * WAITS) evidence.waited += 1;
    else evidence.neither += 1;
  }
  return evidence;
}

/** So many rows of a table that begin together without waiting leave it open whether it is one. */
const MANY_NEITHER = 6;

/** Running text in both columns: rows of a table begin together, columns of a paper each where they come to it. */
function ofRunning(left: readonly ColumnLine[], right: readonly ColumnLine[]): Reading {
  const [one, other] = [evidenceIn(left, right), evidenceIn(right, left)];
  const waited = one.waited + other.waited;
  const told = waited + one.apart + other.apart;
  if (told === 0) return { apart: true, sure: one.neither + other.neither < MANY_NEITHER };
  if (waited >= told * MOST_TOGETHER) return ROWS;
  return { apart: true, sure: waited <= told * FEW_TOGETHER };
}

/** A label set half-way down beside the lines that it is of: as many blocks in both columns, each beside its own. */
function arePaired(left: readonly ColumnLine[], right: readonly ColumnLine[]): boolean {
  const blocks = (lines: readonly ColumnLine[]) => {
    const starts = blockStarts(lines);
    return starts.map((start, at) => {
      const last = (starts[at + 1] ?? lines.length) - 1;
      return ((lines[start]?.y ?? 0) + (lines[last]?.y ?? 0)) / 2;
    });
  };
  const [one, other] = [blocks(left), blocks(right)];
  const slack = pitchOf(right) * 0.6;
  return (
    one.length > 1 &&
    one.length === other.length &&
    one.every((middle, at) => Math.abs(middle - (other[at] ?? 0)) <= slack)
  );
}

/** Of the shorter column's lines that have one of the other beside them: the share that stand on its line. */
function alignedShare(left: readonly ColumnLine[], right: readonly ColumnLine[]): number {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const pitch = Math.min(pitchOf(few), pitchOf(many));
  const beside = few.filter(({ y }) => many.some((line) => Math.abs(line.y - y) < pitch * OVERLAPS));
  if (beside.length < FEWEST_LINES - 1) return 1;
  return beside.filter(({ y }) => near(many, y) >= 0).length / beside.length;
}

const FARTHEST_SET = 5;

/** How much lower the lines of a column in other print are set than those beside them, most often. */
function setLower(lines: readonly ColumnLine[], others: readonly ColumnLine[]): number {
  const counts = new Map<number, number>();
  for (const { y } of lines) {
    const nearest = others.reduce((best, other) => {
      const distance = y - other.y;
      return Math.abs(distance) < Math.abs(best) ? distance : best;
    }, Number.POSITIVE_INFINITY);
    const lower = Math.round(nearest * 2) / 2;
    if (Math.abs(lower) <= FARTHEST_SET) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]?.[0] ?? 0;
}

/** How two columns are read, from where their lines and blocks begin. */
export function readingOf(left: readonly ColumnLine[], beside: readonly ColumnLine[]): Reading {
  const lower = setLower(left, beside);
  const right = beside.map((line) => ({ ...line, y: line.y + lower }));
  const [one, other] = [overlapping(left, right), overlapping(right, left)];
  if (one.length < FEWEST_LINES || other.length < FEWEST_LINES) return ROWS;
  if (areRunning(left) && areRunning(right)) return ofRunning(left, right);
  if (arePaired(left, right)) return ROWS;
  const aligned = alignedShare(one, other);
  if (aligned >= MOST_ALIGNED) return ROWS;
  return aligned < FEW_ALIGNED ? COLUMNS : { apart: false, sure: false };
}

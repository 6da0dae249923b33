import type { Line } from '../../formats/line.ts';
import { type HeadKind, PEOPLE_KINDS } from '../words/head-labels.ts';
import { isPersonLine } from './affinity.ts';
import { headLabel } from './labels.ts';

function isPeopleLabel(cell: string): boolean {
  const kind = headLabel(cell);
  return kind !== null && PEOPLE_KINDS.has(kind);
}

const SIGNS: ReadonlySet<HeadKind> = new Set<HeadKind>(['chair', 'secretary', 'adjuster']);

/** "Ordförande", "Sekreterare", "Justerare": what those sign as whose names stand below. */
function isOfficeLabel(cell: string): boolean {
  const kind = headLabel(cell);
  return kind !== null && SIGNS.has(kind);
}

/** A person, or what goes on with one in the row below: "(S)", "ordförande". */
function isPersonOrMore(cell: string): boolean {
  return isPersonLine(cell) || /^[\p{Ll}(]/u.test(cell);
}

/** Rows below the labels that hold nothing but persons. */
function personRows(lines: readonly Line[], from: number): Line[] {
  const end = lines.findIndex(
    (line, at) =>
      at >= from &&
      (!line.cells.every(isPersonOrMore) || (line.gap && at > from && !line.cells.every(isPersonLine))),
  );
  return lines.slice(from, end < 0 ? lines.length : end);
}

const APART = 10;

/** The column of a lone person: the last when it stands far to the right of where the rows begin. */
function columnOf(row: Line, first: Line, columns: number): number {
  return row.indent > first.indent + APART ? columns - 1 : 0;
}

function below(label: string, head: Line, people: readonly (readonly [string, Line])[]): Line[] {
  return [
    { ...head, text: label, cells: [label] },
    ...people.map(([text, line], at) => ({ ...line, text, cells: [text], gap: at === 0 && line.gap })),
  ];
}

/** "Beslutande | Ersättare" over two columns of names: each label with the names of its column below it. */
export function columnsOfPeople(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const heads = line.cells.every(isPeopleLabel) || line.cells.every(isOfficeLabel);
    const rows = line.cells.length > 1 && heads ? personRows(lines, at + 1) : [];
    const [first] = rows;
    const full = rows.filter(
      (row) => row.cells.length === line.cells.length && row.cells.every(isPersonLine),
    );
    if (!first || full.length === 0) {
      result.push(line);
      continue;
    }
    for (const [column, label] of line.cells.entries()) {
      const people = rows.flatMap((row): (readonly [string, Line])[] => {
        const own = row.cells.length === line.cells.length ? column : columnOf(row, first, line.cells.length);
        const text = row.cells[row.cells.length === line.cells.length ? column : 0];
        return own === column && text !== undefined ? [[text, row]] : [];
      });
      result.push(...below(label, line, people));
    }
    at += rows.length;
  }
  return result;
}

const NEAR = 4;
/** What stands in a column of persons: one of them, or what goes on with the one above: "för Bo Ek", "§§ 5–9". */
const isPersonOrRest = (cell: string) => isPersonLine(cell) || /^[\p{Ll}(§]/u.test(cell);

/** For each cell of a row the column of the head that it stands below; null where one stands below none. */
function columnsBelow(row: Line, starts: readonly number[]): number[] | null {
  const own = row.cells.length === 1 ? [row.indent] : (row.starts ?? []);
  const found = own.map((at) => starts.findIndex((start) => Math.abs(start - at) <= NEAR));
  return found.length === row.cells.length && !found.includes(-1) ? found : null;
}

/** The rows below `head` of which every cell is of a person and stands below one of its labels. */
function alignedRows(
  head: Line,
  following: readonly Line[],
): { text: string; column: number; line: Line }[][] {
  const rows: { text: string; column: number; line: Line }[][] = [];
  for (const line of following) {
    const columns = columnsBelow(line, head.starts ?? []);
    if (columns === null || line.cells.some((cell) => headLabel(cell) !== null || !isPersonOrRest(cell)))
      break;
    rows.push(line.cells.map((text, at) => ({ text, column: columns[at] ?? 0, line })));
  }
  return rows;
}

/**
 * "Beslutande | Ledamöter | Tjänstgörande ersättare" over columns of names that stand below their labels: each label
 * with its column below it, what goes on in a column right below what it goes on with.
 */
export function alignedColumnsOfPeople(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    // A PDF counts its columns in points, and the margin in characters.
    const isCounted = line.starts?.[0] === line.indent;
    const labels = isCounted && line.cells.length > 1 && line.cells.every(isPeopleLabel);
    const rows = labels ? alignedRows(line, lines.slice(at + 1)) : [];
    const columns = line.cells.map((_, column) => rows.flat().filter((cell) => cell.column === column));
    if (columns.filter((cells) => cells.some(({ text }) => isPersonLine(text))).length < 2) {
      result.push(line);
      continue;
    }
    for (const [column, label] of line.cells.entries()) {
      const people = (columns[column] ?? []).map((cell) => [cell.text, cell.line] as const);
      if (people.length > 0) result.push(...below(label, line, people));
    }
    at += rows.length;
  }
  return result;
}

import type { Line } from '../../formats/line.ts';
import { PEOPLE_KINDS } from '../words/head-labels.ts';
import { isPersonLine } from './affinity.ts';
import { headLabel } from './labels.ts';

function isPeopleLabel(cell: string): boolean {
  const kind = headLabel(cell);
  return kind !== null && PEOPLE_KINDS.has(kind);
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
    const rows = line.cells.length > 1 && line.cells.every(isPeopleLabel) ? personRows(lines, at + 1) : [];
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

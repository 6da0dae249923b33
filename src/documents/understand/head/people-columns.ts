import { joinTexts } from '../../formats/join-texts.ts';
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

/** How far from where its label begins a cell may begin, in characters. */
const NEAR = 4;
/** What goes on with the person above: "för Bo Ek", "§§ 5–9", "(Region Väst)". */
const isRest = (cell: string) => /^[\p{Ll}(§]/u.test(cell);
/** "Maud Ek, för" over "Bo Alm", "Disa Dahl, vice" over "ordförande". */
const OPEN_END = /(?<!\p{L})(?:för|vice|ersätter|ersatte)$/iu;
const LONGEST_REST = 45;

/** Whether a cell goes on with the one above it in its column: it is no person of its own, or the one above is not done. */
function goesOn(above: string, cell: string): boolean {
  return isRest(cell) || OPEN_END.test(above) || (!isPersonLine(cell) && cell.length <= LONGEST_REST);
}

/** How many of a line's places a character is: print tells places in points, and the margin in characters. */
function unitOf(lines: readonly Line[]): number {
  const placed = lines.filter(({ indent, starts }) => indent > 0 && starts !== undefined);
  const widest = placed.reduce<Line | undefined>(
    (best, line) => (best === undefined || line.indent > best.indent ? line : best),
    undefined,
  );
  return widest === undefined ? 1 : (widest.starts?.[0] ?? 0) / widest.indent;
}

/** For each cell of a row the column of the head that it stands below; null where one stands below none. */
function columnsBelow(row: Line, starts: readonly number[], unit: number): number[] | null {
  const own = row.cells.length === 1 ? [row.starts?.[0] ?? row.indent * unit] : (row.starts ?? []);
  const found = own.map((at) => starts.findIndex((start) => Math.abs(start - at) <= NEAR * unit));
  return found.length === row.cells.length && !found.includes(-1) ? found : null;
}

interface Person {
  readonly text: string;
  readonly line: Line;
}

/** Whether a cell is a person or goes on with one; "ordförande" alone is a label, unless it is broken off from her. */
function isOfPerson(text: string, last: Person | undefined): boolean {
  if (last === undefined) return headLabel(text) === null && isPersonLine(text);
  return headLabel(text) === null || /,$/u.test(last.text) || OPEN_END.test(last.text);
}

/** The persons below each label of `head`, each with all that a narrow column broke off below her, and how many rows they take. */
function alignedPersons(head: Line, following: readonly Line[]): { columns: Person[][]; rows: number } {
  const unit = unitOf([head, ...following.slice(0, MOST_ROWS)]);
  const columns: Person[][] = head.cells.map(() => []);
  let rows = 0;
  for (const line of following.slice(0, MOST_ROWS)) {
    const below = columnsBelow(line, head.starts ?? [], unit);
    if (below === null) break;
    const told = line.cells.map((text, at) => {
      const column = columns[below[at] ?? 0] ?? [];
      const last = column.at(-1);
      const isMore = last !== undefined && !line.gap && goesOn(last.text, text);
      return { text, column, last: isMore ? last : undefined };
    });
    if (told.some(({ text, last }) => !isOfPerson(text, last))) break;
    for (const { text, column, last } of told)
      if (last === undefined) column.push({ text, line });
      else column[column.length - 1] = { ...last, text: joinTexts(last.text, text) };
    rows += 1;
  }
  return { columns, rows };
}
const MOST_ROWS = 60;

/**
 * "Beslutande | Ledamöter | Tjänstgörande ersättare" over columns of names that stand below their labels: each label
 * with its column below it, what goes on in a column right below what it goes on with.
 */
export function alignedColumnsOfPeople(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const labels = line.starts !== undefined && line.cells.length > 1 && line.cells.every(isPeopleLabel);
    const { columns, rows } = labels ? alignedPersons(line, lines.slice(at + 1)) : { columns: [], rows: 0 };
    if (columns.filter((persons) => persons.length > 0).length < 2) {
      result.push(line);
      continue;
    }
    for (const [column, label] of line.cells.entries()) {
      const people = (columns[column] ?? []).map((person) => [person.text, person.line] as const);
      if (people.length > 0) result.push(...below(label, line, people));
    }
    at += rows;
  }
  return result;
}

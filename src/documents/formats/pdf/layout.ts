import { plainCharacters } from '../characters.ts';
import { LineCollector, type ReadLines } from '../line.ts';
import { inReadingOrder } from './columns.ts';
import { edgeShapes, edgesOf } from './edges.ts';
import { withWholeRows } from './logical-rows.ts';
import { isPrinted, type Row, rowsOf, textOf } from './rows.ts';
import type { UprightPage } from './upright.ts';

interface Print {
  readonly size: number;
  readonly font: string;
  /** The usual distance from line to line. */
  readonly pitch: number;
}

function mostCommon<T>(counts: ReadonlyMap<T, number>, otherwise: T): T {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}

function count<T>(counts: Map<T, number>, key: T, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** How often rows of the running text stand how far from each other; headers in small print have a pitch of their own. */
function pitchesOf(pages: readonly (readonly Row[])[], size: number): Map<number, number> {
  const pitches = new Map<number, number>();
  const usual = (row: Row) => Math.abs(row.size - size) < 0.75;
  for (const rows of pages) {
    for (const [at, row] of rows.entries()) {
      const above = rows[at - 1];
      const distance = above === undefined || !usual(above) || !usual(row) ? 0 : row.y - above.y;
      if (distance > 4 && distance < 40) count(pitches, Math.round(distance * 2) / 2, 1);
    }
  }
  return pitches;
}

/** Rows as far apart as this, measured in letters, have space between them even where most rows stand so. */
const SPACED = 1.75;

/** The print of the running text: what most letters are set in. */
function usualPrint(pages: readonly (readonly Row[])[]): Print {
  const [sizes, fonts] = [new Map<number, number>(), new Map<string, number>()];
  for (const piece of pages.flatMap((rows) => rows.flatMap((row) => row.pieces))) {
    count(sizes, Math.round(piece.size * 2) / 2, piece.text.length);
    count(fonts, piece.font, piece.text.length);
  }
  const size = mostCommon(sizes, 11);
  const pitches = pitchesOf(pages, size);
  const smallest = [...pitches]
    .filter(([pitch, times]) => pitch >= size * 0.9 && times >= 3)
    .sort((a, b) => a[0] - b[0]);
  const common = mostCommon(pitches, size * 1.2);
  const often = smallest.find(([, times]) => times >= (pitches.get(common) ?? 0) * 0.3)?.[0] ?? common;
  const tight = often > size * SPACED ? (smallest[0]?.[0] ?? often) : often;
  return { size, font: mostCommon(fonts, ''), pitch: tight };
}

function levelOf(size: number, usual: Print): number {
  if (size >= usual.size * 1.55) return 1;
  if (size >= usual.size * 1.3) return 2;
  return size >= usual.size * 1.12 ? 3 : 0;
}

/** The right edge of the running text: where nearly all of the longest rows end. */
function rightMargin(pages: readonly (readonly Row[])[]): number {
  const ends = pages.flatMap((rows) => rows.map((row) => textOf(row).end)).sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.97)] ?? 0;
}

/** Characters of the row's own width that the line had room for. */
function roomOf(text: string, start: number, end: number, margin: number): number {
  const perLetter = (end - start) / Math.max(1, text.length);
  return perLetter > 0 ? Math.max(0, (margin - end) / perLetter) : 0;
}

function addRow(out: LineCollector, row: Row, above: Row | undefined, page: PagePrint): void {
  const { usual, edge, margin } = page;
  const { cells, starts, end } = textOf(row);
  const distance = above === undefined ? Number.POSITIVE_INFINITY : row.y - (above.bottom ?? above.y);
  if (distance > usual.pitch * 1.3 || distance < -usual.pitch) out.blank();
  const letters = row.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const other = row.pieces
    .filter((piece) => piece.font !== usual.font)
    .reduce((sum, piece) => sum + piece.text.length, 0);
  const clean = cells.map(plainCharacters).filter((cell) => cell.trim() !== '');
  const text = clean.join(' ');
  out.add({
    text,
    bold: other >= letters * 0.8 && row.size >= usual.size * 0.98,
    level: levelOf(row.size, usual),
    edge,
    indent: Math.round((starts[0] ?? 0) / 6),
    room: roomOf(text, starts[0] ?? 0, end, row.margin ?? margin),
    ...(clean.length > 1 ? { cells: clean } : {}),
    ...(clean.length > 1 && clean.length === starts.length ? { starts } : {}),
  });
}

interface PagePrint {
  readonly usual: Print;
  readonly edge: boolean;
  readonly margin: number;
}

/** The rows of a page in the order they are read; headers and footers stay first and last. */
function ordered(rows: readonly Row[], edges: ReadonlySet<Row>): readonly Row[] {
  const isText = (row: Row) => !edges.has(row);
  const [from, to] = [rows.findIndex(isText), rows.findLastIndex(isText) + 1];
  if (to === 0) return rows;
  const text = withWholeRows(inReadingOrder(rows.slice(from, to)));
  return [...rows.slice(0, from), ...text, ...rows.slice(to)];
}

/** Pages of placed text as lines: rows, columns, headers and footers by their place and repetition, gaps, sizes. */
export function layOut(pages: readonly UprightPage[]): ReadLines {
  const rows = pages.map((page) => rowsOf(page.pieces).filter(isPrinted));
  const usual = usualPrint(rows);
  const shapes = edgeShapes(rows);
  const margin = rightMargin(rows);
  const out = new LineCollector();
  for (const [index, page] of rows.entries()) {
    if (index > 0) out.page();
    const edges = edgesOf(page, shapes);
    const read = ordered(page, edges);
    for (const [at, row] of read.entries()) {
      if (row.unsure) out.unsure();
      out.column(row.column);
      addRow(out, row, read[at - 1], { usual, margin, edge: edges.has(row) });
    }
    out.column(undefined);
    addAside(out, pages[index], usual);
  }
  return out.done();
}

/** What runs along the side of a page: a stamp in its margin is no text of the page. */
function addAside(out: LineCollector, page: UprightPage | undefined, usual: Print): void {
  const rows = rowsOf(page?.aside ?? []).filter(isPrinted);
  for (const [at, row] of rows.entries()) addRow(out, row, rows[at - 1], { usual, margin: 0, edge: true });
}

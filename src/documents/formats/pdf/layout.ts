import { plainCharacters } from '../characters.ts';
import { LineCollector, type ReadLines } from '../line.ts';
import { inReadingOrder } from './columns.ts';
import { type Piece, type Row, rowsOf, textOf } from './rows.ts';

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

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

const EDGE_ROWS = 6;
/** A § at the top of every page is no header. */
const OPENS_ITEM = /^(?:\p{L}+ ?)?[§$] ?#/u;
const OF_PAGES = 0.5;
const FEWEST_PAGES = 3;
/** A row that counts the pages is a header or footer on the second page already. */
const COUNTS_PAGES = /(?:^|\s)(?:(?:sida|sid\.?|s\.) ?#(?: ?(?:\(#\)|av #|\/ ?#))?|# ?\(#\)|# av #)(?:\s|$)/u;

function shape(row: Row): string {
  return textOf(row).cells.join(' ').toLowerCase().replace(/\d+/g, '#');
}

/** Rows that come again at the top or the bottom of at least half of the pages. */
function edgeShapes(pages: readonly (readonly Row[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const rows of pages) {
    const near = [...rows.slice(0, EDGE_ROWS), ...rows.slice(-EDGE_ROWS)];
    for (const key of new Set(near.map((row) => `${shape(row)}@${Math.round(row.y / 6)}`)))
      count(counts, key, 1);
  }
  const least = Math.max(FEWEST_PAGES, pages.length * OF_PAGES);
  const often = (key: string, times: number) =>
    times >= least ||
    (times > 1 && pages.length < FEWEST_PAGES && COUNTS_PAGES.test(key.replace(/@-?\d+$/, '')));
  return new Set(
    [...counts].filter(([key, times]) => often(key, times) && !OPENS_ITEM.test(key)).map(([key]) => key),
  );
}

function isRepeated(row: Row, shapes: ReadonlySet<string>): boolean {
  return [-1, 0, 1].some((off) => shapes.has(`${shape(row)}@${Math.round(row.y / 6) + off}`));
}

/** The repeated rows at the very top and the very bottom: up to the first that is not repeated. */
function edgesOf(rows: readonly Row[], shapes: ReadonlySet<string>): ReadonlySet<Row> {
  const top = rows.slice(0, EDGE_ROWS);
  const bottom = rows.slice(-EDGE_ROWS).reverse();
  return new Set(
    [top, bottom].flatMap((near) => {
      const end = near.findIndex((row) => !isRepeated(row, shapes));
      return end < 0 ? near : near.slice(0, end);
    }),
  );
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
  const distance = above === undefined ? Number.POSITIVE_INFINITY : row.y - above.y;
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
    room: roomOf(text, starts[0] ?? 0, end, margin),
    ...(clean.length > 1 ? { cells: clean } : {}),
    ...(clean.length > 1 && clean.length === starts.length ? { starts } : {}),
  });
}

interface PagePrint {
  readonly usual: Print;
  readonly edge: boolean;
  readonly margin: number;
}

/** Pages of placed text as lines: rows, columns, headers and footers by their place and repetition, gaps, sizes. */
export function layOut(pages: readonly PdfPage[]): ReadLines {
  const rows = pages.map((page) => inReadingOrder(rowsOf(page.pieces), page.width));
  const usual = usualPrint(rows);
  const shapes = edgeShapes(rows);
  const margin = rightMargin(rows);
  const out = new LineCollector();
  for (const [index, page] of rows.entries()) {
    if (index > 0) out.page();
    const edges = edgesOf(page, shapes);
    for (const [at, row] of page.entries()) {
      addRow(out, row, page[at - 1], { usual, margin, edge: edges.has(row) });
    }
  }
  return out.done();
}

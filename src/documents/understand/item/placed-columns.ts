import type { Line } from '../../formats/line.ts';
import { type Column, columnHeaded } from '../unfolded/columns.ts';
import { isClock } from './beside.ts';

/** The columns of an agenda by where they begin. */
export interface PlacedColumns {
  readonly at: number;
  readonly columns: readonly { readonly kind: Column; readonly start: number }[];
}

const BESIDE: ReadonlySet<Column> = new Set<Column>(['person', 'papers', 'hour', 'registry']);
const WORDS_OF_HEAD = 2;
const NUMBER = /^\d{1,2}[.)]?$/u;
const FEWEST_ROWS = 3;
/** Print is not placed to the point. */
const NEAR = 3;

/** "Nr Ärende", "Bilaga Ca kl.": heads that stand close, each by itself; null where a word heads no column. */
function headsIn(text: string): Column[] | null {
  const words = text.split(' ');
  const heads: Column[] = [];
  let at = 0;
  while (at < words.length) {
    const size = [WORDS_OF_HEAD, 1].find(
      (count) => columnHeaded(words.slice(at, at + count).join(' ')) !== null,
    );
    const kind = size === undefined ? null : columnHeaded(words.slice(at, at + size).join(' '));
    if (size === undefined || kind === null) return null;
    heads.push(kind);
    at += size;
  }
  return heads;
}

function headsOf({ cells }: Line): Column[] | null {
  if (cells.length < 2) return null;
  const heads: Column[] = [];
  for (const cell of cells) {
    const found = headsIn(cell);
    if (found === null) return null;
    heads.push(...found);
  }
  const [first, second, ...beside] = heads;
  const isAgenda = first === 'number' && second === 'text' && beside.length > 0;
  return isAgenda && beside.every((kind) => BESIDE.has(kind)) ? heads : null;
}

/** Where the cells of numbered rows begin, each place once. */
function startsBelow(lines: readonly Line[]): { starts: number[]; rows: number } {
  const starts: number[] = [];
  let rows = 0;
  for (const line of lines) {
    if (line.starts === undefined || !NUMBER.test(line.cells[0] ?? '')) continue;
    rows += 1;
    for (const start of line.starts)
      if (!starts.some((other) => Math.abs(other - start) <= NEAR)) starts.push(start);
  }
  return { starts: starts.sort((a, b) => a - b), rows };
}

/**
 * The columns of an agenda whose rows tell by their place which columns have a cell: a row of heads, some of them
 * close together, and numbered rows that begin in as many places as there are heads. Null where there are none such.
 */
export function placedColumns(lines: readonly Line[]): PlacedColumns | null {
  for (const [at, line] of lines.entries()) {
    const heads = headsOf(line);
    if (heads === null) continue;
    const { starts, rows } = startsBelow(lines.slice(at + 1));
    if (rows < FEWEST_ROWS || starts.length !== heads.length) continue;
    return { at, columns: heads.map((kind, index) => ({ kind, start: starts[index] ?? 0 })) };
  }
  return null;
}

const PAPER = String.raw`(?:\d{1,3}(?:\.\d{1,2}|\s?[a-z])?|[A-Z])`;
const PAPERS = new RegExp(String.raw`^${PAPER}(?:\s*(?:,|och|[-–])\s*${PAPER})*$`, 'u');

/** A numbered row of such an agenda: its heading, and what stands beside it; null for any other line. */
export function placedRow(
  line: Line,
  at: number,
  placed: PlacedColumns | null,
): { text: string; beside: string[] } | null {
  if (placed === null || at <= placed.at || line.starts === undefined) return null;
  const { starts } = line;
  const kinds = starts.map(
    (start) => placed.columns.find((column) => Math.abs(column.start - start) <= NEAR)?.kind,
  );
  const [number, text, ...others] = line.cells;
  if (kinds[0] !== 'number' || kinds[1] !== 'text' || number === undefined || text === undefined) return null;
  const beside = others.map((cell, index) => besideOf(cell, kinds[index + 2]));
  const isWhole = NUMBER.test(number) && beside.every((cell) => cell !== null);
  return isWhole ? { text: `${number} ${text}`, beside: beside.filter((cell) => cell !== null) } : null;
}

function besideOf(cell: string, kind: Column | undefined): string | null {
  if (kind === 'hour') return isClock(cell) ? cell : null;
  if (kind === 'papers') return PAPERS.test(cell) ? `bilaga ${cell}` : cell;
  return kind === undefined || kind === 'text' || kind === 'number' ? null : cell;
}

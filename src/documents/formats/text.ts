import { brokenRow } from './broken-row.ts';
import { plainCharacters } from './characters.ts';
import { LineCollector, type ReadLines, tableRow } from './line.ts';
import { minutesInTable } from './minutes-table.ts';
import { type Columns, columnsIn, partedInColumns } from './text-columns.ts';

const BLOCK_TAG = /<\/?(?:p|li|ol|ul|br|tr|div|h[1-6])(?:\s[^<>]*)?\/?>/gi;
const BOLD_TAG = /<\/?(?:b|strong)>/gi;
const OTHER_TAG = /<\/?(?:u|i|em|td|th|table|tbody|thead|span|sup|sub|a|font)(?:\s[^<>]*)?\/?>/gi;
const RULE = /^\s*(?:-{3,}|\*{3,}|={3,}|(?:\*\s){2,}\*)\s*$/;
const EMPTY_PRINT = /^[\s._…|-]*$/;
const TABLE_ROW = /^\s*\|(.*)\|\s*$/;
const TABLE_LINE = /^[\s|:-]+$/;
const LINK = /!?\[([^\]\n]*)\]\([^)\s]*\)/g;

interface Emphasis {
  open: boolean;
}

/** Stands for a star that is no mark of emphasis. */
const STAR = '\uE000';
const ESCAPED_STAR = /\\\*/g;
const NOTE_BEFORE = /^(\s*)(\*{2,3})(?=\)?\s)/;
const NOTE_AFTER = /(?<=[\p{L}\p{N})"”.]\s?)\*{2,3}(?=\)?\s*(?:$|\t|\s{3}))/u;

/** "Hot mot personal**", "** Sekretess gäller.": the mark of a footnote is no emphasis, where it has no other half. */
function keepNotes(raw: string, { open }: Emphasis): string {
  const plain = raw.replace(ESCAPED_STAR, STAR);
  if (open || plain.split('**').length % 2 === 1) return plain;
  const starred = (stars: string) => STAR.repeat(stars.length);
  return plain
    .replace(NOTE_BEFORE, (_, space: string, stars: string) => `${space}${starred(stars)}`)
    .replace(NOTE_AFTER, starred);
}

/** The bold share of a line decides whether it is bold; the marks themselves go. */
function takeEmphasis(raw: string, state: Emphasis): { text: string; bold: boolean } {
  let bold = 0;
  let plain = 0;
  let text = '';
  for (const [index, part] of keepNotes(raw, state).split('**').entries()) {
    if (index > 0) state.open = !state.open;
    const letters = part.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (state.open) bold += letters;
    else plain += letters;
    text += part;
  }
  return { text: withoutItalics(text).replaceAll(STAR, '*'), bold: bold > 0 && bold >= plain * 4 };
}

function withoutItalics(text: string): string {
  return text.replace(/(^|[^*\w])\*(?=\S)([^*\n]*\S)\*(?![*\w])/g, '$1$2').replace(/\\([*_#|-])/g, '$1');
}

/** The columns of a line, and where each begins. */
function cellsOf(text: string, columns: Columns): { cells: string[]; starts: number[] } {
  const [cells, starts]: [string[], number[]] = [[], []];
  const parted = partedInColumns(text, columns);
  let from = 0;
  for (const part of parted.split(/\t+|\s{3,}/)) {
    const cell = part.replace(/\s+/g, ' ').trim();
    if (cell === '') continue;
    const at = parted.indexOf(part, from);
    cells.push(cell);
    starts.push(at);
    from = at + part.length;
  }
  return { cells, starts };
}

function addLine(out: LineCollector, raw: string, state: Emphasis, columns: Columns): void {
  const heading = /^\s*(#{1,6})\s+(.*)$/.exec(raw);
  const { text, bold } = takeEmphasis(heading?.[2] ?? raw, state);
  const { cells, starts } = cellsOf(text, columns);
  out.add({
    text,
    bold,
    level: heading?.[1]?.length ?? 0,
    indent: raw.length - raw.trimStart().length,
    ...(cells.length > 1 ? { cells, starts } : {}),
  });
}

function addTableRow(out: LineCollector, inner: string, state: Emphasis): void {
  const row = tableRow(inner.split('|').map((cell) => takeEmphasis(cell, state).text));
  if (row.text !== '') out.add(row);
}

/** A row whose cells hold paragraphs is read cell by cell, each paragraph a line of its own. */
function addMarkedUp(out: LineCollector, raw: string, state: Emphasis, columns: Columns): void {
  for (const cell of raw.split('\t')) {
    for (const paragraph of cell.split(BLOCK_TAG)) {
      if (paragraph.trim() === '') continue;
      out.blank();
      addLine(out, paragraph, state, columns);
    }
  }
  out.blank();
}

/** Whether the row is one of an agenda that its cells break into lines. */
function addBrokenRow(out: LineCollector, inner: string, state: Emphasis): boolean {
  const paragraphs = (cell: string) => cell.split(BLOCK_TAG).filter((part) => part.trim() !== '');
  const row = brokenRow(inner.split('|').map((cell) => paragraphs(cell).map((part) => part.trim())));
  if (row === null) return false;
  addTableRow(out, row.cells.join('|'), state);
  for (const text of row.below) {
    out.blank();
    addLine(out, text, state, new Set());
  }
  out.blank();
  return true;
}

/** Wrapping stops mattering where space or a new thing begins, and so does emphasis left open by mistake. */
function addRaw(out: LineCollector, raw: string, state: Emphasis, columns: Columns): void {
  if (raw.trim() === '') {
    state.open = false;
    out.blank();
    return;
  }
  if (RULE.test(raw)) {
    out.rule();
    return;
  }
  if (TABLE_LINE.test(raw) && raw.includes('|')) return;
  if (EMPTY_PRINT.test(raw)) {
    out.blank();
    return;
  }
  const row = TABLE_ROW.exec(raw);
  const isMarkedUp = /<(?:p|li|br)/i.test(raw);
  if (row?.[1] !== undefined && !isMarkedUp) addTableRow(out, row[1], state);
  else if (row?.[1] !== undefined && addBrokenRow(out, row[1], state)) return;
  else if (/<(?:p|li|br)(?:\s[^<>]*)?\/?>/i.test(raw))
    addMarkedUp(out, row?.[1]?.replace(/\s\|\s/g, '\t') ?? raw, state, columns);
  else addLine(out, raw, state, columns);
}

/** The rows of a protokoll that is one table, from `at`: how many lines were taken; 0 where no such table begins there. */
function addMinutesTable(out: LineCollector, rows: readonly string[], at: number, state: Emphasis): number {
  const isRow = (raw: string | undefined) => raw !== undefined && TABLE_ROW.test(raw);
  if (!isRow(rows[at]) || isRow(rows[at - 1])) return 0;
  const end = rows.findIndex((raw, index) => index > at && !isRow(raw));
  const table = rows.slice(at, end < 0 ? rows.length : end);
  const cells = table
    .filter((raw) => !TABLE_LINE.test(raw))
    .map((raw) => (TABLE_ROW.exec(raw)?.[1] ?? '').split('|').map((cell) => cellLines(cell, state)));
  const minutes = minutesInTable(cells);
  for (const { text, heads } of minutes ?? []) {
    if (heads) out.blank();
    out.add({ text, bold: heads });
    if (heads) out.blank();
  }
  return minutes === null ? 0 : table.length;
}

const cellLines = (cell: string, state: Emphasis): string[] =>
  cell.split(BLOCK_TAG).flatMap((part) => {
    const text = takeEmphasis(part, state).text.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [text];
  });

/**
 * Plain text or Markdown (also with the few HTML tags that converters leave) as lines.
 * A form feed is a page break; a ruled line is kept as a break.
 */
export function readText(source: string): ReadLines {
  const out = new LineCollector();
  const state: Emphasis = { open: false };
  const clean = plainCharacters(source.replace(/\r\n?/g, '\n'))
    .replace(BOLD_TAG, '**')
    .replace(OTHER_TAG, '')
    .replace(LINK, '$1');
  const columns = columnsIn(clean);
  for (const [index, page] of clean.split('\f').entries()) {
    if (index > 0) out.page();
    const rows = page.split('\n');
    for (let at = 0; at < rows.length; at += 1) {
      const taken = addMinutesTable(out, rows, at, state);
      if (taken === 0) addRaw(out, rows[at] ?? '', state, columns);
      else at += taken - 1;
    }
  }
  return out.done();
}

import { plainCharacters } from '../characters.ts';
import { LineCollector, type ReadLines, tableRow } from '../line.ts';
import { agendaInTable, minutesInTable, votesByCross } from '../minutes-table.ts';
import type { Block, Cell, Para, Table } from './blocks.ts';

interface Printed {
  readonly text: string;
  readonly para: Para;
}

/** The printed lines of a cell, nested tables in their place. */
function linesOf(blocks: Cell): Printed[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell)));
    return block.lines
      .map((text) => ({ text: plainCharacters(text), para: block }))
      .filter(({ text }) => text.trim() !== '');
  });
}

function cellsOf(text: string): string[] {
  return text
    .split(/\t+|\s{3,}/)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '');
}

function addText(out: LineCollector, text: string, para: Para, edge: boolean): void {
  const cells = cellsOf(text);
  out.add({
    text,
    bold: para.bold,
    level: para.level,
    edge,
    indent: para.indent,
    ...(cells.length > 1 ? { cells } : {}),
  });
}

function addPara(out: LineCollector, para: Para, edge: boolean): void {
  if (para.newPage) out.page();
  if (para.spaced) out.blank();
  if (para.lines.every((line) => line.trim() === '')) out.blank();
  for (const line of para.lines) addText(out, plainCharacters(line), para, edge);
  if (para.spaced) out.blank();
}

function addRowLine(out: LineCollector, cells: readonly string[], para: Para | undefined): void {
  const row = tableRow(cells);
  if (row.text !== '') out.add({ ...row, bold: para?.bold ?? false });
}

/** What is read across is short in every column: a name, an organisation, an office. */
const LONGEST_ACROSS = 90;

/** Columns that hold as many lines as each other are read across, name beside organisation. */
function addAcross(out: LineCollector, columns: readonly Printed[][]): void {
  const rows = Math.max(...columns.map((column) => column.length));
  for (let at = 0; at < rows; at += 1)
    addRowLine(
      out,
      columns.map((column) => column[at]?.text ?? ''),
      columns[0]?.[at]?.para,
    );
}

function sameLength(columns: readonly Printed[][]): boolean {
  const lengths = new Set(columns.map((column) => column.length));
  if (columns.some((column) => column.some(({ text }) => text.length > LONGEST_ACROSS))) return false;
  return columns.length > 1 && lengths.size === 1 && (columns[0]?.length ?? 0) > 1;
}

/** Cells beside each other with as many paragraphs as this are columns of the page, drawn as a table. */
const LONG_CELL = 4;

function addRow(out: LineCollector, row: readonly Cell[]): void {
  const all = row.map((cell) => linesOf(cell));
  const columns = all.filter((column) => column.length > 0);
  out.blank();
  if (columns.every((column) => column.length === 1)) {
    addRowLine(
      out,
      all.map((column) => column[0]?.text ?? ''),
      columns[0]?.[0]?.para,
    );
    return;
  }
  const [label, ...rest] = columns;
  const labelled = label?.length === 1 && (label[0]?.text.length ?? 99) < 60 && sameLength(rest);
  if (labelled) addRowLine(out, [label[0]?.text ?? ''], label[0]?.para);
  if (labelled || sameLength(columns)) {
    addAcross(out, labelled ? rest : columns);
    return;
  }
  const filled = row.filter((cell) => linesOf(cell).length > 0);
  const areColumns = columns.filter((column) => column.length >= LONG_CELL).length > 1;
  for (const [at, cell] of filled.entries()) {
    if (areColumns) out.column(at === 0 ? 'first' : 'beside');
    addBlocks(out, cell, false);
  }
  out.column(undefined);
}

/** What is told in a table that is a protokoll or a votering; whether it was such a one. */
function addToldTable(out: LineCollector, { rows }: Table): boolean {
  const cells = rows.map((row) => row.map((cell) => linesOf(cell).map(({ text }) => text)));
  const minutes = minutesInTable(cells);
  for (const { text, heads } of minutes ?? []) {
    if (heads) out.blank();
    out.add({ text, bold: heads });
    if (heads) out.blank();
  }
  if (minutes !== null) return true;
  const agenda = agendaInTable(cells);
  for (const row of agenda ?? []) {
    out.blank();
    addRowLine(out, row.cells, undefined);
    for (const text of row.below) {
      out.blank();
      addRowLine(out, [text], undefined);
    }
  }
  if (agenda !== null) return true;
  const votes = votesByCross(cells);
  for (const texts of votes ?? []) addRowLine(out, texts, undefined);
  return votes !== null;
}

function addTable(out: LineCollector, table: Table): void {
  if (addToldTable(out, table)) {
    out.blank();
    return;
  }
  for (const row of table.rows) addRow(out, row);
  out.blank();
}

function addBlocks(out: LineCollector, blocks: readonly Block[], edge: boolean): void {
  for (const block of blocks) {
    if (block.kind === 'table') addTable(out, block);
    else addPara(out, block, edge);
  }
}

/** The blocks of a Word file as lines: headers and footers first, marked as page furniture, then the text. */
export function printBlocks(edges: readonly Block[], body: readonly Block[]): ReadLines {
  const out = new LineCollector();
  for (const { text, para } of linesOf(edges)) addText(out, text, para, true);
  out.blank();
  addBlocks(out, body, false);
  return out.done();
}

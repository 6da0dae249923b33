import type { Line } from '../../formats/line.ts';
import { findSectionLabel } from '../read/section-label.ts';

const FIGURES = /^[–-]?\d{1,3}(?:[ .]?\d{3})*(?:,\d+)?(?:\s*(?:kr|kronor|tkr|mnkr|%|procent))?$/iu;
const UNIT = /\(?(?<![\p{L}])(?<unit>kr|kronor|tkr|mnkr)\)?$/iu;
const HAS_UNIT = /\p{L}|%/u;
const FEWEST = 2;
const YEAR = /^(?:19|20)\d\d$/u;
/** "Kostnadsslag (tkr)", "Tabell 1. Belopp i tkr". */
const UNIT_OF_TABLE = /(?:\(|(?<!\p{L})i |^)(?<unit>kr|kronor|tkr|mnkr)\)?[.:]?$/iu;

/** The unit that the line above a table names for all of it. */
export const unitOfTable = (text: string | undefined): string | undefined =>
  UNIT_OF_TABLE.exec(text ?? '')?.groups?.unit;

/** Nobody here has a thousand million: a table that names no unit and has such a figure is of kronor. */
const OF_KRONOR = /^[–-]?\d{1,3}(?:[ .]\d{3}){2}$/u;

/** A hundred thousand or more. */
const IN_FULL = /^[–-]?\d{3}[ .]\d{3}(?:[ .]\d{3})*$/u;

/** "Beviljas 700 000 kr": what becomes of a sum, before it. */
const WITH_VERB = /^(?:beviljas|beviljades|beviljat|tilldelas|bifall|godkänns|föreslås)\s*[:,]?\s+(?=\d)/iu;
const isFigure = (cell: string): boolean => FIGURES.test(cell.replace(WITH_VERB, '')) || NONE.test(cell);

interface Row {
  /** What the row is of: "Navet", or "Navet, Tallåsens kommun" where words stand in a second column. */
  readonly name: string;
  readonly words: number;
  readonly figures: readonly string[];
  /** Words behind the figures: "sjukskrivna". */
  readonly after: readonly string[];
}

/** "–" among figures: none; "avslag": what was proposed or decided instead of a sum. */
const NONE = /^(?:[–—-]|avslag|avslås|avstyrks|bordläggs|bordläggning|återremiss|återremitteras|utgår)$/iu;

/**
 * A row with a name first, at most two columns of words after it, and figures, or a dash for none, in every other; null
 * for any other line.
 */
export function rowOf(line: Line): Row | null {
  const row = rowWithWords(line);
  return row === null || row.after.length > 0 ? null : row;
}

/** The same, with columns of words behind the figures too: a row of a table only where the table is headed. */
function rowWithWords({ cells }: Line): Row | null {
  const words = cells.findIndex(isFigure);
  const last = cells.findLastIndex(isFigure);
  const [names, figures] = [cells.slice(0, words), cells.slice(Math.max(words, 0), last + 1)];
  const after = cells.slice(last + 1);
  const isTold =
    words > 0 &&
    words <= MOST_WORDS &&
    /\p{L}{2}/u.test(names[0] ?? '') &&
    after.length < MOST_WORDS &&
    figures.every(isFigure) &&
    figures.some((cell) => !NONE.test(cell)) &&
    !figures.every((cell) => YEAR.test(cell));
  return isTold ? { name: names.join(', ').replace(/:$/u, ''), words, figures, after } : null;
}

const isRow = (line: Line): boolean => rowOf(line) !== null;
const isRowWithWords = (line: Line): boolean => rowWithWords(line) !== null;
const MOST_WORDS = 3;

/** "Sökande | Sökt belopp (kr) | Beviljat (kr)", or the columns of figures alone: the row that heads the figures below it. */
function headsFigures(line: Line, below: Line | undefined): boolean {
  const columns = below === undefined || !isRowWithWords(below) ? 0 : below.cells.length;
  const isAlone = line.cells.length === columns - 1 && line.cells.length > 1;
  return (
    columns > 0 &&
    (line.cells.length === columns || isAlone) &&
    line.cells.every((cell) => YEAR.test(cell) || (/\p{L}/u.test(cell) && !FIGURES.test(cell)))
  );
}

interface Columns {
  /** What each column of figures is of, in their order. */
  readonly heads: readonly string[];
  /** The same of the columns of words behind them. */
  readonly after: readonly string[];
  /** The unit of those that name none themselves; empty where the table names none. */
  readonly unit: string;
}

/** "Belopp i tkr" above the first of several tables is of them all. */
const OF_ALL = /^(?:alla )?belopp(?:en)? (?:är |anges )?i (?<unit>kr|kronor|tkr|mnkr)\.?$/iu;

function unitOfAll(above: readonly Line[]): string | undefined {
  return above.map(({ text }) => OF_ALL.exec(text)?.groups?.unit).findLast((unit) => unit !== undefined);
}

const LONGEST_TITLE = 40;

/** "Eget kapital" right above rows of a single figure each: what they are of, before each of them; else nothing. */
function titleOf(above: Line | undefined, row: Line): string {
  const isTitle =
    above !== undefined &&
    !row.gap &&
    rowOf(row)?.figures.length === 1 &&
    !HAS_UNIT.test(rowOf(row)?.figures[0] ?? '') &&
    above.cells.length === 1 &&
    above.text.length <= LONGEST_TITLE &&
    /^\p{Lu}[\p{L} ]+$/u.test(above.text) &&
    findSectionLabel(above.text) === null &&
    !headsFigures(above, row);
  return isTitle ? `${above.text}: ` : '';
}

function columnsOf(rows: readonly Line[], above: readonly Line[], ofAll?: string): Columns {
  const [first] = rows;
  const row = first === undefined ? null : rowWithWords(first);
  const [figures, after] = [row?.figures.length ?? 0, row?.after.length ?? 0];
  const nearest = above.at(-1);
  const head = nearest !== undefined && headsFigures(nearest, first) ? nearest.cells : [];
  const said = [head.length > figures ? head[0] : undefined, above.at(head.length > 0 ? -2 : -1)?.text]
    .map(unitOfTable)
    .find((unit) => unit !== undefined);
  const isOfKronor = rows.some((one) => rowWithWords(one)?.figures.some((cell) => OF_KRONOR.test(cell)));
  const end = head.length - after;
  return {
    heads: head.slice(Math.max(0, end - figures), end),
    after: head.slice(end),
    unit: (said ?? ofAll)?.toLowerCase() ?? (isOfKronor ? 'kr' : ''),
  };
}

function toldIn({ name, figures, after }: Row, { heads, after: besides, unit: ofTable }: Columns): string {
  const isOfShares = (text: string) => /%|procent|antal|andel/iu.test(text);
  const told = figures.map((figure, at) => {
    const of = heads[at] ?? '';
    const own = UNIT.exec(of)?.groups?.unit;
    const headed = own ?? (isOfShares(of) ? '' : ofTable);
    // "tkr" over 450 000 may be a misprint: which of the two was meant is not told.
    const unit = /^tkr$/iu.test(headed) && IN_FULL.test(figure) ? '' : headed;
    const said = of.replace(UNIT, '').replace(/[,;:]?\s*$/u, '');
    const sum = [figure, HAS_UNIT.test(figure) || NONE.test(figure) ? '' : unit].filter(Boolean).join(' ');
    if (NONE.test(figure) && HAS_UNIT.test(figure))
      return `${said.toLowerCase()} ${figure.toLowerCase()}`.trim();
    if (WITH_VERB.test(figure)) return sum.charAt(0).toLowerCase() + sum.slice(1);
    if (YEAR.test(said)) return `${sum} (${said})`;
    // A single column of sums needs no name: the row is what it is of.
    return figures.length === 1 && (unit !== '' || said === '' || /^belopp$/iu.test(said))
      ? sum
      : `${said.toLowerCase()} ${sum}`.trim();
  });
  const beside = after.map((cell, at) => `${(besides[at] ?? '').toLowerCase()} ${cell}`.trim());
  return `${name}${figures.length === 1 ? '' : ':'} ${[...told, ...beside].join(', ')}`;
}

/**
 * The rows of tables of figures among the lines of an item as sentences of their own, by their line: what each column
 * is of, and in which unit. Lines of no such table are not among them.
 */
export function rowsTold(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const told = new Map<Line, string>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || !isRowWithWords(line)) continue;
    const above = lines[at - 1];
    const isOne = above !== undefined && headsFigures(above, line) ? isRowWithWords : isRow;
    if (!isOne(line)) continue;
    const end = lines.findIndex((next, index) => index > at && !isOne(next));
    const rows = lines.slice(at, end < 0 ? lines.length : end);
    const columns = columnsOf(rows, lines.slice(Math.max(0, at - 2), at), unitOfAll(lines.slice(0, at)));
    const of = titleOf(lines[at - 1], line);
    if (rows.length >= FEWEST)
      for (const row of rows) {
        const read = rowWithWords(row);
        if (read) told.set(row, `${of}${toldIn(read, columns)}`);
      }
    at += rows.length - 1;
  }
  return told;
}

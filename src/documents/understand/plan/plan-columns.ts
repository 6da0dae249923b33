import type { Line } from '../../formats/line.ts';
import { findDates } from '../read/dates.ts';
import { headsOtherDays, isOfOtherDays, orderOfLabels } from './other-days.ts';
import { labelsReserve, saysReserve } from './reserve-days.ts';

/** Where the columns of a table stand, by the labels above them. */
export interface Columns {
  readonly place: number | null;
  /** Those whose days are no meetings': materialstopp, utskick. */
  readonly others: ReadonlySet<number>;
  /** Where the columns are not told apart: of which kind each label is, in order. */
  readonly order: readonly boolean[];
  /** The column in which a row is marked as kept in reserve; null: none is. */
  readonly reserve: number | null;
}

const ANY_YEAR = 2000;
const PLACE_LABEL = /^(?:plats|lokal|ort|var)(?![\p{L}])/iu;
const TABLE_LABEL =
  /^(?:plats|lokal|ort|var|datum|dag|sammanträde\p{L}*|styrelse\p{L}*|möte\p{L}*|tid|klockslag|handlingar|ärenden?)(?![\p{L}])/iu;
/** What heads the days of the board's own meetings. */
const MEETING_LABEL =
  /^(?:datum|dag|sammanträde(?:t|n|na)?|sammanträdes(?:dag|datum)\p{L}*|styrelse(?:n|ns)?|styrelse(?:möte|sammanträde)\p{L}*|möte(?:t|n|na)?|mötes(?:dag|datum)\p{L}*)(?!\p{L})/iu;

function isLabel(cell: string): boolean {
  return TABLE_LABEL.test(cell) || isOfOtherDays(cell);
}

function isMeetings(cell: string): boolean {
  return MEETING_LABEL.test(cell.trim()) && !isOfOtherDays(cell);
}

/** The columns of a plan's table, by the labels above them; null: it has none. */
export function columnsOf(lines: readonly Line[]): Columns | null {
  const labels = labelsAbove(lines);
  if (!labels) {
    const order = lines.map(({ text }) => orderOfLabels(text)).find((one) => one.length > 0);
    return order === undefined ? null : { place: null, others: new Set(), order, reserve: null };
  }
  const place = labels.cells.findIndex((cell) => PLACE_LABEL.test(cell));
  const dated = datedColumns(lines, labels);
  // Of several columns of days those that are labelled as meetings are, and no other.
  const areTold = dated.length > 1 && dated.some((at) => isMeetings(labels.cells[at] ?? ''));
  const others = labels.cells.flatMap((cell, at) =>
    isOfOtherDays(cell) || (areTold && dated.includes(at) && !isMeetings(cell)) ? [at] : [],
  );
  const marked = labels.cells.findIndex((cell, at) => labelsReserve(cell) && !dated.includes(at));
  const reserve = marked < 0 ? null : marked;
  return { place: place < 0 ? null : place, others: new Set(others), order: [], reserve };
}

const MARK = /^(?:x|ja|j|\*|✓|•)$/iu;

/** Whether a row of a table says in a cell of its own that its day is kept in reserve: "reserv", or a mark under that label. */
export function isReserveRow({ cells }: Line, columns: Columns | null): boolean {
  if (cells.length < 2) return false;
  return (
    cells.some(
      (cell, at) =>
        findDates(cell, ANY_YEAR).length === 0 &&
        (saysReserve(cell) || (at === columns?.reserve && MARK.test(cell.trim()))),
    ) && cells.some((cell) => findDates(cell, ANY_YEAR).length > 0)
  );
}

function labelsAbove(lines: readonly Line[]): Line | undefined {
  const heads = lines.filter(
    ({ cells }) => cells.length > 1 && !cells.some((cell) => /\d{1,2}[/ ]/u.test(cell)),
  );
  return (
    heads.find(({ cells }) => cells.filter(isLabel).length >= 2) ??
    heads.find((line) => line.cells.some(isMeetings) && datedColumns(lines, line).length > 1)
  );
}

/** The columns that have a day in some row with as many cells as there are labels. */
function datedColumns(lines: readonly Line[], labels: Line): number[] {
  const rows = lines.filter(({ cells }) => cells.length === labels.cells.length);
  return labels.cells.flatMap((_, at) =>
    rows.some((row) => row !== labels && findDates(row.cells[at] ?? '', ANY_YEAR).length > 0) ? [at] : [],
  );
}

/** A table that is drawn with bars between its columns alone, where its labels tell that some are of other days. */
export function withBarsAsColumns(lines: readonly Line[]): readonly Line[] {
  const parted = lines.map((line) =>
    line.cells.length > 1 || !line.text.includes('|')
      ? line
      : { ...line, cells: line.text.split('|').map((cell) => cell.trim()) },
  );
  const isTold = parted.some((line, at) => line !== lines[at]) && (columnsOf(parted)?.others.size ?? 0) > 0;
  return inTheirColumns(isTold ? parted : lines);
}

/** A row in which a column is empty has each cell under its own label, where the format tells where they begin. */
function inTheirColumns(lines: readonly Line[]): readonly Line[] {
  const labels = labelsAbove(lines);
  const starts = labels?.starts;
  if (labels === undefined || starts === undefined) return lines;
  return lines.map((line) => {
    const isShort = line !== labels && line.cells.length > 1 && line.cells.length < labels.cells.length;
    const own = line.starts ?? [];
    if (!isShort || own.length === 0 || !own.every((start) => starts.includes(start))) return line;
    const cells = starts.map((start) => line.cells[own.indexOf(start)] ?? '');
    return { ...line, cells, starts };
  });
}

const HEADS_OTHERS_END = /:[\s*_]*$/u;

/** Which lines are days of something else, by the heading that they stand under, and that heading; null: of the meetings. */
export function otherSections(
  lines: readonly Pick<Line, 'text' | 'cells' | 'gap'>[],
): readonly (string | null)[] {
  let under: string | null = null;
  let hasDays = false;
  const dated = new Set(lines.filter(({ text }) => findDates(text, ANY_YEAR).length > 0));
  const areApart = dated.size > 1 && [...dated].every(({ gap }) => gap);
  return lines.map((line) => {
    const { text, cells, gap } = line;
    const isDated = dated.has(line);
    // Its days stand together: what is written below an empty line after them has no heading, unless every day stands so.
    if (gap && hasDays && !areApart) under = null;
    hasDays = under !== null && (hasDays || isDated);
    if (isDated || cells.length > 1) return isDated ? under : null;
    if (headsOtherDays(text)) under = text.replace(HEADS_OTHERS_END, '').trim();
    else if (HEADS_OTHERS_END.test(text) || isMeetings(text) || MEETINGS_HEADED.test(text)) under = null;
    return null;
  });
}

/** "Styrelsemöten", "Sammanträden 2027": what follows is of the meetings again. */
const MEETINGS_HEADED = /^[\s#*_•–-]*(?:styrelse(?:ns)?\s?)?(?:möten(?:a)?|sammanträden(?:a)?)(?!\p{L})/iu;

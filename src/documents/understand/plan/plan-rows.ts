import type { Line } from '../../formats/line.ts';
import { findDates } from '../read/dates.ts';

const ANY_YEAR = 2000;
/** What stands above the columns of a plan's table. */
const LABEL =
  /^(?:plats|lokal|ort|var|datum|dag|sammanträde\p{L}*|styrelsemöte\p{L}*|möte\p{L}*|tid|klockslag|handlingar\p{L}*|ärenden?|sista|kallelse\p{L}*|anmärkning\p{L}*|huvudärende\p{L}*|underlag)(?![\p{L}])/iu;

/** The rows of a plan's table, and what is not of the table. */
export interface PlanTable {
  /** One row a line, each cell with its column's label: "28 april. Plats: Stadshuset. Sista dag för ärenden: 10 april." */
  readonly rows: readonly string[];
  readonly others: readonly Line[];
}

/** The rows of a table of meetings, and the lines that are none. */
export function readPlanTable(lines: readonly Line[]): PlanTable {
  const labels = lines.find(
    ({ cells }) => cells.length > 1 && cells.filter((cell) => LABEL.test(cell)).length >= 2,
  );
  const isRow = (line: Line) =>
    line.cells.length > 1 && line.cells.some((cell) => findDates(cell, ANY_YEAR).length > 0);
  const rows = lines.filter((line) => line !== labels && isRow(line));
  if (rows.length < 2) return { rows: [], others: lines };
  return {
    rows: rows.map((row) => told(row, labels)),
    others: lines.filter((line) => line !== labels && !isRow(line)),
  };
}

/** Print is not placed to the point. */
const NEAR = 3;

/** Under which label each cell of a row stands, by where it begins; null where the print does not tell. */
function labelsByPlace(row: Line, labels: Line | undefined): string[] | null {
  const heads = labels?.starts ?? [];
  const found = (row.starts ?? []).map((start) => heads.findIndex((head) => Math.abs(head - start) <= NEAR));
  const isTold =
    found.length === row.cells.length && !found.includes(-1) && new Set(found).size === found.length;
  return isTold ? found.map((at) => labels?.cells[at] ?? '') : null;
}

function told(row: Line, labels: Line | undefined): string {
  // A cell too many: the columns are not what they seem.
  const fits = row.cells.length <= (labels?.cells.length ?? 0);
  const heads = labelsByPlace(row, labels) ?? (fits ? (labels?.cells ?? []) : []);
  const cells = row.cells.map((cell) => cell.trim());
  const own = ownDayAt(cells, heads);
  const said = cells.flatMap((cell, at) => {
    const label = heads[at]?.trim();
    if (at === own) return [];
    return label ? `${label}: ${cell}` : cell;
  });
  return `${[cells[own] ?? '', ...said].join('; ')}.`;
}

/** Of whom the days are, above a column that is not the first. */
const OF_BOARD = /^(?:styrelse|sammanträde|möte|direktion|nämnd)(?:n|t|ns?möte\p{L}*|möte\p{L}*)?$/iu;

/** "Beredning | Handlingar ut | Styrelse": the day of the meeting is the third, and goes before the two that lead to it. */
function ownDayAt(cells: readonly string[], heads: readonly string[]): number {
  if (heads.length === 0 || OF_DAY.test(heads[0]?.trim() ?? '')) return 0;
  const own = heads.findIndex((head) => OF_BOARD.test(head.trim()));
  return own > 0 && findDates(cells[own] ?? '', ANY_YEAR).length > 0 ? own : 0;
}

const OF_DAY = /^(?:datum|dag|när|mötesda\p{L}*|sammanträdesda\p{L}*)$/iu;
const DAY_FIRST =
  /^(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\.?,?\s+)?(?:den\s+)?(?:\d{1,2}\s*[–-]\s*)?$/iu;
const FEWEST_OF_TABLE = 2;
const FEWEST_OF_LIST = 3;

/** "23 april", "Torsdag 23 april, Salen": a text that begins with its day. */
export function beginsWithDay(text: string): boolean {
  const [day] = findDates(text, ANY_YEAR);
  return day !== undefined && DAY_FIRST.test(text.slice(0, day.index));
}

/**
 * The days of meetings among the lines of an item, each on a line of its own with all that stands beside it: the rows of
 * a table below its labels, and lists in which every line begins with its day. By their line; others are not among them.
 */
export function planDaysTold(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const days = new Map<Line, string>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || !beginsWithDay(line.cells[0] ?? '')) continue;
    const isTable = line.cells.length > 1;
    const end = lines.findIndex(
      (next, index) =>
        index > at && !(beginsWithDay(next.cells[0] ?? '') && next.cells.length > 1 === isTable),
    );
    const rows = lines.slice(at, end < 0 ? lines.length : end);
    const labels = lines[at - 1];
    const isHeaded =
      labels !== undefined && labels.cells.length > 1 && OF_DAY.test(labels.cells[0] ?? '') && isTable;
    if (isHeaded && rows.length >= FEWEST_OF_TABLE) for (const row of rows) days.set(row, told(row, labels));
    else if (!isTable && rows.length >= FEWEST_OF_LIST) for (const row of rows) days.set(row, row.text);
    at += rows.length - 1;
  }
  return days;
}

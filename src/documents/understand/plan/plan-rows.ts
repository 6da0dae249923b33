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
    rows: rows.map((row) => told(row.cells, labels?.cells ?? [])),
    others: lines.filter((line) => line !== labels && !isRow(line)),
  };
}

function told(cells: readonly string[], labels: readonly string[]): string {
  // A cell too many: the columns are not what they seem.
  const fits = cells.length <= labels.length;
  const [first = '', ...rest] = cells.map((cell) => cell.trim());
  const said = rest.map((cell, at) => {
    const label = fits ? labels[at + 1]?.trim() : undefined;
    return label ? `${label}: ${cell}` : cell;
  });
  return `${[first, ...said].join('; ')}.`;
}

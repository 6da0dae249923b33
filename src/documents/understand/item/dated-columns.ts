import type { Line } from '../../formats/line.ts';
import { findDates } from '../read/dates.ts';

const SEASON = '(?:vår|höst|sommar|vinter|år)(?:en|et|terminen)?';
/** "Hösten 2027", "VT 2028", "2028": what heads a column, or a list below it, of days that name no year themselves. */
const OF_YEAR = new RegExp(String.raw`^(?:(?:${SEASON}|[hv]t)[- ]?)?(?<year>20\d\d):?$`, 'iu');
const ANY_YEAR = 2000;

/** Whether a line names a year and nothing else: what stands below it is of that year. */
export function namesYear({ text, cells }: Line): boolean {
  return cells.length === 1 && OF_YEAR.test(text);
}

function yearsOf({ cells }: Line): number[] | null {
  const years = cells.map((cell) => OF_YEAR.exec(cell)?.groups?.year);
  return cells.length > 1 && years.every((year) => year !== undefined) ? years.map(Number) : null;
}

/** What may stand beside a day: its weekday and its hours. */
const BESIDE =
  /(?<!\p{L})(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?|den|kl|klockan|och|till)(?!\p{L})|[\d\s.,:–-]+/giu;

/** A cell that is a day without its year, and perhaps its hours. */
function isDay(cell: string): boolean {
  const [first] = findDates(cell, ANY_YEAR);
  if (first === undefined || first.yearPrinted) return false;
  const beside = cell.slice(0, first.index) + cell.slice(first.index + first.length);
  return beside.replace(BESIDE, '') === '';
}

/** In which of the columns of `head` each cell of a row stands; null where the print does not tell. */
function columnsOf(row: Line, head: Line): number[] | null {
  if (row.cells.length === head.cells.length) return [...row.cells.keys()];
  const starts = row.starts ?? [row.indent];
  if (row.cells.length > head.cells.length || head.starts === undefined || starts.length !== row.cells.length)
    return null;
  return starts.map((start) => {
    const away = (head.starts ?? []).map((of) => Math.abs(of - start));
    return away.indexOf(Math.min(...away));
  });
}

function withYear(cell: string, year: number): string {
  const [day] = findDates(cell, ANY_YEAR);
  if (day === undefined) return cell;
  const end = day.index + day.length;
  return `${cell.slice(0, end).trimEnd()} ${year}${cell.slice(end)}`;
}

/**
 * The rows below a row of years ("Hösten 2027 | Våren 2028") with each day's year beside it, and that row itself, by
 * their line. Lines of no such table are not among them.
 */
export function daysTold(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const told = new Map<Line, string>();
  for (const [at, head] of lines.entries()) {
    const years = yearsOf(head);
    if (years === null) continue;
    const below = lines.slice(at + 1);
    const end = below.findIndex(({ cells }) => !cells.every(isDay));
    for (const row of below.slice(0, end < 0 ? below.length : end)) {
      const columns = columnsOf(row, head);
      if (columns === null) continue;
      const days = row.cells.map((cell, nth) => withYear(cell, years[columns[nth] ?? 0] ?? 0));
      told.set(row, days.join(', '));
      told.set(head, head.text);
    }
  }
  return told;
}

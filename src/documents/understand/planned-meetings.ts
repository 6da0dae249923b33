import type { Line } from '../formats/line.ts';
import type { ReadDocument } from '../model.ts';
import { cleanPlace } from './head/place-time.ts';
import { findDates } from './read/dates.ts';
import { findTime } from './read/times.ts';

type Planned = ReadDocument['meetings'][number];

/** The year that headings above a line give it. */
function yearsByLine(lines: readonly Line[]): (number | undefined)[] {
  let year: number | undefined;
  return lines.map((line) => {
    const heading =
      findDates(line.text).length === 0 ? /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(line.text)?.[1] : undefined;
    if (heading !== undefined) year = Number(heading);
    return year;
  });
}

/** When the plan itself was decided, printed or sent is no meeting. */
const ABOUT_THE_PLAN =
  /^(?:planen\s+(?:är\s+)?)?(?:fastställ\p{L}*|antag\p{L}*|beslut\p{L}*|godkän\p{L}*|upprättad\p{L}*|reviderad\p{L}*|ändrad\p{L}*|uppdatera\p{L}*|senast\s+\p{L}+|utskriven|styrelsens beslut|dnr|diarienummer|datum)(?![\p{L}])/iu;

function plannedOn(line: Line, year: number | undefined, common: string | null): Planned[] {
  if (ABOUT_THE_PLAN.test(line.text)) return [];
  const dates = findDates(line.text, year);
  if (dates.length === 0) return [];
  const last = dates.at(-1);
  const rest = last === undefined ? '' : line.text.slice(last.index + last.length);
  const time = findTime(rest);
  const place =
    dates.length > 1 ? null : cleanPlace(time === null ? rest : rest.slice(time.index + time.length));
  return dates.map(({ date }) => ({
    date,
    time: time?.time ?? common,
    place,
    at: { page: line.page, line: line.line },
  }));
}

/** "Mötena börjar kl. 13.15" holds for every day without a time of its own. */
function commonTime(lines: readonly Line[]): string | null {
  const line = lines.find(
    (entry) => findDates(entry.text, 2000).length === 0 && findTime(entry.text) !== null,
  );
  return line === undefined ? null : (findTime(line.text)?.time ?? null);
}

/** The days of a plan of meetings, sorted, each once. */
export function readPlannedMeetings(lines: readonly Line[]): Planned[] {
  const years = yearsByLine(lines);
  const common = commonTime(lines);
  const found = lines.flatMap((line, at) => plannedOn(line, years[at], common));
  const sorted = found.sort((a, b) => a.date.localeCompare(b.date));
  return sorted.filter((meeting, index) => meeting.date !== sorted[index - 1]?.date);
}

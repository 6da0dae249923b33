import { findDates } from '../read/dates.ts';

const PLANS =
  /sammanträdes?(?:dag|dagar|tid|tider|datum|plan)|mötes(?:dag|dagar|tid|tider|datum|plan)|styrelsemöten|(?:styrelsens|nämndens|direktionens|kommande) (?:möten|sammanträden)|årsplan/iu;
/** A figure of a day: the hour of "kl. 9, 14 oktober" and the minutes of "9.30, 14 oktober" are none. */
const DAY_IN_LIST =
  /(?<![\d.:]|kl(?:\.|ockan)?\s*(?:[\d.:]+\s*[-–]\s*)?)(?<day>\d{1,2})(?:\s*(?:,|och|samt)\s*)(?=\d{1,2}\s*(?:,|och|samt|\p{L}{3,9}))/giu;

/** The year a plan is for: the one its heading names, else the one given. */
function yearOf(heading: string, text: string, assumed: number | null): number | undefined {
  const named = /(?:19|20)\d{2}/.exec(heading)?.[0] ?? /(?:19|20)\d{2}/.exec(text)?.[0];
  return named === undefined ? (assumed ?? undefined) : Number(named);
}

/** "9 och 16 februari" names two days. */
function spelledOut(text: string): string {
  return text.replace(DAY_IN_LIST, (whole, day: string, offset: number) => {
    const month = /^[^\p{L}]*(?:\d{1,2}[^\p{L}]+(?:och\s+)?)*(?<month>\p{L}{3,9})/u.exec(
      text.slice(offset + whole.length),
    )?.groups?.month;
    return month === undefined || findDates(`${day} ${month}`, 2000).length === 0
      ? whole
      : `${day} ${month}, `;
  });
}

/** Days of meetings that an item on the plan of meetings names, sorted; none for any other item. */
export function readFutureMeetings(heading: string, text: string, year: number | null): string[] {
  if (!PLANS.test(heading)) return [];
  const days = findDates(spelledOut(text), yearOf(heading, text, year)).map((found) => found.date);
  return [...new Set<string>(days)].sort();
}

import type { LocalDate } from '../../../kernel/index.ts';
import { wordsOf } from '../words/words.ts';
import { readBesideFeast } from './beside-feast.ts';
import { readWeekdayOfMonth } from './month-days.ts';

/** The same, each day as it is read where nothing is said of a year. */
export function withDaysFrom(written: string, from: LocalDate): string {
  return written
    .split('\n')
    .map((line) => lineInFigures(line, from))
    .join('\n');
}

/**
 * A plan as it was written, with the days that are told in words ("sista torsdagen i maj") as `YYYY-MM-DD`, line by
 * line; of the plan's year where one is written.
 */
export function withDaysInFigures(written: string, today: LocalDate): string {
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(written)?.[0];
  const from = year !== undefined && `${year}-01-01` > today ? (`${year}-01-01` as LocalDate) : today;
  return withDaysFrom(written, from);
}

function lineInFigures(line: string, today: LocalDate): string {
  const words = wordsOf(line);
  for (let at = 0; at < words.length; at += 1) {
    const read = readWeekdayOfMonth(words, at, today) ?? readBesideFeast(words, at, today);
    if (read?.mention.kind !== 'days' || read.mention.from !== read.mention.to) continue;
    const [start, end] = [words[at]?.start ?? 0, words[at + read.length - 1]?.end ?? 0];
    return `${line.slice(0, start)}${read.mention.from}${line.slice(end)}`;
  }
  return line;
}

import { dateInWords, parseLocalDate } from '../../../kernel/index.ts';
import type { Doubt, ReadDocument, SourceLine } from '../../model.ts';

const DAYS = ['meetingDate', 'adjustedDate', 'postedDate', 'removedDate'] as const;

/**
 * Where that which a doubt is about stands in the document, for the person who looks it up: the last line that has
 * the day, as days of justering and anslag stand below the head that repeats them, or the first that has the name.
 */
export function placeOf(doubt: Doubt, document: ReadDocument, lines: readonly SourceLine[]): Doubt['at'] {
  const { name } = doubt.data;
  if (typeof name === 'string') return at(lines.find(({ text }) => text.includes(name)));
  const field = DAYS.find((one) => one === doubt.field);
  const day = field && document[field] ? parseLocalDate(document[field]) : null;
  if (!day) return null;
  const [year = '', month, date] = day.split('-').map(Number);
  const anotherYear = parseLocalDate('0001-01-01') ?? day;
  const written = [
    day,
    dateInWords(day, anotherYear),
    `${date}/${month} ${year}`,
    `${date}.${month}.${year}`,
  ];
  return at(lines.findLast(({ text }) => written.some((one) => text.toLowerCase().includes(one))));
}

function at(found: SourceLine | undefined): Doubt['at'] {
  return found === undefined ? null : { page: found.page, line: found.line };
}

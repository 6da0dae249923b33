import {
  addDays,
  dateInWords,
  dayInWords,
  dayOf,
  type LocalDate,
  MONTHS,
  monthOf,
  yearOf,
} from '../../kernel/index.ts';
import type { DateMention } from '../understand/dates/dates.ts';

/** "I höst": from the first of a month to the last of another, of one year. */
function wholeMonths(from: LocalDate, to: LocalDate): boolean {
  return (
    dayOf(from) === 1 &&
    dayOf(addDays(to, 1)) === 1 &&
    yearOf(from) === yearOf(to) &&
    monthOf(from) !== monthOf(to)
  );
}

/** What was said of a date, said back. */
export function mentioned(mention: DateMention, today: LocalDate): string {
  if (mention.kind === 'days') {
    if (mention.from === mention.to) return dayInWords(mention.from, today);
    return wholeMonths(mention.from, mention.to)
      ? `i ${MONTHS[monthOf(mention.from) - 1]}–${MONTHS[monthOf(mention.to) - 1]} ${yearOf(mention.to)}`
      : `${dateInWords(mention.from, today)}–${dateInWords(mention.to, today)}`;
  }
  const month = mention.month ? MONTHS[mention.month - 1] : null;
  const year = mention.year ? String(mention.year) : null;
  if (mention.day !== null) {
    return ['den', month ? String(mention.day) : `${mention.day}:e`, month, year].filter(Boolean).join(' ');
  }
  return [month ? 'i' : null, month, year].filter(Boolean).join(' ');
}

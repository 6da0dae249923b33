import { addDays, type LocalDate, localDate, monthOf, yearOf } from '../../../kernel/index.ts';
import type { ActParams } from '../../action-handlers.ts';
import { mentioned } from '../../text/dates-mentioned.ts';
import { type DateMention, isDay } from '../../understand/dates/dates.ts';

/** "I feb", "i april och maj", "i vår", "vecka 7": the stretches in which one's own meetings are asked for; none for a day. */
export function stretchesSaid(dates: readonly DateMention[], today: LocalDate): ActParams {
  if (dates.length === 0 || dates.some(isDay)) return {};
  const within = dates.flatMap((one) => {
    const stretch = one.kind === 'days' ? one : wholeOf(one, today);
    return stretch ? [{ from: stretch.from, to: stretch.to, said: mentioned(one, today) }] : [];
  });
  return within.length === 0 ? {} : { within, meetingSaid: false };
}

/** A year, or a month: of the year that is said, else the nearest that is not over. */
function wholeOf({ year, month }: Extract<DateMention, { kind: 'parts' }>, today: LocalDate) {
  const of = year ?? yearOf(today) + (month !== null && month < monthOf(today) ? 1 : 0);
  const from = localDate(of, month ?? 1, 1);
  const after = month === null || month === 12 ? localDate(of + 1, 1, 1) : localDate(of, month + 1, 1);
  return from && after ? { from, to: addDays(after, -1) } : null;
}

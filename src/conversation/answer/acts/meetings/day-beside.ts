import { addDays, type LocalDate, weekdayOf } from '../../../../kernel/index.ts';
import { WEEKDAY_WORDS } from '../../../understand/dates/date-words.ts';
import { ordinalAt } from '../../../understand/dates/month-days.ts';
import type { Message } from '../../../understand/words/words.ts';

/** A day named for something to come, and the words that named it. */
export interface DaySaid {
  readonly date: LocalDate;
  readonly words: readonly [number, number];
}

const SIDE = /^(?:efter|fore|innan)$/u;
const LEADS = /^(?:motet|sammantradet|den|det)$/u;
/** What is of the day itself: "torsdag efter lunch", "fredag före kl 15". */
const OF_THE_DAY =
  /^(?:kl|klockan|lunch\w*|fika\w*|kaffe\w*|jobbet|arbetet|arbetstid|skolan|middag\w*|samma|\d.*)$/u;

/** "Tisdagen efter mötet 11 mars", "dagen före 3 juni": of two days that hang together the one that is meant. */
export function withTold({ words }: Message, days: readonly DaySaid[]): DaySaid[] {
  const told = days.map((day): DaySaid => {
    let at = day.words[0] - 1;
    while (LEADS.test(words[at]?.folded ?? '')) at -= 1;
    const unit = words[at - 1]?.folded ?? '';
    const isUnit = unit === 'dagen' || (WEEKDAY_WORDS.has(unit) && unit.endsWith('dagen'));
    if (!SIDE.test(words[at]?.folded ?? '') || !isUnit) return day;
    const step = words[at]?.folded === 'efter' ? 1 : -1;
    return { date: beside(day.date, WEEKDAY_WORDS.get(unit) ?? null, step), words: [at - 1, day.words[1]] };
  });
  const taken = told.filter((day, nth) => day !== days[nth]);
  return told.filter(
    (day) => taken.includes(day) || !taken.some(({ words: [from] }) => day.words[1] === from),
  );
}

/** The nearest such weekday on that side of a day, or the very next day. */
export function beside(date: LocalDate, weekday: number | null, step: 1 | -1): LocalDate {
  let day = addDays(date, step);
  while (weekday !== null && weekdayOf(day) !== weekday) day = addDays(day, step);
  return day;
}

/**
 * Whether a weekday is told from something that is no day here: "tisdagen efter sportlovet", "femte torsdagen i
 * februari". Which it is nothing says, and it is not the next of that name.
 */
export function hangsOnOther({ text, words }: Message, { words: [first, last] }: DaySaid): boolean {
  const word = words[first]?.folded ?? '';
  if (first !== last || !WEEKDAY_WORDS.has(word)) return false;
  const isCounted = word.endsWith('dagen') && ordinalAt(words, first - 1) !== null;
  const isLast = /^[\s]*(?:[,.;!?)]|$)/u.test(text.slice(words[last + 1]?.end ?? 0));
  const isBeside =
    SIDE.test(words[last + 1]?.folded ?? '') && !isLast && !OF_THE_DAY.test(words[last + 2]?.folded ?? 'kl');
  return isCounted || (isBeside && word.endsWith('dagen'));
}

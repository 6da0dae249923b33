import { addDays, type LocalDate, WEEKDAYS, weekdayOf } from '../../../../kernel/index.ts';
import { mondayOf } from '../../../understand/dates/weeks.ts';
import { beside } from './day-beside.ts';

const WEEKDAY = `(${WEEKDAYS.join('|')})(?:en|ens)?`;
const WEEK = String.raw`(?:(?:i|under|den)\s+){0,2}(samma\s+vecka|vecka(?:n)?\s+(?:efter(?:åt)?|därpå|därefter|innan|före|dessförinnan)|(?:på|efter|före)?(?:följande|gående)\s+vecka)`;
const END = String.raw`(?!\p{L})(?!\s+(?:möte|sammanträde|det\s))`;
/** "Fredagen samma vecka", "torsdag veckan efter". */
const DAY_THEN_WEEK = new RegExp(String.raw`(?<!\p{L})${WEEKDAY}\s+${WEEK}${END}`, 'iu');
/** "Samma vecka på fredagen". */
const WEEK_THEN_DAY = new RegExp(String.raw`(?<!\p{L})${WEEK}\s+(?:på\s+)?${WEEKDAY}${END}`, 'iu');
/** "Till veckan efter": its same weekday. */
const WEEK_ALONE = new RegExp(String.raw`(?<!\p{L})till\s+${WEEK}${END}`, 'iu');
const NEXT_DAY = new RegExp(
  String.raw`(?<!\p{L})till\s+dagen\s+(efter(?:åt)?|därpå|därefter|innan|före|dessförinnan)${END}`,
  'iu',
);
/** "Till tisdagen efter", and nothing that it is told from but the meeting. */
const WEEKDAY_ALONE = new RegExp(
  String.raw`(?<!\p{L})till\s+${WEEKDAY}\s+(efter(?:åt)?|därpå|därefter|innan|före|dessförinnan)(?=\s*(?:[.,!?)]|$|kl|i\s?stället|samma\s|\d))`,
  'iu',
);
const BEFORE = /innan|före|dessförinnan/iu;

/** The day that is told from a meeting's own: "fredagen samma vecka", "torsdagen veckan efter", "dagen innan"; null: none is. */
export function dayFromMeetings(text: string, own: LocalDate): LocalDate | null {
  const [, day] = NEXT_DAY.exec(text) ?? [];
  if (day !== undefined) return addDays(own, BEFORE.test(day) ? -1 : 1);
  const [, alone, side = ''] = WEEKDAY_ALONE.exec(text) ?? [];
  if (alone !== undefined) return beside(own, weekdayNamed(alone), BEFORE.test(side) ? -1 : 1);
  const [, dayBefore, weekAfter] = DAY_THEN_WEEK.exec(text) ?? [];
  const [, weekBefore, dayAfter] = WEEK_THEN_DAY.exec(text) ?? [];
  const week = weekAfter ?? weekBefore ?? WEEK_ALONE.exec(text)?.[1];
  if (week === undefined) return null;
  const weekday = weekdayNamed(dayBefore ?? dayAfter) ?? weekdayOf(own);
  const date = addDays(mondayOf(own), weeksFrom(week) * 7 + weekday - 1);
  return date === own ? null : date;
}

function weeksFrom(week: string): number {
  if (/^samma/iu.test(week)) return 0;
  return BEFORE.test(week) ? -1 : 1;
}

function weekdayNamed(name: string | undefined): number | null {
  const names: readonly string[] = WEEKDAYS;
  const at = names.indexOf(name?.toLowerCase() ?? '');
  return at === -1 ? null : at + 1;
}

/** Whether a week is told from another day, and no meeting is spoken of that has it: "fredagen samma vecka". */
export function tellsFromOther(text: string): boolean {
  return [DAY_THEN_WEEK, WEEK_THEN_DAY, WEEK_ALONE, NEXT_DAY, WEEKDAY_ALONE].some((one) => one.test(text));
}

/** "Till fredagen": the one of the meeting's own week where that is to come and another day than it has, else of the week after. */
export function weekdayNear(date: LocalDate, own: LocalDate, today: LocalDate): LocalDate {
  const same = addDays(mondayOf(own), weekdayOf(date) - 1);
  return same >= today && same !== own ? same : addDays(same, 7);
}

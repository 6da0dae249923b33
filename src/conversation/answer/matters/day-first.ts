import { type LocalDate, localDate, MONTHS } from '../../../kernel/index.ts';
import type { Sentence } from '../../search/sentences.ts';
import { type DateMention, fits } from '../../understand/dates/dates.ts';
import type { Asking } from '../asking.ts';

const DAYS = new RegExp(
  String.raw`(?<!\d)(?:(?<iso>(?:19|20)\d\d-\d\d-\d\d)(?!\d)|(?<day>\d{1,2}) (?<month>${MONTHS.join('|')})(?!\p{L})(?: (?<year>(?:19|20)\d\d))?)`,
  'giu',
);

/** The days that a sentence names; one without a year is of that of its meeting. */
function daysIn({ text, passage }: Sentence): LocalDate[] {
  return [...text.matchAll(DAYS)].flatMap(({ groups }) => {
    const [isoYear, isoMonth, isoDay] = (groups?.iso ?? '').split('-').map(Number);
    const year = isoYear || Number(groups?.year ?? passage.meetingDate?.slice(0, 4));
    const month = isoMonth ?? MONTHS.map(String).indexOf((groups?.month ?? '').toLowerCase()) + 1;
    return localDate(year, month, isoDay ?? Number(groups?.day)) ?? [];
  });
}

const isDay = (mention: DateMention): boolean => mention.kind === 'days' || mention.month !== null;

const CLOSE = 0.75;

/**
 * "Hur mycket hade vi kvar den sista oktober": of the sums, those told to be of the day or month that is named go
 * before those of no day or of another, where they speak as much of what is asked. A meeting of that day is no such.
 */
export function ofDayFirst(
  { understanding: { entities } }: Asking,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const [best] = sentences;
  const asked = entities.dates.filter(isDay);
  if (best === undefined || asked.length !== 1) return sentences;
  const isOfDay = (day: LocalDate) => asked.some((mention) => fits(mention, day));
  if (sentences.some(({ passage }) => passage.meetingDate !== null && isOfDay(passage.meetingDate)))
    return sentences;
  const ofDay = sentences.filter((one) => one.near >= best.near * CLOSE && daysIn(one).some(isOfDay));
  return [...ofDay, ...sentences.filter((one) => !ofDay.includes(one))];
}

import type { Sentence } from '../../search/sentences.ts';
import type { Asking } from '../asking.ts';

/** "Vad fick Fyren 2026": sums that are told to be of the year that is named go before those of another, wherever decided. */
export function ofYearFirst(
  { understanding: { entities } }: Asking,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const years = entities.dates.flatMap((date) =>
    date.kind === 'parts' && date.year !== null && date.month === null ? [String(date.year)] : [],
  );
  const [year, ...others] = new Set(years);
  if (year === undefined || others.length > 0) return sentences;
  const rank = ({ text, under, passage }: Sentence): number => {
    const own: readonly string[] = text.match(YEARS) ?? [];
    if (own.includes(year) || under?.has(year)) return 0;
    if (own.length > 0) return 2;
    return passage.heading.includes(year) || passage.meetingDate?.startsWith(year) ? 0 : 1;
  };
  const ofYear = sentences.filter((one) => rank(one) === 0);
  return ofYear.length > 0 ? ofYear : sentences.toSorted((a, b) => rank(a) - rank(b));
}
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

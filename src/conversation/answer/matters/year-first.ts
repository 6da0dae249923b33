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
  const [best] = sentences;
  const enough = (best?.near ?? 0) * AS_MUCH;
  const rank = ({ text, under, passage, near, coverage }: Sentence): number => {
    // The year alone makes no sentence one of what is asked about.
    if (near < enough) return 3;
    // Nor does it a row of a table of another name than the row that is asked about.
    if (passage.part === 'attachment' && coverage < (best?.coverage ?? 0) / 2) return 3;
    const own: readonly string[] = text.match(YEARS) ?? [];
    if (own.includes(year) || under?.has(year)) return 0;
    if (own.length > 0) return 2;
    return passage.heading.includes(year) || passage.meetingDate?.startsWith(year) ? 0 : 1;
  };
  const ofYear = sentences.filter((one) => rank(one) === 0);
  return ofYear.length > 0 ? ofYear : sentences.toSorted((a, b) => rank(a) - rank(b));
}
/** How much of what the best sentence speaks of another must speak of to be of the same thing. */
const AS_MUCH = 0.9;
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

import { MONTHS } from '../../kernel/index.ts';

/** "Fredag 7 maj", "- 7/5 kl. 9-12": a line of a list, of a day and nothing else. */
const DAY_ALONE = new RegExp(
  String.raw`^(?:[-–•*]\s+)?(?:\p{L}+dag(?:en)?,? )?(?:den )?\d{1,2}(?::?[ea])?(?:/\d{1,2}|\.? (?:${MONTHS.join('|')}))(?: 20\d\d)?(?:,? ?(?:kl\.?|klockan)? ?\d[\d.: –-]*)?[.,;]?$`,
  'iu',
);
const LONGEST_HEAD = 60;

/**
 * The days that stand on lines of their own below a line that heads such, each list as one text with the year that its head
 * names; null: it names none.
 */
export function daysBelowHeads(
  body: string,
  headed: RegExp,
): readonly { readonly text: string; readonly year: number | null }[] {
  const lines = body
    .split(/\n+/u)
    .map((line) => line.replace(/[*_#]/g, '').trim())
    .filter((line) => line !== '');
  return lines.flatMap((line, at) => {
    if (line.length > LONGEST_HEAD || !headed.test(line)) return [];
    const below = lines.slice(at + 1);
    const end = below.findIndex((one) => !DAY_ALONE.test(one));
    const days = end === -1 ? below : below.slice(0, end);
    const named = /\b(20\d\d)\b/.exec(line)?.[1];
    const text = days.join('\n').replace(/[‐‑–—]/g, '-');
    return days.length === 0 ? [] : [{ text, year: named === undefined ? null : Number(named) }];
  });
}

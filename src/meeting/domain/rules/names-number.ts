import type { NamesInternal } from './names-internal.ts';

const NUMBER = String.raw`\d{1,4}(?:\s?[a-h](?!\p{L}))?(?!\d|[:.]\d)`;
const LIST = String.raw`(?<list>${NUMBER}(?:\s*(?:,|och|samt|&|[-–])\s*(?:§+\s*)?${NUMBER})*)`;
const BY = {
  protokoll: new RegExp(String.raw`(?:§+|(?<!\p{L})paragraf(?:en|er|erna)?)\s*${LIST}`, 'giu'),
  kallelse: new RegExp(String.raw`(?<!\p{L})(?:punkt(?:en|er|erna)?|ärende(?:t|na)?)\s*${LIST}`, 'giu'),
} as const;
const RANGE = /(\d+)\s*[-–]\s*(?:§+\s*)?(\d+)/gu;

/**
 * Tells whether a text speaks of something internal by its number, as of "§ 126" of a protokoll or "punkt 8" of a
 * kallelse: who kept out of it and why is told under another. "§§ 123–128" tells of no one of them.
 * @param numbers as people name them, of what is internal on the same meeting
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function namesNumberOf(
  numbers: ReadonlySet<string>,
  kind: 'kallelse' | 'protokoll',
): NamesInternal | null {
  if (numbers.size === 0) return null;
  const isAllOf = (from: number, to: number) =>
    to >= from && to - from < numbers.size && isEach(from, to, numbers);
  return (text) =>
    [...text.matchAll(BY[kind])].some(({ groups }) => {
      const list = groups?.list ?? '';
      if ([...list.matchAll(RANGE)].some(([, from, to]) => isAllOf(Number(from), Number(to)))) return true;
      const alone = list.replace(RANGE, ' ').toLowerCase().match(new RegExp(NUMBER, 'gu')) ?? [];
      return alone.some((number) => numbers.has(number.replace(/\s/gu, '')));
    });
}

function isEach(from: number, to: number, numbers: ReadonlySet<string>): boolean {
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at)).every((one) => numbers.has(one));
}

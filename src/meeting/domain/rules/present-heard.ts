import type { Attendee } from '../values.ts';

const EXCEPT = /(?<!\p{L})(?:ej|inte|icke|ingen|utom|förutom|undantag\p{L}*)(?!\p{L})/iu;
/** "Från § 44", "lämnade vid § 44": when she came or went, and not what she was there for. */
const CAME_OR_LEFT =
  /(?<!\p{L})(?:fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|från|till|efter|före|lämna\p{L}*|anlän\p{L}*|ankom|kom|gick)(?!\p{L})/iu;
const NUMBERS =
  /(?:§+|(?<!\p{L})(?:punkt\p{L}*|pkt|p\.))\s*(\d{1,4}(?:\s?[a-h](?!\p{L}))?(?:\s*(?:,|–|-|och|samt)\s*(?:§+\s*)?\d{1,4}(?:\s?[a-h](?!\p{L}))?)*)/giu;

/**
 * Those who were at a meeting as all may hear of it: without who was there for internal §§ alone, and without that
 * somebody kept out of one.
 * @param internal numbers of the internal §§ of its protokoll
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function presentHeard(
  present: readonly Attendee[],
  internal: ReadonlySet<string>,
): readonly Attendee[] {
  return present.flatMap((one) => {
    const heard = withoutOffice(one, internal);
    const { sections, ...whole } = heard;
    if (sections === undefined || CAME_OR_LEFT.test(sections)) return [heard];
    const numbers = numbersIn(sections);
    const open = numbers.filter((number) => !internal.has(number));
    if (open.length === numbers.length) return [heard];
    if (!EXCEPT.test(sections)) return open.length === 0 ? [] : [heard];
    return [open.length === 0 ? whole : { ...whole, sections: `ej ${paragraphsNamed(open)}` }];
  });
}

/** "Ordförande § 44": an office that she had in internal §§ alone. */
function withoutOffice(one: Attendee, internal: ReadonlySet<string>): Attendee {
  const numbers = numbersIn(one.role ?? '');
  return numbers.length > 0 && numbers.every((number) => internal.has(number)) ? { ...one, role: null } : one;
}

function paragraphsNamed(numbers: readonly string[]): string {
  const sign = numbers.length === 1 ? '§' : '§§';
  return `${sign} ${[numbers.slice(0, -1).join(', '), numbers.at(-1)].filter(Boolean).join(' och ')}`;
}

function numbersIn(printed: string): string[] {
  return [...printed.matchAll(NUMBERS)].flatMap(([, said = '']) => eachNumber(said));
}

function eachNumber(said: string): string[] {
  const spelled = said.replace(/(\d+)\s*[–-]\s*(?:§+\s*)?(\d+)/gu, (_, from: string, to: string) => {
    const [first, last] = [Number(from), Number(to)];
    const many = Math.max(1, Math.min(last - first + 1, MOST));
    return Array.from({ length: many }, (_one, nth) => first + nth).join(',');
  });
  return (spelled.match(/\d+(?:\s?[a-h](?!\p{L}))?/gu) ?? []).map((number) => number.replace(/\s/u, ''));
}
const MOST = 100;

import { findAmounts } from '../../../search/amounts.ts';
import { likenessIn } from '../../../search/expand.ts';
import type { QueryPart } from '../../../search/query.ts';
import { analyse } from '../../../understand/words/analyse.ts';

/** Where a list of sums goes from one to the next: "48 tkr från Granvik, 27 tkr från Älvåsa och 20 tkr från Norrby". */
const NEXT = /[,;]\s+|(?<!\p{L})(?:och|samt|respektive)(?!\p{L})/u;

/**
 * The sums of a clause that are of what was asked, in whole kronor: where it names several, those in whose own part of
 * the clause a word of the question stands. All of them where that tells none apart.
 */
export function sumsAsked(clause: string, query: readonly QueryPart[]): readonly number[] {
  const all = findAmounts(clause).map(({ kronor }) => kronor);
  const parts = partsOf(clause);
  if (parts.length < 2) return all;
  const said = query.filter(({ inferred }) => !inferred);
  const weighed = parts.map(({ text, sums }, at) => ({
    sums,
    weight: weightOf(at === 0 ? ownWords(text) : text, said),
  }));
  const most = Math.max(...weighed.map(({ weight }) => weight));
  const chosen = weighed.filter(({ weight }) => weight === most);
  return most > 0 && chosen.length === 1 ? chosen.flatMap(({ sums }) => sums) : all;
}

const NEAREST_WORDS = 5;

/** Before the first sum stands what the whole clause is of; only the nearest words are of that sum alone. */
function ownWords(text: string): string {
  const at = findAmounts(text)[0]?.start;
  if (at === undefined) return text;
  const before = text.slice(0, at).trim().split(/\s+/u);
  return `${before.slice(-NEAREST_WORDS).join(' ')} ${text.slice(at)}`;
}

/** The parts of a clause that name a sum each; what names none belongs to the one before. */
function partsOf(clause: string): { readonly text: string; readonly sums: readonly number[] }[] {
  const parts: { text: string; sums: number[] }[] = [];
  for (const text of clause.split(NEXT)) {
    const sums = findAmounts(text).map(({ kronor }) => kronor);
    const before = parts.at(-1);
    if (before && (sums.length === 0 || before.sums.length === 0)) {
      before.text = `${before.text} ${text}`;
      before.sums.push(...sums);
    } else parts.push({ text, sums });
  }
  return parts.filter(({ sums }) => sums.length > 0);
}

function weightOf(text: string, query: readonly QueryPart[]): number {
  const terms = new Set(analyse(text));
  return query.reduce(
    (sum, part) => sum + likenessIn(part.expansions, (term) => terms.has(term)) * part.weight,
    0,
  );
}

import type { QueryPart } from '../../search/query.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { Matter } from '../matters/matter.ts';

/** "Fastighetschef Roland Dahl": somebody by two names. */
const NAMED = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:(?:af|av|von|de) )?\p{Lu}\p{Ll}+/u;

/**
 * "a) Läget i simhallen, fastighetschef Roland Dahl", under "Information": the point of an item that is asked about and
 * names whoever has it; null where the heading itself is asked about, or no point names anybody.
 */
export function pointTold({ heading, body }: Matter, query: readonly QueryPart[]): string | null {
  const telling = query.filter(({ weight }) => weight >= 1);
  const holds = (text: string) => {
    const terms = new Set(analyse(text));
    return telling.every(({ expansions }) => expansions.some(({ term }) => terms.has(term)));
  };
  if (telling.length === 0 || holds(heading)) return null;
  const point = body.split('\n').find((line) => holds(line) && NAMED.test(line));
  return point?.replace(/^[-–•]\s*/u, '') ?? null;
}

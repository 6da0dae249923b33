import { distance } from 'fastest-levenshtein';

/** The candidate that `word` was most likely meant to be; null only where there are none. Case does not matter. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = word.toLocaleLowerCase('sv');
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.toLocaleLowerCase('sv'));
    if (best === null || far < best.distance) best = { candidate, distance: far };
  }
  return best?.candidate ?? null;
}

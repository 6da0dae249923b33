/** The letters by which the two parts of a compound may be joined, or not be. */
const LINKS = /^[esaou]$/u;
/** Nearer to an end a letter more is another ending, or another word. */
const FROM_ENDS = 4;

/** "Arbetsgivarekonferens" and "arbetsgivarkonferens": one compound, which one of them joins by a letter more. */
export function isJoinedOtherwise(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const isInside = at >= FROM_ENDS && short.length - at >= FROM_ENDS;
  return isInside && LINKS.test(long.charAt(at)) && short.slice(at) === long.slice(at + 1);
}

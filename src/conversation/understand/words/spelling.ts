import { remembered } from './remembered.ts';

/** A correctly spelled word shorter than this is too near to others to be guessed at. */
const SHORTEST = 5;

/** The words of the conversation: what a misspelled word may have been meant as. */
export interface KnownWords {
  has(folded: string): boolean;
  /** The known word one slip away, the commonest first; null where none is. */
  nearest(folded: string): string | null;
}

/** `list`: folded words, the commonest first. The first letter is nearly always right, and keeps the look-up short. */
export function knownWords(list: readonly string[]): KnownWords {
  const places = new Map<string, number>();
  for (const word of list) if (!places.has(word)) places.set(word, places.size);
  const byStart = new Map<string, string[]>();
  for (const word of places.keys()) {
    if (word.length < SHORTEST - 1) continue;
    const key = keyOf(word.charAt(0), word.length);
    const listed = byStart.get(key);
    if (listed) listed.push(word);
    else byStart.set(key, [word]);
  }
  return { has: (folded) => places.has(folded), nearest: remembered(commonestNear) };

  function commonestNear(folded: string): string | null {
    let best: string | null = null;
    for (const length of lengthsNear(folded.length)) {
      const near = byStart.get(keyOf(folded.charAt(0), length))?.find((word) => isOneSlipAway(folded, word));
      if (near && (best === null || placeOf(near) < placeOf(best))) best = near;
    }
    return best;
  }

  function placeOf(word: string): number {
    return places.get(word) ?? places.size;
  }
}

/** A word of four letters may be a longer one that lost a letter; what is shorter is too near to everything. */
function lengthsNear(length: number): readonly number[] {
  if (length < SHORTEST - 1) return [];
  return length < SHORTEST ? [length + 1] : [length - 1, length, length + 1];
}

const keyOf = (letter: string, length: number) => `${letter}${length}`;

/** Whether `a` becomes `b` by one letter added, dropped, replaced or swapped with its neighbour. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const restA = a.length - start - end;
  const restB = b.length - start - end;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** How many letters are added, dropped or replaced between two words; more than two count as three. */
export function lettersApart(a: string, b: string): number {
  const most = 2;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const replaced = (before[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      here.push(Math.min((before[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1, replaced));
    }
    if (Math.min(...here) > most) return most + 1;
    before = here;
  }
  return Math.min(before[b.length] ?? 0, most + 1);
}

/** A word that is two known ones written together: "nästamöte". */
export function parted(folded: string, known: KnownWords): readonly [string, string] | null {
  if (folded.length < 8 || known.has(folded)) return null;
  for (let at = 3; at <= folded.length - 4; at += 1) {
    const [first, second] = [folded.slice(0, at), folded.slice(at)];
    if (known.has(first) && known.has(second)) return [first, second];
  }
  return null;
}

/** How texts, names and lists are compared: as samples/README says. */
const NINE_TENTHS = 0.9;

export function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_]+/g, ' ')
    .replace(/[‐-―]/g, '-')
    .replace(/[“”„»«]/g, '"')
    .replace(/^\s*[-•]\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^att\s+/, '')
    .replace(/\s*-\s*/g, '-');
}

function words(text: string): string[] {
  return normalised(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Equal, or equal in nine tenths of the words of the longer. */
export function sameText(a: string, b: string): boolean {
  if (normalised(a).replace(/\s/g, '') === normalised(b).replace(/\s/g, '')) return true;
  const [left, right] = [words(a), words(b)];
  const pool = [...right];
  let shared = 0;
  for (const word of left) {
    const at = pool.indexOf(word);
    if (at < 0) continue;
    pool.splice(at, 1);
    shared += 1;
  }
  const longest = Math.max(left.length, right.length);
  return longest > 0 && shared / longest >= NINE_TENTHS;
}

export interface Paired<T> {
  readonly matched: readonly (readonly [T, T])[];
  readonly missed: readonly T[];
  readonly extra: readonly T[];
}

/** Pairs expected with found, each once. */
export function pair<T>(
  expected: readonly T[],
  found: readonly T[],
  same: (a: T, b: T) => boolean,
): Paired<T> {
  const left = [...found];
  const matched: [T, T][] = [];
  const missed: T[] = [];
  for (const wanted of expected) {
    const at = left.findIndex((candidate) => same(wanted, candidate));
    const hit = left[at];
    if (at < 0 || hit === undefined) {
      missed.push(wanted);
      continue;
    }
    matched.push([wanted, hit]);
    left.splice(at, 1);
  }
  return { matched, missed, extra: left };
}

/** BM25+ with the usual constants: how soon repetition tells no more, how much length tells, the least a term gives. */
export const SATURATION = 1.2;
const LENGTH = 0.7;
export const LEAST = 0.5;

/** By document: how many times a term must stand in it to tell half of what it can; more in a long one. */
export function normsOf(lengths: readonly number[]): Float64Array {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return Float64Array.from(
    lengths,
    (length) => SATURATION * (1 - LENGTH + (average === 0 ? 0 : (LENGTH * length) / average)),
  );
}

/** Bounded so that no stream of odd words can fill the memory. */
const MOST = 20_000;

/** What is told of a word, remembered: people use the same words again and again. `tell` is pure. */
export function remembered<V>(tell: (word: string) => V): (word: string) => V {
  const told = new Map<string, V>();
  return (word) => {
    const before = told.get(word);
    if (before !== undefined) return before;
    const now = tell(word);
    if (told.size >= MOST) told.clear();
    told.set(word, now);
    return now;
  };
}

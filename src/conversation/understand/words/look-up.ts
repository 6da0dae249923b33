/** A table's own entry for a word somebody wrote: "constructor" and its like are in no table. */
export function lookUp<V>(table: Readonly<Record<string, V>>, word: string): V | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

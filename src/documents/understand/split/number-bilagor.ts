/** A place where a bilaga is referred to. */
export interface Reference {
  readonly number: string;
  readonly heading: string;
}

interface Unnumbered {
  readonly number: string | null;
  readonly title: string | null;
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}|\d{4}/gu) ?? []);
}

function likeness(title: string, heading: string): number {
  const [a, b] = [words(title), words(heading)];
  const shared = [...a].filter(
    (word) => b.has(word) || [...b].some((other) => other.startsWith(word.slice(0, 6)) && word.length > 6),
  ).length;
  return a.size === 0 ? 0 : shared / a.size;
}

/**
 * Numbers for bilagor that carry none, by the order of the references to them and the likeness of title and heading:
 * the pairing with the best sum of likeness, both orders kept. Without likeness the order alone decides.
 */
export function numberBilagor(
  bilagor: readonly Unnumbered[],
  references: readonly Reference[],
): (string | null)[] {
  const [rows, columns] = [bilagor.length, references.length];
  const best: number[][] = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const paired = pairing(bilagor[row], references[column]) + (best[row + 1]?.[column + 1] ?? 0);
      const cells = best[row];
      if (cells) cells[column] = Math.max(paired, best[row + 1]?.[column] ?? 0, best[row]?.[column + 1] ?? 0);
    }
  }
  return walk(bilagor, references, best);
}

function pairing(bilaga: Unnumbered | undefined, reference: Reference | undefined): number {
  if (!bilaga || !reference) return 0;
  if (bilaga.number !== null) return bilaga.number === reference.number ? 5 : -1;
  return 0.2 + likeness(bilaga.title ?? '', reference.heading);
}

function walk(
  bilagor: readonly Unnumbered[],
  references: readonly Reference[],
  best: readonly (readonly number[])[],
): (string | null)[] {
  const numbers: (string | null)[] = bilagor.map((bilaga) => bilaga.number);
  let [row, column] = [0, 0];
  while (row < bilagor.length && column < references.length) {
    const here = best[row]?.[column] ?? 0;
    const paired = pairing(bilagor[row], references[column]);
    if (Math.abs(here - paired - (best[row + 1]?.[column + 1] ?? 0)) < 1e-9 && paired > 0) {
      numbers[row] ??= references[column]?.number ?? null;
      row += 1;
      column += 1;
    } else if (here === (best[row]?.[column + 1] ?? 0)) column += 1;
    else row += 1;
  }
  return numbers;
}

/** Where, counted in characters, columns of a printed text begin. */
export type Columns = ReadonlySet<number>;

const WIDE = / {3,}(?=\S)/g;
const FIRST = 5;
const FEWEST = 3;

/** The places where text often begins after wide space, or after none at all but the margin. */
export function columnsIn(text: string): Columns {
  const counts = new Map<number, number>();
  for (const line of text.split('\n')) {
    if (!line.includes('   ')) continue;
    for (const match of line.matchAll(WIDE)) {
      const at = match.index + match[0].length;
      if (at >= FIRST) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, times]) => times >= FEWEST).map(([at]) => at));
}

/** Two spaces part columns too where what follows stands in one: "Bakgrund  Hyran höjs." below "Beslut    Avtalet". */
export function partedInColumns(line: string, columns: Columns): string {
  if (columns.size === 0 || !line.trim().includes('  ')) return line;
  return line.replace(/(?<=[\p{L}\d)]) {2}(?=\S)/gu, (space, at: number) =>
    columns.has(at + space.length) ? '   ' : space,
  );
}

/** One figure against its target. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly baseline: string;
  readonly value: number;
  readonly unit: '×' | 's' | 'MB' | '/s';
  readonly sense: 'at most' | 'at least';
  readonly target: number;
}

export interface Bench {
  readonly name: string;
  run(): Promise<readonly Figure[]>;
}

export function passes({ sense, value, target }: Figure): boolean {
  return sense === 'at most' ? value <= target : value >= target;
}

/** The figures as an aligned table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    figure.ours,
    figure.baseline,
    `${figure.value.toFixed(2)} ${figure.unit}`,
    `${figure.sense} ${figure.target} ${figure.unit}`,
    passes(figure) ? 'pass' : 'MISS',
  ]);
  const all = [['', 'ours', 'baseline', 'figure', 'target', ''], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(2)} ms`;
}

/** How long `action` takes, in milliseconds. */
export async function timed(action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  return performance.now() - began;
}

export interface Interleaved {
  /** The median of each round's median, in milliseconds, one for each contender. */
  readonly medians: readonly number[];
  /** The median over rounds of the first contender's median by the sum of the others' medians. */
  readonly ratio: number;
}

/**
 * Runs contenders in turn, round by round, so that what disturbs the machine disturbs them alike; the order
 * changes from round to round. The first round warms up and is thrown away.
 */
export async function interleaved(
  contenders: readonly (() => Promise<unknown>)[],
  { rounds, turns }: { rounds: number; turns: number },
): Promise<Interleaved> {
  const medians: number[][] = contenders.map(() => []);
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const inRound: number[] = [];
    const order = contenders.map((_, index) => (index + round) % contenders.length);
    for (const index of order) {
      const contender = contenders[index];
      if (!contender) continue;
      const times: number[] = [];
      for (let turn = 0; turn < turns; turn += 1) times.push(await timed(contender));
      inRound[index] = median(times);
    }
    if (round === 0) continue;
    for (const [index, value] of inRound.entries()) medians[index]?.push(value);
    const [ours = Number.NaN, ...others] = inRound;
    ratios.push(ours / others.reduce((sum, other) => sum + other, 0));
  }
  return { medians: medians.map(median), ratio: median(ratios) };
}

/** Turns a second when `at` run at a time, `turns` in all. */
export async function throughput(action: () => Promise<unknown>, turns: number, at: number): Promise<number> {
  let started = 0;
  const lane = async (): Promise<void> => {
    while (started < turns) {
      started += 1;
      await action();
    }
  };
  const took = await timed(() => Promise.all(Array.from({ length: at }, lane)));
  return (turns / took) * 1000;
}

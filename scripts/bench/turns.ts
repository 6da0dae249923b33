import { randomUUID } from 'node:crypto';
import { openLmdbStore } from '../../src/store/lmdb/index.ts';
import type { Figure } from './bench.ts';
import { interleaved, median, milliseconds, throughput } from './measure.ts';
import { temporaryFolder } from './processes.ts';

export type Turn = () => Promise<unknown>;

/** The median turn against the echo bot's. */
export async function medianTurn(what: string, ours: Turn, echo: Turn, target: number): Promise<Figure> {
  const { medians, ratio } = await interleaved([ours, echo], { rounds: 9, turns: 100 });
  return {
    what: `${what}, median turn / echo bot`,
    ours: milliseconds(medians[0] ?? Number.NaN),
    baseline: milliseconds(medians[1] ?? Number.NaN),
    value: ratio,
    unit: '×',
    sense: 'at most',
    target,
  };
}

/** Turns a second with sixteen at once, against the echo bot's. */
export async function sixteenAtOnce(what: string, ours: Turn, echo: Turn, target: number): Promise<Figure> {
  const rates: { ours: number[]; echo: number[]; ratios: number[] } = { ours: [], echo: [], ratios: [] };
  for (let round = 0; round <= 5; round += 1) {
    const first = round % 2 === 0 ? ours : echo;
    const one = await throughput(first, 800, 16);
    const other = await throughput(first === ours ? echo : ours, 800, 16);
    if (round === 0) continue;
    const [mine, theirs] = first === ours ? [one, other] : [other, one];
    rates.ours.push(mine);
    rates.echo.push(theirs);
    rates.ratios.push(mine / theirs);
  }
  return {
    what: `${what}, 16 at once: turns a second / echo bot`,
    ours: `${median(rates.ours).toFixed(0)}/s`,
    baseline: `${median(rates.echo).toFixed(0)}/s`,
    value: median(rates.ratios),
    unit: '×',
    sense: 'at least',
    target,
  };
}

/** A turn that appends, against the echo bot's turn and one durable write to a store of the same kind. */
export async function appendingTurn(what: string, ours: Turn, echo: Turn, target: number): Promise<Figure> {
  const folder = await temporaryFolder();
  const store = await openLmdbStore({ dataDir: folder.path });
  const write = () =>
    store.records.put({
      collection: 'bench',
      key: randomUUID(),
      expectedVersion: 0,
      value: { text: 'x'.repeat(350) },
    });
  try {
    const { medians, ratio } = await interleaved([ours, echo, write], { rounds: 9, turns: 100 });
    const [mine = Number.NaN, theirs = Number.NaN, durable = Number.NaN] = medians;
    return {
      what: `${what} / (echo bot + one durable write)`,
      ours: milliseconds(mine),
      baseline: `${theirs.toFixed(2)} + ${milliseconds(durable)}`,
      value: ratio,
      unit: '×',
      sense: 'at most',
      target,
    };
  } finally {
    await store.close();
    await folder.remove();
  }
}

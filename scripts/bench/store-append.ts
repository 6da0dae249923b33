import { randomUUID } from 'node:crypto';
import { SYSTEM } from '../../src/kernel/index.ts';
import { openLmdbStore } from '../../src/store/lmdb/index.ts';
import { runCommand } from '../../src/store/run-command.ts';
import { AT, TALLY } from '../../test/store/contract/sample.ts';
import type { Bench } from './bench.ts';
import { interleaved, milliseconds, throughput } from './measure.ts';
import { temporaryFolder } from './processes.ts';

const EVENTS_PER_STREAM = 20;

/** Load, verify, decide and append, against one durable write of the same size to the same store. */
export const storeAppend: Bench = {
  name: 'store-append',
  async run() {
    const folder = await temporaryFolder();
    const store = await openLmdbStore({ dataDir: folder.path });
    let commands = 0;
    const command = async (): Promise<void> => {
      commands += 1;
      // Sixteen boards at work, each stream as long as a circulation's.
      const id = `tally/${commands % 16}-${Math.floor(commands / (16 * EVENTS_PER_STREAM))}`;
      const meta = { at: AT, actor: SYSTEM, commandId: randomUUID() };
      await runCommand(store.streams, TALLY, { id, boardId: 'norrskog' }, { kind: 'add', amount: 1 }, meta);
    };
    let writes = 0;
    const write = async (): Promise<void> => {
      writes += 1;
      const value = { text: 'x'.repeat(350) };
      await store.records.put({ collection: 'bench', key: String(writes), expectedVersion: 0, value });
    };
    try {
      const one = await interleaved([command, write], { rounds: 9, turns: 100 });
      const rates: number[] = [];
      for (const at of [1, 16]) rates.push(await throughput(command, 1_000, at));
      return [
        {
          what: 'store: a command that appends / one durable write',
          ours: milliseconds(one.medians[0] ?? Number.NaN),
          baseline: milliseconds(one.medians[1] ?? Number.NaN),
          value: one.ratio,
          unit: '×',
          sense: 'at most',
          target: 2.5,
        },
        {
          what: 'store: commands a second, 16 at once / one at a time',
          ours: `${rates[1]?.toFixed(0)}/s`,
          baseline: `${rates[0]?.toFixed(0)}/s`,
          value: (rates[1] ?? Number.NaN) / (rates[0] ?? Number.NaN),
          unit: '×',
          sense: 'at least',
          target: 1,
        },
      ];
    } finally {
      await store.close();
      await folder.remove();
    }
  },
};

/**
 * A process of its own on the same data folder: appends one event after another to its streams, and says on
 * standard output each time one has been acknowledged. `FOLDER PREFIX COUNT` (COUNT 0: until killed; the writers
 * then compete for one stream).
 */
import { writeSync } from 'node:fs';
import { SYSTEM } from '../../src/kernel/index.ts';
import { openLmdbStore } from '../../src/store/lmdb/index.ts';
import { runCommand, TooBusy } from '../../src/store/run-command.ts';
import { AT, TALLY } from './contract/sample.ts';

const [folder = '', prefix = '', count = '0'] = process.argv.slice(2);
const store = await openLmdbStore({ dataDir: folder });
const endless = count === '0';

async function addTo(id: string, commandId: string): Promise<void> {
  for (;;) {
    try {
      const meta = { at: AT, actor: SYSTEM, commandId };
      await runCommand(store.streams, TALLY, { id, boardId: 'norrskog' }, { kind: 'add', amount: 1 }, meta);
      writeSync(1, `${id} ${commandId}\n`);
      return;
    } catch (error) {
      if (!(error instanceof TooBusy)) throw error;
    }
  }
}

if (endless) {
  const lane = async (number: number): Promise<never> => {
    for (let index = 0; ; index += 1) await addTo(`tally/${prefix}-${number}`, `${number}-${index}`);
  };
  await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(lane));
} else {
  for (let index = 0; index < Number(count); index += 1) await addTo('tally/shared', `${prefix}-${index}`);
  await store.close();
}

/** Appends until the store refuses, five times over, then reads everything it was acknowledged. `FOLDER` */
import { openLmdbStore } from '../../src/store/lmdb/index.ts';
import { StoreUnavailable } from '../../src/store/port.ts';
import { appendOf } from './contract/sample.ts';

const store = await openLmdbStore({ dataDir: process.argv[2] ?? '' });
const acknowledged: string[] = [];
let refused = 0;
for (let index = 0; refused < 5; index += 1) {
  const id = `tally/${index}`;
  try {
    await store.streams.append(appendOf(id, null, { view: 'x'.repeat(2_000) }));
    acknowledged.push(id);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    refused += 1;
  }
}
let readable = 0;
for (const id of acknowledged) if (await store.streams.load(id)) readable += 1;
// A promise that nobody heard would have ended the process by now.
await new Promise((resolve) => setTimeout(resolve, 100));
await store.close();
console.log(JSON.stringify({ acknowledged, readable }));

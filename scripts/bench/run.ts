import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { asking } from './asking.ts';
import { type Figure, passes, table } from './bench.ts';
import { documents } from './documents.ts';
import { edge } from './edge.ts';
import { poll } from './poll.ts';
import { product, startUp } from './product.ts';
import { sending } from './sending.ts';
import { storeAppend } from './store-append.ts';
import { vote } from './vote.ts';

const BENCHES = [storeAppend, edge, startUp, product, asking, vote, poll, documents, sending];

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, check: { type: 'boolean', default: false } },
});
const chosen = BENCHES.filter((bench) => !values.only || values.only.includes(bench.name));
if (chosen.length === 0) {
  console.error(`no such bench; there are ${BENCHES.map((bench) => bench.name).join(', ')}`);
  process.exit(2);
}

const figures: Figure[] = [];
const failures: string[] = [];
for (const bench of chosen) {
  try {
    figures.push(...(await bench.run()));
  } catch (error) {
    failures.push(`${bench.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log(table(figures));
for (const failure of failures) console.error(`\nDID NOT RUN: ${failure}`);
const missed = figures.filter((figure) => !passes(figure)).length;
console.log(`\n${figures.length - missed} within target, ${missed} missed, ${failures.length} did not run`);
process.exit(failures.length > 0 || (values.check && missed > 0) ? 1 : 0);

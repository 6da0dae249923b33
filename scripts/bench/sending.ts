import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Bench } from './bench.ts';
import { median } from './measure.ts';
import { beside, bundled, start, temporaryFolder } from './processes.ts';

const COUNT = Number(process.env.BENCH_RECIPIENTS ?? '1000');
const WARM = 100;

/**
 * A notice to a thousand people through the outbox, kept, paced and proved, against botbuilder's bare loop with the
 * same cards: CPU time of the process that sends. The bare loop runs before and after.
 */
export const sending: Bench = {
  name: 'sending',
  async run() {
    const connector = await start(beside('connector.mjs'));
    const [outbox, bare] = [await bundled('sending-outbox.ts'), await bundled('sending-bare.ts')];
    const folder = await temporaryFolder();
    const run = (script: string) => cpuOf(script, { CONNECTOR: connector.address, DATA_DIR: folder.path });
    try {
      const before = await run(bare);
      const ours = await run(outbox);
      const after = await run(bare);
      const baseline = median([before, after]);
      return [
        {
          what: `sending: ${COUNT} notices through the outbox / bare continueConversation, CPU time`,
          ours: `${ours.toFixed(0)} ms`,
          baseline: `${baseline.toFixed(0)} ms`,
          value: ours / baseline,
          unit: '×',
          sense: 'at most',
          target: 1.5,
        },
      ];
    } finally {
      await connector.end();
      await folder.remove();
    }
  },
};

/** CPU time in milliseconds that a script says it has used for COUNT messages. */
async function cpuOf(script: string, env: Record<string, string>): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, ...env, COUNT: String(COUNT), WARM: String(WARM) },
    timeout: 300_000,
  });
  const { cpu, delivered } = JSON.parse(stdout) as { cpu: number; delivered: number };
  if (delivered !== COUNT) throw new Error(`${script} delivered ${delivered} of ${COUNT}`);
  return cpu;
}

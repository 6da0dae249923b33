import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Bench } from './bench.ts';
import { median } from './measure.ts';
import { beside, bundled, start, temporaryFolder } from './processes.ts';

const COUNT = Number(process.env.BENCH_RECIPIENTS ?? '1000');
const WARM = 100;
/** Teams' limit per app and tenant, requests in a second. */
const LIMIT = 30;

/**
 * A notice to a thousand people through the outbox, kept, paced and proved, against botbuilder's bare loop with the
 * same cards: CPU time of the process that sends, from the event that calls for them to the last proof. Both have
 * started and sent WARM messages before. The bare loop does not keep the limit and never rests: it is as cheap as it
 * gets. It runs twice before and twice after.
 */
export const sending: Bench = {
  name: 'sending',
  async run() {
    const connector = await start(beside('connector.mjs'));
    const [outbox, bare] = [await bundled('sending-outbox.ts'), await bundled('sending-bare.ts')];
    const folder = await temporaryFolder();
    const run = (script: string) => cpuOf(script, { CONNECTOR: connector.address, DATA_DIR: folder.path });
    const busiest = async () => Number(await (await fetch(`${connector.address}busiest`)).text());
    try {
      const loops = [await run(bare), await run(bare)];
      await busiest();
      const ours = await run(outbox);
      const perSecond = await busiest();
      loops.push(await run(bare), await run(bare));
      const baseline = {
        user: median(loops.map(({ user }) => user)),
        system: median(loops.map(({ system }) => system)),
      };
      return [
        {
          what: `sending: ${COUNT} notices through the outbox / bare continueConversation, CPU time (user + system)`,
          ours: inWords(ours),
          baseline: inWords(baseline),
          value: total(ours) / total(baseline),
          unit: '×',
          sense: 'at most',
          target: 1.5,
        },
        {
          what: 'the most requests of the outbox that Teams got within one second',
          ours: '',
          baseline: '',
          value: perSecond,
          unit: '/s',
          sense: 'at most',
          target: LIMIT,
        },
      ];
    } finally {
      await connector.end();
      await folder.remove();
    }
  },
};

/** Milliseconds of CPU. */
interface Cpu {
  readonly user: number;
  readonly system: number;
}

function total({ user, system }: Cpu): number {
  return user + system;
}

function inWords({ user, system }: Cpu): string {
  return `${user.toFixed(0)} + ${system.toFixed(0)} ms`;
}

/** What CPU time a script says it has used for COUNT messages. */
async function cpuOf(script: string, env: Record<string, string>): Promise<Cpu> {
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, ...env, COUNT: String(COUNT), WARM: String(WARM) },
    timeout: 300_000,
  });
  const { delivered, ...cpu } = JSON.parse(stdout) as Cpu & { readonly delivered: number };
  if (delivered !== COUNT) throw new Error(`${script} delivered ${delivered} of ${COUNT}`);
  return cpu;
}

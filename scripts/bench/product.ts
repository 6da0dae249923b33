import { personalMessage, post } from './activities.ts';
import type { Bench } from './bench.ts';
import { median } from './measure.ts';
import { beside, buildProduct, type Running, start, startProduct, temporaryFolder } from './processes.ts';
import { medianTurn, sixteenAtOnce } from './turns.ts';

function startDemo(dataDir: string): Promise<Running> {
  return startProduct({
    PORT: '0',
    DATA_DIR: dataDir,
    PLAYGROUND: 'off',
    LOG_LEVEL: 'silent',
    KLUBBAN_NOW: '2026-03-02T09:00:00+01:00',
  });
}

/** What is measured must be the answer, not an excuse. */
async function proveAnswer(connector: Running, ask: () => Promise<unknown>): Promise<void> {
  await ask();
  const sent = await (await fetch(`${connector.address}last`)).text();
  if (!sent.includes('Nästa möte: ')) throw new Error(`no answer to measure: ${sent.slice(0, 2_000)}`);
}

/** The whole product with its demo boards, as `npm start` runs it. */
export const product: Bench = {
  name: 'product',
  async run() {
    await buildProduct();
    const folder = await temporaryFolder();
    const connector = await start(beside('connector.mjs'));
    const echo = await start(beside('echo-bot.mjs'));
    const bot = await startDemo(folder.path);
    const ask = (address: string) => () =>
      post(address, personalMessage(connector.address, 'När är nästa möte i Norrskog?'));
    try {
      await proveAnswer(connector, ask(bot.address));
      const answer = await medianTurn('a simple answer', ask(bot.address), ask(echo.address), 2);
      const parallel = await sixteenAtOnce('a simple answer', ask(bot.address), ask(echo.address), 0.6);
      const memory = await bot.residentMemory();
      return [
        answer,
        parallel,
        {
          what: 'resident memory after that load',
          ours: `${memory.toFixed(0)} MB`,
          baseline: `${(await echo.residentMemory()).toFixed(0)} MB`,
          value: memory,
          unit: 'MB',
          sense: 'at most',
          target: 150,
        },
      ];
    } finally {
      await Promise.all([bot.end(), echo.end(), connector.end()]);
      await folder.remove();
    }
  },
};

/** From the command to the line `ready`: the first start (which makes the demo boards) and the next ones. */
export const startUp: Bench = {
  name: 'start',
  async run() {
    await buildProduct();
    const folder = await temporaryFolder();
    const times: number[] = [];
    const baseline: number[] = [];
    let memory = Number.NaN;
    try {
      for (let round = 0; round < 5; round += 1) {
        const bot = await startDemo(folder.path);
        times.push(bot.startedIn / 1000);
        memory = await bot.residentMemory();
        await bot.end();
        const echo = await start(beside('echo-bot.mjs'));
        baseline.push(echo.startedIn / 1000);
        await echo.end();
      }
    } finally {
      await folder.remove();
    }
    const [first = Number.NaN, ...later] = times;
    const echo = `${median(baseline).toFixed(2)} s`;
    const common = { baseline: echo, unit: 's', sense: 'at most', target: 2 } as const;
    return [
      { ...common, what: 'first start to ready, demo made', ours: `${first.toFixed(2)} s`, value: first },
      {
        ...common,
        what: 'cold start to ready',
        ours: `${median(later).toFixed(2)} s`,
        value: median(later),
      },
      {
        what: 'resident memory when ready',
        ours: `${memory.toFixed(0)} MB`,
        baseline: '',
        value: memory,
        unit: 'MB',
        sense: 'at most',
        target: 150,
      },
    ];
  },
};

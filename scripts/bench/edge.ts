import { personalMessage, post, press } from './activities.ts';
import type { Bench } from './bench.ts';
import { beside, bundled, start, temporaryFolder } from './processes.ts';
import { appendingTurn, medianTurn, sixteenAtOnce } from './turns.ts';

/** Our endpoint, router, renderer and store around next to nothing, against the echo bot. */
export const edge: Bench = {
  name: 'edge',
  async run() {
    const folder = await temporaryFolder();
    const connector = await start(beside('connector.mjs'));
    const echo = await start(beside('echo-bot.mjs'));
    const tally = await start(await bundled('tally-bot.ts'), { DATA_DIR: folder.path });
    const message = (address: string) => () =>
      post(address, personalMessage(connector.address, 'när är nästa möte?'));
    const append = async () => {
      const answer = await post(tally.address, press(connector.address, 'tally.add', { amount: 1 }));
      if (!answer.includes('Noterat')) throw new Error(`the press was not noted: ${answer}`);
    };
    try {
      return [
        await medianTurn('edge: an echo', message(tally.address), message(echo.address), 2),
        await sixteenAtOnce('edge: an echo', message(tally.address), message(echo.address), 0.6),
        await appendingTurn('edge: a press that appends an event', append, message(echo.address), 1.5),
      ];
    } finally {
      await Promise.all([tally.end(), echo.end(), connector.end()]);
      await folder.remove();
    }
  },
};

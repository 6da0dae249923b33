/**
 * Our own edge and store around the least of a capability: an echo, and a button whose press appends an event.
 * What it costs beyond the baseline is what every turn of the product costs. Settings: DATA_DIR.
 */
import { pino } from 'pino';
import { z } from 'zod';
import { systemClock } from '../../src/kernel/index.ts';
import { openStore, runCommand } from '../../src/store/index.ts';
import { createBot, verb } from '../../src/teams/index.ts';
import { startServer } from '../../src/web/index.ts';
import { TALLY } from '../../test/store/contract/sample.ts';

/** As long as a circulation's stream is on average. */
const EVENTS_PER_STREAM = 20;

const store = await openStore({ dataDir: process.env.DATA_DIR ?? '' });
const log = pino({ level: 'silent' });
let pressed = 0;
const bot = createBot({
  settings: { mode: 'local', tenants: [], bot: null },
  store,
  clock: systemClock,
  log,
  handlers: {
    message: async (turn) => ({ messages: [{ text: `Du skrev: ${turn.text}` }] }),
    installed: async () => ({ messages: [] }),
    verbs: [
      verb({
        name: 'tally.add',
        input: z.object({ amount: z.number() }),
        async run({ amount }, turn) {
          pressed += 1;
          const id = `tally/${Math.floor(pressed / EVENTS_PER_STREAM)}`;
          const meta = { at: turn.at, actor: { kind: 'system' } as const, commandId: turn.commandId };
          const command = { kind: 'add' as const, amount };
          await runCommand(store.streams, TALLY, { id, boardId: 'norrskog' }, command, meta);
          return { messages: [{ text: 'Noterat.' }] };
        },
      }),
    ],
    effectSources: [],
    renderers: [],
  },
});
const web = await startServer({
  host: '127.0.0.1',
  port: 0,
  loopbackOnly: true,
  ready: () => store.ping(),
  log,
  routes: [
    {
      method: 'POST',
      path: '/api/messages',
      async handle({ headers, body }) {
        const answer = await bot.receive({ authorization: headers.authorization ?? '', body });
        return { status: answer.status, ...(answer.body === undefined ? {} : { json: answer.body }) };
      },
    },
  ],
});
console.log(`ready ${web.url}`);
process.once('SIGTERM', async () => {
  await web.close();
  await bot.close();
  await store.close();
  process.exit(0);
});

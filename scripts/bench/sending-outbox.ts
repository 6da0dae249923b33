import { pino } from 'pino';
import { HOUR, instantFromEpoch, SYSTEM, seal, systemClock } from '../../src/kernel/index.ts';
import { openLmdbStore } from '../../src/store/lmdb/index.ts';
import { createBot, deliveries, type Effect } from '../../src/teams/index.ts';
import { noticeOf } from './sending-card.ts';

/** Sends a card of its own to each of COUNT people through the outbox, and prints what CPU time that took. */
const { DATA_DIR = '', CONNECTOR = '', COUNT = '0', WARM = '0' } = process.env;
const TENANT = 'bench-tenant';
const store = await openLmdbStore({ dataDir: DATA_DIR });

const streamOf = (name: string) => `bench/${name}`;

function effectsTo(name: string, count: number): Effect[] {
  return Array.from({ length: count }, (_, nth) => ({
    key: `${streamOf(name)}/1/p${nth}/notice`,
    boardId: 'norrskog',
    streamId: streamOf(name),
    kind: 'bench.notice',
    recipient: { kind: 'person', tenantId: TENANT, objectId: `${name}-p${nth}` },
    data: { nth },
  }));
}

const batches = new Map([
  [streamOf('warm'), effectsTo('warm', Number(WARM))],
  [streamOf('all'), effectsTo('all', Number(COUNT))],
]);

const bot = createBot({
  settings: { mode: 'local', tenants: [], bot: null },
  handlers: {
    message: async () => ({ messages: [] }),
    installed: async () => ({ messages: [] }),
    verbs: [],
    effectSources: [{ streamType: 'bench', effects: async (id) => batches.get(id) ?? [] }],
    renderers: [
      {
        kind: 'bench.notice',
        render: async ({ data }) => noticeOf((data as { nth: number }).nth),
      },
    ],
  },
  store,
  clock: systemClock,
  log: pino({ level: 'silent' }),
});

async function acquaint(name: string, count: number): Promise<void> {
  const service = { serviceUrl: CONNECTOR, botId: '28:klubban' };
  for (let nth = 0; nth < count; nth += 1) {
    await store.records.put({
      collection: 'conversations',
      key: `person/${TENANT}/${name}-p${nth}`,
      expectedVersion: 0,
      value: { ...service, conversationId: `a:${name}-p${nth}` },
    });
  }
}

async function send(name: string): Promise<void> {
  const meta = { at: systemClock.now(), actor: SYSTEM, commandId: name };
  await store.streams.append({
    id: streamOf(name),
    type: 'bench',
    boardId: 'norrskog',
    expectedVersion: 0,
    events: seal(null, [{ type: 'NoticeSent' }], meta, 1),
    view: null,
    nextDueAt: null,
    hasEffects: true,
  });
  bot.outbox.nudge();
  for (let waiting = true; waiting; ) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    // A lane with anything in it is due sometime within the hour.
    const soon = instantFromEpoch(Date.now() + HOUR);
    waiting = (await store.records.due('outbox-lanes', soon, 1)).length > 0;
  }
}

await acquaint('warm', Number(WARM));
await acquaint('all', Number(COUNT));
await bot.outbox.start();
await send('warm');
const before = process.cpuUsage();
await send('all');
const { user, system } = process.cpuUsage(before);
const proofs = await deliveries(store.records, streamOf('all'));
const delivered = proofs.filter(({ state }) => state === 'delivered').length;
await bot.close();
await store.close();
process.stdout.write(`${JSON.stringify({ user: user / 1000, system: system / 1000, delivered })}\n`);
process.exit(0);

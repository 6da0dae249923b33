import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '../../src/kernel/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { Effect } from '../../src/teams/contract.ts';
import { enqueueEffects, loadItem } from '../../src/teams/outbox/enqueue.ts';
import { ITEMS, itemJson, TROUBLED } from '../../src/teams/outbox/item.ts';
import { norrskog } from '../support/boards.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const TENANT = '11111111-1111-1111-1111-111111111111';
const EVA = '22222222-2222-2222-2222-222222222222';
const KEY = 'meeting/norrskog/2026-12-10/4/eva/notice';
let terminal: Terminal;

beforeEach(async () => {
  terminal = await openTerminal();
});
afterEach(() => terminal.remove());

/** A message that did not arrive: Teams refused it for good, unless another reason is given. */
async function refused(reason: 'not-installed' | 'no-mail' = 'not-installed'): Promise<void> {
  const store = await openStore({ dataDir: join(terminal.folder, 'data') });
  const effect: Effect = {
    key: KEY,
    boardId: 'norrskog',
    streamId: 'meeting/norrskog/2026-12-10',
    kind: 'meeting.notice',
    recipient: { kind: 'person', tenantId: TENANT, objectId: EVA },
    data: {},
  };
  await enqueueEffects(store.records, systemClock, [effect], pino({ level: 'silent' }));
  const kept = await loadItem(store.records, KEY);
  if (!kept) throw new Error('not queued');
  const item = { ...kept.item, state: 'failed', reason, tries: 3 } as const;
  await store.records.put({
    collection: ITEMS,
    key: KEY,
    expectedVersion: kept.version,
    value: itemJson(item),
  });
  await store.records.put({ collection: TROUBLED, key: KEY, expectedVersion: 0, value: true });
  await store.close();
}

async function describeBoard(): Promise<void> {
  const board = norrskog();
  const [first, ...others] = board.seats;
  const seats = [{ ...first, ledamot: { ...first?.ledamot, entraObjectId: { [TENANT]: EVA } } }, ...others];
  const file = await terminal.file('boards.json', { boards: [{ ...board, seats }] });
  expect((await terminal.run('board', 'apply', file)).err).toBe('');
}

it('says so when nothing needs anybody', async () => {
  expect((await terminal.run('outbox', 'list')).out).toContain('Alla meddelanden har gått fram');
  expect(await terminal.json('outbox', 'list')).toEqual({ messages: [] });
});

it('lists what did not arrive, by name and with the reason, and sends it again on demand', async () => {
  await describeBoard();
  await refused();
  const listed = await terminal.run('outbox', 'list');
  expect(listed.out).toContain('till Eva Lind');
  expect(listed.out).toContain('appen är inte installerad hos personen, 3 försök');
  expect(await terminal.json('outbox', 'list', '--board', 'annan')).toEqual({ messages: [] });

  const resolved = await terminal.json('outbox', 'resolve', KEY, '--send-again');
  expect(resolved).toEqual({ key: KEY, choice: 'send-again' });
  expect(await terminal.json('outbox', 'list')).toEqual({ messages: [] });
});

it('tells what to do for whoever has neither Teams nor mail', async () => {
  await describeBoard();
  await refused('no-mail');
  const { out } = await terminal.run('outbox', 'list');
  expect(out).toContain('personen saknar Teams, och ingen e-postserver är inställd');
  expect(out).toContain('Ring eller mejla personen');
  expect(out).toContain('sätt SMTP_URL och MAIL_FROM');
});

it('takes one choice for a message that is there', async () => {
  await refused();
  expect(await terminal.run('outbox', 'resolve', KEY)).toMatchObject({ code: 2 });
  expect(await terminal.run('outbox', 'resolve', 'annat', '--arrived')).toMatchObject({ code: 1 });
  expect((await terminal.run('outbox', 'resolve', KEY, '--arrived')).out).toBe(
    'Meddelandet räknas som framme.',
  );
});

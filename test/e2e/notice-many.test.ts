import { afterEach, expect, it } from 'vitest';
import { memoryStreams } from '../support/memory-streams.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, account, noticeTalk } from './support/notice-talk.ts';
import { readable } from './support/talk.ts';
import { TENANT } from './support/tokens.ts';

const { eva, maja } = people;
const SEATS = 40;

let world: World;
afterEach(() => world.close());

const { importNotice, send } = noticeTalk(() => world);

const accountOf = (nth: number) => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;

/** A ledamot and an ersättare for each seat, all with accounts in Teams. */
const BOARD = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  teams: { tenantId: TENANT, teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' },
  seats: Array.from({ length: SEATS }, (_, nth) => ({
    organisation: `Kommun ${nth}`,
    ledamot:
      nth === 0
        ? account(eva, { role: 'ordförande' })
        : { name: `Ledamot ${nth}`, entraObjectId: accountOf(nth) },
    ersattare: [{ name: `Ersättare ${nth}`, entraObjectId: accountOf(1_000 + nth) }],
  })),
  kansli: [account(maja, { role: 'förbundschef' })],
};

it('a kallelse to a large board is made for each person, and the meeting is read once for all who are sent to at once', async () => {
  const streams = memoryStreams();
  world = await circulationWorld({ ...memoryStore(), streams }, { boards: [BOARD] });
  await importNotice('first', AGENDA);
  for (const who of [eva, maja]) await world.write(who, 'hej');
  const { store, teams } = world;
  const known = await store.records.get('conversations', `person/${TENANT}/${eva.aadObjectId}`);
  for (const { ledamot, ersattare } of BOARD.seats) {
    for (const { entraObjectId } of [ledamot, ...ersattare]) {
      await store.records.put({
        collection: 'conversations',
        key: `person/${TENANT}/${entraObjectId}`,
        expectedVersion: entraObjectId === eva.aadObjectId ? (known?.version ?? 0) : 0,
        value: { serviceUrl: teams.serviceUrl, botId: '28:klubban', conversationId: `a:${entraObjectId}` },
      });
    }
  }
  teams.clear();
  await send();
  const before = streams.loads();
  await expect.poll(() => teams.posted().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(2 * SEATS);
  // Each read of the meeting is for up to 32 people; the rest are the board's and the answer's own.
  expect(streams.loads() - before).toBeLessThanOrEqual((2 * SEATS) / 4);
  const words = (nth: number, who: number) =>
    teams.posted(`a:${accountOf(who)}`).map(({ body }) => readable(body))[nth] ?? '';
  expect(words(0, 7)).toContain('Du kallas som ledamot');
  expect(words(0, 1_007)).toContain('Du är ersättare för Ledamot 7');
}, 60_000);

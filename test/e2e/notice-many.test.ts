import { afterAll, beforeAll, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, account, MEETING, noticeTalk } from './support/notice-talk.ts';
import { readable } from './support/talk.ts';
import { TENANT } from './support/tokens.ts';

const { eva, maja } = people;
const SEATS = 40;

let world: World;
afterAll(() => world.close());

const { importNotice, says, send } = noticeTalk(() => world);
const streams = memoryStreams();

const accountOf = (nth: number) => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;

/** A ledamot and an ersättare for each seat, all but the last ledamot with accounts in Teams. */
const BOARD = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  teams: { tenantId: TENANT, teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' },
  seats: Array.from({ length: SEATS }, (_, nth) => ({
    organisation: `Kommun ${nth}`,
    ledamot:
      nth === 0
        ? account(eva, { role: 'ordförande' })
        : nth === SEATS - 1
          ? { name: 'Ulla Ek' }
          : { name: `Ledamot ${nth}`, entraObjectId: accountOf(nth) },
    ersattare: [{ name: `Ersättare ${nth}`, entraObjectId: accountOf(1_000 + nth) }],
  })),
  kansli: [account(maja, { role: 'förbundschef' })],
  rules: { sameMemberOnly: false },
};

beforeAll(async () => {
  world = await circulationWorld({ ...memoryStore(), streams }, { boards: [BOARD], limits: null });
  await importNotice('first', AGENDA);
  for (const who of [eva, maja]) await world.write(who, 'hej');
  const { store, teams } = world;
  const everybody = BOARD.seats.flatMap(({ ledamot, ersattare }) => [ledamot, ...ersattare]);
  const known = await store.records.get('conversations', `person/${TENANT}/${eva.aadObjectId}`);
  for (const person of everybody) {
    if (!('entraObjectId' in person)) continue;
    const { entraObjectId } = person;
    await store.records.put({
      collection: 'conversations',
      key: `person/${TENANT}/${entraObjectId}`,
      expectedVersion: entraObjectId === eva.aadObjectId ? (known?.version ?? 0) : 0,
      value: { serviceUrl: teams.serviceUrl, botId: '28:klubban', conversationId: `a:${entraObjectId}` },
    });
  }
  teams.clear();
});

it('a kallelse to a large board is made for each person, and the meeting is read once for all who are sent to at once', async () => {
  const { teams } = world;
  await send();
  const before = streams.loads();
  await expect.poll(() => teams.posted().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(2 * SEATS - 1);
  // Each read of the meeting is for up to 32 people; the rest are the board's and the answer's own.
  expect(streams.loads() - before).toBeLessThanOrEqual((2 * SEATS) / 4);
  const words = (nth: number, who: number) =>
    teams.posted(`a:${accountOf(who)}`).map(({ body }) => readable(body))[nth] ?? '';
  expect(words(0, 7)).toContain('Du kallas som ledamot');
  expect(words(0, 1_007)).toContain('Du är ersättare för Ledamot 7');
}, 60_000);

it('who comes and who is reminded is folded to be read on a phone, and of those just reminded it is said', async () => {
  const idle = () => Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
  await idle();
  const status = await says(maja, 'vilka kommer?');
  expect(status).toContain(
    'Har inte svarat: Eva Lind, Ledamot 1, Ledamot 2, Ledamot 3, Ledamot 4, Ledamot 5 och 34 till.',
  );
  expect(status).toMatch(/Visa mer[\s\S]*Har inte svarat: Eva Lind, .*Ledamot 38 och Ulla Ek\./);
  expect(await says(maja, 'är vi beslutsföra?')).toContain('Ledamot 5 och 34 till.');
  const first = await says(maja, 'påminn de som inte svarat');
  expect(first).toMatch(
    /^Påminn 39 personer[\s\S]*Den går till Eva Lind,.* och 33 till\.[\s\S]*Nås inte i Teams: Ulla Ek/,
  );
  // Twelve are reminded, one of whom has blocked Klubban; Ulla cannot be reached at all.
  world.teams.weather(({ path }) =>
    path.includes(accountOf(2))
      ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
      : { kind: 'accept' },
  );
  const only = [...Array.from({ length: 12 }, (_, nth) => `ledamot-${nth + 1}`), 'ulla-ek'];
  await world.press(maja, 'meeting.remind', { ...MEETING, only });
  await idle();
  world.teams.weather(null);
  const rest = await says(maja, 'påminn dom som inte svarat');
  expect(rest).toMatch(/^Påminn 27 personer/);
  expect(rest).toContain(
    '11 personer påmindes måndag 1 december kl. 09.00 och påminns inte igen inom en timme',
  );
  expect(rest).toContain('Påminnelsen har inte nått Ledamot 2: ring eller skriv.');
  expect(rest).toContain('Nås inte i Teams: Ulla Ek.');
  const again = await world.press(maja, 'meeting.remind', { ...MEETING, only });
  expect(again.text).toMatch(/Ingen påminns två gånger.*har inte nått Ledamot 2.*Nås inte i Teams: Ulla Ek/);
  expect((await world.press(maja, 'meeting.remind', MEETING)).text).toMatch(
    /går till 27 personer.*11 personer påmindes/,
  );
});

it('everybody who is asked for a seat is told of, as the first who says yes has it', async () => {
  await world.press(eva, 'rsvp.decline', MEETING);
  for (const nth of [2, 3, 4]) {
    world.clock.set(instantAt(`2025-12-0${nth}` as LocalDate, '09:30'));
    await world.tick();
  }
  expect(await says(maja, 'vem går in för Eva?')).toMatch(
    /Ersättare 0, Ersättare 1, Ersättare 2 och Ersättare 3 är tillfrågade\. Den första som tackar ja får platsen\./,
  );
});

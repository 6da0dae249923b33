import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { later } from '../../src/kernel/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, account, MEETING, noticeTalk } from './support/notice-talk.ts';
import { TENANT } from './support/tokens.ts';

const { eva, karim, sofia, maja } = people;

const NORRSKOG = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  teams: { tenantId: TENANT, teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' },
  seats: [
    {
      organisation: 'Granby kommun',
      ledamot: account(eva, { role: 'ordförande' }),
      ersattare: [account(sofia)],
    },
    {
      organisation: 'Region Norrskog',
      ledamot: account(karim, { role: 'vice ordförande' }),
      ersattare: [],
    },
  ],
  kansli: [account(maja, { role: 'förbundschef' })],
};

let world: World;
const { byOffice, inChat, hears, seen, says, importNotice, send } = noticeTalk(() => world);
const quiet = async () => {
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
};
const heard = (who: typeof eva, words: RegExp) => seen(who).filter((text) => words.test(text));

beforeAll(async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards: [NORRSKOG] });
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, sofia, maja]) await world.write(who, 'hej');
  await send();
  await hears(sofia, /Kallelse till/);
});
afterAll(() => world.close());

describe('the chair comes after all, when the vice chair and the ersättare have blocked the bot', () => {
  it('the kansli is told whom it did not reach', async () => {
    await world.press(eva, 'rsvp.decline', MEETING);
    await hears(karim, /[Dd]u leder/);
    await hears(sofia, /Kan du tjänstgöra/);
    await quiet();
    const gone = [inChat(karim), inChat(sofia)];
    world.teams.weather(({ conversationId, kind }) =>
      gone.includes(conversationId) && kind !== 'member'
        ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
        : { kind: 'accept' },
    );
    world.teams.clear();
    await world.press(eva, 'rsvp.accept', MEETING);
    await hears(maja, /Eva Lind kommer ändå/);
    await quiet();
    world.clock.set(later(world.clock.now(), 30_000));
    await world.tick();
    expect(await hears(maja, /Beskedet att inte tjänstgöra .* nådde inte Sofia Berg/)).toContain(
      'Sofia Berg: har blockerat Klubban i Teams.',
    );
    expect(await hears(maja, /Beskedet om vem som leder mötet .* nådde inte Karim Nasser/)).toContain(
      'Karim Nasser: har blockerat Klubban i Teams.',
    );
  });

  it('each is told when she can be reached, once', async () => {
    world.teams.weather(null);
    world.teams.clear();
    await world.write(karim, 'hej');
    await world.write(sofia, 'hej');
    expect(await hears(karim, /Eva Lind kommer ändå/)).toContain('Eva Lind leder mötet');
    await hears(sofia, /Du behöver inte tjänstgöra/);
    await world.write(karim, 'hej igen');
    await world.write(sofia, 'hej igen');
    await quiet();
    expect(heard(karim, /Eva Lind kommer ändå/)).toHaveLength(1);
    expect(heard(sofia, /Du behöver inte tjänstgöra/)).toHaveLength(1);
  });

  it('what the kansli recorded for her, that she serves, and that somebody serves for her', async () => {
    world.teams.weather(({ conversationId, kind }) =>
      [inChat(eva), inChat(sofia)].includes(conversationId) && kind !== 'member'
        ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
        : { kind: 'accept' },
    );
    world.clock.set(later(world.clock.now(), 86_400_000));
    await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'eva-lind', answer: 'ABSENT' });
    await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'sofia-berg', answer: 'SERVES' });
    await quiet();
    world.clock.set(later(world.clock.now(), 30_000));
    await world.tick();
    await hears(maja, /Beskedet om det registrerade svaret .* nådde inte Eva Lind/);
    await hears(maja, /Beskedet om vem som tjänstgör .* nådde inte (?:Eva Lind och )?Sofia Berg/);
    world.teams.weather(null);
    world.teams.clear();
    await world.write(sofia, 'hej');
    await world.write(eva, 'hej');
    await hears(sofia, /[Dd]u tjänstgör/);
    await hears(eva, /Sofia Berg tjänstgör för dig/);
  });

  it('"kommer jag?" right after the meeting has moved is answered of the meeting as it is', async () => {
    await world.press(eva, 'rsvp.accept', MEETING);
    world.teams.weather(({ conversationId, kind }) =>
      conversationId === inChat(eva) && kind !== 'member'
        ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
        : { kind: 'accept' },
    );
    const to = { date: '2025-12-18', start: '13:00', end: '16:00', place: 'Stadshuset' };
    await byOffice({ type: 'MoveMeeting', to, reason: 'Krock' }, 'move');
    expect(await says(karim, 'kommer jag?')).not.toContain('inte skickad');
    // Whoever hears of it when she has answered for the new time is not asked to do so again.
    await quiet();
    world.teams.weather(null);
    world.teams.clear();
    await world.write(eva, 'förhinder den 18 december');
    const told = await hears(eva, /Mötet .* är flyttat till/);
    expect(told).not.toContain('Svara igen');
    expect(told).toContain('Jag kan komma ändå');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { epochOf, instantFromEpoch } from '../../src/kernel/index.ts';
import { calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, item, MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, maja } = people;
const LOVSKOLAN = item('3', 'Ansökan från Lovskolan', ['att bevilja 450 000 kr']);
const COFFEE = item('4', 'Kaffeautomat');
const WINTER = item('5', 'Vinterväghållning');

let world: World;
const { byOffice, hears, inChat, importNotice, says, seen, send } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const quiet = () => Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
const version = async (reading: string, more: readonly ReturnType<typeof item>[]) => {
  await importNotice(reading, [...AGENDA, LOVSKOLAN, ...more]);
  await send();
  await quiet();
};

it('what is changed on the agenda and has not gone out is told whoever sends it, and nobody else', async () => {
  await importNotice('second', [...AGENDA, LOVSKOLAN, COFFEE]);
  await quiet();
  const asked = 'vad har ändrats sen kallelsen gick ut?';
  const told = await says(maja, asked);
  expect(told).toMatch(
    /ändrat på dagordningen sedan dess, och inte utskickat[\s\S]*Punkt 4 tillkom: Kaffeautomat/,
  );
  expect(told).not.toContain('Den har inte ändrats');
  expect(await says(eva, asked)).not.toContain('Kaffeautomat');
});

describe('what a version of the kallelse changed (domain page 5: everybody is told what changed)', () => {
  it('is told by the next to whoever it did not reach, and to nobody else again', async () => {
    world.teams.weather(({ conversationId, kind }) =>
      conversationId === inChat(karim) && kind !== 'member'
        ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
        : { kind: 'accept' },
    );
    await version('second', [COFFEE]);
    expect(await hears(eva, /Kaffeautomat/)).toContain('tillkom');
    world.teams.weather(null);
    world.teams.clear();
    await version('third', [COFFEE, WINTER]);
    const karims = await hears(karim, /Punkt 5 tillkom/);
    expect(karims).toContain('Punkt 4 tillkom: Kaffeautomat');
    expect(await hears(eva, /Punkt 5 tillkom/)).not.toContain('Punkt 4 tillkom');
    expect(await says(karim, 'vad har ändrats i kallelsen?')).toContain('Punkt 4 tillkom: Kaffeautomat');
    expect(await says(eva, 'vad har ändrats i kallelsen?')).not.toContain('Punkt 4 tillkom');
    expect(seen(karim)).not.toEqual([]);
  });

  it('is told also to whoever got an answer before it came, her own or one recorded for her, and once', async () => {
    const held = new Set([inChat(karim), inChat(eva)]);
    world.teams.weather(({ conversationId, kind }) =>
      held.has(conversationId) && kind === 'send' ? { kind: 'refuse', status: 429 } : { kind: 'accept' },
    );
    await importNotice('second', [...AGENDA, LOVSKOLAN, COFFEE]);
    await send();
    const later = (minutes: number) =>
      world.clock.set(instantFromEpoch(epochOf(world.clock.now()) + minutes * 60_000));
    later(1);
    await world.press(eva, 'rsvp.accept', MEETING);
    await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'karim-nasser', answer: 'ABSENT' });
    world.teams.clear();
    world.teams.weather(null);
    later(10);
    await world.tick();
    await quiet();
    expect(await hears(eva, /Kallelse/)).toContain('Punkt 4 tillkom: Kaffeautomat');
    const karims = await hears(karim, /Kallelse/);
    expect(karims).toContain('Punkt 4 tillkom: Kaffeautomat');
    expect(karims).toContain('förhinder');
    await quiet();
    const cards = world.teams.posted(inChat(karim)).filter(({ kind }) => kind === 'send');
    expect(cards).toHaveLength(1);
  });

  it('is told with a move to whoever the version did not reach before it, and to nobody else again', async () => {
    world.teams.weather(({ conversationId, kind }) =>
      conversationId === inChat(karim) && kind !== 'member'
        ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
        : { kind: 'accept' },
    );
    await version('second', [COFFEE]);
    await hears(eva, /Punkt 4 tillkom/);
    world.teams.weather(null);
    world.teams.clear();
    const to = { date: '2025-12-18', start: '13:00', end: '16:00', place: null };
    await byOffice({ type: 'MoveMeeting', to, reason: 'Krock' }, 'moved');
    await quiet();
    expect(await hears(karim, /flyttat/)).toContain('Punkt 4 tillkom: Kaffeautomat');
    expect(await hears(eva, /flyttat/)).not.toContain('Punkt 4 tillkom');
  });
});

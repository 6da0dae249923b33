import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOUR, instantFromEpoch, later } from '../../src/kernel/index.ts';
import { loadKnownMeeting } from '../../src/meeting/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { personalConversation } from './support/activities.ts';
import { circulationWorld, people, type Shown, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';

let world: World;
beforeAll(async () => {
  world = await circulationWorld(
    { ...memoryStore(), streams: memoryStreams() },
    { mode: 'CONFIRM_AT_MEETING' },
  );
  await world.greet();
});
afterAll(() => world.close());

const { eva, karim, lars, maja } = people;
const TAKE_UP = 'meeting.queued-take-up';
const buttons = (shown: Shown) => shown.verbs.map(({ verb }) => verb);

async function says(who: typeof eva, text: string): Promise<string> {
  await world.bots[0]?.bot.outbox.idle();
  world.teams.clear();
  await world.write(who, text);
  await world.bots[0]?.bot.outbox.idle();
  return JSON.stringify(world.teams.posted(personalConversation(who).id).map(({ body }) => body));
}

/** Opened an hour after the one before. */
async function opened(heading: string): Promise<string> {
  world.clock.set(later(world.clock.now(), HOUR));
  return world.open({ heading });
}

async function gathered(heading: string): Promise<string> {
  const id = await opened(heading);
  for (const who of [eva, karim, lars]) {
    const given = { circulationId: id, version: 1, answer: 'APPROVE' };
    await world.press(who, 'circulation.answer', given);
  }
  return id;
}

const made = (date: string) => {
  const times = { start: '13:00', end: '16:00', place: 'Stadshuset' };
  return world.press(maja, 'meeting.create', { boardId: 'norrskog', date, ...times });
};
const agendaOf = async (date: string) =>
  (await loadKnownMeeting(world.store, `meeting/norrskog/${date}`))?.state.agenda;

it('§ 2 gathered positions wait for the next meeting: among the kansli’s tasks, on the card, and on one agenda', async () => {
  const id = await gathered('Ny projektor');
  const press = { boardId: 'norrskog', circulationId: id };
  const card = await world.press(maja, 'circulation.show', { circulationId: id });
  expect(card.verbs.find(({ verb }) => verb === TAKE_UP)?.data).toMatchObject(press);
  for (const who of [eva, lars]) {
    expect(buttons(await world.press(who, 'circulation.show', { circulationId: id }))).not.toContain(TAKE_UP);
    expect(await says(who, 'mina uppgifter')).not.toContain('Ny projektor');
  }
  expect(await says(maja, 'mina uppgifter')).toContain('Sätt upp på nästa dagordning: Ny projektor.');
  expect((await world.press(maja, TAKE_UP, press)).text).toContain('Inget möte är inlagt');
  await made('2026-02-12');
  await made('2026-03-12');
  expect((await world.press(lars, TAKE_UP, press)).text).not.toContain('Uppsatt');
  const done = await world.press(maja, TAKE_UP, press);
  expect(done.text).toMatch(/Uppsatt torsdag 12 februari 2026, punkt \d+ Ny projektor \(förslag\)\./);
  await world.press(maja, TAKE_UP, press);
  const items = (await agendaOf('2026-02-12'))?.items?.filter((one) => one.heading === 'Ny projektor');
  expect(items).toHaveLength(1);
  expect(items?.[0]).toMatchObject({ proposals: ['att köpa in en dator för högst 15 000 kr'] });
  expect(items?.[0]?.background).toContain(
    'Ledamöternas ställningstaganden har inhämtats skriftligen den 1 december 2025.',
  );
  expect(items?.[0]?.background).toContain('Svar: tillstyrker Eva Lind, 1 december 2025');
  expect(await says(maja, 'mina uppgifter')).not.toContain('Ny projektor');
  const other = await world.press(maja, 'meeting.agenda', { meetingId: 'meeting/norrskog/2026-03-12' });
  expect(other.text).not.toContain('Ny projektor');
  expect(buttons(await world.press(maja, 'circulation.show', { circulationId: id }))).not.toContain(TAKE_UP);
});

it('taken off the agenda, or its meeting cancelled, the matter waits again', async () => {
  const id = await gathered('Nya gardiner');
  const press = { boardId: 'norrskog', circulationId: id };
  expect((await world.press(maja, TAKE_UP, press)).text).toContain('Nya gardiner');
  expect(await says(maja, 'mina uppgifter')).not.toContain('Nya gardiner');
  const itemId = `per-capsulam-${id.split('/').at(-1)}`;
  const meetingId = 'meeting/norrskog/2026-02-12';
  await world.press(maja, 'meeting.item-withdraw', { meetingId, itemId, reason: 'Senare.' });
  expect(await says(maja, 'mina uppgifter')).toContain('Nya gardiner');
  await world.press(maja, TAKE_UP, press);
  expect((await agendaOf('2026-02-12'))?.items?.some((item) => item.id === itemId)).toBe(true);
  expect(await says(maja, 'mina uppgifter')).not.toContain('Nya gardiner');
  const form = await world.press(maja, 'meeting.cancel-form', { meetingId });
  const cancel = form.verbs.find(({ verb }) => verb === 'meeting.cancel');
  await world.press(maja, 'meeting.cancel', { ...cancel?.data, meetingId, reason: 'Snöoväder.' });
  expect(await says(maja, 'mina uppgifter')).toContain('Nya gardiner');
  expect((await world.press(maja, TAKE_UP, press)).text).toContain('Uppsatt torsdag 12 mars 2026');
});

it('§ 3 whoever of the kansli is jävig does not put it on', async () => {
  const id = await opened('Avtal med Holm');
  await world.press(maja, 'circulation.report', { circulationId: id, ground: 'UNSURE', text: '' });
  world.clock.set(instantFromEpoch(Date.parse('2025-12-13T08:00:00Z')));
  await world.tick();
  expect(await says(maja, 'mina uppgifter')).not.toContain('Avtal med Holm');
  const press = { boardId: 'norrskog', circulationId: id };
  expect((await world.press(maja, TAKE_UP, press)).text).toContain('Du är jävig i ärendet');
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadMeeting } from '../../src/meeting/index.ts';
import type { World } from './support/circulation-world.ts';
import { button, data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let world: World;
let { press, said, made, file, close } = {} as PreparingWorld;
let meetingId = '';

beforeAll(async () => {
  ({ world, press, said, made, file, close } = await preparingWorld());
  meetingId = await made('2025-12-11');
  for (const heading of ['Budget 2026', 'Ansökan från Fyren']) {
    const add = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...add, heading });
  }
});
afterAll(() => close());

/** An item of the meeting by its number. */
async function itemOf(number: string) {
  const state = (await loadMeeting(world.store, meetingId))?.state;
  const items = state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
  return items.find((one) => one.number === number);
}

it('a bilaga that is said to be secret is not added where everybody sees it, but with the item made internal', async () => {
  const asked = await said('maja', 'bilaga till punkt 7, hemlig', [file('lön.pdf', '/lon-hemlig')]);
  expect(asked).toContain('Bilagan är inte tillagd: alla ser punkt 7 Ansökan från Fyren, också i kanalen.');
  expect((await itemOf('7'))?.papers).toEqual([]);
  const kept = button(asked, 'meeting.attach-internal');
  const added = await press('maja', 'meeting.attach-internal', kept);
  expect(added.text).toContain('lön.pdf är nu bilaga till punkt 7');
  expect(await itemOf('7')).toMatchObject({ internal: true, papers: [{ name: 'lön.pdf' }] });
});

it('a sentence of its own before the bilaga holds it back as well', async () => {
  for (const words of ['sekretess! bilaga till punkt 6', 'Hemligt. Bilaga till punkt 6.']) {
    const asked = await said('maja', words, [file('hyra.pdf', `/hyra-${words.length}`)]);
    expect(asked, words).toContain('Bilagan är inte tillagd');
    expect((await itemOf('6'))?.papers, words).toEqual([]);
  }
});

it('a förslag or a text that is said to be secret makes its item internal on the card', async () => {
  for (const words of [
    'lägg till förslag på punkt 6: att säga upp avtalet (sekretess)',
    'ändra beskrivningen på punkt 6 till: omfattas av sekretess, hyran höjs',
  ]) {
    const asked = await said('maja', words);
    expect(asked, words).toContain('punkten blir intern');
    expect(asked, words).not.toContain('avtalet (sekretess)');
  }
});

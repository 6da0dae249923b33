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

it('a file whose name says that it is secret is held back as if it had been said', async () => {
  for (const [nth, name] of [
    'Lön ej offentlig.pdf',
    'Sekretess_underlag.pdf',
    'avtal (konfidentiellt).pdf',
    'INTERN-utredning intern.pdf',
  ].entries()) {
    const asked = await said('maja', 'bilaga till punkt 6', [file(name, `/namn-${nth}`)]);
    expect(asked, name).toContain('Bilagan är inte tillagd');
    expect(asked, name).toContain(`Namnet ${name} säger att den inte är för alla.`);
    expect((await itemOf('6'))?.papers, name).toEqual([]);
  }
  // One that is chosen for a file held, and one that waits for a file, ask as well.
  const which = await said('maja', 'bilaga till punkt 66', [file('hemlig plan.pdf', '/plan-hemlig')]);
  const chosen = await press('maja', 'meeting.attach', {
    ...button(which, 'meeting.attach'),
    itemId: (await itemOf('6'))?.id,
  });
  expect(chosen.text).toContain('Bilagan är inte tillagd');
  await press('maja', 'meeting.attach', { meetingId, itemId: (await itemOf('6'))?.id });
  const waited = await said('maja', '', [file('sekretessbelagt avtal.pdf', '/avtal-hemligt')]);
  expect(waited).toContain('Bilagan är inte tillagd');
  const added = await press('maja', 'meeting.attach', button(waited, 'meeting.attach'));
  expect(added.text).toContain('sekretessbelagt avtal.pdf är nu bilaga till punkt 6');
});

it('a name that speaks of what it is about holds nothing back', async () => {
  const added = await said('maja', 'bilaga till punkt 6', [
    file('Internkontrollplan 2026.pdf', '/annan-plan'),
  ]);
  expect(added).toContain('Internkontrollplan 2026.pdf är nu bilaga till punkt 6');
});

it('what is written beside a file that an item waits for, or for which the item is chosen, is heard', async () => {
  const itemId = (await itemOf('6'))?.id;
  for (const [nth, words] of ['hemlig', 'den får inte synas i kanalen', 'OBS konfidentiellt!'].entries()) {
    await press('maja', 'meeting.attach', { meetingId, itemId });
    const waited = await said('maja', words, [file('plan.pdf', `/vantad-annan-${nth}`)]);
    expect(waited, words).toContain('Bilagan är inte tillagd');
  }
  const which = await said('maja', 'bilaga till punkt 77, sekretess', [file('plan.pdf', '/vald-annan')]);
  const chosen = await press('maja', 'meeting.attach', { ...button(which, 'meeting.attach'), itemId });
  expect(chosen.text).toContain('Bilagan är inte tillagd');
  expect((await itemOf('6'))?.papers.map(({ name }) => name)).not.toContain('plan.pdf');
});

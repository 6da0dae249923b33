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

it('a file that is given to an item by its number is no new ärende, whatever is said of who may see it', async () => {
  for (const [nth, words] of [
    'till punkt 6, ska inte ligga i teams-kanalen',
    'till punkt 6 (sekretess)',
  ].entries()) {
    const asked = await said('maja', words, [file('hyra.pdf', `/given-${nth}`)]);
    expect(asked, words).toContain('Bilagan är inte tillagd: alla ser punkt 6');
  }
});

it('a bilaga that is to be hidden is so with its item, and nothing is posted', async () => {
  for (const words of ['bilaga 1 ska inte synas i kanalen', 'gör bilaga 1 intern', 'dölj bilaga 1']) {
    const card = await said('maja', words);
    expect(card, words).toContain('Ändra punkt 7, Ansökan från Fyren');
    expect(card, words).not.toContain('Posta');
  }
  const which = await said('maja', 'avtalet får inte ligga i kanalen');
  expect(which).toContain('Vilken punkt gäller det?');
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

/** A text file with these lines. */
const text = (name: string, ...lines: string[]) => file(name, `/${encodeURIComponent(lines.join('|'))}.md`);

it('a bilaga that says at its head that it is not everybody’s is held back, however it comes to its item', async () => {
  const itemId = (await itemOf('6'))?.id;
  for (const [nth, head] of ['SEKRETESS OSL 19 kap.', 'Lämnas ej ut', 'Sekretessbelagd'].entries()) {
    const one = text('offert.md', head, '', '# Offert', `Timjan begär ${nth} kronor.`);
    const asked = await said('maja', 'bilaga till punkt 6', [one]);
    expect(asked, head).toContain('Bilagan är inte tillagd: alla ser punkt 6 Budget 2026, också i kanalen.');
    expect(asked, head).toContain('I offert.md står att den inte är för alla.');
    await press('maja', 'meeting.attach', { meetingId, itemId });
    expect(await said('maja', '', [one]), head).toContain('I offert.md står att den inte är för alla.');
    const which = await said('maja', 'bilaga till punkt 77', [one]);
    const chosen = await press('maja', 'meeting.attach', { ...button(which, 'meeting.attach'), itemId });
    expect(chosen.text, head).toContain('I offert.md står att den inte är för alla.');
    expect(
      (await itemOf('6'))?.papers.map(({ name }) => name),
      head,
    ).not.toContain('offert.md');
  }
});

it('words beside a file that speak of secrecy in whatever way hold it back', async () => {
  for (const words of [
    'bilaga till punkt 6, får inte spridas före tilldelning',
    'bilaga till punkt 6, den ska inte ut än',
    'bilaga till punkt 6. Säljaren får inte känna till den.',
  ]) {
    const asked = await said('maja', words, [text('bud.md', 'Bud', words)]);
    expect(asked, words).toContain('Bilagan är inte tillagd');
    expect(
      (await itemOf('6'))?.papers.map(({ name }) => name),
      words,
    ).not.toContain('bud.md');
  }
});

it('one that says nothing of it is told to be opened from the channel, with one press to hide the item or take it away', async () => {
  const plain = text('karta.md', '# Karta', 'Policy för sekretess', 'Vägen går norrut.');
  const receipt = await said('maja', 'bilaga till punkt 6', [plain]);
  expect(receipt).toContain('Den kan öppnas från kanalen, som punkt 6.');
  expect(receipt).toContain('"title":"Visa inte punkten i kanalen"');
  const label = (await itemOf('6'))?.papers.at(-1)?.label;
  expect(receipt.match(new RegExp(`"title":"Ta bort bilaga ${label}"`, 'g'))).toHaveLength(1);
  const hidden = await press('maja', 'meeting.item-seen', button(receipt, 'meeting.item-seen'));
  expect(hidden.text).toContain('Den visas inte i kanalen.');
  const more = await said('maja', 'bilaga till punkt 6', [text('hemligt.md', 'SEKRETESS', '', 'Bud')]);
  expect(more).toContain('hemligt.md är nu bilaga till punkt 6');
  expect(more).toContain('Den visas inte i kanalen.');
  const shown = await press('maja', 'meeting.item-seen', button(more, 'meeting.item-seen'));
  expect(shown.text).toContain('är ändrad. Den syns i kanalen, med bilagorna.');
});

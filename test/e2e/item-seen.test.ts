import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadMeeting } from '../../src/meeting/index.ts';
import { channelMessage, groupMessage } from './support/activities.ts';
import { NORRSKOG, people } from './support/circulation-world.ts';
import { button, data, type ThreeItems, threeItems } from './support/preparing-world.ts';
import { readable } from './support/talk.ts';

let at: ThreeItems;

beforeAll(async () => {
  at = await threeItems();
});
afterAll(() => at.close());

async function isInternal(heading: string): Promise<boolean | undefined> {
  const state = (await loadMeeting(at.world.store, at.meetingId))?.state;
  const items = state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
  return items.find((one) => one.heading === heading)?.internal;
}

/** What the channel and a group chat are answered. */
async function heard(text: string): Promise<string> {
  const answers: string[] = [];
  const around = at.world.around();
  for (const message of [
    channelMessage(people.karim, text, around, NORRSKOG.teams),
    groupMessage(people.karim, text, around),
  ]) {
    at.world.teams.clear();
    await at.world.bots[0]?.post(message);
    answers.push(...(await at.world.teams.waitFor(1)).map(({ body }) => readable(body)));
  }
  return answers.join('\n');
}

async function added(heading: string, visible: 'ALL' | 'BOARD' = 'ALL') {
  const form = data(
    await at.press('maja', 'meeting.item-add-form', { meetingId: at.meetingId }),
    'meeting.item-add',
  );
  return at.press('maja', 'meeting.item-add', { ...form, heading, visible });
}

it('both choices of who sees an item stand in sight on its form, last above the button', async () => {
  const text = await at.said('maja', 'lägg till en punkt om solceller');
  const field = /\{[^{}]*"id":"visible"[^[\]]*"choices":\[[^\]]*\]/.exec(text)?.[0] ?? '';
  expect(field).toContain('"style":"expanded"');
  expect(field).toContain('"value":"ALL"');
  expect(field).toContain('"title":"Visas i kanalen"');
  expect(field).toContain('"title":"Bara för styrelsen (visas inte i kanalen)"');
  expect(text.indexOf('"id":"place"')).toBeLessThan(text.indexOf('"id":"visible"'));
});

it('what is added is told to be in the channel, with one press to keep it from there and one to show it', async () => {
  const receipt = await added('Utemiljön');
  expect(receipt.text).toMatch(/Punkt \d+ Utemiljön är tillagd\. Den syns i kanalen\./);
  expect(await heard('visa dagordningen 11 december')).toContain('Utemiljön');
  const hide = data(receipt, 'meeting.item-seen');
  for (const _ of [1, 2]) {
    const hidden = await at.press('maja', 'meeting.item-seen', hide);
    expect(hidden.text).toMatch(/Punkt \d+ Utemiljön \(intern\) är ändrad\. Den visas inte i kanalen\./);
    expect(await isInternal('Utemiljön')).toBe(true);
    expect(await heard('visa dagordningen 11 december')).not.toContain('Utemiljön');
  }
  const shown = await at.press('maja', 'meeting.item-seen', { ...hide, visible: 'ALL' });
  expect(shown.text).toMatch(/Punkt \d+ Utemiljön är ändrad\. Den syns i kanalen\./);
  expect(await heard('visa dagordningen 11 december')).toContain('Utemiljön');
  expect((await at.press('lars', 'meeting.item-seen', hide)).text).toContain('förbereds av kansliet');
  expect(await isInternal('Utemiljön')).toBe(false);
});

it('an internal one is told to be kept from there, and a change of either tells it again', async () => {
  const receipt = await added('Upphandlingen', 'BOARD');
  expect(receipt.text).toMatch(/Upphandlingen \(intern\) är tillagd\. Den visas inte i kanalen\./);
  expect(receipt.text).toContain('| Visa i kanalen |');
  const { meetingId, press } = at;
  const itemId = await at.idOf('Budget 2026');
  const form = data(await press('maja', 'meeting.item-form', { meetingId, itemId }), 'meeting.item-save');
  const saved = await press('maja', 'meeting.item-save', {
    ...form,
    heading: 'Budget 2026',
    background: 'Ny.',
  });
  expect(saved.text).toMatch(/Budget 2026[^"]* är sparad\. Den syns i kanalen\./);
});

it('of several at once each has its own choice, and the receipt tells which are where', async () => {
  const asked = await at.said('maja', 'dagordning 11 december:\n1. Vägen\n2. Lönen (internt)\n3. Bron');
  expect(asked).toMatch(/"id":"hidden","label":"Vilka ska inte visas i kanalen\?"[^[\]]*"value":"2"/);
  const receipt = await at.press('maja', 'meeting.items-add', {
    ...button(asked, 'meeting.items-add'),
    hidden: '2,3',
  });
  expect(receipt.text).toMatch(/Syns i kanalen: \d+ Vägen\./);
  expect(receipt.text).toMatch(/Visas inte i kanalen: \d+ Lönen \(intern\) och \d+ Bron \(intern\)\./);
  expect([await isInternal('Vägen'), await isInternal('Lönen'), await isInternal('Bron')]).toEqual([
    false,
    true,
    true,
  ]);
  const hidden = await at.press('maja', 'meeting.item-seen', data(receipt, 'meeting.item-seen'));
  expect(hidden.text).toContain('Vägen (intern) är ändrad. Den visas inte i kanalen.');
});

it('none ticked is all in the channel, as read where nothing came of the choice; one press keeps all from it', async () => {
  const words = 'dagordning 11 december:\n1. Muren\n2. Hissen\n3. Arvodet (internt)';
  const asked = button(await at.said('maja', words), 'meeting.items-add');
  const receipt = await at.press('maja', 'meeting.items-add', { ...asked, hidden: '' });
  expect(receipt.text).toMatch(/Syns i kanalen: \d+ Muren, \d+ Hissen och \d+ Arvodet\./);
  const hidden = await at.press('maja', 'meeting.items-hide', data(receipt, 'meeting.items-hide'));
  expect(hidden.text).toContain('3 punkter visas inte längre i kanalen.');
  expect(await heard('visa dagordningen 11 december')).not.toMatch(/Muren|Hissen|Arvodet/);
  const other = 'dagordning 11 december:\n1. Taket\n2. Tvisten (internt)';
  await at.press('maja', 'meeting.items-add', button(await at.said('maja', other), 'meeting.items-add'));
  expect([await isInternal('Taket'), await isInternal('Tvisten')]).toEqual([false, true]);
});

it('an item is hidden and shown by what it is about, in whatever words, and never the one that is at hand instead', async () => {
  await added('Lönerevision');
  await added('Ansökan från Gröna huset');
  for (const words of [
    'den om löner ska inte synas i kanalen',
    'lönerevisionen ska inte kunna läsas av andra än styrelsen',
    'sekretessmarkera ärendet om lönerevisionen',
    'plocka undan lönerevisionen från allmän beskådan',
    'lönerevisionen skulle aldrig ha legat ute, göm den',
    'jag vill inte att de andra ser lönerevisionen',
    'oj, jag råkade visa lönerevisionen för alla, fixa',
    'lönerevisionen hamnade i kanalen av misstag, kan du åtgärda det?',
    'jag glömde göra lönerevisionen intern',
  ]) {
    const card = await at.said('maja', words);
    expect(card, words).toMatch(/Ändra punkt \d+, Lönerevision/);
    expect(card, words).toContain('Ändras när du sparar: punkten blir intern.');
  }
  const numbered = await at.said('maja', 'punkt 5 skulle aldrig ha legat ute, göm den');
  expect(numbered).toMatch(/Ändra punkt 5, /);
  expect(numbered).toContain('Ändras när du sparar: punkten blir intern.');
  const unnamed = await at.said('maja', 'jag råkade posta något hemligt i kanalen, fixa');
  expect(unnamed).toContain('Vilken punkt gäller det?');
  expect(unnamed).toContain('Ingen punkt har gjorts intern.');
  const shown = await at.said('maja', 'ta bort sekretessen på lönerevisionen');
  expect(shown).toMatch(/Ändra punkt \d+, Lönerevision/);
  expect(shown).toMatch(/"id":"visible"[^[]*"value":"ALL"/);
});

it('where several bear the words it is asked which of them; where none does, that none has been made internal', async () => {
  const which = await at.said('maja', 'ansökan ska inte synas i kanalen');
  expect(which).toContain('Vilken punkt gäller det?');
  expect(which).toMatch(/7 Ansökan från Fyren.*Ansökan från Gröna huset/s);
  expect(which).not.toContain('Budget 2026');
  const none = await at.said('maja', 'gör punkten om cykelgaraget intern');
  expect(none).toContain('Jag hittar ingen punkt om ”cykelgaraget” på dagordningen.');
  expect(none).toContain('Ingen punkt har gjorts intern.');
});

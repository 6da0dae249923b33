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

async function itemOf(heading: string) {
  const state = (await loadMeeting(at.world.store, at.meetingId))?.state;
  const items = state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
  return items.find((one) => one.heading === heading);
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

it.each([
  ['Personärende Vera Gran (sekretess)', '', ''],
  ['Förhandling med Granbolaget - internt', '', ''],
  ['OBS konfidentiellt: Granbolaget', '', ''],
  ['Lokalköp', 'Sekretess gäller. Får inte spridas. Priset är 87 mkr.', ''],
  ['Tvist om hyran', '', 'att förlikas (omfattas av sekretess)'],
  ['Tvist om tomten', 'Motparten får inte känna till vårt bud.', ''],
  ['Granbolaget', 'Håll detta tyst.', ''],
  ['Granbolaget 2', 'Tas utan åhörare.', ''],
  ['Granbolaget 3', 'Ska inte ut än.', ''],
])(
  'words of secrecy in the form of a new item are asked about before it is saved: %s',
  async (heading, background, proposals) => {
    const { press, meetingId } = at;
    const form = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    const filled = { ...form, heading, background, proposals, presenter: '', place: 'last', visible: 'ALL' };
    const asked = await press('maja', 'meeting.item-add', filled);
    expect(asked.text).toContain('Det står något om kanalen, sekretess eller vem som får se ärendet.');
    expect(await itemOf(heading)).toBeUndefined();
    expect(await heard('visa dagordningen')).not.toMatch(/Vera Gran|Granbolaget|Lokalköp|Tvist/);
    const again = data(asked, 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...filled, ...again, visible: 'BOARD' });
    expect(await itemOf(heading)).toMatchObject({ internal: true });
    expect(await heard('visa dagordningen')).not.toMatch(/Vera Gran|Granbolaget|Lokalköp|Tvist/);
  },
);

it('a second press with all who see it saves it as said, and what says nothing of it is saved at once', async () => {
  const { press, meetingId } = at;
  const form = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
  const filled = { ...form, heading: 'Policy (sekretess)', visible: 'ALL' };
  const asked = await press('maja', 'meeting.item-add', filled);
  expect(await itemOf('Policy (sekretess)')).toBeUndefined();
  await press('maja', 'meeting.item-add', { ...filled, ...data(asked, 'meeting.item-add') });
  expect(await itemOf('Policy (sekretess)')).toMatchObject({ internal: false });
  const next = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
  const plain = {
    ...next,
    heading: 'Internkontroll 2026',
    background: 'Vi ser över hemsidan.',
    visible: 'ALL',
  };
  await press('maja', 'meeting.item-add', plain);
  expect(await itemOf('Internkontroll 2026')).toMatchObject({ internal: false });
});

it('so are those in an item that is changed, once, and not what stood there before', async () => {
  const { press, meetingId, idOf } = at;
  const itemId = await idOf('Ansökan från Fyren');
  const form = data(await press('maja', 'meeting.item-form', { meetingId, itemId }), 'meeting.item-save');
  const filled = {
    ...form,
    heading: 'Ansökan från Fyren - internt',
    presenter: '',
    background: '',
    proposals: '',
  };
  const asked = await press('maja', 'meeting.item-save', { ...filled, visible: 'ALL' });
  expect(asked.text).toContain('Det står något om kanalen, sekretess eller vem som får se ärendet.');
  expect(await itemOf('Ansökan från Fyren')).toMatchObject({ internal: false });
  const again = { ...filled, ...data(asked, 'meeting.item-save'), visible: 'ALL' };
  await press('maja', 'meeting.item-save', again);
  expect(await itemOf('Ansökan från Fyren - internt')).toMatchObject({ internal: false });
  const anew = data(await press('maja', 'meeting.item-form', { meetingId, itemId }), 'meeting.item-save');
  await press('maja', 'meeting.item-save', { ...filled, ...anew, presenter: 'Eva Lind', visible: 'ALL' });
  expect(await itemOf('Ansökan från Fyren - internt')).toMatchObject({ presenter: 'Eva Lind' });
});

it.each([
  ['lägg till en punkt om hyran, får inte spridas före förhandlingen', 'Hyran'],
  ['lägg till en punkt om hyran, utan åhörare', 'Hyran'],
  ['lägg till en punkt om hyran, håll det tyst', 'Hyran'],
  ['lägg till en punkt om hyran, ska inte ut än', 'Hyran'],
])(
  'words beside the order keep it from the channel on the first card, and stand in no heading: %s',
  async (words, heading) => {
    const card = await at.said('maja', words);
    expect(card).toMatch(/"id":"visible"[^[]*"value":"BOARD"/);
    expect(card).toContain(`"value":"${heading}"`);
  },
);

it('so do those of a ledamot, in the form in which it is taken up', async () => {
  const words = 'jag vill ta upp misstankar mot handläggaren, ta det utan åhörare i Norrskog';
  const form = await at.said('lars', words);
  expect(form).toContain('Lämna förslaget ”Misstankar mot handläggaren” till kansliet?');
  const heading = 'Misstankar mot handläggaren';
  await at.press('lars', 'meeting.propose', { ...button(form, 'meeting.propose'), heading });
  const told = button(await at.told('maja'), 'meeting.proposal-form');
  const card = await at.press('maja', 'meeting.proposal-form', told);
  const filled = data(card, 'meeting.proposal-accept');
  expect(card.text).toContain('Bara för styrelsen (visas inte i kanalen)');
  expect(filled).toMatchObject({ asked: 'yes' });
});

it('a new item that names what is internal on the meeting, or was before it was taken off, is asked about', async () => {
  const { press, meetingId } = at;
  const add = async (heading: string, visible: 'ALL' | 'BOARD') => {
    const form = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    return press('maja', 'meeting.item-add', { ...form, heading, visible });
  };
  await add('Tvisten med Enholmen', 'BOARD');
  const secret = await itemOf('Tvisten med Enholmen');
  for (const heading of ['Uppgörelse med Enholmen', 'tvisten med Enholmen']) {
    expect((await add(heading, 'ALL')).text).toContain('Det nämner något som är internt på mötet.');
    expect(await itemOf(heading)).toBeUndefined();
  }
  await press('maja', 'meeting.item-withdraw', { meetingId, itemId: secret?.id, reason: 'Löst' });
  expect(await itemOf('Tvisten med Enholmen')).toBeUndefined();
  expect((await add('Enholmen, ny begäran från Enholmen', 'ALL')).text).toContain('internt på mötet');
  const form = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', {
    ...form,
    heading: 'Personalfråga på kontoret',
    background: 'Kravet kommer från Sune Vårblad.',
    visible: 'BOARD',
  });
  expect((await add('Lönen för Vårblad', 'ALL')).text).toContain('internt på mötet');
  await add('Kravet på kontorets hyra', 'ALL');
  expect(await itemOf('Kravet på kontorets hyra')).toMatchObject({ internal: false });
  await add('Växtväggen', 'ALL');
  expect(await itemOf('Växtväggen')).toMatchObject({ internal: false });
});

it.each([
  'lägg till en punkt om lönen för Hjalmar, tas på slutna delen',
  'ny punkt: Lönen för Hjalmar i sluten del',
  'lägg till lönen för Hjalmar på den slutna delen',
])(
  'that it is taken in the closed part keeps it from the channel, and stands in no heading: %s',
  async (text) => {
    const { world } = at;
    world.teams.clear();
    await world.write(people.maja, text);
    const card = JSON.stringify((await world.teams.waitFor(1))[0]?.body);
    expect(card).toMatch(/"value":"Lönen för Hjalmar"/u);
    expect(card).not.toMatch(/slut(?:na|en) del/iu);
  },
);

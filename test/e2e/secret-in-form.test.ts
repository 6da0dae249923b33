import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCirculations } from '../../src/circulation/index.ts';
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

describe('a per capsulam that is the board’s alone', () => {
  let id = '';
  beforeAll(async () => {
    const fields = {
      boardId: 'norrskog',
      heading: 'Köp av datakonsult',
      background: '',
      clauses: 'anlita Tallkotten AB för högst 18 000 kr',
      day: '2025-12-05',
      time: '16:00',
      visible: 'BOARD',
    };
    const preview = await at.press('maja', 'circulation.preview', fields);
    await at.press('maja', 'circulation.start', data(preview, 'circulation.start'));
    id = (await listCirculations(at.world.store.streams, 'norrskog'))[0]?.id ?? '';
    expect(id).not.toBe('');
  });

  /** Adds what the words told of; gives what was asked, with the item kept to the board on the next press. */
  async function added(words: string, heading: string): Promise<string> {
    const card = await at.said('maja', words);
    expect(card.replaceAll('\\', '')).toContain(`"value":"${heading}"`);
    const add = { ...button(card, 'meeting.item-add'), heading };
    const asked = await at.press('maja', 'meeting.item-add', add);
    const again = data(asked, 'meeting.item-add');
    await at.press('maja', 'meeting.item-add', { ...again, heading, visible: 'BOARD' });
    return asked.text;
  }

  it.each([
    ['ta upp datakonsulten på nästa möte', 'Datakonsulten'],
    ['ny punkt om tallkotten', 'Tallkotten'],
  ])('is not taken up for the channel to see, unless that is chosen: %s', async (words, heading) => {
    const asked = await added(words, heading);
    expect(asked).toContain('Det nämner ett ärende per capsulam som är bara för styrelsen.');
    expect(await itemOf(heading)).toMatchObject({ internal: true });
    expect(await heard(heading.toLowerCase())).not.toMatch(/Punkt \d/u);
  });

  it('is none of an ärende of something else', async () => {
    expect(await added('ny punkt om skrivaren', 'Skrivaren')).not.toContain('per capsulam');
    expect(await itemOf('Skrivaren')).toMatchObject({ internal: false });
  });

  it('is so too when it has ended and waits for a meeting', async () => {
    await at.press('maja', 'circulation.cancel', { circulationId: id, reason: 'Fel underlag' });
    const asked = await added('ny punkt om datakonsulter', 'Datakonsulter');
    expect(asked).toContain('Det nämner ett ärende per capsulam som är bara för styrelsen.');
  });
});

it('a form that was opened while the item was open to all does not open it once it has become internal', async () => {
  const { press, meetingId } = at;
  const written = { heading: 'Mötesplanen', background: '', proposals: '', presenter: '' };
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, ...written, place: 'last', visible: 'ALL' });
  const itemId = (await itemOf('Mötesplanen'))?.id;
  const opened = async () =>
    data(await press('maja', 'meeting.item-form', { meetingId, itemId }), 'meeting.item-save');
  const waiting = await opened();
  await press('maja', 'meeting.item-save', { ...(await opened()), ...written, visible: 'BOARD' });
  expect(await itemOf('Mötesplanen')).toMatchObject({ internal: true });
  const filled = { ...written, proposals: 'att anta den', visible: 'ALL' };
  const asked = await press('maja', 'meeting.item-save', { ...waiting, ...filled });
  expect(asked.text).toContain('Punkten har blivit intern sedan kortet skickades. Inget är sparat än');
  expect(await itemOf('Mötesplanen')).toMatchObject({ internal: true, proposals: [] });
  // Chosen once more it is shown.
  await press('maja', 'meeting.item-save', { ...data(asked, 'meeting.item-save'), ...filled });
  expect(await itemOf('Mötesplanen')).toMatchObject({ internal: false, proposals: ['att anta den'] });
});

describe('a reason that names what is internal', () => {
  const when = { date: '2025-12-12', start: '13:00', end: '16:00', place: 'Stadshuset' };
  const TOLD = 'Skälet nämner något som är internt, och går till alla som berörs och till kanalen.';
  const NAMED = 'Granbolaget har dragit sig ur';

  it('is told of before the meeting is moved for it', async () => {
    const { press, meetingId } = at;
    const told = await press('maja', 'meeting.move-preview', { meetingId, ...when, reason: NAMED });
    expect(told.text).toContain(TOLD);
    const word = { meetingId, ...when, reason: 'tvisten är inte löst' };
    expect((await press('maja', 'meeting.move-preview', word)).text).toContain(TOLD);
    const other = { meetingId, ...when, reason: 'Underlaget till mötet är inte klart' };
    expect((await press('maja', 'meeting.move-preview', other)).text).not.toContain(TOLD);
  });

  it('is told of before an item that all have seen is taken off for it', async () => {
    const { press, meetingId, idOf } = at;
    const itemId = await idOf('Budget 2026');
    const post = await press('maja', 'meeting.post-preview', { meetingId });
    await press('maja', 'meeting.post', data(post, 'meeting.post'));
    const asked = await press('maja', 'meeting.item-withdraw', { meetingId, itemId, reason: NAMED });
    expect(asked.text).toContain(TOLD);
    expect(await idOf('Budget 2026')).toBe(itemId);
  });

  it('is asked about once before the meeting is cancelled for it', async () => {
    const { press, meetingId, world } = at;
    const status = async () => (await loadMeeting(world.store, meetingId))?.state.status;
    const asked = await press('maja', 'meeting.cancel', { meetingId, reason: NAMED });
    expect(asked.text).toContain(TOLD);
    expect(await status()).toBe('PLANNED');
    await press('maja', 'meeting.cancel', { ...data(asked, 'meeting.cancel'), reason: NAMED });
    expect(await status()).toBe('CANCELLED');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCirculations } from '../../src/circulation/index.ts';
import { loadMeeting } from '../../src/meeting/index.ts';
import { fields } from './support/poll-talk.ts';
import { button, data, form, type ThreeItems, threeItems } from './support/preparing-world.ts';

/** On 11 December, internal: Uppgörelse med Sten Vik, of which the text names Kvarnbo. */
let at: ThreeItems;
let later = '';

beforeAll(async () => {
  at = await threeItems();
  later = await at.made('2026-01-15');
  const form = data(
    await at.press('maja', 'meeting.item-add-form', { meetingId: at.meetingId }),
    'meeting.item-add',
  );
  await at.press('maja', 'meeting.item-add', {
    ...form,
    heading: 'Uppgörelse med Sten Vik',
    background: 'Vi har fått ett bud från Kvarnbo på marken, 375 000 kr.',
    visible: 'BOARD',
  });
});
afterAll(() => at.close());

describe('several new ärenden of which one names what is internal', () => {
  it.each([
    ['on the same meeting', '11 december', 'Sten Vik'],
    ['on another', '15 januari', 'Budet från Kvarnbo'],
  ])('are shown once more with that one ticked, and nothing is added before: %s', async (_, date, named) => {
    const meetingId = date === '11 december' ? at.meetingId : later;
    const card = await at.said(
      'maja',
      `lägg till punkterna Elavtalet, ${named} och Sophuset på mötet ${date}`,
    );
    const add = button(card, 'meeting.items-add');
    const asked = await at.press('maja', 'meeting.items-add', add);
    expect(asked.text).toContain('Inget är tillagt än.');
    expect((await at.items(meetingId)).join()).not.toMatch(/Elavtalet|Kvarnbo|Sophuset/u);
    const again = data(asked, 'meeting.items-add');
    const added = await at.press('maja', 'meeting.items-add', { ...again, hidden: '2' });
    expect(added.text).toMatch(new RegExp(`Visas inte i kanalen: [^.]*${named}`, 'u'));
    expect(added.text).toMatch(/Syns i kanalen: [^.]*Elavtalet/u);
    const all = await at.items(meetingId);
    expect(all.filter((one) => one.includes('Elavtalet'))).toHaveLength(1);
    // The card that was pressed first adds none of them once more.
    await at.press('maja', 'meeting.items-add', { ...add, asked: 'yes', hidden: '2' });
    expect(await at.items(meetingId)).toEqual(all);
  });
});

it('a new ärende of another meeting that names it is asked about', async () => {
  const form = data(
    await at.press('maja', 'meeting.item-add-form', { meetingId: later }),
    'meeting.item-add',
  );
  const filled = {
    ...form,
    heading: 'Uppföljning',
    background: 'Sedan Sten Vik fick besked.',
    visible: 'ALL',
  };
  const asked = await at.press('maja', 'meeting.item-add', filled);
  expect(asked.text).toContain('internt i styrelsen, på ett annat möte eller i ett förslag som väntar');
  expect((await at.items(later)).join()).not.toContain('Uppföljning');
});

it.each(['Kvarnboavtalets ekonomi', 'Krav om 375 000 kr'])(
  'and so is one with a compound of a name, or an amount, that it alone has: %s',
  async (heading) => {
    for (const meetingId of [at.meetingId, later]) {
      const form = data(await at.press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
      const asked = await at.press('maja', 'meeting.item-add', { ...form, heading, visible: 'ALL' });
      expect(asked.text).toContain('internt');
      expect((await at.items(meetingId)).join()).not.toContain(heading);
    }
  },
);

it('and so is one that names what is internal on another board of the same kansli, which nobody else is told of', async () => {
  await at.press('maja', 'meeting.create', { ...form('2026-01-22'), boardId: 'kustlandet' });
  const there = 'meeting/kustlandet/2026-01-22';
  const hidden = data(
    await at.press('maja', 'meeting.item-add-form', { meetingId: there }),
    'meeting.item-add',
  );
  await at.press('maja', 'meeting.item-add', {
    ...hidden,
    heading: 'Varning till Snögren',
    visible: 'BOARD',
  });
  const add = async (heading: string) => {
    const shown = await at.press('maja', 'meeting.item-add-form', { meetingId: later });
    return at.press('maja', 'meeting.item-add', {
      ...data(shown, 'meeting.item-add'),
      heading,
      visible: 'ALL',
    });
  };
  expect((await add('Snögrens avtal')).text).toContain('internt i en annan av dina styrelser');
  expect((await at.items(later)).join()).not.toContain('Snögren');
  expect((await add('Varning för halka')).text).not.toContain('internt');
});

it('and so is one whose föredragande bears a name that it alone has, and not one whom somebody else presents', async () => {
  const add = async (presenter: string) => {
    const form = data(
      await at.press('maja', 'meeting.item-add-form', { meetingId: later }),
      'meeting.item-add',
    );
    return at.press('maja', 'meeting.item-add', {
      ...form,
      heading: `Läget hos ${presenter.slice(0, 1)}`,
      presenter,
      visible: 'ALL',
    });
  };
  expect((await add('Kvarnbo AB:s förvaltare')).text).toContain('internt');
  expect((await at.items(later)).join()).not.toContain('Läget hos K');
  expect((await add('Petra Ström')).text).not.toContain('internt');
  expect((await at.items(later)).join()).toContain('Läget hos P');
  const several = await at.press('maja', 'meeting.items-add', {
    meetingId: later,
    id: 'several-presented',
    visible: 'ALL',
    items: [
      { heading: 'Elbilarna', presenter: 'Petra Ström' },
      { heading: 'Sista läget', presenter: 'Kvarnbos advokat' },
    ],
  });
  expect(several.text).toContain('Nämner något internt, och är förkryssat: Sista läget.');
});

it('and so is one that names a förslag that was left as internal and waits', async () => {
  const card = await at.said('karim', 'jag vill ta upp tvisten med Lindvall, bara för styrelsen');
  await at.press('karim', 'meeting.propose', {
    ...button(card, 'meeting.propose'),
    heading: 'Tvisten med Lindvall',
  });
  const form = data(
    await at.press('maja', 'meeting.item-add-form', { meetingId: at.meetingId }),
    'meeting.item-add',
  );
  const asked = await at.press('maja', 'meeting.item-add', {
    ...form,
    heading: 'Brev från Lindvall',
    visible: 'ALL',
  });
  expect(asked.text).toContain('i ett förslag som väntar');
});

it('of which nobody but the kansli is told that it waits', async () => {
  const typed = { ...fields(), question: 'Har nån hört av Lindvall?', audience: 'CHANNEL' };
  const told = await at.press('lars', 'poll.open', typed);
  expect(told.text).not.toContain('internt');
  expect(told.text).toContain('Har nån hört av Lindvall?');
});

it('a reason for what is done with another meeting that names it is told of first', async () => {
  const when = { date: '2026-01-16', start: '13:00', end: '16:00', place: 'Stadshuset' };
  const told = await at.press('maja', 'meeting.move-preview', {
    meetingId: later,
    ...when,
    reason: 'Kvarnbo vill inte vänta',
  });
  expect(told.text).toContain('Skälet nämner något som är internt');
  const plain = await at.press('maja', 'meeting.move-preview', {
    meetingId: later,
    ...when,
    reason: 'salen är upptagen',
  });
  expect(plain.text).not.toContain('internt');
});

describe('a meeting that is moved', () => {
  const when = { date: '2026-01-16', start: '13:00', end: '16:00', place: 'Stadshuset' };
  const dateOf = async (meetingId: string) => {
    const state = (await loadMeeting(at.world.store, meetingId))?.state;
    return state === undefined || state.status === 'NONE' ? null : state.date;
  };

  it('to a place that bears an internal name is told of first, and to one where the board meets anyway is not', async () => {
    const reason = 'salen är upptagen';
    const named = await at.press('maja', 'meeting.move-preview', {
      meetingId: later,
      ...when,
      place: 'Kvarnbo AB:s kontor',
      reason,
    });
    expect(named.text).toContain('Platsen nämner något som är internt');
    const card = data(named, 'meeting.move');
    expect((await at.press('maja', 'meeting.move', card)).text).toContain('Kvarnbo AB:s kontor');
    const other = await at.made('2026-02-12');
    const plain = await at.press('maja', 'meeting.move-preview', {
      meetingId: other,
      ...when,
      date: '2026-02-13',
      place: 'Kvarnbo AB:s kontor',
      reason,
    });
    expect(plain.text).not.toContain('internt');
  });

  it('and so is the place of a meeting that is laid in', async () => {
    const laid = async (place: string) =>
      (await at.press('maja', 'meeting.create-preview', form('2026-05-21', { place }))).text;
    expect(await laid('Sten Viks kontor')).toContain('Platsen nämner något som är internt');
    expect(await laid('Biblioteket')).not.toContain('internt');
  });

  it('is asked about once more where the reason has come to name what is internal while the card waited', async () => {
    const meetingId = await at.made('2026-03-12');
    const moved = { meetingId, ...when, date: '2026-03-13', reason: 'Vi väntar på Hammarlund' };
    const waiting = await at.press('maja', 'meeting.move-preview', moved);
    expect(waiting.text).not.toContain('internt');
    const form = data(await at.press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    await at.press('maja', 'meeting.item-add', {
      ...form,
      heading: 'Tvisten med Hammarlund',
      visible: 'BOARD',
    });
    const asked = await at.press('maja', 'meeting.move', data(waiting, 'meeting.move'));
    expect(asked.text).toContain('Skälet nämner något som är internt');
    expect(await dateOf(meetingId)).toBe('2026-03-12');
    // Told of it, one press is enough.
    await at.press('maja', 'meeting.move', data(asked, 'meeting.move'));
    expect(await dateOf(meetingId)).toBe('2026-03-13');
  });

  it('for any other reason is moved by the first card', async () => {
    const meetingId = await at.made('2026-04-16');
    const moved = { meetingId, ...when, date: '2026-04-17', reason: 'salen är upptagen' };
    const card = await at.press('maja', 'meeting.move-preview', moved);
    await at.press('maja', 'meeting.move', data(card, 'meeting.move'));
    expect(await dateOf(meetingId)).toBe('2026-04-17');
  });
});

describe('a per capsulam that the channel is shown', () => {
  const matter = {
    boardId: 'norrskog',
    heading: 'Inköp av mark',
    background: 'Budet från Kvarnbo står kvar.',
    clauses: 'att köpa marken',
    day: '2025-12-20',
    time: '16:00',
    visible: 'ALL',
  };

  it('is asked about where its text names it', async () => {
    const asked = await at.press('maja', 'circulation.preview', matter);
    expect(asked.text).toContain('nämner något som är internt i styrelsen');
    expect(data(asked, 'circulation.start')).toEqual({});
  });

  it('and so is what is changed in it, and why it is ended', async () => {
    const preview = await at.press('maja', 'circulation.preview', {
      ...matter,
      background: '',
      asked: 'yes',
    });
    await at.press('maja', 'circulation.start', data(preview, 'circulation.start'));
    const circulationId = (await listCirculations(at.world.store.streams, 'norrskog'))[0]?.id ?? '';
    const changed = { circulationId, ...matter, reason: 'nytt bud' };
    const revised = await at.press('maja', 'circulation.revise', changed);
    expect(revised.text).toContain('Inget är ändrat än: texten nämner något som är internt');
    const reason = 'Sten Vik har sagt nej';
    const ended = await at.press('maja', 'circulation.cancel', { circulationId, reason });
    expect(ended.text).toContain('Inget är avbrutet än');
    const again = data(ended, 'circulation.cancel');
    expect((await at.press('maja', 'circulation.cancel', { ...again, reason })).text).toContain('avbrut');
    const after = (await listCirculations(at.world.store.streams, 'norrskog'))[0];
    expect(after?.status).toBe('CANCELLED');
  });
});

it('a snabbfråga to the channel that names it is asked about', async () => {
  const typed = { ...fields(), question: 'Ska vi ta budet från Kvarnbo?', audience: 'CHANNEL' };
  const told = await at.press('maja', 'poll.open', typed);
  expect(told.text).toContain('som är internt');
});

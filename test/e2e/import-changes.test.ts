import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMeeting } from '../../src/meeting/index.ts';
import { type PapersSent, papersSent } from './support/papers-sent.ts';
import { kallelse } from './support/papers-written.ts';
import { data } from './support/preparing-world.ts';

const DAY = '2026-02-12';
const ID = `meeting/norrskog/${DAY}`;

const inApril = (place: string) =>
  kallelse('2026-04-16', '13.00–16.00', ['Öppnande', 'Budget 2026', 'Avslutande'], place);

const PLAN = `Sammanträdesplan 2026

Samordningsförbundet Norrskog, styrelsen

torsdag 12 februari 2026 kl. 09.00–12.00, Stadshuset
lördag 6 juni 2026 heldag kl. 13.00–16.00, Stadshuset
torsdag 10 september 2026 halv två till fyra, Stadshuset
`;

const contents: Readonly<Record<string, string>> = {
  'forsta.txt': kallelse(DAY, '13.00–16.00', ['Öppnande', 'Budget 2026', 'Lokaler', 'Avslutande']),
  'andra.txt': kallelse(DAY, '15.00–17.00', ['Öppnande', 'Budget 2026', 'Ny stadga', 'Avslutande']),
  'tredje.txt': kallelse(DAY, '13.00–16.00', ['Öppnande', 'Budget 2026', 'Ny stadga', 'Avslutande']),
  'april.txt': inApril('Stadshuset'),
  'april-annan.txt': inApril('Biblioteket i Fors'),
  'plan.txt': PLAN,
  'sluten.txt': kallelse('2026-05-07', '9.00–11.00', [
    'Öppnande',
    'Personalfråga (bakom stängda dörrar, OSL 39 kap.)',
  ]),
};

let w: PapersSent;
beforeAll(async () => {
  w = await papersSent((path) => contents[path]);
});
afterAll(() => w.close());

/** What a preview shows of a paper that is sent, and which ärenden that are there may be kept, by name. */
async function sent(name: string) {
  const { shown, draftId } = await w.sent(name);
  const kept = [...shown.matchAll(/"title":"([^"]+)","value":"((?:kallelse-|item-)?[^"]+)"/g)];
  return { shown, draftId, kept: new Map(kept.map(([, title = '', value = '']) => [title, value])) };
}

async function meeting() {
  const state = (await loadMeeting(w.world.store, ID))?.state;
  if (!state || state.status === 'NONE') throw new Error('no meeting');
  return state;
}

describe('a kallelse that is read in for a meeting to which people have been called', () => {
  it('changes neither hours nor place, names what goes and comes, and leads on to the move and the new version', async () => {
    const first = await w.save((await sent('forsta.txt')).draftId);
    // One that is only read in counts as sent: whoever saved it is told so, and how it goes from here.
    expect(first.text).toContain('Kallelsen räknas som skickad: Klubban skickar den inte av sig självt');
    expect(data(first, 'notice.preview')).toEqual({ meetingId: ID });
    expect(await w.said('maja', 'har kallelsen i Norrskog gått ut?')).toContain(
      'Den är inläst och räknas som skickad',
    );
    expect(await w.said('karim', 'har kallelsen i Norrskog gått ut?')).not.toContain('räknas som skickad');
    await w.press('maja', 'meeting.item-add', {
      meetingId: ID,
      itemId: 'bilar',
      place: 'kallelse-3',
      heading: 'Bilar',
    });
    const preview = await w.press('maja', 'notice.preview', { meetingId: ID });
    await w.press('maja', 'notice.send', data(preview, 'notice.send'));
    const second = await sent('andra.txt');
    expect(second.shown).toContain(
      'Mötet är kallat till torsdag 12 februari 2026 kl. 13.00–16.00, Stadshuset',
    );
    expect(second.shown).toContain('I filen står torsdag 12 februari 2026 kl. 15.00–17.00');
    expect(second.shown).toContain('Nytt ärende: Ny stadga.');
    expect([...second.kept.keys()]).toEqual(expect.arrayContaining(['3 Lokaler', '3a Bilar']));
    // What was put on the agenda here is ticked by itself.
    expect(second.shown).toContain(`"value":"${second.kept.get('3a Bilar')}"`);
    const saved = await w.save(second.draftId, { 'd1-keep': second.kept.get('3a Bilar') });
    expect(saved.text).toContain('Det ändras inte av filen: flytta mötet');
    expect(saved.text).toContain('kvar på dagordningen: 3a Bilar');
    expect(saved.text).toContain('tas bort från dagordningen: 3 Lokaler');
    expect(saved.text).toContain('De kallade får veta vad som är nytt när du skickar en ny version.');
    const { start, end, agenda } = await meeting();
    expect([start, end]).toEqual(['13:00', '16:00']);
    expect(agenda.items?.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '1 Öppnande',
      '2 Budget 2026',
      '3a Bilar',
      '3 Ny stadga',
      '4 Avslutande',
    ]);
    // The receipt's buttons lead on, also where it is asked for again.
    const again = await w.save(second.draftId);
    expect(again.verbs.map(({ verb }) => verb)).toEqual(['meeting.move-form', 'notice.preview']);
    expect(data(again, 'meeting.move-form')).toMatchObject({ date: DAY, start: '15:00', end: '17:00' });
  }, 60_000);

  it('moves no meeting: of place there is one answer, whatever is asked, with what the file says beside it', async () => {
    await w.save((await sent('april.txt')).draftId);
    await w.said('karim', 'jag kommer till Norrskog den 16 april');
    await w.save((await sent('april-annan.txt')).draftId);
    for (const text of [
      'är vi på biblioteket den 16 april?',
      'varför är det på biblioteket den 16 april',
      'vilken lokal är det i Norrskog den 16 april',
      'biblioteket eller stadshuset i april?',
    ]) {
      const told = await w.said('karim', text);
      expect(told, text).toMatch(/Stadshuset\. Torsdag 16 april/u);
      if (/bibliotek/u.test(text))
        expect(told, text).toMatch(/står ”Biblioteket i Fors[^”]*”. Det som gäller står/u);
      else expect(told, text).not.toContain('Biblioteket');
    }
  }, 60_000);

  it('takes off what nobody ticks, and shows first what it changes that was not shown', async () => {
    const third = await sent('tredje.txt');
    expect(third.shown).not.toContain('Mötet är kallat till');
    await w.press('maja', 'meeting.item-add', { meetingId: ID, itemId: 'hyra', heading: 'Hyra' });
    const unseen = await w.save(third.draftId);
    expect(unseen.text).toContain('har inte visats för dig. Inget är sparat än.');
    expect((await meeting()).agenda.items?.map(({ heading }) => heading)).toContain('Hyra');
    expect((await w.save(third.draftId)).text).toContain('Sparat: 1 dokument.');
    expect((await meeting()).agenda.items?.map(({ heading }) => heading)).toEqual([
      'Öppnande',
      'Budget 2026',
      'Ny stadga',
      'Avslutande',
    ]);
  }, 60_000);
});

it('a plan in a file is shown line by line with what speaks against the days, and so is what came of it', async () => {
  const { shown, draftId } = await sent('plan.txt');
  const known = 'finns redan';
  expect(shown).toContain('torsdag 12 februari 2026 kl. 09.00–12.00');
  expect(shown).toMatch(new RegExp(`12 februari[^"]*(?:${known}|redan)`));
  expect(shown).toContain('Dagen är nationaldagen');
  expect(shown).toContain('”heldag” kunde inte läsas och läggs inte in');
  expect(shown).toContain('torsdag 10 september 2026 kl. 13.30–16.00, Stadshuset');
  const saved = await w.save(draftId);
  expect(saved.text).toContain('torsdag 10 september 2026 kl. 13.30–16.00, Stadshuset');
  expect((await meeting()).start).toBe('13:00');
}, 60_000);

describe('a kallelse whose heading says that an ärende is not everybody’s', () => {
  it('has it kept from the channel, and says so before it is saved and after', async () => {
    const { shown, draftId } = await w.sent('sluten.txt');
    const told = 'Personalfråga (bakom stängda dörrar, OSL 39 kap.): intern, eftersom rubriken säger det.';
    expect(shown).toContain(told);
    expect((await w.save(draftId)).text).toContain(told);
    const loaded = await loadMeeting(w.world.store, 'meeting/norrskog/2026-05-07');
    expect(loaded?.state).toMatchObject({ agenda: { items: [{ internal: false }, { internal: true }] } });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyDescription } from '../../src/board/index.ts';
import { type LocalDate, localDateOf } from '../../src/kernel/index.ts';
import { listMeetings, loadMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import { described } from '../support/boards.ts';
import { meetingsMovedByWords } from './arranging/moves.ts';
import { plansLaidIn } from './arranging/plans.ts';
import { people, START, type World } from './support/circulation-world.ts';
import { data, form, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let world: World;
let preparing = {} as PreparingWorld;
let { press, said, made, close } = preparing;

beforeAll(async () => {
  preparing = await preparingWorld();
  ({ world, press, said, made, close } = preparing);
});
afterAll(() => close());

const plannedOn = (date: LocalDate) =>
  ({ type: 'PlanMeeting', date, start: null, end: null, place: null, title: null, source: null }) as const;

describe('a meeting', () => {
  it('is looked over with what speaks against the day, then laid in once with the board’s days', async () => {
    const red = await press('maja', 'meeting.create-preview', form('2026-01-06'));
    expect(red.text).toContain('Dagen är trettondedag jul.');
    const preview = await press('maja', 'meeting.create-preview', form('2026-02-12'));
    expect(preview.text).toContain('Lägga in mötet torsdag 12 februari 2026 kl. 13.00–16.00, Stadshuset?');
    expect(preview.text).toContain('Dagen är ingen helgdag');
    const done = await press('maja', 'meeting.create', data(preview, 'meeting.create'));
    expect(done.text).toContain('Materialstopp 2 februari 2026, kallelse senast 5 februari 2026');
    const again = await press('maja', 'meeting.create', data(preview, 'meeting.create'));
    expect(again.text).toContain('redan inlagt');
    expect(
      (await listMeetings(world.store, 'norrskog')).filter((one) => one.date === '2026-02-12'),
    ).toHaveLength(1);
  });

  it('is not laid in or moved to an hour today that has been, and says of days that have been that they have', async () => {
    const earlier = await press(
      'maja',
      'meeting.create-preview',
      form('2025-12-01', { start: '08:00', end: '08:30' }),
    );
    expect(earlier.text).toContain('Klockan är redan mer än 08.00');
    const soon = await press('maja', 'meeting.create', form('2025-12-03'));
    expect(soon.text).toMatch(/Materialstoppet skulle ha varit[\s\S]*Kallelsen skulle ha varit/);
    expect(soon.text).not.toContain('Jag påminner');
    const id = 'meeting/norrskog/2025-12-03';
    const moved = await press('maja', 'meeting.move-preview', {
      ...form('2025-12-01', { start: '08:00', end: '08:30' }),
      meetingId: id,
      reason: 'Krock',
    });
    expect(moved.text).toContain('Klockan är redan mer än 08.00');
    // A day on which there is no meeting, or a cancelled one, moves no other meeting.
    expect(await said('maja', 'flytta mötet 2 december till 9 december i Norrskog')).toContain(
      'Inget möte är inlagt',
    );
    expect(await said('maja', 'lägg till en punkt om bilar på mötet 2 december i Norrskog')).toContain(
      'Inget möte är inlagt',
    );
    await press('maja', 'meeting.cancel', { meetingId: id, reason: 'För få ärenden' });
    const undone = await said('maja', 'ångra');
    expect(undone).toMatch(/Ett inställt möte tas inte tillbaka[\s\S]*nytt möte/);
    // Nobody was called to it: nobody is said to have been told.
    expect(undone).not.toContain('alla som var kallade');
    for (const text of [
      'flytta mötet 3 december till 9 december i Norrskog',
      'flytta mötet 3 december i Norrskog',
    ]) {
      expect(await said('maja', text), text).toContain('är inställt');
    }
    expect(await said('maja', 'lägg till en punkt om bilar på mötet 3 december i Norrskog')).toMatch(
      /är inställt[\s\S]*För få ärenden/,
    );
    expect(await said('maja', 'ångra inställningen i Norrskog')).toMatch(
      /Ett inställt möte tas inte tillbaka[\s\S]*nytt möte/,
    );
    expect(
      await said('maja', 'ändra lokalen till Folkets hus för mötet 12 februari 2026 i Norrskog'),
    ).toContain('"value":"Folkets hus"');
    expect(await said('maja', 'kan vi flytta mötet 12 februari 2026 en vecka i Norrskog?')).toContain(
      '2026-02-19',
    );
    expect(
      await said('maja', 'flytta mötet till 18 dec kl 10 för att vi inte blir beslutsföra i Norrskog'),
    ).toMatch(/Ändra mötet[\s\S]*2025-12-18/);
  });

  it('with bad input keeps what was typed, and is the kansli’s alone', async () => {
    const passed = await press('maja', 'meeting.create-preview', form('2025-11-01'));
    expect(passed.text).toContain('Dagen har varit');
    expect(
      (await press('maja', 'meeting.create-preview', form('2026-02-13', { end: '12:00' }))).text,
    ).toContain('slutar innan det börjar');
    expect((await press('lars', 'meeting.create', form('2026-02-13'))).text).toContain(
      'förbereds av kansliet',
    );
    expect((await press('olga', 'meeting.create', form('2026-02-13'))).text).toContain(
      'hittar jag inte bland dina',
    );
  });

  it('that clashes with another board of the same person says so, and which only to whoever is on it', async () => {
    const date = '2026-02-19' as LocalDate;
    const plan = plannedOn(date);
    await runOnMeeting(world.store, 'kustlandet', date, plan, {
      at: START,
      actor: { kind: 'operator' },
      commandId: 'k',
    });
    // Maja is in the kansli of both: she may know which board it is.
    const preview = await press('maja', 'meeting.create-preview', form(date));
    expect(preview.text).toContain(
      'Maja Holm har ett annat styrelsemöte samma dag: Samordningsförbundet Kustlandet.',
    );
  });

  it('does not tell what the other board is to somebody who is not on it', async () => {
    const { karim } = people;
    const seat = (ledamot: object) => ({ organisation: 'Fjällby kommun', ledamot, ersattare: [] });
    const board = described({
      id: 'fjallet',
      name: 'Samordningsförbundet Fjället',
      seats: [seat({ name: karim.name, entraObjectId: karim.aadObjectId })],
      kansli: [{ name: 'Nils Fjäll' }],
    });
    const meta = (commandId: string) => ({ at: START, actor: { kind: 'operator' as const }, commandId });
    await applyDescription(world.store.streams, board, localDateOf(START), meta('fjallet'));
    const date = '2026-02-26' as LocalDate;
    const plan = plannedOn(date);
    await runOnMeeting(world.store, 'fjallet', date, plan, meta('f'));
    const preview = await press('maja', 'meeting.create-preview', form(date));
    expect(preview.text).toContain('Karim Nasser har ett annat styrelsemöte samma dag.');
    expect(preview.text).not.toContain('Fjäll');
  });

  it('of a day alone that is given its hours and place is changed, and not moved', async () => {
    const date = '2026-04-22' as LocalDate;
    const meta = { at: START, actor: { kind: 'operator' }, commandId: 'hours' } as const;
    await runOnMeeting(world.store, 'norrskog', date, plannedOn(date), meta);
    const given = { meetingId: `meeting/norrskog/${date}`, ...form(date), reason: 'Lokalen är klar' };
    const preview = await press('maja', 'meeting.move-preview', given);
    expect(preview.text).toContain('Ändra mötet från onsdag 22 april');
    expect(preview.text).not.toContain('Flytta mötet');
    const done = await press('maja', 'meeting.move', data(preview, 'meeting.move'));
    expect(done.text).toContain('Mötet är nu onsdag 22 april');
    expect(await said('maja', 'hur många kommer den 22 april i Norrskog?')).not.toContain('har flyttats');
    expect(await said('maja', 'har mötet den 22 april i Norrskog flyttats?')).not.toContain('Det flyttades');
  });

  it('is moved with a reason and a receipt, and cancelled only when asked about', async () => {
    const id = await made('2026-03-12');
    const preview = await press('maja', 'meeting.move-preview', {
      meetingId: id,
      date: '2026-03-19',
      start: '09:00',
      end: '',
      place: 'Granen',
      reason: '',
    });
    expect(preview.text).toContain('Skriv varför mötet ändras');
    const asked = await press('maja', 'meeting.move-preview', {
      meetingId: id,
      date: '2026-03-19',
      start: '09:00',
      end: '',
      place: 'Granen',
      reason: 'Salen är upptagen.',
    });
    expect(asked.text).toContain(
      'Flytta mötet från torsdag 12 mars 2026 kl. 13.00–16.00, Stadshuset till torsdag 19 mars 2026 kl. 09.00, Granen?',
    );
    expect((await press('maja', 'meeting.move', data(asked, 'meeting.move'))).text).toContain(
      'Mötet är flyttat till torsdag 19 mars 2026',
    );
    expect((await loadMeeting(world.store, id))?.state).toMatchObject({
      date: '2026-03-19',
      agenda: { preparation: { noticeOn: '2026-03-12' } },
    });
    const question = await press('maja', 'meeting.cancel-form', { meetingId: id });
    expect(question.text).toContain('Ställa in mötet torsdag 19 mars 2026');
    expect((await press('maja', 'meeting.cancel', { meetingId: id, reason: '' })).text).toContain(
      'Skriv varför mötet ställs in',
    );
    expect(
      (await press('maja', 'meeting.cancel', { meetingId: id, reason: 'Inga ärenden.' })).text,
    ).toContain('är inställt');
    expect(await said('maja', 'flytta mötet 19 mars till 26 mars i Norrskog')).not.toContain('är flyttat');
  });

  it('day, time, place and distance link are changed in one form; a link alone needs no reason', async () => {
    await press('maja', 'meeting.create', { ...form('2026-05-07'), boardId: 'norrskog' });
    const meetingId = 'meeting/norrskog/2026-05-07';
    const same = { meetingId, date: '2026-05-07', start: '13:00', end: '16:00', place: 'Stadshuset' };
    // The board has not decided on distance: it is neither asked for a link nor given one (FinsamL 19 a §).
    expect((await press('maja', 'meeting.move-form', { meetingId })).text).not.toContain('Länk för distans');
    const forged = await press('maja', 'meeting.move', {
      ...same,
      link: 'https://m.example',
      withLink: true,
    });
    expect(forged.text).toContain('FinsamL 19 a §');
    expect(forged.text).not.toContain('är ändrad');
    const id = 'meeting/fjarran/2026-05-07';
    const described2 = described({
      id: 'fjarran',
      name: 'Samordningsförbundet Fjärran',
      rules: { distanceMeetings: 'ALLOWED' },
      seats: [{ organisation: 'Fjällby kommun', ledamot: { name: 'Nils Fjäll' }, ersattare: [] }],
      kansli: [{ name: 'Maja Holm', entraObjectId: people.maja.aadObjectId }],
    });
    const meta = { at: START, actor: { kind: 'operator' as const }, commandId: 'fjarran' };
    await applyDescription(world.store.streams, described2, localDateOf(START), meta);
    await press('maja', 'meeting.create', { ...form('2026-05-07'), boardId: 'fjarran' });
    const here = { ...same, meetingId: id, withLink: true };
    expect((await press('maja', 'meeting.move-preview', here)).text).toContain('Inget är ändrat än');
    expect(
      (await press('maja', 'meeting.move-preview', { ...here, link: 'http://m.example' })).text,
    ).toContain('Länken ska börja med https://');
    const asked = await press('maja', 'meeting.move-preview', { ...here, link: 'https://m.example/1' });
    expect(asked.text).toContain('Ändra länken för distans till mötet torsdag 7 maj 2026');
    const saved = await press('maja', 'meeting.move', data(asked, 'meeting.move'));
    for (const text of ['ångra flytten', 'nej flytta tillbaka den till 10']) {
      expect(await said('maja', text), text).toMatch(/mötet ändrades från[\s\S]*meeting.move-form/);
    }
    expect(saved.text).toContain('Länk för distans: https://m.example/1');
    const link = async () => {
      const state = (await loadMeeting(world.store, id))?.state;
      return state && state.status !== 'NONE' ? state.agenda.distanceLink : null;
    };
    expect(await link()).toBe('https://m.example/1');
    // Teams leaves an emptied field out: both are changed, and the link goes.
    const both = await press('maja', 'meeting.move-preview', {
      ...here,
      place: 'Granen',
      reason: 'Ont om plats.',
    });
    expect(both.text).toContain('Länken för distans tas bort.');
    expect((await press('maja', 'meeting.move', data(both, 'meeting.move'))).text).toContain(
      'Mötet är nu torsdag 7 maj 2026 kl. 13.00–16.00, Granen.',
    );
    expect(await link()).toBeNull();
    expect(await said('maja', 'Fjärran: ändra länken till https://m.example/2 för mötet 7 maj 2026')).toMatch(
      /Ändra mötet torsdag 7 maj.*https:\/\/m\.example\/2/s,
    );
    for (const text of [
      'Fjärran: länken till mötet 7 maj 2026 ska vara m.example/abc',
      'länken 7 maj 2026 blir http://m.example/abc i Fjärran',
    ]) {
      expect(await said('maja', text), text).toContain('Länken ska börja med https://');
    }
    const put = await said('maja', 'Fjärran: lägg in länken https://m.example/3 på mötet 7 maj 2026');
    expect(put).toContain('https://m.example/3');
    expect(put).not.toContain('"value":"Möte');
    expect((await press('lars', 'meeting.move', same)).text).toContain('förbereds av kansliet');
  });

  it('of several boards on one day: those to come are told in order of time', async () => {
    await press('maja', 'meeting.create', form('2026-05-06', { start: '09:00', end: '12:00' }));
    const later = { boardId: 'kustlandet', start: '10:00', end: '12:00' };
    await press('maja', 'meeting.create', form('2026-05-06', later));
    const told = await said('maja', 'vilka möten har jag 6 maj?');
    const [first, second] = ['kl. 09.00', 'kl. 10.00'].map((hour) => told.indexOf(hour));
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(Number(first));
  });

  it('in another room: the place that is said is filled in', async () => {
    const id = await made('2026-02-04');
    for (const [words, place] of [
      ['byt lokal för mötet 4 februari 2026 till Granen i Norrskog', 'Granen'],
      ['Norrskog: byt lokal för mötet 4 februari 2026 till rum eken', 'Rum eken'],
    ] as const) {
      const shown = await said('maja', words);
      expect(shown).toContain(`"value":"${place}"`);
      expect(shown).toContain('Ändra mötet onsdag 4 februari');
    }
    await press('maja', 'meeting.cancel', { meetingId: id, reason: 'Prov.' });
  });

  meetingsMovedByWords(() => preparing);
  plansLaidIn(() => preparing);
});

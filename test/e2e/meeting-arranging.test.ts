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

  it('is cancelled: what waited for an answer goes to the next meeting, and whoever left it finds it there', async () => {
    await press('maja', 'meeting.create', { ...form('2026-08-20'), boardId: 'norrskog' });
    await press('maja', 'meeting.create', { ...form('2026-09-03'), boardId: 'norrskog' });
    const meetingId = 'meeting/norrskog/2026-08-20';
    const left = { meetingId, proposalId: 'left-waiting', heading: 'Cykelställen', background: 'De rostar.' };
    await press('lars', 'meeting.propose', left);
    const cancel = { meetingId, reason: 'För få ärenden' };
    const done = await press('maja', 'meeting.cancel', cancel);
    // The next after it, and not one before; whoever left it is told that it is cancelled, though nobody was called.
    const next = (await listMeetings(world.store, 'norrskog')).find(({ date }) => date === '2026-09-03');
    expect(done.text).toMatch(/1 förslag som väntade på svar gäller nu mötet torsdag 3.september.2026/);
    const heard = await preparing.told('lars');
    expect(heard).toMatch(
      /Mötet torsdag 20.augusti.2026.* är inställt[\s\S]*Ditt förslag ”Cykelställen” följer med till ett kommande möte/,
    );
    expect(heard).toMatch(/Ditt förslag ”Cykelställen” gäller nu mötet torsdag 3.september.2026/);
    expect((await loadMeeting(world.store, next?.id ?? ''))?.state).toMatchObject({
      agenda: {
        proposals: [
          {
            heading: 'Cykelställen',
            background: 'De rostar.',
            by: { name: 'Lars Ek' },
            outcome: { kind: 'WAITING' },
          },
        ],
      },
    });
    expect(await said('lars', 'har ni tagit upp mitt förslag om cykelställen i Norrskog?')).not.toContain(
      '20 augusti',
    );
    await press('lars', 'meeting.propose-withdraw', { meetingId: next?.id, proposalId: 'left-waiting' });
    await press('maja', 'meeting.cancel', cancel);
    const again = await Promise.all(
      (await listMeetings(world.store, 'norrskog')).map(({ id }) => loadMeeting(world.store, id)),
    );
    const waiting = again.flatMap((one) =>
      one && one.state.status !== 'NONE' && one.state.status !== 'CANCELLED'
        ? one.state.agenda.proposals.filter(
            ({ heading, outcome }) => heading === 'Cykelställen' && outcome.kind === 'WAITING',
          )
        : [],
    );
    expect(waiting).toEqual([]);
    expect(await world.store.records.list('meeting-matters', { prefix: 'norrskog/' })).toEqual([]);
  });

  it('is cancelled: what was prepared for it goes on to another by a button or by words, with its papers, secrecy and jäv', async () => {
    const meetingId = await made('2026-10-15');
    const otherId = await made('2026-10-29');
    const state = async (id: string) => {
      const loaded = (await loadMeeting(world.store, id))?.state;
      if (!loaded || loaded.status === 'NONE') throw new Error(id);
      return loaded;
    };
    for (const more of [
      { heading: 'Ansökan från Växthuset' },
      { heading: 'Skyddsronden', visible: 'BOARD' },
    ]) {
      const add = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
      await press('maja', 'meeting.item-add', { ...add, ...more, proposals: 'att bifalla' });
    }
    const own = (await state(meetingId)).agenda.items?.filter(({ standard }) => standard === null) ?? [];
    const paper = { name: 'karta.pdf', sha256: 'a'.repeat(64), size: 9, contentType: 'application/pdf' };
    const by = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE'] } as const;
    const at = world.clock.now();
    const add = { type: 'AddPaper', by, at, itemId: own[0]?.id ?? '', paper } as const;
    const meta = { at, actor: { kind: 'operator' }, commandId: 'karta' } as const;
    await runOnMeeting(world.store, 'norrskog', '2026-10-15' as LocalDate, add, meta);
    await press('karim', 'recusal.report', {
      meetingId,
      item: own[0]?.number,
      itemId: own[0]?.id,
      ground: 'PARTY_OR_INTEREST',
    });
    expect((await state(meetingId)).matters).toHaveLength(1);
    const done = await press('maja', 'meeting.cancel', { meetingId, reason: 'För få kommer' });
    expect(done.verbs.map(({ verb }) => verb)).toContain('meeting.carry-form');
    const agenda = await press('maja', 'meeting.agenda', { meetingId: otherId });
    expect(agenda.text).toContain('Ta med 2 ärenden från 15 oktober 2026 (inställt)');
    for (const text of [
      'flytta växthuset till mötet 29 oktober 2026 i Norrskog',
      `flytta punkt ${own[0]?.number} på mötet 15 oktober 2026 till 29 oktober 2026 i Norrskog`,
      'flytta ansökan från växthuset från 15 oktober 2026 till 29 oktober 2026 i Norrskog',
    ]) {
      const asked = await said('maja', text);
      expect(asked, text).toMatch(/Ta med \d+ Ansökan från Växthuset/);
      expect(asked, text).not.toContain('Skyddsronden');
      expect(asked, text).toContain('Jäv följer med ärendet: Karim Nasser');
    }
    for (const text of [
      'flytta alla punkter från 15 oktober 2026 till 29 oktober 2026 i Norrskog',
      'ta med ärendena från mötet 15 oktober 2026 till 29 oktober 2026 i Norrskog',
      'kopiera dagordningen från 15 oktober 2026 till den 29 oktober 2026 i Norrskog',
    ]) {
      expect(await said('maja', text), text).toMatch(/Ta med alla 2[\s\S]*Skyddsronden \(intern\)/);
    }
    world.teams.clear();
    const all = data(
      await press('maja', 'meeting.carry-form', { meetingId: otherId, fromId: meetingId }),
      'meeting.carry',
    );
    const carriedNow = await press('maja', 'meeting.carry', all);
    expect(carriedNow.text).toContain('2 ärenden är nu på dagordningen 29 oktober');
    expect(carriedNow.text).toContain('Syns i kanalen: Ansökan från Växthuset.');
    expect(carriedNow.text).toContain('Visas inte i kanalen: Skyddsronden.');
    expect(carriedNow.text).toContain('| Visa inte i kanalen');
    expect(await preparing.told('karim')).toContain('Din jävsanmälan följer med ärendet till ett nytt möte');
    const { agenda: carried, matters } = await state(otherId);
    expect(carried.items?.filter(({ standard }) => standard === null)).toMatchObject([
      {
        heading: 'Ansökan från Växthuset',
        internal: false,
        proposals: ['att bifalla'],
        papers: [{ name: 'karta.pdf' }],
      },
      { heading: 'Skyddsronden', internal: true },
    ]);
    expect(matters).toMatchObject([
      { item: { heading: 'Ansökan från Växthuset' }, recusals: [{ inEffect: true }] },
    ]);
    // Once: pressed again nothing is doubled, and nothing is offered any more.
    expect((await press('maja', 'meeting.carry', all)).text).toContain('är kvar att ta med');
    expect((await press('maja', 'meeting.agenda', { meetingId: otherId })).text).not.toContain('(inställt)');
    expect((await press('lars', 'meeting.carry', all)).text).toContain('förbereds av kansliet');
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

  it('of a day that has one at another time is not laid in, and slips of the key are caught', async () => {
    await made('2026-05-28');
    const asked = await press('maja', 'meeting.create-preview', form('2026-05-28', { start: '09:00' }));
    expect(asked.text).toContain(
      'Styrelsen har redan ett möte den dagen: torsdag 28 maj 2026 kl. 13.00–16.00, Stadshuset.',
    );
    expect(data(asked, 'meeting.move-form')).toMatchObject({ start: '09:00' });
    expect((await press('maja', 'meeting.create', form('2026-05-28', { start: '09:00' }))).text).toContain(
      'Inget har lagts in',
    );
    expect((await press('maja', 'meeting.create-preview', form('3026-05-28'))).text).toContain(
      'Kontrollera året',
    );
    expect((await press('maja', 'meeting.create-preview', form('2026-05-29', { start: '' }))).text).toContain(
      'Skriv också när mötet börjar',
    );
  });

  it('asked for on a day that no calendar has, or on a red one, is told so at once', async () => {
    expect(await said('maja', 'nytt möte 31 februari kl 13 i Norrskog')).toContain(
      'Det finns ingen 31 februari i kalendern. Skriv en annan dag.',
    );
    expect(await said('maja', 'nytt möte 2026-02-30 kl 13 i Norrskog')).toContain(
      'ingen 2026-02-30 i kalendern',
    );
    const eve = await said('maja', 'nytt möte på julafton kl 13 i Norrskog');
    expect(eve).toContain('Dagen är julafton. Vill du ha mötet då ändå');
    expect(eve).toContain('2025-12-24');
    expect(await said('maja', 'lägg in ett möte på söndag kl 13 i Norrskog')).toContain(
      'Dagen är en söndag.',
    );
    expect(await said('maja', 'nytt möte annandag påsk kl 13 i Norrskog')).toContain('2026-04-06');
    const id = await made('2026-02-03');
    const move = await said('maja', 'flytta mötet 3 februari 2026 till 31 april i Norrskog');
    expect(move).toContain('Det finns ingen 31 april i kalendern.');
    expect(await said('maja', 'flytta mötet 3 februari 2026 till midsommarafton i Norrskog')).toContain(
      'Dagen är midsommarafton.',
    );
    expect((await press('maja', 'meeting.create-preview', form('2026-02-31'))).text).toContain(
      'Det finns ingen 2026-02-31 i kalendern.',
    );
    // In a pasted plan it would have passed unseen, and its hour gone to the next day.
    const text = 'Torsdag 31 april 2026 kl. 13.00, Stadshuset\n30 april 2026';
    const plan = await press('maja', 'meeting.plan-preview', { boardId: 'norrskog', text });
    expect(plan.text).toContain('Det finns ingen 31 april 2026 i kalendern. Rätta texten först.');
    // Written in the chat it stands in the field to be put right as it was written, line by line.
    const lines = 'Mötesplan 2026\n12 mars kl. 13, Stadshuset\n31 april kl. 13, Stadshuset';
    expect(await said('maja', `${lines} i Norrskog`)).toContain(JSON.stringify(lines).slice(1, -1));
    await press('maja', 'meeting.cancel', { meetingId: id, reason: 'Prov.' });
  });

  it('asked for in a week is of the day that is said of it, and of none that is not', async () => {
    for (const [words, day] of [
      ['boka möte v 7 torsdag', '2026-02-12'],
      ['nytt möte torsdagen i vecka 7 kl 13-15', '2026-02-12'],
      ['boka möte onsdag nästa vecka', '2025-12-10'],
      ['nytt möte tis v.10 2027 kl 9', '2027-03-09'],
    ]) {
      expect(await said('maja', `Norrskog: ${words}`), words).toContain(`"value":"${day}"`);
    }
    for (const [words, remark] of [
      ['boka möte v 7', 'Veckan är 9 februari 2026–15 februari 2026. Välj dag.'],
      ['nytt möte fredagen samma vecka kl 9', 'Jag läste inte vilken vecka. Välj dag.'],
    ]) {
      const card = await said('maja', `Norrskog: ${words}`);
      expect(card, words).toContain(remark);
      expect(card, words).not.toMatch(/"value":"20\d\d-/);
    }
  });

  it('asked for at an hour that no clock has, or on another weekday than the day is, is told so', async () => {
    const hour = await said('maja', 'nytt möte i övermorgon kl 25 i Norrskog');
    expect(hour).toContain('Det finns ingen tid kl 25. Skriv tiden som 13.00.');
    expect(hour).toContain('"value":"2025-12-03"');
    expect(hour).not.toContain('02:00');
    const friday = 'Den 16 april 2026 är en torsdag, inte en fredag. Kontrollera dagen.';
    expect(await said('maja', 'nytt möte fredag 16 april 2026 kl 13 i Norrskog')).toContain(friday);
    const text = 'Fredag 16 april 2026 kl. 13.00, Stadshuset\nTorsdag 23 april 2026 kl. 13.00, Stadshuset';
    const plan = await press('maja', 'meeting.plan-preview', { boardId: 'norrskog', text });
    expect(plan.text).toContain(`torsdag 16 april 2026 kl. 13.00, Stadshuset. ${friday}`);
    expect(plan.text.match(/Kontrollera dagen/g)).toHaveLength(1);
    expect(await said('maja', 'lägg in mötena fredag 16 april 2026 och 23 april 2026 i Norrskog')).toContain(
      friday,
    );
    const faulty = await press('maja', 'meeting.plan-preview', {
      boardId: 'norrskog',
      text: '16 april 2026 kl. 13.75',
    });
    expect(faulty.text).toContain('Det finns ingen tid kl. 13.75. Rätta texten först.');
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/kernel/index.ts';
import { listMeetings, loadMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import type { World } from './support/circulation-world.ts';
import { data, form, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let world: World;
let preparing = {} as PreparingWorld;
let { press, said, made, close } = preparing;

beforeAll(async () => {
  preparing = await preparingWorld();
  ({ world, press, said, made, close } = preparing);
});
afterAll(() => close());

describe('a meeting that is cancelled', () => {
  it('is never the one of a day that is named for what is to come instead', async () => {
    const ids = [await made('2026-03-31'), await made('2026-05-18'), await made('2026-06-17')];
    for (const words of [
      'ställ in mötet, tar ärendena i maj',
      'vi ställer in mötet och tar ärendena på majmötet',
      'för få kan, vi ställer in mötet. tar ärendena 18 maj',
      'ställ in mötet. vi ses i maj igen',
      'ställ in, nästa möte blir 18 maj',
    ]) {
      await said('maja', 'vad står på dagordningen 18 maj 2026 i Norrskog?');
      const card = await said('maja', `Norrskog: ${words}`);
      expect(card, words).toContain('Ställa in mötet tisdag 31 mars 2026');
    }
    for (const words of [
      'ställ in mötet 31 mars och lägg allt på 18 maj',
      'ställ in mötet 31 mars, ärendena tar vi 18 maj',
    ])
      expect.soft(await said('maja', `Norrskog: ${words}`), words).toContain('Ärendena flyttas inte än');
    expect(await said('maja', 'Norrskog: ställ in mötet 31 mars')).not.toContain('Ärendena flyttas inte än');
    // Where the next is of that month itself, which is meant is asked.
    await press('maja', 'meeting.cancel', { meetingId: ids[0], reason: 'Prov.' });
    const asked = await said('maja', 'Norrskog: ställ in mötet, vi tar det i maj istället');
    expect(asked).toMatch(/måndag 18.maj.2026[\s\S]*onsdag 17.juni.2026/);
    expect(asked).not.toContain('Ställa in mötet');
    // What is told to stand is not the one that is moved either.
    const moved = await said('maja', 'Norrskog: flytta mötet till 11 maj, 17 juni står kvar');
    expect(moved).toContain('Ändra mötet måndag 18 maj 2026');
    for (const meetingId of ids) await press('maja', 'meeting.cancel', { meetingId, reason: 'Prov.' });
  });

  it('what waited for an answer goes to the next meeting, and whoever left it finds it there', async () => {
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

  it('what was prepared for it goes on to another by a button or by words, with its papers, secrecy and jäv', async () => {
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
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyDescription } from '../../src/board/index.ts';
import { instantFromEpoch, type LocalDate, localDateOf } from '../../src/kernel/index.ts';
import { listMeetings, loadMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import { described } from '../support/boards.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { channelMessage, execute, personalConversation, personalMessage } from './support/activities.ts';
import { circulationWorld, people, type Shown, START, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';

let world: World;
let files: Server;
let address = '';

beforeAll(async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() });
  await world.greet();
  files = createServer((_request, response) => response.end('%PDF-1.7 underlag'));
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(files.address() as AddressInfo).port}/underlag.pdf`;
});
afterAll(async () => {
  await world.close();
  await new Promise((resolve) => files.close(resolve));
});

type Who = keyof typeof people;
const press = (who: Who, verb: string, data: object) => world.press(people[who], verb, data);
const data = (shown: Shown, verb: string, nth = 0) =>
  shown.verbs.filter((one) => one.verb === verb)[nth]?.data ?? {};

/** What somebody is told in her chat after writing. */
async function said(who: Who, text: string, attachments: unknown[] = []): Promise<string> {
  world.teams.clear();
  const activity = { ...personalMessage(people[who], text, world.around()), attachments };
  await world.bots[0]?.post(activity);
  const posted = await world.teams.waitFor(1, personalConversation(people[who]).id);
  return JSON.stringify(posted.map(({ body }) => body));
}

async function told(who: Who): Promise<string> {
  await world.bots[0]?.bot.outbox.idle();
  return JSON.stringify(world.teams.posted(personalConversation(people[who]).id).map(({ body }) => body));
}

const form = (date: string, more: object = {}) => ({
  boardId: 'norrskog',
  date,
  start: '13:00',
  end: '16:00',
  place: 'Stadshuset',
  ...more,
});

async function made(date: string): Promise<string> {
  await press('maja', 'meeting.create', form(date));
  return `meeting/norrskog/${date}`;
}

async function items(id: string): Promise<string[]> {
  const state = (await loadMeeting(world.store, id))?.state;
  return state && state.status !== 'NONE'
    ? (state.agenda.items ?? []).map((item) => `${item.number} ${item.heading}`)
    : [];
}

it('a matter waits for a meeting where none is laid in, and is proposed to the next one', async () => {
  const asked = await said('olga', 'jag vill ta upp busslinjen');
  expect(asked).toContain('Nästa möte är inte inlagt än');
  const proposalId = /"proposalId":"([^"]+)"/.exec(asked)?.[1] ?? '';
  const own = { boardId: 'kustlandet', proposalId };
  const kept = await press('olga', 'meeting.propose-later', { ...own, heading: 'Busslinjen' });
  expect(kept.text).toContain('sparat till nästa möte: Busslinjen');
  const other = await press('olga', 'meeting.propose-later', { ...own, proposalId: 'q', heading: 'Ångrat' });
  expect(
    (await press('olga', 'meeting.propose-later-withdraw', data(other, 'meeting.propose-later-withdraw')))
      .text,
  ).toContain('återtaget');
  world.teams.clear();
  await press('maja', 'meeting.create', { ...form('2026-04-09'), boardId: 'kustlandet' });
  const state = (await loadMeeting(world.store, 'meeting/kustlandet/2026-04-09'))?.state;
  expect(state).toMatchObject({
    agenda: {
      proposals: [{ heading: 'Busslinjen', by: { name: 'Olga Sund' }, outcome: { kind: 'WAITING' } }],
    },
  });
});

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
    const plan = {
      type: 'PlanMeeting',
      date,
      start: null,
      end: null,
      place: null,
      title: null,
      source: null,
    } as const;
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
    const plan = {
      type: 'PlanMeeting',
      date,
      start: null,
      end: null,
      place: null,
      title: null,
      source: null,
    } as const;
    await runOnMeeting(world.store, 'fjallet', date, plan, meta('f'));
    const preview = await press('maja', 'meeting.create-preview', form(date));
    expect(preview.text).toContain('Karim Nasser har ett annat styrelsemöte samma dag.');
    expect(preview.text).not.toContain('Fjäll');
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
    await press('maja', 'meeting.cancel', { meetingId: id, reason: 'Prov.' });
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

  it('plan pasted is previewed line by line and laid in once', async () => {
    const text =
      'Sammanträdesplan 2026\nTorsdag 16 april kl. 13.00-16.00, Stadshuset\nTorsdag 14 maj kl. 13.00 (Kristi himmelsfärdsdag)\nTorsdag 11 juni 2026';
    const preview = await press('maja', 'meeting.plan-preview', { boardId: 'norrskog', text });
    expect(preview.text).toContain('Lägga in 3 möten i planen?');
    expect(preview.text).toContain('Kristi himmelsfärdsdag.');
    // Written in the chat it is the same plan, to be looked over; a ledamot is told who lays it in.
    const ofBoard = text.replace('2026', 'för Norrskog 2026');
    const written = await said('maja', ofBoard);
    expect(written).toContain('Lägga in 3 möten i planen?');
    expect(written).toContain('torsdag 16 april 2026 kl. 13.00–16.00, Stadshuset');
    expect(await said('lars', ofBoard)).toContain('Bara kansliet kan ändra sammanträdesplanen.');
    const done = await press('maja', 'meeting.plan-add', data(preview, 'meeting.plan-add'));
    expect(done.text).toContain('3 möten är inlagda');
    expect((await press('maja', 'meeting.plan-add', data(preview, 'meeting.plan-add'))).text).toContain(
      'Alla möten fanns redan',
    );
    expect(
      (await press('maja', 'meeting.plan-preview', { boardId: 'norrskog', text: 'inget datum' })).text,
    ).toContain('Jag hittar inga datum');
    expect(await said('lars', 'vilka möten har vi i april 2026')).toContain('16 april');
  });
});

/** A press on the card that stands in the channel. */
function channelPress(verb: string, input: object): unknown {
  const channel = { teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' };
  const { conversation, channelData } = channelMessage(people.lars, '', world.around(), channel);
  return { ...execute(people.lars, verb, input, world.around()), conversation, channelData };
}

describe('the agenda', () => {
  it('is made in the chat: form, receipt, edit, move, withdraw and back; the answer shows it', async () => {
    const id = await made('2026-01-22');
    const empty = await press('maja', 'meeting.agenda', { meetingId: id });
    expect(empty.text).toContain('Dagordningen är tom');
    const blank = await press('maja', 'meeting.item-add-form', { meetingId: id });
    const add = data(blank, 'meeting.item-add');
    const missing = await press('maja', 'meeting.item-add', { ...add, heading: ' ', background: 'Behålls' });
    expect(missing.text).toContain('Ärendet behöver en rubrik');
    const fields = {
      heading: 'Budget 2027',
      proposals: 'fastställa budgeten till 6 200 000 kr',
      presenter: 'Maja Holm',
    };
    const added = await press('maja', 'meeting.item-add', { ...add, ...fields });
    expect(added.text).toContain('Tillagt: punkt 6 Budget 2027 (förslag).');
    expect(added.text).toContain('att fastställa budgeten');
    await press('maja', 'meeting.item-add', { ...add, ...fields });
    expect((await items(id)).filter((line) => line.includes('Budget'))).toEqual(['6 Budget 2027']);
    const itemId = String(add.itemId);
    const moved = await press('maja', 'meeting.item-move', { meetingId: id, itemId, after: null });
    expect(moved.text).toContain('Flyttad: nu punkt 1 Budget 2027');
    const gone = await press('maja', 'meeting.item-withdraw', { meetingId: id, itemId });
    expect(gone.text).toContain('Borttagen från dagordningen: Budget 2027');
    const back = await press('maja', 'meeting.item-restore', data(gone, 'meeting.item-restore'));
    expect(back.text).toContain('Tillbaka på dagordningen');
    const answer = await said('maja', 'visa dagordningen 22 januari 2026 i Norrskog');
    expect(answer).toContain('Budget 2027');
    expect(answer).toContain('meeting.post-preview');
    const member = await said('lars', 'visa dagordningen 22 januari 2026');
    expect(member).toContain('Budget 2027');
    expect(member).not.toContain('meeting.post-preview');
    expect(await said('lars', 'vad är förslaget i ärendet om budget 2027?')).toContain('fastställa budgeten');
    expect((await press('lars', 'meeting.agenda', { meetingId: id })).text).toContain(
      'förbereds av kansliet',
    );
    expect(
      (await press('lars', 'meeting.item-save', { meetingId: id, itemId, heading: 'Annat' })).text,
    ).toContain('förbereds av kansliet');
  });

  it('takes files sent to the chat as bilagor of the item that waits, and opens them for the board alone', async () => {
    const id = await made('2026-01-29');
    const add = data(await press('maja', 'meeting.item-add-form', { meetingId: id }), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...add, heading: 'Ansökan från Fyren' });
    const itemId = String(add.itemId);
    expect((await press('maja', 'meeting.attach', { meetingId: id, itemId })).text).toContain(
      'Skicka filen hit',
    );
    const file = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'ansökan.pdf',
      content: { downloadUrl: address, fileType: 'pdf' },
    };
    expect(await said('maja', '', [file])).toContain(
      'ansökan.pdf är nu bilaga till punkt 6 Ansökan från Fyren (bilaga 1)',
    );
    const opened = await press('lars', 'meeting.paper', { meetingId: id, label: '1' });
    expect(opened.text).toContain('Bilaga 1: ansökan.pdf');
    const inChannel = channelPress('meeting.papers', { meetingId: id });
    const names = await world.press(people.lars, '', {}, { activity: inChannel });
    expect(names.text).toContain('Bilaga 1: ansökan.pdf');
    expect(names.text).toContain('i den personliga chatten');
    expect((await press('olga', 'meeting.paper', { meetingId: id, label: '1' })).text).not.toContain(
      'ansökan',
    );
    expect(
      (await press('lars', 'meeting.paper-remove', { meetingId: id, itemId, label: '1' })).text,
    ).toContain('förbereds av kansliet');
    expect(
      (await press('maja', 'meeting.paper-remove', { meetingId: id, itemId, label: '1' })).text,
    ).toContain('Bilaga 1 är borttagen');
    expect((await press('lars', 'meeting.paper', { meetingId: id, label: '1' })).text).toContain(
      'finns inte längre',
    );
  });
});

it('a file sent with the words becomes bilaga to that item at once; of another than the kansli it does not', async () => {
  const id = await made('2025-12-04');
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: id }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Ansökan från Fyren' });
  const file = (name: string) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    content: { downloadUrl: address, fileType: 'pdf' },
  });
  expect(await said('maja', 'bilaga till punkt 6 den 4 december i Norrskog', [file('karta.pdf')])).toContain(
    'karta.pdf är nu bilaga till punkt 6 Ansökan från Fyren (bilaga 1), mötet 4 december.',
  );
  // The same file again is the same bilaga.
  expect(await said('maja', 'till punkt 6 i Norrskog den 4 december', [file('karta.pdf')])).toContain(
    '(bilaga 1)',
  );
  expect(await said('maja', 'bilaga till punkt 66 i Norrskog den 4 december', [file('x.pdf')])).not.toContain(
    'är nu bilaga',
  );
  expect(await said('lars', 'bilaga till punkt 6', [file('min.pdf')])).toContain(
    'Bara kansliet kan lägga till bilagor',
  );
  const state = (await loadMeeting(world.store, id))?.state;
  const papers = state && state.status !== 'NONE' ? state.agenda.items?.flatMap((item) => item.papers) : [];
  expect(papers?.map((paper) => paper.name)).toEqual(['karta.pdf']);
});

it('a file sent before the board was known need not be sent again; a web address is part of a heading', async () => {
  const id = 'meeting/norrskog/2026-02-05';
  await made('2026-02-05');
  await press('maja', 'meeting.create', { ...form('2026-02-05'), boardId: 'kustlandet' });
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: id }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Ansökan från Fyren' });
  const file = {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'skiss.pdf',
    content: { downloadUrl: address, fileType: 'pdf' },
  };
  world.clock.set(instantFromEpoch(Date.parse(START) + 26 * 60 * 60_000));
  const words = 'bilaga till punkt 6 den 5 februari 2026';
  const asked = await said('maja', words, [file]);
  expect(asked).toContain('vilken styrelse');
  const answered = await press('maja', 'conversation.board', { text: words, boardId: 'norrskog' });
  expect(answered.text).toContain('skiss.pdf är nu bilaga till punkt 6 Ansökan från Fyren (bilaga 1)');
  const link = await said('maja', 'lägg till ärendet ”Ny webb https://exempel.se/plan” i Norrskog');
  expect(link).toContain('Ny webb https://exempel.se/plan');
  for (const [words, heading] of [
    ['lägg till en punkt om hyra av lokal på mötet 5 februari 2026 i Norrskog', 'Hyra av lokal'],
    ['Norrskog: lägg till en punkt om bokslut 2025 den 5 februari 2026', 'Bokslut 2025'],
  ] as const) {
    expect(await said('maja', words)).toContain(`"value":"${heading}"`);
  }
  const bare = await said('maja', 'lägg till ett ärende om webben https://exempel.se/plan i Norrskog');
  expect(bare).not.toContain('"value":"//exempel.se');
  world.clock.set(START);
});

describe('a matter that a ledamot wants taken up', () => {
  it('goes to the kansli, which puts it on the agenda in its own words; the proposer is told', async () => {
    const id = await made('2025-12-18');
    const asked = await said('lars', 'jag vill ta upp insatser för unga');
    expect(asked).toContain('nsatser för unga');
    expect(asked).toContain('meeting.propose');
    const proposalId = /"proposalId":"([^"]+)"/.exec(asked)?.[1] ?? '';
    world.teams.clear();
    const done = await press('lars', 'meeting.propose', {
      meetingId: id,
      proposalId,
      heading: 'Insatser för unga',
      background: '',
    });
    expect(done.text).toContain('Ditt förslag är lämnat till kansliet: Insatser för unga.');
    expect(await told('maja')).toContain('Lars Ek vill ta upp ett ärende 18 december: Insatser för unga.');
    expect(await said('maja', 'mina uppgifter')).toContain('Svara Lars Ek om ärendet ”Insatser för unga”.');
    world.teams.clear();
    const accept = await press('maja', 'meeting.proposal-form', { meetingId: id, proposalId });
    await press('maja', 'meeting.proposal-accept', {
      ...data(accept, 'meeting.proposal-accept'),
      heading: 'Insatser för unga 2026',
    });
    expect(await items(id)).toContain('6 Insatser för unga 2026');
    expect(await told('lars')).toContain('Ditt ärende tas upp 18 december: Insatser för unga 2026.');
  });

  it('is answered with words, and the proposer told; an ersättare who does not serve is refused (KL 4 kap. 20 §)', async () => {
    const id = 'meeting/norrskog/2025-12-18';
    await press('karim', 'meeting.propose', {
      meetingId: id,
      proposalId: 'p2',
      heading: 'Ny lokal',
      background: 'Hyran går ut.',
    });
    world.teams.clear();
    await press('maja', 'meeting.proposal-answer', {
      meetingId: id,
      proposalId: 'p2',
      answer: 'Vi tar det i februari.',
    });
    const answer = await told('karim');
    expect(answer).toContain('Maja Holm har svarat om ditt ärende: Ny lokal.');
    expect(answer).toContain('Vi tar det i februari.');
    expect(await said('sofia', 'jag vill ta upp en fråga om lokaler')).toMatch(/KL 4 kap\. 20/);
    expect(
      (await press('sofia', 'meeting.propose', { meetingId: id, proposalId: 'p3', heading: 'x' })).text,
    ).toContain('KL 4 kap. 20 §');
  });
});

describe('asked for in words', () => {
  it('the kansli gets the card with what was said filled in', async () => {
    expect(await said('maja', 'lägg till en punkt om hyra av lokal på dagordningen i Norrskog')).toMatch(
      /Nytt ärende/,
    );
    expect(await said('maja', 'posta dagordningen i Norrskog')).toContain(
      'Så här blir dagordningen i kanalen',
    );
    expect(await said('maja', 'Norrskog: nytt möte 5 mars 2026 kl 13-16 i Stadshuset')).toContain(
      '2026-03-05',
    );
    expect(await said('maja', 'ställ in mötet 18 december i Norrskog')).toContain(
      'Ställa in mötet torsdag 18 december',
    );
    expect(await said('maja', 'ny bilaga till punkt 6 i Norrskog')).toMatch(
      /Skicka filen hit i chatten, så blir den bilaga till punkt 6/,
    );
  });

  it('others are refused with who may, and nothing is recorded', async () => {
    expect(await said('lars', 'posta dagordningen')).toContain('Bara kansliet eller ordföranden');
    expect(await said('lars', 'ställ in mötet 18 december')).not.toContain('meeting.cancel"');
  });
});

it('the kansli is told once ahead of material stop and notice day, at 08.00 on a working day', async () => {
  await made('2026-01-15');
  world.teams.clear();
  // Material stop is 5 January (Monday before trettondedag jul): told on Friday 2 January at 08.00.
  world.clock.set(instantFromEpoch(Date.parse('2026-01-02T06:59:00Z')));
  await world.tick();
  expect(await told('maja')).not.toContain('15 januari');
  world.clock.set(instantFromEpoch(Date.parse('2026-01-02T07:01:00Z')));
  await world.tick();
  await world.tick();
  const messages = await told('maja');
  expect(messages.match(/"text":"Materialstopp måndag 5 januari\."/g)).toHaveLength(1);
});

it('what ended per capsulam without a decision is offered to the next agenda, and put on it once', async () => {
  world.clock.set(instantFromEpoch(Date.parse('2026-01-05T08:00:00Z')));
  await world.open({ day: '2026-01-09', heading: 'Ny projektor' });
  world.clock.set(instantFromEpoch(Date.parse('2026-01-10T08:00:00Z')));
  await world.tick();
  const meetingId = 'meeting/norrskog/2026-01-22';
  const agenda = await press('maja', 'meeting.agenda', { meetingId });
  expect(agenda.text).toContain('Ta upp: Ny projektor');
  const add = data(agenda, 'meeting.queued-add');
  expect((await press('maja', 'meeting.queued-add', add)).text).toContain('Ny projektor');
  await press('maja', 'meeting.queued-add', add);
  expect((await items(meetingId)).filter((line) => line.includes('Ny projektor'))).toHaveLength(1);
  expect((await press('maja', 'meeting.agenda', { meetingId })).text).not.toContain('Ta upp: Ny projektor');
});

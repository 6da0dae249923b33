import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStreams } from '../support/memory-streams.ts';
import { sender } from './support/activities.ts';
import { anna, BOARD } from './support/attendance-board.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { account, item, MEETING, noticeTalk } from './support/notice-talk.ts';

const [ylva, rolf] = [sender('Ylva Marklund'), sender('Rolf Dahl')];

let world: World;
const { says, importNotice, send } = noticeTalk(() => world);

const AGENDA = [
  item('1', 'Öppnande'),
  item('2', 'Budget 2026', ['att fastställa budgeten till 450 000 kr'], ['1']),
  { ...item('3', 'Arbetsträningen', ['att fortsätta insatsen'], ['2']), presenter: 'Ylva Marklund' },
  { ...item('4', 'Ansökan från Lovskolan', ['att bevilja 300 000 kr'], ['3']), presenter: 'Maja Holm' },
];
/** What of the agenda is nobody's business but the board's. */
const OTHERS = /Budget|450|Lovskolan|300|Öppnande/;

beforeAll(async () => {
  const store = { ...memoryStore(), streams: memoryStreams() };
  const boards = [
    { ...BOARD, adjungerade: [account(ylva, { role: 'processledare' })], revisorer: [account(rolf)] },
  ];
  world = await circulationWorld(store, { boards });
  await importNotice('first', AGENDA);
  for (const who of [people.eva, people.maja, anna, ylva, rolf]) await world.write(who, 'hej');
  await send();
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
});
afterAll(() => world.close());

describe('an adjungerad reads her own ärende, and when and where the meeting is (domain page 6)', () => {
  it('and no whole documents, of which she is told why', async () => {
    const told = await world.press(ylva, 'record.open', { boardId: 'norrskog', documentId: 'protokoll' });
    expect(told.text).toContain('Hela dokument öppnas av ledamöter');
    expect(told.text).not.toContain('som du inte är med i');
  });

  it('whatever she asks', async () => {
    expect(await says(ylva, 'när är nästa möte?')).toMatch(/torsdag 11 december[\s\S]*13\.00/);
    const agenda = await says(ylva, 'visa dagordningen');
    expect(agenda).toMatch(/Du föredrar ett ärende på mötet 11 december[\s\S]*3 Arbetsträningen/);
    expect(agenda).toContain('Som adjungerad ser du av kallelse och dagordning de ärenden som du föredrar');
    for (const text of [
      'visa dagordningen',
      'dagordning 11 december',
      'vad står på punkt 2?',
      'vad står på punkt 4?',
      'vilka bilagor finns?',
      'öppna bilaga 1',
      'vilka ansökningar har kommit?',
      'vem föredrar lovskolan?',
      'vilka föredrar?',
      'hur mycket söker lovskolan?',
      'vad handlar budgeten om?',
      'vad är förslaget till beslut om budgeten?',
      'hur många punkter är det?',
      'är vi beslutsföra på punkt 4?',
      'är kallelsen skickad?',
      'vad har ändrats i kallelsen?',
      'hur många kommer?',
      'jag vill anmäla jäv på punkt 4',
      'posta dagordningen i kanalen',
      'jag kommer',
      'mina uppgifter',
    ]) {
      expect(await says(ylva, text), text).not.toMatch(OTHERS);
    }
    for (const text of ['hur många kommer?', 'är vi beslutsföra?', 'är kallelsen skickad?']) {
      expect(await says(ylva, text), text).toContain('visas för ledamöter, ersättare, kansli och revisorer');
    }
    // Whether she is called she may know.
    for (const text of [
      'har jag fått någon kallelse',
      'är jag kallad?',
      'får jag komma?',
      'ska jag vara med?',
    ]) {
      const told = await says(ylva, text);
      expect(told, text).toMatch(
        /Du kallas inte till mötet[\s\S]*Du föredrar ett ärende på mötet 11 december/,
      );
      expect(told, text).not.toMatch(OTHERS);
    }
    expect(await says(ylva, 'jag vill anmäla jäv på punkt 4')).toContain('inte ett som du föredrar');
    expect(await says(ylva, 'jag vill anmäla jäv på punkt 3')).toContain('Arbetsträningen');
    expect(await says(ylva, 'vad står på punkt 3?')).toMatch(/Arbetsträningen[\s\S]*att fortsätta insatsen/);
  });

  it('and whatever she presses', async () => {
    const card = await world.press(ylva, 'notice.show', MEETING);
    expect(card.text).toContain('Arbetsträningen');
    for (const verb of [
      'notice.show',
      'notice.read',
      'meeting.papers',
      'rsvp.accept',
      'meeting.agenda',
      'notice.preview',
    ]) {
      expect((await world.press(ylva, verb, MEETING)).text, verb).not.toMatch(OTHERS);
    }
    for (const number of ['1', '2', '4', '9']) {
      const shown = await world.press(ylva, 'recusal.form', { ...MEETING, item: number });
      expect(shown.text, number).not.toMatch(OTHERS);
    }
  });

  it('has the meeting as a calendar file, and no paper that is refused her', async () => {
    expect(await says(ylva, 'kalenderfil för 11 december')).toContain('torsdag 11 december som kalenderfil');
    expect(await says(ylva, 'vad står på punkt 3?')).not.toContain('Öppna handlingarna');
    expect(await says(ylva, 'vad är länken till mötet?')).toContain('visas för ledamöter');
  });

  it('a revisor reads it all, and so does a ledamot', async () => {
    for (const who of [rolf, anna]) {
      expect(await says(who, 'visa dagordningen')).toMatch(/4 ärenden[\s\S]*Lovskolan/);
      expect((await world.press(who, 'notice.read', MEETING)).text).toContain('Lovskolan');
    }
  });

  it('a revisor is told of jäv by the protokoll: neither that there is any nor that there is none (KL 6:30)', async () => {
    await world.press(people.eva, 'recusal.report', { ...MEETING, item: '4', ground: 'PARTY_OR_INTEREST' });
    expect(await says(anna, 'är vi beslutsföra på punkt 4?')).toContain('Eva Lind');
    for (const text of [
      'vilka har anmält jäv?',
      'är vi beslutsföra på punkt 4?',
      'vilka punkter är vi inte beslutsföra på?',
      'vem leder punkt 4?',
    ]) {
      const told = await says(rolf, text);
      expect(told, text).toContain('Jäv som är anmäld inför ett möte ser styrelsen och kansliet');
      expect(told, text).not.toMatch(/Eva|Karim|Ingen/);
    }
    for (const text of ['är vi beslutsföra?', 'vem går in för Eva?', 'vem ersätter Eva på punkt 4?']) {
      expect(await says(rolf, text), text).not.toMatch(/jäv|[Pp]unkt 4/);
    }
  });
});

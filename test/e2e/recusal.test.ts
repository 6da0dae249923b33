import { afterEach, describe, expect, it } from 'vitest';
import { openBoardDirectory } from '../../src/board/index.ts';
import { readHere } from '../../src/documents/index.ts';
import { type LocalDate, later, localDateOf } from '../../src/kernel/index.ts';
import { loadMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import { confirmDocument, knownBoards, understandFile } from '../../src/record/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { printedItem as item } from '../support/printed-item.ts';
import { personalConversation, type Sender } from './support/activities.ts';
import {
  circulationWorld,
  type DescribedBoard,
  NORRSKOG,
  people,
  START,
  type World,
} from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { account, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, lars, sofia, maja, olga } = people;
const DATE = '2025-12-11' as LocalDate;
const MEETING = `meeting/norrskog/${DATE}`;
const ITEM = { meetingId: MEETING, item: '6' };

let world: World;
afterEach(() => world.close());

const AGENDA = [item('6', 'Ansökan från Lovskolan'), item('7', 'Budget 2027')];

async function begin(board: DescribedBoard = NORRSKOG, agenda = AGENDA): Promise<void> {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards: [board] });
  await called(DATE, agenda);
  await world.greet();
}

async function called(date: LocalDate, agenda: typeof AGENDA): Promise<void> {
  const notice = {
    type: 'ImportNotice',
    date,
    start: '13:00',
    end: '16:00',
    place: null,
    document: { documentId: 'd', fileSha256: 'a', readingSha256: 'b', name: 'Kallelse.docx' },
    noticeDate: null,
    called: [],
    agenda,
  } as const;
  const meta = { at: START, actor: { kind: 'operator' }, commandId: `notice-${date}` } as const;
  await runOnMeeting(world.store, 'norrskog', date, notice, meta);
}

async function said(who: Sender, text: string): Promise<string> {
  world.teams.clear();
  await world.write(who, text);
  const posted = await world.teams.waitFor(1, personalConversation(who).id);
  return JSON.stringify(posted.map(({ body }) => body));
}

async function imported(name: string, paragraphs: readonly string[]): Promise<void> {
  const bytes = new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`);
  const known = await knownBoards(openBoardDirectory(world.store.streams), localDateOf(START));
  const file = await understandFile(
    { store: world.store, read: readHere, known },
    { name, bytes },
    'norrskog',
  );
  if (file.kind !== 'understood') throw new Error(`${name} cannot be read`);
  const by = { at: START, actor: { kind: 'operator' } } as const;
  for (const draft of file.documents) {
    const paper = { name, sha256: file.sha256, bytes };
    await confirmDocument(world.store, paper, { ...draft, boardId: 'norrskog' }, by);
  }
}

async function matters() {
  const loaded = await loadMeeting(world.store, MEETING);
  return loaded?.state.status === 'CALLED' ? loaded.state.matters : [];
}

describe('jäv in an ärende of a meeting', () => {
  it('asked for in words gives the four grounds, records nothing, and says who is asked', async () => {
    await begin();
    const form = await said(karim, 'jag är jävig på punkt 6');
    expect(form).toContain('Ansökan från Lovskolan');
    expect(form).toContain('KL 6:28 p. 4');
    expect(form).toContain('Sofia Berg tillfrågas.');
    expect(await matters()).toEqual([]);
  });

  it('said to be of another ärende is asked for in that, and what is reported already is told', async () => {
    await begin();
    expect(await said(karim, 'jag är jävig på Lovskolan')).toContain('Punkt 6, Ansökan från Lovskolan');
    expect(await said(karim, 'nej det var fel punkt, jag menade budgeten')).toContain('Punkt 7, Budget 2027');
    expect(await said(karim, 'oj, inte 7 utan 6')).toContain('Punkt 6, Ansökan från Lovskolan');
    await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    const other = await said(karim, 'fel ärende, det gäller budgeten');
    expect(other).toContain('Jäv: Punkt 7, Budget 2027');
    await world.teams.waitFor(2, personalConversation(karim).id);
    const told = JSON.stringify(world.teams.posted(personalConversation(karim).id));
    expect(told).toContain('Karim Nasser: punkt 6, Ansökan från Lovskolan.');
    // Of the question in one ärende she answers on its own card.
    expect(await said(sofia, 'hur gör jag för att tacka nej?')).toMatch(
      /Tjänstgöra för Karim Nasser i punkt 6/,
    );
  });

  it('is of the meeting to come, whatever meeting has been spoken of before', async () => {
    await begin();
    await imported('Protokoll.txt', [
      'Samordningsförbundet Norrskog\nStyrelsen',
      'Sammanträdesprotokoll\n2025-10-02',
      'Plats och tid\nStadshuset, kl. 13.00–15.00',
      'Beslutande\nEva Lind, Granby kommun, ordförande\nKarim Nasser, Region Norrskog',
      '§ 6\nAvtal med Bryggan',
      'Styrelsen beslutar\natt godkänna avtalet.',
    ]);
    expect(await said(karim, 'vad beslutade vi om bryggan?')).toContain('godkänna avtalet');
    expect(await said(karim, 'jag är jävig på punkt 6')).toContain('Ansökan från Lovskolan');
  });

  it('takes effect when it is sent: chair and kansli are told, the ersättare is asked and accepts', async () => {
    await begin();
    const reported = await world.press(karim, 'recusal.report', {
      ...ITEM,
      ground: 'REPRESENTATIVE',
      text: '',
    });
    expect(reported.text).toContain(
      'Din jävsanmälan är registrerad: Punkt 6, Ansökan från Lovskolan (11 december).',
    );
    expect(reported.text).toContain('Karim Nasser anmälde jäv och deltog inte i handläggningen av ärendet.');
    for (const who of [eva, maja, sofia]) await world.teams.waitFor(1, personalConversation(who).id);
    const to = (who: Sender) => JSON.stringify(world.teams.posted(personalConversation(who).id));
    expect(to(eva)).toContain('Karim Nasser har anmält jäv');
    expect(to(sofia)).toContain('Kan du tjänstgöra för Karim Nasser?');
    expect((await world.press(sofia, 'recusal.accept-call', ITEM)).text).toContain(
      'Du tjänstgör för Karim Nasser',
    );
    expect(await matters()).toMatchObject([
      { recusals: [{ status: 'REPORTED', inEffect: true }], calls: [{ status: 'ACCEPTED' }] },
    ]);
  });

  it('a word or two to the question of one ärende is of that, and says nothing of the whole meeting', async () => {
    await begin();
    await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    await world.teams.waitFor(1, personalConversation(sofia).id);
    for (const text of ['jag kan inte', 'ja jag kan', 'nej tyvärr', 'ja']) {
      await said(sofia, 'vilka möten har jag?');
      expect(await said(sofia, text), text).toMatch(/punkt 6[\s\S]*Karim Nasser/i);
    }
    // After a no a yes may be to that.
    await said(sofia, 'vilka möten har jag?');
    await said(sofia, 'nej tyvärr');
    expect(await said(sofia, 'ja')).toMatch(/Tjänstgöra för Karim Nasser i punkt 6/);
    const loaded = await loadMeeting(world.store, MEETING);
    expect(loaded?.state).toMatchObject({
      attendance: { answers: [] },
      matters: [{ calls: [{ status: 'ASKED' }] }],
    });
    expect(await said(sofia, 'jag kommer inte till mötet')).not.toMatch(/punkt 6/i);
  });

  it('a no after it is of that, though it had been asked before whether she comes', async () => {
    await begin();
    expect(await said(sofia, 'kommer kanske')).toContain('Kommer du till mötet');
    world.clock.set(later(world.clock.now(), 60_000));
    await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    await world.teams.waitFor(2, personalConversation(sofia).id);
    expect(await said(sofia, 'nej')).toMatch(/punkt 6/i);
    expect(await said(sofia, 'jag är också jävig')).toMatch(/Jäv: Punkt 6/);
    expect((await loadMeeting(world.store, MEETING))?.state).toMatchObject({ attendance: { answers: [] } });
  });

  it('a word or two after a question of the whole meeting that is over is of the ärende, which is asked about now', async () => {
    // A no for the seat of another ledamot of the same member is none for her own ledamot's.
    const seats = NORRSKOG.seats.map((seat) =>
      seat.ledamot.name === eva.name ? { ...seat, organisation: 'Region Norrskog' } : seat,
    );
    await begin({ ...NORRSKOG, seats });
    const { hears } = noticeTalk(() => world);
    await world.press(eva, 'rsvp.decline', { meetingId: MEETING });
    await hears(sofia, /Kan du tjänstgöra för Eva Lind/);
    await world.press(sofia, 'substitute.decline', { meetingId: MEETING });
    await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    for (const text of [
      'nej tyvärr',
      'ja',
      'jag kan',
      'nej tack',
      'ja det går bra',
      'jag kan inte tjänstgöra',
      'jag ställer upp',
    ]) {
      await said(sofia, 'vilka möten har jag?');
      const told = await said(sofia, text);
      expect(told, text).toMatch(/punkt 6[\s\S]*Karim Nasser|Karim Nasser[\s\S]*punkt 6/i);
      expect(told, text).not.toContain('Eva Lind');
    }
    expect(await matters()).toMatchObject([{ calls: [{ status: 'ASKED' }] }]);
    // What is said of the other is of that.
    expect(await said(sofia, 'jag kan tjänstgöra för Eva')).toContain('Eva Lind');
  });

  it('shows the kansli no button that would be refused, and tells each of a confirmation in her own words', async () => {
    await begin();
    await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    const to = (who: Sender) => JSON.stringify(world.teams.posted(personalConversation(who).id));
    await expect.poll(() => to(eva)).toContain('Bekräfta anmälan');
    await expect.poll(() => to(maja)).toContain('Karim Nasser har anmält jäv');
    expect(to(maja)).not.toMatch(/Bekräfta anmälan|Jag anser att det inte är jäv/);
    await world.press(eva, 'recusal.acknowledge', { ...ITEM, personId: 'karim-nasser' });
    await expect.poll(() => to(karim)).toContain('Din jävsanmälan är bekräftad.');
    await expect.poll(() => to(maja)).toContain('Eva Lind har bekräftat jävsanmälan från Karim Nasser.');
    expect(to(maja)).not.toContain('Din jävsanmälan');
  });

  it.each([
    [
      'has no account that is known',
      null,
      /^Frågan om att tjänstgöra för Karim Nasser nådde inte Sofia Berg\. Punkt 6[\s\S]*inget känt konto i Teams/,
    ],
    [
      'has blocked Klubban',
      'MessageWritesBlocked',
      /nådde inte Sofia Berg\. Punkt 6[\s\S]*har blockerat Klubban i Teams/,
    ],
  ] as const)(
    'the kansli hears when the one who is asked in her place %s, and how she is reached',
    async (_, code, told) => {
      const email = 'sofia.berg@exempel.se';
      const seats = NORRSKOG.seats.map((seat) =>
        seat.ledamot.name === karim.name
          ? { ...seat, ersattare: [code === null ? { name: sofia.name, email } : account(sofia, { email })] }
          : seat,
      );
      await begin({ ...NORRSKOG, seats });
      world.teams.weather(({ conversationId, kind }) =>
        code !== null && conversationId === personalConversation(sofia).id && kind !== 'member'
          ? { kind: 'refuse', status: 403, code }
          : { kind: 'accept' },
      );
      const receipt = (await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' })).text;
      expect(receipt.includes('nås inte i Teams. Kansliet får veta det.')).toBe(code === null);
      const { hears, says } = noticeTalk(() => world);
      expect(await hears(maja, /Karim Nasser har anmält jäv/)).toContain(
        'Sofia Berg är tillfrågad att tjänstgöra för Karim Nasser i ärendet.',
      );
      expect(await hears(maja, told)).toMatch(
        /Fråga på sofia\.berg@exempel\.se[\s\S]*ingen annan att fråga i ärendet/,
      );
      for (const text of ['är Sofia tillfrågad?', 'har Sofia blivit tillfrågad?']) {
        expect(await says(maja, text), text).toContain(
          'Sofia Berg är tillfrågad att tjänstgöra för Karim Nasser i punkt 6.',
        );
      }
      expect(await says(maja, 'vem går in för Karim?')).toContain('tjänstgöra för Karim Nasser i punkt 6.');
    },
  );

  it('is told to whoever leads the meeting when the chair has förhinder, and may be confirmed by her', async () => {
    await begin();
    await world.press(eva, 'rsvp.decline', { meetingId: MEETING });
    await world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    const to = (who: Sender) => JSON.stringify(world.teams.posted(personalConversation(who).id));
    await expect.poll(() => to(karim)).toContain('Bekräfta anmälan');
    await expect.poll(() => to(maja)).toContain('Lars Ek har anmält jäv');
    expect(to(eva)).not.toContain('har anmält jäv');
    await world.press(karim, 'recusal.acknowledge', { ...ITEM, personId: 'lars-ek' });
    await expect.poll(() => to(lars)).toContain('Din jävsanmälan är bekräftad.');
  });

  it('is withdrawn by a card to confirm, and raised about another without effect', async () => {
    await begin();
    await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    for (const text of ['jag tar tillbaka min jävsanmälan', 'jag är inte jävig']) {
      expect(await said(karim, text), text).toContain('Punkt 6');
    }
    const question = await said(karim, 'jag är inte jävig längre på punkt 6');
    expect(question).toContain('Vill du ta tillbaka din jävsanmälan?');
    expect(await matters()).toMatchObject([{ recusals: [{ inEffect: true }] }]);
    await world.press(karim, 'recusal.withdraw', ITEM);
    expect(await matters()).toMatchObject([{ recusals: [{ status: 'WITHDRAWN', inEffect: false }] }]);
    // Whoever may not raise it is told who does, and gets no button that would be refused.
    // A name that nobody bears raises nothing, and is no report of her own.
    for (const text of ['jag tycker Torbjörn är jävig på punkt 6', 'jag anser att evvva är jävig i punkt 6'])
      expect(await said(karim, text), text).toMatch(/Vem gäller det\?[\s\S]*Skriv namnet/);
    const refused = await said(sofia, 'jag tycker Eva är jävig på punkt 6');
    expect(refused).toContain('lyfts av den som deltar i ärendet');
    expect(refused).not.toContain('recusal.raise');
    const raising = await said(lars, 'borde inte Eva vara jävig på punkt 6');
    // The chair's own question goes to whoever leads the ärende in her stead.
    expect(raising).toContain('Lyfta frågan om jäv för Eva Lind till Karim Nasser, som leder ärendet?');
    await world.press(lars, 'recusal.raise', { ...ITEM, personId: 'eva-lind' });
    expect(await matters()).toMatchObject([{ recusals: [{}, { status: 'RAISED', inEffect: false }] }]);
  });

  it('is nobody else’s to report, and another board’s meeting is not there', async () => {
    await begin();
    await world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE', personId: 'karim-nasser' });
    expect(await matters()).toMatchObject([{ recusals: [{ person: { name: 'Lars Ek' } }] }]);
    const stranger = await world.press(olga, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    expect(stranger.text).toContain('hittar jag inte');
    expect(
      (await world.press(karim, 'recusal.report', { ...ITEM, item: '99', ground: 'UNSURE' })).text,
    ).toContain('Punkt 99 finns inte på dagordningen');
  });
});

describe('a per capsulam in words', () => {
  it('tells how it stands, and that none is open where none is', async () => {
    await begin();
    expect(await said(eva, 'hur går det med per capsulam?')).toContain('Det pågår inget ärende per capsulam');
    const id = await world.open();
    await world.press(karim, 'circulation.answer', { circulationId: id, version: 1, answer: 'APPROVE' });
    const status = await said(eva, 'hur går det med per capsulam?');
    expect(status).toContain('1 av 3 har svarat.');
    expect(status).toContain('Lars Ek');
  });

  it('jäv there is asked about there', async () => {
    await begin();
    await world.open();
    expect(await said(karim, 'jag är jävig i percapsulam')).toContain(
      'Jäv i ärendet Inköp av dator till kansliet',
    );
  });

  it('is asked about where an application of an imported kallelse is signed by somebody on the board', async () => {
    world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() });
    await world.greet();
    await imported('Kallelse.txt', [
      'KALLELSE',
      'Samordningsförbundet Norrskog',
      'Styrelsens sammanträde torsdagen den 11 december 2025 kl. 13.00',
      '1. Mötets öppnande',
      '2. Ansökan från Lovskolan\n\nBilaga 1',
      'Styrelsen föreslås besluta:\natt bevilja Lovskolan 450 000 kr.',
      '3. Övriga frågor',
      // Who calls is no part of the last ärende.
      'Eva Lind, ordförande',
    ]);
    await imported('Bilaga 1.txt', [
      'Bilaga 1',
      'Ansökan om medel till Lovskolan',
      'Till styrelsens sammanträde den 11 december 2025. Vi söker 450 000 kr till en insats för unga vuxna.',
      'Med vänlig hälsning',
      'Karim Nasser\nVerksamhetschef',
    ]);
    expect(await matters()).toMatchObject([{ item: { number: '2' }, asked: [{ cleared: false }] }]);
    await world.write(maja, 'hej');
    const posted = await world.teams.waitFor(1, personalConversation(karim).id);
    expect(JSON.stringify(posted.map(({ body }) => body))).toContain(
      'Kan du vara jävig? Du nämns i underlaget.',
    );
    await expect
      .poll(() => JSON.stringify(world.teams.posted(personalConversation(maja).id).map(({ body }) => body)))
      .toContain('Klubban har frågat Karim Nasser om jäv.');
    const data = { meetingId: MEETING, item: '2' };
    expect((await world.press(lars, 'recusal.none', data)).text).toContain('Du har inte fått någon fråga');
    expect((await world.press(karim, 'recusal.none', data)).text).toContain(
      'Ditt svar är registrerat, ingen jäv',
    );
    expect(await matters()).toMatchObject([{ asked: [{ cleared: true }], recusals: [] }]);
  });
});

describe('jäv in several items at once', () => {
  it('is reported one at a time, and what remains is told until it is', async () => {
    await begin();
    const asked = await said(lars, 'jag är jävig på punkt 6 och 7');
    expect(asked).toContain('Jäv: Punkt 6, Ansökan från Lovskolan');
    expect(asked).toContain('Efter den här återstår punkt 7.');
    const first = { ...ITEM, others: ['7'], ground: 'UNSURE' };
    const reported = await world.press(lars, 'recusal.report', first);
    expect(reported.text).toContain('Inte anmält än: punkt 7.');
    const next = reported.verbs.find(({ verb }) => verb === 'recusal.form');
    const form = await world.press(lars, 'recusal.form', next?.data);
    expect(form.text).toContain('Jäv: Punkt 7, Budget 2027');
    expect(form.text).not.toContain('återstår');
  });

  it('is reported of all of them, however they are named', async () => {
    await begin();
    for (const text of [
      'jag har jäv i 6:an och 7:an',
      'jag är jävig i sexan och sjuan',
      'jag är jävig på 6, 7',
      'jäv i 6an och 7an',
      'jäv på både Lovskolan och budgeten',
      'jag är jävig på Lovskolan och budgeten',
      'jag är jävig på både punkt 6 och i sjuan',
      'jag är jävig på lovskolan samt budget 2027',
    ]) {
      const asked = await said(lars, text);
      expect(asked, text).toContain('Jäv: Punkt 6, Ansökan från Lovskolan');
      expect(asked, text).toContain('Efter den här återstår punkt 7.');
    }
    expect(await said(lars, 'jag är jävig i 7')).toContain('Jäv: Punkt 7, Budget 2027');
  });

  it('what may be several of them is told beside the one that is taken', async () => {
    const accounts = [item('8', 'Bokslut för Lovskolan'), item('9', 'Bokslut för Bryggan')];
    await begin(NORRSKOG, [...AGENDA, ...accounts]);
    const asked = await said(lars, 'jag är jävig på budgeten och bokslutet');
    expect(asked).toContain('Jäv: Punkt 7, Budget 2027');
    expect(asked).toContain('Det andra du nämner kan vara punkt 8 eller 9.');
    const sure = await said(lars, 'jag är jävig på budgeten och bokslutet för Bryggan');
    expect(sure).toContain('Jäv: Punkt 9, Bokslut för Bryggan');
    expect(sure).toContain('Efter den här återstår punkt 7.');
  });

  it('goes on with the one that is not reported, when it is written again', async () => {
    await begin();
    await world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    expect(await said(lars, 'jag är jävig på punkt 6 o 7')).toContain('Jäv: Punkt 7, Budget 2027');
    for (const text of ['ta bort Lars jäv i lovskolan', 'stryk Lars Eks jäv på punkt 6'])
      expect(await said(maja, text), text).toContain('Bara Lars Ek själv kan ta tillbaka sin jävsanmälan.');
    const back = await said(lars, 'jag tar tillbaka min jävsanmälan på punkt 7 och 6');
    expect(back).toContain('Vill du ta tillbaka din jävsanmälan? Punkt 6');
  });
});

describe('jäv in items of a later meeting than the next', () => {
  const JANUARY = '2026-01-22' as LocalDate;
  const LATER = [
    item('6', 'Köp av minibuss'),
    item('7', 'Verksamhetsplan 2028'),
    item('8', 'Handledning i Norrby'),
    item('9', 'Varning till handledaren'),
  ];
  const shown = async (text: string) => {
    const card = await said(lars, text);
    const found = [
      ...card.matchAll(/Jäv: (Punkt [^"]*?)\. Vad gäller det|Efter den här återstår (punkt [\w]+)/gu),
    ];
    return [...new Set(found.map(([, of, left]) => of ?? left ?? ''))];
  };

  it('is reported in each where it is, whatever words name them', async () => {
    await begin();
    await called(JANUARY, LATER);
    const [school, budget] = [
      'Punkt 6, Ansökan från Lovskolan (11 december)',
      'Punkt 7, Budget 2027 (11 december)',
    ];
    const [minibus, plan] = [
      'Punkt 6, Köp av minibuss (22 januari 2026)',
      'Punkt 7, Verksamhetsplan 2028 (22 januari 2026)',
    ];
    for (const [text, ...named] of [
      ['jag är jävig på minibussen och verksamhetsplanen', minibus, 'punkt 7'],
      ['jag är jävig på verksamhetsplan och minibuss', plan, 'punkt 6'],
      ['jag anmäler jäv i verksamhetsplanen och även i minibussen', plan, 'punkt 6'],
      ['jag är jävig i handledningen', 'Punkt 8, Handledning i Norrby (22 januari 2026)'],
      ['jag är jävig på lovskolan och minibussen', school, minibus],
      ['jag är jävig på 7 och minibussen', minibus, 'punkt 7'],
      ['jag är jävig på budgeten 11 december och verksamhetsplanen 22 januari', budget, plan],
    ] as const) {
      expect((await shown(text)).toSorted(), text).toEqual(named.toSorted());
    }
  });

  it('answered in words by whoever is asked to serve, it is the one that she names, on whichever meeting', async () => {
    await begin();
    await called(JANUARY, LATER);
    const there = `meeting/norrskog/${JANUARY}`;
    await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    await world.press(karim, 'recusal.report', { ...ITEM, item: '7', ground: 'UNSURE' });
    await world.press(karim, 'recusal.report', { meetingId: there, item: '6', ground: 'UNSURE' });
    const questions = async (text: string) =>
      [...new Set([...(await said(sofia, text)).matchAll(/Karim Nasser i punkt (\d), mötet \S+ (\d+)/gu)])]
        .map(([, number, day]) => `${number} (${day})`)
        .filter((one, at, all) => all.indexOf(one) === at);
    for (const [text, ...items] of [
      ['jag kan ta Lovskolan', '6 (11)'],
      ['jag kan inte i budgeten', '7 (11)'],
      ['jag tar minibussen', '6 (22)'],
      ['kan i sjuan', '7 (11)'],
      ['nej jag hinner inte ta lovskolan', '6 (11)'],
      ['kan ta både lovskolan och minibussen', '6 (11)', '6 (22)'],
    ] as const) {
      expect(await questions(text), text).toEqual(items);
    }
    for (const text of ['jag kan tjänstgöra i verksamhetsplanen', 'jag kan ta verksamhetsplanen']) {
      const none = await said(sofia, text);
      expect(none, text).toContain(
        'inte tillfrågad att tjänstgöra i punkt 7, Verksamhetsplan 2028 (torsdag 22 januari 2026)',
      );
      expect(none, text).toContain('"Svara om punkt 7, 11 december"');
      expect(none, text).not.toContain('Tjänstgöra för');
    }
  });

  it('is not said to have no meeting, where one is named by its letter or on a day without any', async () => {
    await begin(NORRSKOG, [...AGENDA, item('8e', 'Växtvägg')]);
    expect(await shown('jag är jävig på 8e')).toEqual(['Punkt 8e, Växtvägg (11 december)']);
    expect(await said(lars, 'jag är jävig på mötet den 8 december')).toContain('Inget möte är inlagt');
  });
});

describe('who is jävig, asked as it is now', () => {
  it('is who has reported it for the meeting to come, before the law and before what has been', async () => {
    await begin();
    const rule = await said(maja, 'vem är jävig?');
    expect(rule).toContain('opartiskhet');
    await world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    for (const text of ['vem är jävig?', 'har någon anmält jäv?', 'vilka är jäviga?', 'är någon jävig?']) {
      const told = await said(maja, text);
      expect(told, text).toContain('Anmält jäv inför mötet 11 december:');
      expect(told, text).toContain('Lars Ek: punkt 6, Ansökan från Lovskolan.');
    }
    expect(await said(lars, 'är jag jävig nånstans?')).toContain('Lars Ek: punkt 6');
    expect(await said(karim, 'är jag jävig nånstans?')).not.toContain('Lars Ek');
    expect(await said(maja, 'vem var jävig på senaste mötet?')).not.toContain('Anmält jäv inför');
  });
});

describe('a question of jäv that is raised and not settled', () => {
  it('is told of to those who see to it, and to whom it is of or by, and to nobody else', async () => {
    await begin();
    await world.press(lars, 'recusal.raise', { ...ITEM, personId: 'karim-nasser' });
    for (const who of [maja, eva]) {
      for (const text of [
        'är någon jävsfråga öppen?',
        'vilka jävsfrågor ska styrelsen avgöra?',
        'vem är jävig?',
      ]) {
        const told = await said(who, text);
        expect(told, text).toContain('Öppna jävsfrågor inför mötet 11 december, som styrelsen avgör:');
        expect(told, text).toContain('Karim Nasser: punkt 6, Ansökan från Lovskolan, lyft fråga.');
      }
    }
    expect(await said(karim, 'är jag jävig eller inte?')).toContain('Karim Nasser: punkt 6');
    expect(await said(eva, 'är jag jävig eller inte?')).not.toContain('Karim Nasser');
    expect(await said(sofia, 'är någon jävsfråga öppen?')).not.toContain('Karim Nasser');
    // What she answers to the question takes back nothing that she has reported herself.
    await world.press(karim, 'recusal.report', { ...ITEM, item: '7', ground: 'UNSURE' });
    const answered = await said(karim, 'det är inget jäv');
    expect(answered).toContain('Lars Ek har lyft frågan om du kan vara jävig. Punkt 6');
    expect(answered).toContain('recusal.deny');
    expect(answered).not.toContain('recusal.withdraw');
    expect(await said(karim, 'jag tar tillbaka min jävsanmälan')).toContain('Punkt 7');
    await world.press(karim, 'recusal.withdraw', { ...ITEM, item: '7' });
    await world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    const both = await said(maja, 'vem är jävig?');
    expect(both).toContain('Lars Ek: punkt 6, Ansökan från Lovskolan.');
    expect(both).toContain('Karim Nasser: punkt 6, Ansökan från Lovskolan, lyft fråga.');
  });
});

it('the chair lifts another’s jäv to nobody but the board, and her own beside it is hers to report', async () => {
  await begin();
  expect(await said(eva, 'jag o Lars är ju jäviga på punkt 6')).toContain(
    'Jäv: Punkt 6, Ansökan från Lovskolan',
  );
  const asked = await said(eva, 'Lars är jävig på punkt 6');
  expect(asked).toContain('Väcka frågan om jäv för Lars Ek?');
  expect(asked).not.toContain('till ordföranden');
  expect(await said(karim, 'Lars är jävig på punkt 6')).toContain(
    'Lyfta frågan om jäv för Lars Ek till Eva Lind, som leder ärendet?',
  );
  // Of two, both are asked about, and of nobody who has reported it herself.
  const both = await said(maja, 'Karim och Lars är jäviga på punkt 6');
  for (const name of ['Karim Nasser', 'Lars Ek']) {
    expect(both).toContain(`Lyfta frågan om jäv för ${name} till Eva Lind, som leder ärendet?`);
  }
  await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
  await world.press(eva, 'rsvp.decline', { meetingId: MEETING });
  const other = await said(maja, 'Karim och Lars är jäviga på punkt 6');
  expect(other).toContain('Karim Nasser har redan anmält jäv.');
  expect(other).toContain('Lyfta frågan om jäv för Lars Ek till kansliet?');
});

it('whoever works for the board is jävig by förvaltningslagen, unless the board has another rule (FL 16–18 §§)', async () => {
  await begin();
  const form = (await said(maja, 'jag är jävig på punkt 6')).replaceAll('\u00a0', ' ');
  expect(form).toContain('överordnad instans. (FL 16 § p. 3)');
  expect(form).not.toMatch(/KL 6:2[89]|ersättare/);
  const members = await said(karim, 'jag är jävig på punkt 6');
  expect(members).not.toContain('överordnad instans');
  const reported = await world.press(maja, 'recusal.report', { ...ITEM, ground: 'OFFICE_EARLIER_INSTANCE' });
  expect(reported.text).toMatch(/FL 17 §/);
  expect(reported.text).not.toContain('KL 6:30');
  const loaded = await loadMeeting(world.store, MEETING);
  const grounds = loaded?.events.flatMap(({ event }) =>
    event.type === 'ItemRecusalNoted' && event.change.type === 'RecusalReported' ? [event.change.ground] : [],
  );
  expect(grounds).toEqual(['OFFICE_EARLIER_INSTANCE']);
  await world.close();
  const rule = { officeRecusalLaw: { value: 'KL', source: 'Arbetsordningen, 12 §' } };
  await begin({ ...NORRSKOG, rules: rule });
  expect((await said(maja, 'jag är jävig på punkt 6')).replaceAll('\u00a0', ' ')).toContain('KL 6:28 p. 3');
});

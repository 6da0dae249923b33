import { afterEach, describe, expect, it } from 'vitest';
import { later } from '../../src/kernel/index.ts';
import { loadMeeting } from '../../src/meeting/index.ts';
import { personalConversation, type Sender } from './support/activities.ts';
import { NORRSKOG, people } from './support/circulation-world.ts';
import { account, noticeTalk } from './support/notice-talk.ts';
import { ITEM, MEETING, recusalTalk } from './support/recusal-talk.ts';

const { eva, karim, lars, sofia, maja, olga } = people;
const talk = recusalTalk();
const { begin, said, imported, matters } = talk;
afterEach(() => talk.world.close());

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
    await talk.world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    const other = await said(karim, 'fel ärende, det gäller budgeten');
    expect(other).toContain('Jäv: Punkt 7, Budget 2027');
    await talk.world.teams.waitFor(2, personalConversation(karim).id);
    const told = JSON.stringify(talk.world.teams.posted(personalConversation(karim).id));
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
    const reported = await talk.world.press(karim, 'recusal.report', {
      ...ITEM,
      ground: 'REPRESENTATIVE',
      text: '',
    });
    expect(reported.text).toContain(
      'Din jävsanmälan är registrerad: Punkt 6, Ansökan från Lovskolan (11 december).',
    );
    expect(reported.text).toContain('Karim Nasser anmälde jäv och deltog inte i handläggningen av ärendet.');
    for (const who of [eva, maja, sofia]) await talk.world.teams.waitFor(1, personalConversation(who).id);
    const to = (who: Sender) => JSON.stringify(talk.world.teams.posted(personalConversation(who).id));
    expect(to(eva)).toContain('Karim Nasser har anmält jäv');
    expect(to(sofia)).toContain('Kan du tjänstgöra för Karim Nasser?');
    expect((await talk.world.press(sofia, 'recusal.accept-call', ITEM)).text).toContain(
      'Du tjänstgör för Karim Nasser',
    );
    expect(await matters()).toMatchObject([
      { recusals: [{ status: 'REPORTED', inEffect: true }], calls: [{ status: 'ACCEPTED' }] },
    ]);
  });

  it('a word or two to the question of one ärende is of that, and says nothing of the whole meeting', async () => {
    await begin();
    await talk.world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    await talk.world.teams.waitFor(1, personalConversation(sofia).id);
    for (const text of ['jag kan inte', 'ja jag kan', 'nej tyvärr', 'ja']) {
      await said(sofia, 'vilka möten har jag?');
      expect(await said(sofia, text), text).toMatch(/punkt 6[\s\S]*Karim Nasser/i);
    }
    // After a no a yes may be to that.
    await said(sofia, 'vilka möten har jag?');
    await said(sofia, 'nej tyvärr');
    expect(await said(sofia, 'ja')).toMatch(/Tjänstgöra för Karim Nasser i punkt 6/);
    const loaded = await loadMeeting(talk.world.store, MEETING);
    expect(loaded?.state).toMatchObject({
      attendance: { answers: [] },
      matters: [{ calls: [{ status: 'ASKED' }] }],
    });
    expect(await said(sofia, 'jag kommer inte till mötet')).not.toMatch(/punkt 6/i);
  });

  it('a no after it is of that, though it had been asked before whether she comes', async () => {
    await begin();
    expect(await said(sofia, 'kommer kanske')).toContain('Kommer du till mötet');
    talk.world.clock.set(later(talk.world.clock.now(), 60_000));
    await talk.world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    await talk.world.teams.waitFor(2, personalConversation(sofia).id);
    expect(await said(sofia, 'nej')).toMatch(/punkt 6/i);
    expect(await said(sofia, 'jag är också jävig')).toMatch(/Jäv: Punkt 6/);
    expect((await loadMeeting(talk.world.store, MEETING))?.state).toMatchObject({
      attendance: { answers: [] },
    });
  });

  it('a word or two after a question of the whole meeting that is over is of the ärende, which is asked about now', async () => {
    // A no for the seat of another ledamot of the same member is none for her own ledamot's.
    const seats = NORRSKOG.seats.map((seat) =>
      seat.ledamot.name === eva.name ? { ...seat, organisation: 'Region Norrskog' } : seat,
    );
    await begin({ ...NORRSKOG, seats });
    const { hears } = noticeTalk(() => talk.world);
    await talk.world.press(eva, 'rsvp.decline', { meetingId: MEETING });
    await hears(sofia, /Kan du tjänstgöra för Eva Lind/);
    await talk.world.press(sofia, 'substitute.decline', { meetingId: MEETING });
    await talk.world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
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
    await talk.world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    const to = (who: Sender) => JSON.stringify(talk.world.teams.posted(personalConversation(who).id));
    await expect.poll(() => to(eva)).toContain('Bekräfta anmälan');
    await expect.poll(() => to(maja)).toContain('Karim Nasser har anmält jäv');
    expect(to(maja)).not.toMatch(/Bekräfta anmälan|Jag anser att det inte är jäv/);
    await talk.world.press(eva, 'recusal.acknowledge', { ...ITEM, personId: 'karim-nasser' });
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
      talk.world.teams.weather(({ conversationId, kind }) =>
        code !== null && conversationId === personalConversation(sofia).id && kind !== 'member'
          ? { kind: 'refuse', status: 403, code }
          : { kind: 'accept' },
      );
      const receipt = (await talk.world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' })).text;
      expect(receipt.includes('nås inte i Teams. Kansliet får veta det.')).toBe(code === null);
      const { hears, says } = noticeTalk(() => talk.world);
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
    await talk.world.press(eva, 'rsvp.decline', { meetingId: MEETING });
    await talk.world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    const to = (who: Sender) => JSON.stringify(talk.world.teams.posted(personalConversation(who).id));
    await expect.poll(() => to(karim)).toContain('Bekräfta anmälan');
    await expect.poll(() => to(maja)).toContain('Lars Ek har anmält jäv');
    expect(to(eva)).not.toContain('har anmält jäv');
    await talk.world.press(karim, 'recusal.acknowledge', { ...ITEM, personId: 'lars-ek' });
    await expect.poll(() => to(lars)).toContain('Din jävsanmälan är bekräftad.');
  });

  it('is withdrawn by a card to confirm, and raised about another without effect', async () => {
    await begin();
    await talk.world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    for (const text of ['jag tar tillbaka min jävsanmälan', 'jag är inte jävig']) {
      expect(await said(karim, text), text).toContain('Punkt 6');
    }
    const question = await said(karim, 'jag är inte jävig längre på punkt 6');
    expect(question).toContain('Vill du ta tillbaka din jävsanmälan?');
    expect(await matters()).toMatchObject([{ recusals: [{ inEffect: true }] }]);
    await talk.world.press(karim, 'recusal.withdraw', ITEM);
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
    await talk.world.press(lars, 'recusal.raise', { ...ITEM, personId: 'eva-lind' });
    expect(await matters()).toMatchObject([{ recusals: [{}, { status: 'RAISED', inEffect: false }] }]);
    const denied = await said(eva, 'det stämmer inte, jag slutade där 2024');
    expect(denied).toContain('Jag är inte jävig');
    expect(denied).not.toContain('ändring i protokollet');
    expect(await matters()).toMatchObject([{ recusals: [{}, { status: 'RAISED', inEffect: false }] }]);
  });

  it('is nobody else’s to report, and another board’s meeting is not there', async () => {
    await begin();
    await talk.world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE', personId: 'karim-nasser' });
    expect(await matters()).toMatchObject([{ recusals: [{ person: { name: 'Lars Ek' } }] }]);
    const stranger = await talk.world.press(olga, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    expect(stranger.text).toContain('hittar jag inte');
    expect(
      (await talk.world.press(karim, 'recusal.report', { ...ITEM, item: '99', ground: 'UNSURE' })).text,
    ).toContain('Punkt 99 finns inte på dagordningen');
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
  await talk.world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
  await talk.world.press(eva, 'rsvp.decline', { meetingId: MEETING });
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
  const reported = await talk.world.press(maja, 'recusal.report', {
    ...ITEM,
    ground: 'OFFICE_EARLIER_INSTANCE',
  });
  expect(reported.text).toMatch(/FL 17 §/);
  expect(reported.text).not.toContain('KL 6:30');
  const loaded = await loadMeeting(talk.world.store, MEETING);
  const grounds = loaded?.events.flatMap(({ event }) =>
    event.type === 'ItemRecusalNoted' && event.change.type === 'RecusalReported' ? [event.change.ground] : [],
  );
  expect(grounds).toEqual(['OFFICE_EARLIER_INSTANCE']);
  await talk.world.close();
  const rule = { officeRecusalLaw: { value: 'KL', source: 'Arbetsordningen, 12 §' } };
  await begin({ ...NORRSKOG, rules: rule });
  expect((await said(maja, 'jag är jävig på punkt 6')).replaceAll('\u00a0', ' ')).toContain('KL 6:28 p. 3');
});

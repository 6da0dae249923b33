import { afterEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { channelMessage, execute } from './support/activities.ts';
import { people, type World } from './support/circulation-world.ts';
import { anna, CHANNEL, petra, readIn } from './support/notice-board.ts';
import { AGENDA, DATE, item, MEETING, noticeTalk } from './support/notice-talk.ts';
import { readable } from './support/talk.ts';

const { eva, karim, sofia, maja, olga } = people;

let world: World;
afterEach(() => world.close());

const { inChat, seen, hears, says, byOffice, importNotice, meeting, send } = noticeTalk(() => world);

async function begin(rules: Readonly<Record<string, unknown>> = {}): Promise<void> {
  world = await readIn(rules);
}

describe('from kallelse to a quorate meeting', () => {
  it('previewed, sent to each, answered, an ersättare asked in order, counted, moved and answered anew', async () => {
    await begin();
    const preview = await says(maja, 'skicka kallelsen');
    expect(preview).toContain('Skicka kallelsen till mötet torsdag 11 december kl. 13.00–16.00?');
    expect(preview).toContain('4 ledamöter och 2 ersättare');
    expect(preview).toContain('Nås inte i Teams: Lars Ek.');
    expect((await meeting()).state.noticeBook.sent).toEqual([]);
    expect(await send()).toContain('går nu till 5 personer');
    for (const who of [eva, karim, anna]) {
      const card = await hears(who, /Kallelse till sammanträde torsdag 11 december kl. 13.00–16.00/);
      expect(card).toContain('Du kallas som ledamot.');
      expect(card).toContain('2 Budget 2026. Förslag: att fastställa budgeten.');
      expect(card).toContain('Svara senast måndag 8 december.');
    }
    expect(await hears(sofia, /Kallelse till sammanträde/)).toContain('Du är ersättare för Karim Nasser');

    // Förhinder, without a reason: the first ersättare is asked at once, with the full pack.
    const declined = await world.press(karim, 'rsvp.decline', MEETING);
    expect(declined.text).toContain('Ditt förhinder är registrerat');
    expect(declined.text).toContain('Sofia Berg tillfrågas som ersättare.');
    expect(await hears(sofia, /Kan du tjänstgöra för Karim Nasser/)).toContain('2 Budget 2026.');
    expect(await hears(maja, /Karim Nasser har förhinder/)).toContain('Sofia Berg är tillfrågad');
    const no = await world.press(sofia, 'substitute.decline', MEETING);
    expect(no.text).toContain('Petra Alm tillfrågas i stället.');
    await hears(petra, /Kan du tjänstgöra för Karim Nasser/);
    const yes = await says(petra, 'jag kan gå in som ersättare');
    expect(yes).toContain('Tack. Du tjänstgör för Karim Nasser torsdag 11 december');
    await hears(karim, /Petra Alm tjänstgör för dig torsdag 11 december/);
    expect((await world.press(sofia, 'substitute.accept', MEETING)).text).toContain(
      'Petra Alm hann före och tjänstgör för Karim Nasser',
    );

    expect(await says(eva, 'jag kommer')).toContain('Du är anmäld till mötet torsdag 11 december');
    const half = await says(maja, 'är vi beslutsföra den 11 december?');
    expect(half).toContain('Inte ännu: 2 av 4 platser är fyllda, 1 till behövs.');
    expect(half).toContain('fler än hälften (KL 6:27)');
    expect(half).toContain('Att fråga: Lars Ek och Anna Hed.');
    await world.press(anna, 'rsvp.accept', MEETING);
    const lars = await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'lars-ek', answer: 'COMING' });
    expect(lars.text).toContain('Registrerat: Lars Ek kommer');
    const status = await says(maja, 'hur många kommer på mötet?');
    expect(status).toContain('4 av 4 ledamotsplatser är fyllda.');
    expect(status).toContain('Petra Alm tjänstgör för Karim Nasser.');
    expect(status).toContain('Svar registrerade av kansliet: Lars Ek (kommer).');

    const to = { date: '2025-12-18', start: '13:00', end: '16:00', place: 'Stadshuset' };
    await byOffice({ type: 'MoveMeeting', to, reason: 'Krock med fullmäktige' }, 'move');
    for (const who of [eva, karim, anna, sofia, petra]) {
      const told = await hears(
        who,
        /Mötet torsdag 11 december kl. 13.00–16.00 är flyttat till torsdag 18 december/,
      );
      expect(told).toContain('Krock med fullmäktige');
      // Where it is held is told in what is told first, and not once more.
      expect(told).toContain('Stadshuset');
      expect(told).not.toContain('Plats: Stadshuset');
    }
    expect(await hears(eva, /flyttat/)).toContain('Ditt tidigare svar gällde den gamla tiden.');
    expect(await hears(petra, /flyttat/)).toContain('Du tillfrågas igen om du behövs.');
    expect((await meeting()).state).toMatchObject({
      date: '2025-12-18',
      attendance: { answers: [], earlier: [{ date: DATE }] },
    });
    expect((await world.press(karim, 'rsvp.accept', MEETING)).text).toContain('torsdag 18 december');
  });
});

describe('the proof of a kallelse', () => {
  it('tells per person what became of it, who opened it, and whom Teams does not reach', async () => {
    await begin();
    world.teams.weather(({ conversationId }) =>
      conversationId === inChat(anna)
        ? { kind: 'refuse', status: 403, code: 'BotBlockedByUser' }
        : { kind: 'accept' },
    );
    await send();
    await hears(karim, /Kallelse/);
    await world.press(karim, 'notice.read', MEETING);
    await expect
      .poll(async () => (await world.press(maja, 'notice.proof', MEETING)).text, { timeout: 10_000 })
      .toMatch(
        /4 av 6 personer har fått kallelsen, 1 har öppnat den.*Anna Hed: nådde inte fram, har blockerat/s,
      );
    const proof = await world.press(maja, 'notice.proof', MEETING);
    expect(proof.text).toMatch(/Karim Nasser: öppnad måndag 1 december kl\. 09\.00/);
    expect(proof.text).toContain('4 av 6 personer har fått kallelsen, 1 har öppnat den.');
    expect(proof.text).toContain('Lars Ek: har inget konto i Teams');
    const letter = await world.press(maja, 'notice.unreachable', MEETING);
    expect(letter.text).toContain('Lars Ek och Anna Hed');
    expect(letter.text).toContain('lars.ek@exempel.se');
    expect((await world.press(karim, 'notice.proof', MEETING)).text).toContain('visas för kansliet');
    world.teams.weather(null);
  });

  it('an addition makes version 2, and all are told what changed', async () => {
    await begin();
    await send();
    await hears(eva, /Kallelse/);
    await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
    world.teams.clear();
    const again = await world.press(maja, 'notice.preview', MEETING);
    expect(again.text).toContain('Skicka version 2');
    expect(again.text).toContain('Lokaler');
    await send();
    expect(await hears(eva, /version 2/)).toContain('Punkt 3 tillkom: Lokaler.');
    expect((await world.press(maja, 'notice.preview', MEETING)).text).toContain('redan skickad');
    const gone = (await meeting()).state.agenda.items?.find(({ heading }) => heading === 'Lokaler')?.id;
    const reason = 'Underlaget saknas';
    await world.press(maja, 'meeting.item-withdraw', { ...MEETING, itemId: gone, reason });
    world.teams.clear();
    expect((await world.press(maja, 'notice.preview', MEETING)).text).toContain('Skäl: Underlaget saknas');
    await send();
    expect(await hears(eva, /version 3/)).toContain('Punkt 3 utgår: Lokaler. Skäl: Underlaget saknas');
  });
});

describe('what holds whatever Teams and people do', () => {
  it('a redelivered press answers once; a restart loses nothing; reminders go once to whoever is missing', async () => {
    await begin();
    await send();
    await hears(anna, /Kallelse/);
    const activity = execute(eva, 'rsvp.accept', MEETING, world.around());
    await Promise.all([1, 2].map(() => world.press(eva, '', null, { activity })));
    const answers = (await meeting()).events.filter(({ event }) => event.type === 'AttendanceAnswered');
    expect(answers).toHaveLength(1);
    await world.restart();
    world.teams.clear();
    world.clock.set(instantAt('2025-12-05' as LocalDate, '10:00'));
    await world.tick();
    await hears(anna, /Påminnelse/);
    await hears(karim, /Påminnelse/);
    await world.tick();
    expect(seen(eva).filter((text) => /Påminnelse/.test(text))).toEqual([]);
    expect(seen(anna).filter((text) => /Påminnelse/.test(text))).toHaveLength(1);
    // The answers are few when the time for them is over: the chair hears of it.
    world.clock.set(instantAt('2025-12-09' as LocalDate, '09:00'));
    await world.tick();
    expect(await hears(eva, /är inte beslutfört än/)).toContain('1 av 4 platser');
  });

  it('kansli and chair who press at once remind once; who Teams does not reach is named; what has begun stands', async () => {
    await begin();
    await send();
    await hears(anna, /Kallelse/);
    world.clock.set(instantAt('2025-12-03' as LocalDate, '09:12'));
    expect(await says(maja, 'påminn dem som inte har svarat')).toContain('Nås inte i Teams: Lars Ek.');
    const pressed = await Promise.all(
      [maja, eva].map(async (who) => (await world.press(who, 'meeting.remind', MEETING)).text),
    );
    const receipts = pressed.filter((text) => text.includes('Påminnelsen om mötet'));
    expect(receipts).toHaveLength(1);
    expect(receipts[0]).toContain('Nås inte i Teams: Lars Ek.');
    const refused = pressed.find((text) => !receipts.includes(text));
    expect(refused).toMatch(/(Maja Holm|Eva Lind) påminde onsdag 3 december kl\. 09\.12/);
    const reminded = (await meeting()).events.filter(({ event }) => event.type === 'AttendanceReminded');
    expect(reminded).toHaveLength(1);
    // It is recorded whom it was for; what is claimed is whom the outbox says that it reached.
    const to = reminded.flatMap(({ event }) => (event.type === 'AttendanceReminded' ? event.to : []));
    await expect
      .poll(async () => (await world.press(maja, 'notice.proof', MEETING)).text)
      .toContain(`nådde ${to.length - 1} av ${to.length} personer. Nådde inte: Lars Ek.`);
    expect(await says(eva, 'påminn dem som inte har svarat')).toContain('påminn igen efter');

    world.clock.set(instantAt('2025-12-11' as LocalDate, '13:20'));
    expect(await says(maja, 'ställ in mötet')).toContain('Mötet pågår sedan kl. 13.00');
    const cancelled = await world.press(maja, 'meeting.cancel', { ...MEETING, reason: 'Sjukdom' });
    expect(cancelled.text).toContain('Avsluta det i protokollet');
    expect((await meeting()).state.status).toBe('CALLED');
  });

  it('words with a doubt in them are asked about; a stranger sees nothing; a channel hears numbers alone', async () => {
    await begin();
    await send();
    const asked = await says(karim, 'jag är sjuk på torsdag den 11, kan min ersättare gå?');
    expect(asked).toContain('Kommer du till mötet torsdag 11 december');
    expect(asked).toContain('Har du förhinder tillfrågas din ersättare Sofia Berg.');
    expect(asked).not.toMatch(/sjuk/i);
    const wished = await says(karim, 'får förhinder torsdag den 11, anna får gå i mitt ställe');
    expect(wished).toContain('Kommer du till mötet torsdag 11 december');
    expect(wished).toContain('Har du förhinder tillfrågas din ersättare Sofia Berg.');
    expect(wished).toContain('Vem som tjänstgör går inte att välja');
    expect((await meeting()).state.attendance.answers).toEqual([]);
    expect((await world.press(olga, 'rsvp.accept', MEETING)).text).toContain('hittar jag inte');
    expect(
      (await world.press(karim, 'rsvp.for', { ...MEETING, personId: 'eva-lind', answer: 'COMING' })).text,
    ).toContain('bara kansliet');
    await world.bots[0]?.post(channelMessage(eva, 'hur många kommer på mötet?', world.around(), CHANNEL));
    const [told] = await world.teams.waitFor(1, `${CHANNEL.channelId};messageid=1`);
    const inChannel = readable(told?.body ?? {});
    expect(inChannel).toContain('0 av 4 ledamotsplatser är fyllda.');
    expect(inChannel).not.toMatch(/Karim|Anna/);
    const remote = await says(anna, 'jag deltar på distans');
    expect(remote).toContain('FinsamL 19 a §');
  });

  it('a cancelled meeting reaches everybody who was called, and takes no more answers', async () => {
    await begin();
    await send();
    await hears(anna, /Kallelse/);
    await byOffice({ type: 'CancelMeeting', reason: 'För få ärenden' }, 'cancel');
    for (const who of [eva, anna, sofia]) await hears(who, /är inställt/);
    expect((await world.press(anna, 'rsvp.accept', MEETING)).text).toContain('inställt');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { personalConversation, sender } from './support/activities.ts';
import { anna, board, changing, changingWorld, petra, sofiaWithMail } from './support/changing-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { account, MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, sofia, maja } = people;

let world: World;
const { byOffice, hears, says, seen, meeting } = noticeTalk(() => world);
const { idle, apply, at, press } = changing(() => world);

beforeEach(async () => {
  world = await changingWorld();
});
afterEach(() => world.close());

describe('what each is told of the others’ answers is so, in every branch', () => {
  it('a förhinder that is denied, uncertain or another’s is asked about: nothing recorded, nobody called', async () => {
    for (const text of [
      'jag har inte förhinder den 11 december',
      'jag är inte säker på att jag kommer den 11 december',
      'jag hade förhinder den 11 december men nu kan jag komma',
    ]) {
      const asked = await says(karim, text);
      expect(asked).toContain('Kommer du till mötet');
      expect(asked).toContain('Inget är registrerat.');
    }
    expect(await says(karim, 'min ersättare har förhinder den 11 december')).toContain('svarar själv');
    for (const text of [
      'jag kan vara med på telefon',
      'kan ej, men jag kan vara med på telefon',
      'deltar per telefon',
    ]) {
      const afar = await says(karim, text);
      expect(afar, text).toContain('FinsamL 19 a §');
      expect(afar, text).toMatch(/Inget är registrerat[\s\S]*Jag kommer[\s\S]*Jag har förhinder/);
      expect(afar, text).not.toContain('Deltar på distans');
    }
    await idle();
    expect((await meeting()).state.attendance.answers).toEqual([]);
    expect((await meeting()).state.attendance.calls).toEqual([]);
    expect(await says(eva, 'påminn de som inte svarat')).toContain('Påminn');
  });

  it('who has had the kallelse is told by the proof, and who steps in by the calls', async () => {
    for (const text of [
      'vem har fått kallelsen?',
      'bevisa att alla fått kallelsen',
      'vem har fått den',
      'har alla fått den nu?',
      'vilka gick den ut till',
    ]) {
      expect(await says(maja, text)).toContain('SHA-256');
    }
    expect(await says(anna, 'vem har fått kallelsen?')).not.toContain('SHA-256');
    expect(await says(maja, 'vem går in för Karim?')).not.toContain('har förhinder');
    await world.press(karim, 'rsvp.decline', MEETING);
    await idle();
    const told = await says(maja, 'vem går in för Karim?');
    expect(told).toContain('Karim Nasser har förhinder');
    expect(told).toContain('Sofia Berg');
  });

  it('the chair’s förhinder: the vice chair hears that she leads, and is the one who is warned', async () => {
    await world.press(eva, 'rsvp.decline', MEETING);
    expect(await hears(karim, /Eva Lind har förhinder/)).toContain('Du leder då mötet som vice ordförande');
    const told = await hears(maja, /Eva Lind har förhinder/);
    expect(told).toContain('Det finns ingen ersättare att fråga. Platsen blir tom.');
    expect(told).toContain('Karim Nasser leder mötet.');
    await at('2025-12-09', '09:00');
    const warned = await hears(karim, /är inte beslutfört än/);
    expect(warned).toContain('Att fråga: Anna Hed.');
    expect(warned).toContain('Du har inte heller svarat.');
    expect(seen(eva).filter((text) => /beslutfört/.test(text))).toEqual([]);
    await world.press(eva, 'rsvp.accept', MEETING);
    expect(await hears(karim, /Eva Lind kommer ändå/)).toContain('Eva Lind leder mötet.');
    await hears(maja, /Eva Lind kommer ändå/);
    await world.press(karim, 'rsvp.decline', MEETING);
    await world.press(eva, 'rsvp.decline', MEETING);
    await expect.poll(() => seen(maja).join(' ')).toContain('Varken ordföranden eller någon vice ordförande');
  });

  it('silence: the kansli hears who is asked next, then that nobody is left and whom to ring', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Sedan tillfrågas nästa/);
    await at('2025-12-02', '09:00');
    const next = await hears(maja, /Petra Alm är tillfrågad att tjänstgöra för Karim Nasser/);
    expect(next).toContain('Sofia Berg har inte svarat, men kan göra det så länge platsen är ledig.');
    expect(await hears(petra, /Kan du tjänstgöra/)).toContain('Efter dig finns ingen annan att fråga.');
    await at('2025-12-03', '09:00');
    const left = await hears(maja, /Ingen har tackat ja till att tjänstgöra för Karim Nasser/);
    expect(left).toContain('Sofia Berg och Petra Alm har inte svarat, och det finns ingen annan ersättare');
    expect(left).toContain('Ring eller skriv till Sofia Berg (sofia.berg@exempel.se) och Petra Alm, och');

    await world.press(sofia, 'substitute.accept', MEETING);
    const taken = await hears(petra, /Platsen är tagen: Sofia Berg tjänstgör för Karim Nasser/);
    expect(taken).toContain('Du behöver inte svara.');
    await hears(karim, /Sofia Berg tjänstgör för dig/);
    // Said no to a seat that is taken: what holds is told, and not that nobody is left.
    const no = await press(petra, 'substitute.decline', MEETING);
    expect(no).toContain('Sofia Berg tjänstgör för Karim Nasser.');
    expect(no).not.toContain('ingen annan');
    await world.press(sofia, 'rsvp.decline', MEETING);
    await hears(karim, /Sofia Berg kan inte längre tjänstgöra för dig/);
    expect(await hears(maja, /Sofia Berg kan inte tjänstgöra för Karim Nasser/)).toContain('Petra Alm');
  });

  it('a late no: who has been asked already is not asked because of it', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Sedan tillfrågas nästa/);
    await at('2025-12-02', '09:00');
    await hears(petra, /Kan du tjänstgöra/);
    await at('2025-12-02', '10:00');
    const no = await press(sofia, 'substitute.decline', MEETING);
    expect(no).toContain('Petra Alm är redan tillfrågad men har inte svarat.');
    expect(no).not.toContain('i stället');
  });

  it('a no from the last one: the kansli hears that nobody is left, once', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await world.press(sofia, 'substitute.decline', MEETING);
    const again = await press(sofia, 'substitute.decline', MEETING);
    expect(again).toContain('Petra Alm tillfrågas i stället.');
    await world.press(petra, 'substitute.decline', MEETING);
    expect(await hears(maja, /Petra Alm kan inte tjänstgöra/)).toContain(
      'Platsen blir tom, om inte Karim Nasser kan komma ändå.',
    );
    await at('2025-12-03', '10:00');
    expect(seen(maja).filter((text) => /Ingen har tackat ja/.test(text))).toEqual([]);
    const recorded = await world.press(maja, 'rsvp.for', {
      ...MEETING,
      personId: 'petra-alm',
      answer: 'DECLINES',
    });
    expect(recorded.text).toContain('Registrerat: Petra Alm kan inte tjänstgöra');
  });

  it('a board that changes: the ersättare hears that, and not that the ledamot comes', async () => {
    await world.press(sofia, 'rsvp.accept', MEETING);
    await world.press(karim, 'rsvp.decline', MEETING);
    await world.press(sofia, 'substitute.accept', MEETING);
    await hears(karim, /Sofia Berg tjänstgör för dig/);
    world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
    await apply(board(account(petra)));
    await world.restart();
    const told = await hears(sofia, /Du behöver inte tjänstgöra för Karim Nasser/);
    expect(told).toContain('du är inte längre ersättare den dagen');
    expect(told).not.toMatch(/deltar|får ändå vara med/);
    await hears(petra, /Kan du tjänstgöra för Karim Nasser/);
    expect(await hears(maja, /Sofia Berg tjänstgör inte för Karim Nasser/)).toContain(
      'styrelsen har ändrats',
    );
    expect(await press(maja, 'attendance.status', MEETING)).not.toContain('Sofia Berg');
  });

  it('a seat that changes hands: who was asked for the one before hears it at once, and “ok” revives nothing', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
    const now = board(sofiaWithMail, account(petra));
    const seats = now.seats.map((seat) =>
      seat.ledamot?.name === 'Karim Nasser' ? { ...seat, ledamot: account(sender('Lena Ros')) } : seat,
    );
    await apply({ ...now, seats });
    await world.restart();
    const told = await hears(sofia, /Du behöver inte tjänstgöra för Karim Nasser/);
    expect(told).toContain('Styrelsen har ändrats sedan du tillfrågades: den dagen är Lena Ros ledamot');
    expect(await hears(maja, /Sofia Berg tjänstgör inte för Karim Nasser/)).toContain(
      'Lena Ros är ledamot på platsen den dagen.',
    );
    for (const words of ['ok', 'ja, jag tjänstgör', 'tjänstgör jag?']) {
      const answer = await says(sofia, words);
      expect(answer, words).not.toMatch(/Kan du tjänstgöra för|Ja, jag tjänstgör|Lena Ros deltar/);
    }
    const late = await press(sofia, 'substitute.accept', MEETING);
    expect(late).toContain('Lena Ros är ledamot på platsen och har inte anmält förhinder');
    expect((await meeting()).state.attendance.calls).toMatchObject([{ status: 'RELEASED' }]);
  });

  it('a seat that changes hands is filled by nobody until who holds it answers; a yes after that is for her, and she hears it', async () => {
    const lena = sender('Lena Ros');
    await world.press(karim, 'rsvp.decline', MEETING);
    await world.press(sofia, 'substitute.accept', MEETING);
    const before = await press(maja, 'attendance.status', MEETING);
    expect(before).toContain('Sofia Berg tjänstgör för Karim Nasser');
    world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
    const now = board(sofiaWithMail, account(petra));
    const seats = now.seats.map((seat) =>
      seat.ledamot?.name === 'Karim Nasser' ? { ...seat, ledamot: account(lena) } : seat,
    );
    await apply({ ...now, seats });
    await world.restart();
    await hears(sofia, /Du behöver inte tjänstgöra för Karim Nasser/);
    await hears(maja, /Sofia Berg tjänstgör inte för Karim Nasser/);
    const status = await press(maja, 'attendance.status', MEETING);
    expect(status).not.toContain('Sofia Berg tjänstgör');
    expect(status).toMatch(/Har inte svarat: [^.]*Lena Ros/);
    await world.write(lena, 'hej');
    world.clock.set(instantAt('2025-12-02' as LocalDate, '10:05'));
    await world.press(lena, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Lena Ros/);
    expect(await press(sofia, 'substitute.accept', MEETING)).toContain('Du tjänstgör för Lena Ros');
    await hears(lena, /Sofia Berg tjänstgör för dig/);
    await hears(maja, /Sofia Berg tjänstgör för Lena Ros/);
    expect(await press(maja, 'attendance.status', MEETING)).toContain('Sofia Berg tjänstgör för Lena Ros');
  });

  it('the ledamot is back: the ersättare and the kansli hear so, each once', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await world.press(sofia, 'substitute.accept', MEETING);
    await hears(maja, /Sofia Berg tjänstgör för Karim Nasser/);
    world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
    await world.press(karim, 'rsvp.accept', MEETING);
    expect(await hears(sofia, /Du behöver inte tjänstgöra för Karim Nasser/)).toMatch(
      /Karim Nasser deltar\..*Du får ändå vara med på mötet \(KL 6:17\)/s,
    );
    expect(await hears(maja, /Karim Nasser kommer ändå/)).toContain('Sofia Berg behöver inte tjänstgöra.');
    expect(seen(maja).filter((text) => /styrelsen har ändrats/.test(text))).toEqual([]);
  });

  it('a cancelled meeting: whoever was asked hears that she need not serve', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra/);
    await byOffice({ type: 'CancelMeeting', reason: 'För få ärenden' }, 'cancel');
    expect(await hears(sofia, /är inställt/)).toContain('Du behöver alltså inte tjänstgöra.');
    expect(await hears(eva, /är inställt/)).not.toContain('tjänstgöra');
    const pressed = await press(sofia, 'substitute.accept', MEETING);
    expect(pressed).toContain('är inställt');
    expect(pressed).toContain('För få ärenden');
  });

  it('whoever leaves the board after the kallelse hears once that she is called no more, and the kansli whom to tell', async () => {
    await world.press(anna, 'rsvp.accept', MEETING);
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra/);
    world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
    // Anna and both ersättare go; Petra has blocked Klubban by now.
    world.teams.weather(({ conversationId }) =>
      conversationId === personalConversation(petra).id
        ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
        : { kind: 'accept' },
    );
    const lena = account(sender('Lena Ros'));
    const seats = board().seats.map((seat) =>
      seat.organisation === 'Arbetsförmedlingen' ? { ...seat, ledamot: lena } : seat,
    );
    await apply({ ...board(), seats });
    await world.restart();
    const told = await hears(anna, /Du kallas inte längre till mötet torsdag 11 december kl\. 13\.00–16\.00/);
    expect(told).toContain('du är varken ledamot eller ersättare den dagen');
    expect(told).toMatch(
      /Svaret du har lämnat räknas inte[\s\S]*Stämmer det inte hör du av dig till Maja Holm/,
    );
    expect(told).not.toMatch(/Jag kommer|Vilka kommer/);
    // Asked to serve she hears that she need not, and not both.
    expect(await hears(sofia, /Du behöver inte tjänstgöra/)).toContain('Du kallas alltså inte till mötet.');
    const office = await hears(maja, /Lena Ros har kommit till styrelsen/);
    expect(office).toMatch(/Anna Hed, Sofia Berg och Petra Alm kallas inte längre\.[\s\S]*får besked/);
    await idle();
    await at('2025-12-02', '10:05');
    expect(await hears(maja, /nådde inte Petra Alm/)).toMatch(
      /inte längre vara kallad[\s\S]*blockerat[\s\S]*hör av dig på annat sätt/,
    );
    await world.restart();
    await at('2025-12-03', '10:00');
    const count = (who: typeof anna, words: RegExp) => seen(who).filter((text) => words.test(text)).length;
    expect(count(anna, /kallas inte längre/)).toBe(1);
    expect(count(sofia, /^Du kallas inte längre/)).toBe(0);
    expect(count(maja, /kallas inte längre/)).toBe(1);
    expect(await press(maja, 'attendance.status', MEETING)).not.toMatch(/Kommer: Anna/);
  });

  it('a term that ends before the meeting, or before the day that it moves to, ends the calling', async () => {
    const until = (day: string) => ({
      ...board(sofiaWithMail, account(petra)),
      seats: board(sofiaWithMail, account(petra)).seats.map((seat) =>
        seat.organisation === 'Arbetsförmedlingen' ? { ...seat, ledamot: account(anna, { to: day }) } : seat,
      ),
    });
    world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
    await apply(until('2025-12-15'));
    await world.restart();
    await idle();
    expect(seen(anna).filter((text) => /kallas inte/.test(text))).toEqual([]);
    const to = { date: '2025-12-18', start: '13:00', end: '16:00', place: 'Stadshuset' };
    await press(maja, 'meeting.move', { ...MEETING, ...to, reason: 'Krock' });
    await hears(karim, /flyttat till torsdag 18 december/);
    const told = await hears(anna, /Du kallas inte längre till mötet torsdag 18 december/);
    expect(told).toContain('Ditt uppdrag i styrelsen slutar före mötet.');
    expect(seen(anna).filter((text) => /flyttat till/.test(text))).toEqual([]);
    expect(await hears(maja, /Anna Hed kallas inte längre/)).toContain('Anna Hed får besked.');
    expect(await says(anna, 'jag kommer den 18 december')).toContain(
      'Ditt uppdrag i styrelsen slutar före mötet',
    );
  });
});

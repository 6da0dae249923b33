import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calledWorld, petra } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { karim, sofia, maja, lars } = people;
const ITEM = { ...MEETING, item: '3' };

let world: World;
const { byOffice, hears, meeting, says, seen } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const quiet = () => Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
const reports = (who: typeof karim) => world.press(who, 'recusal.report', { ...ITEM, ground: 'UNSURE' });

describe('an ersättare who serves in one ärende alone', () => {
  it('is told so when she asks for herself', async () => {
    await reports(karim);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser\? Punkt 3/);
    for (const words of ['kan väl ta den punkten', 'tar den punkten', 'då tar jag det ärendet'])
      expect(await says(sofia, words), words).toMatch(/Tjänstgöra för Karim Nasser i punkt 3[\s\S]*Ja, jag/);
    expect(await says(sofia, 'tjänstgör jag?')).toContain(
      'tillfrågad att tjänstgöra för Karim Nasser i punkt 3',
    );
    expect(await says(sofia, 'vilka möten har jag?')).toContain(
      'Du är tillfrågad att tjänstgöra för Karim Nasser i punkt 3',
    );
    expect(await says(sofia, 'väntar något på mig?')).toMatch(
      /Säg om du kan tjänstgöra för Karim Nasser i punkt 3, torsdag 11 december .*Senast[\s\S]*Svara om punkt 3/,
    );
    const again = { text: 'jag kan tjänstgöra i punkt 3 den 2025-12-11', boardId: 'norrskog' };
    world.teams.clear();
    await world.press(sofia, 'conversation.ask', again);
    await hears(sofia, /Tjänstgöra för Karim Nasser i punkt 3[\s\S]*Ja, jag tjänstgör/);
    // She is reminded of the ärende as others are of the meeting, and the kansli hears what she has not answered.
    const silent = 'Inte svarat på frågan om att tjänstgöra i punkt 3: Sofia Berg.';
    expect(await says(maja, 'påminn alla som inte svarat')).toContain(silent);
    expect(await says(maja, 'vilka kommer?')).toContain(silent);
    for (const personId of ['eva-lind', 'karim-nasser', 'lars-ek', 'anna-hed', 'ulla-ek']) {
      await world.press(maja, 'rsvp.for', { ...MEETING, personId, answer: 'COMING' });
    }
    expect(await says(maja, 'påminn Sofia')).toContain(silent);
    expect(await says(maja, 'påminn alla som inte svarat')).toMatch(
      /Påminn 1 person[\s\S]*Den går till Sofia Berg/,
    );
    await quiet();
    world.teams.clear();
    const done = await world.press(maja, 'meeting.remind', MEETING);
    expect(done.text).toContain('går till 1 person');
    const reminder = await hears(sofia, /Påminnelse: kan du tjänstgöra i punkt 3, mötet torsdag 11 december/);
    expect(reminder).toContain('Du är tillfrågad att tjänstgöra för Karim Nasser i punkt 3.');
    expect(reminder).toMatch(/Ja, jag tjänstgör[\s\S]*Nej, jag kan inte[\s\S]*Jag är jävig/);
    expect((await world.press(maja, 'meeting.remind', MEETING)).text).toContain(
      'Ingen påminns två gånger inom en timme',
    );
    await world.press(sofia, 'recusal.accept-call', ITEM);
    for (const words of [
      'vem röstar på min plats i punkt 3',
      'vem går in för mig i punkt 3',
      'vem ersätter mig i lovskolan',
      'vem röstar åt mig i lovskolan',
      'vem röstar i stället för mig i punkt 3',
    ]) {
      expect(await says(karim, words), words).toContain('Sofia Berg tjänstgör för Karim Nasser i punkt 3');
    }
    for (const words of ['vem röstar i Karims ställe där', 'vem röstar för Karim då?'])
      expect(await says(maja, words), words).toContain('Sofia Berg tjänstgör för Karim Nasser i punkt 3');
    for (const words of [
      'vem går in i stället för Karim i punkt 3',
      'vem går in i stället för Karim i lovskolan',
    ])
      expect(await says(maja, words), words).toContain('i punkt 3');
    expect(await says(maja, 'påminn alla som inte svarat')).toContain('Ingen behöver påminnas');
    expect(await says(karim, 'gäller min jäv fortfarande')).toContain('Karim Nasser: punkt 3');
    for (const words of [
      'tjänstgör jag?',
      'kommer jag?',
      'vilken punkt är det jag tjänstgör i',
      'vem är det jag går in för den 11 december',
      'gäller det fortfarande att jag ska vara med på lovskolan?',
    ]) {
      expect(await says(sofia, words), words).toContain('Du tjänstgör för Karim Nasser i punkt 3');
    }
    expect(await says(sofia, 'vilka möten har jag?')).toContain('Du tjänstgör för Karim Nasser i punkt 3');
    expect(await says(sofia, 'väntar något på mig?')).not.toContain('i punkt 3');
    // Taken off the agenda, the ärende needs nobody; put back, whoever is needed is asked anew.
    const itemId = (await meeting()).state.agenda.items?.find(({ number }) => number === '3')?.id;
    const off = { ...MEETING, itemId, reason: 'Återkallat.' };
    const receipt = (await world.press(maja, 'meeting.item-withdraw', off)).text;
    expect(receipt).toContain('Jäv var anmält av Karim Nasser.');
    expect(receipt).toContain('Behövs inte längre i ärendet, och får veta det: Sofia Berg.');
    await hears(sofia, /Ärendet utgår, och du behöver inte tjänstgöra\. Punkt 3/);
    expect(await hears(karim, /Ärendet utgår, och därmed din jävsanmälan/)).toContain(
      'Tas ärendet upp på ett annat möte anmäler du jäv där.',
    );
    expect(await says(sofia, 'tjänstgör jag?')).not.toContain('i punkt 3');
    expect(await says(maja, 'är vi beslutsföra?')).not.toContain('Punkt 3');
    expect((await world.press(sofia, 'recusal.accept-call', ITEM)).text).toContain('Ärendet utgår');
    await quiet();
    world.teams.clear();
    await world.press(maja, 'meeting.item-restore', { ...MEETING, itemId });
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser\? Punkt 3/);
    expect(await hears(karim, /Ärendet är tillbaka på dagordningen/)).toContain('gäller igen');
  });

  it('hears that an ersättare answers too, and serves where she is asked', async () => {
    for (const words of ['ska ersättare också svara på det här?', 'måste vi ersättare svara'])
      expect(await says(sofia, words), words).toContain('Också ersättare svarar på kallelsen');
  });

  it.each(['jag måste tyvärr tacka nej till punkt 3, är jävig själv', 'kan inte tjänstgöra i punkt 3'])(
    'is asked whether her yes is taken back, or jäv reported: %s',
    async (words) => {
      await reports(karim);
      await hears(sofia, /Kan du tjänstgöra för Karim Nasser\? Punkt 3/);
      await world.press(sofia, 'recusal.accept-call', ITEM);
      const told = await says(sofia, words);
      expect(told).toContain('Du tjänstgör för Karim Nasser i punkt 3');
      expect(told).toMatch(/Inget är ändrat än[\s\S]*Nej, jag kan inte[\s\S]*Jag är jävig/);
      expect(told).not.toContain('inte tillfrågad');
      expect((await meeting()).state.matters[0]?.calls).toMatchObject([{ status: 'ACCEPTED' }]);
    },
  );

  it('is told when the meeting moves, and after that asked anew', async () => {
    await reports(karim);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser\? Punkt 3/);
    await world.press(sofia, 'recusal.accept-call', ITEM);
    await quiet();
    world.teams.clear();
    const to = { date: '2025-12-18', start: '13:00', end: '16:00', place: 'Stadshuset' };
    await byOffice({ type: 'MoveMeeting', to, reason: 'Krock' }, 'move');
    expect(await hears(sofia, /Kan du tjänstgöra för Karim Nasser\? Punkt 3/)).toContain('18 december');
    await quiet();
    const [news, asked] = seen(sofia).filter((text) => /är flyttat till|Kan du tjänstgöra för/.test(text));
    expect(news).toContain('är flyttat till torsdag 18 december');
    expect(news).toContain('Du tillfrågas på nytt om du kan tjänstgöra.');
    expect(news).not.toContain('gällde den gamla tiden');
    expect(asked).toContain('Kan du tjänstgöra för Karim Nasser? Punkt 3');
    expect((await meeting()).state.matters[0]?.calls).toMatchObject([{ status: 'ASKED' }]);
  });
});

describe('jäv of a ledamot whose seat is served for the whole meeting', () => {
  it('says who has it, and asks nobody', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await world.press(sofia, 'substitute.accept', MEETING);
    const receipt = (await reports(karim)).text;
    expect(receipt).toContain('Sofia Berg tjänstgör på platsen, också i ärendet.');
    expect(receipt).not.toContain('Platsen blir tom');
    expect((await meeting()).state.matters[0]?.calls).toEqual([]);
  });

  it('förhinder after it ends the question of the ärende, with why', async () => {
    await reports(karim);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser\? Punkt 3/);
    await world.press(karim, 'rsvp.decline', MEETING);
    expect(await hears(sofia, /Frågan gäller nu hela mötet, och inte bara det här ärendet/)).toContain(
      'Karim Nasser har förhinder. Svara på frågan om att tjänstgöra hela mötet.',
    );
    expect((await world.press(sofia, 'recusal.accept-call', ITEM)).text).toContain('gäller inte längre');
  });
});

describe('a seat that somebody serves for in one ärende, and another for the whole meeting after', () => {
  it('one seat is one vote: she who serves throughout is told who has the ärende', async () => {
    await reports(karim);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser\? Punkt 3/);
    await world.press(sofia, 'recusal.accept-call', ITEM);
    await world.press(karim, 'rsvp.decline', MEETING);
    // Sofia does not answer for the whole day, and Petra is asked.
    world.clock.set(new Date('2025-12-03T09:00:00Z').toISOString() as never);
    await world.tick();
    await hears(petra, /Kan du tjänstgöra för Karim Nasser torsdag/);
    const receipt = (await world.press(petra, 'substitute.accept', MEETING)).text;
    const inItem = (await meeting()).state.matters[0]?.calls.find(({ status }) => status === 'ACCEPTED');
    expect(inItem?.person.name).toBe('Sofia Berg');
    expect(receipt).toContain('Men i punkt 3 tjänstgör Sofia Berg på platsen');
    expect(await says(petra, 'tjänstgör jag?')).toContain('Men i punkt 3 tjänstgör Sofia Berg');
  });

  it.each([
    ['in words', () => says(sofia, 'nej jag är i Göteborg')],
    ['by the button', async () => (await world.press(sofia, 'substitute.decline', MEETING)).text],
    [
      'told by the kansli',
      async () =>
        (await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'sofia-berg', answer: 'DECLINES' }))
          .text,
    ],
  ])(
    'a no to the whole day on the seat ends her yes to the ärende there, and all hear it: %s',
    async (how, no) => {
      await reports(karim);
      await hears(sofia, /Kan du tjänstgöra för Karim Nasser\? Punkt 3/);
      await world.press(sofia, 'recusal.accept-call', ITEM);
      world.clock.set(new Date('2025-12-02T09:00:00Z').toISOString() as never);
      await world.press(karim, 'rsvp.decline', MEETING);
      await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag/);
      world.clock.set(new Date('2025-12-02T09:05:00Z').toISOString() as never);
      const receipt = await no();
      if (how !== 'told by the kansli') {
        expect(receipt).toContain('Du tjänstgör alltså inte heller för Karim Nasser i punkt 3.');
      }
      expect((await meeting()).state.matters[0]?.calls).toMatchObject([{ status: 'DECLINED' }]);
      await hears(maja, /Sofia Berg kan inte tjänstgöra för Karim Nasser\. Punkt 3/);
      await hears(petra, /Kan du tjänstgöra för Karim Nasser torsdag/);
      const yes = (await world.press(petra, 'substitute.accept', MEETING)).text;
      expect(yes).not.toContain('Men i punkt 3');
      expect(await says(maja, 'vilka röstar på punkt 3')).toContain('Petra Alm tjänstgör för Karim Nasser');
    },
  );
});

describe('what is told of a seat', () => {
  it('“platsen är tagen” goes once to whoever was asked for it', async () => {
    await world.press(lars, 'rsvp.decline', MEETING);
    const next = async (hours: string) => {
      world.clock.set(new Date(`2025-12-0${hours}:00Z`).toISOString() as never);
      await world.tick();
      await quiet();
    };
    await next('2T09:00');
    await hears(petra, /Kan du tjänstgöra för Lars Ek/);
    await world.press(petra, 'substitute.accept', MEETING);
    await hears(sofia, /Platsen är tagen: Petra Alm/);
    await world.press(petra, 'rsvp.decline', MEETING);
    await quiet();
    world.teams.clear();
    await world.press(karim, 'rsvp.decline', MEETING);
    await world.press(sofia, 'substitute.accept', MEETING);
    await quiet();
    expect(seen(sofia).filter((text) => text.includes('Platsen är tagen'))).toEqual([]);
  });

  it('the receipt of a yes has the time of the yes, not of an older answer', async () => {
    await world.press(sofia, 'rsvp.accept', MEETING);
    world.clock.set(new Date('2025-12-02T09:00:00Z').toISOString() as never);
    await world.press(karim, 'rsvp.decline', MEETING);
    const receipt = (await world.press(sofia, 'substitute.accept', MEETING)).text;
    expect(receipt).toContain('Registrerat tisdag 2 december kl. 10.00');
  });

  it('the kansli is told that an answer stood already, and nobody is told anything', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await quiet();
    world.teams.clear();
    const receipt = await world.press(maja, 'rsvp.for', {
      ...MEETING,
      personId: 'karim-nasser',
      answer: 'ABSENT',
    });
    expect(receipt.text).toContain('Karim Nasser har själv svarat: har förhinder');
    expect(receipt.text).toContain('Inget är ändrat, och inget besked går ut.');
    await quiet();
    expect(seen(karim)).toEqual([]);
  });
});

describe('an answer that was of another time', () => {
  it('“har jag svarat?” says so, and that there is none since', async () => {
    expect(await says(lars, 'har jag svarat?')).toContain('Du har inte svarat på kallelsen.');
    await world.press(lars, 'rsvp.accept', MEETING);
    const to = { date: '2025-12-18', start: '13:00', end: '16:00', place: 'Stadshuset' };
    await byOffice({ type: 'MoveMeeting', to, reason: 'Krock' }, 'move');
    await hears(lars, /flyttat/);
    expect(await says(lars, 'har jag svarat?')).toContain('Du har inte svarat sedan mötet flyttades.');
  });
});

describe('one who is jävig in an ärende where nobody is left to ask', () => {
  it('is told as that to whoever asks who votes for her there, and not as somebody who comes', async () => {
    await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'karim-nasser', answer: 'COMING' });
    for (const personId of ['sofia-berg', 'petra-alm', 'anna-hed', 'ulla-ek'])
      await world.press(maja, 'rsvp.for', { ...MEETING, personId, answer: 'ABSENT' });
    await reports(karim);
    await quiet();
    for (const words of [
      'vem röstar för Karim i punkt 3',
      'vem röstar för Karim på lovskolan',
      'vem röstar i stället för Karim',
      'vem röstar för Karim',
      'vem röstar för Karim där?',
      'vem går in för Karim',
    ])
      expect(await says(maja, words), words).toMatch(/i punkt 3/);
    const alone = 'Karim Nasser är jävig i punkt 3';
    expect(await says(maja, 'vem röstar för Karim i punkt 3')).toContain(alone);
  });
});

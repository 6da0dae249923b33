import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { later } from '../../src/kernel/index.ts';
import { anna, calledWorld, gunnar, petra } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, sofia, maja, lars } = people;

let world: World;
const { answers, byOffice, hears, meeting, says } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const calls = async () =>
  (await meeting()).state.attendance.calls.map(({ person, status }) => `${person.name} ${status}`);

describe('an answer is registered only where the words say it', () => {
  it('what only resembles an answer is answered, and what is half of one is asked about', async () => {
    const asked: readonly (readonly [string, RegExp])[] = [
      ['jag kommer inte ihåg när mötet är', /^(?:Nästa möte: t|T)orsdag 11 december kl\. 13\.00/],
      ['jag kommer ihåg mötet', /^(?:Nästa möte: t|T)orsdag 11 december kl\. 13\.00/],
      ['jag kommer inte in på mötet i Teams', /^Mötet torsdag 11 december kl\. 13\.00.*har ingen länk/],
      ['jag kan inte komma förrän kl 10', /Kommer du till mötet[\s\S]*Jag kommer[\s\S]*Jag har förhinder/],
      ['jag kommer inte förrän halv elva', /Kommer du till mötet/],
      ['jag har förhinder på eftermiddagen men kommer på förmiddagen', /Kommer du till mötet/],
      ['jag kan vara med på distans om länken funkar', /Deltar du på distans på mötet[\s\S]*Jag kommer/],
      ['jag kommer om tåget går', /Kommer du till mötet[\s\S]*Inget är registrerat/],
      ['jag kommer men måste gå 15', /Kommer du till mötet/],
      ['Jag kommer på torsdag den 11. Måste gå kl. 15.', /Kommer du till mötet/],
      ['jag är med första timmen', /Kommer du till mötet/],
      ['kommer troligen', /Kommer du till mötet/],
      ['jag kommer men bara om länken funkar', /Kommer du till mötet/],
      ['tror inte jag hinner', /Kommer du till mötet/],
      ['jag kommer, men går lite tidigare', /Kommer du till mötet/],
      [
        'har jag förhinder den 11 december?',
        /Kallelse till sammanträde torsdag 11[\s\S]*Jag kommer[\s\S]*Jag har förhinder/,
      ],
    ];
    for (const [text, reply] of asked) expect(await says(anna, text), text).toMatch(reply);
    expect(await answers()).toEqual([]);
    await byOffice(
      { type: 'SetDistanceLink', link: 'https://moten.exempel.se/11', decided: 'ALLOWED' },
      'link',
    );
    expect(await says(anna, 'vad är länken till mötet?')).toContain('https://moten.exempel.se/11');
    const plain: readonly (readonly [string, string])[] = [
      ['jag kommer', 'COMING'],
      ['har förhinder den 11:e, är i Spanien', 'ABSENT'],
      ['jag deltar på distans', 'REMOTE'],
      ['jag kan inte', 'ABSENT'],
      ['jag kommer', 'COMING'],
      ['Sorry kan inte, jag är på semester', 'ABSENT'],
    ];
    for (const [text, answer] of plain) {
      await says(anna, text);
      expect(await answers(), text).toEqual([`Anna Hed ${answer}`]);
    }
  });

  it('why one does not come is no name: nothing is taken for the answer of somebody else, and no answer is lost', async () => {
    for (const text of [
      'Fastnat kommer inte',
      'Bilen trasig kommer ej',
      'jag måste tyvärr avboka, Sofia får gå in',
      'kommer kl 9 den 11 december',
      'kommer lite senare den 11 december',
    ]) {
      const asked = await says(anna, text);
      expect(asked, text).toContain('Kommer du till mötet');
      expect(asked, text).not.toContain('registrerar bara kansliet');
    }
    expect(await says(anna, 'Kalle Svensson kommer inte')).toContain('registrerar bara kansliet');
    expect(await says(maja, 'Kalle kommer inte')).toContain('Ingen i styrelsen heter Kalle');
    expect(await answers()).toEqual([]);
    expect(await says(anna, 'kommer i norrskog')).toContain('Du är anmäld');
    expect(await says(anna, 'jävig på lovskolan')).toMatch(/Jäv: Punkt 3/);
    expect(
      await says(eva, 'Punka. Jag kanske inte kommer.').then((text) => text.match(/Välj det/g)),
    ).toHaveLength(2);
    const order = await says(maja, 'fråga Petra istället');
    expect(order).toContain('går inte att välja');
    expect(order).not.toContain('Registrera att');
  });

  it('questions and conditions about serving are no yes and no no', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra/);
    const asked: readonly (readonly [string, RegExp])[] = [
      ['visa vem som tjänstgör', /Tillfrågad för Karim Nasser: Sofia Berg/],
      ['ska jag tjänstgöra?', /Kan du tjänstgöra för Karim Nasser/],
      ['får jag betalt när jag tjänstgör', /^(?!Tack\.|Du har tackat)/],
      ['jag kan ta platsen om ingen annan kan', /Tjänstgöra för Karim Nasser torsdag/],
      ['jag tjänstgör väl inte', /Tjänstgöra för Karim Nasser torsdag/],
      [
        'jag är osäker',
        /Tjänstgöra för Karim Nasser torsdag[\s\S]*Ja, jag tjänstgör[\s\S]*Nej, jag kan inte/,
      ],
      ['ja om jag hinner', /Tjänstgöra för Karim Nasser torsdag/],
      ['jag kan komma men bara till 15', /Tjänstgöra för Karim Nasser torsdag/],
      ['tjänstgör jag?', /Kan du tjänstgöra för Karim Nasser/],
      ['hur lång tid har jag på mig att svara?', /Kan du tjänstgöra för Karim Nasser[\s\S]*Svara helst före/],
      ['behövs jag', /Kan du tjänstgöra för Karim Nasser/],
      ['vem är tillfrågad för Karim', /Karim Nasser har förhinder torsdag[\s\S]*Sofia Berg är tillfrågad/],
      ['vilka är tillfrågade?', /Tillfrågad för Karim Nasser: Sofia Berg/],
    ];
    for (const [text, reply] of asked) expect(await says(sofia, text), text).toMatch(reply);
    expect(await says(anna, 'är Sofia tillfrågad?')).toContain(
      'Sofia Berg är tillfrågad att tjänstgöra för Karim',
    );
    expect(await calls()).toEqual(['Sofia Berg ASKED']);
    expect(await says(sofia, 'ja')).toContain('Tack. Du tjänstgör för Karim Nasser');
    expect(await calls()).toEqual(['Sofia Berg ACCEPTED']);
    // Who serves keeps the seat until she says plainly that she does not, and is told what stands.
    const said = [
      'jag kan tjänstgöra men bara till kl 15',
      'jag kan kanske inte tjänstgöra',
      'jag är osäker',
    ];
    for (const text of said) {
      expect(await says(sofia, text), text).toMatch(/tjänstgör för Karim Nasser/);
      expect(await says(sofia, text), text).toContain('inget nytt är registrerat');
    }
    for (const text of ['ja', 'tjänstgör jag?', 'ska jag komma den 11 december?']) {
      expect(await says(sofia, text), text).toMatch(/[Dd]u tjänstgör för Karim Nasser/);
    }
    expect(await calls()).toEqual(['Sofia Berg ACCEPTED']);
  });

  it('a yes, a no and a perhaps after the answer tell what stands, and change nothing', async () => {
    await says(anna, 'jag kommer');
    expect(await says(anna, 'ja')).toMatch(/Du är anmäld till mötet torsdag 11 december[\s\S]*inget nytt/);
    expect(await says(anna, 'nej')).toMatch(
      /Kommer du till mötet[\s\S]*Du är anmäld sedan förut, och inget nytt/,
    );
    expect(await says(anna, 'tack')).toContain('Varsågod');
    expect(await answers()).toEqual(['Anna Hed COMING']);
    await says(anna, 'jag har förhinder');
    expect(await says(anna, 'kanske')).toMatch(
      /Kommer du till mötet[\s\S]*Ditt förhinder är registrerat sedan förut/,
    );
    expect(await says(anna, 'ska jag vara med på mötet?')).toContain('Ditt förhinder är registrerat');
    expect(await answers()).toEqual(['Anna Hed ABSENT']);
    expect(await says(anna, 'är mötet inställt?')).toContain(
      'Nej, mötet torsdag 11 december kl. 13.00–16.00 är inte inställt.',
    );
    expect(await says(gunnar, 'behövs jag?')).toMatch(/Du är ersättare för Eva Lind[\s\S]*om du kallas in/);
  });
});

describe('an answer is taken, whoever and whatever else is named', () => {
  it('one’s own answer beside another’s name is one’s own', async () => {
    const own = await says(anna, 'japp, jag kommer och Gunnar följer med');
    expect(own).toContain('Du är anmäld till mötet torsdag 11 december');
    expect(own).toContain('Gunnar Holm svarar själv på sin kallelse, eller genom kansliet.');
    expect(await answers()).toEqual(['Anna Hed COMING']);
    const wished = await says(karim, 'jag kan tyvärr inte vara med men Petra kommer i stället');
    expect(wished).toMatch(/Kommer du till mötet[\s\S]*Vem som tjänstgör går inte att välja/);
    expect(wished).toContain('Jag har förhinder');
    for (const text of ['Gunnar kommer', 'jag tror Gunnar har förhinder']) {
      expect(await says(anna, text)).toContain('registrerar bara kansliet');
    }
    expect(await answers()).toEqual(['Anna Hed COMING']);
  });

  it('a bare yes or no to a kallelse is asked about, and both of two days are answered', async () => {
    expect(await says(lars, 'nej')).toContain('Kommer du till mötet torsdag 11 december');
    expect(await says(anna, 'ja')).toContain('Kommer du till mötet torsdag 11 december');
    expect(await answers()).toEqual([]);
    expect(await says(eva, 'tyvärr, jag kan inte den 11 pga semester')).toContain(
      'Ditt förhinder är registrerat',
    );
    await world.press(eva, 'rsvp.accept', MEETING);
    const both = await says(anna, 'jag har förhinder både den 11 december och den 26 januari');
    expect(both).toContain('Ditt förhinder är registrerat: mötet torsdag 11 december');
    await hears(anna, /Inget möte är inlagt måndag 26 januari 2026/);
  });

  it('the yes of an ersättare who is asked is taken, and another seat than hers is not', async () => {
    for (const who of [karim, eva]) await world.press(who, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra/);
    await hears(gunnar, /Kan du tjänstgöra/);
    const other = await says(sofia, 'kan även tjänstgöra för Lars');
    expect(other).toMatch(/Tjänstgöra för Karim Nasser[\s\S]*För Lars Ek är du inte tillfrågad/);
    expect(await says(gunnar, 'okej')).toContain('Tjänstgöra för Eva Lind torsdag');
    expect(await calls()).toEqual(['Sofia Berg ASKED', 'Gunnar Holm ASKED']);
    expect(await says(sofia, 'ok jag tar Karims plats')).toContain('Tack. Du tjänstgör för Karim Nasser');
    expect(await says(gunnar, 'ja det går bra')).toContain('Tack. Du tjänstgör för Eva Lind');
    // Whatever has been spoken of since.
    await says(gunnar, 'när var senaste mötet?');
    expect(await says(gunnar, 'jag kan inte tjänstgöra')).toContain(
      'Du har tackat nej till att tjänstgöra för Eva Lind',
    );
  });

  it('the kansli’s words of several, and of who serves for whom', async () => {
    const several = await says(maja, 'sofia och gunnar kommer');
    expect(several).toContain('Registrera att Sofia Berg kommer torsdag 11 december');
    await hears(maja, /Registrera att Gunnar Holm kommer torsdag 11 december/);
    const serves = await says(maja, 'sofia tjänstgör för lars');
    expect(serves).toContain('Sofia Berg är inte tillfrågad att tjänstgöra för Lars Ek torsdag 11 december');
    expect(serves).toMatch(/FinsamL 12 §[\s\S]*Lars Ek har förhinder[\s\S]*Sofia Berg kommer utan att/);
    expect(await says(maja, 'kalla in Sofia i stället för Lars')).toContain(
      'Sofia Berg är inte tillfrågad att tjänstgöra för Lars Ek torsdag 11 december',
    );
    expect(await says(maja, 'Gunnar ja, Anna nej')).toContain('Registrera att Gunnar Holm kommer');
    await hears(maja, /Registrera att Anna Hed har förhinder torsdag 11 december/);
    expect(await says(maja, 'kan du registrera att Lars inte kommer?')).toContain(
      'Registrera att Lars Ek har förhinder torsdag 11 december',
    );
    expect(await says(maja, 'jag har förhinder')).toMatch(/Registrera ett svar[\s\S]*du har inget eget svar/);
    expect(await says(anna, 'kan du registrera att Lars inte kommer?')).toContain(
      'registrerar bara kansliet',
    );
    expect(await answers()).toEqual([]);
    const signed = await says(lars, 'Hej! Jag har förhinder.\n\nMvh\nLars Ek\nRegion Norrskog');
    expect(signed).toContain('Ditt förhinder är registrerat');
    expect(signed).not.toContain('Du är ledamot för');
  });
});

describe('a short yes or no, as it is said', () => {
  it('is the answer to the only kallelse there is, where nothing was said since it, or a reminder, came', async () => {
    world.clock.set(later(world.clock.now(), 60_000));
    await world.press(maja, 'meeting.remind', MEETING);
    for (const who of [lars, eva, anna, karim]) await hears(who, /Påminnelse/);
    expect(await says(lars, 'nope')).toContain('Ditt förhinder är registrerat: mötet torsdag 11 december');
    expect(await says(anna, 'ja tack')).toContain('Du är anmäld till mötet torsdag 11 december');
    expect(await says(karim, '👍')).toContain('Kommer du till mötet torsdag 11 december');
    // Once anything else was said, be it two questions, it is asked about.
    world.clock.set(later(world.clock.now(), 60_000));
    await says(eva, 'vem är kassör? är alla anmälda?');
    expect(await says(eva, 'nej')).not.toContain('Ditt förhinder är registrerat');
    expect(await answers()).toEqual(['Lars Ek ABSENT', 'Anna Hed COMING']);
  });

  it('to the kallelse is recorded or asked about, and a courtesy is none', async () => {
    const asked: readonly (readonly [typeof eva, string])[] = [
      [lars, 'nix'],
      [eva, '👍'],
      [karim, 'nepp'],
    ];
    for (const [who, text] of asked) {
      expect(await says(who, text), text).toContain('Kommer du till mötet torsdag 11 december');
    }
    // Right after a reminder "ok" may be the yes to it; in a talk about something else it is thanks.
    world.clock.set(later(world.clock.now(), 60_000));
    expect(await says(lars, 'när är nästa möte?')).toContain('11 december');
    expect(await says(lars, 'ok')).toContain('Varsågod');
    world.clock.set(later(world.clock.now(), 60_000));
    await world.press(maja, 'meeting.remind', MEETING);
    for (const who of [lars, eva, anna]) await hears(who, /Påminnelse/);
    const afterReminder: readonly (readonly [typeof eva, string])[] = [
      [lars, 'ok'],
      [anna, 'inte jag'],
    ];
    for (const [who, text] of afterReminder) {
      expect(await says(who, text), text).toContain('Kommer du till mötet torsdag 11 december');
    }
    expect(await answers()).toEqual([]);
    for (const [who, text] of [
      [anna, 'går bra!'],
      [anna, 'javisst kommer'],
      [lars, 'inga problem, jag är där'],
      [eva, 'självklart kommer jag'],
    ] as const) {
      expect(await says(who, text), text).toContain('Du är anmäld till mötet torsdag 11 december');
    }
    expect(await says(anna, 'tack')).toContain('Varsågod');
    expect(await says(maja, '👍')).toContain('Jag såg ingen fråga');
    expect(await says(lars, 'byt ut mig mot petra')).toMatch(
      /Kommer du till mötet[\s\S]*Vem som tjänstgör går inte att välja/,
    );
    expect(await says(eva, 'leder jag mötet?')).toContain('Du leder mötet torsdag 11 december');
    expect(await says(eva, 'leder jag något möte?')).toContain('Du leder mötet torsdag 11 december');
    expect(await says(karim, 'leder jag något möte?')).toContain('Du leder inget kommande möte');
    expect(await says(karim, 'är det jag som leder mötet den 11 december?')).toContain(
      'Eva Lind leder mötet',
    );
  });

  it('to the question whether to serve is taken, and "ändå" takes a no back while the seat is free', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra/);
    expect(await says(sofia, 'javisst kommer')).toContain('Tjänstgöra för Karim Nasser torsdag 11 december');
    expect(await says(sofia, 'Karim ringde o sa att han är sjuk, ska jag komma?')).toContain(
      'Kan du tjänstgöra för Karim Nasser',
    );
    expect(await calls()).toEqual(['Sofia Berg ASKED']);
    expect(await says(sofia, 'inga problem, jag är där')).toContain('Tjänstgöra för Karim Nasser');
    for (const text of [
      'jag kan bara till kl 14',
      'kan bara vara med till kl 14',
      'jag kan endast första timmen',
    ]) {
      expect(await says(sofia, text), text).toContain('Tjänstgöra för Karim Nasser');
    }
    expect(await says(sofia, 'ok')).toContain('Tjänstgöra för Karim Nasser torsdag 11 december');
    await says(sofia, 'inte jag');
    await hears(petra, /Kan du tjänstgöra/);
    expect(await says(sofia, 'oj fel, jag kan')).toMatch(/Tjänstgöra för Karim Nasser[\s\S]*ändå/);
    expect(await says(maja, 'Sofia kan ändå')).toMatch(
      /Vad svarade Sofia Berg\?[\s\S]*har tackat nej till att tjänstgöra för Karim Nasser[\s\S]*Kan tjänstgöra/,
    );
    expect(await says(sofia, 'jag kan ändå!')).toContain('Tack. Du tjänstgör för Karim Nasser');
    await says(sofia, 'jag kan inte tjänstgöra');
    await says(petra, 'går fint');
    expect(await says(sofia, 'jag kan ändå!')).toContain('Petra Alm tjänstgör för Karim Nasser');
    expect(await calls()).toEqual(expect.arrayContaining(['Petra Alm ACCEPTED']));
    // A no is to what was asked last: whether he can serve, and not whether he comes.
    expect(await says(gunnar, 'jag gör det')).toContain('Du är inte tillfrågad');
    world.clock.set(later(world.clock.now(), 60_000));
    await world.press(eva, 'rsvp.decline', MEETING);
    await hears(gunnar, /Kan du tjänstgöra för Eva Lind/);
    expect(await says(gunnar, 'nej')).toContain('Du har tackat nej till att tjänstgöra för Eva Lind');
  });
});

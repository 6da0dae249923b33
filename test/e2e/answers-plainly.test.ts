import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anna, calledWorld, petra } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';
import { fields } from './support/poll-talk.ts';

const { eva, karim, sofia, maja, lars } = people;

let world: World;
const { answers, hears, says } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const day = 'torsdag 11 december';

describe('what somebody says of her own coming', () => {
  it('is asked about in whatever words, and nothing is recorded', async () => {
    for (const [text, first] of [
      ['kan 13-16', 'Jag kommer'],
      ['på eftermiddagen går det bra', 'Jag kommer'],
      ['Ja tack, men bara om det behövs', 'Jag kommer'],
      ['blir inget för mig', 'Jag har förhinder'],
    ] as const) {
      expect(await says(karim, text), text).toMatch(
        new RegExp(`Kommer du till mötet ${day}[^?]*\\?[\\s\\S]*\\n${first}\\n`),
      );
    }
    expect(await answers()).toEqual([]);
  });

  it('is hers though she greets the kansli by name, and though she tells of something else beside it', async () => {
    await says(karim, 'Hej Maja! Jag kommer på mötet, men vegetarisk lunch tack. /Karim');
    expect(await says(sofia, 'hej maja, jag kommer gärna')).not.toContain('svarar själv');
    expect(await answers()).toEqual(['Karim Nasser COMING', 'Sofia Berg COMING']);
    for (const text of [
      'nej tyvärr, förresten var protokollet från förra mötet fel',
      'kan inte, förresten stämmer inte protokollet från förra mötet',
    ])
      expect(await says(eva, text), text).toMatch(/Kommer du till mötet|Ditt förhinder är registrerat/);
  });

  it('is asked about where it hangs on another who is named', async () => {
    for (const text of [
      'kan inte lova nåt förrän Lars bestämt sig',
      'det beror på om Lars kan',
      'jag kommer, om jag får ledigt',
      'jag kan, men bara om jag slipper regionens möte',
    ])
      expect(await says(karim, text), text).toContain('Inget är registrerat');
    expect(await answers()).toEqual([]);
  });

  it('is asked about once more where a bare yes follows on words that may mean that she does not come', async () => {
    for (const [who, text] of [
      [karim, 'kan sofia gå för mig, jag har dubbelbokat mig'],
      [lars, 'jag hinner nog inte den 11'],
    ] as const) {
      expect(await says(who, text), text).toContain('Kommer du till mötet');
      expect(await says(who, 'ja'), text).toContain('Inget är registrerat');
    }
    expect(await answers()).toEqual([]);
  });

  it('is never answered with a fact alone: that nothing is registered is said, with what answers', async () => {
    const nothing = new RegExp(
      `Kommer du till mötet ${day}[^?]*\\?[\\s\\S]*Inget är registrerat[\\s\\S]*\\nJag kommer\\n`,
    );
    for (const text of [
      'har bytt pass, så det funkar',
      'barnvakt ordnad, ses den 11',
      'har annat inbokat',
      'krockar med regionstyrelsen',
      'om ingen annan kan',
      'självfallet',
    ]) {
      const told = await says(karim, text);
      expect(told, text).toMatch(nothing);
      expect(told, text).not.toMatch(/Det förstod jag inte|Det framgår inte|Varsågod/);
    }
    for (const text of [
      'när är mötet',
      'vilka kommer',
      'krockar mötet med regionstyrelsen',
      'tack så mycket',
    ]) {
      expect(await says(karim, text), text).not.toContain('Inget är registrerat');
    }
    await says(karim, 'självfallet');
    expect(await says(karim, 'ja')).toContain('Du är anmäld');
    expect(await says(karim, 'tack, då vet jag')).toMatch(/^Varsågod/);
    // What is more than thanks may take the answer back.
    for (const text of ['då struntar jag i det', 'nä då låter jag bli', 'då skippar jag', 'skippar det då']) {
      const told = await says(karim, text);
      expect(told, text).toMatch(/Kommer du till mötet[^?]*\?[\s\S]*inget nytt är registrerat/);
      expect(told, text).not.toContain('Varsågod');
    }
    // What she has answered is told as it stands, and who must be told that she leaves early.
    for (const text of [
      'måste iväg 15.30, är det okej?',
      'behöver smita 15, funkar det?',
      'får dra vid tre, hoppas det är lugnt',
    ]) {
      const told = await says(karim, text);
      expect(told, text).toMatch(/inget nytt (?:är|har) registrerat/);
      expect(told, text).toMatch(/en del av mötet/);
    }
  });

  it('of several that she may answer it is asked which', async () => {
    await world.press(maja, 'poll.open', { ...fields(), audience: 'MEMBERS' });
    await hears(karim, /Ska vi ha lunch/);
    const told = await says(karim, 'har bytt pass, så det funkar');
    expect(told).toMatch(
      /Inget är registrerat av det du skrev[\s\S]*Vad gäller det\?[\s\S]*Mötet 11 december[\s\S]*Snabbfråga: Ska vi ha lunch/,
    );
    expect(await says(karim, 'den 11 ska jag till tandläkaren')).toContain(`Kommer du till mötet ${day}`);
  });

  it('of several ärenden that she is asked in at once a bare yes or no is asked about, whatever else is open', async () => {
    await world.open();
    await world.press(karim, 'recusal.report', { ...MEETING, item: '2', ground: 'UNSURE' });
    await world.press(karim, 'recusal.report', { ...MEETING, item: '3', ground: 'UNSURE' });
    await hears(sofia, /Kan du tjänstgöra[\s\S]*Punkt 3/);
    expect(await says(sofia, 'kan i budget och lovskolan')).toMatch(/i punkt 2[\s\S]*i punkt 3/);
    for (const text of ['ja', 'nej']) {
      expect(await says(sofia, text), text).toMatch(/i punkt 2[\s\S]*Svara för varje punkt[\s\S]*i punkt 3/);
    }
    await world.press(sofia, 'recusal.accept-call', { ...MEETING, item: '2', servesFor: 'karim-nasser' });
    const left = await says(sofia, 'ja');
    expect(left).toContain('i punkt 3');
    expect(left).not.toContain('i punkt 2');
  });

  it('whoever is not asked in an ärende is told so, with what waits for her', async () => {
    await says(lars, 'jag har förhinder');
    await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
    const told = await says(sofia, 'jag kan ta lovskolan');
    expect(told).toMatch(
      /inte tillfrågad att tjänstgöra i punkt 3[\s\S]*Inget är registrerat[\s\S]*Visa kallelsen/,
    );
    expect(told).not.toContain('Välj det som gäller');
  });

  it('is shown as it stands where she speaks of the answer that she has given', async () => {
    for (const text of ['samma svar som förut', 'gäller mitt svar fortfarande?', 'mitt svar står kvar']) {
      expect(await says(karim, text), text).toContain('Du har inte svarat');
    }
    await says(karim, 'jag kommer');
    for (const text of ['samma svar som förut', 'gäller mitt svar fortfarande?', 'mitt svar står kvar']) {
      expect(await says(karim, text), text).toContain(`Du är anmäld till mötet ${day}`);
    }
  });

  it('waits among the tasks of an ersättare too, until it is given', async () => {
    for (const text of ['har jag något att svara på?', 'mina uppgifter']) {
      expect(await says(petra, text), text).toMatch(
        /En sak väntar på dig[\s\S]*Svara på kallelsen till mötet/,
      );
    }
    expect(await says(petra, 'behöver ni mig?')).toMatch(/Du är ersättare för[\s\S]*\nJag kommer\n/);
    await says(petra, 'jag kommer');
    expect(await says(petra, 'mina uppgifter')).toContain('Inget väntar på dig');
  });

  it('"jag står kvar som reserv" is of an ersättare, and no reservation', async () => {
    for (const text of [
      'jag står kvar som reserv',
      'jag finns kvar som ersättare',
      'är fortfarande reserv',
    ]) {
      const told = await says(petra, text);
      expect(told, text).toMatch(/ersättare/);
      expect(told, text).not.toMatch(/reservera|reservation/);
    }
  });
});

describe('whoever leads the meeting', () => {
  it('says that she must leave: who leads then is told once, and her own answer is asked', async () => {
    await says(eva, 'jag har förhinder');
    for (const text of [
      'jag måste gå 15, kan Anna leda sista biten?',
      'kan lars leda sista biten, jag måste gå 15',
      'måste gå kl 15, kan någon annan ta sista delen av mötet?',
    ]) {
      const told = await says(karim, text);
      expect(told, text).toContain('Jag kommer');
      expect(told, text).toMatch(/leder/);
      expect(told, text).not.toContain('registrerar bara kansliet');
    }
    for (const text of ['jag leder alltså?', 'det är jag som leder då?', 'så jag håller i klubban?']) {
      expect(await says(karim, text), text).toContain('Du leder mötet');
    }
    expect(await answers()).toEqual(['Eva Lind ABSENT']);
  });
});

describe('the kansli tells what somebody has answered', () => {
  it('by letter, by mail or by telephone', async () => {
    for (const [text, asked] of [
      ['petra alm tackade ja per mejl', 'Registrera att Petra Alm kommer'],
      ['sofia tackade nej per telefon', 'Registrera att Sofia Berg har förhinder'],
      ['gunnar har tackat ja', 'Registrera att Gunnar Holm kommer'],
      ['karim och fridaa ringde, de kommer', 'Ingen i styrelsen heter Fridaa'],
      ['Anna svarade ja på kallelsen', 'Registrera att Anna Hed kommer'],
    ] as const) {
      expect(await says(maja, text), text).toContain(asked);
    }
    expect(await answers()).toEqual([]);
  });
});

it('an ersättare who has said that she comes, and is asked to serve, is asked of all of it where she is away that day', async () => {
  await says(sofia, 'jag kommer');
  await says(lars, 'jag har förhinder');
  await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
  const asked = await says(sofia, 'oj glömde, jag är på semester den 11');
  expect(asked).toContain(`Kommer du till mötet ${day}`);
  expect(asked).toMatch(/Jag har förhinder\n/);
  // A bare yes to that may be of the semester as well: what she answered before stands.
  expect(await says(sofia, 'ja')).toContain('inget nytt har registrerats');
  expect(await answers()).toEqual(['Sofia Berg COMING', 'Lars Ek ABSENT']);
  await says(sofia, 'jag är bortrest då');
  expect(await says(sofia, 'nej')).toContain('Det är också ett nej till att tjänstgöra för Lars Ek');
});

describe('a question that is passed on', () => {
  it('is answered as if the one who wonders had asked it', async () => {
    for (const who of [maja, karim]) {
      for (const [text, told] of [
        ['Lars undrar om punkt 3', /Ansökan från Lovskolan/],
        ['Lars undrar när mötet är', /11 december/],
        ['Anna ringde och frågade vad punkt 3 handlar om', /Ansökan från Lovskolan/],
        ['en ledamot undrar var vi ska vara', /Stadshuset/],
        ['Petra vill veta vem som är ordförande', /Eva Lind/],
      ] as const) {
        const answer = await says(who, text);
        expect(answer, `${who.name}: ${text}`).toMatch(told);
        expect(answer, text).not.toMatch(/framgår inte|rösta/);
      }
    }
  });

  it('and one of her own coming is of her', async () => {
    expect(await says(maja, 'Anna frågar om hon måste komma')).toContain('Anna Hed');
  });
});

describe('who serves, and who is asked', () => {
  it('is told of an item too, and of whom the question has gone to', async () => {
    await says(lars, 'jag har förhinder');
    await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
    for (const text of [
      'vem har fått frågan om att tjänstgöra',
      'vilka har fått frågan om att tjänstgöra?',
      'vem har du frågat om att tjänstgöra?',
    ]) {
      expect(await says(maja, text), text).toContain('Sofia Berg');
    }
    await world.press(anna, 'recusal.report', { ...MEETING, item: '3', ground: 'PARTY_OR_INTEREST' });
    for (const text of ['vem går in för anna på punkt 3?', 'vem ersätter Anna i punkt 3']) {
      const told = await says(maja, text);
      expect(told, text).not.toContain('föredrar');
      expect(told, text).toContain('Anna Hed');
    }
  });
});

it('"hur går det med svaren" is of the kallelse where no question is out', async () => {
  for (const who of [eva, maja, lars]) {
    for (const text of ['hur går det med svaren', 'hur går det med svaren?', 'hur ser svaren ut']) {
      expect(await says(who, text), `${who.name}: ${text}`).toContain('Har inte svarat');
    }
  }
});

it('"gäller det fortfarande?" tells an ersättare how she stands too', async () => {
  await says(lars, 'jag har förhinder');
  await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
  await says(sofia, 'jag tjänstgör');
  expect(await says(sofia, 'gäller det fortfarande?')).toMatch(/står kvar[\s\S]*Du tjänstgör för Lars Ek/);
  await says(lars, 'jag kommer ändå');
  await hears(sofia, /behöver(?: du)? inte tjänstgöra|behövs inte/);
  expect(await says(sofia, 'gäller det fortfarande?')).toMatch(/står kvar[\s\S]*inte tillfrågad/);
  expect(await says(karim, 'gäller det fortfarande?')).not.toContain('tjänstgör');
});

it('a message to others in one’s own words is sent to nobody, and that is said', async () => {
  for (const text of [
    'skriv till alla i styrelsen att vi bjuder på lunch',
    'kan du meddela ledamöterna att lokalen är kall, ta med tröja',
    'skicka ett meddelande till alla: ta med legitimation',
  ]) {
    expect(await says(maja, text), text).toContain('inget är skickat');
  }
});

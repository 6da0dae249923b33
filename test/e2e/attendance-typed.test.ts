import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anna, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { karim, lars, maja } = people;
let world: World;
const { says, meeting } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const answers = async () => (await meeting()).state.attendance.answers;

describe('why one does not come, told where "jag" would stand', () => {
  it.each(['punka kommer inte', 'barnet sjukt kommer ej', 'Migrän kan tyvärr inte'])(
    'is her own: %j',
    async (text) => {
      const asked = await says(karim, text);
      expect(asked).toContain('Kommer du till mötet torsdag 11 december');
      expect(asked).toContain('Har du förhinder tillfrågas din ersättare Sofia Berg.');
      expect(asked).not.toContain('någon annan');
      expect(await says(maja, text)).toContain('Registrera ett svar åt någon');
      expect(await answers()).toEqual([]);
    },
  );

  it.each(['Kalle kommer inte', 'stina kan inte', 'Kalle har förhinder', 'kalle kommer'])(
    'and where it may be a name she is told that others are for the kansli: %j',
    async (text) => {
      expect(await says(karim, text)).toMatch(/Svar åt (?:andra|någon annan) registrerar bara kansliet/u);
      expect(await answers()).toEqual([]);
    },
  );

  it.each(['styrelsen kan inte', 'ordföranden kommer inte', 'ersättaren har förhinder'])(
    'of a post or a body nothing is recorded as her own: %j',
    async (text) => {
      expect(await says(lars, text)).toMatch(
        /Svar åt (?:andra|någon annan) registrerar bara kansliet|svarar själv/u,
      );
      expect(await answers()).toEqual([]);
    },
  );

  it.each(['kallelsen kommer inte', 'bilagorna kommer inte'])(
    'papers are nobody who comes: %j',
    async (text) => expect(await says(karim, text)).not.toContain('Kommer du till mötet'),
  );
});

describe('an answer of a part of the meeting', () => {
  it.each(['kommer fram till 14', 'måste gå kl 15', 'är med till lunch', 'kommer till 14', 'blir lite sen'])(
    'is asked about, with what is not recorded told: %j',
    async (text) => {
      const asked = await says(karim, text);
      expect(asked).toContain('Kommer du till mötet torsdag 11 december');
      expect(asked).toContain('Är du bara med en del av mötet säger du det till kansliet');
      expect(await answers()).toEqual([]);
    },
  );
});

describe('what somebody wonders, told by the kansli', () => {
  it.each([
    ['Karim undrar om Anna kommer', 'Anna Hed kommer'],
    ['Anna frågade ifall Karim kan', 'Karim Nasser har inte svarat'],
    ['Karim frågar om hon ska komma', 'Karim Nasser har inte svarat'],
    ['Sofia undrar om hon behövs', 'Ersättare, och inte tillfrågad att tjänstgöra.'],
  ])('is answered of whom it is asked, and nothing is recorded: %j', async (text, told) => {
    await world.press(anna, 'rsvp.accept', MEETING);
    const answered = await says(maja, text);
    expect(answered).toContain(told);
    if (text.includes('Anna')) expect(answered.match(/Vilka kommer\?/g)).toHaveLength(1);
    expect(await answers()).toHaveLength(1);
  });
});

describe('what is told of all ersättare', () => {
  it.each(['ingen av ersättarna kommer', 'ersättarna kan inte'])(
    'is recorded of each by a press, and by the kansli alone: %j',
    async (text) => {
      const asked = await says(maja, text);
      expect(asked).toContain('Ersättarna är Gunnar Holm, Sofia Berg och Petra Alm.');
      expect(asked).toContain('Inget är registrerat än. Tryck för var och en.');
      expect(await says(karim, text)).toContain('registrerar bara kansliet');
      expect(await answers()).toEqual([]);
    },
  );
});

describe('an ersättare who is said not to be needed', () => {
  it('stays asked until the ledamot comes: nothing is recorded, and the ways to it are buttons', async () => {
    await world.press(lars, 'rsvp.decline', MEETING);
    const told = await says(maja, 'Sofia behöver inte tjänstgöra');
    expect(told).toContain('Sofia Berg är tillfrågad att tjänstgöra för Lars Ek torsdag 11 december');
    expect(told).toContain('Lars Ek kommer');
    expect(told).not.toContain('Vad svarade');
    expect(await says(maja, 'Gunnar slipper gå in')).toContain('Gunnar Holm är inte tillfrågad');
    expect(await says(karim, 'Sofia behöver inte tjänstgöra')).toContain('registrerar bara kansliet');
    const { calls } = (await meeting()).state.attendance;
    expect(calls.map(({ person, status }) => [person.name, status])).toEqual([['Sofia Berg', 'ASKED']]);
  });
});

it.each([
  ['jag o Anna kommer', 'Anna Hed svarar själv på sin kallelse'],
  ['Anna & jag kan inte', 'Anna Hed svarar själv på sin kallelse'],
])("one's own answer beside another's is one's own: %j", async (text, told) => {
  const asked = await says(lars, text);
  expect(asked).toContain('Kommer du till mötet torsdag 11 december');
  expect(asked).toContain(told);
});

it.each(['Karim ändrade sig', 'Lars har ångrat sig'])(
  'of one who is said to have changed her mind what she says now is asked: %j',
  async (text) => expect(await says(maja, text)).toMatch(/Vad svarade (?:Karim Nasser|Lars Ek)/u),
);

it("a telephone's footer on the line of the answer is no part of it", async () => {
  expect(await says(karim, 'kommer Skickat från min iPhone')).toContain('Du är anmäld till mötet');
});

describe('a yes or a no in other words than a plain answer, while the kallelse waits', () => {
  it.each([
    'jaha men då kommer jag väl då',
    '11 passar bättre! då är jag med',
    'sitter i bilen, hinner nog',
    'tror jag kan',
    'Har barn på förskola som stänger, så nej',
    '11 funkar inte men 10 gick bra',
    'osäker, återkommer',
  ])('is asked about, and never taken for thanks: %j', async (text) => {
    expect(await says(karim, text)).toContain('Kommer du till mötet torsdag 11 december');
    expect(await answers()).toEqual([]);
    expect(await says(karim, 'ok då')).toContain('Kommer du till mötet torsdag 11 december');
    expect(await says(karim, 'tack')).not.toContain('Kommer du till mötet');
    expect(await answers()).toEqual([]);
  });

  it('is her own förhinder where she would have the meeting moved, which is the kansli’s to do', async () => {
    expect(await says(karim, 'kan inte den 11, vi får flytta')).toContain(
      'Kommer du till mötet torsdag 11 december',
    );
    expect(await answers()).toEqual([]);
  });

  it('is asked about of one who has given förhinder', async () => {
    await says(karim, 'jag har förhinder');
    expect(await says(karim, 'kan nog ändå!!')).toContain('Kommer du till mötet torsdag 11 december');
    await says(karim, 'jaa!!!');
    expect(await answers()).toMatchObject([{ person: { name: 'Karim Nasser' }, answer: 'COMING' }]);
  });
});

import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { understand } from '../understand.ts';

const BOARD = {
  persons: [
    { id: 'jan', names: ['Jan Björk'] },
    { id: 'maj', names: ['Maj Berg'] },
    { id: 'tor', names: ['Tor Lind'] },
    { id: 'sara', names: ['Sara Lund'] },
    { id: 'bo', names: ['Bo Frisk'] },
    { id: 'my', names: ['My Dahl'] },
    { id: 'dag', names: ['Dag Nyman'] },
    { id: 'per', names: ['Per Sund'] },
  ],
  organisations: [],
  boards: [],
};
const read = (text: string) => understand(text, BOARD, '2027-01-11' as LocalDate).entities;

describe('a name that is a day, or a word for each', () => {
  it.each([
    ['dag kommer inte', ['dag']],
    ['påminn dag', ['dag']],
    ['har dag svarat?', ['dag']],
    ['vem går in för dag?', ['dag']],
    ['räcker vi om dag inte kommer?', ['dag']],
    ['dag ringde, han kan inte', ['dag']],
    ['vilken dag kommer bilagorna?', []],
    ['samma dag har vi julbord', []],
    ['i dag kan jag inte', []],
    ['varje dag är bra', []],
    ['per kommer', ['per']],
    ['kostnad per kommun', []],
    ['vad blir det per år', []],
  ])('%s', (text, people) => expect(read(text).persons.map(({ id }) => id)).toEqual(people));
});

describe('a name that is a month as well', () => {
  it.each([
    ['Jan kommer inte', ['jan']],
    ['Påminn Jan och Sara', ['jan', 'sara']],
    ['Vem går in för Jan?', ['jan']],
    ['har jan svarat?', ['jan']],
    ['sara kommer inte, jan kommer', ['sara', 'jan']],
    ['jan har jäv i punkt 6', ['jan']],
    ['anser att jan är jävig i punkt 6', ['jan']],
    ['vem är ersättare för jan?', ['jan']],
    ['ja men bara om jan inte kommer', ['jan']],
    ['påminn maj', ['maj']],
    ['vem går in för tor?', ['tor']],
    ['bo kan gå in för sara', ['bo', 'sara']],
    ['my går in för bo', ['my', 'bo']],
  ])('"%s" is of somebody, and no time', (text, people) => {
    const { persons, dates } = read(text);
    expect(persons.map(({ id }) => id).toSorted()).toEqual([...people].toSorted());
    expect(dates).toEqual([]);
  });

  it.each([
    'möte i jan',
    'mötet 14 Jan',
    'kan inte i Jan',
    'dagordning jan',
    'när är mötet i maj?',
    'maj 2027',
  ])('"%s" is of a time', (text) => {
    expect(read(text).dates.length).toBe(1);
  });

  it('is a month where nobody is called so', () => {
    const nobody = { ...BOARD, persons: [] };
    expect(understand('Jan kommer inte', nobody, '2027-01-11' as LocalDate).entities.dates.length).toBe(1);
  });
});

it.each(['vad kostar den per år', 'hur mycket blir det per ar', 'kostnad per månad'])(
  '"%s": how often, and nobody called Per',
  (text) => {
    const persons = [{ id: 'per', names: ['Per-Erik Dahl'] }];
    expect(understand(text, { ...BOARD, persons }, '2027-01-11' as LocalDate).entities.persons).toEqual([]);
  },
);

describe('a name that is an everyday word as well', () => {
  const persons = ['Inga Kron', 'Hans Holm', 'Bo Frisk', 'Saga Lund', 'Mina Dahl'].map((name) => ({
    id: name.split(' ')[0] ?? name,
    names: [name],
  }));
  const named = (text: string) =>
    understand(text, { ...BOARD, persons }, '2027-01-11' as LocalDate).entities.persons.map(({ id }) => id);

  it.each([
    'nej inga frågor, kommer',
    'inga allergier',
    'Inga synpunkter från mig',
    'kommer. Inga frågor',
    'vilka är mina uppgifter',
    'Mina barn är sjuka, kommer inte',
    'är frisk igen, kommer',
    'Frisk igen, kommer',
    'frisk nu och kommer',
    'kan du saga till kansliet',
    'hans fru är sjuk',
  ])('"%s" names nobody', (text) => expect(named(text)).toEqual([]));

  it.each([
    ['Inga kommer inte', 'Inga'],
    ['påminn inga', 'Inga'],
    ['inga kron har förhinder', 'Inga'],
    ['har Inga svarat?', 'Inga'],
    ['vem är ersättare för Inga', 'Inga'],
    ['hans kommer inte', 'Hans'],
    ['har hans svarat?', 'Hans'],
    ['Hans har förhinder', 'Hans'],
    ['Frisk kommer inte', 'Bo'],
    ['Saga tackar ja', 'Saga'],
    ['Inga, Hans och Bo kommer', 'Bo,Hans,Inga'],
    ['Inga och Hans kommer', 'Hans,Inga'],
  ])('"%s" names %s', (text, whom) => expect(named(text).toSorted().join()).toBe(whom));
});

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
  ],
  organisations: [],
  boards: [],
};
const read = (text: string) => understand(text, BOARD, '2027-01-11' as LocalDate).entities;

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

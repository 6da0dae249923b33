import { expect, it } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { findNames } from './names.ts';

const BOARD = [
  { id: 'hans', names: ['Hans Idh'] },
  { id: 'lars', names: ['Lars Ek'] },
  { id: 'ulla', names: ['Ulla Ek'] },
  { id: 'anna', names: ['Anna Hed'] },
  { id: 'gunnar', names: ['Gunnar Holm'] },
  { id: 'maja', names: ['Maja Holm'] },
];
const named = (text: string) => findNames(wordsOf(text), BOARD).map(({ id }) => id);

it.each([
  ['Hans nej', ['hans']],
  ['hans har förhinder', ['hans']],
  ['Lars ringde, han kommer inte', ['lars']],
  ['han kommer inte', []],
  ['Hans ringde, han kan', ['hans']],
  ['Hans Idhs ersättare', ['hans']],
  ['Lars Eklund kommer inte', []],
  ['Lars Eklunds ersättare', []],
  ['påminn Lars Eklund', []],
  ['Lars Eks ersättare', ['lars']],
  ['Lars Kommer Inte', ['lars']],
  ['LARS BLIR SJUK', ['lars']],
  ['Lars Hans och Karim kommer', ['hans', 'lars']],
  ['lars eklund kommer inte', []],
  ['vem är lars eklund', []],
  ['lars strömberg har förhinder', []],
  ['lars kommer inte', ['lars']],
  ['lars tyvärr inte', ['lars']],
  ['Sven Ek kommer inte', []],
  ['Sven Ek och Anna Hed kommer', ['anna']],
  ['Ek kommer inte', ['lars', 'ulla']],
  ['Även Ek kommer inte', ['lars', 'ulla']],
  ['Ledamot Ek kommer', ['lars', 'ulla']],
  ['Anna Holm har förhinder', []],
  ['anna holm har förhinder', []],
  ['påminn anna holm', []],
  ['Anna, Holm och Ek', ['lars', 'ulla', 'anna', 'gunnar', 'maja']],
  ['Anna Maja', ['anna', 'maja']],
  ['gunnar holm kommer', ['gunnar']],
  ['Lars Ek och Anna Hed', ['lars', 'anna']],
])('"%s" names %j', (text, people) => {
  expect(named(text)).toEqual(people);
});

it.each([
  ['jan och ida kommer, sara kommer inte', ['jan', 'ida']],
  ['jan och maria kommer', ['jan', 'maria']],
  ['är jan anmäld', ['jan']],
  ['vilka kommer utom jan?', ['jan']],
  ['jan ja, ida nej', ['jan', 'ida']],
  ['vad svarade jan', ['jan']],
  ['alla möten utom jan', []],
  ['möten i jan och feb', []],
  ['14 jan kommer jag', []],
  ['är det möte i jan', []],
  ['jan och feb går bra', []],
])(
  'a short name in lower case is one where something is told of it, and else a month: %j',
  (text, expected) => {
    const board = ['Jan Björk', 'Ida May', 'Maria Lund'].map((name) => ({
      id: name.split(' ')[0]?.toLowerCase() ?? '',
      names: [name],
    }));
    expect(findNames(wordsOf(text), board).map(({ id }) => id)).toEqual(expected);
  },
);

it.each([
  ['anna b har fått förhinder', ['berglund']],
  ['Anna S kommer', ['sundin']],
  ['Anna B. har förhinder', ['berglund']],
  ['anna har förhinder', ['berglund', 'sundin']],
  ['anna i styrelsen har förhinder', ['berglund', 'sundin']],
  ['anna x har förhinder', ['berglund', 'sundin']],
])('an initial after a first name tells which of two is meant: %j', (text, expected) => {
  const two = [
    { id: 'berglund', names: ['Anna Berglund'] },
    { id: 'sundin', names: ['Anna Sundin'] },
  ];
  expect(findNames(wordsOf(text), two).map(({ id }) => id)).toEqual(expected);
});

it.each([
  ['Anna har förhinder', ['anna']],
  ['annas ersättare', ['anna']],
  ['Anna-Karin har förhinder', ['anna-karin']],
  ['anna-karin och anna kommer', ['anna-karin', 'anna']],
  ['Karin kommer', ['anna-karin']],
  ['Ros kommer', ['anna-karin']],
])('half of a double name yields to whoever bears it as a whole: %j', (text, expected) => {
  const two = [
    { id: 'anna-karin', names: ['Anna-Karin Ros'] },
    { id: 'anna', names: ['Anna Lager'] },
  ];
  expect(findNames(wordsOf(text), two).map(({ id }) => id)).toEqual(expected);
});

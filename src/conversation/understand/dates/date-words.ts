import { MONTHS, WEEKDAYS } from '../../../kernel/index.ts';
import { foldDots } from '../words/stem.ts';

/** Names of months, whole and short, Swedish and English, without dots. */
export const MONTH_WORDS = new Map<string, number>();
MONTHS.forEach((name, index) => {
  MONTH_WORDS.set(name, index + 1);
  MONTH_WORDS.set(name.slice(0, 3), index + 1);
  MONTH_WORDS.set(`${name}s`, index + 1);
});
for (const [name, month] of [
  ['sept', 9],
  ['febr', 2],
  ['dec', 12],
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['october', 10],
  ['okt', 10],
  ['oct', 10],
] as const) {
  MONTH_WORDS.set(name, month);
}

/** Names of weekdays in the forms that are said, 1 is Monday. */
export const WEEKDAY_WORDS = new Map<string, number>();
WEEKDAYS.forEach((name, index) => {
  const folded = foldDots(name);
  // "Torsdan": as it is said.
  for (const form of [folded, `${folded}en`, `${folded}ens`, `${folded}s`, folded.replace(/dag$/, 'dan')])
    WEEKDAY_WORDS.set(form, index + 1);
});
for (const [short, weekday] of [
  ['man', 1],
  ['mon', 1],
  ['tis', 2],
  ['tors', 4],
  ['fre', 5],
] as const) {
  WEEKDAY_WORDS.set(`${short}dag`, weekday);
}
for (const [at, english] of ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].entries()) {
  WEEKDAY_WORDS.set(english, at + 1);
}

const UNITS = ['forsta', 'andra', 'tredje', 'fjarde', 'femte', 'sjatte', 'sjunde', 'attonde', 'nionde'];
const TEENS = [
  'tionde',
  'elfte',
  'tolfte',
  'trettonde',
  'fjortonde',
  'femtonde',
  'sextonde',
  'sjuttonde',
  'artonde',
  'nittonde',
];

/** Days of the month in letters, without dots. "Den första" and "den andra" are seldom days, and stand not here. */
export const ORDINAL_DAYS: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...UNITS, ...TEENS].map((word, at) => [word, at + 1] as const).filter(([, day]) => day > 2),
  ['tjugonde', 20],
  ...UNITS.map((unit, at) => [`tjugo${unit}`, 21 + at] as const),
  ['trettionde', 30],
  ['trettioforsta', 31],
]);

import { expect, it } from 'vitest';
import { doubtIn, isServingDoubted } from './answer-in-words.ts';
import { isOfHabit } from './of-habit.ts';

const known = {
  start: '13:00',
  end: '16:00',
  place: 'Stadshuset',
  board: 'Samordningsförbundet Norrskog',
  person: 'Anna Hed',
  served: 'Karim Nasser',
};

it.each([
  'kan inte på torsdagar',
  'torsdagar funkar inte för mig',
  'jag kan aldrig på torsdagarna',
  'brukar inte kunna på eftermiddagar',
  'varje torsdag är jag borta',
])('"%s" is of how it generally is, and is asked about before anything is recorded', (text) => {
  expect(isOfHabit(text)).toBe(true);
  expect(doubtIn(text, 'ABSENT', known)).toBe('WHETHER');
});

it('"kommer gärna på torsdagar" and "kan alltid" are no yes to one meeting', () => {
  expect(doubtIn('kommer gärna på torsdagar', 'COMING', known)).toBe('WHETHER');
  expect(isServingDoubted('kan alltid på fredagar', true, known)).toBe(true);
});

it.each(['kan inte på torsdag', 'torsdagen funkar inte för mig', 'kommer på torsdag'])(
  '"%s" is of one day',
  (text) => expect(isOfHabit(text)).toBe(false),
);

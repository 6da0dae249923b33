import { expect, it } from 'vitest';
import { withoutGreeting } from './greeted.ts';

const NAMES = ['Maja Holm', 'Eva Lind'];

it.each([
  ['Hej Maja! Jag kommer', 'Jag kommer'],
  ['hej maja, jag kommer gärna', 'jag kommer gärna'],
  ['funkar inte för mig, sorry Maja', 'funkar inte för mig'],
  ['Jag kommer. Tack Eva Lind!', 'Jag kommer'],
  ['God morgon Eva Lind. Jag har förhinder', 'Jag har förhinder'],
])('%s: what is said after the greeting', (text, said) => {
  expect(withoutGreeting(text, NAMES)).toBe(said);
});

it.each([
  'Hej Maja',
  'Hej Norrskog, jag kommer',
  'Hej Maja kommer inte',
  'Hej Maja, Lars och Eva kommer',
  'Maja, jag kommer',
  'Hej! Jag kommer',
  'jag kommer, tack för kallelsen',
  'kommer inte, det gör Maja',
])('%s: nobody is greeted before something else', (text) => {
  expect(withoutGreeting(text, NAMES)).toBe(text);
});

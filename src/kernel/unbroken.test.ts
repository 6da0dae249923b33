import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

const marked = (text: string) => unbroken(text).replaceAll('\u00A0', '~');

it.each([
  ['den 1 december 2025 kl. 09.00 med', 'den 1~december~2025 kl.~09.00 med'],
  ['högst 1 450 000 kr, 5 procent', 'högst 1~450~000~kr, 5 procent'],
  ['(KL 6:28 p. 1) och KL 6 kap. 30 §, FinsamL 19 §', '(KL~6:28~p.~1) och KL~6~kap.~30~§, FinsamL~19~§'],
  ['§ 42 Per capsulam, § … Anmälan', '§~42 Per capsulam, §~… Anmälan'],
  ['den 3 augusti är punkt 6 av 2025', 'den 3~augusti är punkt 6 av 2025'],
  ['i maj och 12 majblommor', 'i maj och 12 majblommor'],
])('no line breaks within an amount, a date, a time or a section: %s', (given, expected) => {
  expect(marked(given)).toBe(expected);
  expect(unbroken(unbroken(given))).toBe(unbroken(given));
  expect(unbroken(given).replaceAll('\u00A0', ' ')).toBe(given);
});

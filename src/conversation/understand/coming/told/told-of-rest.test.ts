import { expect, it } from 'vitest';
import { toldOfRest, withAnswersJoined } from './told-of-rest.ts';

it.each([
  ['Förhinder: Anna Hed, Lars Ek. Övriga kommer.', 'YES'],
  ['Lars har förhinder, resten kommer', 'YES'],
  ['Karim ja, övriga nej', 'NO'],
  ['alla andra har förhinder', 'NO'],
  ['alla utom Lars kommer', 'YES'],
  ['alla kommer utom Lars', 'YES'],
  ['Alla kommer', 'YES'],
  ['alla kommer den 10 utom Lars', 'YES'],
  ['alla kommer den 10 december utom Lars och Eva', 'YES'],
  ['alla i Björnen kommer den 17 utom Tor', 'YES'],
  ['alla kommer på mötet, utom Birgitta som är på distans', 'YES'],
  ['samtliga ledamöter deltar på torsdag, förutom Karim', 'YES'],
  ['alla utom Lars kommer på fredag 11/12', 'YES'],
  ['ingen kommer den 10 utom Karim', 'NO'],
  ['alla har förhinder den 10 utom Eva', 'NO'],
  ['alla kommer till mötet', 'YES'],
  ['alla kommer att få handlingarna utom Lars', null],
  ['alla kommer från Norrskog utom Lars', null],
  ['ingen kommer ihåg det', null],
  ['Kommer: alla utom Lars', 'YES'],
  ['kommer alla?', null],
  ['övriga frågor kommer upp', null],
  ['alla dagar utom 11 mars', null],
  ['resten av mötet går bra', null],
  ['jag kommer till alla andra möten', null],
])('"%s" tells of the rest: %s', (text, says) => {
  expect(toldOfRest(text)).toBe(says);
});

it('lines of answers are told together, and other lines stay as they are', () => {
  expect(withAnswersJoined('Evert ja\nFrida nej\n\nGustav kommer ej.')).toBe(
    'Evert ja; Frida nej; Gustav kommer ej',
  );
  expect(withAnswersJoined('Kommer: Karim, Lars\nFörhinder: Anna')).toBe(
    'Kommer: Karim, Lars; Förhinder: Anna',
  );
  for (const text of ['Ny punkt: Hyra\nFöredragande: Eva', 'jag kommer\nLars kommer', 'Evert ja']) {
    expect(withAnswersJoined(text)).toBe(text);
  }
});

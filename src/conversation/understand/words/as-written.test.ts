import { expect, it } from 'vitest';
import { inWriting } from './as-written.ts';

it.each([
  ['ja kan int va me på torsdan', 'jag kan inte vara med på torsdan'],
  ['ja e me', 'jag är med'],
  ['Int en chans ja hinner', 'Inte en chans jag hinner'],
  ['ska int vi ta opp hyran', 'ska inte vi ta upp hyran'],
  ['ja e int jävig', 'jag är inte jävig'],
  ['det e jag som e jävig', 'det är jag som är jävig'],
])('"%s" is written "%s"', (said, written) => {
  expect(inWriting(said)).toBe(written);
});

it.each([
  'ja, jag kommer',
  'ja det går bra',
  'ja är det inte bra',
  'ja e bra för mig',
  'vem va med på mötet',
  'int. kontroll 2027',
  'INT-projektet',
  'va sa ni om hyran',
  'ny punkt om gården, förslag: att det e stängt tills vi öppnar opp',
  `ja kan int va me ${'för det är så mycket '.repeat(10)}`,
])('"%s" stays as it is', (said) => {
  expect(inWriting(said)).toBe(said);
});

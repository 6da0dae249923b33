import { expect, it } from 'vitest';
import { answersJav } from './jav-answered.ts';

it.each([
  ['ingen jäv', 'no'],
  ['nej, det är jag inte', 'no'],
  ['jag bestrider det', 'no'],
  ['nej, jag är faktiskt inte jävig där', 'no'],
  ['det stämmer inte, jag slutade där 2024', 'no'],
  ['nej det är fel, jag lämnade styrelsen i våras', 'no'],
  ['jag är inte med där längre', 'no'],
  ['det stämmer, jag är jävig', 'yes'],
  ['det stämmer inte, eller hur?', null],
  ['det stämmer inte att protokollet är justerat', null],
  ['ja det är jag', 'yes'],
  ['jag är nog jävig', 'yes'],
  ['jag är jävig på punkt 8', null],
  ['är jag jävig?', null],
  ['ja', null],
  ['det är jag som leder', null],
  ['Lars är inte jävig', null],
] as const)('"%s" says of one’s own jäv: %s', (text, expected) => {
  expect(answersJav(text)).toBe(expected);
});

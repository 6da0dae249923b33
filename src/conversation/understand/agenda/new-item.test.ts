import { expect, it } from 'vitest';
import { wantsTakenUp } from './new-item.ts';

it.each([
  'jag vill ta upp skolskjutsen, har mejlat underlag',
  'jag skulle vilja att vi pratar om lokalerna, hyran går ut till jul',
  'skulle vilja att vi pratar om bemanningen, den räcker inte till sommaren',
  'vi borde prata om samverkansavtalet',
  'vi behöver diskutera bilpolicyn',
  'hej, vi bör lyfta den gamla skolan',
  'ta gärna upp medfinansieringen, avtalet löper ut 31 december',
  'ni får gärna ta upp parkeringen',
  'det vore bra om vi tog upp lokalfrågan',
])('%s: a new ärende is wanted', (text) => {
  expect(wantsTakenUp(text)).toBe(true);
});

it.each([
  'ska vi prata om lokalerna?',
  'jag vill lyfta jäv',
  'vi behöver prata om det',
  'ta gärna upp det på mötet',
  'jag vill inte ta upp skolskjutsen',
  'när pratade vi om lokalerna',
])('%s: none is', (text) => {
  expect(wantsTakenUp(text)).toBe(false);
});

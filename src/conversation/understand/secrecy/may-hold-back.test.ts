import { expect, it } from 'vitest';
import { mayHoldBack, speaksOfHearers } from './may-hold-back.ts';

it.each([
  ['Åhörarna visas ut.', true],
  ['Åhörarna visades ut före överläggningen.', true],
  ['Allmänheten ombads lämna salen.', true],
  ['Övriga närvarande lämnade rummet under ärendet.', true],
  ['Publiken har lämnat lokalen.', true],
  ['Åhörarna hälsas välkomna.', false],
  ['Gästerna lämnade mötet efter sin dragning.', false],
  ['Bidraget betalas ut i mars.', false],
  ['Den som inte kan delta meddelar nämndsekreterare Bo Ek.', false],
  ['Den som inte kan närvara ska själv se till att ersättare inkallas.', false],
  ['Den som inte kan delta får inte sprida underlaget.', true],
  ['Priset får inte nämnas utanför rummet.', true],
])('"%s" in a paper may be of what not everybody is to hear: %s', (sentence, may) => {
  expect(mayHoldBack(sentence)).toBe(may);
});

it.each([
  ['Riskanalys 2026', false],
  ['Statistikanalyser', false],
  ['Nya riktlinjer för kanalen', true],
  ['Teamskanalen', true],
])('"%s" speaks of the channel: %s', (words, speaks) => {
  expect(speaksOfHearers(words)).toBe(speaks);
});

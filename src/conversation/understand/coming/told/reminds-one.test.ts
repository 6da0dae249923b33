import { describe, expect, it } from 'vitest';
import { remindsNamed } from './reminds-one.ts';

describe('one who is named and is to be reminded', () => {
  it.each([
    'jaga fatima',
    'kan du putta på per-olof en gång till',
    'stöt på Dan och Fatima om svar',
    'kan du be dan svara',
    'hälsa dan att han måste svara',
    'säg till Karim att svara på kallelsen',
    'be Lars höra av sig till kansliet',
    'ge Karim en knuff',
  ])('"%s"', (text) => {
    expect(remindsNamed(text)).toBe(true);
  });

  it.each([
    'be dan godkänna kallelsen',
    'be Dan svara i ärendet per capsulam',
    'hälsa Dan',
    'jaga alla',
    'säg till mig att svara',
    'be Dan skicka ansökan',
    'Dan ber att få svara senare',
  ])('"%s" is something else', (text) => {
    expect(remindsNamed(text)).toBe(false);
  });
});

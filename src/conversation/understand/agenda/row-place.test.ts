import { expect, it } from 'vitest';
import { withPlaceOfRow } from './row-place.ts';

it.each([
  [
    'och norrskog kör 18 feb 9-12, 15 april, 10 juni samma tid. Folkets hus',
    'och norrskog kör 18 feb 9-12, 15 april, 10 juni samma tid, alla i Folkets hus',
  ],
  [
    'tors 4/2, tors 8/4 o tors 7/10 kl 9 till 12 folkets hus ekliden',
    'tors 4/2, tors 8/4 o tors 7/10 kl 9 till 12, alla i Folkets hus ekliden',
  ],
  ['4 feb och 27 maj kl 9-11.30, fiskehamnen', '4 feb och 27 maj kl 9-11.30, alla i Fiskehamnen'],
  ['11/2, 15/4 kl 9-12. I Granen', '11/2, 15/4 kl 9-12, alla i Granen'],
])('%s: the place is of all', (text, said) => expect(withPlaceOfRow(text)).toBe(said));

it.each([
  '4/2 kl 9, 8/4 kl 10 folkets hus',
  'flytta mötet 11 februari till 18 februari',
  'flytta mötet 11 februari till 18 februari kl 10, salen är upptagen',
  '11/2, 15/4 kl 9-12, salen är upptagen',
  '11 februari och 15 april. Kan du ordna det?',
  '11/2, 15/4. Alla i Granen',
  '11/2, 15/4 kl 9-12, förmiddagen',
])('%s: as it is', (text) => expect(withPlaceOfRow(text)).toBe(text));

it.each([
  'flytta mötet 11 december till 12 dec kl 10, salen är upptagen',
  '11 december och 12 december kl 10, salen är upptagen',
])('%s: what is told of a room is no place', (text) => expect(withPlaceOfRow(text)).toBe(text));

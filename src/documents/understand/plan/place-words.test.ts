import { expect, it } from 'vitest';
import { placeAmong } from './place-words.ts';

it.each([
  'också',
  'Typ',
  'även då',
  'kanske',
  'ev.',
  'går det',
  'går det bra?',
  'hur blir det',
  'när är det',
  'som vanligt',
  'tack på förhand',
  'samma plats',
  'på förmiddagen',
  'inte än',
  'på torsdagar',
  'oklart',
  'lokal ej klar',
  'platsen meddelas senare',
  'behov 20 augusti',
])('"%s" is no place', (text) => expect(placeAmong(text)).toBeNull());

it.each([
  ['folkets hus', 'folkets hus'],
  ['också Folkets hus', 'Folkets hus'],
  ['Biblioteket istället', 'Biblioteket'],
  ['typ Granen', 'Granen'],
  ['Lunchrummet', 'Lunchrummet'],
  ['Rum 12', 'Rum 12'],
  ['Teams', 'Teams'],
  ['Stora salen, plan 2', 'Stora salen, plan 2'],
  ['Sensus', 'Sensus'],
])('"%s" is "%s"', (text, place) => expect(placeAmong(text)).toBe(place));

import { expect, it } from 'vitest';
import { isEverydayReason } from './everyday-reasons.ts';

it.each(['punka', 'Tåget inställt', 'barnet sjukt', 'migrän', 'bilen trasig', 'VAB', 'dubbelbokad'])(
  'takes %j for a reason of one who does not come',
  (words) => expect(isEverydayReason(words)).toBe(true),
);

it.each(['Kalle', 'stina', 'Tage', 'Bilal', 'Halvar', 'Bosse', 'Barbro'])(
  'takes %j for no reason: it may be a name',
  (words) => expect(isEverydayReason(words)).toBe(false),
);

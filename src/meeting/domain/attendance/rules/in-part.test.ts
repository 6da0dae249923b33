import { expect, it } from 'vitest';
import { isInPart } from './in-part.ts';

it.each([
  'kommer fram till 14',
  'måste gå kl 15',
  'måste iväg 10.30, är det okej?',
  'behöver smita 11, funkar det?',
  'är med till lunch',
  'jag drar vid 14.30',
  'kommer lite senare',
  'bara på förmiddagen',
])('%j is of a part of the meeting', (text) => expect(isInPart(text)).toBe(true));

it.each(['kommer', 'kommer till mötet den 14', 'till 14 december kommer jag', 'jag går gärna'])(
  '%j is of all of it',
  (text) => expect(isInPart(text)).toBe(false),
);

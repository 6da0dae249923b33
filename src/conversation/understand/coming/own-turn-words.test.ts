import { expect, it } from 'vitest';
import { asksOwnTurn } from './own-turn-words.ts';

it.each([
  'får jag komma 5 maj?',
  'får jag vara med 5 maj',
  'kan jag vara med på mötet',
  'kan jag komma ändå?',
  'varför kallas inte jag',
  'varför är jag inte kallad?',
  'kallas jag till mötet 11 december?',
  'är jag välkommen den 11:e',
])('"%s" asks whether one is called', (text) => expect(asksOwnTurn(text)).toBe(true));

it.each([
  'får jag komma senare',
  'får jag vara med på distans',
  'får jag ta med mig en kollega',
  'kan jag komma utan att rösta',
  'får Lars komma 5 maj',
])('"%s" does not', (text) => expect(asksOwnTurn(text)).toBe(false));

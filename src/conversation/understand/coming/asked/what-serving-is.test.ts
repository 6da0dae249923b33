import { expect, it } from 'vitest';
import { asksWhatServingIs } from './what-serving-is.ts';

it.each([
  'hmm vad innebär det att tjänstgöra',
  'vad betyder det att tjänstgöra?',
  'vad gör man när man tjänstgör',
  'hur funkar det att hoppa in',
  'vad krävs av mig om jag tjänstgör',
  'vad innebär det att vara ersättare?',
])('"%s" asks what serving is', (text) => expect(asksWhatServingIs(text)).toBe(true));

it.each([
  'tjänstgör jag?',
  'vem tjänstgör i punkt 8',
  'vad tjänstgör jag i',
  'vad innebär det att vara ordförande',
  'vad gör man om Karim tjänstgör för Sofia',
])('"%s" does not', (text) => expect(asksWhatServingIs(text)).toBe(false));

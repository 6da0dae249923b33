import { expect, it } from 'vitest';
import { outcomeAsked } from './outcome-asked.ts';

it.each([
  ['hur gick frågan', 'either'],
  ['hur gick omröstningen?', 'either'],
  ['Hur går det med omröstningen', 'either'],
  ['vad blev det av enkäten', 'poll'],
  ['vad blev resultatet av snabbfrågan?', 'poll'],
  ['hur gick det med per capsulam-ärendet', null],
  ['hur gick per capsulam', 'circulation'],
  ['hur gick omröstningen om bryggan', null],
  ['hur gick mötet', null],
  ['vad är frågan', null],
] as const)('%s: %s', (text, of) => {
  expect(outcomeAsked(text)).toBe(of);
});

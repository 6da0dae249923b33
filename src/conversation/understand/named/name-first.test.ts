import { expect, it } from 'vitest';
import { withNameInPlace } from './name-first.ts';

it.each([
  ['Tegelbruket, vad har dom fått av oss?', 'vad har Tegelbruket fått av oss?'],
  ['tegelbruket? hur mycket fick de', 'hur mycket fick tegelbruket'],
  ['Gröna vägen - hur mkt har vi gett dem', 'hur mkt har vi gett Gröna vägen'],
  ['och Ljungbacken: vad gav vi dom sist?', 'vad gav vi Ljungbacken sist?'],
  ['angående Lidbacka kommun, vad har de beviljats', 'vad har Lidbacka kommun beviljats'],
])('the name first, and then what it was given: "%s"', (said, asked) => {
  expect(withNameInPlace(said)).toBe(asked);
});

it.each([
  'tack, vad har dom fått av oss?',
  'i oktober, vad fick de?',
  'jag såg protokollet, vad har de fått?',
  'punkt 4, vad har dom fått?',
  'Tegelbruket, vad har de sagt om hyran?',
  'vad har dom fått av oss?',
  'Tegelbruket, vad har Lidbacka fått av oss?',
])('what names nobody first, or asks of something else, stays: "%s"', (said) => {
  expect(withNameInPlace(said)).toBe(said);
});

import { expect, it } from 'vitest';
import { whetherHeld } from './whether-held.ts';

it.each([
  'har ni ställt in mötet den 11 mars?',
  'har kansliet ställt in mötet',
  'har ni ställt in 17 juni?',
  'ställer ni in mötet på torsdag',
  'ställde ni in mötet 11 mars?',
  'har de blåst av mötet',
  'är mötet avblåst',
])('whether it is called off, by whomever: %s', (text) => {
  expect(whetherHeld(text)).toBe('CANCELLED');
});

it.each([
  ['är mötet inställt?', 'CANCELLED'],
  ['är 18 februari inställt', 'CANCELLED'],
  ['är 18 februari kvar', 'HELD'],
  ['gäller 18/2 fortfarande?', 'HELD'],
  ['är mötet den 10 december inställt', 'CANCELLED'],
  ['har mötet ställts in?', 'CANCELLED'],
  ['hej, är nästa möte inställt?', 'CANCELLED'],
  ['är mötet flyttat?', 'MOVED'],
  ['har mötet på torsdag flyttats', 'MOVED'],
  ['blir mötet av?', 'HELD'],
  ['blir det av på torsdag?', 'HELD'],
  ['hålls mötet som planerat?', 'HELD'],
  ['är mötet kvar den 10?', 'HELD'],
  ['e mötet inställt', 'CANCELLED'],
  ['men ä det inställt', 'CANCELLED'],
  ['är marsmötet inställt', 'CANCELLED'],
  ['varför är decembermötet inställt', 'CALLED_OFF'],
  ['gäller mötet?', 'HELD'],
] as const)('"%s" asks whether the meeting is %s', (text, asked) => {
  expect(whetherHeld(text)).toBe(asked);
});

it.each([
  ['vad hände, är mötet flyttat?', 'MOVED'],
  ['oj, har mötet flyttats?', 'MOVED'],
  ['flyttades mötet', 'MOVED'],
  ['flyttades mötet den 10?', 'MOVED'],
  ['va, har ni flyttat mötet?', 'MOVED'],
  ['så mötet är flyttat?', 'MOVED'],
  ['stämmer det att mötet den 10 är flyttat', 'MOVED'],
  ['va, har ni ställt in mötet?', 'CANCELLED'],
  ['jaha, är det inställt?', 'CANCELLED'],
  ['så mötet är inställt?', 'CANCELLED'],
  ['mötet är inställt alltså?', 'CANCELLED'],
  ['så det är inget möte den 11?', 'CANCELLED'],
  ['då är det alltså inget möte på torsdag?', 'CANCELLED'],
  ['inget möte den 10 alltså?', 'CANCELLED'],
  ['blir det inget möte nu?', 'CANCELLED'],
  ['betyder det att det inte blir något möte?', null],
  ['det är inget möte den 10', null],
  ['då är mötet inställt', null],
  ['vad hände på mötet?', null],
  ['har jag inget möte i mars?', null],
] as const)('"%s", after it has been heard: %s', (text, asked) => {
  expect(whetherHeld(text)).toBe(asked);
});

it.each([
  'mötet är inställt',
  'ställ in mötet',
  'kan mötet ställas in?',
  'är mötet flyttat till distans?',
  'är det kvar kaffe',
  'gäller det bara ledamöter?',
  'är punkt 7 inställd?',
  'när är mötet?',
  'blir det möte den 10?',
])('"%s" does not', (text) => {
  expect(whetherHeld(text)).toBeNull();
});

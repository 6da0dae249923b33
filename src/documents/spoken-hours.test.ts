import { expect, it } from 'vitest';
import { withHoursInFigures } from './spoken-hours.ts';

it.each([
  ['15 september halv två, Rådhuset', '15 september kl. 13.30, Rådhuset'],
  ['kl halv nio', 'kl. 08.30'],
  ['kvart i tre', 'kl. 14.45'],
  ['kvart över åtta', 'kl. 08.15'],
  ['klockan ett till halv fyra', 'kl. 13.00–15.30'],
  ['halv två till fyra', 'kl. 13.30–16.00'],
  ['klockan tolv', 'kl. 12.00'],
])('%s', (text, figures) => {
  expect(withHoursInFigures(text)).toBe(figures);
});

it.each([
  'flytta mötet kl. 10.00 till ett annat datum',
  'flytta mötet kl. 10.00 till fyra dagar senare',
  'två möten i maj',
  'halvtid',
  'en till tre personer',
  'kl 13 till två',
  'rum fyra',
])('is no hour in words: %s', (text) => {
  expect(withHoursInFigures(text)).toBe(text);
});

import { expect, it } from 'vitest';
import { asksDayRed, asksRedDays } from './red-days-asked.ts';

it.each([
  'har vi nåt möte på en röd dag',
  'ligger något av dem på en helgdag?',
  'krockar mötena med nån helg?',
  'är nåt möte på en klämdag',
  'vilka möten ligger på röda dagar?',
  'hamnar nån av dagarna på en lördag?',
])('%s: asks of red days', (text) => expect(asksRedDays(text)).toBe(true));

it.each([
  'har vi möte på lördag?',
  'är 6 juni en röd dag?',
  'flytta mötet, det är röd dag',
  'när är nästa möte?',
  'har vi beslutat något om helgen?',
])('%s: does not', (text) => expect(asksRedDays(text)).toBe(false));

it.each([
  'är 6 juni en röd dag?',
  'är 6 maj helgdag',
  'är det röd dag den 6 maj?',
  'är inte den 6 maj en röd dag?',
  'röd dag 6/5?',
])('%s: asks of that day', (text) => {
  expect(asksDayRed(text)).toBe(true);
  expect(asksRedDays(text)).toBe(false);
});

it.each([
  'har vi nåt möte på en röd dag',
  'flytta mötet 6 maj, det är röd dag',
  '6 maj är en röd dag',
  'är 6 maj bra?',
])('%s: asks of no single day', (text) => expect(asksDayRed(text)).toBe(false));

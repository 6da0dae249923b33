import { expect, it } from 'vitest';
import { orderedThen } from './ordered-then.ts';

it.each([
  ['då skickar vi', 'skicka'],
  ['ok då skickar vi den', 'skicka den'],
  ['tack, då skickar vi ut', 'skicka ut'],
  ['bra, då skickar vi nu', 'skicka'],
  ['då ställer vi in', 'ställ in'],
  ['ok då flyttar vi den till 11 december', 'flytta den till 11 december'],
  ['då lägger vi den sist', 'lägg den sist'],
])('%s: ordered', (text, order) => {
  expect(orderedThen(text)).toBe(order);
});

it.each([
  'då skickar vi en fråga, går det?',
  'då skickar jag min ersättare',
  'då ställer vi upp',
  'när skickar vi kallelsen',
  'då kommer vi',
  'ok, då får vi se',
])('%s: as it is', (text) => {
  expect(orderedThen(text)).toBe(text);
});

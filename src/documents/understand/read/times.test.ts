import { expect, it } from 'vitest';
import { findTime } from './times.ts';

it.each([
  ['kl. 13–15.30 i Granen', '13–15.30'],
  ['kl 13-15.30, Granen', '13-15.30'],
  ['Tid: 9-11.30', '9-11.30'],
  ['kl 10 till 11.30', '10 till 11.30'],
  ['13.30–15', '13.30–15'],
  ['kl. 9.00 till 12', '9.00 till 12'],
  ['kl. 9–12', '9–12'],
  ['09.00 – 14.00', '09.00 – 14.00'],
  ['kl. 9.15-kl 12.00', '9.15-kl 12.00'],
  ['klockan 9', '9'],
])('%s is read whole, with or without the minutes of either hour', (text, time) => {
  expect(findTime(text)?.time).toBe(time);
});

it.each([
  ['§ 10-11', undefined],
  ['2.5-3.75 mnkr', undefined],
  ['den 10-12 mars', undefined],
  ['kl. 10.00 - 15 personer', '10.00'],
  ['13,5-15.30', undefined],
])('%s names no such hours', (text, time) => {
  expect(findTime(text)?.time).toBe(time);
});

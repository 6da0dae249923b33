import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../../../kernel/index.ts';
import { readMessage, wordsOf } from '../words/words.ts';
import { findDates } from './dates.ts';

const day = (text: string) => {
  const date = parseLocalDate(text);
  if (date === null) throw new Error(`no such day: ${text}`);
  return date;
};
const read = (text: string, today: string) => {
  return findDates(wordsOf(text), day(today)).map((one) =>
    one.kind === 'days' ? [one.from, one.to] : one.kind,
  );
};

describe('before and after a part of the year in which nobody meets', () => {
  it.each([
    ['mötena före jul', '2026-11-16', '2026-11-16', '2026-12-24'],
    ['när är sista mötet före jul', '2026-11-16', '2026-11-16', '2026-12-24'],
    ['när är sista mötet före sommaren 2027', '2026-11-16', '2027-01-01', '2027-06-24'],
    ['vad bestämdes innan sommaren', '2026-11-16', '2026-01-01', '2026-06-24'],
    ['första mötet efter sommarn', '2026-11-16', '2027-08-01', '2027-12-31'],
    ['mötena efter sommaren', '2026-05-16', '2026-08-01', '2026-12-31'],
    ['mötena efter sommaren', '2026-09-02', '2026-08-01', '2026-12-31'],
    ['vad beslutades efter sommaren', '2026-11-16', '2026-08-01', '2026-12-31'],
    ['vad beslutades efter sommaren', '2026-03-16', '2025-08-01', '2025-12-31'],
    ['när ses vi efter nyår', '2026-11-16', '2027-01-01', '2027-12-31'],
    ['när ses vi efter nyår', '2027-01-04', '2027-01-01', '2027-12-31'],
    ['när ses vi efter jul', '2026-11-16', '2026-12-27', '2027-12-31'],
  ])('"%s", on %s', (text, today, from, to) => {
    expect(read(text, today)).toEqual([[from, to]]);
  });

  it('a day beside a feast is that day', () => {
    expect(read('tisdagen efter påsk', '2026-11-16')).toEqual([['2027-03-30', '2027-03-30']]);
  });
});

it.each([
  ['omröstningen om linbanan', []],
  ['septemberomröstningen', ['parts']],
  ['budgeten -25', ['parts']],
  ["protokollet dec '26", ['parts']],
  ['mötet kl 13 -15', []],
  ['linbanan -25 000 kr', []],
])('a month before what was voted, and a year in two figures: "%s"', (text, kinds) => {
  expect(findDates(readMessage(text).words, day('2026-11-16')).map(({ kind }) => kind)).toEqual(kinds);
});

it('a weekday with its number in words is that day', () => {
  expect(read('fredag elfte', '2026-11-26')).toEqual([['2026-12-11', '2026-12-11']]);
});

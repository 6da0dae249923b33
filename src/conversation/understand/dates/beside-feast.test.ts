import { expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { understand } from '../understand.ts';

const read = (text: string, today: string) =>
  understand(text, { persons: [], organisations: [], boards: [] }, today as LocalDate).entities.dates.map(
    (one) => (one.kind === 'days' ? [one.from, one.to] : [one.year, one.month, one.day]),
  );

it.each([
  ['tisdagen efter påsk', '2027-03-30'],
  ['måndagen efter påsken', '2027-04-05'],
  ['onsdagen före påsk', '2027-03-24'],
  ['torsdagen efter annandag påsk', '2027-04-01'],
  ['tisdagen efter påsk 2028', '2028-04-18'],
  ['tisdagen efter påsk nästa år', '2027-03-30'],
  ['sista måndagen före jul', '2026-12-21'],
  ['måndagen innan jul', '2026-12-21'],
  ['näst sista torsdagen före jul', '2026-12-10'],
  ['första måndagen efter nyår', '2027-01-04'],
  ['andra måndagen efter nyår', '2027-01-11'],
  ['tisdagen efter trettonhelgen', '2027-01-12'],
  ['fredagen före midsommar', '2027-06-18'],
  ['torsdagen före midsommarafton', '2027-06-24'],
  ['dagen före nyårsafton', '2026-12-30'],
  ['dagen efter juldagen', '2026-12-26'],
  ['dagen efter Kristi himmelsfärdsdag', '2027-05-07'],
  ['första vardagen efter nyår', '2027-01-04'],
  ['fredagen efter alla helgons dag', '2027-11-12'],
  ['måndagen efter 1 maj', '2027-05-03'],
  ['första torsdagen i mars', '2027-03-04'],
  ['den andra onsdagen i januari', '2027-01-13'],
  ['sista fredagen i maj 2028', '2028-05-26'],
  ['näst sista tisdagen i november', '2027-11-23'],
  ['första fredagen i november nästa år', '2027-11-05'],
  ['tredje tisdagen i dec', '2026-12-15'],
  ['torsdagen i första veckan i mars', '2027-03-04'],
  ['onsdag andra veckan i september', '2027-09-08'],
])('"%s" is %s', (words, date) => {
  expect(read(`nytt möte ${words} kl 13`, '2026-11-27')).toEqual([[date, date]]);
});

it.each([
  ['veckan efter midsommar', '2027-06-28', '2027-07-04'],
  ['veckan före midsommar', '2027-06-21', '2027-06-27'],
  ['veckan efter påsk', '2027-03-29', '2027-04-04'],
  ['veckan före jul', '2026-12-14', '2026-12-20'],
  ['veckan efter nyår', '2027-01-04', '2027-01-10'],
  ['andra veckan i september', '2027-09-06', '2027-09-12'],
  ['sista veckan i augusti', '2027-08-23', '2027-08-29'],
])('"%s" is the week %s–%s', (words, from, to) => {
  expect(read(`nytt möte ${words}`, '2026-11-27')).toEqual([[from, to]]);
});

it('a feast that has been is next year’s, and of what has been the last one', () => {
  expect(read('nytt möte tisdagen efter påsk', '2027-03-30')).toEqual([['2027-03-30', '2027-03-30']]);
  expect(read('nytt möte tisdagen efter påsk', '2027-03-31')).toEqual([['2028-04-18', '2028-04-18']]);
  expect(read('vad bestämdes första torsdagen i mars', '2026-11-27')).toEqual([['2026-03-05', '2026-03-05']]);
});

it('a month that has not so many of a weekday names none of another', () => {
  expect(read('nytt möte femte torsdagen i februari 2027', '2026-11-27')).not.toContainEqual([
    '2027-03-04',
    '2027-03-04',
  ]);
});

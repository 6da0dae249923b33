import { describe, expect, it } from 'vitest';
import { type LocalDate, parseLocalDate } from '../kernel/index.ts';
import { hoursOf } from './index.ts';
import { readPlanText, unreadOfPlan } from './plan-text.ts';

const TODAY = parseLocalDate('2026-11-30') as LocalDate;
const rows = (text: string) =>
  readPlanText(text, TODAY).map(({ date, time, place }) => {
    const { start, end } = hoursOf(time);
    return `${date} ${start}–${end} ${place}`;
  });
const told = (text: string) => unreadOfPlan(text, TODAY).map(({ words }) => words);

describe('days after each other in one line, each with its own hours', () => {
  it.each([
    '3 mars 8-10, 21 maj 8-10 och 7 okt 14-16',
    '3 mars kl 8-10; 21 maj kl 8-10; 7 okt kl 14-16',
    'onsdag 3 mars 8-10, fredag den 21 maj 8-10 samt torsdag 7 oktober 14-16.',
    'kl 8-10 3 mars, kl 8-10 21 maj och kl 14-16 7 oktober',
    '3 mars och 21 maj 8-10, 7 okt 14-16',
    'Möten 2027: 3/3 8-10, sedan 21/5 8-10, därefter 7/10 14-16',
  ])('%s: each has its own', (text) => {
    expect(rows(text)).toEqual([
      '2027-03-03 08:00–10:00 null',
      '2027-05-21 08:00–10:00 null',
      '2027-10-07 14:00–16:00 null',
    ]);
    expect(told(text)).toEqual([]);
  });

  it.each([
    '3 mars 8-10, 21 maj 8-10 och 7 okt 14-16, alla i Granens hus',
    '3 mars 8-10, 21 maj 8-10, 7 okt 14-16. Samtliga möten hålls i Granens hus.',
    '3 mars 8-10, 21 maj 8-10, 7 okt 14-16\nPlats: Granens hus',
    '3/3 kl 8-10\n21/5 kl 8-10\n7/10 kl 14-16\nLokal: Granens hus',
  ])('%s: the place is of all', (text) => {
    expect(rows(text)).toEqual([
      '2027-03-03 08:00–10:00 Granens hus',
      '2027-05-21 08:00–10:00 Granens hus',
      '2027-10-07 14:00–16:00 Granens hus',
    ]);
    expect(told(text)).toEqual([]);
  });

  it('each has its own place, and a day without hours has none of another’s', () => {
    expect(rows('3 mars 8-10 i Granens hus, 21 maj, 7 okt 14-16 i Bokens sal')).toEqual([
      '2027-03-03 08:00–10:00 Granens hus',
      '2027-05-21 null–null null',
      '2027-10-07 14:00–16:00 Bokens sal',
    ]);
  });

  it('hours that are said once are still of all', () => {
    expect(rows('3 mars, 21 maj och 7 okt kl 8-10').map((row) => row.slice(11))).toEqual([
      '08:00–10:00 null',
      '08:00–10:00 null',
      '08:00–10:00 null',
    ]);
    expect(rows('3 mars, 21 maj och 7 okt. Alla 8-10 i Granens hus')[1]).toBe(
      '2027-05-21 08:00–10:00 Granens hus',
    );
  });

  it('what is read as neither is told', () => {
    expect(told('3 mars 8-10 fika ingår inte, 21 maj 8-10, alla utom maj i Granens hus').join(' ')).toContain(
      'alla utom maj i Granens hus',
    );
    expect(told('3 mars 8-10, 21 maj 8-10, materialstopp 1 mars')).toEqual(['materialstopp 1 mars']);
  });
});

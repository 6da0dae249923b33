import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../../test/support/own-time.ts';
import { type LocalDate, localDate } from '../../../kernel/index.ts';
import { readTimes } from './times.ts';

/** Wednesday 25 November 2026. */
const TODAY = localDate(2026, 11, 25) as LocalDate;
const read = (text: string) => {
  const { times, faults } = readTimes(text, TODAY);
  return [
    ...times.map(({ date, start, end }) => `${date} ${start}${end === null ? '' : `-${end}`}`),
    ...faults.map(({ kind, said }) => `${kind}: ${said}`),
  ];
};

describe('suggested times as they are typed', () => {
  it.each([
    ['tors 3 eller fre 4 dec kl 9–12', ['2026-12-03 09:00-12:00', '2026-12-04 09:00-12:00']],
    ['3, 4 och 7 dec kl 13', ['2026-12-03 13:00', '2026-12-04 13:00', '2026-12-07 13:00']],
    ['3-4 dec 9-12', ['2026-12-03 09:00-12:00', '2026-12-04 09:00-12:00']],
    ['torsdag 3 december kl. 09.00–12.00', ['2026-12-03 09:00-12:00']],
    ['3/12 kl 9-12\n4/12 kl 13-15.30', ['2026-12-03 09:00-12:00', '2026-12-04 13:00-15:30']],
    ['3 dec kl 9-12 eller 13-15', ['2026-12-03 09:00-12:00', '2026-12-03 13:00-15:00']],
    ['2026-12-03 09:00-12:00; 2026-12-04 10:00', ['2026-12-03 09:00-12:00', '2026-12-04 10:00']],
    ['i morgon kl 9 eller på fredag kl 14', ['2026-11-26 09:00', '2026-11-27 14:00']],
    ['onsdag kl 8', ['2026-12-02 08:00']],
    ['den 14:e kl 10, den 15:e kl 10', ['2026-12-14 10:00', '2026-12-15 10:00']],
    ['tis 12 kl 9', ['2027-01-12 09:00']],
    ['15 jan 9-11', ['2027-01-15 09:00-11:00']],
    ['tors v 7 kl 9', ['2027-02-18 09:00']],
    ['torsdag v 7 kl 9-12', ['2027-02-18 09:00-12:00']],
    ['v. 7 onsdag kl 9 eller torsdag v7 kl 10', ['2027-02-17 09:00', '2027-02-18 10:00']],
    ['fredag nästa vecka kl 13', ['2026-12-04 13:00']],
    ['måndag 30 nov 9 till 12', ['2026-11-30 09:00-12:00']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['tis 3 dec kl 9', ['WEEKDAY: tis 3 dec kl 9']],
    ['3 dec, 4 dec', ['NO_TIME: 3 dec', 'NO_TIME: 4 dec']],
    ['torsdag kl 9 eller v 7 kl 10', ['2026-11-26 09:00', 'NO_DAY: v 7 kl 10']],
    ['torsdag samma vecka kl 9', ['NO_DAY: torsdag samma vecka kl 9']],
    ['31 feb kl 9', ['NO_SUCH: 31 feb kl 9']],
    ['3 dec kl 25', ['NO_SUCH: 3 dec kl 25']],
    ['3 dec kl 12-9', ['NO_SUCH: 3 dec kl 12-9']],
    ['någon gång snart', ['NO_DAY: någon gång snart']],
    ['', []],
  ])('%s cannot be read, and says why', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('ends soon, whatever it is given', () => {
    const begun = ownTime();
    readTimes(`${'3, '.repeat(5_000)}dec`, TODAY);
    readTimes(`${'9'.repeat(3_000)}-${' '.repeat(3_000)}kl`, TODAY);
    expect(ownTime() - begun).toBeLessThan(1_000);
  });
});

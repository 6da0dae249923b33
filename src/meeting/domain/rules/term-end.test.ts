import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { termEndBefore } from './term-end.ts';

const day = (text: string) => text as LocalDate;
const OLD = { from: day('2023-04-01'), to: day('2027-03-31') };
const NEW = { from: day('2027-04-01'), to: day('2031-03-31') };

describe('a mandatperiod that ends before the meeting (FinsamL 13 §)', () => {
  it('is told of from its last year on, and still when it has ended and no other is known', () => {
    expect(termEndBefore([OLD], day('2027-03-19'), day('2027-04-15'))).toBe('2027-03-31');
    expect(termEndBefore([OLD], day('2027-04-02'), day('2027-04-15'))).toBe('2027-03-31');
    expect(termEndBefore([OLD, NEW], day('2027-03-19'), day('2027-04-15'))).toBe('2027-03-31');
  });

  it('is none where the meeting is in the period of today, or no period is known', () => {
    expect(termEndBefore([OLD], day('2027-03-19'), day('2027-03-31'))).toBeNull();
    expect(termEndBefore([NEW, OLD], day('2027-04-01'), day('2027-04-15'))).toBeNull();
    expect(termEndBefore([], day('2027-03-19'), day('2027-04-15'))).toBeNull();
    expect(termEndBefore([NEW], day('2027-03-19'), day('2027-03-25'))).toBeNull();
  });
});

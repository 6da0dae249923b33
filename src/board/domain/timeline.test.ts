import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../kernel/index.ts';
import { changesFrom, everFrom, type FirstDay, setFrom, type Timeline, valueAt } from './timeline.ts';

const day = (text: string) => text as LocalDate;
const firstDays = fc.option(
  fc.integer({ min: 0, max: 40 }).map((days) => addDays(day('2026-01-01'), days)),
  { nil: null },
);
const timelines = fc
  .array(fc.record({ from: firstDays, value: fc.boolean() }), { maxLength: 6 })
  .map((spans) => spans.reduce<Timeline<boolean>>((line, { from, value }) => setFrom(line, from, value), []));

describe('what held when', () => {
  const line: Timeline<string> = [
    { from: null, value: 'a' },
    { from: day('2026-04-01'), value: 'b' },
  ];

  it('holds from its first day on, that day included', () => {
    expect(valueAt(line, day('2026-03-31'), '')).toBe('a');
    expect(valueAt(line, day('2026-04-01'), '')).toBe('b');
    expect(valueAt(line, null, '')).toBe('a');
    expect(valueAt([{ from: day('2026-04-01'), value: 'b' }], day('2026-03-31'), 'none')).toBe('none');
  });

  it('lets what is set from a day on replace all later days', () => {
    expect(setFrom(line, day('2026-02-01'), 'c')).toEqual([
      { from: null, value: 'a' },
      { from: day('2026-02-01'), value: 'c' },
    ]);
  });

  it('knows whether something ever holds', () => {
    expect(everFrom(line, day('2026-05-01'), '', (value) => value === 'a')).toBe(false);
    expect(everFrom(line, null, '', (value) => value === 'b')).toBe(true);
  });

  it('changes what differs from the start on, leaves the days before, and then has nothing to change', () => {
    fc.assert(
      fc.property(timelines, timelines, firstDays, (current, desired, start) => {
        const changed = changesFrom(current, desired, start, false).reduce<Timeline<boolean>>(
          (line, { from, value }) => setFrom(line, from, value),
          current,
        );
        for (let n = -1; n < 45; n += 1) {
          const at: FirstDay = n < 0 ? null : addDays(day('2026-01-01'), n);
          const spoken = start === null || (at !== null && at >= start);
          expect(valueAt(changed, at, false)).toBe(valueAt(spoken ? desired : current, at, false));
        }
        expect(changesFrom(changed, desired, start, false)).toEqual([]);
      }),
    );
  });
});

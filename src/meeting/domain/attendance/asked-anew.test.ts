import { describe, expect, it } from 'vitest';
import { answer, call, given, played } from '../../../../test/support/attendance.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { MeetingEvent } from '../events.ts';
import { nextPassOn } from './follow-ups.ts';

const { anna, at, eva, nils, office, petra } = board;

const askedFor = (events: readonly MeetingEvent[]) =>
  events.flatMap((one) => (one.type === 'MeetingSubstituteAsked' ? [`${one.person.name} ${one.seatId}`] : []));

/** Nils, Eva's own ersättare, is free of her seat and asked for Anna's, of the same member. */
const freed = (served: boolean) => [
  answer(eva, 'ABSENT'),
  ...(served ? [call(nils, true)] : []),
  answer(petra, 'ABSENT', { at: at('12-03') }),
  answer(eva, 'COMING', { by: office, at: at('12-05') }),
  answer(anna, 'ABSENT', { by: office, at: at('12-05', '09:01') }),
];

describe('a seat that stands open anew is asked about anew (domain page 10, "Ersättare": the seat’s own list first)', () => {
  it.each([
    ['served', true],
    ['was silent', false],
  ])('one who %s for her own ledamot, and is asked for another’s, is asked for her own again', (_, served) => {
    const before = played(...freed(served));
    expect(askedFor(before).at(-1)).toBe(`${nils.name} granby-2`);
    for (const by of [office, undefined]) {
      for (const hour of ['09:02', '18:00']) {
        const events = played(...freed(served), answer(eva, 'ABSENT', { at: at('12-05', hour), by }));
        expect(askedFor(events).at(-1), `${by?.personId} ${hour}`).toBe(`${nils.name} granby-1`);
        const state = given(...events).state();
        if (state.status !== 'PLANNED') throw new Error(state.status);
        // Nothing is due before the questions that wait are over.
        expect((nextPassOn(state, false) ?? '') > at('12-05')).toBe(true);
      }
    }
  });

  it('also when her time to answer for the other is over', () => {
    const events = played(
      ...freed(true),
      at('12-06', '10:00'),
      answer(eva, 'ABSENT', { at: at('12-07') }),
    );
    expect(askedFor(events).at(-1)).toBe(`${nils.name} granby-1`);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, eva, karim, lars, SEATS, sofia } from '../../../test/support/polls.ts';
import type { Doer, Seat } from '../../kernel/index.ts';
import type { Availability } from './poll.ts';
import { bestTimes, seatsHeld } from './rules/best-time.ts';

const times = ['2025-12-09', '2025-12-10', '2025-12-11'].map((date) => ({
  date: day(date),
  start: '09:00',
  end: '12:00',
}));
const said = (by: Doer, ...availability: Availability[]) => ({
  person: { personId: by.personId, name: by.name },
  answer: { kind: 'DATE' as const, availability },
  commandIds: [],
});
const best = (...given: ReturnType<typeof said>[]) => bestTimes({ kind: 'DATE', times, seats: SEATS }, given);

describe('the best time, with quorum counted in seats (KL 6:27; the order is Klubbans ordning)', () => {
  it('a ledamot and the ersättare of her seat are one seat, however many heads', () => {
    const { standings } = best(said(karim, 'CAN', 'CAN', 'CAN'), said(sofia, 'CAN', 'CANNOT', 'CANNOT'));
    expect(standings[0]).toMatchObject({ can: 2, seats: 2, quorate: true });
    expect(standings[1]).toMatchObject({ can: 1, seats: 1, quorate: false });
  });

  it('an ersättare who is chosen for two seats holds one of them', () => {
    const { standings } = best(said(sofia, 'CAN', 'CAN', 'CAN'), said(eva, 'CAN', 'CANNOT', 'CANNOT'));
    expect(standings[0]).toMatchObject({ seats: 2, quorate: true });
    expect(standings[1]).toMatchObject({ seats: 1, quorate: false });
  });

  it('a quorate time comes before one with more heads, and those who come if needed after those who can', () => {
    const all = best(
      said(eva, 'CAN', 'CAN', 'IF_NEEDED'),
      said(karim, 'CANNOT', 'CAN', 'IF_NEEDED'),
      said(lars, 'CANNOT', 'CANNOT', 'IF_NEEDED'),
    );
    expect(all.best?.index).toBe(1);
    expect(all.standings[2]).toMatchObject({
      seats: 0,
      seatsIfNeeded: 3,
      quorate: false,
      quorateIfNeeded: true,
    });
    expect(all).toMatchObject({ allSeats: 3, needed: 2 });
  });

  it('nobody can: there is no best', () => {
    expect(best(said(eva, 'CANNOT', 'CANNOT', 'CANNOT')).best).toBeNull();
    expect(best().best).toBeNull();
  });

  it('never more seats than heads or than there are, and never fewer for somebody more', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const ref = (personId: string) => ({ personId, name: personId });
    const seat = fc.record({ holder: fc.option(person), substitutes: fc.uniqueArray(person) });
    fc.assert(
      fc.property(
        fc.array(seat, { maxLength: 6 }),
        fc.uniqueArray(person),
        person,
        (drawn, present, more) => {
          const seats: Seat[] = drawn.map(({ holder, substitutes }, index) => ({
            seatId: String(index),
            organisation: 'x',
            // Nobody holds two seats.
            holder:
              holder !== null && drawn.findIndex((one) => one.holder === holder) === index
                ? ref(holder)
                : null,
            substitutes: substitutes.map(ref),
          }));
          const held = seatsHeld(seats, new Set(present));
          expect(held).toBeLessThanOrEqual(Math.min(seats.length, present.length));
          expect(seatsHeld(seats, new Set([...present, more]))).toBeGreaterThanOrEqual(held);
        },
      ),
      { numRuns: 300 },
    );
  });
});

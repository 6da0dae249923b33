import { describe, expect, it } from 'vitest';
import { answer, call, given, played } from '../../../../test/support/attendance.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { MeetingEvent } from '../events.ts';
import { nextPassOn } from './follow-ups.ts';
import { afterSilence } from './rules/left-to-ask.ts';

const { anna, at, eva, nils, office, petra } = board;

const askedFor = (events: readonly MeetingEvent[]) =>
  events.flatMap((one) =>
    one.type === 'MeetingSubstituteAsked' ? [`${one.person.name} ${one.seatId}`] : [],
  );

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
  ])(
    'one who %s for her own ledamot, and is asked for another’s, is asked for her own again',
    (_, served) => {
      const before = played(...freed(served));
      expect(askedFor(before).at(-1)).toBe(`${nils.name} granby-2`);
      for (const by of [office, board.doer(eva)]) {
        for (const hour of ['09:02', '18:00']) {
          const events = played(...freed(served), answer(eva, 'ABSENT', { at: at('12-05', hour), by }));
          expect(askedFor(events).at(-1), `${by.personId} ${hour}`).toBe(`${nils.name} granby-1`);
          const state = given(...events).state();
          if (state.status !== 'PLANNED') throw new Error(state.status);
          // Nothing is due before the questions that wait are over.
          expect((nextPassOn(state, false) ?? '') > at('12-05')).toBe(true);
        }
      }
    },
  );

  it('also when her time to answer for the other is over', () => {
    const events = played(...freed(true), at('12-06', '10:00'), answer(eva, 'ABSENT', { at: at('12-07') }));
    expect(askedFor(events).at(-1)).toBe(`${nils.name} granby-1`);
  });
});

it('that nobody more can be asked is not said while somebody is asked elsewhere who can be asked here', () => {
  const shared = board.SEATS.map((seat) =>
    seat.seatId === 'granby-1' ? { ...seat, substitutes: [nils, petra] } : seat,
  );
  const both = { roster: board.roster({}, shared) };
  const after = (events: readonly MeetingEvent[], seatId: string) => {
    const state = given(...events).state();
    return state.status === 'PLANNED' ? afterSilence(state.attendance, seatId, at('12-02')) : null;
  };
  const apart = board.SEATS.map((seat) => (seat.seatId === 'granby-2' ? { ...seat, substitutes: [] } : seat));
  const oneEach = {
    roster: board.roster(
      {},
      apart.map((seat) => (seat.seatId === 'granby-1' ? { ...seat, substitutes: [nils, petra] } : seat)),
    ),
  };
  // Petra, Eva's own second, is asked for Anna, who has none of her own: she goes over to Eva when Nils is silent.
  const moving = played(answer(eva, 'ABSENT', oneEach), answer(anna, 'ABSENT', oneEach));
  expect(askedFor(moving)).toEqual([`${nils.name} granby-1`, `${petra.name} granby-2`]);
  expect(after(moving, 'granby-1')).toBe('NEXT');
  // Nobody who is asked for Eva is free for Anna, as long as it is not settled there.
  expect(after(moving, 'granby-2')).toBe('HELD');
  // Serving for Anna, Petra is not to be asked for Eva, unless Anna comes.
  expect(
    after(
      played(answer(eva, 'ABSENT', both), answer(anna, 'ABSENT', both), call(petra, true, both)),
      'granby-1',
    ),
  ).toBe('HELD');
  expect(after(played(answer(petra, 'ABSENT'), answer(eva, 'ABSENT')), 'granby-1')).toBe('NOBODY');
  expect(after(played(answer(eva, 'ABSENT')), 'granby-1')).toBe('NEXT');
});

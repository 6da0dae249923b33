import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { described } from '../../../test/support/boards.ts';
import { addDays, type LocalDate, replay } from '../../kernel/index.ts';
import { type BoardOnDay, boardOnDay } from './board-on-day.ts';
import { boardDecider } from './decide.ts';
import type { BoardEvent } from './events.ts';

const NAMES = ['Eva Lind', 'Karim Nasser', 'Lars Ek', 'Sofia Berg', 'Rut Moberg', 'Nils Ahl', 'Ada Rosén'];
const ORGANISATIONS = ['Granby kommun', 'Region Norrskog', 'Försäkringskassan', 'Bäckby kommun'];

interface Shape {
  readonly seats: readonly { readonly organisation: string; readonly people: readonly string[] }[];
  readonly chair: boolean;
  readonly kansli: readonly string[];
  readonly noticeDays: number | null;
}

/** A board at one time: each person on at most one seat, the first of a seat its ledamot. */
const shapes: fc.Arbitrary<Shape> = fc
  .record({
    people: fc.shuffledSubarray(NAMES),
    organisations: fc.shuffledSubarray(ORGANISATIONS, { minLength: 1 }),
    chair: fc.boolean(),
    office: fc.integer({ min: 0, max: 2 }),
    noticeDays: fc.option(fc.integer({ min: 1, max: 14 })),
  })
  .map(({ people, organisations, chair, office, noticeDays }) => {
    const onSeats = people.slice(office);
    const seats = organisations.map((organisation, index) => ({
      organisation,
      people: onSeats.filter((_, n) => n % organisations.length === index),
    }));
    return { seats, chair, kansli: people.slice(0, office), noticeDays };
  });

function fileOf({ seats, chair, kansli, noticeDays }: Shape) {
  const leader = seats.findIndex((seat) => seat.people.length > 0);
  return {
    id: 'norrskog',
    name: 'Norrskog',
    seats: seats.map(({ organisation, people: [member, ...substitutes] }, index) => ({
      organisation,
      ledamot:
        member === undefined
          ? null
          : { name: member, ...(chair && index === leader ? { role: 'ordförande' } : {}) },
      ersattare: substitutes.map((name) => ({ name })),
    })),
    kansli: kansli.map((name) => ({ name, role: 'sekreterare' })),
    rules: noticeDays === null ? {} : { noticeDays },
  };
}

/** What a description says, in the same words as `toldOn`. */
function told({ seats, chair, kansli, noticeDays }: Shape) {
  const leader = seats.find((seat) => seat.people.length > 0)?.people[0];
  return {
    seats: seats.map(({ organisation, people: [member, ...substitutes] }) => [
      organisation,
      member ?? null,
      substitutes,
    ]),
    chair: chair ? (leader ?? null) : null,
    kansli: [...kansli].sort(),
    noticeDays: noticeDays ?? 7,
  };
}

function toldOn(board: BoardOnDay) {
  return {
    seats: board.seats.map((seat) => [
      seat.organisation,
      seat.member?.name ?? null,
      seat.substitutes.map((person) => person.name),
    ]),
    chair: board.chair?.name ?? null,
    kansli: board.office.map(({ person }) => person.name).sort(),
    noticeDays: board.rules.noticeDays.value,
  };
}

function apply(history: readonly BoardEvent[], shape: Shape, today: LocalDate): readonly BoardEvent[] {
  const { description } = described(fileOf(shape));
  const decision = boardDecider.decide(replay(boardDecider, history), {
    type: 'ApplyDescription',
    description,
    asOf: null,
    today,
  });
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  return decision.events;
}

function onDay(history: readonly BoardEvent[], day: LocalDate): BoardOnDay {
  const state = replay(boardDecider, history);
  if (state.status === 'UNKNOWN') throw new Error('no board');
  return boardOnDay(state, day);
}

const START = '2026-01-01' as LocalDate;

describe('descriptions applied one after the other', () => {
  it('tell on every day what the description of that day said, and applied twice record nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ shape: shapes, wait: fc.integer({ min: 1, max: 20 }) }), {
          minLength: 1,
          maxLength: 5,
        }),
        (steps) => {
          let history: readonly BoardEvent[] = [];
          let today = START;
          const days: { readonly from: LocalDate; readonly to: LocalDate; readonly shape: Shape }[] = [];
          for (const { shape, wait } of steps) {
            history = [...history, ...apply(history, shape, today)];
            expect(apply(history, shape, today)).toEqual([]);
            expect(apply(history, shape, addDays(today, wait - 1))).toEqual([]);
            days.push({ from: today, to: addDays(today, wait - 1), shape });
            today = addDays(today, wait);
          }
          for (const { from, to, shape } of days) {
            expect(toldOn(onDay(history, from))).toEqual(told(shape));
            expect(toldOn(onDay(history, to))).toEqual(told(shape));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('applied as of an earlier day hold from that day and leave the days before', () => {
    fc.assert(
      fc.property(shapes, shapes, shapes, fc.integer({ min: 1, max: 30 }), (first, second, third, back) => {
        const later = addDays(START, 40);
        const asOf = addDays(later, -back);
        let history = apply([], first, START);
        history = [...history, ...apply(history, second, addDays(START, 20))];
        const { description } = described(fileOf(third));
        const command = { type: 'ApplyDescription', description, asOf, today: later } as const;
        const before = onDay(history, addDays(asOf, -1));
        const decision = boardDecider.decide(replay(boardDecider, history), command);
        if (decision.kind === 'refused') throw new Error(decision.refusal.code);
        const after = [...history, ...decision.events];
        expect(toldOn(onDay(after, addDays(asOf, -1)))).toEqual(toldOn(before));
        expect(toldOn(onDay(after, asOf))).toEqual(told(third));
        expect(toldOn(onDay(after, addDays(later, 400)))).toEqual(told(third));
        expect(boardDecider.decide(replay(boardDecider, after), command)).toMatchObject({ events: [] });
      }),
      { numRuns: 60 },
    );
  });
});

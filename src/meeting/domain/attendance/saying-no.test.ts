import { describe, expect, it } from 'vitest';
import { answer, call, given, played, standing } from '../../../../test/support/attendance.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { MeetingEvent } from '../events.ts';

const { anna, at, eva, karim, lars, nils, office, petra, roster, SEATS, sofia } = board;

/** Each seat another member's, and any ersättare may be asked. */
const APART = SEATS.map((seat) => ({ ...seat, organisation: seat.seatId }));
const apart = { roster: roster({ sameMemberOnly: false }, APART) };

const asked = (events: readonly MeetingEvent[]) =>
  events.flatMap((one) =>
    one.type === 'MeetingSubstituteAsked' ? [`${one.person.name} ${one.seatId}`] : [],
  );

describe('a no is of one seat (domain page 10, "Ersättare"; FinsamL 12 § st. 3)', () => {
  const saidNo = played(answer(lars, 'ABSENT', apart), call(nils, false, apart));

  it('holds for every seat no nearer to her, and not for her own ledamot’s', () => {
    expect(asked(saidNo)).toEqual([`${nils.name} fk`, `${petra.name} fk`]);
    const others = played(
      answer(lars, 'ABSENT', apart),
      call(nils, false, apart),
      answer(karim, 'ABSENT', apart),
    );
    expect(asked(others)).not.toContain(`${nils.name} region`);
    const own = played(answer(lars, 'ABSENT', apart), call(nils, false, apart), answer(eva, 'ABSENT', apart));
    expect(asked(own).at(-1)).toBe(`${nils.name} granby-1`);
    expect(standing(own, 'granby-1', APART)).toMatchObject({ kind: 'ASKED', asked: [nils] });
    // A no to one's own ledamot's seat is a no to all.
    const no = played(answer(eva, 'ABSENT', apart), call(nils, false, apart), answer(lars, 'ABSENT', apart));
    expect(asked(no)).not.toContain(`${nils.name} fk`);
  });

  it('pressed again on the same card is no answer to the question that has come since', () => {
    const steps = [answer(lars, 'ABSENT', apart), call(nils, false, apart), answer(eva, 'ABSENT', apart)];
    const again = played(...steps, { ...call(nils, false, apart), seatId: 'fk' });
    expect(standing(again, 'granby-1', APART)).toMatchObject({ kind: 'ASKED', asked: [nils] });
    const own = played(...steps, { ...call(nils, false, apart), seatId: 'granby-1' });
    expect(standing(own, 'granby-1', APART)).not.toMatchObject({ asked: [nils] });
  });

  const wide = { roster: roster({}, SEATS) };
  /** Nils has said no for Eva and Anna has förhinder since: nobody is left to ask for her seat. */
  const annaEmpty = [
    answer(eva, 'ABSENT', wide),
    call(nils, false, wide),
    call(petra, true, wide),
    answer(anna, 'ABSENT', wide),
  ];

  it('an offer takes it back: the seat that stands empty is hers', () => {
    expect(standing(played(...annaEmpty), 'granby-2')).toEqual({ kind: 'EMPTY', servesFor: anna });
    const offers = played(...annaEmpty, call(nils, true, wide));
    expect(standing(offers, 'granby-2')).toMatchObject({ kind: 'SUBSTITUTE', person: nils });
    expect(standing(offers, 'granby-1')).toMatchObject({ kind: 'SUBSTITUTE', person: petra });
    const byOffice = { ...call(nils, true, { ...wide, by: office }), servesFor: anna.personId };
    expect(standing(played(...annaEmpty, byOffice), 'granby-2')).toMatchObject({ person: nils });
  });

  it('a press is of the seat of its card alone, asked about before or not', () => {
    const pressed = (seatId: string) => ({ ...call(nils, true, wide), seatId });
    given(...played(...annaEmpty))
      .when(pressed('granby-1'))
      .thenRefused('attendance.seatTaken', { as: 'SUBSTITUTE', by: petra, servesFor: eva });
    expect(standing(played(...annaEmpty, pressed('granby-2')), 'granby-2')).toMatchObject({ person: nils });
    // A seat that she is not asked for, while she is asked for another.
    given(...played(answer(eva, 'ABSENT', wide)))
      .when(pressed('granby-2'))
      .thenRefused('attendance.notAsked', null);
    given(...played(answer(eva, 'ABSENT', wide)))
      .when({ ...pressed('granby-2'), accepts: false })
      .thenNothing();
  });

  it('the seat that is named is meant where both stand open', () => {
    const both = [
      answer(eva, 'ABSENT', wide),
      call(nils, false, wide),
      call(petra, false, wide),
      answer(anna, 'ABSENT', wide),
      call(petra, false, wide),
    ];
    const named = (who: typeof anna) => ({ ...call(nils, true, wide), servesFor: who.personId });
    expect(standing(played(...both, named(anna)), 'granby-2')).toMatchObject({ person: nils });
    expect(standing(played(...both, named(eva)), 'granby-1')).toMatchObject({ person: nils });
  });

  it('no offer goes before whoever is being waited for', () => {
    const held = played(
      answer(lars, 'ABSENT', apart),
      call(nils, false, apart),
      answer(anna, 'ABSENT', apart),
    );
    expect(standing(held, 'granby-2', APART)).toMatchObject({ kind: 'ASKED', asked: [petra] });
    const yes = played(
      answer(lars, 'ABSENT', apart),
      call(nils, false, apart),
      answer(anna, 'ABSENT', apart),
      { ...call(nils, true, apart), servesFor: anna.personId },
    );
    expect(standing(yes, 'granby-2', APART)).toMatchObject({ kind: 'ASKED', asked: [petra] });
  });
});

describe('förhinder that is over is no "no" (FinsamL 12 § st. 3; domain page 10, "Ersättare")', () => {
  const illAndWell = [
    answer(eva, 'ABSENT'),
    call(nils, true),
    answer(nils, 'ABSENT', { at: at('12-01', '10:00') }),
    call(petra, true, { at: at('12-01', '11:00') }),
    answer(nils, 'COMING', { at: at('12-01', '12:00') }),
  ];

  it('who was ill and is well again is asked for another seat, first in its order', () => {
    const other = played(...illAndWell, answer(anna, 'ABSENT', { at: at('12-01', '13:00') }));
    expect(asked(other).at(-1)).toBe(`${nils.name} granby-2`);
  });

  it('and for the same, as long as nobody serves there', () => {
    const back = played(
      ...illAndWell.filter((one) => one.type !== 'AnswerMeetingCall' || one.personId !== petra.personId),
    );
    expect(asked(back).at(-1)).toBe(`${nils.name} granby-1`);
    expect(standing(back, 'granby-1')).toMatchObject({ kind: 'ASKED', asked: [petra, nils] });
  });

  it('a förhinder that the kansli had recorded wrongly is none either', () => {
    const recorded = answer(sofia, 'ABSENT', { by: office, at: at('12-01', '10:00') });
    const events = played(answer(karim, 'ABSENT'), recorded);
    const { decision } = given(...events).when({
      type: 'TakeBackAnswer',
      by: office,
      personId: sofia.personId,
      roster: roster(),
      at: at('12-01', '11:00'),
    });
    expect(decision.kind === 'accepted' && asked(decision.events)).toEqual([`${sofia.name} region`]);
  });

  it('a no of its own stays one', () => {
    const no = played(
      answer(karim, 'ABSENT'),
      call(sofia, false),
      answer(sofia, 'ABSENT'),
      answer(sofia, 'COMING'),
    );
    expect(asked(no)).toEqual([`${sofia.name} region`]);
  });

  it('until she says that she can serve after all: then she is asked in her turn, also where she came already', () => {
    const no = [
      answer(eva, 'ABSENT'),
      call(nils, true),
      call(nils, false),
      answer(nils, 'COMING'),
      call(petra, true),
    ];
    const other = answer(anna, 'ABSENT', { at: at('12-02') });
    expect(asked(played(...no, other))).not.toContain(`${nils.name} granby-2`);
    const again = { ...answer(nils, 'COMING', { at: at('12-01', '12:00') }), mayServe: true };
    expect(asked(played(...no, again, other)).at(-1)).toBe(`${nils.name} granby-2`);
    expect(asked(played(...no, other, { ...again, at: at('12-02', '10:00') })).at(-1)).toBe(
      `${nils.name} granby-2`,
    );
    // A no to that question is one again.
    const refused = played(...no, again, other, call(nils, false, { at: at('12-02') }));
    expect(standing(refused, 'granby-2')).toEqual({ kind: 'EMPTY', servesFor: anna });
  });
});

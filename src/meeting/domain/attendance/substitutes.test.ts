import { describe, expect, it } from 'vitest';
import { answer, call, EARLY, given, played, standing, types } from '../../../../test/support/attendance.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { MeetingEvent } from '../events.ts';
import { whyReleased } from './rules/why-released.ts';
import { answerOf } from './state.ts';

const { anna, at, eva, karim, lars, maja, nils, office, petra, planned, roster, SEATS, sofia } = board;

/** Each seat another member's. */
const APART = SEATS.map((seat) => ({ ...seat, organisation: seat.seatId }));

describe('ersättare for a whole meeting (domain page 10, "Ersättare"; FinsamL 12 §)', () => {
  it('förhinder at once asks the first ersättare of the seat', () => {
    const events = played(answer(karim, 'ABSENT'));
    expect(events.at(-1)).toEqual({
      type: 'MeetingSubstituteAsked',
      seatId: 'region',
      servesFor: karim,
      person: sofia,
      passOnAt: at('12-02'),
      at: EARLY,
    });
  });

  it('the order is the seat’s own list, then those of the same member’s other seats, never another member’s', () => {
    const events = played(answer(eva, 'ABSENT'), call(nils, false));
    expect(events.at(-1)).toMatchObject({
      type: 'MeetingSubstituteAsked',
      seatId: 'granby-1',
      person: petra,
    });
    const none = played(answer(eva, 'ABSENT'), call(nils, false), call(petra, false));
    expect(types(none).at(-1)).toBe('MeetingSubstituteAnswered');
    expect(standing(none, 'granby-1')).toEqual({ kind: 'EMPTY', servesFor: eva });
  });

  it('the rest of the board follows where its own rules say so (sameMemberOnly false)', () => {
    const wide = { roster: roster({ sameMemberOnly: false }) };
    const events = played(answer(lars, 'ABSENT', wide));
    expect(events.at(-1)).toMatchObject({ seatId: 'fk', person: nils });
  });

  it('yes keeps the seat: she serves for the ledamot, and is recorded as coming', () => {
    const events = played(answer(karim, 'ABSENT'), call(sofia, true));
    expect(standing(events, 'region')).toEqual({
      kind: 'SUBSTITUTE',
      person: sofia,
      servesFor: karim,
      remote: false,
    });
    expect(types(events).slice(-2)).toEqual(['AttendanceAnswered', 'MeetingSubstituteAnswered']);
    given(...events)
      .when(call(sofia, true))
      .thenNothing();
  });

  it('silence passes the call on after the board’s hours, and the earlier one may still answer', () => {
    const waiting = played(answer(eva, 'ABSENT'), at('12-02', '08:59'));
    expect(types(waiting).filter((type) => type === 'MeetingSubstituteAsked')).toHaveLength(1);
    const passed = played(answer(eva, 'ABSENT'), at('12-02', '09:00'));
    expect(passed.at(-1)).toMatchObject({ type: 'MeetingSubstituteAsked', person: petra });
    const late = played(answer(eva, 'ABSENT'), at('12-02', '09:00'), call(nils, true));
    expect(standing(late, 'granby-1')).toMatchObject({ kind: 'SUBSTITUTE', person: nils });
    given(...late)
      .when(call(petra, true))
      .thenRefused('attendance.seatTaken', { as: 'SUBSTITUTE', by: nils, servesFor: eva });
    given(...late)
      .when(call(petra, false))
      .thenNothing();
  });

  it('with less than 24 hours left silence passes on after 2', () => {
    const hurried = played(answer(eva, 'ABSENT', { at: at('12-10', '08:00') }));
    expect(hurried.at(-1)).toMatchObject({ passOnAt: at('12-10', '10:00') });
    const justInTime = played(answer(eva, 'ABSENT', { at: at('12-09', '13:00') }));
    expect(justInTime.at(-1)).toMatchObject({ passOnAt: at('12-10', '13:00') });
  });

  it('a ledamot who comes back releases the ersättare, until the meeting has begun', () => {
    const back = played(answer(karim, 'ABSENT'), call(sofia, true), answer(karim, 'COMING'));
    expect(back.at(-1)).toMatchObject({ type: 'MeetingSubstituteReleased', person: sofia, served: true });
    expect(standing(back, 'region')).toMatchObject({ kind: 'MEMBER', person: karim });
    given(...back)
      .when(call(sofia, true))
      .thenRefused('attendance.seatTaken', { as: 'MEMBER', by: karim, servesFor: null });
    const serving = played(answer(karim, 'ABSENT'), call(sofia, true));
    given(...serving)
      .when(answer(karim, 'COMING', { at: at('12-10', '13:00') }))
      .thenRefused('attendance.seatServed', { by: sofia });
    const untouched = played(answer(karim, 'ABSENT'), answer(karim, 'COMING', { at: at('12-10', '12:59') }));
    expect(untouched.at(-1)).toMatchObject({ type: 'MeetingSubstituteReleased', served: false });
  });

  it('who comes only to serve has not said that she comes without the seat', () => {
    const comes = (events: readonly MeetingEvent[]) => {
      const state = given(...events).state();
      return state.status === 'NONE' ? null : (answerOf(state.attendance, sofia.personId)?.answer ?? null);
    };
    const asked = answer(karim, 'ABSENT');
    expect(comes(played(asked, call(sofia, true)))).toBe('COMING');
    expect(comes(played(asked, call(sofia, true), answer(karim, 'COMING')))).toBeNull();
    expect(comes(played(asked, call(sofia, true), call(sofia, false)))).toBeNull();
    // Said by herself it is hers.
    const own = answer(sofia, 'COMING', { at: at('11-30') });
    expect(comes(played(own, asked, call(sofia, true), answer(karim, 'COMING')))).toBe('COMING');
    expect(comes(played(asked, call(sofia, true), answer(sofia, 'ABSENT')))).toBe('ABSENT');
  });

  it('an ersättare for several ledamöter is asked for one seat and serves for one (one person, one vote)', () => {
    const shared = SEATS.map((seat) => ({
      ...seat,
      substitutes: seat.organisation === 'Granby kommun' ? [nils] : seat.substitutes,
    }));
    const both = { roster: roster({}, shared) };
    const events = played(answer(eva, 'ABSENT', both), answer(anna, 'ABSENT', both), call(nils, true, both));
    expect(types(events).filter((type) => type === 'MeetingSubstituteAsked')).toHaveLength(1);
    expect(standing(events, 'granby-1', shared)).toMatchObject({ person: nils });
    expect(standing(events, 'granby-2', shared)).toEqual({ kind: 'EMPTY', servesFor: anna });
    // Eva comes back: Nils is free, and is asked for Anna's seat.
    const freed = played(
      answer(eva, 'ABSENT', both),
      answer(anna, 'ABSENT', both),
      call(nils, true, both),
      answer(eva, 'COMING', both),
    );
    expect(freed.at(-1)).toMatchObject({ type: 'MeetingSubstituteAsked', seatId: 'granby-2', person: nils });
  });

  const apart = { roster: roster({ sameMemberOnly: false }, APART) };
  const askedFor = (events: readonly MeetingEvent[]) =>
    events.flatMap((one) =>
      one.type === 'MeetingSubstituteAsked' ? [`${one.person.name} ${one.seatId}`] : [],
    );

  it('one who is merely asked for another’s seat is asked for her own ledamot’s, and the other goes on to the next', () => {
    const none = [answer(lars, 'ABSENT', apart), call(nils, false, apart), call(petra, false, apart)];
    const events = played(...none, answer(eva, 'ABSENT', apart), answer(karim, 'ABSENT', apart));
    expect(askedFor(events)).toEqual([
      `${nils.name} fk`,
      `${petra.name} fk`,
      `${sofia.name} fk`,
      `${nils.name} granby-1`,
      `${sofia.name} region`,
    ]);
    expect(types(events).slice(-2)).toEqual(['MeetingSubstituteReleased', 'MeetingSubstituteAsked']);
    const state = given(...events).state();
    const book = state.status === 'NONE' ? null : state.attendance;
    expect(book && whyReleased(book, 'fk', sofia.personId)).toEqual({
      kind: 'ASKED_ELSEWHERE',
      servesFor: karim,
      serves: false,
    });
    // A yes is of her own ledamot's seat. Is she not needed there, she is asked for the other again.
    expect(
      standing(played(...none, answer(karim, 'ABSENT', apart), call(sofia, true, apart)), 'region', APART),
    ).toMatchObject({ person: sofia });
    const back = played(...none, answer(karim, 'ABSENT', apart), answer(karim, 'COMING', apart));
    expect(askedFor(back).at(-1)).toBe(`${sofia.name} fk`);
    // Whoever serves is asked for nothing else.
    const serving = played(...none, call(sofia, true, apart), answer(karim, 'ABSENT', apart));
    expect(askedFor(serving).at(-1)).toBe(`${sofia.name} fk`);
  });

  it('one whose time to answer for a seat is over is asked for the other whose own ersättare she is, and for each once', () => {
    const shared = SEATS.map((seat) => ({ ...seat, substitutes: seat.holder === karim ? [] : [nils] }));
    const both = (hour = '09:00', day = '12-01') => ({ roster: roster({}, shared), at: at(day, hour) });
    const first = [answer(eva, 'ABSENT', both()), answer(anna, 'ABSENT', both('10:00'))] as const;
    expect(askedFor(played(...first))).toEqual([`${nils.name} granby-1`]);
    const passed = played(...first, at('12-02', '09:00'));
    expect(askedFor(passed)).toEqual([`${nils.name} granby-1`, `${nils.name} granby-2`]);
    const silent = played(...first, at('12-02', '09:00'), at('12-03', '09:00'), at('12-05', '09:00'));
    expect(askedFor(silent)).toHaveLength(2);
    expect(types(silent).at(-1)).toBe('SeatLeftUnserved');
    // Of a seat that is not hers she is not asked then: the others of the order are.
    const silentOwn = played(...[answer(eva, 'ABSENT', apart), answer(karim, 'ABSENT', apart)], at('12-02'));
    expect(askedFor(silentOwn)).toEqual([
      `${nils.name} granby-1`,
      `${sofia.name} region`,
      `${petra.name} granby-1`,
    ]);
    // A later yes is still of the seat that she was asked for last.
    const yes = played(...first, at('12-02', '09:00'), call(nils, true, both('08:00', '12-04')));
    expect(standing(yes, 'granby-2', shared)).toMatchObject({ person: nils });
  });

  it('one who is asked for her own ledamot’s seat is not asked for another’s, nor is it waited for her twice', () => {
    const others = { roster: roster({ sameMemberOnly: false }, [...APART].reverse()) };
    const held = [answer(lars, 'ABSENT', others), answer(karim, 'ABSENT', others)];
    expect(askedFor(played(...held))).toEqual([
      `${sofia.name} fk`,
      `${sofia.name} region`,
      `${petra.name} fk`,
    ]);
    // Of one who stands later in the order nothing changes.
    expect(askedFor(played(...held, answer(karim, 'COMING', others))).at(-1)).toBe(`${sofia.name} fk`);
    const taken = played(...held, call(petra, true, others));
    expect(standing(taken, 'fk', APART)).toMatchObject({ person: petra });
    expect(types(taken).at(-1)).toBe('MeetingSubstituteAnswered');
  });

  it('an ersättare who has förhinder herself is passed over, and gives up what she was asked', () => {
    const passedOver = played(answer(nils, 'ABSENT'), answer(eva, 'ABSENT'));
    expect(passedOver.at(-1)).toMatchObject({ person: petra });
    const givenUp = played(answer(karim, 'ABSENT'), call(sofia, true), answer(sofia, 'ABSENT'));
    expect(givenUp.at(-1)).toMatchObject({
      type: 'MeetingSubstituteAnswered',
      person: sofia,
      accepted: false,
    });
    expect(standing(givenUp, 'region')).toEqual({ kind: 'EMPTY', servesFor: karim });
  });

  it('an ersättare who said no may change her mind while nobody else has the seat', () => {
    const events = played(answer(karim, 'ABSENT'), call(sofia, false), call(sofia, true));
    expect(standing(events, 'region')).toMatchObject({ kind: 'SUBSTITUTE', person: sofia });
  });

  it('somebody with a seat of her own is never asked to serve for another', () => {
    const crossed = SEATS.map((seat) =>
      seat.seatId === 'granby-2' ? { ...seat, substitutes: [eva, petra] } : seat,
    );
    const events = played(answer(anna, 'ABSENT', { roster: roster({}, crossed) }));
    expect(events.at(-1)).toMatchObject({ seatId: 'granby-2', person: petra });
  });

  it('whoever was never asked cannot serve, and the kansli may answer for whoever was', () => {
    given(planned()).when(call(sofia, true)).thenRefused('attendance.notAsked');
    const events = played(answer(karim, 'ABSENT'), call(sofia, true, { by: office }));
    expect(events.at(-1)).toMatchObject({ accepted: true, viaOffice: maja });
  });
});

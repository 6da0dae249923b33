import { describe, expect, it } from 'vitest';
import { answer, call, EARLY, given, played, types } from '../../../../test/support/attendance.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { MeetingEvent } from '../events.ts';
import { whyReleased } from './rules/why-released.ts';

const { at, eva, karim, lars, nils, petra, planned, roster, SEATS, sofia } = board;

/** Each seat another member's. */
const _APART = SEATS.map((seat) => ({ ...seat, organisation: seat.seatId }));

describe('an ersättare when the board changes or the meeting moves (domain page 10, "Ersättare")', () => {
  it('a term that ends before the meeting ends the call, and the next is asked by the new board', () => {
    const later = SEATS.map((seat) => (seat.seatId === 'granby-1' ? { ...seat, substitutes: [] } : seat));
    const events = played(
      answer(eva, 'ABSENT'),
      call(nils, true),
      answer(karim, 'COMING', { roster: roster({}, later) }),
    );
    expect(types(events).slice(-4)).toEqual([
      'RosterNoted',
      'AttendanceAnswered',
      'MeetingSubstituteReleased',
      'MeetingSubstituteAsked',
    ]);
    expect(events.at(-1)).toMatchObject({ seatId: 'granby-1', person: petra });
  });

  it('whoever is let go because the board changed cannot say yes to the old question', () => {
    const later = SEATS.map((seat) => (seat.seatId === 'granby-1' ? { ...seat, substitutes: [lars] } : seat));
    const others = { roster: roster({ sameMemberOnly: false }, later) };
    const events = played(answer(eva, 'ABSENT'), answer(karim, 'COMING', others));
    given(...events)
      .when(call(nils, true, others))
      .thenRefused('attendance.notCalled');
    // An ersättare still, for another seat alone.
    const moved = later.map((seat) => (seat.seatId === 'fk' ? { ...seat, substitutes: [nils] } : seat));
    given(...events)
      .when(call(nils, true, { roster: roster({}, moved) }))
      .thenRefused('attendance.notAsked');
  });

  it('why an ersättare is needed no more is what has happened (domain page 10, "Ersättare")', () => {
    const why = (events: readonly MeetingEvent[], who = nils) => {
      const state = given(...events).state();
      return state.status === 'NONE' ? null : whyReleased(state.attendance, 'granby-1', who.personId);
    };
    const serving = played(answer(eva, 'ABSENT'), call(nils, true));
    const noted = (seats: typeof SEATS): MeetingEvent[] => [
      ...serving,
      { type: 'RosterNoted', roster: roster({}, seats), at: EARLY },
    ];
    const granby = (change: object) =>
      SEATS.map((seat) => (seat.seatId === 'granby-1' ? { ...seat, ...change } : seat));
    const back = played(answer(eva, 'ABSENT'), call(nils, true), answer(eva, 'COMING'));
    expect(why(back)).toEqual({ kind: 'MEMBER_COMES', member: eva, remote: false });
    expect(why(noted(granby({ substitutes: [] })))).toEqual({ kind: 'LEFT' });
    expect(why(noted(granby({ holder: nils, substitutes: [] })))).toEqual({ kind: 'IS_MEMBER' });
    const elsewhere = granby({ substitutes: [] }).map((seat) =>
      seat.seatId === 'fk' ? { ...seat, substitutes: [nils] } : seat,
    );
    expect(why(noted(elsewhere))).toEqual({ kind: 'OTHER_ORDER' });
  });

  it('a board that changes lets go and asks at once, without waiting for somebody’s answer', () => {
    const later = SEATS.map((seat) => (seat.seatId === 'granby-1' ? { ...seat, substitutes: [] } : seat));
    const note = (seats = SEATS) => ({ type: 'NoteRoster', roster: roster({}, seats), at: EARLY }) as const;
    // Before anybody has been called or has answered, nothing rests on who the board is.
    given(planned()).when(note(later)).thenNothing();
    const events = played(answer(eva, 'ABSENT'), call(nils, true));
    given(...events)
      .when(note())
      .thenNothing();
    const { decision } = given(...events).when(note(later));
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    expect(decision.events).toMatchObject([
      { type: 'RosterNoted', left: [nils] },
      { type: 'MeetingSubstituteReleased', person: nils, served: true },
      { type: 'MeetingSubstituteAsked', seatId: 'granby-1', person: petra },
    ]);
    given(...events, ...decision.events)
      .when(note(later))
      .thenNothing();
    // Back again, nobody has left.
    const back = given(...events, ...decision.events).when(note()).decision;
    if (back.kind === 'refused') throw new Error(back.refusal.code);
    expect(back.events[0]).not.toHaveProperty('left');
    given(...events)
      .when({ ...note(later), at: at('12-10', '13:00') })
      .thenNothing();
  });

  describe('a seat that changes hands (FinsamL 12 §; the board on the meeting’s day)', () => {
    const seats = SEATS.map((seat) => (seat.seatId === 'granby-1' ? { ...seat, holder: lars } : seat)).filter(
      ({ seatId }) => seatId !== 'fk',
    );
    const changed = { roster: roster({}, seats) };
    const note = { type: 'NoteRoster', roster: changed.roster, at: EARLY } as const;
    const changedAfter = (events: MeetingEvent[]) => {
      const { decision } = given(...events).when(note);
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      return { events: [...events, ...decision.events], fresh: decision.events };
    };
    const released = (events: readonly MeetingEvent[]) =>
      events.flatMap((one) => (one.type === 'MeetingSubstituteReleased' ? [one.served] : []));

    it.each([
      [false, played(answer(eva, 'ABSENT'))],
      [true, played(answer(eva, 'ABSENT'), call(nils, true))],
    ])('lets go whoever was asked for the one before, or served for her: %s', (served, before) => {
      const { events, fresh } = changedAfter(before);
      expect(released(fresh)).toEqual([served]);
      expect(types(fresh)).not.toContain('MeetingSubstituteAsked');
      const state = given(...events).state();
      expect(state.status !== 'NONE' && whyReleased(state.attendance, 'granby-1', nils.personId)).toEqual({
        kind: 'OTHER_MEMBER',
        member: lars,
      });
      given(...events)
        .when(call(nils, true, changed))
        .thenRefused('attendance.seatTaken', { as: 'MEMBER', by: lars, servesFor: null, isSilent: true });
    });

    it('asks anew for the one who holds it now when she cannot come, and a yes is for her', () => {
      const { events } = changedAfter(played(answer(eva, 'ABSENT')));
      const { decision } = given(...events).when(answer(lars, 'ABSENT', changed));
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      expect(decision.events.at(-1)).toMatchObject({
        type: 'MeetingSubstituteAsked',
        servesFor: lars,
        person: nils,
      });
    });

    it('a no to the one before that is taken back is a yes to the one who holds it now', () => {
      const { events } = changedAfter(played(answer(eva, 'ABSENT'), call(nils, false)));
      const absent = given(...events).when(answer(lars, 'ABSENT', changed)).decision;
      const all = [...events, ...(absent.kind === 'accepted' ? absent.events : [])];
      const { decision } = given(...all).when(call(nils, true, changed));
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      const state = given(...all, ...decision.events).state();
      const serving = state.status === 'NONE' ? [] : state.attendance.calls;
      expect(serving.find(({ status }) => status === 'ACCEPTED')).toMatchObject({
        person: nils,
        servesFor: lars,
      });
    });
  });

  it('a moved meeting asks anew; what was answered for the old day stays in the record', () => {
    const moved = board.moved('2026-12-17', at('12-03'));
    const events = [...played(answer(karim, 'ABSENT'), call(sofia, true)), moved];
    const state = given(...events).state();
    expect(state).toMatchObject({
      attendance: {
        answers: [],
        calls: [],
        earlier: [
          { date: board.DAY, answers: [{ person: karim }, { person: sofia }], calls: [{ person: sofia }] },
        ],
      },
    });
    const place = { ...moved, to: { ...moved.from, place: 'Folkets hus' } } as MeetingEvent;
    expect(given(...played(answer(eva, 'COMING')), place).state()).toMatchObject({
      attendance: { answers: [{ person: eva }], earlier: [] },
    });
  });
});

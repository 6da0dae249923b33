import { describe, expect, it } from 'vitest';
import { answer, call, EARLY, given, played, standing, types } from '../../../../test/support/attendance.ts';
import * as board from '../../../../test/support/meetings.ts';
import { whyReleased } from './rules/why-released.ts';

const { at, doer, eva, karim, nils, office, petra, planned, roster, sofia } = board;
const takenBack = (personId: string, more: { by?: typeof office; at?: typeof EARLY } = {}) =>
  ({ type: 'TakeBackAnswer', by: office, at: EARLY, personId, roster: roster(), ...more }) as const;
const recorded = (one: ReturnType<typeof answer>) => given(...played(one));

describe('an answer that the kansli recorded wrongly (domain page 5, RSVP)', () => {
  it('is none again, and whoever was asked to serve because of it need not', () => {
    const before = played(answer(karim, 'ABSENT', { by: office }));
    const { decision } = given(...before).when(takenBack(karim.personId));
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    expect(types([planned(), ...decision.events])).toEqual([
      'AttendanceTakenBack',
      'MeetingSubstituteReleased',
    ]);
    const after = [...before, ...decision.events];
    expect(standing(after, 'region')).toEqual({ kind: 'UNANSWERED', person: karim });
    const state = given(...after).state();
    if (state.status === 'NONE') throw new Error('no meeting');
    expect(whyReleased(state.attendance, 'region', sofia.personId)).toEqual({
      kind: 'TAKEN_BACK',
      member: karim,
    });
    given(...after)
      .when(takenBack(karim.personId))
      .thenNothing();
    const again = given(...after).when(answer(karim, 'ABSENT', { by: office }));
    if (again.decision.kind === 'refused') throw new Error(again.decision.refusal.code);
    expect(again.decision.events.at(-1)).toMatchObject({ type: 'MeetingSubstituteAsked', person: sofia });
  });

  it('of an ersättare who serves: she is asked anew', () => {
    const before = played(answer(karim, 'ABSENT'), call(sofia, true, { by: office }));
    const { decision } = given(...before).when(takenBack(sofia.personId));
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    expect(types([planned(), ...decision.events])).toEqual(['AttendanceTakenBack', 'MeetingSubstituteAsked']);
    expect(standing([...before, ...decision.events], 'region')).toMatchObject({
      kind: 'ASKED',
      asked: [sofia],
    });
  });

  it('of a yes alone: her own answer that she comes stands, and her own yes is hers to take back', () => {
    const before = played(
      answer(karim, 'ABSENT'),
      answer(sofia, 'COMING'),
      call(sofia, true, { by: office }),
    );
    const { decision } = given(...before).when(takenBack(sofia.personId));
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    const after = given(...before, ...decision.events).state();
    if (after.status === 'NONE') throw new Error('no meeting');
    expect(after.attendance.answers).toMatchObject([
      { person: karim, answer: 'ABSENT' },
      { person: sofia, answer: 'COMING' },
    ]);
    expect(after.attendance.calls).toMatchObject([{ person: sofia, status: 'ASKED' }]);
    given(...played(answer(karim, 'ABSENT'), answer(sofia, 'COMING', { by: office }), call(sofia, true)))
      .when(takenBack(sofia.personId))
      .thenRefused('attendance.answeredSelf', { person: sofia });
  });

  it('the next in the order is asked when she is silent then, as the first time', () => {
    const before = played(answer(eva, 'ABSENT'), call(nils, true, { by: office }));
    const { decision } = given(...before).when(takenBack(nils.personId, { at: at('12-02') }));
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    const silent = given(...before, ...decision.events).when({
      type: 'TimePassed',
      at: at('12-03', '12:00'),
    });
    if (silent.decision.kind === 'refused') throw new Error(silent.decision.refusal.code);
    expect(silent.decision.events).toMatchObject([
      { type: 'MeetingSubstituteAsked', seatId: 'granby-1', person: petra },
    ]);
  });

  it('is taken back by the kansli alone, before the meeting, and never what somebody answered herself', () => {
    recorded(answer(karim, 'ABSENT', { by: office }))
      .when(takenBack(karim.personId, { by: doer(eva, 'CHAIR') }))
      .thenRefused('attendance.onlyOffice');
    recorded(answer(karim, 'ABSENT'))
      .when(takenBack(karim.personId))
      .thenRefused('attendance.answeredSelf', { person: karim });
    recorded(answer(karim, 'ABSENT', { by: office }))
      .when(takenBack(karim.personId, { at: at('12-10', '18:00') }))
      .thenRefused('attendance.over');
  });
});

import { describe, expect, it } from 'vitest';
import { answer, call, EARLY, given, played, standing, types } from '../../../../test/support/attendance.ts';
import * as board from '../../../../test/support/meetings.ts';
import { whyReleased } from './rules/why-released.ts';

const { at, doer, eva, karim, office, planned, roster, sofia } = board;
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

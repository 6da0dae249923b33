import { describe, expect, it } from 'vitest';
import { answer, call, EARLY, given, played, standing, types } from '../../../../test/support/attendance.ts';
import * as board from '../../../../test/support/meetings.ts';
import { timeAsked } from './rules/meeting-time.ts';

const { doer, eva, karim, maja, office, planned, roster, sofia } = board;

describe('answers to a kallelse (domain page 5, RSVP; 10, "Meetings")', () => {
  it('are taken from the first plan on, by ledamöter and ersättare, and no reason is kept', () => {
    const events = played(answer(eva, 'COMING'), answer(sofia, 'COMING'), answer(karim, 'ABSENT'));
    expect(types(events)).toEqual([
      'RosterNoted',
      'AttendanceAnswered',
      'AttendanceAnswered',
      'AttendanceAnswered',
      'MeetingSubstituteAsked',
    ]);
    const absent = events.find((event) => event.type === 'AttendanceAnswered' && event.answer === 'ABSENT');
    expect(Object.keys(absent ?? {}).sort()).toEqual(['answer', 'at', 'person', 'type', 'viaOffice']);
  });

  it('are refused from others, who may come as guests through the kansli', () => {
    given(planned())
      .when(answer(maja, 'COMING', { by: office }))
      .thenRefused('attendance.notCalled');
  });

  it('are recorded for somebody else by the kansli alone, marked', () => {
    given(planned())
      .when(answer(karim, 'COMING', { by: doer(eva, 'CHAIR') }))
      .thenRefused('attendance.onlyOffice');
    const events = played(answer(karim, 'COMING', { by: office }));
    expect(events.at(-1)).toMatchObject({ person: karim, viaOffice: maja });
    given(planned())
      .when({ ...answer(karim, 'COMING', { by: office }), personId: 'nobody' })
      .thenRefused('meeting.notOnBoard');
  });

  it('a second equal answer adds nothing; another answer stands instead', () => {
    const once = played(answer(eva, 'COMING'));
    given(...once)
      .when(answer(eva, 'COMING'))
      .thenNothing();
    expect(standing(played(answer(eva, 'COMING'), answer(eva, 'ABSENT')), 'granby-1').kind).toBe('ASKED');
  });

  it('at a distance only where the board has decided on it, and then it counts as present (FinsamL 19 a §)', () => {
    given(planned())
      .when(answer(eva, 'REMOTE'))
      .thenRefused('attendance.noDistance', { decided: 'NOT_DECIDED' });
    given(planned())
      .when(answer(eva, 'REMOTE', { roster: roster({ distance: 'NOT_ALLOWED' }) }))
      .thenRefused('attendance.noDistance', { decided: 'NOT_ALLOWED' });
    const events = played(answer(eva, 'REMOTE', { roster: roster({ distance: 'ALLOWED' }) }));
    expect(standing(events, 'granby-1')).toEqual({ kind: 'MEMBER', person: eva, remote: true });
  });

  it('to a question from before a move are not taken for the new day, whoever gives them', () => {
    const asked = timeAsked({ date: board.DAY, start: '13:00', end: null });
    const events = [...played(answer(karim, 'ABSENT')), board.moved('2026-12-17')];
    const to = { date: '2026-12-17', start: '13:00', end: null };
    given(...events)
      .when({ ...answer(eva, 'COMING'), asked })
      .thenRefused('attendance.movedSince', { to });
    given(...events)
      .when({ ...call(sofia, true), asked })
      .thenRefused('attendance.movedSince', { to });
    given(planned())
      .when({ ...call(sofia, true), asked })
      .thenRefused('attendance.notAsked');
    expect(played({ ...answer(eva, 'COMING'), asked })).toHaveLength(3);
  });

  it('are not taken for a meeting that is cancelled', () => {
    const cancelled = { type: 'MeetingCancelled', reason: 'Krock', by: maja, at: EARLY } as const;
    given(planned(), cancelled).when(answer(eva, 'COMING')).thenRefused('meeting.cancelled');
  });
});

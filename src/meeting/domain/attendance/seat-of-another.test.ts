import { describe, expect, it } from 'vitest';
import { answer, call, EARLY, given, played } from '../../../../test/support/attendance.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { MeetingEvent } from '../events.ts';

const { eva, lars, nils, roster, SEATS } = board;

/** The board where somebody else, or nobody, has Eva's seat, and the seat of Försäkringskassan is no more. */
function withSeatOf(holder: typeof lars | null) {
  const seats = SEATS.map((seat) => (seat.seatId === 'granby-1' ? { ...seat, holder } : seat));
  return {
    roster: roster(
      {},
      seats.filter(({ seatId }) => seatId !== 'fk'),
    ),
  };
}

function serving(events: readonly MeetingEvent[]) {
  const state = given(...events).state();
  const calls = state.status === 'NONE' ? [] : state.attendance.calls;
  return calls
    .filter(({ status }) => status === 'ACCEPTED')
    .map(({ person, servesFor }) => [person, servesFor]);
}

function then(events: readonly MeetingEvent[], command: Parameters<ReturnType<typeof given>['when']>[0]) {
  const { decision } = given(...events).when(command);
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  return [...events, ...decision.events];
}

describe('whom somebody serves for on a seat that changes hands (FinsamL 12 §; the board on the meeting’s day)', () => {
  const yes = played(answer(eva, 'ABSENT'), call(nils, true));

  it('is the ledamot of that day, who has said that she cannot come', () => {
    expect(serving(yes)).toEqual([[nils, eva]]);
    const changed = withSeatOf(lars);
    const out = played(answer(eva, 'ABSENT'), call(nils, true), answer(lars, 'ABSENT'));
    expect(serving(then(out, { type: 'NoteRoster', roster: changed.roster, at: EARLY }))).toEqual([
      [nils, lars],
    ]);
    // Also where the change is first met by her own answer.
    expect(serving(then(yes, answer(lars, 'ABSENT', changed)))).toEqual([[nils, lars]]);
  });

  it('is nobody where the seat is vacant', () => {
    const { roster: vacant } = withSeatOf(null);
    expect(serving(then(yes, { type: 'NoteRoster', roster: vacant, at: EARLY }))).toEqual([[nils, null]]);
  });
});

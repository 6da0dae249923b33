import {
  type CallingGround,
  type Instant,
  mayStillBeServed as mayBeServed,
  nextSubstituteFor,
  type PersonRef,
} from '../../../kernel/index.ts';
import { type Desk, isRecused, type KnownCase } from '../state.ts';

type Votes = Pick<KnownCase, 'file' | 'desks' | 'recusals'>;

/** Who is asked next to serve for an unserved seat, or null when there is nobody more to ask (kernel/law). */
export function nextSubstitute(state: Votes, desk: Desk): PersonRef | null {
  return nextSubstituteFor(groundOf(state), desk.seatId);
}

/** Whether somebody may still come to serve for the seat: being asked here, or not asked yet. */
export function mayStillBeServed(state: Votes, desk: Desk): boolean {
  return mayBeServed(groundOf(state), desk.seatId);
}

/** Whether a call of this seat is still being waited for at `at`, so that the next one is not asked yet. */
export function isCallRunning(desk: Desk, at: Instant): boolean {
  return desk.calls.some((call) => call.status === 'ASKED' && at < call.passOnAt);
}

function groundOf(state: Votes): CallingGround {
  const { electorate, rules } = state.file;
  return {
    electorate,
    sameMemberOnly: rules.sameMemberOnly,
    calls: state.desks.flatMap(({ seatId, calls }) => calls.map((call) => ({ ...call, seatId }))),
    isOut: (personId) => isRecused(state, personId),
  };
}

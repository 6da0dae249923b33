import { type Instant, type PersonRef, substituteOrder } from '../../../kernel/index.ts';
import { seatHeldBy } from '../electorate.ts';
import { type Desk, isRecused, type KnownCase } from '../state.ts';
import { voterOf } from './voter.ts';

type Votes = Pick<KnownCase, 'file' | 'desks' | 'recusals'>;

/**
 * Who is asked next to serve for an unserved seat, or null when there is nobody more to ask: in the order of the
 * law, leaving out ledamöter, those who are recused, who serve or are being asked for another seat, and who have
 * said no in this matter.
 *
 * Rule: FinsamL (2003:1210) 12 § st. 3; domain page 10, "Ersättare".
 */
export function nextSubstitute(state: Votes, desk: Desk): PersonRef | null {
  return askable(state, desk).find((person) => !isBusyElsewhere(state, desk, person.personId)) ?? null;
}

/** Whether somebody may still come to serve for the seat: being asked here, or not asked yet. */
export function mayStillBeServed(state: Votes, desk: Desk): boolean {
  if (desk.calls.some((call) => call.status === 'ASKED')) return true;
  return askable(state, desk).some((person) => !servesElsewhere(state, desk, person.personId));
}

/** Whether a call of this seat is still being waited for at `at`, so that the next one is not asked yet. */
export function isCallRunning(desk: Desk, at: Instant): boolean {
  return desk.calls.some((call) => call.status === 'ASKED' && at < call.passOnAt);
}

function askable(state: Votes, desk: Desk): PersonRef[] {
  const { electorate, rules } = state.file;
  return substituteOrder(electorate.seats, desk.seatId, rules.sameMemberOnly).filter(
    ({ personId }) =>
      seatHeldBy(electorate, personId) === null &&
      !isRecused(state, personId) &&
      !desk.calls.some((call) => call.person.personId === personId && call.status === 'ASKED') &&
      !hasDeclined(state, personId),
  );
}

function hasDeclined(state: Votes, personId: string): boolean {
  return state.desks.some((desk) =>
    desk.calls.some((call) => call.person.personId === personId && call.status === 'DECLINED'),
  );
}

function servesElsewhere(state: Votes, desk: Desk, personId: string): boolean {
  return state.desks.some((other) => other !== desk && voterOf(state, other)?.personId === personId);
}

function isBusyElsewhere(state: Votes, desk: Desk, personId: string): boolean {
  const isAskedElsewhere = state.desks.some(
    (other) =>
      other !== desk &&
      other.calls.some((call) => call.person.personId === personId && call.status === 'ASKED'),
  );
  return isAskedElsewhere || servesElsewhere(state, desk, personId);
}

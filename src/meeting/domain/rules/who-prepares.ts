import type { Doer } from '../../../kernel/index.ts';

/**
 * Whether somebody prepares meetings: lays them out, moves and cancels them, makes the agenda. The kansli, without
 * those who only administer (domain page 6, "Create/send kallelse": Klubbans ordning). The board itself decides on
 * time and place (KL 6 kap. 23 §); the kansli carries it out.
 */
export function mayPrepare(by: Doer): boolean {
  return by.roles.includes('OFFICE');
}

/** Why somebody may not prepare: whoever only administers sends what others have made; null: she may. */
export function whyNotPrepare(by: Doer): 'meeting.onlySends' | 'meeting.mayNotPrepare' | null {
  if (mayPrepare(by)) return null;
  return by.roles.includes('ADMIN') ? 'meeting.onlySends' : 'meeting.mayNotPrepare';
}

/**
 * Whether somebody may post the agenda in the board's channel: the kansli (also those who only administer, who send
 * what others have made), the chair, and the vice chair when the chair is absent or the post vacant (domain page
 * 10, "Who may").
 */
export function mayPostAgenda(by: Doer, chairUnavailable: boolean): boolean {
  const has = (role: Doer['roles'][number]) => by.roles.includes(role);
  const deputy = has('ACTING_CHAIR') || (has('VICE_CHAIR') && chairUnavailable);
  return has('OFFICE') || has('ADMIN') || has('CHAIR') || deputy;
}

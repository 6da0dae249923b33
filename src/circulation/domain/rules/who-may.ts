import { leadsMatter } from '../../../kernel/index.ts';
import type { Doer, DoerRole, Electorate } from '../electorate.ts';
import { isRecused, type KnownCase } from '../state.ts';

const has = (by: Doer, role: DoerRole) => by.roles.includes(role);

/**
 * Whether somebody may start a per capsulam: the kansli, the chair, or the deputy when the chair is absent or the
 * post vacant.
 *
 * Rule: domain page 2, invariant 1; sections 6 and 10, "Who may".
 */
export function mayStart(electorate: Electorate, by: Doer): boolean {
  const steppedIn = electorate.chair === null && electorate.viceChairs[0] === by.personId;
  return has(by, 'OFFICE') || has(by, 'CHAIR') || has(by, 'ACTING_CHAIR') || steppedIn;
}

/** Whether somebody leads the case (kernel/law): the chair, or the vice chair who steps in. */
export function leads(state: KnownCase, by: Doer): boolean {
  const { electorate } = state.file;
  return leadsMatter({ electorate, isOut: (personId) => isRecused(state, personId) }, by);
}

/** Whether somebody may handle the case (change, cancel, remind): kansli or whoever leads, never when recused. */
export function mayHandle(state: KnownCase, by: Doer): boolean {
  if (isRecused(state, by.personId)) return false;
  return has(by, 'OFFICE') || leads(state, by);
}

/** Whether somebody puts what has ended on a meeting's agenda: the kansli (domain page 6). */
export function preparesAgendas(by: Doer): boolean {
  return has(by, 'OFFICE');
}

/** Whether somebody handles cases by her post: then a refusal speaks of jäv, not of rights. */
export function handlesByPost(by: Doer): boolean {
  return has(by, 'OFFICE') || has(by, 'CHAIR') || has(by, 'ACTING_CHAIR');
}

/** Whether somebody of the kansli may record another's answer (issue: "on behalf of"); never when recused. */
export function mayRecordForOthers(state: KnownCase, by: Doer): boolean {
  return has(by, 'OFFICE') && !isRecused(state, by.personId);
}

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

/**
 * Whether somebody leads the matter: the chair; where she is recused or the post vacant, the first vice chair who
 * is not.
 *
 * @param aside somebody whose own question it is, who does not lead in it (domain page 10, "Jäv")
 */
export function leads(state: KnownCase, by: Doer, aside: string | null = null): boolean {
  const isOut = (personId: string) => personId === aside || isRecused(state, personId);
  if (isOut(by.personId)) return false;
  if (has(by, 'CHAIR') || has(by, 'ACTING_CHAIR')) return true;
  const { chair, viceChairs } = state.file.electorate;
  if (chair !== null && !isOut(chair)) return false;
  return viceChairs.find((personId) => !isOut(personId)) === by.personId;
}

/** Whether somebody may handle the case (change, cancel, remind): kansli or whoever leads, never when recused. */
export function mayHandle(state: KnownCase, by: Doer): boolean {
  if (isRecused(state, by.personId)) return false;
  return has(by, 'OFFICE') || leads(state, by);
}

/** Whether somebody handles cases by her post: then a refusal speaks of jäv, not of rights. */
export function handlesByPost(by: Doer): boolean {
  return has(by, 'OFFICE') || has(by, 'CHAIR') || has(by, 'ACTING_CHAIR');
}

/** Whether somebody of the kansli may record another's answer (issue: "on behalf of"); never when recused. */
export function mayRecordForOthers(state: KnownCase, by: Doer): boolean {
  return has(by, 'OFFICE') && !isRecused(state, by.personId);
}

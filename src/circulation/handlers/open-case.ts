import type { Reply, Turn } from '../../teams/contract.ts';
import type { Doer } from '../domain/electorate.ts';
import { mayNotHandle } from '../domain/opening.ts';
import type { CirculationRefusal } from '../domain/refusals.ts';
import { mayHandle, mayRecordForOthers } from '../domain/rules/who-may.ts';
import { isRecused, type OpenCase } from '../domain/state.ts';
import { type AtCase, type CirculationPorts, refused, showCase, withCase } from './reach.ts';

/** Somebody who wants to act on a case that is open. */
export interface OpenAct {
  readonly state: OpenCase;
  readonly doer: Doer;
}

/** Why somebody may not change or end the case; null where she may. */
export function whyNotHandle({ state, doer }: OpenAct): CirculationRefusal | null {
  return mayHandle(state, doer) ? null : mayNotHandle(state, { by: doer }).refusal;
}

/** Why somebody may not record another's answer; null where she may. */
export function whyNotRecord({ state, doer }: OpenAct): CirculationRefusal | null {
  if (mayRecordForOthers(state, doer)) return null;
  const code = isRecused(state, doer.personId) ? 'circulation.handlerRecused' : 'circulation.onlyOffice';
  return { code, data: null };
}

/**
 * Runs `act` before a case that is open, for those whom `whyNot` has nothing against: a form is shown to nobody who
 * may not send it. A case that has ended is shown as it is.
 */
export function withOpenCase(
  ports: CirculationPorts,
  turn: Turn,
  circulationId: string,
  whyNot: (act: OpenAct) => CirculationRefusal | null,
  act: (at: AtCase, state: OpenCase) => Promise<Reply>,
): Promise<Reply> {
  return withCase(ports, turn, circulationId, async (at) => {
    const { state, id } = at.loaded;
    if (state.status !== 'OPEN') return showCase(at, turn);
    const refusal = whyNot({ state, doer: at.doer });
    return refusal === null ? act(at, state) : refused(refusal, at, turn, id);
  });
}

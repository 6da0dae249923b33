import {
  castingVoter,
  isOpenQuestion,
  isQuorate,
  isUnanimous,
  type PersonRef,
  simpleMajority,
  unreachable,
} from '../../../kernel/index.ts';
import type { ReferralReason } from '../events.ts';
import type { OpenCase, StandingAnswer } from '../state.ts';
import { missingVoters } from './settled.ts';
import { tallyOf } from './tally.ts';
import { servesOwnSeat } from './voter.ts';

/** `SETTLED`: every seat is settled. `DEADLINE`: the time is out. */
export type Moment = 'SETTLED' | 'DEADLINE';

export type Outcome =
  | {
      readonly kind: 'DECIDED';
      readonly outcome: 'APPROVED' | 'REJECTED';
      readonly castingVote: PersonRef | null;
    }
  | { readonly kind: 'POSITIONS_GATHERED' }
  | { readonly kind: 'REFERRED'; readonly reason: ReferralReason; readonly demandedBy: PersonRef | null }
  | { readonly kind: 'LAPSED' }
  /** Not over yet: the one who settles ties abstained and is asked to vote. */
  | { readonly kind: 'AWAITS_CASTING_VOTE'; readonly person: PersonRef };

const referred = (reason: ReferralReason): Outcome => ({ kind: 'REFERRED', reason, demandedBy: null });

/**
 * How the case ends at `moment`.
 *
 * Rule: domain page 10, items 1, 4 and 5; quorum KL 6:27, majority KL 5:54 and 6:33, duty to vote KL 4:25.
 */
export function outcomeAt(state: OpenCase, moment: Moment): Outcome {
  const demand = state.desks.find((desk) => desk.answer?.answer === 'DEMAND_MEETING')?.answer;
  if (demand) return { kind: 'REFERRED', reason: 'DEMANDED', demandedBy: demand.person };
  const { mode } = state.file.rules;
  if (moment === 'DEADLINE' && mode !== 'CONFIRM_AT_MEETING' && missingVoters(state).length > 0) {
    return { kind: 'LAPSED' };
  }
  const tally = tallyOf(state);
  if (state.recusals.some(isOpenQuestion)) return referred('CONTESTED_JAV');
  if (!isQuorate(tally.answered, tally.seats)) return referred('NOT_QUORATE');
  switch (mode) {
    case 'CONFIRM_AT_MEETING':
      return { kind: 'POSITIONS_GATHERED' };
    case 'UNANIMOUS':
      return isUnanimous({ yes: tally.approve, no: tally.reject, abstained: tally.abstain })
        ? { kind: 'DECIDED', outcome: 'APPROVED', castingVote: null }
        : referred('NOT_UNANIMOUS');
    case 'UNANIMOUS_FORM_MAJORITY':
      return byMajority(state, moment);
    default:
      return unreachable(mode);
  }
}

function byMajority(state: OpenCase, moment: Moment): Outcome {
  const { approve, reject } = tallyOf(state);
  const majority = simpleMajority(approve, reject);
  if (majority !== 'TIE') return decided(majority === 'YES', null);
  if (approve === 0) return referred('TIE');
  const casting = castingAnswer(state);
  switch (casting?.answer) {
    case 'APPROVE':
      return decided(true, casting.person);
    case 'REJECT':
      return decided(false, casting.person);
    case 'ABSTAIN':
      if (moment === 'SETTLED') return { kind: 'AWAITS_CASTING_VOTE', person: casting.person };
      return referred('TIE');
    default:
      return referred('TIE');
  }
}

function decided(approved: boolean, castingVote: PersonRef | null): Outcome {
  return { kind: 'DECIDED', outcome: approved ? 'APPROVED' : 'REJECTED', castingVote };
}

/** The answer of the one whose vote settles ties, given for her own seat. */
function castingAnswer(state: OpenCase): StandingAnswer | null {
  const caster = castingVoter(state.file.electorate, (personId) => servesOwnSeat(state, personId));
  return state.desks.find((desk) => desk.answer?.person.personId === caster)?.answer ?? null;
}

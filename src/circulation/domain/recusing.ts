import {
  accept,
  type Decision,
  decideRecusal,
  type PersonRef,
  type RecusalStanding,
  recusalStanding,
  refuse,
} from '../../kernel/index.ts';
import type { ActOnRecusal } from './commands.ts';
import { type Doer, peopleOf, refOf } from './electorate.ts';
import type { CirculationEvent } from './events.ts';
import { withFollowUps } from './follow-ups.ts';
import type { CirculationRefusal } from './refusals.ts';
import { deskAnsweredBy } from './rules/voter.ts';
import { isRecused, type OpenCase, recusalOf } from './state.ts';

/** An act on somebody's jäv, and what it brings for her answer, her seat and its ersättare (domain page 10). */
export function actOnRecusal(
  state: OpenCase,
  command: ActOnRecusal,
): Decision<CirculationEvent, CirculationRefusal> {
  const person = personIn(state, command);
  if (person === null) return refuse('circulation.notInBoard', { personId: command.personId });
  const { by, at, act } = command;
  const current = recusalOf(state, person.personId);
  const decision = decideRecusal(current, person, refOf(by), at, standingOf(state, by, person), act);
  if (decision.kind === 'refused' || decision.events.length === 0) return decision;
  return accept(...withFollowUps(state, decision.events, at, 'OTHER'));
}

/** Names come from the electorate; somebody of the kansli or an adjungerad can only speak of herself. */
function personIn(state: OpenCase, { personId, by }: ActOnRecusal): PersonRef | null {
  const known = peopleOf(state.file.electorate).find((one) => one.personId === personId);
  if (known) return known;
  return personId === by.personId && by.roles.length > 0 ? refOf(by) : null;
}

function standingOf(state: OpenCase, by: Doer, person: PersonRef): RecusalStanding {
  const matter = {
    electorate: state.file.electorate,
    isOut: (personId: string) => isRecused(state, personId),
    serves: (personId: string) => deskAnsweredBy(state, personId) !== null,
  };
  return recusalStanding(matter, by, person.personId);
}

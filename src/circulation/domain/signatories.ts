import { accept, type Decision, type Instant, refuse } from '../../kernel/index.ts';
import type { ClearSignatory, NamedSignatory } from './commands.ts';
import { peopleOf } from './electorate.ts';
import type { CirculationEvent } from './events.ts';
import type { CirculationRefusal } from './refusals.ts';
import { type KnownCase, type OpenCase, recusalOf } from './state.ts';

/**
 * The questions to those on the board who are named as signatories in the underlag: each person once in the whole
 * case, and nobody whose jäv is spoken of already. Asking is all: it has no effect, and the kansli is told.
 *
 * Rule: issue "a question, never a verdict"; duty to report KL 6:30 (domain page 3, "Traps").
 */
export function signatoryQuestions(
  state: Pick<KnownCase, 'file' | 'asked' | 'recusals'>,
  named: readonly NamedSignatory[],
  at: Instant,
): CirculationEvent[] {
  return peopleOf(state.file.electorate).flatMap((person): CirculationEvent[] => {
    const { personId } = person;
    const found = named.find((one) => one.personId === personId);
    const asked = state.asked.some((one) => one.person.personId === personId);
    if (!found || asked || recusalOf(state, personId) !== null) return [];
    return [{ type: 'SignatoryAsked', person, namedIn: found.namedIn, at }];
  });
}

/** The person says that there is no jäv. Repeated, it is the same answer. */
export function clearSignatory(
  state: OpenCase,
  { by, at }: ClearSignatory,
): Decision<CirculationEvent, CirculationRefusal> {
  const asked = state.asked.find((one) => one.person.personId === by.personId);
  if (!asked) return refuse('circulation.notAskedAboutJav', null);
  if (asked.cleared) return accept();
  return accept<CirculationEvent>({ type: 'SignatoryCleared', person: asked.person, at });
}

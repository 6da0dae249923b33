import type { PersonRef } from '../../../kernel/index.ts';
import { TOLD } from '../../text/index.ts';
import { personIn, recipientOf } from './boards-of-meeting.ts';
import type { TellingOf } from './telling.ts';

/** What is told, without the event it is told of. */
export type Situation = Omit<TellingOf<never>, 'event'>;

/** Whose answer the kansli has to get, where Teams does not reach her. */
export function reachLines(situation: Situation, person: PersonRef): string[] {
  return unreached(situation, person, TOLD.reachOut);
}

/** That ersättare need not serve, and whom the kansli has to tell it. */
export function notNeeded(situation: Situation, people: readonly PersonRef[]): string[] {
  const { calls } = situation.meeting.attendance;
  const open = (personId: string) =>
    calls.find(
      (one) => one.person.personId === personId && (one.status === 'ASKED' || one.status === 'ACCEPTED'),
    );
  const free = people.filter(({ personId }) => open(personId) === undefined);
  const elsewhere = people.flatMap(({ personId, name }) => {
    const call = open(personId);
    return call ? [TOLD.notNeededHere(name, call.servesFor?.name ?? null, call.status === 'ACCEPTED')] : [];
  });
  return [
    ...(free.length === 0 ? [] : [TOLD.notNeeded(free)]),
    ...elsewhere,
    ...people.flatMap((person) => unreached(situation, person, TOLD.tellHer)),
  ];
}

/**
 * What the kansli has to do about somebody whom Teams does not reach: nothing where it does, and where a letter goes only
 * to know that.
 */
export function unreached(
  situation: Situation,
  { personId, name }: PersonRef,
  toDo: (name: string, email: string | null, byLetter: boolean) => string,
): string[] {
  const { boards, onlyTenant, lettersGo, failed, lettered } = situation;
  // Whoever has left the board is reached as she was known on it.
  const hasAddress = recipientOf(boards, personId, onlyTenant, false) !== null;
  const hasFailed = failed?.has(personId) === true;
  const email = emailOf(situation, personId);
  const isReached = hasAddress && !hasFailed && lettered?.has(personId) !== true;
  return isReached ? [] : [toDo(name, email, !hasFailed && lettersGo && email !== null)];
}

/** Her address in the register; null: it has none. */
export function emailOf({ boards }: Situation, personId: string): string | null {
  return personIn(boards, personId)?.email ?? null;
}

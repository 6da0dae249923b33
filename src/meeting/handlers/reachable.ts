import { addressOf, personOn } from '../../board/index.ts';
import type { PersonRef } from '../../kernel/index.ts';
import { NOTICE_SAID, someNames, wholeLine, withAddresses } from '../text/index.ts';
import type { AtMeeting, MeetingPorts } from './reach.ts';

export type ReachPorts = Pick<MeetingPorts, 'onlyTenant' | 'lettersGo'>;

/** Those whom a message goes to, in which way, and those whom nothing reaches. */
export interface Reachable {
  readonly inTeams: readonly PersonRef[];
  readonly byLetter: readonly PersonRef[];
  readonly out: readonly PersonRef[];
  /** Those who have an account, and whom nothing has reached lately: it is tried, and they are not counted. */
  readonly failed: readonly (PersonRef & { readonly email: string | null })[];
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Who of these people is reached by what Klubban knows of them: an account in Teams, else a letter where they go.
 * `knownOut`: those whom the last message did not reach.
 */
export function reachable(
  { onlyTenant, lettersGo }: ReachPorts,
  { boardThen }: Pick<AtMeeting, 'boardThen'>,
  people: readonly PersonRef[],
  knownOut: ReadonlySet<string> = NOBODY,
): Reachable {
  const emailOf = (personId: string) => personOn(boardThen, personId)?.email ?? null;
  const known = people.filter(({ personId }) => addressOf(boardThen, personId, onlyTenant) !== null);
  const others = people.filter((one) => !known.includes(one));
  const byLetter = others.filter(({ personId }) => lettersGo && emailOf(personId) !== null);
  return {
    inTeams: known.filter(({ personId }) => !knownOut.has(personId)),
    byLetter,
    out: others.filter((one) => !byLetter.includes(one)),
    failed: known
      .filter(({ personId }) => knownOut.has(personId))
      .map(({ personId, name }) => ({ personId, name, email: emailOf(personId) })),
  };
}

/** How many it goes to. */
export function countReached({ inTeams, byLetter }: Reachable): number {
  return inTeams.length + byLetter.length;
}

/** With their addresses, of as many as are read at a glance. */
const WITH_ADDRESSES = 4;

/** Those who get it otherwise than in Teams, and those who do not get it. */
export function reachedLines({ byLetter, out, failed }: Reachable): string[] {
  const who = failed.length <= WITH_ADDRESSES ? withAddresses(failed) : someNames(failed);
  return [
    ...(byLetter.length === 0 ? [] : [NOTICE_SAID.byLetter(someNames(byLetter))]),
    ...(out.length === 0 ? [] : [NOTICE_SAID.unreachable(someNames(out))]),
    ...(failed.length === 0 ? [] : [NOTICE_SAID.notReachedLately(who)]),
  ];
}

/** The same of everybody, where they are too many to be shown at once. */
export function wholeReachedLines({ byLetter, out, failed }: Reachable): string[] {
  return [
    ...wholeLine(NOTICE_SAID.byLetter, byLetter),
    ...wholeLine(NOTICE_SAID.unreachable, out),
    ...(failed.length <= WITH_ADDRESSES ? [] : [NOTICE_SAID.notReachedLately(withAddresses(failed))]),
  ];
}

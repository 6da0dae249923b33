import { addressOf, personOn } from '../../board/index.ts';
import type { PersonRef } from '../../kernel/index.ts';
import { NOTICE_SAID, someNames, wholeLine } from '../text/index.ts';
import type { AtMeeting, MeetingPorts } from './reach.ts';

export type ReachPorts = Pick<MeetingPorts, 'onlyTenant' | 'lettersGo'>;

/** Those whom a message goes to, in which way, and those whom nothing reaches. */
export interface Reachable {
  readonly inTeams: readonly PersonRef[];
  readonly byLetter: readonly PersonRef[];
  readonly out: readonly PersonRef[];
}

/** Who of these people is reached by what Klubban knows of them: an account in Teams, else a letter where they go. */
export function reachable(
  { onlyTenant, lettersGo }: ReachPorts,
  { boardThen }: Pick<AtMeeting, 'boardThen'>,
  people: readonly PersonRef[],
): Reachable {
  const inTeams = people.filter(({ personId }) => addressOf(boardThen, personId, onlyTenant) !== null);
  const others = people.filter((one) => !inTeams.includes(one));
  const byLetter = others.filter(({ personId }) => lettersGo && personOn(boardThen, personId)?.email != null);
  return { inTeams, byLetter, out: others.filter((one) => !byLetter.includes(one)) };
}

/** How many it goes to. */
export function countReached({ inTeams, byLetter }: Reachable): number {
  return inTeams.length + byLetter.length;
}

/** Those who get it otherwise than in Teams, and those who do not get it. */
export function reachedLines({ byLetter, out }: Reachable): string[] {
  return [
    ...(byLetter.length === 0 ? [] : [NOTICE_SAID.byLetter(someNames(byLetter))]),
    ...(out.length === 0 ? [] : [NOTICE_SAID.unreachable(someNames(out))]),
  ];
}

/** The same of everybody, where they are too many to be shown at once. */
export function wholeReachedLines({ byLetter, out }: Reachable): string[] {
  return [...wholeLine(NOTICE_SAID.byLetter, byLetter), ...wholeLine(NOTICE_SAID.unreachable, out)];
}

import { answeredIds, isAnonymous, type KnownPoll } from '../poll.ts';

/** With fewer answers than this an anonymous poll that is open shows no sums. Klubbans ordning. */
const FEWEST_SHOWN = 3;

/** Whether the sums may be shown. With one or two answers they would tell what the first ones answered. */
export function showsSums(poll: KnownPoll): boolean {
  return poll.status === 'CLOSED' || !isAnonymous(poll) || answeredIds(poll).length >= FEWEST_SHOWN;
}

/** Whether it may be shown who has answered: never in an anonymous poll. */
export function showsNames(poll: KnownPoll): boolean {
  return !isAnonymous(poll);
}

import { reachedLast } from '../../in-force.ts';
import { missedOn } from '../../missed.ts';
import type { AtMeeting, MeetingPorts } from '../reach.ts';

export type KnownOutPorts = Pick<MeetingPorts, 'deliveries'> & {
  readonly store: Pick<MeetingPorts['store'], 'records'>;
};

/**
 * Those on the board whom something has failed to reach, and nothing of this meeting has reached since: what goes to
 * them is tried all the same, and comes when they can be reached.
 */
export async function knownOut(
  ports: KnownOutPorts,
  { boardId, meetingId }: Pick<AtMeeting, 'boardId' | 'meetingId'>,
): Promise<ReadonlySet<string>> {
  const missed = await missedOn(ports.store.records, boardId);
  if (missed.size === 0) return missed;
  const sent = await ports.deliveries(meetingId);
  return new Set([...missed].filter((personId) => reachedLast(personId, sent) !== true));
}

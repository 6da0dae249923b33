import type { EventMeta } from '../kernel/index.ts';
import type { Store } from '../store/index.ts';
import type { KnownMeeting } from './domain/state.ts';
import { keepMatter, proposeLooseMatters } from './loose-matters.ts';

/**
 * The meeting has been cancelled: what people wanted taken up at it and nobody has answered is proposed to `next`, or
 * waits for a meeting where there is none. Gives how many; harmless twice. Throws what the store throws.
 *
 * Rule: KL (2017:725) 4 kap. 20 § (whoever has raised a matter has not had it dealt with).
 */
export async function proposalsGoOn(
  store: Pick<Store, 'streams' | 'records'>,
  { meeting, boardId, next }: { meeting: KnownMeeting; boardId: string; next: string | null },
  meta: EventMeta,
): Promise<number> {
  const waiting = meeting.agenda.proposals.filter(({ outcome }) => outcome.kind === 'WAITING');
  for (const { id, heading, background, by, at } of waiting) {
    // Whoever left it was allowed to, whatever she is now.
    const doer = { personId: by.personId, name: by.name, roles: ['MEMBER'] } as const;
    await keepMatter(store, boardId, { id, heading, background, by: doer, at });
  }
  if (waiting.length > 0 && next !== null) {
    await proposeLooseMatters(store, { meetingId: next, boardId }, meta);
  }
  return waiting.length;
}

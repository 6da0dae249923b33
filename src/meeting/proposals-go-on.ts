import type { EventMeta } from '../kernel/index.ts';
import type { Store } from '../store/index.ts';
import type { KnownMeeting } from './domain/state.ts';
import { keepMatter, proposeLooseMatters } from './loose-matters.ts';
import { listMeetings, loadKnownMeeting } from './views.ts';

/**
 * The meeting has been cancelled: what people wanted taken up at it and nobody has answered is proposed to `next`, or
 * waits for a meeting where there is none. What has gone on already stays where it is, so it is harmless twice, and a
 * cancelling that was broken off half-way is completed by the next press. Gives how many waited. Throws what the store
 * throws.
 *
 * Rule: KL (2017:725) 4 kap. 20 § (whoever has raised a matter has not had it dealt with).
 */
export async function proposalsGoOn(
  store: Pick<Store, 'streams' | 'records'>,
  { meeting, boardId, next }: { meeting: KnownMeeting; boardId: string; next: string | null },
  meta: EventMeta,
): Promise<number> {
  const waiting = meeting.agenda.proposals.filter(({ outcome }) => outcome.kind === 'WAITING');
  if (waiting.length === 0) return 0;
  const gone = await proposedToOthers(store, boardId);
  for (const { id, heading, background, by, at } of waiting) {
    if (gone.has(id)) continue;
    // Whoever left it was allowed to, whatever she is now.
    const doer = { personId: by.personId, name: by.name, roles: ['MEMBER'] } as const;
    await keepMatter(store, boardId, { id, heading, background, by: doer, at, from: meeting.date });
  }
  if (next !== null) await proposeLooseMatters(store, { meetingId: next, boardId }, meta);
  return waiting.length;
}

/** The ids of what has been proposed to the board's meetings that are not cancelled. */
async function proposedToOthers(
  store: Pick<Store, 'streams'>,
  boardId: string,
): Promise<ReadonlySet<string>> {
  const others = (await listMeetings(store, boardId)).filter(({ status }) => status !== 'CANCELLED');
  const known = await Promise.all(others.map(({ id }) => loadKnownMeeting(store, id)));
  return new Set(known.flatMap((one) => (one?.state.agenda.proposals ?? []).map(({ id }) => id)));
}

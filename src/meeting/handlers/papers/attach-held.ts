import type { Reply, Turn } from '../../../teams/contract.ts';
import { type MeetingPorts, reachMeeting } from '../reach.ts';
import { attach } from './attach.ts';
import { waitForFile } from './await-file.ts';
import { heldFor } from './held-papers.ts';
import { fetchedOnce, keptBack, whyNotSeen } from './kept-back.ts';

/** Files that were sent with a new item become its bilagor when it is added; those too old are asked for anew. */
export async function attachHeld(
  ports: MeetingPorts,
  turn: Turn,
  { meetingId, itemId, held }: { readonly meetingId: string; readonly itemId: string; readonly held: string },
): Promise<Reply | null> {
  const at = await reachMeeting(ports, turn, meetingId);
  const item = at?.meeting.agenda.items?.find(({ id }) => id === itemId);
  if (!at || !item) return null;
  const files = fetchedOnce(await heldFor(ports, at, turn, held));
  if (files.length === 0) return waitForFile(ports, at, turn, item);
  const withFiles = { ...turn, text: '', files };
  const why = await whyNotSeen(ports, at, item, files);
  return why.length > 0
    ? keptBack(ports, at, withFiles, item, why)
    : attach(ports, withFiles, { at, itemId });
}

import { z } from 'zod';
import { HOUR, later } from '../../../kernel/index.ts';
import type { IncomingFile, MessageTurn, Turn } from '../../../teams/contract.ts';
import type { AtBoard, MeetingPorts } from '../reach.ts';

const HELD = 'meeting-held-files';
const held = z.object({
  id: z.string(),
  files: z.array(z.object({ name: z.string(), address: z.string() })),
  until: z.string(),
});

/**
 * Files that came with a message while it is asked to which item they belong: where they can be fetched, for an hour.
 * Gives what the buttons carry; the files sent last take the place of those held before.
 */
export async function holdFiles(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Pick<MessageTurn, 'commandId' | 'at' | 'files'>,
): Promise<string> {
  const key = `${at.boardId}/${at.doer.personId}`;
  const files = turn.files.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]));
  const value = { id: turn.commandId, files, until: later(turn.at, HOUR) };
  for (;;) {
    const before = await ports.store.records.get(HELD, key);
    const expectedVersion = before?.version ?? 0;
    const written = await ports.store.records.put({ collection: HELD, key, expectedVersion, value });
    if (written === 'written') return turn.commandId;
  }
}

/** The caller's own files that the button is about; none where they are too old, or others have come since. */
export async function heldFor(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Turn,
  id: string,
): Promise<IncomingFile[]> {
  if (id === '') return [];
  const record = await ports.store.records.get(HELD, `${at.boardId}/${at.doer.personId}`);
  const found = held.safeParse(record?.value);
  const holds = found.success && found.data.id === id && turn.at <= found.data.until;
  return holds ? found.data.files.map(ports.fileAt) : [];
}

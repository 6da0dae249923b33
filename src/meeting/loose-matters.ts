import { z } from 'zod';
import {
  DOER_ROLES,
  type Doer,
  type EventMeta,
  type Instant,
  type LocalDate,
  parseInstant,
  parseLocalDate,
} from '../kernel/index.ts';
import { runCommand, type Store } from '../store/index.ts';
import { meetingKind } from './stream.ts';

/**
 * Matters that somebody wants taken up while no meeting is laid in yet. They carry no weight before one is: then they
 * become proposals of that meeting, and the kansli is told. Not event-sourced, one record a matter.
 */
const LOOSE = 'meeting-matters';

const kept = z.object({
  heading: z.string(),
  background: z.string(),
  by: z.object({ personId: z.string(), name: z.string(), roles: z.array(z.enum(DOER_ROLES)) }),
  at: z.string(),
  from: z.string().optional(),
});

export interface LooseMatter {
  readonly id: string;
  readonly heading: string;
  readonly background: string;
  readonly by: Doer;
  readonly at: Instant;
  /** The day of the cancelled meeting that it was proposed for; left out: it was proposed for no meeting. */
  readonly from?: LocalDate;
}

/** Keeps the matter until the board's next meeting is laid in; the same id twice is one. */
export async function keepMatter(
  { records }: Pick<Store, 'records'>,
  boardId: string,
  { id, heading, background, by, at, from }: LooseMatter,
): Promise<void> {
  const value = {
    heading,
    background,
    by: { ...by, roles: [...by.roles] },
    at,
    ...(from === undefined ? {} : { from }),
  };
  await records.put({ collection: LOOSE, key: `${boardId}/${id}`, expectedVersion: 0, value });
}

/** What somebody wants taken up and that waits for a meeting. */
export async function looseMattersOf(
  { records }: Pick<Store, 'records'>,
  boardId: string,
  personId: string,
): Promise<{ readonly id: string; readonly heading: string }[]> {
  const waiting = await records.list(LOOSE, { prefix: `${boardId}/` });
  return waiting.flatMap(({ key, value }) => {
    const parsed = kept.safeParse(value);
    const isHers = parsed.success && parsed.data.by.personId === personId;
    return isHers ? [{ id: key.slice(boardId.length + 1), heading: parsed.data.heading }] : [];
  });
}

/** Everything on the board that waits for a meeting, and who wants it taken up. */
export async function everyLooseMatter(
  { records }: Pick<Store, 'records'>,
  boardId: string,
): Promise<{ readonly heading: string; readonly by: string }[]> {
  const waiting = await records.list(LOOSE, { prefix: `${boardId}/` });
  return waiting.flatMap(({ value }) => {
    const parsed = kept.safeParse(value);
    return parsed.success ? [{ heading: parsed.data.heading, by: parsed.data.by.name }] : [];
  });
}

/** Takes it back, where it still waits and is hers: gives its heading, or null. */
export async function dropMatter(
  { records }: Pick<Store, 'records'>,
  boardId: string,
  id: string,
  personId: string,
): Promise<string | null> {
  const record = await records.get(LOOSE, `${boardId}/${id}`);
  const parsed = kept.safeParse(record?.value);
  if (record === null || !parsed.success || parsed.data.by.personId !== personId) return null;
  const outcome = await records.remove(LOOSE, record.key, record.version);
  return outcome === 'removed' ? parsed.data.heading : null;
}

/** The board has a meeting: what waited for one is proposed to it. Harmless twice. */
export async function proposeLooseMatters(
  { streams, records }: Pick<Store, 'streams' | 'records'>,
  { meetingId, boardId }: { readonly meetingId: string; readonly boardId: string },
  meta: EventMeta,
): Promise<void> {
  const waiting = await records.list(LOOSE, { prefix: `${boardId}/` });
  for (const record of waiting) {
    const parsed = kept.safeParse(record.value);
    const at = parsed.success ? parseInstant(parsed.data.at) : null;
    if (!parsed.success || at === null) continue;
    const proposalId = record.key.slice(boardId.length + 1);
    const { heading, background, by } = parsed.data;
    const from = parseLocalDate(parsed.data.from ?? '');
    const command = {
      type: 'ProposeMatter',
      by,
      at,
      proposalId,
      heading,
      background,
      serving: true,
      ...(from === null ? {} : { from }),
    } as const;
    const own = { ...meta, commandId: `${meta.commandId}/${proposalId}` };
    const outcome = await runCommand(streams, meetingKind, { id: meetingId, boardId }, command, own);
    // A meeting that cannot take it up leaves it waiting for the next.
    if (outcome.kind !== 'refused') await records.remove(LOOSE, record.key, record.version);
  }
}

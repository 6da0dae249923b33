import type { RecordStore } from '../store/index.ts';

/** Who has something of a meeting waiting for her that could not be brought to her. */
export interface Missed {
  readonly boardId: string;
  readonly personId: string;
  readonly meetingId: string;
}

/** Not event-sourced: where to look when somebody can be reached. The proof is in the outbox alone. */
const COLLECTION = 'notice-missed';

function keyOf({ boardId, personId, meetingId }: Missed): string {
  return `${boardId}/${personId}/${meetingId}`;
}

/** Notes it; twice does no harm. */
export async function noteMissed(records: Pick<RecordStore, 'put'>, missed: Missed): Promise<void> {
  const { boardId, personId, meetingId } = missed;
  const value = { boardId, personId, meetingId };
  await records.put({ collection: COLLECTION, key: keyOf(missed), expectedVersion: 0, value });
}

/** What waits for one person, with a way to be done with it. */
export async function missedBy(
  records: Pick<RecordStore, 'list' | 'remove'>,
  boardId: string,
  personId: string,
): Promise<{ readonly meetingId: string; forget(): Promise<void> }[]> {
  const found = await records.list(COLLECTION, { prefix: `${boardId}/${personId}/` });
  return found.map(({ key, version, value }) => ({
    meetingId: (value as unknown as Missed).meetingId,
    async forget() {
      await records.remove(COLLECTION, key, version);
    },
  }));
}

/** Those on a board for whom something waits that could not be brought to them. */
export async function missedOn(
  records: Pick<RecordStore, 'list'>,
  boardId: string,
): Promise<ReadonlySet<string>> {
  const found = await records.list(COLLECTION, { prefix: `${boardId}/` });
  return new Set(found.map(({ value }) => (value as unknown as Missed).personId));
}

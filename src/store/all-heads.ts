import type { StreamHead, StreamQuery, StreamStore } from './port.ts';

/** How many heads are asked for at a time. */
const PAGE = 1000;

/** Every head of the streams asked for, in ascending id order, however many pages of the store they fill. */
export async function allHeads(
  streams: Pick<StreamStore, 'list'>,
  query: Pick<StreamQuery, 'type' | 'boardId'>,
): Promise<StreamHead[]> {
  const heads: StreamHead[] = [];
  for (;;) {
    const after = heads.at(-1)?.id;
    const page = await streams.list({ ...query, limit: PAGE, ...(after === undefined ? {} : { after }) });
    heads.push(...page);
    if (page.length < PAGE) return heads;
  }
}

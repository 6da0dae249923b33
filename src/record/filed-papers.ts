import type { Store } from '../store/index.ts';
import { documentHeads } from './import/ask-signatories.ts';
import { loadReading } from './reading.ts';
import { type DocumentSummary, documentIdIn } from './stream.ts';

/** A bilaga that was read in: of which number, and the document that holds it. */
export interface FiledPaper {
  readonly label: string;
  readonly title: string;
  readonly documentId: string;
}

/** The bilagor that came with a meeting's imported kallelse, one a number, the first of each. */
export async function filedPapers(
  store: Pick<Store, 'streams' | 'files'>,
  boardId: string,
  meetingId: string,
): Promise<FiledPaper[]> {
  const found = new Map<string, FiledPaper>();
  for (const { id, view } of await documentHeads(store, boardId)) {
    const { status, kind, meetingId: of, readingSha256, title } = view as unknown as DocumentSummary;
    if (status !== 'FILED' || kind !== 'bilaga' || of !== meetingId || readingSha256 === null) continue;
    const { number } = await loadReading(store.files, readingSha256);
    if (number === null || found.has(number)) continue;
    found.set(number, { label: number, title: title ?? '', documentId: documentIdIn(id) });
  }
  return [...found.values()];
}

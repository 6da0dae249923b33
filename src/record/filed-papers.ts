import { loadKnownMeeting, type PlannedItem } from '../meeting/index.ts';
import type { Store } from '../store/index.ts';
import { type DocumentFile, documentFile } from './document-file.ts';
import { documentHeads } from './import/ask-signatories.ts';
import type { ReadFile } from './import/understand.ts';
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

/**
 * A bilaga that was read in, for somebody who reads some of the meeting's ärenden alone: where it belongs to one of
 * those, and its file holds nothing else. Else null.
 */
export async function ownFiledPaper(
  { store, read }: { readonly store: Store; readonly read: ReadFile },
  {
    boardId,
    meetingId,
    label,
  }: { readonly boardId: string; readonly meetingId: string; readonly label: string },
  reads: (item: PlannedItem) => boolean,
): Promise<DocumentFile | null> {
  const items = (await loadKnownMeeting(store, meetingId))?.state.agenda.items ?? [];
  const isHers = items.filter(reads).some(({ attachments }) => attachments.includes(label));
  const paper = isHers
    ? (await filedPapers(store, boardId, meetingId)).find((one) => one.label === label)
    : undefined;
  const file = paper ? await documentFile(store, boardId, paper.documentId) : null;
  if (file === null) return null;
  const result = await read(file, { boardNames: [], people: [] });
  return result.kind !== 'unreadable' && result.documents.length === 1 ? file : null;
}

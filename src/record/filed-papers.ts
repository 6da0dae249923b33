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
  readonly fileSha256: string;
}

/** The bilagor that came with a meeting's imported kallelse, one a number, the first of each. */
export async function filedPapers(
  store: Pick<Store, 'streams' | 'files'>,
  boardId: string,
  meetingId: string,
): Promise<FiledPaper[]> {
  const found = new Map<string, FiledPaper>();
  for (const { id, view } of await documentHeads(store, boardId)) {
    const summary = view as unknown as DocumentSummary;
    const { status, kind, meetingId: of, readingSha256, fileSha256, title } = summary;
    if (
      status !== 'FILED' ||
      kind !== 'bilaga' ||
      of !== meetingId ||
      readingSha256 === null ||
      fileSha256 === null
    )
      continue;
    const { number } = await loadReading(store.files, readingSha256);
    if (number === null || found.has(number)) continue;
    found.set(number, { label: number, title: title ?? '', documentId: documentIdIn(id), fileSha256 });
  }
  return [...found.values()];
}

interface OfMeeting {
  readonly boardId: string;
  readonly meetingId: string;
}

type Reader = { readonly store: Store; readonly read: ReadFile };

/**
 * A bilaga that was read in, for somebody who reads some of the meeting's ärenden alone: where it belongs to one of
 * those, and its file holds nothing else. Else null.
 */
export async function ownFiledPaper(
  { store, read }: Reader,
  { boardId, meetingId, label }: OfMeeting & { readonly label: string },
  reads: (item: PlannedItem) => boolean,
): Promise<DocumentFile | null> {
  if (!(await labelsOf(store, meetingId, reads)).has(label)) return null;
  const paper = (await filedPapers(store, boardId, meetingId)).find((one) => one.label === label);
  const file = paper ? await documentFile(store, boardId, paper.documentId) : null;
  return file !== null && (await holdsOne(read, paper?.fileSha256 ?? '', async () => file)) ? file : null;
}

/** All of them at once: what she may open, by label. Each file is read once, and not again while the product runs. */
export async function ownFiledPapers(
  { store, read }: Reader,
  { boardId, meetingId }: OfMeeting,
  reads: (item: PlannedItem) => boolean,
): Promise<readonly FiledPaper[]> {
  const labels = await labelsOf(store, meetingId, reads);
  if (labels.size === 0) return [];
  const papers = (await filedPapers(store, boardId, meetingId)).filter(({ label }) => labels.has(label));
  const alone = await Promise.all(
    papers.map(({ fileSha256, documentId }) =>
      holdsOne(read, fileSha256, () => documentFile(store, boardId, documentId)),
    ),
  );
  return papers.filter((_, at) => alone[at]);
}

/** The bilaga numbers that stand on the ärenden that somebody reads. */
async function labelsOf(
  store: Store,
  meetingId: string,
  reads: (item: PlannedItem) => boolean,
): Promise<ReadonlySet<string>> {
  const items = (await loadKnownMeeting(store, meetingId))?.state.agenda.items ?? [];
  return new Set(items.filter(reads).flatMap(({ attachments }) => attachments));
}

/** Of how many files it is kept what they hold. */
const MOST_KEPT = 2_000;
/** A file is known by its bytes, and what it holds is the same whenever it is read. */
const known = new WeakMap<ReadFile, Map<string, Promise<boolean>>>();

/** Whether a file holds one document and no more. To read a file takes seconds, so that it is done once. */
function holdsOne(
  read: ReadFile,
  sha256: string,
  fileOf: () => Promise<DocumentFile | null>,
): Promise<boolean> {
  const kept = known.get(read) ?? new Map<string, Promise<boolean>>();
  known.set(read, kept);
  const before = kept.get(sha256);
  if (before !== undefined) return before;
  const found = fileOf().then(async (file) => {
    const result = file === null ? null : await read(file, { boardNames: [], people: [] });
    // What could not be read now may be another time.
    if (result === null || result.kind === 'unreadable') kept.delete(sha256);
    return result !== null && result.kind !== 'unreadable' && result.documents.length === 1;
  });
  const [eldest] = kept.keys();
  if (kept.size >= MOST_KEPT && eldest !== undefined) kept.delete(eldest);
  kept.set(sha256, found);
  found.catch(() => kept.delete(sha256));
  return found;
}

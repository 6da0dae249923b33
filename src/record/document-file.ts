import { loadStream, type Store } from '../store/index.ts';
import { documentStreamId, documentStreamKind } from './stream.ts';

/** An original as it was imported. */
export interface DocumentFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  markdown: 'text/plain; charset=utf-8',
};

/** The original of a board's document, or null when the board has no such document. */
export async function documentFile(
  store: Store,
  boardId: string,
  documentId: string,
): Promise<DocumentFile | null> {
  const loaded = await loadStream(store.streams, documentStreamKind, documentStreamId(boardId, documentId));
  if (loaded === null || loaded.state.status === 'NONE') return null;
  const { file } = loaded.state;
  const bytes = await store.files.get(file.sha256);
  if (bytes === null) return null;
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  return { name: file.name, contentType: TYPES[ending] ?? 'application/octet-stream', bytes };
}

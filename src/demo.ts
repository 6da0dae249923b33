import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyDescription, openBoardDirectory, readDescription } from './board/index.ts';
import { readDocument } from './documents/index.ts';
import { type Clock, type EventMeta, InvariantError, localDateOf } from './kernel/index.ts';
import { confirmDocument, knownBoards, understandFile } from './record/index.ts';
import type { Store } from './store/index.ts';

/** Beside src/ in the checkout, and so beside dist/ too. */
const FOLDER = fileURLToPath(new URL('../demo', import.meta.url));
const COLLECTION = 'demo';
const KEY = 'brought';

/**
 * Puts the invented boards and their papers on record, as the kansli would: the description applied, the documents
 * imported. Done once a store; what a crash cut short is completed at the next start, and nothing that somebody has
 * changed since is touched.
 */
export async function bringDemo(store: Store, clock: Clock): Promise<void> {
  if ((await store.records.get(COLLECTION, KEY)) !== null) return;
  const described = readDescription(await readFile(join(FOLDER, 'boards.yaml'), 'utf8'));
  if (described.kind === 'faulty') throw new InvariantError('the demo boards are not described right');
  const at = clock.now();
  const today = localDateOf(at);
  for (const board of described.boards) {
    const meta: EventMeta = { at, actor: { kind: 'operator' }, commandId: `demo/${board.description.id}` };
    await applyDescription(store.streams, board, today, meta);
  }
  const known = await knownBoards(openBoardDirectory(store.streams), today);
  const folder = join(FOLDER, 'documents');
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.md')).sort()) {
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    const draft = await understandFile({ store, read: readDocument, known }, { name, bytes }, null);
    if (draft.kind === 'unreadable') throw new InvariantError(`the demo document ${name} cannot be read`);
    for (const document of draft.documents) {
      if (document.boardId === null) throw new InvariantError(`the demo document ${name} names no board`);
      await confirmDocument(
        store,
        { name, sha256: draft.sha256, bytes },
        { ...document, boardId: document.boardId },
        { at, actor: { kind: 'operator' } },
      );
    }
  }
  await store.records.put({ collection: COLLECTION, key: KEY, expectedVersion: 0, value: { at } });
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyDescription, type DescribedBoard, openBoardDirectory, readDescription } from './board/index.ts';
import { type ReadingResult, readDocument, readHere, readingResultSchema } from './documents/index.ts';
import { type Clock, type EventMeta, InvariantError, localDateOf } from './kernel/index.ts';
import { confirmDocument, knownBoards, type ReadFile, understandFile } from './record/index.ts';
import type { Store } from './store/index.ts';

/** Beside src/ in the checkout, and so beside dist/ too. */
const FOLDER = fileURLToPath(new URL('../demo', import.meta.url));
const READINGS = fileURLToPath(new URL('../dist/demo-readings.json', import.meta.url));
const COLLECTION = 'demo';
const KEY = 'brought';

/**
 * Puts the invented boards and their papers on record, as the kansli would: the description applied, the documents
 * imported. Done once a store; what a crash cut short is completed at the next start, and nothing that somebody has
 * changed since is touched.
 */
export async function bringDemo(store: Store, clock: Clock): Promise<void> {
  if ((await store.records.get(COLLECTION, KEY)) !== null) return;
  const at = clock.now();
  const today = localDateOf(at);
  for (const board of await demoBoards()) {
    const meta: EventMeta = { at, actor: { kind: 'operator' }, commandId: `demo/${board.description.id}` };
    await applyDescription(store.streams, board, today, meta);
  }
  const known = await knownBoards(openBoardDirectory(store.streams), today);
  const read = await readerOfBuild();
  for (const { name, bytes } of await demoDocuments()) {
    const draft = await understandFile({ store, read, known }, { name, bytes }, null);
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

/** What the build reads out of the demo's documents, by their SHA-256, so that a first start need not. */
export async function readDemo(): Promise<Record<string, ReadingResult>> {
  const boards = await demoBoards();
  const hints = {
    boardNames: boards.map(({ description }) => description.name),
    people: boards.flatMap(({ description }) => description.people.map(({ name }) => name)),
  };
  const readings: Record<string, ReadingResult> = {};
  for (const file of await demoDocuments()) readings[hashOf(file.bytes)] = await readHere(file, hints);
  return readings;
}

/** The build's readings; a file it does not have is read now. */
async function readerOfBuild(): Promise<ReadFile> {
  const text = await readFile(READINGS, 'utf8').catch(() => '{}');
  const readings = JSON.parse(text) as Record<string, unknown>;
  return async (file, hints) => {
    const known = readingResultSchema.safeParse(readings[hashOf(file.bytes)]);
    return known.success ? known.data : readDocument(file, hints);
  };
}

async function demoBoards(): Promise<readonly DescribedBoard[]> {
  const described = readDescription(await readFile(join(FOLDER, 'boards.yaml'), 'utf8'));
  if (described.kind === 'faulty') throw new InvariantError('the demo boards are not described right');
  return described.boards;
}

async function demoDocuments(): Promise<{ readonly name: string; readonly bytes: Uint8Array }[]> {
  const folder = join(FOLDER, 'documents');
  const names = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })),
  );
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readStream, type StoredStream } from '../store/index.ts';
import { boardStream } from './stream.ts';

it('reads a board that was described before the first day of a description was recorded', async () => {
  const path = new URL('./fixtures/board-shape-1.json', import.meta.url);
  const stored = JSON.parse(await readFile(path, 'utf8')) as StoredStream;
  expect(stored.events.map((event) => event.schema)).toEqual([1, 1, 1, 1]);
  const { state } = readStream(boardStream, stored);
  expect(state).toMatchObject({
    status: 'KNOWN',
    id: 'kustlandet',
    describedFrom: null,
    name: [{ value: 'Samordningsförbundet Kustlandet' }],
  });
});

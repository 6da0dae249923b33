import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STREAM_READERS } from '../../src/cli/stream-kinds.ts';

it('verify can read the streams of every capability that has a door', async () => {
  const kinds: string[] = [];
  for (const folder of await readdir('src')) {
    const file = join('src', folder, 'stream.ts');
    if (!existsSync(file) || !existsSync(join('src', folder, 'index.ts'))) continue;
    const source = await readFile(file, 'utf8');
    kinds.push(...[...source.matchAll(/^ {2}type: '([a-z-]+)'/gm)].map((match) => match[1] ?? ''));
  }
  expect(kinds).toContain('board');
  expect([...STREAM_READERS.keys()]).toEqual(expect.arrayContaining(kinds));
});

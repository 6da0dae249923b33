import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A code where it is declared or given: `Refusal<'a.b'`, `refuse('a.b'`, `code: 'a.b'`, `| 'cli.b'`. */
const CODE = /(?:Refusal<|refuse\(|\bcode:|CliFailure\(|^ *\|)\s*'([a-z]+\.[a-z][A-Za-z]*)'/gm;
const LISTED = /^\| `([a-z]+\.[A-Za-z]+)` \|/gm;

async function codesInSource(): Promise<Set<string>> {
  const files = (await readdir('src', { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const codes = new Set<string>();
  for (const file of files) {
    const source = await readFile(join('src', file), 'utf8');
    for (const match of source.matchAll(CODE)) codes.add(match[1] ?? '');
  }
  return codes;
}

it('docs/errors.md lists every code that the product can give, once, and no other', async () => {
  const listed = [...(await readFile('docs/errors.md', 'utf8')).matchAll(LISTED)].map((match) => match[1]);
  expect([...listed].sort()).toEqual([...(await codesInSource())].sort());
});

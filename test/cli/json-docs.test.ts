import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { jsonDocs } from '../../scripts/json-docs.ts';

it('docs/json.md says what the schemas say (npx tsx scripts/json-docs.ts writes it)', async () => {
  expect(await readFile('docs/json.md', 'utf8')).toBe(jsonDocs());
});

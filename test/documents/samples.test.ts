import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { below, readFolder } from '../../scripts/eval/read-folder.ts';

const SAMPLES = join(process.cwd(), '../shared/samples');

const FORMATS = ['text', 'docx', 'pdf'] as const;
const FOLDERS = [
  ['samples', SAMPLES, 0.98],
  ['samples/wider', join(SAMPLES, 'wider'), 0.95],
] as const;

/** The folders lie outside the project; where they are not, the test says so and passes by. */
describe.each(
  FOLDERS.flatMap(([name, folder, floor]) => FORMATS.map((format) => ({ name, format, folder, floor }))),
)('reading $name as $format', ({ name, format, folder, floor }) => {
  it.skipIf(!existsSync(join(folder, 'answer-key.json')))(
    `precision and recall are at least ${floor} on every field (skipped where ${name} is not beside the project)`,
    async () => {
      const as = format === 'text' ? undefined : format;
      const { tally, unreadable } = await readFolder(folder, { as, style: 'lines' });
      expect(unreadable).toEqual([]);
      expect(tally.rows().map(({ field }) => field)).toContain('decisions');
      expect(below(tally, floor), JSON.stringify(tally.misses, null, 1)).toEqual([]);
    },
  );
});

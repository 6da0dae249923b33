import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const SAMPLES = join(process.cwd(), '../shared/samples');

const FORMATS = ['text', 'docx', 'pdf'] as const;

/** The folders lie outside the project; where they are not, the test says so and passes by. */
describe.each(
  [
    ['samples', SAMPLES, '0.98'],
    ['samples/wider', join(SAMPLES, 'wider'), '0.95'],
  ].flatMap(([name = '', folder = '', floor = '']) => FORMATS.map((format) => [name, format, folder, floor])),
)('reading %s as %s', (name = '', format = '', folder = '', floor = '') => {
  it.skipIf(!existsSync(join(folder, 'answer-key.json')))(
    `precision and recall are at least ${floor} on every field (skipped where ${name} is not beside the project)`,
    async () => {
      const { stdout } = await run('npx', [
        'tsx',
        'scripts/eval-import.ts',
        '--samples',
        folder,
        '--floor',
        floor,
        ...(format === 'text' ? [] : ['--as', format]),
      ]).catch((failure: { stdout: string }) => ({ stdout: `${failure.stdout}\nFAILED` }));
      expect(stdout).toContain('decisions');
      expect(stdout).not.toContain('FAILED');
    },
  );
});

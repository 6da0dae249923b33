import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/pictures/check-answers.mjs', import.meta.url));

it('the handbok’s sheets show what the product answers: every question gets its kind of answer', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  expect(stdout).toMatch(/^\d{2,} answers on \d+ sheets are of the kind they stand for$/m);
}, 60_000);

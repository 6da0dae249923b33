/** `npm run bench [-- --only NAME] [--check]`: ratios in one run; with --check a missed target fails. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const child = spawn(
  process.execPath,
  ['--import', 'tsx', join(here, 'bench', 'run.ts'), ...process.argv.slice(2)],
  { cwd: join(here, '..'), stdio: 'inherit' },
);
const [code] = await once(child, 'exit');
process.exit(code ?? 1);

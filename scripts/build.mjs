/** Bundles the server and the command line into dist/. Run by `npm ci` (prepare) and, when stale, by start. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { sourceFingerprint } from './source-fingerprint.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Loaded only when used, or with native parts: left to Node's own resolution. */
const external = ['lmdb', 'mongodb', 'unpdf', 'docx'];

export async function buildAll() {
  await mkdir(join(root, 'dist'), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/main.ts',
      cli: 'src/cli/main.ts',
      'documents-worker': 'src/documents/worker/entry.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    packages: 'bundle',
    external,
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as klubbanCreateRequire } from 'node:module'; const require = klubbanCreateRequire(import.meta.url);",
    },
  });
  await writeFile(join(root, 'dist', 'fingerprint'), await sourceFingerprint(root));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll();

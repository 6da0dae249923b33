/** Bundles the server and the command line into dist/. Run by `npm ci` (prepare) and, when stale, by start. */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { sourceFingerprint } from './source-fingerprint.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Loaded only when used, or with native parts: left to Node's own resolution. */
const external = ['lmdb', 'mongodb', 'unpdf', 'docx', 'pdfkit'];

/**
 * The SDK's `async` functions come as generators run by a helper. Every call of one makes a class of its own in the
 * engine, which keeps whatever the turn has made until all memory is gone through: so they are told as they were written.
 */
const sdkAsWritten = {
  name: 'sdk-as-written',
  setup(bundle) {
    const filter = /[\\/]node_modules[\\/]bot(?:builder|framework)[\w-]*[\\/].*\.js$/;
    bundle.onLoad({ filter }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(HELPER)) return undefined;
      const contents = text
        .replace(HELPER, '((self, none, kind, run) => run())')
        .replaceAll('function* () {', 'async () => {')
        .replace(/\byield /g, 'await ');
      if (contents.includes('function*')) throw new Error(`another form of async functions: ${path}`);
      return { contents };
    });
  },
};
const HELPER = '(this && this.__awaiter)';

export async function buildAll() {
  const dist = join(root, 'dist');
  await mkdir(dist, { recursive: true });
  await rm(join(dist, 'fingerprint'), { force: true });
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    entryPoints: {
      main: 'src/main.ts',
      cli: 'src/cli/main.ts',
      demo: 'src/demo.ts',
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
    // Names stay, for whoever reads a stack; white space would only be kept in memory.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    packages: 'bundle',
    external,
    plugins: [sdkAsWritten],
    // Old packages ask Node for its own, and later Nodes print a warning to whoever starts the bot.
    alias: { punycode: 'punycode/punycode.js' },
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as klubbanCreateRequire } from 'node:module'; const require = klubbanCreateRequire(import.meta.url);",
    },
  });
  for (const name of ['weights.json', 'weights.bin']) {
    await copyFile(join(root, 'src/conversation/understand/learnt', name), join(dist, name));
  }
  const scripts = Object.keys(metafile.outputs).filter((name) => name.endsWith('.mjs'));
  await Promise.all(scripts.map((name) => writeInAscii(join(root, name))));
  const { readDemo } = await import(pathToFileURL(join(dist, 'demo.mjs')).href);
  await writeFile(join(dist, 'demo-readings.json'), JSON.stringify(await readDemo()));
  await writeFile(join(dist, 'fingerprint'), await sourceFingerprint(root));
}

/**
 * Node keeps the whole text of a script, two bytes a sign when it has a single one beyond Latin 1: escaped, the
 * bundle takes half the memory. What esbuild leaves unescaped are regular expressions, written out or in `String.raw`
 * (where the escape means the same sign), and licence comments.
 */
async function writeInAscii(file) {
  const text = await readFile(file, 'utf8');
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(file, text.replace(/[^\0-\x7f]/g, escaped));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll();

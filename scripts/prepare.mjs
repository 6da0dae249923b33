/** What `npm start` and `npx klubban` need first: a Node that is new enough, `.env`, and a bundle that is not stale. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceFingerprint } from './source-fingerprint.mjs';

export const root = join(fileURLToPath(import.meta.url), '..', '..');

/** Ends the process with one sentence that says what is wrong and what to do. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

export async function prepare() {
  requireNode();
  loadDotEnv();
  // Of the checkout, from whichever folder the command line is run.
  process.env.DATA_DIR ||= join(root, '.klubban', 'data');
  if (!existsSync(join(root, 'node_modules'))) stop('Paketen saknas. Kör npm ci och försök igen.');
  await buildWhenStale();
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Klubban behöver Node 20.19 eller senare, men det här är Node ${process.versions.node}. Installera en nyare från nodejs.org.`,
  );
}

function loadDotEnv() {
  const file = join(root, '.env');
  if (!existsSync(file)) return;
  try {
    const wrong = lineWithoutSetting(readFileSync(file, 'utf8'));
    if (wrong !== null) stop(`Rad ${wrong} i .env kan inte läsas: skriv NAMN=värde.`);
    process.loadEnvFile(file);
  } catch (error) {
    stop(
      `.env kan inte läsas (${error.code}). Kontrollera att det är en fil som du får läsa, eller ta bort den.`,
    );
  }
}

/** The number of the first line that sets nothing and is no comment: Node would pass over it in silence. */
function lineWithoutSetting(text) {
  let open = null;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (open !== null) {
      if (line.includes(open)) open = null;
      continue;
    }
    if (/^\s*(#|$)/.test(line)) continue;
    const value = /^\s*(?:export\s+)?[\w.-]+\s*=\s*(.*)$/.exec(line)?.[1];
    if (value === undefined) return index + 1;
    const [quote] = /^["'`]/.exec(value) ?? [];
    if (quote !== undefined && !value.slice(1).includes(quote)) open = quote;
  }
  return null;
}

async function buildWhenStale() {
  const built = await readFile(join(root, 'dist', 'fingerprint'), 'utf8').catch(() => null);
  if (built !== null && built === (await sourceFingerprint(root))) return;
  try {
    const { buildAll } = await import('./build.mjs');
    await buildAll();
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') stop('Paketen saknas. Kör npm ci och försök igen.');
    throw error;
  }
}

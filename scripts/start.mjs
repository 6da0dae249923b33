/**
 * `npm start`: builds the bundle when it is missing or stale, starts the bot in this process and, in local mode,
 * the Microsoft 365 Agents Playground beside it. Ctrl-C ends both.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(fileURLToPath(import.meta.url), '..', '..');

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
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
    process.loadEnvFile(file);
  } catch (error) {
    stop(`.env kan inte läsas (${error.message}). Rätta filen eller ta bort den.`);
  }
}

async function buildWhenStale() {
  const { sourceFingerprint } = await import('./source-fingerprint.mjs');
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

requireNode();
loadDotEnv();
if (!existsSync(join(root, 'node_modules'))) stop('Paketen saknas. Kör npm ci och försök igen.');
await buildWhenStale();
const { start, StartError } = await import('../dist/main.mjs');
const bot = await start(process.env).catch((error) => {
  if (error instanceof StartError) stop(error.message);
  throw error;
});
if (bot.config.playground) {
  const { startPlayground } = await import('./playground.mjs');
  await startPlayground(root, bot).catch((error) => stop(error.message));
}

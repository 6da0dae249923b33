/**
 * Makes dist/klubban-manifest.zip, the package that is uploaded to Teams. The app's id, address and bot come from
 * the environment (or from a file: `npm run manifest -- --env env/.env.production`). The same input gives the same
 * bytes: files in a fixed order, with a fixed time.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseEnv } from 'node:util';
import { strToU8, zipSync } from 'fflate';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const FILES = ['manifest.json', 'sv.json', 'en.json', 'color.png', 'outline.png'];
/** Earlier than 1980 a zip cannot tell. */
const TIME = new Date(2026, 0, 1);
/** Stands where no bot is registered yet: valid in form, known to nobody. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const DEFAULT_APP_ID = '6f7f7c3a-2b0e-4c55-9d0b-6b1d1f0c7a21';

/** The values of the manifest's placeholders from an environment. Throws when the public address is not https. */
export function manifestValues(env, version) {
  const publicUrl = env.PUBLIC_URL ? new URL(env.PUBLIC_URL) : null;
  if (publicUrl && publicUrl.protocol !== 'https:') {
    throw new Error(`PUBLIC_URL ska börja med https:// i Teams, men är "${env.PUBLIC_URL}".`);
  }
  return {
    APP_VERSION: env.APP_VERSION || version,
    TEAMS_APP_ID: env.TEAMS_APP_ID || DEFAULT_APP_ID,
    BOT_ID: env.BOT_ID || env.MicrosoftAppId || NOBODY,
    PUBLIC_DOMAIN: env.PUBLIC_DOMAIN || publicUrl?.host || 'klubban.example',
  };
}

/** The package's files by name. Throws when a placeholder has no value. */
export async function manifestFiles(values) {
  const files = {};
  for (const name of FILES) {
    const bytes = await readFile(join(root, 'manifest', name));
    files[name] = name.endsWith('.json')
      ? strToU8(filled(bytes.toString('utf8'), values))
      : new Uint8Array(bytes);
  }
  return files;
}

function filled(text, values) {
  return text.replace(/\$\{\{(\w+)\}\}/g, (_all, name) => {
    if (!(name in values)) throw new Error(`manifest: ${name} has no value`);
    return values[name];
  });
}

export function manifestZip(files) {
  const entries = Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime: TIME, level: 9 }]]);
  return zipSync(Object.fromEntries(entries));
}

async function main(args) {
  const at = args.indexOf('--env');
  const file = at === -1 ? {} : parseEnv(await readFile(args[at + 1], 'utf8'));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const values = manifestValues({ ...process.env, ...file }, version);
  const target = join(root, 'dist', 'klubban-manifest.zip');
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, manifestZip(await manifestFiles(values)));
  console.log(`dist/klubban-manifest.zip: app ${values.TEAMS_APP_ID}, bot ${values.BOT_ID}`);
  if (values.BOT_ID === NOBODY) {
    console.log('Ingen bot är angiven: sätt MicrosoftAppId (eller BOT_ID) innan paketet laddas upp i Teams.');
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash over everything that goes into dist/: the sources, the cards and the lock file. Reads synchronously: for
 * hundreds of small files that takes a fifth of the time, and every `npx klubban` waits for it.
 */
export async function sourceFingerprint(root) {
  const hash = createHash('sha256');
  for (const top of ['src', 'cards', 'demo', 'scripts/build.mjs', 'package-lock.json']) {
    for (const file of filesBelow(join(root, top)).sort()) {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CliFailure } from '../failures.ts';

const READ = ['.txt', '.text', '.md', '.markdown', '.docx', '.pdf'];
/** Likely papers of a board in a form that is not read: told one by one, with what to do. */
const TOLD = ['.doc', '.docm', '.dotx', '.rtf', '.odt'];
const TRIED = new Set([...READ, ...TOLD]);

export interface FilesToRead {
  readonly paths: readonly string[];
  /** Below the folders, of a kind that is no paper of a board. */
  readonly passedOver: readonly string[];
}

/** The files named, and those below the folders named, in order of name. Throws CliFailure. */
export async function filesIn(given: readonly string[]): Promise<FilesToRead> {
  const paths: string[] = [];
  const passedOver: string[] = [];
  for (const path of given) {
    const found = await stat(path).catch(() => null);
    if (found === null) {
      throw new CliFailure('cli.fileUnreadable', `${path} finns inte. Kontrollera namnet och försök igen.`);
    }
    if (!found.isDirectory()) {
      paths.push(path);
      continue;
    }
    const below = await readdir(path, { recursive: true, withFileTypes: true });
    const files = below
      .filter((entry) => entry.isFile() && !isLeftByAProgram(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort((a, b) => a.localeCompare(b, 'sv', { numeric: true }));
    for (const file of files) (TRIED.has(extname(file).toLowerCase()) ? paths : passedOver).push(file);
  }
  return { paths, passedOver };
}

/** What Word and the operating system leave beside the papers. */
function isLeftByAProgram(name: string): boolean {
  return /^(?:\.|~\$)/.test(name) || ['thumbs.db', 'desktop.ini'].includes(name.toLowerCase());
}

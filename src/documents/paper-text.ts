import type { FileToRead } from './read.ts';
import type { ReadFileApart } from './worker/read-apart.ts';

/** The text of a bilaga as far as it can be read, line by line; empty where it cannot: a picture, a file with a password. */
export async function textOfPaper(read: ReadFileApart, file: FileToRead): Promise<string> {
  const result = await read(file);
  return result.kind === 'unreadable'
    ? (result.head ?? []).join('\n')
    : result.lines.map(({ text }) => text).join('\n');
}

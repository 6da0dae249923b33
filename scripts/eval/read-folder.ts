import { access, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { readHere } from '../../src/documents/read.ts';
import { type CONVERTED, convert, type STYLES } from './convert.ts';
import { answerKey } from './key.ts';
import { scoreFile } from './score.ts';
import { Tally } from './tally.ts';

/** How the texts of a folder are to be read: as they are, or first made another format in one of the styles. */
export interface ReadAs {
  readonly as?: (typeof CONVERTED)[number] | undefined;
  readonly style: (typeof STYLES)[number];
}

/** What was read in a folder, and how well it agrees with its key. */
export interface FolderRead {
  readonly tally: Tally;
  readonly files: readonly { readonly file: string; readonly documents: readonly unknown[] }[];
  /** Why files could not be read. */
  readonly unreadable: readonly string[];
}

/** Reads every document of a folder and compares with its answer-key.json, as the folder's README says. */
export async function readFolder(folder: string, how: ReadAs): Promise<FolderRead> {
  const key = answerKey.parse(JSON.parse(await readFile(join(folder, 'answer-key.json'), 'utf8')));
  const tally = new Tally();
  const files: { file: string; documents: readonly unknown[] }[] = [];
  const unreadable: string[] = [];
  for (const { file, documents } of key.files) {
    const result = await readHere(await fileToRead(await locate(folder, file), how));
    if (result.kind === 'unreadable') unreadable.push(`${file}: ${result.code}`);
    const found = result.kind === 'understood' ? result.documents : [];
    files.push({ file, documents: found });
    scoreFile(tally, file, documents, found);
  }
  return { tally, files, unreadable };
}

/** The fields whose precision or recall is below the floor; those in parentheses are told and not measured. */
export function below(tally: Tally, floor: number): string[] {
  const isBelow = ({ field, precision, recall }: ReturnType<Tally['rows']>[number]) =>
    !field.startsWith('(') && (precision < floor || recall < floor);
  return tally
    .rows()
    .filter(isBelow)
    .map(({ field }) => field);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The file itself, else the same document in another format. */
async function locate(folder: string, file: string): Promise<string> {
  const stem = join(folder, dirname(file), basename(file, extname(file)));
  for (const path of [join(folder, file), `${stem}.docx`, `${stem}.pdf`, `${stem}.txt`, `${stem}.md`]) {
    if (await exists(path)) return path;
  }
  return join(folder, file);
}

/** The bytes to read, and the name they go by. */
async function fileToRead(path: string, { as, style }: ReadAs): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readFile(path);
  const name = basename(path);
  if (!as || !/\.(?:txt|md)$/.test(name)) return { name, bytes };
  return { name: `${name}.${as}`, bytes: await convert(bytes.toString('utf8'), as, style) };
}

import type { ReadLines } from './formats/line.ts';
import { readMarks } from './formats/markup.ts';
import { decodeText, extension, type Format, sniff } from './formats/sniff.ts';
import { LIMITS } from './limits.ts';
import type { ReadingResult } from './model.ts';
import { withPrintedPages } from './understand/page/printed-pages.ts';
import { type Hints, understand } from './understand/understand.ts';
import { Unreadable, unreadable } from './unreadable.ts';

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How many lines of a file that is no document of a board are told. */
const HEAD = 60;

/** The readers are loaded only when a file of their kind comes. */
async function readLines(format: Format, bytes: Uint8Array): Promise<ReadLines> {
  switch (format) {
    case 'docx':
      return readMarks((await import('./formats/docx/index.ts')).readDocx(bytes));
    case 'pdf':
      return readMarks(await (await import('./formats/pdf/index.ts')).readPdf(bytes));
    case 'text': {
      if (bytes.byteLength > LIMITS.textBytes)
        throw new Unreadable('document.tooLarge', { bytes: bytes.byteLength });
      return (await import('./formats/text.ts')).readText(decodeText(bytes));
    }
  }
}

async function readOrThrow(file: FileToRead, hints: Hints): Promise<ReadingResult> {
  const { bytes } = file;
  if (bytes.byteLength > LIMITS.fileBytes)
    throw new Unreadable('document.tooLarge', { bytes: bytes.byteLength });
  if (bytes.byteLength === 0) throw new Unreadable('document.empty');
  const format = sniff(file.name, bytes);
  const read = await readLines(format, bytes);
  if (read.lines.length === 0) throw new Unreadable(format === 'text' ? 'document.empty' : 'document.noText');
  const lines = withPrintedPages(read.lines);
  const documents = understand({ ...read, lines }, hints);
  if (documents.length === 0) {
    const head = lines.slice(0, HEAD).map(({ text }) => text);
    return unreadable('document.notABoardDocument', { named: extension(file.name) }, head);
  }
  return {
    kind: 'understood',
    format,
    pages: Math.max(read.pages, lines.at(-1)?.page ?? 1),
    documents,
    lines: lines.map(({ page, line, text }) => ({ page, line, text })),
  };
}

/** Reads a file in this thread. Never throws for what is in the file: the answer is what was understood, or why not. */
export async function readHere(file: FileToRead, hints: Hints = {}): Promise<ReadingResult> {
  try {
    return await readOrThrow(file, hints);
  } catch (cause) {
    if (cause instanceof Unreadable)
      return unreadable(cause.code, { ...cause.data, named: extension(file.name) });
    throw cause;
  }
}

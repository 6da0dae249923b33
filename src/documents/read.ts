import type { ReadLines } from './formats/line.ts';
import { readText } from './formats/text.ts';
import type { ReadingResult, UnreadableCode } from './model.ts';
import { type Hints, understand } from './understand/understand.ts';

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function unreadable(code: UnreadableCode, data: Record<string, string | number> = {}): ReadingResult {
  return { kind: 'unreadable', code, data };
}

/** Reads a file in this thread: its lines by format, then the documents in them. */
export async function readHere(file: FileToRead, hints: Hints = {}): Promise<ReadingResult> {
  const read: ReadLines = readText(new TextDecoder('utf-8').decode(file.bytes));
  const documents = understand(read, hints);
  if (documents.length === 0) return unreadable('document.notABoardDocument');
  return {
    kind: 'understood',
    format: 'text',
    pages: read.pages,
    documents,
    lines: read.lines.map(({ page, line, text }) => ({ page, line, text })),
  };
}

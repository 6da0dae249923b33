import type { Line } from '../formats/line.ts';
import {
  AGENDA_TITLE,
  KALLELSE_TITLE,
  PER_CAPSULAM_TITLE,
  PLAN_TITLE,
  PROTOKOLL_TITLE,
} from './words/document-titles.ts';

const TITLES = [KALLELSE_TITLE, PROTOKOLL_TITLE, PER_CAPSULAM_TITLE, PLAN_TITLE, AGENDA_TITLE];
const MOST_CELLS = 4;

/** A title that shares its line with the body or the page number stands in capitals, or begins with one. */
function titleCell(line: Line, title: RegExp): string | null {
  if (title.test(line.text)) return line.text;
  if (line.cells.length < 2 || line.cells.length > MOST_CELLS) return null;
  return line.cells.find((cell) => /^\p{Lu}/u.test(cell) && title.test(cell)) ?? null;
}

/** Whether the line, or a column of it, says that here is such a document. */
export function hasTitle(line: Line, title: RegExp): boolean {
  return titleCell(line, title) !== null;
}

/** What the document calls itself. */
export function titleIn(lines: readonly Line[]): string | null {
  for (const line of lines) {
    for (const title of TITLES) {
      const found = titleCell(line, title);
      if (found !== null) return found;
    }
  }
  return null;
}

const BODY =
  /(?<![\p{L}-])(?:(?:styrelsen för\s+)?samordningsförbundet(?:\s+(?:i|för)\s+|\s+)\p{Lu}[\p{L}]*(?:[\s–/-]+(?:och\s+)?\p{Lu}[\p{L}]*){0,4}|\p{Lu}[\p{L}-]*s?\s+samordningsförbund(?!\p{L})|finsam\s+\p{Lu}\p{L}+|(?:\p{Lu}\p{L}*-\s?(?:och|&)\s)?\p{Lu}\p{L}*nämnd(?:en)?(?:\s+(?:för|i)\s+[\p{L} &]{3,40})?|nämnden för [\p{L} &]{3,40}|\p{Lu}\p{L}*förbundet\s+\p{Lu}\p{L}+)/iu;

/** The board that the head names; a name known beforehand wins. */
export function boardNameIn(lines: readonly Line[], known: readonly string[]): string | null {
  const text = lines
    .map((line) => line.text.toLowerCase())
    .join('\n')
    .replace(/\s+/g, ' ');
  const expected = known.find((name) => text.includes(name.toLowerCase()));
  if (expected !== undefined) return expected;
  for (const line of lines) {
    const texts = line.text.length < 110 ? [...line.cells, line.text] : [];
    const match = texts.map((one) => BODY.exec(one)).find((found) => found !== null);
    if (match)
      return match[0]
        .replace(/^styrelsen för\s+/iu, '')
        .replace(/\s+/g, ' ')
        .trim();
  }
  return null;
}

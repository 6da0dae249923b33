import type { Line } from '../formats/line.ts';
import type { ReadDocument } from '../model.ts';
import { rowsTold } from './item/told-rows.ts';
import type { Paragraph } from './paragraphs.ts';

type Part = ReadDocument['parts'][number];

const LONGEST_HEADING = 110;

function isHeading(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const { text } = paragraph;
  if (paragraph.bullet || text.length > LONGEST_HEADING || !/\p{L}{3}/u.test(text)) return false;
  if (paragraph.level > 0 || paragraph.bold) return true;
  return (
    paragraph.gap &&
    next?.gap === true &&
    !/[.,:;!?]$/u.test(text) &&
    /^[\p{Lu}\d]/u.test(text) &&
    text.split(/\s+/).length <= 10
  );
}

/** Its text; of the rows of a table of figures, what each of them tells. */
function textOf(paragraph: Paragraph, told: ReadonlyMap<Line, string>): string {
  const rows = paragraph.lines.flatMap((line) => told.get(line) ?? []);
  if (rows.length > 0 && rows.length === paragraph.lines.length) return rows.join('\n\n');
  return paragraph.bullet ? `- ${paragraph.text}` : paragraph.text;
}

/** The text of a paper under its own headings, for answers that quote it. */
export function partsBelowHeadings(paragraphs: readonly Paragraph[]): Part[] {
  const told = rowsTold(paragraphs.flatMap(({ lines }) => lines));
  const parts: { heading: string | null; texts: string[]; at: Part['at'] }[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = paragraph.lines[0];
    const at = { page: line?.page ?? 1, line: line?.line ?? 1 };
    if (!paragraph.lines.some((row) => told.has(row)) && isHeading(paragraph, paragraphs[index + 1])) {
      parts.push({ heading: paragraph.text, texts: [], at });
      continue;
    }
    if (parts.length === 0) parts.push({ heading: null, texts: [], at });
    parts.at(-1)?.texts.push(textOf(paragraph, told));
  }
  return parts.map(({ heading, texts, at }) => ({ heading, text: texts.join('\n\n'), at }));
}

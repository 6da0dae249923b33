import type { Line, ReadLines } from './line.ts';
import { readText } from './text.ts';

const MARKED =
  /\*\*\S|<\/?(?:p|b|u|i|li|ul|ol|br|td|tr|th|table|strong|em)(?:\s[^<>]*)?\/?>|^\s*#{1,6}\s+\p{L}|^\s*\|.*\|\s*$|^\*[^\s*][^*]*\*$/iu;
const FEWEST = 3;
const OF_LINES = 0.01;

/** Whether the next printed line goes on with the same line of the source. */
function wrapped(line: Line, next: Line): boolean {
  if (line.room === null || next.gap || next.breakBefore !== 'none') return false;
  return line.room < (next.text.split(/\s/, 1)[0] ?? '').length + 1;
}

function sourceOf(lines: readonly Line[]): string {
  let source = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && wrapped(before, line)) source += ' ';
    else if (before) source += line.gap ? '\n\n' : '\n';
    if (before && line.page > before.page) source += '\f'.repeat(line.page - before.page);
    source += line.cells.join('\t');
  }
  return source;
}

/**
 * A Word file or PDF into which somebody has poured Markdown or HTML: the marks are read as marks. Any other file is
 * given back as it is.
 */
export function readMarks(read: ReadLines): ReadLines {
  const marked = read.lines.filter((line) => MARKED.test(line.text)).length;
  if (marked < Math.max(FEWEST, read.lines.length * OF_LINES)) return read;
  return { ...readText(sourceOf(read.lines.filter((line) => !line.edge))), pages: read.pages };
}

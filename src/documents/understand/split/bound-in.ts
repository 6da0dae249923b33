import type { Line } from '../../formats/line.ts';
import { isOnlyAttachments } from '../read/attachments.ts';
import { hasTitle } from '../titles.ts';
import { KALLELSE_TITLE, PROTOKOLL_TITLE } from '../words/document-titles.ts';

/** Whether the line stands as a heading does, below a break or below the number of a bilaga: no item of an agenda. */
function standsApart(line: Line, above: Line | undefined): boolean {
  if (line.cells.length > 1) return false;
  const letters = line.text.replace(/[^\p{L}]/gu, '');
  return (
    line.level > 0 ||
    line.breakBefore !== 'none' ||
    letters === letters.toUpperCase() ||
    (above !== undefined && (above.breakBefore !== 'none' || isOnlyAttachments(above.text)))
  );
}

/** The titles of protokoll bound in below a kallelse: no head of a document goes on past one of them. */
export function boundInTitles(lines: readonly Line[]): number[] {
  const kallelse = lines.findIndex((line) => hasTitle(line, KALLELSE_TITLE));
  if (kallelse < 0) return [];
  return lines.flatMap((line, at) =>
    at > kallelse && hasTitle(line, PROTOKOLL_TITLE) && standsApart(line, lines[at - 1]) ? [at] : [],
  );
}

import type { Line } from '../../formats/line.ts';
import { headLabel, labelWithValue } from '../head/labels.ts';
import { CONTENTS } from '../item/chain.ts';
import { PEOPLE_KINDS } from '../words/head-labels.ts';
import type { FoundItems } from './items.ts';

/** A list of those present that stands between the list of contents and the first paragraph. */
function peopleBelow(lines: readonly Line[], found: FoundItems): readonly Line[] {
  if (found.contentsAt < 0) return [];
  const between = lines.slice(found.contentsEnd + 1, found.marks[0]?.at ?? lines.length);
  const at = between.findIndex((line) => {
    const kind = headLabel(line.cells[0] ?? line.text) ?? labelWithValue(line.text)?.kind;
    return kind !== undefined && kind !== null && PEOPLE_KINDS.has(kind);
  });
  return at < 0 ? [] : between.slice(at);
}

/** The head of a protokoll: what stands above `end`, and those present where they are listed below the contents. */
export function headOf(lines: readonly Line[], end: number, found: FoundItems): Line[] {
  return [...lines.slice(0, end).filter(({ text }) => !CONTENTS.test(text)), ...peopleBelow(lines, found)];
}

import type { Line } from '../../formats/line.ts';
import type { Mark } from '../item/marks.ts';
import { findSectionLabel } from '../read/section-label.ts';
import { withSubItems } from './sub-items.ts';

const LETTERED = /^(?<letter>[a-h])[).]\s+(?<rest>\p{Lu}\S.*)$/u;
const A = 'a'.charCodeAt(0);
const FEWEST = 2;

const decides = ({ text }: Line): boolean => findSectionLabel(text)?.kind === 'decision';

/** The lettered parts of one §, from "a)" in order, where each of them has a decision of its own; else none. */
function partsOf(lines: readonly Line[], { at: from, number }: Mark, to: number): Mark[] {
  const parts: Mark[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const line = lines[at];
    const { letter, rest } = LETTERED.exec(line?.text ?? '')?.groups ?? {};
    if (!line || letter === undefined || rest === undefined) continue;
    if (letter.charCodeAt(0) - A !== parts.length) return [];
    parts.push({ at, number, printed: `${number}${letter}`, rest, continued: false, beside: [], line });
  }
  const each = parts.every(
    ({ at }, index) => lines.slice(at + 1, parts[index + 1]?.at ?? to).filter(decides).length === 1,
  );
  return parts.length >= FEWEST && each ? parts : [];
}

/**
 * "a) Bron", "b) Stegen" within a §, each with its own "Beslut:": items of their own, so that what was asked for, who was
 * jävig and what was decided stay with the part that they are of.
 */
export function withPartsDecidedApart(lines: readonly Line[], marks: readonly Mark[]): readonly Mark[] {
  const parts = marks.flatMap((mark, index) =>
    mark.printed !== null && /[a-z]$/u.test(mark.printed)
      ? []
      : partsOf(lines, mark, marks[index + 1]?.at ?? lines.length),
  );
  return withSubItems(marks, parts);
}

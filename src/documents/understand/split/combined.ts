import type { Line } from '../../formats/line.ts';
import type { Mark } from '../item/marks.ts';

/** "§§ 26–29 Formalia", "§ 34–36 Övrigt och avslut": several §§ under one heading. */
const RANGE =
  /^(?:\p{Lu}\p{L}{1,7}\s+)?(?:§{1,2}|[Pp]aragraf(?:er(?:na)?)?|PARAGRAF(?:ER)?)\s*(?<from>\d{1,4})\s*(?:[-–—]|till(?: och med)?|och)\s*§?\s*(?<to>\d{1,4})(?!\d|[.:]\d)\s*[.:–-]?\s*(?<rest>\p{Lu}[^|]*)$/u;
const MOST = 15;

interface Range {
  readonly from: number;
  readonly to: number;
  readonly rest: string;
}

function rangeIn(text: string): Range | null {
  const { from, to, rest = '' } = RANGE.exec(text)?.groups ?? {};
  const range = { from: Number(from), to: Number(to), rest: rest.trim() };
  const rises = range.to > range.from && range.to - range.from < MOST;
  return from !== undefined && to !== undefined && rises ? range : null;
}

/** Whether one of its §§ has a line of its own below: then it heads those, and is none itself. */
function headsOthers({ from, to }: Range, at: number, marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.at > at && mark.number >= from && mark.number <= to);
}

/** Lines that only head the §§ below them: "§§ 87–89 Val" above "§ 87 …". */
export function headsOfSeveral(lines: readonly Line[], marks: readonly Mark[]): ReadonlySet<Line> {
  return new Set(
    lines.filter((line, at) => {
      const range = rangeIn(line.text);
      return range !== null && headsOthers(range, at, marks);
    }),
  );
}

/** The mark of each § that shares its heading and text with others; they all stand at the same line. */
export function combinedMarks(lines: readonly Line[], marks: readonly Mark[]): Mark[] {
  return lines.flatMap((line, at) => {
    const range = rangeIn(line.text);
    if (range === null || headsOthers(range, at, marks)) return [];
    // Their number stands between those of the §§ around them.
    const before = marks.findLast((mark) => mark.at < at);
    const after = marks.find((mark) => mark.at > at);
    const fits =
      (before !== undefined || after !== undefined) &&
      (before?.number ?? range.from - 1) < range.from &&
      (after?.number ?? range.to + 1) > range.to;
    if (!fits) return [];
    const { from, to, rest } = range;
    const printed = `${from}–${to}`;
    return [{ at, number: from, printed, rest, continued: false, beside: [], line }];
  });
}

const PRINTED = /^(?<from>\d{1,4})–(?<to>\d{1,4})$/u;

/** The numbers that a mark of several §§ stands for; its own alone where it is of one. */
export function numbersOf({ number, printed }: Pick<Mark, 'number' | 'printed'>): number[] {
  const { from, to } = PRINTED.exec(printed ?? '')?.groups ?? {};
  if (from === undefined || to === undefined) return [number];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => Number(from) + step);
}

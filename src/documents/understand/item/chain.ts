import type { Line } from '../../formats/line.ts';
import type { Mark } from './marks.ts';

/** How much a mark by itself looks like the opening of an item. */
function standing(mark: Mark): number {
  let score = 0;
  if (mark.line.gap) score += 1.5;
  if (mark.line.bold) score += 2;
  if (mark.line.level > 0) score += 2;
  if (/^\p{Lu}/u.test(mark.rest)) score += 1;
  if (mark.rest.length > 160) score -= 2;
  if (/^(?:\p{Ll})/u.test(mark.rest)) score -= 3;
  if (mark.line.indent > 2) score -= 1;
  return score;
}

const NEXT = 10;
const FARTHEST = 80;

/** A step of one is what one expects; each paragraph left out costs. */
function step(from: Mark, to: Mark): number | null {
  const distance = to.number - from.number;
  if (distance < 1 || distance > FARTHEST) return null;
  return distance === 1 ? NEXT : NEXT - Math.min(NEXT - 1, distance * 2);
}

interface Reached {
  readonly score: number;
  readonly before: number;
}

/** For each number the best run that ends in it so far. */
type BestByNumber = Map<number, { readonly score: number; readonly at: number }>;

function bestBefore(mark: Mark, marks: readonly Mark[], ends: BestByNumber): Reached {
  let best: Reached = { score: 0, before: -1 };
  for (let number = Math.max(0, mark.number - FARTHEST); number < mark.number; number += 1) {
    const end = ends.get(number);
    const earlier = end === undefined ? undefined : marks[end.at];
    const gain = earlier === undefined ? null : step(earlier, mark);
    if (end && gain !== null && end.score + gain >= best.score)
      best = { score: end.score + gain, before: end.at };
  }
  return best;
}

/** No document has more; what is beyond is not searched. */
const MOST = 20_000;

/**
 * The run of marks that most likely opens the items: rising numbers, without leaps, each standing as a heading does.
 * Numbers that text happened to begin a line with fall outside. `opening` is added for a run that starts there.
 */
export function bestChain(all: readonly Mark[], opening: (mark: Mark) => number): Mark[] {
  const marks = all.slice(0, MOST);
  const reached: Reached[] = [];
  const ends: BestByNumber = new Map();
  for (const [at, mark] of marks.entries()) {
    const before = bestBefore(mark, marks, ends);
    const start = opening(mark);
    const joins = before.before >= 0 && before.score > start;
    const score = (joins ? before.score : start) + standing(mark);
    reached.push({ score, before: joins ? before.before : -1 });
    if (score >= (ends.get(mark.number)?.score ?? Number.NEGATIVE_INFINITY))
      ends.set(mark.number, { score, at });
  }
  let at = reached.reduce(
    (best, entry, index) => (entry.score >= (reached[best]?.score ?? 0) ? index : best),
    0,
  );
  const chain: Mark[] = [];
  while (at >= 0) {
    const mark = marks[at];
    if (!mark) break;
    chain.push(mark);
    at = reached[at]?.before ?? -1;
  }
  return chain.reverse();
}

const PAGE_AT_END = /(?:[.\s…]{2,}|\s)(\d{1,3})$/u;
const NEAR = 5;

/** Lines up to the next mark, furniture aside. */
function entryText(lines: readonly Line[], mark: Mark, next: Mark | undefined): Line[] {
  return lines.slice(mark.at, Math.min(next?.at ?? mark.at + NEAR, mark.at + NEAR));
}

function endsWithPage(lines: readonly Line[]): boolean {
  return lines.some((line) => {
    const page = PAGE_AT_END.exec(line.text)?.[1];
    return page !== undefined && (/[.…]{3,}/u.test(line.text) || !/(?:19|20)\d\d$/.test(line.text));
  });
}

/** What a list of contents is headed. */
export const CONTENTS =
  /^(?:§\s+)?(?:innehåll(?:sförteckning)?|ärendeförteckning|ärendelista|innehåll\s+sida|§\s*innehåll\s+sida|rubrik\s+sida)/iu;

/**
 * The marks of a list of contents: they stand close, end in page numbers, and the paragraphs come again later
 * (or the list is headed as one). The index in `marks` where the list ends, or 0.
 */
export function contentsEnd(lines: readonly Line[], marks: readonly Mark[]): number {
  const titled = lines.findIndex((line) => CONTENTS.test(line.text));
  let end = 0;
  let paged = 0;
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    if (index > 0 && mark.number <= (marks[index - 1]?.number ?? 0)) break;
    const entry = entryText(lines, mark, next);
    if (endsWithPage(entry)) paged += 1;
    const last = next === undefined || next.number <= mark.number || next.at - mark.at > NEAR;
    end = index + 1;
    if (last) break;
  }
  const again = marks
    .slice(end)
    .some((mark) => mark.number === marks[0]?.number || mark.number === marks[end - 1]?.number);
  const headed = titled >= 0 && titled < (marks[0]?.at ?? 0);
  const looksPaged = paged >= Math.max(1, end * 0.6);
  return (looksPaged && (again || headed)) || (headed && again) ? end : 0;
}

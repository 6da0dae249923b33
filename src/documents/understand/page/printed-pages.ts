import type { Line } from '../../formats/line.ts';

const COUNTS =
  /(?:^|[\s,])(?:(?:sidan?|sid\.?)\s*(?<page>\d{1,3})\s*(?:av|\/)\s*(?<of>\d{1,3})|(?<first>\d{1,3})\s*\(\s*(?:av\s+)?(?<all>\d{1,3})\s*\))$/iu;

interface Printed {
  readonly at: number;
  readonly page: number;
}

/** Lines that count the pages from the first to the last, each once; none where any is missing. */
function printedIn(lines: readonly Line[]): Printed[] {
  const found = lines.flatMap(({ text }, at) => {
    const { page, of, first, all } = COUNTS.exec(text)?.groups ?? {};
    const [number, total] = [Number(page ?? first), Number(of ?? all)];
    return Number.isNaN(number) ? [] : [{ at, page: number, total }];
  });
  const [one] = found;
  const counts = found.every(({ page, total }, index) => page === index + 1 && total === one?.total);
  return counts && found.length > 1 && found.length === one?.total ? found : [];
}

/** A page's number among the first lines stands in its header, else in its footer. */
const TOP = 6;

/** The line that the block begins at which a line stands in. */
function blockOf(lines: readonly Line[], at: number): number {
  let from = at;
  while (from > 0 && lines[from]?.gap === false) from -= 1;
  return from;
}

/**
 * A text whose format tells of no pages has those that its headers or footers count: "Sida 2 av 5", "2 (5)".
 * Other lines stay as they are.
 */
export function withPrintedPages(lines: readonly Line[]): readonly Line[] {
  const printed = lines.some(({ page }) => page > 1) ? [] : printedIn(lines);
  const [first] = printed;
  if (first === undefined) return lines;
  const starts =
    first.at < TOP
      ? printed.map(({ at }) => blockOf(lines, at))
      : [0, ...printed.slice(0, -1).map(({ at }) => at + 1)];
  return lines.map((line, at) => ({
    ...line,
    page: Math.max(1, starts.findLastIndex((start) => start <= at) + 1),
  }));
}

import { type Row, textOf } from './rows.ts';

const EDGE_ROWS = 6;
/** A § at the top of every page is no header, and neither is the number of each bilaga. */
const OPENS_ITEM = /^(?:\p{L}+ ?)?[§$] ?#|^bi-?laga (?:nr\.? ?)?#(?:[.:]#)?(?: ?\p{L})?$/u;
const OF_PAGES = 0.5;
const FEWEST_PAGES = 3;
/** A row that counts the pages is a header or footer on the second page already. */
const COUNTS_PAGES = /(?:^|\s)(?:(?:sida|sid\.?|s\.) ?#(?: ?(?:\(#\)|av #|\/ ?#))?|# ?\(#\)|# av #)(?:\s|$)/u;

function shape(row: Row): string {
  return textOf(row).cells.join(' ').toLowerCase().replace(/\d+/g, '#');
}

/** Rows that come again at the top or the bottom of at least half of the pages. */
export function edgeShapes(pages: readonly (readonly Row[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const rows of pages) {
    const near = [...rows.slice(0, EDGE_ROWS), ...rows.slice(-EDGE_ROWS)];
    for (const key of new Set(near.map((row) => `${shape(row)}@${Math.round(row.y / 6)}`)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(FEWEST_PAGES, pages.length * OF_PAGES);
  const often = (key: string, times: number) =>
    times >= least ||
    (times > 1 && pages.length < FEWEST_PAGES && COUNTS_PAGES.test(key.replace(/@-?\d+$/, '')));
  return new Set(
    [...counts]
      .filter(([key, times]) => often(key, times) && !OPENS_ITEM.test(key.replace(/@-?\d+$/u, '')))
      .map(([key]) => key),
  );
}

function isRepeated(row: Row, shapes: ReadonlySet<string>): boolean {
  return [-1, 0, 1].some((off) => shapes.has(`${shape(row)}@${Math.round(row.y / 6) + off}`));
}

/** The repeated rows at the very top and the very bottom: up to the first that is not repeated. */
export function edgesOf(rows: readonly Row[], shapes: ReadonlySet<string>): ReadonlySet<Row> {
  const top = rows.slice(0, EDGE_ROWS);
  const bottom = rows.slice(-EDGE_ROWS).reverse();
  return new Set(
    [top, bottom].flatMap((near) => {
      const end = near.findIndex((row) => !isRepeated(row, shapes));
      return end < 0 ? near : near.slice(0, end);
    }),
  );
}

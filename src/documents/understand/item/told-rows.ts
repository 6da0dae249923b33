import type { Line } from '../../formats/line.ts';

const FIGURES = /^[–-]?\d{1,3}(?:[ .]?\d{3})*(?:,\d+)?(?:\s*(?:kr|kronor|tkr|mnkr|%|procent))?$/iu;
const UNIT = /\(?(?<![\p{L}])(?<unit>kr|kronor|tkr|mnkr)\)?$/iu;
const HAS_UNIT = /\p{L}|%/u;
const FEWEST = 2;

/** A row with a name first and figures in every other column. */
function isRow({ cells }: Line): boolean {
  const [name = '', ...figures] = cells;
  return (
    figures.length > 0 &&
    /\p{L}{2}/u.test(name) &&
    !FIGURES.test(name) &&
    figures.every((cell) => FIGURES.test(cell))
  );
}

/** "Sökande | Sökt belopp (kr) | Beviljat (kr)": the row that heads the figures below it. */
function headsFigures(line: Line, below: Line | undefined): boolean {
  return (
    below !== undefined &&
    isRow(below) &&
    line.cells.length === below.cells.length &&
    line.cells.every((cell) => /\p{L}/u.test(cell) && !FIGURES.test(cell))
  );
}

function toldIn({ cells }: Line, head: Line | null): string {
  const [name = '', ...figures] = cells;
  const heads = head?.cells.length === cells.length ? head.cells.slice(1) : [];
  const told = figures.map((figure, at) => {
    const of = heads[at] ?? '';
    const unit = UNIT.exec(of)?.groups?.unit ?? '';
    const said = of.replace(UNIT, '').trim();
    const sum = [figure, HAS_UNIT.test(figure) ? '' : unit].filter(Boolean).join(' ');
    // A single column of sums needs no name: the row is what it is of.
    return figures.length === 1 && (unit !== '' || said === '') ? sum : `${said.toLowerCase()} ${sum}`.trim();
  });
  return `${name.replace(/:$/u, '')}${figures.length === 1 ? '' : ':'} ${told.join(', ')}`;
}

/**
 * The rows of tables of figures among the lines of an item as sentences of their own, by their line: what each column
 * is of, and in which unit. Lines of no such table are not among them.
 */
export function rowsTold(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const told = new Map<Line, string>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || !isRow(line)) continue;
    const end = lines.findIndex((next, index) => index > at && !isRow(next));
    const rows = lines.slice(at, end < 0 ? lines.length : end);
    const above = lines[at - 1];
    const head = above !== undefined && headsFigures(above, line) ? above : null;
    if (rows.length >= FEWEST) for (const row of rows) told.set(row, toldIn(row, head));
    at += rows.length - 1;
  }
  return told;
}

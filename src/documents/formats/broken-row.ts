const NUMBER = /^\d{1,3}[.)]?$/u;
const LONGEST_BESIDE = 60;

/** A row of an agenda, and what its item tells below its heading. */
export interface BrokenRow {
  readonly cells: readonly string[];
  readonly below: readonly string[];
}

/**
 * A numbered row whose cells are broken into lines: the first line of the heading is of the row, with all that short cells
 * beside it hold; the rest is told below. Null for any other row, and where a cell beside the heading tells as well.
 */
export function brokenRow(cells: readonly (readonly string[])[]): BrokenRow | null {
  const [number, ...others] = cells;
  if (number?.length !== 1 || !NUMBER.test(number[0] ?? '')) return null;
  const at = others.findIndex(([first]) => /\p{L}/u.test(first ?? ''));
  const heading = others[at];
  const beside = others.map((cell) => cell.join(', '));
  if (!heading || beside.some((text, column) => column !== at && text.length > LONGEST_BESIDE)) return null;
  return {
    cells: [number[0] ?? '', ...beside.map((text, column) => (column === at ? (heading[0] ?? '') : text))],
    below: heading.slice(1),
  };
}

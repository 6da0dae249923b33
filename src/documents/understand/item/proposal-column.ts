import type { Line } from '../../formats/line.ts';

const HEADING_COLUMN = /^(?:(?:nr|nummer|#|pkt)\.?\s+)?(?:ärenden?|rubrik|punkt|ärendemening)$/iu;
const PROPOSAL_COLUMN =
  /^(?:(?:\p{L}+s\s+)?förslag(?:\s+till\s+beslut)?|beslutsförslag|föreslaget\s+beslut)$/iu;
/** What stands in such a column where nothing is proposed. */
const NOTHING = /^[-–—.]*$/u;
const SHORTEST_ROW = 2;

/**
 * An agenda in a table that has a column of förslag, with what stands there as a line of its own below each row: it is no
 * part of the heading. Any other lines are given back as they are.
 */
export function withProposalsBelow(lines: readonly Line[]): readonly Line[] {
  const head = lines.findIndex(
    ({ cells }) =>
      cells.length > SHORTEST_ROW &&
      cells.some((cell) => HEADING_COLUMN.test(cell)) &&
      cells.some((cell) => PROPOSAL_COLUMN.test(cell)),
  );
  const heads = lines[head];
  if (heads === undefined) return lines;
  const column = heads.cells.findIndex((cell) => PROPOSAL_COLUMN.test(cell));
  return lines.flatMap((line, at) => {
    if (at < head || (at > head && isSameRow(line, heads))) return [line];
    const cell = cellIn(line, heads, column);
    if (cell < 0) return [line];
    const row = withoutCell(line, cell);
    const told = line.cells[cell] ?? '';
    if (at === head || NOTHING.test(told)) return [row];
    const text = `Förslag: ${told}`;
    const { starts: _, ...below } = line;
    return [row, { ...below, text, cells: [text], gap: false, breakBefore: 'none', bold: false }];
  });
}

/** The head of the columns again, as it stands on a table's next page. */
const isSameRow = ({ cells }: Line, heads: Line): boolean =>
  cells.length === heads.cells.length && cells.every((cell, at) => cell === heads.cells[at]);

/** Which cell of a row stands in the column, by its place or where the row has them all; -1 where none does. */
function cellIn({ cells, starts }: Line, heads: Line, column: number): number {
  if (cells.length < SHORTEST_ROW) return -1;
  if (cells.length === heads.cells.length) return column;
  const start = heads.starts?.[column];
  return start === undefined ? -1 : (starts ?? []).indexOf(start);
}

function withoutCell(line: Line, cell: number): Line {
  const cells = line.cells.filter((_, at) => at !== cell);
  const { starts, ...rest } = line;
  return {
    ...rest,
    cells,
    text: cells.join(' '),
    ...(starts === undefined ? {} : { starts: starts.filter((_, at) => at !== cell) }),
  };
}

import type { Line } from '../../formats/line.ts';
import { asTold, type Column, columnHeaded } from '../unfolded/columns.ts';

/** What stands under each head of an agenda's table; `sort`: what the item is for ("Beslut", "Diskussion"). */
type Kind = Column | 'sort';

/** The head of an agenda's table, and where each of its columns begins. */
export interface HeadedTable {
  readonly at: number;
  readonly columns: readonly { readonly kind: Kind; readonly start: number }[];
}

/** A numbered row of such a table. */
export interface HeadedRow {
  readonly text: string;
  readonly beside: readonly string[];
  readonly aside?: string;
}

const SORT = /^(?:typ|sort|slag|kategori|ärendetyp|syfte)$/iu;
const NUMBER = /^\d{1,2}[.)]?$/u;
const FEWEST_HEADS = 3;
const FEWEST_ROWS = 3;
/** Print is not placed to the point. */
const NEAR = 2;

const kindOf = (head: string): Kind | null => (SORT.test(head) ? 'sort' : columnHeaded(head));

function headOf(line: Line, at: number): HeadedTable | null {
  const { cells, starts } = line;
  if (cells.length < FEWEST_HEADS || starts?.length !== cells.length) return null;
  const columns = cells.flatMap((cell, column) => {
    const kind = kindOf(cell);
    return kind === null ? [] : [{ kind, start: starts[column] ?? 0 }];
  });
  const count = (kind: Kind) => columns.filter((column) => column.kind === kind).length;
  const isAgenda = columns[0]?.kind === 'number' && count('number') === 1 && count('text') === 1;
  return columns.length === cells.length && isAgenda ? { at, columns } : null;
}

/** Under which head each cell of a row begins; null where one begins under none. */
function kindsOf({ cells, starts }: Line, { columns }: HeadedTable): Kind[] | null {
  const kinds = (starts ?? []).flatMap(
    (start) => columns.find((column) => Math.abs(column.start - start) <= NEAR)?.kind ?? [],
  );
  return kinds.length === cells.length && new Set(kinds).size === kinds.length ? kinds : null;
}

const isNumbered = ({ cells }: Line) => cells.length > 1 && NUMBER.test(cells[0] ?? '');

/**
 * The table of an agenda whose rows stand right under their heads, in whatever order the columns have
 * ("Nr | Tid | Ärende | Typ | Ansvarig"), some of the cells empty. Null: there is none, or a row does not fit it.
 */
export function headedTable(lines: readonly Line[]): HeadedTable | null {
  for (const [at, line] of lines.entries()) {
    const head = headOf(line, at);
    if (head === null) continue;
    const rows = lines.slice(at + 1).filter(isNumbered);
    const fitting = rows.filter((row) => headedRow(row, at + 1, head) !== null);
    if (fitting.length >= FEWEST_ROWS && fitting.length === rows.length) return head;
  }
  return null;
}

/** A numbered row of the table: its heading, what stands beside it, and what it is for; null for any other line. */
export function headedRow(line: Line, at: number, table: HeadedTable | null): HeadedRow | null {
  if (table === null || at <= table.at || !isNumbered(line)) return null;
  const kinds = kindsOf(line, table);
  const heading = line.cells[kinds?.indexOf('text') ?? -1];
  if (kinds === null || kinds[0] !== 'number' || heading === undefined) return null;
  const beside = line.cells.flatMap((cell, column) => {
    const kind = kinds[column] ?? 'text';
    return kind === 'number' || kind === 'text' || kind === 'sort' ? [] : asTold(cell, kind) || [];
  });
  const sort = line.cells[kinds.indexOf('sort')];
  const told = { text: `${line.cells[0]} ${heading}`, beside };
  return sort === undefined ? told : { ...told, aside: `Ärendetyp: ${sort}` };
}

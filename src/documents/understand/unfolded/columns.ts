import { isClock, isPresenterCell, standsBeside } from '../item/beside.ts';
import { isRegistryLine } from '../read/registry.ts';

/** What a column of a table holds. */
export type Column = 'number' | 'text' | 'registry' | 'person' | 'papers' | 'hour' | 'amount';

const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:nr\.?|nummer|löpnr\.?|lnr|#|pkt\.?|punkt)$/iu],
  ['text', /^(?:ärenden?|rubrik|ärendemening|beslut|beskrivning|åtgärd|vad|avser)$/iu],
  ['registry', /^(?:dnr|diarienr|diarienummer|beteckning)\.?$/iu],
  [
    'person',
    /^(?:föredragande|föredragare|föredras av|ansvarig|inledare|vem|beslutsfattare|delegat|beslutat av)$/iu,
  ],
  ['papers', /^(?:bilag(?:a|or)|bil\.?|handling(?:ar)?|underlag)$/iu],
  ['hour', /^(?:(?:ca\.?|cirka) )?(?:tid|kl\.?|klockan|klockslag)$/iu],
  ['amount', /^(?:belopp|kostnad|summa)(?: ?\(?(?:i )?(?:kr|kronor|tkr)\)?)?$/iu],
];

/** What the column under a head holds; null for what heads none. */
export function columnHeaded(text: string): Column | null {
  return HEADS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const DASH = /^[-–—]$/u;
export const NUMBER = /^(?:\p{Lu}{1,4} ?)?\d{1,3}(?:\/(?:\d{2}|\d{4}))?\.?$/u;
const PAPER = String.raw`(?:bil(?:aga|\.)?\s*)?\d{1,3}(?:\.\d{1,2}|\s?[a-z])?`;
const PAPERS = new RegExp(
  String.raw`^${PAPER}(?:\s*(?:,|och|[-–])\s*${PAPER})*(?:\s*\([^()]{1,40}\))?$`,
  'iu',
);
/** "Muntligt", "Delas ut på mötet": there is no paper. */
const TOLD =
  /^(?:muntlig|skriftlig)\p{L}*(?: (?:information|rapport|föredragning))?$|^delas ut(?: (?:på|vid) mötet)?$/iu;
/** "3 400", "38 500 kr", "–1 352". */
export const FIGURES = /^[-–−]?\d{1,3}(?:[ .]?\d{3})*(?:,\d+)?(?:\s*(?:kr|kronor|tkr|mnkr|%|procent))?$/iu;

const FITS: Record<Column, (text: string) => boolean> = {
  number: (text) => NUMBER.test(text),
  text: (text) => /\p{L}{2}/u.test(text),
  registry: (text) => DASH.test(text) || isRegistryLine(text),
  person: (text) => !isClock(text) && isPerson(text.replace(/,$/u, '')),
  papers: (text) => DASH.test(text) || TOLD.test(text) || (PAPERS.test(text) && !isClock(text)),
  hour: isClock,
  amount: (text) => DASH.test(text) || FIGURES.test(text),
};

const isPerson = (text: string): boolean => standsBeside(text) || isPresenterCell(text);

/** How many of the lines the cells of a row take, and the cells, one for each column. */
export interface Row {
  readonly cells: readonly string[];
  readonly taken: number;
  /** How many columns have a cell of their own kind. */
  readonly filled: number;
}

const LONGEST_TEXT = 4;

/** The texts of lines as the cells of one row, in the order of its columns; what is left over is of no cell. */
export function rowIn(columns: readonly Column[], texts: readonly string[]): Row {
  const [column, ...others] = columns;
  if (column === undefined || texts.length === 0)
    return { cells: columns.map(() => ''), taken: 0, filled: 0 };
  return waysIn(column, texts)
    .map((size) => {
      const rest = rowIn(others, texts.slice(size));
      return {
        cells: [size === 0 ? '' : joined(texts.slice(0, size)), ...rest.cells],
        taken: size + rest.taken,
        filled: (size > 0 ? 1 : 0) + rest.filled,
      };
    })
    .reduce((best, way) => (way.filled > best.filled ? way : best));
}

/** How many lines the first cell may take: a text some, whoever presents two where her title goes on, others one or none. */
function waysIn(column: Column, texts: readonly string[]): number[] {
  const [first = '', second] = texts;
  if (column === 'text') {
    const most = FITS.text(first) ? Math.min(LONGEST_TEXT, texts.length) : 0;
    return most === 0 ? [0] : Array.from({ length: most }, (_, at) => at + 1);
  }
  if (!FITS[column](first)) return [0];
  const goesOn = column === 'person' && second !== undefined && /,$/u.test(first) && !DASH.test(second);
  return goesOn ? [2, 1, 0] : [1, 0];
}

/** A dash says that the cell is empty; a bilaga is named by its word, wherever the column stands. */
export function asTold(cell: string, column: Column): string {
  if (DASH.test(cell) || (column === 'papers' && TOLD.test(cell))) return '';
  return column === 'papers' && /^\d/u.test(cell) ? `bilaga ${cell}` : cell;
}

function joined(texts: readonly string[]): string {
  return texts.reduce((sofar, text) =>
    /\p{L}-$/u.test(sofar) && /^\p{Ll}/u.test(text) ? `${sofar.slice(0, -1)}${text}` : `${sofar} ${text}`,
  );
}

import { findAmounts } from '../../../search/amounts.ts';

/** A figure of a row, with the head of its column and the year that the head names. */
export interface Figure {
  readonly year: number;
  readonly kronor: number;
}

/** "Kansli: budget 2026 1 100 000 kr, budget 2027 1 140 000 kr": a row of a table, as it is read in. */
export interface FigureRow {
  readonly label: string;
  readonly figures: readonly Figure[];
  readonly text: string;
}

const ROW = /^(?<label>\p{L}[^:\n]{0,90}):\s(?<cells>.*\d.*)$/u;
const CELL =
  /(?<!\d)(?<year>20\d\d)(?!\d)[^\d,]*\s(?<sum>-?\d[\d\u00A0 .]*(?:,\d+)?\s?(?:kr|tkr|mnkr))(?=,|$)/gu;

/** The rows of a text whose figures each stand under a year. */
export function figureRows(body: string): FigureRow[] {
  return body.split(/\n+/).flatMap((line) => {
    const text = line.trim();
    const { label, cells } = ROW.exec(text)?.groups ?? {};
    if (label === undefined || cells === undefined) return [];
    const figures = [...cells.matchAll(CELL)].flatMap(({ groups }) => {
      const kronor = findAmounts(groups?.sum ?? '')[0]?.kronor;
      return kronor === undefined ? [] : [{ year: Number(groups?.year), kronor }];
    });
    return figures.length === 0 ? [] : [{ label, figures, text }];
  });
}

/** "Summa", "Totalt": all that stands above it. */
export const isSum = (label: string): boolean =>
  /^(?:summa|totalt|total|sammanlagt|slutsumma)(?:\s\p{L}+)?$/iu.test(label.trim());

/** "Region Nordkusten 1 000 000 kr": what one is to have or pay, where a list of them follows a decision. */
const LISTED =
  /^(?:[-–•*]\s+)?(?:.*:\s)?(?<label>\p{L}[^:\d]{1,60}?)[,:]?\s(?<sum>\d[\d\u00A0 .]*(?:,\d+)?\s?(?:kr|kronor|tkr|mnkr))[.;,]?$/u;

/** The points of a list of one sum each; empty where they are fewer than three, or one is the sum of them. */
export function listedSums(clauses: readonly string[]): { readonly text: string; readonly kronor: number }[] {
  const rows = clauses.flatMap((clause) => {
    const { label, sum } = LISTED.exec(clause.trim())?.groups ?? {};
    const [amount] = findAmounts(sum ?? '');
    return label !== undefined && amount ? [{ text: `${label} ${sum}`, label, kronor: amount.kronor }] : [];
  });
  return rows.length < FEWEST || rows.some(({ label }) => isSum(label)) ? [] : rows;
}
const FEWEST = 3;

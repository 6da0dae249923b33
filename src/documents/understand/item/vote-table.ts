import type { Line } from '../../formats/line.ts';
import { findNames, looksLikeName } from '../read/names.ts';

/** A votering set out as a table: how many on each side, and who, where the columns tell. */
export interface VoteTable {
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  readonly names: {
    readonly yes: readonly string[];
    readonly no: readonly string[];
    readonly abstained: readonly string[];
  };
}

type Side = 'yes' | 'no' | 'abstained';

const SIDE: readonly (readonly [Side, RegExp])[] = [
  ['yes', /^ja(?:-röster)?$/iu],
  ['no', /^nej(?:-röster)?$/iu],
  ['abstained', /^(?:avstår|avstod|avstående|avst\.?)$/iu],
];

const sideOf = (cell: string): Side | null =>
  SIDE.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? null;

/** Whether a line heads the columns of the sides. */
export const headsSides = ({ text }: Line): boolean => HEAD.test(text);

const HEAD = /(?:^|\s)Ja(?:-röster)?\s+Nej(?:-röster)?(?:\s+Avst\p{L}*\.?)?(?:\s+(?:Frånvarande|Jäv))?$/iu;
const SUM =
  /^(?:summa|totalt?|antal(?: röster)?|resultat|röster)\s*:?\s+(?<figures>\d{1,3}(?:\s+\d{1,3}){1,3})$/iu;
const CROSS = /^[xX✓✔1]$/u;

/** The names beside which a side is told, in words or by a cross in a column of it. */
function sidesOf(
  rows: readonly Line[],
  columns: readonly (Side | null)[],
  starts: readonly number[] = [],
): { name: string; side: Side }[] {
  const told = rows.flatMap(({ cells, starts: own = [] }) => {
    const [first = '', ...others] = cells;
    const name = findNames(first)[0]?.name;
    if (name === undefined || others.length === 0) return [];
    const crossed = cells.findIndex((cell, at) => at > 0 && CROSS.test(cell));
    const byColumn =
      crossed <= 0
        ? null
        : cells.length === columns.length && columns[0] === null
          ? (columns[crossed] ?? null)
          : sideBelow(own[crossed], columns, starts);
    const side = byColumn ?? sideOf(others.at(-1) ?? '');
    return side === null && crossed <= 0 ? [] : [{ name, side }];
  });
  // A cross between two columns: then none of them is sure.
  return told.every(isTold) ? told.filter(isTold) : [];
}

const isTold = (one: { name: string; side: Side | null }): one is { name: string; side: Side } =>
  one.side !== null;

/** How many times nearer to one column than to any other a cross must stand. */
const CLEARLY = 2.5;

/** The side whose column begins clearly nearest to the cross, where the empty columns of the row are not printed. */
function sideBelow(
  cross: number | undefined,
  columns: readonly (Side | null)[],
  starts: readonly number[],
): Side | null {
  if (cross === undefined || starts.length !== columns.length) return null;
  const near = columns
    .map((side, at) => ({ side, away: Math.abs((starts[at] ?? 0) - cross) }))
    .filter(({ side }) => side !== null)
    .toSorted((a, b) => a.away - b.away);
  const [first, second] = near;
  const isClear = first !== undefined && (second === undefined || first.away * CLEARLY < second.away);
  return isClear ? first.side : null;
}

const FEWEST = 2;

/** "Ja" alone on a line, then a name on each line, then "Nej" and its names: the sides; null unless both have some. */
function sidesBelow(lines: readonly Line[]): VoteTable | null {
  const names: Record<Side, string[]> = { yes: [], no: [], abstained: [] };
  let side: Side | null = null;
  for (const { text, cells } of lines) {
    const headed = cells.length === 1 ? sideOf(text.replace(/:$/u, '')) : null;
    if (headed !== null) side = headed;
    else if (side !== null && looksLikeName(text.split(/[,(]/u)[0]?.trim() ?? ''))
      names[side].push(findNames(text)[0]?.name ?? text);
    else side = null;
  }
  if (names.yes.length === 0 || names.no.length === 0) return null;
  return { yes: names.yes.length, no: names.no.length, abstained: names.abstained.length, names };
}

/** "Ledamot Ja Nej Avstår" over the names, and "Summa 5 1 1" below them; or each name with her answer beside it. */
export function votesInTable(lines: readonly Line[]): VoteTable | null {
  const at = lines.findIndex(({ text }) => HEAD.test(text));
  const columns = (lines[at]?.cells ?? []).map(sideOf);
  const told = sidesOf(at < 0 ? lines : lines.slice(at + 1), columns, lines[at]?.starts);
  const of = (side: Side) => told.filter((one) => one.side === side).map(({ name }) => name);
  const names = { yes: of('yes'), no: of('no'), abstained: of('abstained') };
  const figures = lines
    .slice(at + 1)
    .map(({ text }) => SUM.exec(text)?.groups?.figures)
    .find((found) => found !== undefined);
  if (at >= 0 && figures !== undefined) {
    const [yes = 0, no = 0, abstained = 0] = figures.split(/\s+/).map(Number);
    return { yes, no, abstained, names };
  }
  if (told.length < FEWEST) return sidesBelow(lines);
  return { yes: names.yes.length, no: names.no.length, abstained: names.abstained.length, names };
}

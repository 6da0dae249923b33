import { joinTexts } from '../../formats/join-texts.ts';
import { type Line, tableRow } from '../../formats/line.ts';
import { findSectionLabel } from '../read/section-label.ts';
import { FIGURES } from './columns.ts';

const FEWEST_ROWS = 2;
const LONGEST_WORDS = 70;
const SUM = /^(?:delsumma|summa|totalt?|sammanlagt|resultat)(?!\p{L})/iu;
const YEAR = /^(?:19|20)\d\d$/u;
/** "Belopp i tkr": of all the figures, and the head of no column. */
const UNIT = /^(?:alla )?belopp(?:en)? (?:är )?i (?:kr|kronor|tkr|mnkr)\.?$/iu;

const isFigure = ({ text, cells }: Line): boolean =>
  cells.length === 1 && FIGURES.test(text) && !YEAR.test(text);

/** Words that a row or a column may be of: short, and no sentence or label of a section. */
const areWords = ({ text, cells }: Line): boolean =>
  cells.length === 1 &&
  text.length <= LONGEST_WORDS &&
  /\p{L}{2}|%$|^(?:19|20)\d\d$/u.test(text) &&
  !/[.!?:;]$/u.test(text) &&
  !/^(?:[-–*•]\s|\d{1,2}[.)]\s|att\s)/iu.test(text) &&
  findSectionLabel(text) === null;

/** Words and then figures, each a line. */
interface Run {
  readonly words: readonly Line[];
  readonly figures: readonly Line[];
}

/** The runs of words and figures that a block of lines consists of, up to where it is something else. */
function runsIn(block: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < block.length) {
    const words = lengthOf(block, at, areWords);
    const figures = lengthOf(block, at + words, isFigure);
    if (words === 0 || figures === 0) break;
    runs.push({
      words: block.slice(at, at + words),
      figures: block.slice(at + words, at + words + figures),
    });
    at += words + figures;
  }
  return runs;
}

function lengthOf(lines: readonly Line[], from: number, holds: (line: Line) => boolean): number {
  const end = lines.findIndex((line, at) => at >= from && !holds(line));
  return (end < 0 ? lines.length : end) - from;
}

function asRow(first: Line, cells: readonly string[]): Line {
  const row = tableRow(cells);
  return { ...first, cells: [row.text], ...row };
}

/** "Eget kapital vid" over "periodens slut": one name in two lines, the second in small letters. */
function whole(lines: readonly Line[]): Line[] {
  const names: Line[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    if (last !== undefined && /^\p{Ll}/u.test(line.text)) {
      const text = joinTexts(last.text, line.text);
      names[names.length - 1] = { ...last, text, cells: [text] };
    } else names.push(line);
  }
  return names;
}

/** What stands above the first row: the heads of its columns as a row of their own, and what is of no column. */
function headed(above: readonly Line[], columns: number): Line[] {
  const names = whole(above);
  const heads = names.slice(-columns - 1);
  const isNamed = heads.length === columns + 1 && !UNIT.test(heads[0]?.text ?? '');
  const own = isNamed ? heads : names.slice(-columns);
  const [first] = own;
  // A line above a single column of figures is what the table is of.
  if (first === undefined || own.length < columns || (columns === 1 && !isNamed)) return names;
  const cells = own.map(({ text }) => text);
  return [...names.slice(0, names.length - own.length), asRow(first, isNamed ? cells : ['', ...cells])];
}

/** Each name with its figures right below it, two rows or more: the rows; null for other runs. */
function byRow(runs: readonly Run[]): Line[] | null {
  const [first] = runs;
  const columns = first?.figures.length ?? 0;
  if (first === undefined || runs.length < FEWEST_ROWS) return null;
  if (
    !runs.every(
      ({ words, figures }, at) => figures.length === columns && (at === 0 || whole(words).length === 1),
    )
  )
    return null;
  return runs.flatMap(({ words, figures }, at) => {
    const names = at === 0 ? words : whole(words).slice(-1);
    const start = at === 0 ? whole(words).at(-1) : names[0];
    if (start === undefined) return [];
    const above = at === 0 ? headed(aboveLast(words), columns) : [];
    return [...above, asRow(start, [start.text, ...figures.map(({ text }) => text)])];
  });
}

/** The lines above the name of the first row, which may be of two lines itself. */
function aboveLast(words: readonly Line[]): readonly Line[] {
  const at = words.findLastIndex(({ text }) => !/^\p{Ll}/u.test(text));
  return words.slice(0, Math.max(0, at));
}

const FEWEST_IN_COLUMN = 3;

/** All the names and then, in the same order, all the figures, the last of them a sum: each name with its figure. */
function byColumn({ words, figures }: Run): Line[] | null {
  const names = words.slice(-figures.length);
  const last = names.at(-1)?.text ?? '';
  if (figures.length < FEWEST_IN_COLUMN || names.length < figures.length || !SUM.test(last)) return null;
  return [
    ...words.slice(0, words.length - names.length),
    ...names.map((name, at) => asRow(name, [name.text, figures[at]?.text ?? ''])),
  ];
}

/**
 * Tables of figures whose cells came out as a line each, row by row ("Resor", "4 000", "5 000", "Lön", …) or column by
 * column ("Resor", "Lön", "Summa", "4 000", …), with each name and its figures in one row. Other lines stay as they are.
 */
export function withFigureRows(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = lines.findIndex((line, index) => index > at && line.gap);
    const block = lines.slice(at, end < 0 ? lines.length : end);
    result.push(...inBlock(block));
    at += block.length;
  }
  return result;
}

function inBlock(block: readonly Line[]): readonly Line[] {
  for (let from = 0; from < block.length; from += 1) {
    const line = block[from];
    if (line === undefined || !areWords(line)) continue;
    const runs = runsIn(block.slice(from));
    const taken = runs.reduce((sum, { words, figures }) => sum + words.length + figures.length, 0);
    const rows = byRow(runs) ?? (runs.length === 1 && runs[0] ? byColumn(runs[0]) : null);
    if (rows !== null) return [...block.slice(0, from), ...rows, ...inBlock(block.slice(from + taken))];
    from += Math.max(taken - 1, 0);
  }
  return block;
}

import { joinTexts } from '../join-texts.ts';
import { cellsOf, type Row } from './rows.ts';
import type { PlacedCell, Table } from './table.ts';

/** Whether a cell that stands below another in its column goes on with what that says. */
export type GoesOn = (above: PlacedCell, below: PlacedCell) => boolean;

const OF_ITS_OWN = /^(?:att\s|[-–—•*·]\s|\d{1,3}[.)]\s|\p{L}\)\s|§)/iu;
const ENDED = /[.!?:;]$/u;
/** What no text ends in. */
const OPEN =
  /(?:[,/&§\-–]|(?<!\p{L})(?:och|eller|samt|för|av|i|på|med|till|om|vid|från|under|mellan|efter|före|enligt|hos|inom|mot|som|af|von|den|kl\.?|nr\.?|dnr\.?))$/iu;
/** A text that cannot have ended so. */
export const isOpen = (text: string): boolean => OPEN.test(text);

/** The space that cells of a table have between them. */
const PADDING = 10;

/** Where the lines of each column are full: where the next begins, or where its longest line ends. */
function limitsOf({ rows, columns }: Table): number[] {
  const beside = rows.flatMap(({ cells }) => cells.filter(({ column }) => cells.length > 1 || column > 0));
  const of = (column: number) => beside.filter((cell) => cell.column === column);
  return columns.map((_, at) => {
    const longest = Math.max(...of(at).map(({ end }) => end));
    const next = Math.min(...of(at + 1).map(({ start }) => start));
    return Math.min(next - PADDING, longest);
  });
}

/** Lines of one text stand this near at most, measured in letters. */
const LARGEST_PITCH = 1.9;

/** Whether the first word of the next line would not have fitted on this. */
function isFull(above: PlacedCell, below: PlacedCell, limit: number): boolean {
  const letter = (below.end - below.start) / Math.max(1, below.text.length);
  const word = (below.text.split(' ', 1)[0] ?? '').length;
  return above.end + (word + 1) * letter > limit;
}

const NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|von|af|av|de|del|der|la))+(?:\s*\([^()]+\))?$/u;
/** What somebody signs as. */
const OFFICE =
  /^\(?(?:(?:vice|v\.|andre|förste|tf\.?|bitr\.?)\s)*(?:\p{L}*(?:ordförande|sekreterare|justerare|ledamot|ersättare|förare|chef|direktör|kassör|revisor|ombud)|ordf\.|sekr\.|just\.|justerande|justeringsperson)\)?$/iu;

/** Names beside each other, and below them what each signs as: none of the names goes on there. */
function areOverOffices(above: Row, below: Row): boolean {
  const [names, offices] = [cellsOf(above), cellsOf(below)];
  const areSeveral = names.length > 1 && offices.length > 1;
  return (
    areSeveral && offices.every(({ text }) => OFFICE.test(text)) && names.every(({ text }) => NAME.test(text))
  );
}

/** What tells, in a table, that a cell goes on: a sentence that is open, or a line that was full. */
export function goesOnIn(table: Table): GoesOn {
  const limits = limitsOf(table);
  return (above, below) => {
    if (below.row.y - above.row.y > below.row.size * LARGEST_PITCH) return false;
    if (!/\p{L}|\d/u.test(above.text) || !/\p{L}|\d/u.test(below.text)) return false;
    if (areOverOffices(above.row, below.row)) return false;
    if (OPEN.test(above.text) && !/^att\s/iu.test(below.text)) return true;
    if (OF_ITS_OWN.test(below.text) || ENDED.test(above.text)) return false;
    return /^\p{Ll}/u.test(below.text) || isFull(above, below, limits[above.column] ?? 0);
  };
}

/** A text of one cell, put together from its lines. */
export interface CellText {
  readonly text: string;
  readonly lines: readonly PlacedCell[];
}

/** The lines of a cell as texts: those that go on are put together, unless the cell is a list of short lines. */
export function textsIn(lines: readonly PlacedCell[], goesOn: GoesOn): CellText[] {
  const isSmall = (line: PlacedCell) => /^\p{Ll}/u.test(line.text);
  const isList = lines.some((line, at) => {
    const above = lines[at - 1];
    return above !== undefined && !isSmall(line) && !goesOn(above, line);
  });
  const texts: { text: string; lines: PlacedCell[] }[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    const above = last?.lines.at(-1);
    const joins = above && goesOn(above, line) && (!isList || isSmall(line) || OPEN.test(above.text));
    if (last && joins) {
      last.text = joinTexts(last.text, line.text);
      last.lines.push(line);
    } else texts.push({ text: line.text, lines: [line] });
  }
  return texts;
}

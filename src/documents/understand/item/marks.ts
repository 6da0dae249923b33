import { MONTHS } from '../../../kernel/index.ts';
import type { Line } from '../../formats/line.ts';
import { CLOCK, hasPresenterColumn, isPresenterCell, standsBeside, withoutHour } from './beside.ts';
import { headedRow, headedTable } from './headed-rows.ts';
import { placedColumns, placedRow } from './placed-columns.ts';
import { isSecretCell, secrecyColumn, withSecrecyTold } from './secret-cells.ts';

/** A line that opens an item: "§ 12 Rubrik", "12/25. Rubrik", "3. Rubrik". */
export interface Mark {
  readonly at: number;
  readonly number: number;
  /** As printed when more than the number stands there: "12/25". */
  readonly printed: string | null;
  /** What stands after the number on its line. */
  readonly rest: string;
  /** "Forts § 12": goes on with an item already begun. */
  readonly continued: boolean;
  /** What stands in columns of its own beside the heading: diary number, presenter, time. */
  readonly beside: readonly string[];
  /** What its line tells of the item behind the heading: "25 min". */
  readonly aside?: string;
  readonly line: Line;
}

const PARAGRAPH =
  /^(?<forts>forts(?:\.|ättning)?(?:\s+(?:på|av|från))?\s+)?(?:(?:\p{Lu}{2,10}|\p{Lu}\p{L}{0,4}(?<=[fFkKnN]))\s+)?(?:[§$](?![§$])|[Pp]aragraf\b|PARAGRAF\b|S§)\s*(?<number>\d{1,4})(?!\d|[.,]\d|\s*[-–]\s*§?\s*\d)(?:\s*\/\s*(?<year>(?:19|20)?\d{2})(?!\d))?\s*[.:)–-]?\s*(?<rest>.*)$/u;
const REVERSED = /^(?<number>\d{1,4})\s*§\s*(?<rest>\p{Lu}.*)?$/u;
const SLASHED = /^(?<number>\d{1,4})\/(?<year>\d{2}|(?:19|20)\d{2})[.:]?\s+(?<rest>\p{Lu}.*)$/u;
const NUMBERED =
  /^(?:(?:ärende|punkt|p\.?|nr\.?)\s*)?(?<number>\d{1,2})(?<dot>\s*[.):]|\s+[–—-](?=\s+\p{Lu})|(?=\s|$))\s*(?<rest>.*)$/iu;
const NOT_HEADING =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kr|kronor|tkr|mnkr|mkr|miljon|miljoner|st|stycken|procent|%|timmar|år|månader|personer|dagar|deltagare|§|kap)(?!\p{L})/iu;

/** "Mars månads", "kr": what goes on with a figure, and is no heading after a number. */
export function isMeasure(rest: string): boolean {
  return NOT_HEADING.test(rest);
}

/** "6. 2027 års bokslut", "6. 100 000 kr till Rosengården": a heading that begins with a figure, and no day. */
const FIGURE_FIRST = new RegExp(
  String.raw`^\d{1,4}(?: \d{3})*\s+(?!(?:${MONTHS.join('|')})(?!\p{L}))\p{L}{2,}`,
  'iu',
);

/** "6. 2027 års bokslut", and not the hour in "13.15 Bokslut". */
const APART = /^\D*\d{1,2}\s*[.):]\s/u;

const TIME_FIRST = /^\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\s+(?=\d{1,2}[.)]?\s+\p{Lu})/u;

/** "4 och 5", "A", "8.1, 8.2": what stands in a column headed "Bilaga". */
const BILAGA_CELL =
  /^(?:\d{1,2}(?:\.\d|[a-z])?|[A-Z])(?:\s*(?:,|och|[-–])\s*(?:\d{1,2}(?:\.\d|[a-z])?|[A-Z]))*$/u;

/** The same between other columns, where a letter alone may tell the kind of item. */
const NUMBER_CELL = /^\d{1,2}(?:\.\d|\s?[a-z])?(?:\s*(?:,|och|[-–])\s*\d{1,2}(?:\.\d|\s?[a-z])?)*$/u;

/** Whether a row heads the columns of an agenda, one of them for the numbers of bilagor. */
function hasBilagaColumn({ cells }: Line): boolean {
  return (
    cells.length > 2 &&
    cells.some((cell) => /^(?:nr\.? )?(?:ärende|rubrik|punkt)$/iu.test(cell)) &&
    cells.some((cell) => /^(?:bilag(?:a|or)|bil\.?)$/iu.test(cell))
  );
}

const HEADING_COLUMN = /^(?:(?:nr\.?|nummer|#|pkt\.?)\s+)?(?:ärende|ärenden|rubrik|punkt|ärendemening)$/iu;
const BESIDE_COLUMN =
  /^(?:bilag(?:a|or)|bil\.?|handling(?:ar)?|underlag|dokument|föredragande|föredragare|föredras av|ansvarig|tid|klockan|kl\.?|dnr|diarienummer|beteckning|typ|ärendetyp|(?:beslut|info(?:rmation)?|diskussion|b|i|d)(?:\s*\/\s*(?:beslut|info(?:rmation)?|diskussion|b|i|d))+|sort|slag|kategori|vem|åtgärd|syfte|anteckning(?:ar)?|anmärkning(?:ar)?|notering(?:ar)?|kommentar(?:er)?|sekretess|intern|stängd|offentlig[at]?|öppen)$/iu;

/** The row that heads the columns of an agenda: which of them holds the headings, and how many there are. */
interface AgendaColumns {
  readonly at: number;
  /** The column of the numbers of bilagor; -1 where there is none. */
  readonly papers: number;
  readonly heading: number;
  readonly count: number;
}

const PAPERS_COLUMN = /^(?:bilag(?:a|or)|bil\.?|handling(?:ar)?|underlag|dokument)$/iu;

function agendaColumns(lines: readonly Line[]): AgendaColumns | null {
  for (const [at, { cells }] of lines.entries()) {
    const heading = cells.findIndex((cell) => HEADING_COLUMN.test(cell));
    const beside = cells.slice(heading + 1);
    const isApart = heading >= 1 || /\s/u.test(cells[heading] ?? '');
    if (isApart && beside.length > 0 && beside.every((cell) => BESIDE_COLUMN.test(cell)))
      return {
        at,
        heading,
        count: cells.length,
        papers: cells.findIndex((cell) => PAPERS_COLUMN.test(cell)),
      };
  }
  return null;
}

/** "4. Bokslut" in the column right after that of the hours. */
const OPENS_NUMBERED = /^\d{1,2}[.)]?\s+\p{Lu}/u;

/** A row with a cell in every column of the agenda: what stands after the heading stands beside it. */
function fullRow(line: Line, columns: AgendaColumns | null): { text: string; beside: string[] } | null {
  if (columns === null || line.cells.length !== columns.count) return null;
  const { heading } = columns;
  const isNumberedAfter = heading > 1 || OPENS_NUMBERED.test(line.cells[1] ?? '');
  const timed = heading > 0 && isNumberedAfter && CLOCK.test(line.cells[0] ?? '') ? 1 : 0;
  return {
    text: line.cells.slice(timed, heading + 1).join(' '),
    beside: line.cells.flatMap((cell, at) => {
      if (at >= timed && at <= heading) return [];
      return [at === columns.papers && NUMBER_CELL.test(cell) ? `bilaga ${cell}` : cell];
    }),
  };
}

/** "ÄRENDE 2" in a column of its own is a number: the heading stands in the next, whatever name it may look like. */
const NUMBER_WORD = /^(?:ärende|punkt|paragraf)(?=\s*(?:nr\.?\s*)?\d)/iu;

/** The cells of a line of an agenda: those of the heading, and those beside it; its time may stand first. */
function columnsOf(
  line: Line,
  bilagaColumn = false,
  presenterColumn = false,
): { text: string; beside: string[] } {
  const time = TIME_FIRST.exec(line.text)?.[0];
  if (time !== undefined && line.cells.length === 1)
    return { text: line.text.slice(time.length), beside: [time.trim()] };
  if (line.cells.length < 2) return { text: line.text, beside: [] };
  const timed = CLOCK.test(line.cells[0] ?? '') ? 1 : 0;
  const cells = line.cells.slice(timed);
  const last = cells.at(-1) ?? '';
  const inner = cells.findIndex((cell, at) => at > 1 && at < cells.length - 1 && NUMBER_CELL.test(cell));
  if (bilagaColumn && cells.length > 2 && BILAGA_CELL.test(last)) cells[cells.length - 1] = `bilaga ${last}`;
  else if (bilagaColumn && inner > 0) cells[inner] = `bilaga ${cells[inner]}`;
  cells[0] = (cells[0] ?? '').replace(TIME_FIRST, '');
  const least = /\p{L}{3}/u.test((cells[0] ?? '').replace(NUMBER_WORD, '')) ? 1 : 2;
  let end = cells.length;
  const isBeside = (cell: string) =>
    standsBeside(cell) || isSecretCell(cell) || (presenterColumn && isPresenterCell(cell));
  while (end > least && isBeside(cells[end - 1] ?? '')) end -= 1;
  return {
    text: cells.slice(0, end).join(' '),
    beside: [...line.cells.slice(0, timed), ...cells.slice(end).flatMap(hourApart)],
  };
}

/** "kl 13.40 Bo Ek, utredare": the hour, and who comes then. */
function hourApart(cell: string): string[] {
  const said = withoutHour(cell);
  return said === cell ? [cell] : [cell.slice(0, cell.length - said.length).trim(), said];
}

function markOf(at: number, line: Line, match: RegExpExecArray, beside: readonly string[] = []): Mark {
  const groups = match.groups ?? {};
  return {
    at,
    number: Number(groups.number),
    printed: groups.year === undefined ? null : `${groups.number}/${groups.year}`,
    rest: (groups.rest ?? '').trim(),
    continued: groups.forts !== undefined,
    beside,
    line,
  };
}

/** A reference in running text that a line break put first goes on in small letters or with a full stop. */
function mayOpen(rest: string): boolean {
  return !/^(?:\p{Ll}(?!SF|sf)|[,;)]|\.$)/u.test(rest) || /^(?:dnr|bilaga|e-|i-)/iu.test(rest);
}

/** Every line that may open a paragraph of a protokoll. */
export function paragraphMarks(lines: readonly Line[]): Mark[] {
  const found: Mark[] = [];
  for (const [at, line] of lines.entries()) {
    const { text, beside } = columnsOf(line);
    const match = PARAGRAPH.exec(text) ?? SLASHED.exec(text);
    if (match && mayOpen(match.groups?.rest ?? '')) found.push(markOf(at, line, match, beside));
  }
  found.push(...prefixedMarks(lines));
  found.sort((a, b) => a.at - b.at);
  return found.length >= 2 ? found : [...found, ...reversedMarks(lines)].sort((a, b) => a.at - b.at);
}

const PREFIXED =
  /^(?<prefix>\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{0,30}){0,2})\s+§\s*(?<number>\d{1,4})(?!\d|[.,]\d|\s*[-–]\s*\d)(?:\s*\/\s*(?<year>(?:19|20)?\d{2})(?!\d))?\s*[.:)–-]?\s*(?<rest>.*)$/u;
const NO_PREFIX =
  /^(?:se|enl|enligt|jfr|kap|till|av|under|och|vid|punkt|bilaga|forts|mot|från|dnr|även|beslut|ärende)$|^(?:enligt|se|jfr)\s|lag(?:en)?$|^(?:jml|paragraf)$/iu;
/** A prefix of more letters may be the name of whoever left or came; it stands before one number after the other. */
const SHORT_PREFIX = 8;

/** "Dir § 14", "Nämnd § 3", "TALLÅSEN § 7": words before the sign that come again before other numbers. */
function prefixedMarks(lines: readonly Line[]): Mark[] {
  const found = lines.flatMap((line, at) => {
    const match = PARAGRAPH.test(line.text) ? null : PREFIXED.exec(line.text);
    const prefix = match?.groups?.prefix;
    return match && prefix !== undefined && !NO_PREFIX.test(prefix) && mayOpen(match.groups?.rest ?? '')
      ? [{ prefix, mark: markOf(at, line, match) }]
      : [];
  });
  const numbers = new Map<string, Set<number>>();
  for (const { prefix, mark } of found)
    numbers.set(prefix, (numbers.get(prefix) ?? new Set()).add(mark.number));
  return found
    .filter(({ prefix }) => {
      const own = numbers.get(prefix) ?? new Set();
      const isRow = [...own].some((number) => own.has(number + 1));
      return own.size >= 2 && (isRow || prefix.length <= SHORT_PREFIX);
    })
    .map(({ mark }) => mark);
}

/** "12 § Rubrik": only where the usual form is not used, for it is also how law is cited. */
function reversedMarks(lines: readonly Line[]): Mark[] {
  return lines.flatMap((line, at) => {
    const { text, beside } = columnsOf(line);
    const match = REVERSED.exec(text);
    return match ? [markOf(at, line, match, beside)] : [];
  });
}

const FEWEST_ROWS = 3;

/** The rows of an agenda that is one table: right below the row that heads its columns, each of them an item. */
export function tableMarks(lines: readonly Line[]): Mark[] {
  const columns = agendaColumns(lines);
  if (columns === null) return [];
  const { at: head } = columns;
  const end = lines.findIndex((line, at) => at > head && line.gap);
  const rows = lines.slice(head + 1, end < 0 ? lines.length : end);
  const marks = numberMarks(lines).filter(({ at }) => at > head && at <= head + rows.length);
  return rows.length >= FEWEST_ROWS &&
    marks.length === rows.length &&
    marks.every(({ number }, at) => number === at + 1)
    ? marks
    : [];
}

/** A line of an agenda: what it says, and what stands in columns beside that. */
export interface AgendaRow {
  readonly at: number;
  readonly line: Line;
  readonly text: string;
  readonly beside: readonly string[];
  /** What the item is for, where a column tells it. */
  readonly aside?: string;
}

/** The lines of an agenda, their columns told apart. */
export function agendaRows(lines: readonly Line[]): AgendaRow[] {
  const bilagaColumn = lines.some(hasBilagaColumn);
  const columns = agendaColumns(lines);
  const presenterColumn = lines.some(hasPresenterColumn);
  const secrecy = secrecyColumn(lines);
  const placed = placedColumns(lines);
  const headed = headedTable(lines);
  return lines.map((printed, at) => {
    const line = withSecrecyTold(printed, secrecy);
    const row =
      headedRow(line, at, headed) ??
      placedRow(line, at, placed) ??
      (bilagaColumn ? null : fullRow(line, columns));
    return { at, line, ...(row ?? columnsOf(line, bilagaColumn, presenterColumn)) };
  });
}

/** Every line that may open a numbered item of an agenda. */
export function numberMarks(lines: readonly Line[]): Mark[] {
  const found: Mark[] = [];
  for (const { at, line, text, beside, aside } of agendaRows(lines)) {
    const match = NUMBERED.exec(text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const rest = (groups.rest ?? '').trim();
    const dotted = (groups.dot ?? '').trim() !== '';
    const empty = rest === '';
    if (empty && !dotted && !line.gap) continue;
    if (!dotted && !empty && !/^\p{Lu}/u.test(rest)) continue;
    // "7. Mars månads utfall" is a heading, "7 mars" a day.
    if (NOT_HEADING.test(rest) && !(dotted && /^\p{Lu}/u.test(rest))) continue;
    if (/^[\d:.,-]/u.test(rest) && !(dotted && APART.test(text) && FIGURE_FIRST.test(rest))) continue;
    const mark = markOf(at, line, match, beside);
    found.push(aside === undefined ? mark : { ...mark, aside });
  }
  return found;
}

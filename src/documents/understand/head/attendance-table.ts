import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';
import { isPersonLine } from './affinity.ts';
import { isRemarkHead, type Remark, remarkIn } from './attendance-remark.ts';

/** What the columns of a table of those who came are headed. */
const MEMBER = /^(?:ledamot|ledamöter|ordinarie(?: ledamot| ledamöter)?)$/iu;
/** Under "Tjänstgörande ersättare", of one or more. */
const NAME = /^namn$/iu;
const DEPUTY = /^(?:ersättare|suppleant(?:er)?)$/iu;
/** A column of those who served alone: whoever stands in it came, and for the ledamot of the row. */
const SERVING =
  /^(?:tjänstgörande|tjg\.?|beslutande|inkallad)[ -]ers(?:ättare|\.)?$|^(?:ersätts|ersattes) av$/iu;
const CAME =
  /^(?:närv(?:\.|arande|aro)?|deltog|deltar|deltagit|ja\s*\/\s*nej|när|här|där|med|på plats|kom)$/iu;
const ORGANISATION =
  /^(?:huvudm[aä]n(?:nen)?|medlem(?:mar)?|organisation(?:er)?|part(?:er)?|representerar|kommun|utsedd av)$/iu;

/** "Ja", "x"; and what may stand beside: "ja, tjänstgör", "x (tjg)". */
const YES = /^(?:ja|x|✓|✔|☒|1)(?![\p{L}\d])/iu;
const NO = /^(?:nej|–|—|-|0|☐|frånvarande|förhinder|anmält förhinder)(?![\p{L}\d])/iu;
const SERVES = /tjänstg|tjg|(?<!\p{L})tj(?!\p{L})|beslutande|ersätter/iu;
const NOT_SERVING =
  /(?:ej|icke|inte)[\s-]+(?:tj|besl|ersätt)|(?:tj\p{L}*\.?|ersätter) (?:ej|icke|inte)(?!\p{L})/iu;

/** A column beside the names of deputies: for whom each of them served. */
const SERVES_FOR =
  /^(?:tjänstg(?:ör|jorde|örande)?|tjg\.?|tj\.? ?ers\.?) för(?: ledamot)?$|^(?:ersätter|ersatte|i\s?stället för|istället för|ersättare för)$/iu;

interface Columns {
  readonly organisation: number;
  readonly member: number;
  readonly memberCame: number;
  readonly deputy: number;
  /** -1 where the column of the deputies holds only those who served. */
  readonly deputyCame: number;
  /** Whether a cross beside a deputy tells that she served, and says nothing of whoever has none. */
  readonly crossServes: boolean;
  /** What is noted of either of them beside; -1 where there is no such column. */
  readonly remark: number;
}

/** A row that heads columns of ledamöter, of who of them came and of their deputies; null for any other. */
function columnsIn({ cells }: Line): Columns | null {
  const member = cells.findIndex((cell) => MEMBER.test(cell));
  const named = cells.findIndex((cell) => SERVING.test(cell));
  const crossServes = named > 0 && DEPUTY.test(cells[named - 1] ?? '');
  const serving = crossServes ? -1 : named;
  const deputy = serving < 0 ? cells.findIndex((cell) => DEPUTY.test(cell)) : serving;
  const isOfDeputy = crossServes || CAME.test(cells[deputy + 1] ?? '');
  const deputyCame = serving < 0 && isOfDeputy ? deputy + 1 : -1;
  const memberCame = cells.findIndex((cell, at) => at !== deputyCame && CAME.test(cell));
  if (member < 0 || memberCame < member || deputy < member || (serving < 0 && deputyCame < 0)) return null;
  const organisation = cells.findIndex((cell) => ORGANISATION.test(cell));
  const remark = cells.findIndex((cell, at) => at > deputy && isRemarkHead(cell));
  const known = new Set([organisation, member, memberCame, deputy, deputyCame, remark]);
  if (cells.some((_, at) => !known.has(at))) return null;
  return { organisation, member, memberCame, deputy, deputyCame, crossServes, remark };
}

/** Whether the row heads columns of ledamöter, of who of them came and of their deputies. */
export const headsAttendance = (line: Line): boolean => line.cells.length > 2 && columnsIn(line) !== null;

/** "När-" over "varo", "Tjg" over "ers": a row of heads that goes on in the next, whose cells each stand below one of its own. */
function headOver(line: Line, next: Line | undefined): { head: Line; taken: number } {
  const none = { head: line, taken: 0 };
  if (next === undefined || next.gap || !line.cells.some((cell) => MEMBER.test(cell))) return none;
  const starts = next.starts ?? (next.cells.length === 1 ? [next.indent] : []);
  const columns = starts.map((start) => (line.starts ?? []).findIndex((of) => Math.abs(of - start) <= NEAR));
  const isMore =
    columns.length === next.cells.length &&
    columns.every((column) => column >= 0) &&
    next.cells.every((cell) => /^\p{Ll}[\p{Ll}. ]{1,20}$/u.test(cell));
  if (!isMore) return none;
  const cells = line.cells.map((cell, at) => {
    const more = next.cells[columns.indexOf(at)];
    return more === undefined ? cell : joinTexts(cell, more);
  });
  return { head: { ...line, cells, text: cells.join(' ') }, taken: 1 };
}
const NEAR = 2;

/** The cells of a row below those of the head; one that is empty where the row has none in that column. */
export function below(row: Line, head: Line): Line {
  const [own, starts] = [row.starts ?? [], head.starts ?? []];
  if (row.cells.length >= head.cells.length || own.length !== row.cells.length) return row;
  const cells = head.cells.map(() => '');
  for (const [at, cell] of row.cells.entries()) {
    const away = starts.map((start) => Math.abs(start - (own[at] ?? 0)));
    const column = away.indexOf(Math.min(...away));
    if (column < 0 || cells[column] !== '') return row;
    cells[column] = cell;
  }
  return { ...row, cells };
}

/** "Gun Hedman, v. ordf. ja": a name that fills its column has but a space before the mark. */
const CLOSE = /^(?<who>.*\p{L}\.?) (?<mark>ja|nej|x)$/iu;

/** "Arbetsförmedlingen Åsa Molin", "X (digitalt) Bo Ek": a cell that fills its column, close to the next. */
const OF_MEMBER =
  /^(?<first>Arbetsförmedlingen|Försäkringskassan|Region \p{Lu}\p{L}+|\p{Lu}[\p{L}-]+ kommun) (?<second>\p{Lu}.*)$/u;
const MARK_FIRST = /^(?<first>(?:[xX]|[Jj]a|[Nn]ej)(?: \([^)]{2,30}\))?) (?<second>\p{Lu}.*)$/u;

function spread(line: Line): Line {
  const cells = line.cells.flatMap((cell) => {
    const { who, mark } = CLOSE.exec(cell)?.groups ?? {};
    if (who !== undefined && mark !== undefined && isPersonLine(who)) return [who, mark];
    const { first, second } = (OF_MEMBER.exec(cell) ?? MARK_FIRST.exec(cell))?.groups ?? {};
    return first !== undefined && second !== undefined && isPersonLine(second) ? [first, second] : [cell];
  });
  return { ...line, cells };
}

/** The head with a column more before it: the medlemmar may stand in one that is not headed. */
function withMembers(head: Line): Line {
  const starts = head.starts ? { starts: [0, ...head.starts.map((start) => Math.max(1, start))] } : {};
  return { ...head, cells: ['Medlem', ...head.cells], ...starts };
}

function isRow(line: Line, head: Line, columns: Columns): boolean {
  const at = (column: number) => line.cells[column] ?? '';
  return (
    line.cells.length === head.cells.length &&
    isPersonLine(at(columns.member)) &&
    isAnswer(at(columns.memberCame)) &&
    (columns.deputyCame < 0
      ? mayServe(at(columns.deputy))
      : isAnswer(at(columns.deputyCame)) || (columns.crossServes && at(columns.deputyCame) === ''))
  );
}

const isAnswer = (cell: string) => YES.test(cell) || NO.test(cell);
const mayServe = (cell: string) => cell === '' || NO.test(cell) || isPersonLine(cell);

const FEWEST_ROWS = 2;

/**
 * "Ledamot | Närv. | Ersättare | Närv." or "Ledamot | Närvarande | Tjänstgörande ersättare", a row for each medlem:
 * those of each column below its label, with what the row tells of them in words. Other lines stay as they are.
 */
export function withoutAttendanceTables(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const list = listUnder(line, lines.slice(at + 1));
    if (list.length > 0) {
      result.push(line, ...list);
      at += list.length;
      continue;
    }
    const { head: printed, taken } = headOver(line, lines[at + 1]);
    const following = lines.slice(at + 1 + taken);
    const head =
      [printed, withMembers(printed)].find((one) => countRows(one, following) >= FEWEST_ROWS) ?? printed;
    const columns = columnsIn(head);
    const rows = columns === null ? [] : rowsUnder(head, following, columns);
    if (columns === null || rows.length < FEWEST_ROWS) {
      result.push(line);
      continue;
    }
    result.push(...listed('Ledamöter', line, rows, (row) => memberIn(row, columns)));
    const served = rows.filter(
      ({ cells }) =>
        (columns.deputyCame >= 0 || isPersonLine(cells[columns.deputy] ?? '')) &&
        (!columns.crossServes || YES.test(cells[columns.deputyCame] ?? '')),
    );
    const label = columns.deputyCame < 0 ? 'Tjänstgörande ersättare' : 'Ersättare';
    if (served.length > 0) result.push(...listed(label, line, served, (row) => deputyIn(row, columns)));
    at += rows.length + taken;
  }
  return result;
}

/** "Jäv § 5": she was there but for that §. */
const RECUSED = /^jäv\p{L}*\s*,?\s*(?=§)/iu;

/**
 * "Ledamöter | Huvudman | Närv. | Anmärkning", "Ersättare | Huvudman | Närv. | Tjänstgör för": the rows below, with the
 * ledamot whom a deputy served for, and the §§ that somebody kept out of, in words. None below any other line.
 */
function listUnder(head: Line, following: readonly Line[]): Line[] {
  const [first = '', ...others] = head.cells;
  const named = NAME.test(first) && others.some((cell) => SERVES_FOR.test(cell));
  const ofDeputies = named || DEPUTY.test(first);
  if (!(ofDeputies || MEMBER.test(first)) || !others.some((cell) => CAME.test(cell) || SERVES_FOR.test(cell)))
    return [];
  if (others.some((cell) => MEMBER.test(cell) || DEPUTY.test(cell) || SERVING.test(cell))) return [];
  const serves = head.cells.findIndex((cell) => SERVES_FOR.test(cell));
  const rows: Line[] = [];
  for (const line of following) {
    if (!isPersonLine(line.cells[0] ?? '') || line.cells.length > head.cells.length) break;
    rows.push(inWords(below(line, head), ofDeputies ? serves : -1));
  }
  return rows.length < (named ? 1 : FEWEST_ROWS) ? [] : rows;
}

function inWords(row: Line, serves: number): Line {
  const cells = row.cells
    .map((cell, at) =>
      at === serves && isPersonLine(cell) ? `ersätter ${cell}` : cell.replace(RECUSED, 'ej '),
    )
    .filter((cell) => cell !== '');
  return { ...row, cells, text: cells.join(' ') };
}

function countRows(head: Line, following: readonly Line[]): number {
  const columns = columnsIn(head);
  return columns === null ? 0 : rowsUnder(head, following, columns).length;
}

function rowsUnder(head: Line, following: readonly Line[], columns: Columns): Line[] {
  const rows: Line[] = [];
  for (const line of following) {
    const row = below(spread(line), head);
    if (!isRow(row, head, columns)) break;
    rows.push(row);
  }
  return rows;
}

function listed(label: string, head: Line, rows: readonly Line[], tell: (row: Line) => string): Line[] {
  const as = (line: Line, text: string): Line => ({ ...line, text, cells: [text], gap: false, indent: 0 });
  return [{ ...as(head, label), gap: true }, ...rows.map((row) => as(row, tell(row)))];
}

function memberIn(row: Line, columns: Columns): string {
  const { organisation, member, memberCame } = columns;
  const came = row.cells[memberCame] ?? '';
  if (!YES.test(came)) return told(row.cells[member], row.cells[organisation], 'frånvarande');
  const remark = remarkOf(row, columns);
  const noted = remark.of === 'member' ? remark.sections : outOf(remark);
  return told(row.cells[member], row.cells[organisation], partOf(came) || noted);
}

/** Where her ersättare served for some §§, the ledamot did not: one of them holds the seat (FinsamL 10 §). */
const outOf = ({ serves, sections }: Remark): string =>
  serves && sections.startsWith('§') ? `ej ${sections}` : '';

function remarkOf({ cells }: Line, columns: Columns): Remark {
  return remarkIn(cells[columns.remark] ?? '', {
    member: YES.test(cells[columns.memberCame] ?? ''),
    deputy: YES.test(cells[columns.deputyCame] ?? ''),
  });
}

function deputyIn(row: Line, columns: Columns): string {
  const { cells } = row;
  if (columns.deputyCame < 0) return servedIn(cells, columns);
  const came = cells[columns.deputyCame] ?? '';
  if (!YES.test(came)) return told(cells[columns.deputy], cells[columns.organisation], 'frånvarande');
  const name = (cells[columns.member] ?? '').split(/[,(]/u)[0]?.trim() ?? '';
  const isAway = !YES.test(cells[columns.memberCame] ?? '');
  const remark = remarkOf(row, columns);
  const noted = remark.of === 'deputy' ? remark.sections : '';
  const serves = remark.serves || columns.crossServes || (SERVES.test(came) && !NOT_SERVING.test(came));
  const isFor = serves && (isAway || outOf(remark) !== '');
  const serving = isFor ? `ersätter ${name}` : serves ? 'tjänstgör' : partOf(came);
  return told(cells[columns.deputy], cells[columns.organisation], serving, noted);
}

/** "Bo Ek, ej § 32" in the column of those who served: for the ledamot of the row. */
function servedIn(cells: readonly string[], { organisation, member, deputy }: Columns): string {
  const [name = '', ...limits] = (cells[deputy] ?? '').split(',');
  const replaced = (cells[member] ?? '').split(/[,(]/u)[0]?.trim() ?? '';
  return told(name, cells[organisation], ...limits.map((one) => one.trim()), `ersätter ${replaced}`);
}

const AT_DISTANCE = /(?<!\p{L})(?:distans|digital|teams|länk|zoom)/iu;

/** "ja, från § 29": for which §§ she was there. */
function partOf(came: string): string {
  if (AT_DISTANCE.test(came)) return 'på distans';
  return came.includes('§') ? came.replace(YES, '').replace(/^[\s,(]+|[\s)]+$/gu, '') : '';
}

function told(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

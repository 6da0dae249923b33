import type { Line } from '../../formats/line.ts';
import { isPersonLine } from './affinity.ts';

/** What the columns of a table of those who came are headed. */
const MEMBER = /^(?:ledamot|ledamöter|ordinarie(?: ledamot| ledamöter)?)$/iu;
const DEPUTY = /^(?:ersättare|suppleant(?:er)?)$/iu;
const CAME =
  /^(?:närv(?:\.|arande|aro)?|deltog|deltar|deltagit|ja\s*\/\s*nej|när|här|där|med|på plats|kom)$/iu;
const ORGANISATION =
  /^(?:huvudm[aä]n(?:nen)?|medlem(?:mar)?|organisation(?:er)?|part(?:er)?|representerar|kommun|utsedd av)$/iu;

/** "Ja", "x"; and what may stand beside: "ja, tjänstgör", "x (tjg)". */
const YES = /^(?:ja|x|✓|✔|☒|1)(?![\p{L}\d])/iu;
const NO = /^(?:nej|–|—|-|0|☐|frånvarande|förhinder|anmält förhinder)(?![\p{L}\d])/iu;
const SERVES = /tjänstg|tjg|beslutande|ersätter/iu;

interface Columns {
  readonly organisation: number;
  readonly member: number;
  readonly memberCame: number;
  readonly deputy: number;
  readonly deputyCame: number;
}

/** A row that heads two columns of persons, each with one beside it for who came; null for any other. */
function columnsIn({ cells }: Line): Columns | null {
  const member = cells.findIndex((cell) => MEMBER.test(cell));
  const deputy = cells.findIndex((cell) => DEPUTY.test(cell));
  const came = (at: number) => at >= 0 && CAME.test(cells[at + 1] ?? '');
  if (!came(member) || !came(deputy)) return null;
  const organisation = cells.findIndex((cell) => ORGANISATION.test(cell));
  const known = new Set([organisation, member, member + 1, deputy, deputy + 1]);
  if (cells.some((_, at) => !known.has(at))) return null;
  return { organisation, member, memberCame: member + 1, deputy, deputyCame: deputy + 1 };
}

/** "Gun Hedman, v. ordf. ja": a name that fills its column has but a space before the mark. */
const CLOSE = /^(?<who>.*\p{L}\.?) (?<mark>ja|nej|x)$/iu;

function spread(line: Line): Line {
  const cells = line.cells.flatMap((cell) => {
    const { who, mark } = CLOSE.exec(cell)?.groups ?? {};
    return who !== undefined && mark !== undefined && isPersonLine(who) ? [who, mark] : [cell];
  });
  return { ...line, cells };
}

function isRow(line: Line, head: Line, columns: Columns): boolean {
  const at = (column: number) => line.cells[column] ?? '';
  return (
    line.cells.length === head.cells.length &&
    isPersonLine(at(columns.member)) &&
    [columns.memberCame, columns.deputyCame].every((column) => YES.test(at(column)) || NO.test(at(column)))
  );
}

const FEWEST_ROWS = 2;

/**
 * "Ledamot | Närv. | Ersättare | Närv.", a row for each medlem: those of each column below its label, with what the
 * row tells of them in words. Other lines stay as they are.
 */
export function withoutAttendanceTables(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const columns = columnsIn(line);
    const below = columns === null ? [] : lines.slice(at + 1).map(spread);
    const end = columns === null ? 0 : below.findIndex((row) => !isRow(row, line, columns));
    const rows = below.slice(0, end < 0 ? below.length : end);
    if (columns === null || rows.length < FEWEST_ROWS) {
      result.push(line);
      continue;
    }
    result.push(...listed('Ledamöter', line, rows, (row) => memberIn(row, columns)));
    result.push(...listed('Ersättare', line, rows, (row) => deputyIn(row, columns)));
    at += rows.length;
  }
  return result;
}

function listed(label: string, head: Line, rows: readonly Line[], tell: (row: Line) => string): Line[] {
  const as = (line: Line, text: string): Line => ({ ...line, text, cells: [text], gap: false, indent: 0 });
  return [{ ...as(head, label), gap: true }, ...rows.map((row) => as(row, tell(row)))];
}

function memberIn({ cells }: Line, { organisation, member, memberCame }: Columns): string {
  const came = cells[memberCame] ?? '';
  return told(cells[member], cells[organisation], YES.test(came) ? partOf(came) : 'frånvarande');
}

function deputyIn({ cells }: Line, columns: Columns): string {
  const came = cells[columns.deputyCame] ?? '';
  const name = (cells[columns.member] ?? '').split(',')[0] ?? '';
  const isAway = !YES.test(cells[columns.memberCame] ?? '');
  const serves = SERVES.test(came) ? (isAway ? `ersätter ${name}` : 'tjänstgör') : '';
  const there = serves === '' ? partOf(came) : serves;
  return told(cells[columns.deputy], cells[columns.organisation], YES.test(came) ? there : 'frånvarande');
}

/** "ja, från § 29": for which §§ she was there. */
function partOf(came: string): string {
  return came.includes('§') ? came.replace(YES, '').replace(/^[\s,(]+|[\s)]+$/gu, '') : '';
}

function told(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

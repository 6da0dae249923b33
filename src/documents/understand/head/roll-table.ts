import type { Line } from '../../formats/line.ts';
import { isPersonLine, WORKS_HERE } from './affinity.ts';
import { below } from './attendance-table.ts';

/** What the columns of a table with a row for each person are headed. */
const HEADS = {
  name: /^(?:namn|deltagare|person|vem|ledam(?:ot|öter)(?:\s*(?:\/|och|,)\s*ersättare)?)$/iu,
  organisation:
    /^(?:organisation|huvudman|medlem|part|kommun|representerar|företräder|utsedd av|från|parti)$/iu,
  role: /^(?:roll|uppdrag|funktion|titel|befattning|uppgift)$/iu,
  serving:
    /^(?:tjänstg(?:ör|örande|jorde|\.)?|tjg\.?|beslutande|röst(?:ar|rätt)|deltar i beslut(?:et|en)?|(?:tjänstg(?:ör|jorde)|tjg\.?|ersätter|ersättare) ?(?:för)?)$/iu,
  came: /^(?:närv(?:\.|arande|aro)?|kom|på plats|deltog|deltar|med)$/iu,
  note: /^(?:anm(?:\.|ärkning(?:ar)?)?|kommentar|övrigt|not|§§?|paragraf(?:er)?|deltog (?:under )?§§?)$/iu,
} as const;
type Column = keyof typeof HEADS;

const KINDS = Object.keys(HEADS) as Column[];

/** What each column of the row is headed; null where one is none of such a table, or it does not say who decides. */
function columnsIn({ cells }: Line): readonly Column[] | null {
  const columns = cells.map((cell) => KINDS.find((kind) => HEADS[kind].test(cell)));
  if (!columns.every((column) => column !== undefined)) return null;
  const isWhole = new Set(columns).size === columns.length && columns.includes('name');
  return isWhole && columns.includes('role') ? columns : null;
}

/** Whether the row heads a table with a row for each person who was there. */
export const headsRoll = (line: Line): boolean => line.cells.length > 1 && columnsIn(line) !== null;

const YES = /^(?:ja|x|✓|✔|☒|1)(?![\p{L}\d])[\s,;(]*/iu;
const NO = /^(?:nej|–|—|-|0|☐)(?![\p{L}\d])/iu;
const AWAY = /(?<!\p{L})(?:frånvarande|förhinder|(?:ej|inte) (?:närvarande|med)|uteblev)(?!\p{L})/iu;
const SEAT = /(?<!\p{L})(?:ledamot|(?:vice )?ordf(?:örande|\.)?|ordinarie)(?!\p{L})/iu;
const DEPUTY = /(?<!\p{L})(?:\p{L}*ersättare|suppleant|ers\.?)(?!\p{L})/iu;
const SERVES =
  /(?<!\p{L})(?:tjänstg\p{L}*|tjg|ersätter|ersatte|i ?stället för|för (?=\p{Lu}\p{Ll}+ \p{Lu}))(?!\p{L})/iu;
const NOT_SERVING = /(?:ej|icke|inte)[\s-]+tj|tj\p{L}*\.? (?:ej|icke|inte)(?!\p{L})/iu;
const FOR =
  /(?<!\p{L})(?:för|ersätter|ersatte) (?<who>\p{Lu}(?:\.|[\p{L}-]+)(?: (?:(?:af|av|von|de) )?\p{Lu}[\p{L}-]+){1,2})/u;

const GROUPS = ['Ledamöter', 'Tjänstgörande ersättare', 'Ersättare', 'Övriga', 'Frånvarande'] as const;
type Group = (typeof GROUPS)[number];

type Cells = Readonly<Record<Column, string>>;

function cellsOf({ cells }: Line, columns: readonly Column[]): Cells {
  const at = (column: Column) => cells[columns.indexOf(column)]?.trim() ?? '';
  return {
    name: at('name'),
    organisation: at('organisation'),
    role: at('role'),
    serving: at('serving'),
    came: at('came'),
    note: at('note'),
  };
}

/** In which list of a head somebody would stand. */
function groupOf({ role, serving, came, note }: Cells): Group {
  const told = [role, serving, came, note].join(', ');
  if (NO.test(came) || AWAY.test(told)) return 'Frånvarande';
  if (DEPUTY.test(role)) {
    const serves = YES.test(serving) || SERVES.test(told) || isPersonLine(serving);
    return serves && !NO.test(serving) && !NOT_SERVING.test(told) ? 'Tjänstgörande ersättare' : 'Ersättare';
  }
  if (!SEAT.test(role)) return 'Övriga';
  return NO.test(serving) ? 'Frånvarande' : 'Ledamöter';
}

/** "P. Ström" of a table's other rows: the one whose name it shortens, or nobody where several have such a name. */
function wholeName(said: string, others: readonly string[]): string | undefined {
  const [, initial, surname] = /^(\p{Lu})\.\s?(\p{Lu}.*)$/u.exec(said) ?? [];
  if (initial === undefined || surname === undefined) return said;
  const fitting = others.filter((name) => name.startsWith(initial) && name.endsWith(` ${surname}`));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function inWords(cells: Cells, others: readonly string[]): string {
  const { name, organisation, role, serving, came, note } = cells;
  const group = groupOf(cells);
  if (group === 'Frånvarande') return name;
  const beside = [serving, came, note].map((cell) => cell.replace(YES, ''));
  const said =
    FOR.exec([...beside, role].join(', '))?.groups?.who ?? (isPersonLine(serving) ? serving : undefined);
  const whom = said === undefined ? undefined : wholeName(said, others);
  const limits = beside.filter((cell) => cell.includes('§'));
  const isDeputy = group === 'Tjänstgörande ersättare' || group === 'Ersättare';
  const office = isDeputy ? '' : role;
  const serves = group === 'Tjänstgörande ersättare' && whom !== undefined ? `ersätter ${whom}` : '';
  return [name, organisation, office, serves, ...limits].filter((part) => part !== '').join(', ');
}

/** The cells of a row below those of the head, the last of them empty where its role stands below that of the head. */
function inColumns(row: Line, head: Line, role: number): Line {
  const own = row.cells[role] ?? '';
  return SEAT.test(own) || DEPUTY.test(own) || WORKS_HERE.test(own) ? row : below(row, head);
}

const FEWEST_ROWS = 2;

/**
 * "Namn | Organisation | Roll | Tjänstgör", a row for each person whatever she is: those of each kind below a label of
 * their own, with what the row tells of them in words. Other lines stay as they are.
 */
export function withoutRollTables(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const columns = line.cells.length > 1 ? columnsIn(line) : null;
    const rows: Line[] = [];
    for (const next of columns === null ? [] : lines.slice(at + 1)) {
      const row = inColumns(next, line, columns?.indexOf('role') ?? 0);
      if (row.cells.length > line.cells.length) break;
      if (!isPersonLine(row.cells[columns?.indexOf('name') ?? 0] ?? '')) break;
      rows.push(row);
    }
    if (columns === null || rows.length < FEWEST_ROWS) {
      result.push(line);
      continue;
    }
    const people = rows.map((row) => ({ row, cells: cellsOf(row, columns) }));
    const names = people.map(({ cells }) => cells.name);
    for (const group of GROUPS) {
      const own = people.filter(({ cells }) => groupOf(cells) === group);
      if (own.length > 0) result.push({ ...asLine(line, group), gap: true });
      result.push(...own.map(({ row, cells }) => asLine(row, inWords(cells, names))));
    }
    at += rows.length;
  }
  return result;
}

const asLine = (line: Line, text: string): Line => ({ ...line, text, cells: [text], gap: false, indent: 0 });

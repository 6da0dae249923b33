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
    /^(?:tjänstg(?:ör|örande|jorde|\.)?|tjg\.?|beslutande|röst(?:ar|rätt)|deltar i beslut(?:et|en)?|(?:tjänstg(?:ör|jorde)|tjg\.?(?: ?ers\.?)?|ersätter|ersättare) ?(?:för)?)$/iu,
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
  /(?<!\p{L})(?:tjänstg\p{L}*|tjg|tj(?=\.? ?ers)|ersätter|ersatte|i ?stället för|för (?=\p{Lu}\p{Ll}+ \p{Lu}))(?!\p{L})/iu;
const NOT_SERVING = /(?:ej|icke|inte)[\s-]+tj|tj\p{L}*\.? (?:ej|icke|inte)(?!\p{L})/iu;
const FOR =
  /(?<!\p{L})(?:för|ersätter|ersatte) (?<who>\p{Lu}(?:\.|[\p{L}-]+)(?: (?:(?:af|av|von|de) )?\p{Lu}[\p{L}-]+){1,2})/u;

const GROUPS = ['Ledamöter', 'Tjänstgörande ersättare', 'Ersättare', 'Övriga', 'Frånvarande'] as const;
type Group = (typeof GROUPS)[number];

type Cells = Readonly<Record<Column, string>>;

/** "M. Ström § 23": for whom she served, and for which §§. */
const FOR_PART = /^(?<who>\p{Lu}(?:-\p{Lu})?\.\s?\p{Lu}[\p{L}-]+)(?:,?\s+(?<limit>[^,]*§.*))?$/u;

function cellsOf({ cells }: Line, columns: readonly Column[]): Cells {
  const at = (column: Column) => cells[columns.indexOf(column)]?.trim() ?? '';
  const { who, limit = '' } = FOR_PART.exec(at('serving'))?.groups ?? {};
  return {
    name: at('name'),
    organisation: at('organisation'),
    role: at('role'),
    serving: who ?? at('serving'),
    came: at('came'),
    note: [at('note'), limit].filter(Boolean).join(', '),
  };
}

/** A row that stands alone over those below it, and what they are. */
const OVER: readonly (readonly [string, RegExp])[] = [
  ['ledamot', /^(?:ordinarie )?ledam(?:öter|ot)(?: \(\d+\))?:?$/iu],
  ['ersättare', /^(?:ersättare|suppleanter)(?: \(\d+\))?:?$/iu],
  ['övrig', /^(?:övriga|tjänstepersoner|tjänstemän|kansli(?:et)?|adjungerade|gäster)(?: närvarande)?:?$/iu],
];

const roleOver = ({ cells }: Line): string | undefined =>
  cells.length === 1 ? OVER.find(([, pattern]) => pattern.test(cells[0] ?? ''))?.[0] : undefined;

/** The columns of a table that tells what they are over their rows, and not beside each. */
function columnsOver({ cells }: Line, next: Line | undefined): readonly Column[] | null {
  if (next === undefined || roleOver(next) === undefined) return null;
  const columns = cells.map((cell) => KINDS.find((kind) => HEADS[kind].test(cell)));
  if (!columns.every((column) => column !== undefined)) return null;
  const tells = columns.includes('came') || columns.includes('serving');
  const isWhole = new Set(columns).size === columns.length && columns.includes('name');
  return isWhole && tells && !columns.includes('role') ? columns : null;
}

/** "Bo Ek, ordf." under "Ledamöter": her name, and what she is. */
function underRole(cells: Cells, role: string): Cells {
  const [name = '', ...more] = cells.name.split(/,\s*/u);
  return { ...cells, name, role: [role, ...more].join(', ') };
}

/** In which list of a head somebody would stand. */
function groupOf({ role, serving, came, note }: Cells): Group {
  const told = [role, serving, came, note].join(', ');
  if (NO.test(came) || AWAY.test(told)) return 'Frånvarande';
  if (DEPUTY.test(role)) {
    const serves = YES.test(serving) || SERVES.test(told) || isPersonLine(serving) || FOR_PART.test(serving);
    return serves && !NO.test(serving) && !NOT_SERVING.test(told) ? 'Tjänstgörande ersättare' : 'Ersättare';
  }
  if (!SEAT.test(role)) return 'Övriga';
  return NO.test(serving) ? 'Frånvarande' : 'Ledamöter';
}

/** "Lars-Åke": L, and L-Å. */
function hasInitials(name: string, initials: string): boolean {
  const own = (name.split(' ')[0] ?? '').split('-').map((part) => part.charAt(0));
  return initials.split('-').every((initial, at) => own[at] === initial);
}

/** "P. Ström" of a table's other rows: the one whose name it shortens, or nobody where several have such a name. */
function wholeName(said: string, others: readonly string[]): string | undefined {
  const [, initials, surname] = /^(\p{Lu}(?:-\p{Lu})?)\.\s?(\p{Lu}.*)$/u.exec(said) ?? [];
  if (initials === undefined || surname === undefined) return said;
  const fitting = others.filter((name) => name.endsWith(` ${surname}`) && hasInitials(name, initials));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function inWords(cells: Cells, others: readonly string[]): string {
  const { name, organisation, role, serving, came, note } = cells;
  const group = groupOf(cells);
  if (group === 'Frånvarande') return name;
  const beside = [serving, came, note].map((cell) => cell.replace(YES, ''));
  const said =
    FOR.exec([...beside, role].join(', '))?.groups?.who ??
    (isPersonLine(serving) || FOR_PART.test(serving) ? serving : undefined);
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

interface Person {
  readonly row: Line;
  readonly cells: Cells;
}

/** The rows below the heads of such a table, and how many lines they take. */
function rowsOf(head: Line, following: readonly Line[]): { people: Person[]; taken: number } {
  const none = { people: [], taken: 0 };
  if (head.cells.length < 2) return none;
  const own = columnsIn(head);
  const columns = own ?? columnsOver(head, following[0]);
  if (columns === null) return none;
  const people: Person[] = [];
  let [over, taken] = ['', 0];
  for (const next of following) {
    const role = own === null ? roleOver(next) : undefined;
    over = role ?? over;
    taken += 1;
    if (role !== undefined) continue;
    const row = own === null ? below(next, head) : inColumns(next, head, own.indexOf('role'));
    if (row.cells.length > head.cells.length || !isPersonLine(row.cells[columns.indexOf('name')] ?? ''))
      return { people, taken: taken - 1 };
    const cells = cellsOf(row, columns);
    people.push({ row, cells: own === null ? underRole(cells, over) : cells });
  }
  return { people, taken };
}

/**
 * "Namn | Organisation | Roll | Tjänstgör", a row for each person whatever she is: those of each kind below a label of
 * their own, with what the row tells of them in words; what she is may stand over the rows instead. Other lines stay as they are.
 */
export function withoutRollTables(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const { people, taken } = rowsOf(line, lines.slice(at + 1));
    if (people.length < FEWEST_ROWS) {
      result.push(line);
      continue;
    }
    const names = people.map(({ cells }) => cells.name);
    for (const group of GROUPS) {
      const own = people.filter(({ cells }) => groupOf(cells) === group);
      if (own.length > 0) result.push({ ...asLine(line, group), gap: true });
      result.push(...own.map(({ row, cells }) => asLine(row, inWords(cells, names))));
    }
    at += taken;
  }
  return result;
}

const asLine = (line: Line, text: string): Line => ({ ...line, text, cells: [text], gap: false, indent: 0 });

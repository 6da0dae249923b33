import type { Line } from '../../formats/line.ts';
import { nameKey } from '../read/names.ts';
import { isPersonLine } from './affinity.ts';
import { below } from './attendance-table.ts';

/** What the columns of a table with a row for each seat are headed, where one column tells who of the two came. */
const HEADS = {
  organisation:
    /^(?:huvudm[aä]n(?:nen)?|medlem(?:mar)?|organisation(?:er)?|part(?:er)?|representerar|kommun|utsedd av|plats)$/iu,
  member: /^(?:(?:ordinarie )?ledam(?:ot|öter)|ordinarie)$/iu,
  deputy: /^(?:(?:personlig )?ersättare|suppleant(?:er)?)$/iu,
  came: /^(?:närv(?:\.|arande|aro)?|deltog|deltar|på plats|vem kom|kom)$/iu,
  note: /^(?:anm(?:\.|ärkning(?:ar)?)?|not(?:ering(?:ar)?|\.)?|kommentar(?:er)?|övrigt)$/iu,
} as const;
type Column = keyof typeof HEADS;
const KINDS = Object.keys(HEADS) as Column[];

const YES = /^(?:ja|x|✓|✔|☒|1)(?![\p{L}\d])[\s,;(]*/iu;
const NO = /^(?:|nej|–|—|-|0|☐|frånv(?:arande|\.)?|förhinder.*|ingen|vakant)$/iu;
const MEMBER = /^(?:ledamot(?:en)?|ordinarie|ord\.?|l)$/iu;
const DEPUTY = /^(?:ersättare(?:n)?|ers\.?|suppleant(?:en)?|e|s)$/iu;
const BOTH = /^(?:båda(?: två)?|bägge|l ?[+&,/] ?e|ledamot(?:en)?(?:,| och| \+| &) ersättare(?:n)?)$/iu;
const SERVES =
  /(?<!\p{L})(?:tjänstg\p{L}*|tj?g\.?|ersätter|ersatte|ersätts|ersattes|går in|gick in)(?!\p{L})/iu;
const NOT = /(?<!\p{L})(?:ej|icke|inte)(?!\p{L})/iu;

function columnsIn({ cells }: Line): readonly Column[] | null {
  const columns = cells.map((cell) => KINDS.find((kind) => HEADS[kind].test(cell)));
  if (!columns.every((column) => column !== undefined) || new Set(columns).size < columns.length) return null;
  const has = (kind: Column) => columns.indexOf(kind);
  // A column right beside the ledamot is of her alone, and another table's.
  return has('member') >= 0 && has('deputy') > has('member') && has('came') > has('deputy') ? columns : null;
}

/** Whether the row heads a table with a ledamot, her ersättare and who of them came. */
export const headsSeats = (line: Line): boolean => line.cells.length > 2 && columnsIn(line) !== null;

type Cells = Readonly<Record<Column, string>>;
type Came = 'member' | 'deputy' | 'both' | 'none';

/** Who of the row came; null where it does not tell. */
function cameOf({ member, deputy, came, note }: Cells): Came | null {
  const serves = SERVES.test(note) && !NOT.test(note);
  const says = (name: string) => name !== '' && nameKey(came) === nameKey(name);
  if (BOTH.test(came)) return 'both';
  if (DEPUTY.test(came) || says(deputy)) return 'deputy';
  if (MEMBER.test(came) || says(member)) return 'member';
  if (NO.test(came)) return serves && deputy !== '' ? 'deputy' : 'none';
  // "Ja", and that the ersättare serves: of whom the mark is, is not told.
  return YES.test(came) && !serves ? 'member' : null;
}

interface Row {
  readonly line: Line;
  readonly cells: Cells;
  readonly came: Came | null;
}

function rowsUnder(head: Line, following: readonly Line[], columns: readonly Column[]): Row[] {
  const rows: Row[] = [];
  for (const printed of following) {
    const line = below(printed, head);
    const at = (column: Column) => line.cells[columns.indexOf(column)]?.trim() ?? '';
    const cells: Cells = {
      organisation: at('organisation'),
      member: at('member'),
      deputy: at('deputy'),
      came: at('came'),
      note: at('note'),
    };
    if (!isPersonLine(cells.member) && !isPersonLine(cells.deputy)) break;
    rows.push({ line, cells, came: cameOf(cells) });
  }
  return rows;
}

const FEWEST_ROWS = 2;

/**
 * "Ledamot | Ersättare | Närvarande | Kommentar", a row for each seat: those who came, and who served for whom, in
 * words below labels. Where a row does not tell who of the two came, none of the rows is kept: nobody is known to have
 * been there. Other lines stay as they are.
 */
export function withoutSeatTables(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(headsSeats);
  const head = lines[at];
  const columns = head && columnsIn(head);
  if (!head || !columns) return [...lines];
  const rows = rowsUnder(head, lines.slice(at + 1), columns);
  if (rows.length < FEWEST_ROWS) return [...lines];
  const isTold = rows.every(({ came }) => came !== null) && rows.some(({ came }) => came !== 'none');
  const rest = withoutSeatTables(lines.slice(at + 1 + rows.length));
  return [...lines.slice(0, at), ...(isTold ? inLists(head, rows) : []), ...rest];
}

function inLists(head: Line, rows: readonly Row[]): Line[] {
  const as = (line: Line, text: string): Line => ({ ...line, text, cells: [text], gap: false, indent: 0 });
  const list = (label: string, of: readonly Row[], tell: (cells: Cells) => string) =>
    of.length === 0
      ? []
      : [{ ...as(head, label), gap: true }, ...of.map((row) => as(row.line, tell(row.cells)))];
  const [came, served, beside] = (['member', 'deputy', 'both'] as const).map((who) =>
    rows.filter((row) => row.came === who),
  );
  const of = (name: string, ...more: string[]) => [name, ...more].filter((part) => part !== '').join(', ');
  return [
    ...list('Ledamöter', [...(came ?? []), ...(beside ?? [])], ({ member, organisation, note }) =>
      of(member, organisation, note),
    ),
    ...list('Tjänstgörande ersättare', served ?? [], ({ member, deputy, organisation }) =>
      of(deputy, organisation, member === '' ? '' : `ersätter ${member.split(/[,(]/u)[0]?.trim() ?? ''}`),
    ),
    ...list('Ersättare', beside ?? [], ({ deputy, organisation }) => of(deputy, organisation)),
    ...list(
      'Frånvarande',
      rows.filter((row) => row.came === 'none' && row.cells.member !== ''),
      ({ member, organisation }) => of(member, organisation),
    ),
  ];
}

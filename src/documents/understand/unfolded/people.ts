import type { Line } from '../../formats/line.ts';
import { isPersonLine } from '../head/affinity.ts';
import { headLabel } from '../head/labels.ts';
import { looksLikeName } from '../read/names.ts';
import { PEOPLE_KINDS } from '../words/head-labels.ts';
import { ORGANISATION_WORD } from '../words/organisations.ts';

type Column = 'organisation' | 'attendance' | 'role' | 'party';

/** What the columns beside those of the names are headed. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['organisation', /^(?:organisation|huvudm[aä]n|medlem|part|kommun|representerar|företräder|utsedd av)$/iu],
  [
    'attendance',
    /^(?:närv(?:\.|arande|aro)?|paragraf(?:er)?|§§?|deltog(?: (?:i|under) §§?)?|tjänstgör(?:ing)?)$/iu,
  ],
  ['role', /^(?:roll|uppdrag|funktion|titel|befattning)$/iu],
  ['party', /^parti$/iu],
];

const ATTENDANCE = /^(?:§|ja(?!\p{L})|nej(?!\p{L})|x$|hela |del av |från |till och med |[-–—]$)/iu;
const PARTY_IN_NAME = /\s*\(\p{Lu}{1,4}\)/u;
const PARTY = /^\(?\p{Lu}{1,4}\)?$/u;

const FITS: Record<Column, (text: string) => boolean> = {
  organisation: (text) =>
    !ATTENDANCE.test(text) &&
    (text.split(/\s+/u).some((word) => ORGANISATION_WORD.test(word)) || !isPersonLine(text)),
  attendance: (text) => ATTENDANCE.test(text),
  role: (text) => /^\p{L}[\p{L} ./-]{2,40}$/u.test(text) && !isPersonLine(text),
  party: (text) => PARTY.test(text),
};

const isPeopleLabel = (text: string): boolean => {
  const kind = headLabel(text);
  return kind !== null && PEOPLE_KINDS.has(kind);
};

function columnsAt(lines: readonly Line[], from: number): Column[] {
  const columns: Column[] = [];
  for (const line of lines.slice(from)) {
    const column = line.cells.length > 1 ? undefined : HEADS.find(([, head]) => head.test(line.text))?.[0];
    if (column === undefined || columns.includes(column)) break;
    columns.push(column);
  }
  return columns;
}

/** "för Bo Ek (S)" beside the §§: whom she served for. */
const FOR = /(?:^|[,;]\s*)(?:tjänstg\p{L}* )?för (?<who>\p{Lu}[^,;()]{3,40}?)(?:\s*\([^)]*\))?(?=$|[,;])/u;

function inWords(name: string, cells: readonly string[], columns: readonly Column[]): string {
  const at = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const came = at('attendance');
  const who = FOR.exec(came)?.groups?.who?.trim();
  const limits = came.replace(FOR, '').trim();
  // Beside the medlem she comes from her party is no organisation.
  const bare = at('organisation') === '' ? name : name.replace(PARTY_IN_NAME, '');
  const parts = [
    bare,
    at('party'),
    at('organisation'),
    at('role'),
    who === undefined ? '' : `ersätter ${who}`,
  ];
  return [...parts, limits.includes('§') ? limits : ''].filter((part) => part !== '').join(', ');
}

/** The people right below: each a name and a cell of every column, a line each. */
function peopleAt(lines: readonly Line[], from: number, columns: readonly Column[]): Line[] {
  const people: Line[] = [];
  const size = columns.length + 1;
  for (let at = from; at < lines.length; at += size) {
    const [name, ...cells] = lines.slice(at, at + size);
    const isRow =
      name !== undefined &&
      cells.length === columns.length &&
      [name, ...cells].every((line) => line.cells.length === 1 && !isPeopleLabel(line.text)) &&
      isPersonLine(name.text) &&
      cells.every((line, index) => FITS[columns[index] ?? 'role'](line.text));
    if (!isRow) break;
    const text = inWords(
      name.text,
      cells.map((line) => line.text),
      columns,
    );
    people.push({ ...name, text, cells: [text] });
  }
  return people;
}

const FEWEST_NAMES = 2;

/** Names below each other and then, in the same order, what each of them is, in small letters: the names with it beside. */
function titledAt(lines: readonly Line[], from: number): Line[] {
  const end = lines.findIndex((line, at) => at >= from && (line.cells.length > 1 || (line.gap && at > from)));
  const block = lines.slice(from, end < 0 ? lines.length : end);
  const names = block.slice(0, block.length / 2);
  const titles = block.slice(names.length);
  const arePaired =
    names.length >= FEWEST_NAMES &&
    names.length === titles.length &&
    names.every(({ text }) => looksLikeName(text)) &&
    titles.every(({ text }) => /^\p{Ll}{3}/u.test(text));
  if (!arePaired) return [];
  return names.map((name, at) => {
    const text = `${name.text}, ${titles[at]?.text ?? ''}`;
    return { ...name, text, cells: [text] };
  });
}

/**
 * "Beslutande", "Organisation", "Närvarande" below each other and then each name, organisation and §§ on a line of its
 * own: one line for each person. Lists further down that have the same columns without their heads are read alike.
 */
export function withPeopleRows(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  let known: readonly Column[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    result.push(line);
    if (line.cells.length > 1 || !isPeopleLabel(line.text)) continue;
    const titled = titledAt(lines, at + 1);
    if (titled.length > 0) {
      result.push(...titled);
      at += titled.length * 2;
      continue;
    }
    const headed = columnsAt(lines, at + 1);
    const columns = headed.length > 0 ? headed : known;
    const people = columns.length === 0 ? [] : peopleAt(lines, at + 1 + headed.length, columns);
    if (people.length === 0) continue;
    known = columns;
    result.push(...people);
    at += headed.length + people.length * (columns.length + 1);
  }
  return result;
}

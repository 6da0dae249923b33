/** A table as its rows, each cell with its printed lines. */
export type TableRows = readonly (readonly (readonly string[])[])[];

/** A protokoll that is one table: which of its columns holds what. */
interface MinutesColumns {
  readonly number: number;
  readonly heading: number;
  readonly told: number;
  /** What was said, where the decision stands in a column of its own; -1 where there is none. */
  readonly notes: number;
  /** What is told is the decision and nothing else. */
  readonly decides: boolean;
  /** Whether its rows are §§. */
  readonly signed: boolean;
}

const NUMBER = /^(?:§{1,2}|paragraf|nr\.?|punkt|pkt\.?|p\.?)$/iu;
const HEADING = /^(?:ärende(?:n|t)?|rubrik|punkt|ämne|fråga)$/iu;
const TOLD =
  /^(?:anteckning(?:ar)?(?:\s*(?:och|\/)\s*beslut)?|minnesanteckning(?:ar)?|beslut(?:\s*(?:och|\/)\s*anteckning(?:ar)?)?|diskussion(?:\s*(?:och|\/)\s*beslut)?|protokoll|notering(?:ar)?|vad vi (?:sa|beslutade|kom fram till))$/iu;
const DECIDED = /^beslut$/iu;
/** Nothing was decided, or said. */
const NONE = /^[-–—]$/u;
const NUMBERED = /^(?:§\s*)?\d{1,4}(?:\s*[-–]\s*\d{1,4})?\.?$/u;
const FEWEST = 3;

const textOf = (cell: readonly string[] | undefined): string => (cell ?? []).join(' ').trim();

function columnsOf(row: TableRows[number]): MinutesColumns | null {
  const heads = row.map(textOf);
  const number = heads.findIndex((head) => NUMBER.test(head));
  const heading = heads.findIndex((head, at) => at !== number && HEADING.test(head));
  const decided = heads.findIndex((head) => DECIDED.test(head));
  const notes = heads.findIndex((head) => TOLD.test(head) && !DECIDED.test(head));
  const told = decided >= 0 ? decided : notes;
  if (number !== 0 || heading < 0 || told < 0) return null;
  return {
    number,
    heading,
    told,
    notes: told === notes ? -1 : notes,
    decides: decided >= 0,
    signed: /^(?:§{1,2}|paragraf)$/iu.test(heads[0] ?? ''),
  };
}

/** A line of what a table tells, with whether it is the heading of an item. */
export interface ToldLine {
  readonly text: string;
  readonly heads: boolean;
}

const SENTENCES = /(?<=[.!?])\s+(?=(?:Beslut|Förslag|Jäv|Reservation)(?:\s*:|\s+\p{Lu}))/u;

/** What else a row has, "Ansvar: Pia": before what is told, so that a decision ends its item. */
function othersOf(row: TableRows[number], heads: TableRows[number], columns: MinutesColumns): string[] {
  return row.flatMap((cell, at) => {
    const [text, head] = [textOf(cell), textOf(heads[at])];
    const known = [columns.number, columns.heading, columns.told, columns.notes].includes(at);
    return known || text === '' || head === '' || NONE.test(text) ? [] : [`${head}: ${text}`];
  });
}

/** The rows of a protokoll that is a table as headings with what is told below them; null for any other table. */
export function minutesInTable(rows: TableRows): ToldLine[] | null {
  const [head, ...below] = rows;
  const columns = head === undefined ? null : columnsOf(head);
  if (!head || !columns) return null;
  const numbered = below.filter((row) => NUMBERED.test(textOf(row[0])));
  const tells = numbered.some((row) => textOf(row[columns.told]).length > 12);
  if (numbered.length < FEWEST || numbered.length < below.length || !tells) return null;
  return below.flatMap((row) => {
    const number = textOf(row[0]).replace(/^§\s*|\.$/gu, '');
    const linesIn = (column: number) =>
      (row[column] ?? [])
        .flatMap((line) => line.split(SENTENCES))
        .filter((line) => line !== '' && !NONE.test(line));
    const told = linesIn(columns.told);
    const heading = `${columns.signed ? `§ ${number}` : `${number}.`} ${textOf(row[columns.heading])}`;
    return [
      { text: heading, heads: true },
      ...othersOf(row, head, columns).map((text) => ({ text, heads: false })),
      ...linesIn(columns.notes).map((text) => ({ text, heads: false })),
      ...(columns.decides && told.length > 0 ? [{ text: 'Beslut', heads: false }] : []),
      ...told.map((text) => ({ text, heads: false })),
    ];
  });
}

const SIDE = /^(?:ja(?:-?röst(?:er)?)?|nej(?:-?röst(?:er)?)?|avst(?:år|od|\.)?|avstående)$/iu;
const CROSS = /^[xX✓✔☒1]$/u;

/** "Ledamot | Ja | Nej | Avstår" with a cross in one of them: each name with its answer beside it. */
export function votesByCross(rows: TableRows): readonly (readonly string[])[] | null {
  const [head, ...below] = rows;
  const heads = (head ?? []).map(textOf);
  const sides = heads.flatMap((text, at) => (SIDE.test(text) ? [at] : []));
  if (sides.length < 2) return null;
  const crossed = below.map((row) => sides.filter((at) => CROSS.test(textOf(row[at]))));
  const voted = below.filter((_, at) => crossed[at]?.length === 1);
  if (voted.length < 2) return null;
  return [
    heads.filter((text) => text !== ''),
    ...below.map((row, at) => {
      const [side, ...others] = crossed[at] ?? [];
      if (side === undefined || others.length > 0) return row.map(textOf).filter((text) => text !== '');
      const beside = row.flatMap((cell, column) => (sides.includes(column) ? [] : [textOf(cell)]));
      return [...beside.filter((text) => text !== ''), heads[side] ?? ''];
    }),
  ];
}

const PROPOSAL = /^(?:förslag|förslag till beslut|beslutsförslag)$/iu;

const PRESENTER = /^(?:föredragande|föredras av|föredrar|föredragning|ansvarig)$/iu;
const ATTACHMENT = /^bil(?:\.|aga|agor)(?: nr\.?)?$/iu;
/** "3. Samverkansavtal": where no column is of the numbers alone. */
const HEADED = /^\d{1,3}[.)]?\s+\p{L}/u;
const NOTHING = /^[-–—]?$/u;

/** A row of an agenda without what is told of it in columns of their own, and that, a line each. */
export interface AgendaRow {
  readonly cells: readonly string[];
  readonly below: readonly string[];
}

/**
 * "Punkt | Ärende | Förslag till beslut | Ansvarig", "Tid | Ärende | Förslag | Föredragande | Bilaga": what is proposed
 * stands below its item, and where the numbers stand with the headings whoever presents and the bilagor do as well;
 * null for any other table.
 */
export function agendaInTable(rows: TableRows): readonly AgendaRow[] | null {
  const [head = [], ...below] = rows;
  const heads = head.map(textOf);
  const at = heads.findIndex((text) => PROPOSAL.test(text));
  const heading = heads.findIndex((text, column) => column < at && HEADING.test(text));
  if (at < 1 || heading < 0) return null;
  const isNumbered = below.filter((row) => NUMBERED.test(textOf(row[0]))).length >= FEWEST;
  if (!isNumbered && below.filter((row) => HEADED.test(textOf(row[heading]))).length < FEWEST) return null;
  return [head, ...below].map((row, index) => {
    if (index > 0 && !isNumbered && HEADED.test(textOf(row[heading])))
      return headedRow(row, heads, heading, at);
    const proposal = index === 0 ? '' : textOf(row[at]);
    return {
      cells: row.map(textOf).filter((text, column) => column !== at && text !== ''),
      below: proposal === '' ? [] : [`Förslag: ${proposal}`],
    };
  });
}

/** A row whose number stands before its heading: the heading first, and what the columns are of said in words. */
function headedRow(
  row: TableRows[number],
  heads: readonly string[],
  heading: number,
  proposal: number,
): AgendaRow {
  const [title = '', ...more] = row[heading] ?? [];
  const told = (text: string, column: number) => {
    if (NOTHING.test(text)) return [];
    if (column === proposal) return [`Förslag: ${text}`];
    if (PRESENTER.test(heads[column] ?? '')) return [`Föredragande: ${text}`];
    return ATTACHMENT.test(heads[column] ?? '') ? [/^bil/iu.test(text) ? text : `Bilaga ${text}`] : null;
  };
  const all = row
    .map((cell, column) => ({ text: textOf(cell), column }))
    .filter(({ column }) => column !== heading);
  const beside = all.filter(({ text, column }) => told(text, column) === null).map(({ text }) => text);
  return {
    cells: [title, ...beside],
    below: [...more, ...all.flatMap(({ text, column }) => told(text, column) ?? [])],
  };
}

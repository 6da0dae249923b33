import type { Line } from '../../formats/line.ts';
import type { Mark } from '../item/marks.ts';

const NUMBER_COLUMN =
  /^(?:(?:till\s+)?(?:punkt|ärende|paragraf|§|pkt\.?|dagordningspunkt)|nr\.?|nummer|#)$/iu;
const NAMES_ITEM = /punkt|ärende|paragraf|§|pkt/iu;
const PROPOSAL_COLUMN =
  /^(?:(?:\p{L}+s\s+)?förslag(?:\s+till\s+beslut)?|beslutsförslag|föreslaget\s+beslut)$/iu;
/** A column of a list of papers: the numbers beside it are those of bilagor. */
const OF_PAPERS =
  /^(?:handling(?:ar)?|bilag(?:a|or)|bilagans namn|dokument|underlag|fil(?:namn)?|sid(?:a|or|antal)|antal sidor)$/iu;
const HEADS_PAPERS =
  /^(?:bilag(?:a|or)|bilageförteckning|förteckning över (?:bilagor|handlingar)|handlingar)\s*:?$/iu;
const NUMBER = /^(?:(?:punkt|ärende|pkt\.?|p\.?|§)\s*)?(?<number>\d{1,3}\s?[a-h]?)[.:)]?$/iu;
/** "3 – Firman har svarat.", "3: …", "3. …": a number and what is told of its item. */
const LISTED = /^(?:[-–•*]\s+)?(?<number>\d{1,2}[a-h]?)\s*(?:[.:)]|\s[–—-])\s+(?<text>\p{Lu}.*)$/u;
/** What such a list is headed where it has one entry alone, or counts from one. */
const HEADS_LIST =
  /^(?:(?:korta?\s+)?kommentar(?:er)?|bakgrund|noteringar|anteckningar|upplysningar|information|motivering(?:ar)?|beskrivning(?:ar)?|underlag|bakgrund och förslag)(?:\s+(?:till|om|kring)\s+(?:punkterna|ärendena|dagordningen))?\s*:?$/iu;
const FEWEST = 2;

interface Row {
  readonly at: number;
  readonly number: string;
  readonly text: string;
}

/**
 * The lines of a kallelse, those below its agenda that stand in a list or a second table by the numbers of its ärenden
 * ("Nr | Förslag", "3 – Firman har svarat.") each told as of its punkt: "Punkt 3: …". The numbers rise and each is that
 * of an ärende; what counts from one with nothing above it that heads such a list may be a list of its own.
 */
export function withRowsNamed(lines: readonly Line[], marks: readonly Mark[]): readonly Line[] {
  const last = marks.at(-1);
  if (last === undefined || marks.length < FEWEST) return lines;
  const known = new Set(marks.map(({ number, printed }) => printed ?? String(number)));
  const named = new Map<number, Line | null>();
  for (let at = last.at + 1; at < lines.length; at += 1) {
    const head = lines[at];
    if (head === undefined) break;
    const column = tableOf(head, lines[at - 1]);
    const rows = column === null ? listFrom(lines, at) : rowsBelow(lines, at, column);
    const isHeaded = column !== null || isHeadOf(lines[at - 1]);
    const isOne = rows.length === 1 && !isHeaded;
    if (rows.length === 0 || isOne || !fits(rows, known, isHeaded)) continue;
    if (column !== null) named.set(at, null);
    for (const row of rows) named.set(row.at, toldOf(lines[row.at] ?? head, row));
    at = rows.at(-1)?.at ?? at;
  }
  return named.size === 0
    ? lines
    : lines.flatMap((line, at) => (named.has(at) ? (named.get(at) ?? []) : [line]));
}

/** The label of the rows below a line that heads such a table; null: it heads none, or one of bilagor by their own numbers. */
function tableOf({ cells }: Line, above: Line | undefined): string | null {
  const [first = '', ...others] = cells;
  if (others.length === 0 || !NUMBER_COLUMN.test(first)) return null;
  const isOfPapers = others.some((cell) => OF_PAPERS.test(cell)) || HEADS_PAPERS.test(above?.text ?? '');
  if (isOfPapers && !NAMES_ITEM.test(first)) return null;
  return others.some((cell) => PROPOSAL_COLUMN.test(cell)) ? 'Förslag: ' : '';
}

function rowsBelow(lines: readonly Line[], head: number, label: string): Row[] {
  const rows: Row[] = [];
  for (let at = head + 1; at < lines.length; at += 1) {
    const [first = '', ...others] = lines[at]?.cells ?? [];
    const number = NUMBER.exec(first)?.groups?.number;
    if (number === undefined || others.length === 0) break;
    rows.push({ at, number: bare(number), text: `${label}${others.join(' ')}` });
  }
  return rows;
}

function listFrom(lines: readonly Line[], from: number): Row[] {
  const rows: Row[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const { number, text } = LISTED.exec(lines[at]?.text ?? '')?.groups ?? {};
    if (number !== undefined && text !== undefined) rows.push({ at, number: bare(number), text });
    else if (rows.length === 0 || lines[at]?.gap || (lines[at]?.level ?? 0) > 0) break;
  }
  return rows;
}

const isHeadOf = (line: Line | undefined): boolean => line !== undefined && HEADS_LIST.test(line.text);

function fits(rows: readonly Row[], known: ReadonlySet<string>, isHeaded: boolean): boolean {
  const rises = rows.every(({ number }, at) => order(number) > order(rows[at - 1]?.number ?? '0'));
  const countsOn = rows.every(({ number }, at) => number === String(at + 1));
  return rises && rows.every(({ number }) => known.has(number)) && (isHeaded || !countsOn);
}

const bare = (number: string) => number.replace(/\s/gu, '').toLowerCase();
const order = (number: string) =>
  Number.parseInt(number, 10) * 100 + (/[a-h]$/u.exec(number)?.[0].charCodeAt(0) ?? 0);

function toldOf(line: Line, { number, text }: Row): Line {
  const told = `Punkt ${number}: ${text}`;
  const { starts: _, ...rest } = line;
  return { ...rest, text: told, cells: [told] };
}

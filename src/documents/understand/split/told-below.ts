import type { Line } from '../../formats/line.ts';
import { signaturesAt } from '../head/signed.ts';
import type { Mark } from '../item/marks.ts';
import { findSectionLabel } from '../read/section-label.ts';
import { bilagorListedAt, closesLetter, closingAt } from '../signatures.ts';
import { endsMeeting } from '../words/ends-meeting.ts';
import { type FoundItems, lastStart } from './items.ts';
import { NamesOfItems } from './names-item.ts';

/** Lines and items of a paper, what is told below the last of them put under the items that it names. */
export interface ToldUnder {
  readonly lines: readonly Line[];
  readonly found: FoundItems;
}

interface Block {
  readonly mark: Mark;
  /** Indexes of the lines that it is taken from. */
  readonly from: number;
  readonly end: number;
  readonly lines: readonly Line[];
}

const FEWEST_ITEMS = 2;

/**
 * Text below an agenda or below the last § that says which item it is of – by number, by heading, by the mark of a
 * footnote – is told under that item. What names none, or several, stays below the last.
 */
export function toldUnder(printed: ToldUnder, kind: 'kallelse' | 'protokoll'): ToldUnder {
  const { found } = printed;
  const start = lastStart(found);
  const last = found.marks.at(-1);
  if (found.marks.length < FEWEST_ITEMS || last === undefined || start < 0) return printed;
  const names = new NamesOfItems(found.marks);
  const lines = printed.lines.flatMap((line, at) => (at > start ? eachNamed(line, names) : [line]));
  const blocks = blocksBelow(lines, start, found.marks, last, kind).filter(({ mark }) => mark !== last);
  return blocks.length === 0 ? printed : moved(lines, found, blocks);
}

/** "Budgeten: den höjs. Avtalet: det sägs upp.": a line that tells of several items, what it tells of each by itself. */
function eachNamed(line: Line, names: NamesOfItems): Line[] {
  if (line.cells.length > 1) return [line];
  const told: string[] = [];
  for (const part of line.text.split(SENTENCE_ENDS)) {
    const isNamed = /:\s/u.test(part) && names.ledBy({ ...line, text: part, cells: [part] }) !== null;
    const before = told.at(-1);
    if (before === undefined || isNamed) told.push(part);
    else told[told.length - 1] = `${before} ${part}`;
  }
  return told.map((text, at) => ({ ...line, text, cells: [text], gap: line.gap || at > 0 }));
}
const SENTENCE_ENDS = /(?<=[.!?])(?<!(?:kl|nr|kap|enl|bl\.a|t\.ex|dvs|ca)\.)\s+(?=\p{Lu})/u;

/** What a block is found with. */
interface Below {
  readonly lines: readonly Line[];
  readonly names: NamesOfItems;
  readonly kind: 'kallelse' | 'protokoll';
  /** Where the letter closes, the signatures stand, or lists of the whole paper begin. */
  readonly stop: number;
  /** Whether the last item ends the meeting: what stands below it is no matter of its own. */
  readonly closes: boolean;
}

function blocksBelow(
  lines: readonly Line[],
  start: number,
  marks: readonly Mark[],
  last: Mark,
  kind: Below['kind'],
): Block[] {
  const below: Below = {
    lines,
    names: new NamesOfItems(marks),
    kind,
    stop: stopOf(lines, start, marks, kind),
    closes: endsMeeting(last.rest),
  };
  const blocks: Block[] = [];
  let label: number | null = null;
  for (let at = start + 1; at < lines.length; at += 1) {
    const block = blockAt(below, at, label, blocks.length > 0);
    if (block.mark !== null) blocks.push({ ...block, mark: block.mark });
    else label = isLabel(lines[at]) ? at : null;
    at = block.end - 1;
  }
  return blocks;
}

function stopOf(lines: readonly Line[], start: number, marks: readonly Mark[], kind: Below['kind']): number {
  const below = lines.slice(start);
  if (kind === 'kallelse') return start + 1 + closingAt(below.slice(1));
  const listed = bilagorListedAt(
    lines,
    marks.map(({ at }) => at),
  );
  return Math.min(start + signaturesAt(below), listed);
}

/** What stands at a line, of the item that it names; of none: up to where something else may begin. */
function blockAt(
  { lines, names, kind, stop, closes }: Below,
  at: number,
  label: number | null,
  isFollowing: boolean,
): Omit<Block, 'mark'> & { readonly mark: Mark | null } {
  const line = lines[at];
  if (line === undefined) return { mark: null, from: at, end: at + 1, lines: [] };
  const named = closes || isFollowing || line.gap ? names.ledBy(line) : null;
  const naming = at < stop || named?.isNumbered ? named : null;
  const limit = at < stop ? stop : lines.length;
  if (naming === null) {
    const end = Math.min(endOfStatement(lines, at, names), limit);
    const own = lines.slice(at, end);
    const text = own.map((one) => one.text).join(' ');
    const mark = at < stop ? names.within(text, closes) : null;
    return withLabel({ mark, from: at, end, lines: own }, lines, label, false);
  }
  const end = endOfNamed(lines, at, limit, names, naming.isHeading);
  const proposes = PROPOSES.test(naming.text ?? '');
  const told = kind === 'protokoll' || naming.isHeading || proposes ? naming.text : line.text;
  const own = [...textOf(line, told), ...lines.slice(at + 1, end)];
  return withLabel({ mark: naming.mark, from: at, end, lines: own }, lines, label, proposes);
}

const PROPOSES = /^(?:förslag(?:et)?\s*:?\s*)?(?:att|styrelsen|nämnden|förslag)(?!\p{L})/iu;

/** With the label right above it, or with the one above a list of förslag. */
function withLabel<Found extends Omit<Block, 'mark'>>(
  found: Found,
  lines: readonly Line[],
  label: number | null,
  proposes: boolean,
): Found {
  const head = label === null ? undefined : lines[label];
  if (head === undefined) return found;
  const isAbove = label === found.from - 1;
  const isOfAll = proposes && findSectionLabel(head.text)?.kind === 'proposal';
  if (!isAbove && !isOfAll) return found;
  return { ...found, from: isAbove ? found.from - 1 : found.from, lines: [head, ...found.lines] };
}

/** The heading of what follows: "Bakgrund", "Förslag till beslut". */
const MOST_WORDS = 4;
const isLabel = (line: Line | undefined): boolean =>
  line !== undefined &&
  (line.gap || line.level > 0) &&
  line.text.split(/\s+/u).length <= MOST_WORDS &&
  !/[.!?]$/u.test(line.text);

const textOf = (line: Line, text: string | null): Line[] =>
  text === null ? [] : [{ ...line, text, cells: [text], gap: true, level: 0, breakBefore: 'none' }];

/** Up to where what is named goes on: to an empty line, or where its name stood alone to what is of something else. */
function endOfNamed(
  lines: readonly Line[],
  at: number,
  limit: number,
  names: NamesOfItems,
  isAlone: boolean,
): number {
  const opens = lines[at];
  let end = at + 1;
  for (; end < limit; end += 1) {
    const line = lines[end];
    if (line === undefined || names.ledBy(line) !== null || closesLetter(line)) break;
    if (line.level > 0 && line.level <= Math.max(1, opens?.level ?? 0)) break;
    if (line.breakBefore !== 'none' || (line.gap && !isAlone)) break;
    if (line.gap && end > at + 1 && isLabel(line)) break;
  }
  return end;
}

/** Up to where one statement ends: a full stop at the end of a line, or an empty line. */
function endOfStatement(lines: readonly Line[], at: number, names: NamesOfItems): number {
  let end = at + 1;
  while (end < lines.length) {
    const [before, line] = [lines[end - 1], lines[end]];
    if (!before || !line || line.gap || line.level > 0 || line.breakBefore !== 'none') break;
    if (findSectionLabel(before.text)?.rest === '' || names.ledBy(line) !== null) break;
    if (/[.!?:)]$/u.test(before.text) && !/^\p{Ll}/u.test(line.text)) break;
    end += 1;
  }
  return end;
}

function moved(lines: readonly Line[], found: FoundItems, blocks: readonly Block[]): ToldUnder {
  const taken = new Set(blocks.flatMap(({ from, end }) => lines.slice(from, end)));
  const starts = [...found.marks.map(({ at }) => at), ...found.details.values()].sort((a, b) => a - b);
  const startOf = (mark: Mark) =>
    (mark.printed === null ? found.details.get(mark.number) : undefined) ?? mark.at;
  const below = new Map<number, Line[]>();
  for (const { mark, lines: told } of blocks) {
    const next = starts.find((start) => start > startOf(mark)) ?? lines.length;
    below.set(next, [...(below.get(next) ?? []), ...told]);
  }
  const placed: Line[] = [];
  const now = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    placed.push(...(below.get(at) ?? []));
    now.set(at, placed.length);
    if (!taken.has(line)) placed.push(line);
  }
  placed.push(...(below.get(lines.length) ?? []));
  const at = (before: number) => now.get(before) ?? before;
  return {
    lines: placed,
    found: {
      ...found,
      marks: found.marks.map((mark) => ({ ...mark, at: at(mark.at) })),
      details: new Map([...found.details].map(([number, start]) => [number, at(start)])),
    },
  };
}

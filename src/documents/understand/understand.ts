import type { Line, ReadLines } from '../formats/line.ts';
import type { ReadDocument } from '../model.ts';
import { crossCheck } from './checks/index.ts';
import { checkOrder } from './checks/order.ts';
import { type Bounds, readAgendaDocument, readProtokoll } from './document.ts';
import { readBilaga, readPlan } from './other-papers.ts';
import { withFactsFirst } from './page/facts-beside.ts';
import { findFurniture } from './page/furniture.ts';
import { withLabelsBeside } from './page/labels-above.ts';
import { withoutLetterHead } from './page/letter-head.ts';
import { withColumnsInOrder } from './page/two-columns.ts';
import { withWholeDates } from './page/whole-dates.ts';
import { findDates } from './read/dates.ts';
import { withQuietNames } from './read/loud-names.ts';
import { bilagaStarts, bilagorAt, opensBilaga, opensPaper } from './split/bilagor.ts';
import { findStarts, isPlanOfDays, isTitledPaper, type Start } from './split/boundaries.ts';
import { collectedBelow, isCollected } from './split/collected-below.ts';
import { gatheredDecisions } from './split/gathered-decisions.ts';
import { findAgenda, findParagraphs, lastStart } from './split/items.ts';
import { numberBilagor } from './split/number-bilagor.ts';
import { withTablesWhole } from './unfolded/index.ts';
import { BOARD_WORDS, PLAN_TITLE } from './words/document-titles.ts';

export interface Hints {
  readonly boardNames?: readonly string[];
  readonly people?: readonly string[];
}

const FEWEST_WORDS = 2;

/** Whether the text is one that a board handles at all. */
function isBoardText(lines: readonly Line[]): boolean {
  const words = new Set<string>();
  for (const line of lines) {
    for (const match of line.text.matchAll(BOARD_WORDS)) words.add(match[0].toLowerCase().slice(0, 7));
    if (words.size > FEWEST_WORDS) return true;
  }
  return words.size > FEWEST_WORDS;
}

interface Part {
  readonly start: Start | null;
  readonly from: number;
  readonly to: number;
}

/** A kallelse or protokoll ends where, after its last item, a document of its own begins. */
function partsOf(
  lines: readonly Line[],
  furniture: readonly Line[],
  pagesKnown: boolean,
  boardNames: readonly string[] | undefined,
): Part[] {
  const starts = findStarts(lines, furniture, boardNames);
  const first = starts[0]?.at ?? lines.length;
  const parts: Part[] = first > 0 ? bilagaParts(lines, 0, first, pagesKnown, starts.length === 0) : [];
  for (const [index, start] of starts.entries()) {
    const to = starts[index + 1]?.at ?? lines.length;
    const tail = tailOf(lines.slice(0, to), start, pagesKnown);
    parts.push({ start, from: start.at, to: tail });
    if (tail < to) parts.push(...bilagaParts(lines, tail, to, pagesKnown, false));
  }
  return parts;
}

/** For days that are written without their year. */
const ANY_YEAR = 2000;

function lastItemOf(lines: readonly Line[], start: Start): number {
  if (start.kind === 'mötesplan') {
    const isDated = ({ text }: Line) => findDates(text, ANY_YEAR).length > 0;
    // "Anmälan av delegationsbeslut" on the next page has days too, and none of them is a meeting's.
    const first = lines.findIndex(isDated);
    const next = lines.findIndex((line, at) => at > first && opensPaper(line) && !PLAN_TITLE.test(line.text));
    return lines.slice(0, next < 0 ? lines.length : next - 1).findLastIndex(isDated);
  }
  if (start.kind === 'kallelse') return Math.max(0, lastStart(findAgenda(lines)));
  // A list of what was decided, below the last item, is no paper of its own.
  return Math.max(0, lastStart(findParagraphs(lines)), gatheredDecisions(lines).end - 2);
}

/** Where what is bound in after a kallelse or protokoll begins. */
function tailOf(lines: readonly Line[], start: Start, pagesKnown: boolean): number {
  const own = lines.slice(start.at);
  const below = start.at + lastItemOf(own, start) + 1;
  const from = opensBilaga(lines, below) ? below : below + 1;
  const collected = start.kind === 'kallelse' ? collectedBelow(own, findAgenda(own)) : null;
  const isOfItem = (at: number) => collected !== null && isCollected(collected, own, at - start.at);
  return bilagaStarts(lines, from, pagesKnown, isOfItem)[0] ?? lines.length;
}

function bilagaParts(
  lines: readonly Line[],
  from: number,
  to: number,
  pagesKnown: boolean,
  whole: boolean,
): Part[] {
  const starts = whole ? [from] : bilagaStarts(lines.slice(0, to), from, pagesKnown);
  const all = starts[0] === from ? starts : [from, ...starts];
  return bilagorAt(lines, all, to).map((bilaga) => ({ start: null, from: bilaga.from, to: bilaga.to }));
}

function boundsOf(lines: readonly Line[], part: Part): Bounds {
  const own = lines.slice(part.from, part.to);
  const [first, last] = [own[0], own.at(-1)];
  // What stands in columns is not always read in the order of the file.
  const ordinals = own.length > 0 ? own.map(({ line }) => line) : [1];
  return {
    lines: own,
    pages: { from: first?.page ?? 1, to: last?.page ?? first?.page ?? 1 },
    span: { from: Math.min(...ordinals), to: Math.max(...ordinals) },
  };
}

function readPart(
  part: Part,
  bounds: Bounds,
  furniture: ReadonlySet<Line>,
  all: readonly Line[],
  hints: Hints,
): ReadDocument {
  const shared = {
    furniture,
    hints: [...(hints.people ?? [])],
    boardNames: [...(hints.boardNames ?? [])],
    all,
  };
  switch (part.start?.kind) {
    case 'protokoll':
      return readProtokoll(bounds, shared);
    case 'kallelse':
      return readAgendaDocument(bounds, shared);
    case 'mötesplan':
      return readPlan(bounds, shared);
    default:
      return readBilaga(bounds, shared);
  }
}

/** Bilagor take their meeting and number from the kallelse or protokoll they follow. */
function tieBilagor(documents: readonly ReadDocument[]): ReadDocument[] {
  const tied: ReadDocument[] = [];
  let main: ReadDocument | null = null;
  for (const [index, document] of documents.entries()) {
    if (document.kind === 'kallelse' || (document.kind === 'protokoll' && main?.kind !== 'kallelse'))
      main = document;
    if (document.kind !== 'bilaga' || main === null) {
      const bound = document.kind === 'protokoll' && main !== null && main !== document;
      tied.push(
        bound && main
          ? { ...document, attachmentOf: { kind: main.kind, meetingDate: main.meetingDate, number: null } }
          : document,
      );
      continue;
    }
    tied.push({
      ...document,
      meetingDate: main.meetingDate,
      attachmentOf: { kind: main.kind, meetingDate: main.meetingDate, number: document.number },
    });
    if (documents[index + 1]?.kind === 'kallelse') main = null;
  }
  return numbered(tied);
}

function numbered(documents: readonly ReadDocument[]): ReadDocument[] {
  const main =
    documents.find((document) => document.kind === 'kallelse') ??
    documents.find((document) => document.kind === 'protokoll');
  if (!main) return [...documents];
  const references = main.items
    .flatMap((item) => item.attachments.map((number) => ({ number, heading: item.heading })))
    .filter(({ number }) => /^\d/.test(number));
  const bound = documents.filter((document) => document !== main && document.attachmentOf !== null);
  const numbers = numberBilagor(
    bound.map(({ number, title }) => ({ number, title })),
    references,
  );
  return documents.map((document) => {
    const at = bound.indexOf(document);
    const number = at < 0 ? document.number : (numbers[at] ?? null);
    return at < 0
      ? document
      : {
          ...document,
          number: document.kind === 'bilaga' ? number : document.number,
          attachmentOf: document.attachmentOf && { ...document.attachmentOf, number },
        };
  });
}

/**
 * The documents in a file, in order; none when it holds nothing that a board handles.
 * Steps: furniture by repetition → kallelser and protokoll by their heads → items → fields → cross-checks.
 */
export function understand(read: ReadLines, hints: Hints): ReadDocument[] {
  const isOurs = isBoardText(read.lines) || isPlanOfDays(read.lines) || isTitledPaper(read.lines);
  if (!isOurs) return [];
  const all = withTablesWhole(
    withWholeDates(
      withLabelsBeside(withColumnsInOrder(withFactsFirst(withoutLetterHead(read.lines.map(withQuietNames))))),
    ),
  );
  const furniture = findFurniture(all);
  const lines = all.filter((line) => !furniture.has(line));
  const moved = carryBreaks(all, furniture);
  const content = lines.map((line) => moved.get(line) ?? line);
  const parts = partsOf(content, [...furniture], read.pages > 2, hints.boardNames);
  const documents = parts.map((part) => readPart(part, boundsOf(content, part), furniture, all, hints));
  return tieBilagor(
    documents.filter((document) => document.kind !== 'bilaga' || document.parts.length > 0),
  ).map((document) => {
    const own = read.lines.slice(document.lines.from - 1, document.lines.to);
    const doubts = [...document.doubts, ...crossCheck(document, own), ...checkOrder(own, read.unsureFrom)];
    return { ...document, doubts };
  });
}

/** A page break above furniture is a break above the first line of content below it. */
function carryBreaks(lines: readonly Line[], furniture: ReadonlySet<Line>): Map<Line, Line> {
  const moved = new Map<Line, Line>();
  let pending: Line['breakBefore'] = 'none';
  let skipped = false;
  for (const line of lines) {
    if (furniture.has(line)) {
      if (line.breakBefore === 'page' || pending === 'none')
        pending = line.breakBefore === 'none' ? pending : line.breakBefore;
      skipped = true;
      continue;
    }
    if (skipped)
      moved.set(line, {
        ...line,
        gap: true,
        breakBefore: pending === 'rule' && line.breakBefore === 'none' ? 'rule' : 'page',
      });
    pending = 'none';
    skipped = false;
  }
  return moved;
}

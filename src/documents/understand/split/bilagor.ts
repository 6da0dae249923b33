import type { Line } from '../../formats/line.ts';
import { findDates } from '../read/dates.ts';
import { closesLetter, LIST_OF_ALL } from '../signatures.ts';
import { DOCUMENT_NOUN } from '../words/document-titles.ts';

/** A bilaga bound in after a kallelse or protokoll. */
export interface FoundBilaga {
  readonly from: number;
  readonly to: number;
  readonly number: string | null;
  readonly title: string | null;
}

const STAMP =
  /^bi-?laga\s*(?:nr\.?\s*)?(?<number>\d{1,3}(?:\.\d{1,2}(?!\d)|[a-z])?|[A-Z])?(?:\s*[:.–-]?\s*(?<title>\S.{2,120})?)?$/iu;
const TITLE_LENGTH = 170;

function isTitle(line: Line): boolean {
  if (
    closesLetter(line) ||
    line.text.length > TITLE_LENGTH ||
    /[,;:]$/u.test(line.text) ||
    /^(?:[-–*•]\s|\d|att\s)/iu.test(line.text)
  )
    return false;
  return (
    DOCUMENT_NOUN.test(line.text) && !/[.!?]\s+\p{Lu}/u.test(line.text) && line.text.split(/\s+/).length <= 24
  );
}

function isLoud(line: Line): boolean {
  const letters = line.text.replace(/[^\p{L}]/gu, '');
  return letters.length > 8 && letters === letters.toUpperCase();
}

function isStamp(line: Line): boolean {
  const groups = STAMP.exec(line.text)?.groups;
  return (
    line.gap &&
    groups !== undefined &&
    (groups.number !== undefined || groups.title !== undefined) &&
    line.text.length < 120
  );
}

/** "Bilaga 1   Protokoll" right above "Bilaga 2   Budget": an entry of a list of bilagor, and none of them. */
function isListEntry(line: Line, next: Line | undefined): boolean {
  const number = STAMP.exec(line.text)?.groups?.number;
  const following = next === undefined || next.gap ? undefined : STAMP.exec(next.text)?.groups?.number;
  return number !== undefined && following !== undefined && following !== number;
}

/** "Bilaga 3 Ändrad budget" over space and rows of figures: the head of a bilaga, though nothing parts it from what it is bound in after. */
function headsFigures(lines: readonly Line[], at: number): boolean {
  const groups = STAMP.exec(lines[at]?.text ?? '')?.groups;
  if (groups?.number === undefined || groups.title === undefined || lines[at + 1]?.gap !== true) return false;
  return lines.slice(at + 1, at + NEAR_ROWS).filter(isRowOfFigures).length >= FEWEST_ROWS;
}

const NEAR_ROWS = 8;
const FEWEST_ROWS = 3;
const isRowOfFigures = ({ cells }: Line) =>
  cells.length > 1 &&
  /\p{L}/u.test(cells[0] ?? '') &&
  /^[-–−]?[\d\s.,]+(?:kr|tkr|%)?$/u.test(cells.at(-1) ?? '');

/** Whether a bilaga begins right below the last item's heading: numbered at the top of a page, or over its figures. */
export function opensBilaga(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && ((isStamp(line) && line.breakBefore !== 'none') || headsFigures(lines, at));
}

/** What stands at the end of a protokoll, on a page of its own too: that it was posted, and who signed. */
const OF_PROTOKOLL =
  /^(?:anslags?-?\s?bevis|bevis|anslag|(?:anslag|bevis)\s*(?:[/&,]|och|om)\s*\p{L}+.*|(?:bevis om )?tillkännagivande\p{L}*(?: av .*)?|underskrift(?:er|sida)?|justering(?:ar|sbevis)?|signatur(?:er|sida)?)$/iu;

/** How strongly a line looks like the first of a document of its own. */
function opening(lines: readonly Line[], at: number, pagesKnown: boolean): number {
  const line = lines[at];
  if (line && headsFigures(lines, at)) return 3;
  if (!line?.gap) return 0;
  if (OF_PROTOKOLL.test(line.text) || LIST_OF_ALL.test(line.text) || isListEntry(line, lines[at + 1]))
    return 0;
  if (isStamp(line)) return 3;
  const broken = line.breakBefore === 'page' || line.breakBefore === 'rule';
  const near = lines.slice(at, at + 4);
  if (broken && (near.some(isTitle) || isLoud(line) || line.level > 0 || near.some(isStamp))) return 3;
  if (line.level === 1 || (line.level === 2 && isTitle(line))) return 2;
  if (pagesKnown && !line.bold && line.level === 0 && lines[at + 1]?.gap !== true) return 0;
  if (isTitle(line) && (line.gap || line.bold)) return 2;
  if (isLoud(line) && near.slice(1).some(isTitle)) return 2;
  const dated = near.slice(0, 2).some((next) => findDates(next.text)[0]?.length === next.text.length);
  return dated && line.text.length < 60 && !/[.]$/u.test(line.text) ? 2 : 0;
}

/** Whether a paper of its own begins at the top of a page or below a ruled line: by its title, and not by its print alone. */
export const opensPaper = (line: Line): boolean => line.breakBefore !== 'none' && isTitle(line);

const SHORTEST = 6;
const SHORTEST_STAMPED = 2;

/** What a bilaga says, and no more of its head: a sentence, a point, a row of a table. */
function isBody({ text, cells, level }: Line): boolean {
  return level === 0 && (cells.length > 1 || /^[-–*•]\s/u.test(text) || /\p{Ll}{2}[.!?]$/u.test(text));
}

/**
 * A bilaga's number belongs to what follows it, however short the one before was: below a ruled line, at the top of a page,
 * or where the one before has said something. Above its own first words, below its name, it is the number of that one.
 */
function stampedApart(lines: readonly Line[], from: number, at: number): boolean {
  const line = lines[at];
  if (!line || !isStamp(line)) return false;
  return line.breakBefore !== 'none' || lines.slice(from, at).some(isBody);
}

/** Where, from `from` on, documents of their own begin; where `isOfItem`, only at a number of a bilaga or a break. */
export function bilagaStarts(
  lines: readonly Line[],
  from: number,
  pagesKnown: boolean,
  isOfItem: (at: number) => boolean = () => false,
): number[] {
  const starts: number[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || opening(lines, at, pagesKnown) < (isOfItem(at) ? 3 : 2)) continue;
    const last = starts.at(-1);
    if (last !== undefined && [at, at - 1].some((head) => isPageHeadAgain(lines, last, head))) continue;
    if (last === undefined || at - last >= (stampedApart(lines, last, at) ? SHORTEST_STAMPED : SHORTEST))
      starts.push(at);
  }
  return withoutPartsOfStamped(lines, starts);
}

/** "Enheten för stöd" over "2027-03-02" a second time: the head of a letter's next page, and of no other letter. */
function isPageHeadAgain(lines: readonly Line[], from: number, at: number): boolean {
  const [line, day] = [lines[at], lines[at + 1]];
  if (!line || !day || isStamp(line) || isTitle(line)) return false;
  if (findDates(day.text)[0]?.length !== day.text.length) return false;
  return lines
    .slice(from, at)
    .some(({ text }, index) => text === line.text && lines[from + index + 1]?.text === day.text);
}

const stampOf = (line: Line | undefined): string | null =>
  line !== undefined && isStamp(line) ? (STAMP.exec(line.text)?.groups?.number ?? null) : null;

/** "8.2" right after "8.1", "9.1" after "8.2", "4" after "3": there is no number between them for another. */
function followsRight(number: string, before: string): boolean {
  const [item = 0, within] = number.split('.').map(Number);
  const [itemBefore = 0, withinBefore] = before.split('.').map(Number);
  if (within === undefined || withinBefore === undefined) return item === itemBefore + 1;
  return item === itemBefore ? within === withinBefore + 1 : item > itemBefore && within === 1;
}

/** What looks like a title between two bilagor whose printed numbers follow right upon each other is a heading in the first. */
function withoutPartsOfStamped(lines: readonly Line[], starts: readonly number[]): number[] {
  const stamps = starts.map((at) => stampOf(lines[at]));
  return starts.filter((at, index) => {
    if (stamps[index] !== null || lines[at]?.breakBefore !== 'none') return true;
    const before = stamps.slice(0, index).findLast((stamp) => stamp !== null);
    const after = stamps.slice(index).find((stamp) => stamp !== null);
    return before == null || after == null || !followsRight(after, before);
  });
}

/** Capitals right below the number of a bilaga are its title, whatever looks like one further down; whose it is, is none. */
function belowStamp(lines: readonly Line[]): Line | undefined {
  const at = lines.findIndex((line) => stampOf(line) !== null);
  const next = at < 0 ? undefined : lines[at + 1];
  return next !== undefined && isLoud(next) && next.text.length < TITLE_LENGTH && !isOnlyWhose(next)
    ? next
    : undefined;
}

/** "SAMORDNINGSFÖRBUNDET ÄNGSVIK" */
const isOnlyWhose = ({ text }: Line): boolean =>
  /^samordningsförbund/iu.test(text) && !DOCUMENT_NOUN.test(text);

function titleOf(lines: readonly Line[]): string | null {
  const near = lines.slice(0, 14);
  const stamp = near.map((line) => STAMP.exec(line.text)?.groups?.title).find((title) => title !== undefined);
  const titled =
    belowStamp(near.slice(0, 4)) ??
    near.find(isTitle) ??
    near.find((line) => line.level > 0) ??
    near.find((line) => line.bold);
  const plain = near.find(
    (line) =>
      line.text.length > 8 &&
      line.text.length < TITLE_LENGTH &&
      !STAMP.test(line.text) &&
      findDates(line.text)[0]?.length !== line.text.length,
  );
  return titled?.text ?? stamp ?? plain?.text ?? null;
}

function numberOf(lines: readonly Line[]): string | null {
  for (const line of lines.slice(0, 8)) {
    if (isBody(line)) return null;
    const number = STAMP.exec(line.text)?.groups?.number;
    if (number !== undefined) return number;
  }
  return null;
}

/** The bilagor between the given starts and the end. */
export function bilagorAt(lines: readonly Line[], starts: readonly number[], end: number): FoundBilaga[] {
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? end;
    const own = lines.slice(from, to);
    return { from, to, number: numberOf(own), title: titleOf(own) };
  });
}

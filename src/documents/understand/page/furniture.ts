import type { Line } from '../../formats/line.ts';
import { headLabel } from '../head/labels.ts';
import { isOnlyAttachments } from '../read/attachments.ts';
import { findSectionLabel } from '../read/section-label.ts';
import { signatureLines } from '../signatures.ts';

const PAGE_NUMBER =
  /^(?:(?:sidan?|sid\.?|s\.|blad)\s*)?\d{1,4}\s*(?:\(\s*(?:av\s+)?\d{1,4}\s*\)|(?:av|\/)\s*\d{1,4})?$|^[-–—]\s*\d{1,3}\s*[-–—]$/iu;
const SIGNING =
  /^(?:(?:justerande[s]?|justeringens|justerares|justering|ordförandens?|sekreterarens?)\s*(?:\(?sign\.?(?:atur(?:er)?)?\)?)?|utdragsbestyrkande|(?:expedierat|utdrags?)\s*\/?\s*bestyrkt|bestyrks|signatur(?:er)?|sign\.?|sida|justerandes sign\.?\s+utdragsbestyrkande|\p{L}*juster\p{L}+ (?:sign\.?|signatur(?:er)?|namnteckning(?:ar)?|initialer)|utdrag(?:et|s)? bestyrk\p{L}*)$/iu;
const SCANNED =
  /^(?:handwritten|signature|signatures|logo|image|stamp|photo|illustration|a (?:blue|black|handwritten))\b[\x20-\x7E]{0,120}$/i;
/** "Ordf. ..........     Just. ..........": short words for those who sign, each with a line to sign on. */
const SIGNED_SHORT = /^(?:(?:ordf|just|sekr|v\. ordf|sign)\.?\s*:?\s*[._…]{4,}\s*)+$/iu;
/** "Justerandes sign: ________": what the place is for said to be a signature, and the line to sign on. */
const SIGNED_ONCE = /^(?:\p{L}+s |\p{L}*juster\p{L}* )?sign(?:\.|atur(?:er)?)?\s*:?\s*[._…]{4,}$/iu;
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST = 90;
const STRAY = /^[^\p{L}\p{N}]*$/u;

/** Numbers differ from page to page; the rest does not. */
function shape(text: string): string {
  if (DATE_ONLY.test(text)) return text;
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

/** Several places to sign in one row, with nothing but a colon or a line beside. */
const areSigned = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell) => SIGNING.test(cell.replace(/[\s:._…]+$/u, '')));

/** "Justerandes sign ....... ....... Utdragsbestyrkande .......": places to sign in one row, with the lines to sign on between. */
const DOTTED = /\s*[._…]{4,}\s*/u;

function areDotted(text: string): boolean {
  if (!DOTTED.test(text)) return false;
  const words = text.split(DOTTED).filter((part) => part !== '');
  return words.length > 1 && words.every((part) => SIGNING.test(part.replace(/[\s:]+$/u, '')));
}

const isSigning = ({ text, cells }: Line): boolean =>
  SIGNING.test(text) ||
  SIGNED_SHORT.test(text) ||
  SIGNED_ONCE.test(text) ||
  areSigned(cells) ||
  areDotted(text);

function isStrong(line: Line): boolean {
  return isSigning(line) || isPageNumber(line.text);
}

function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text) && !/^(?:19|20)\d{2}$/.test(text);
}

/** "TALLÅSEN § 42", "NORRA SKOGEN § 7": whose paragraph it is, before its sign and one number. */
const NAMED_PARAGRAPH = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2} ?§ ?\d{1,4}(?!\d|\s*[-–]\s*\d)/u;

/** What opens an item or a paragraph comes again with another number, and is of no page: "Ärende 5   Dnr 2027/8". */
const OPENS =
  /^(?:[-–*]\s|att\s|(?:\p{L}{1,10} ?)?[§$](?!\s+\p{L})|(?:ärende|punkt|pkt\.?|p\.)\s*(?:nr\.?\s*)?\d)/iu;

/** "ÄRENDE 6. ANSÖKAN", "§ 205. ARVODEN", "6. ARVODEN": the first that stands on a page, and no header of it. */
const opensItem = (text: string): boolean =>
  NAMED_PARAGRAPH.test(text) ||
  /^(?:[§$] ?\d|(?:ärende|punkt|pkt\.?|p\.)\s*(?:nr\.?\s*)?\d|\d{1,3}[.)]\s+\p{L})/iu.test(text);

function looksRepeated(line: Line): boolean {
  if (line.text.length > LONGEST || OPENS.test(line.text) || NAMED_PARAGRAPH.test(line.text)) return false;
  return !/[.!?:]$/u.test(line.text) || /\d\.?$/u.test(line.text);
}

/** What labels a value, opens a section or refers to a bilaga comes again without being furniture. */
function isLabel(line: Line): boolean {
  if (/^\(.*\)$/u.test(line.text) && isOnlyAttachments(line.text)) return true;
  const [first = line.text] = line.cells;
  return [line.text, first].some((text) => findSectionLabel(text) !== null) || headLabel(line.text) !== null;
}

/** How often a line of the same shape stands; labels are asked for last, and only of what stands twice. */
type Times = (line: Line) => number;

/** How often each line's shape stands; the shape of a line is asked for once. */
function countShapes(lines: readonly Line[]): Times {
  const shapes = new Map<Line, string>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (!looksRepeated(line)) continue;
    const key = shape(line.text);
    shapes.set(line, key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const labels = new Map<Line, boolean>();
  const isLabelled = (line: Line): boolean => {
    const known = labels.get(line) ?? isLabel(line);
    labels.set(line, known);
    return known;
  };
  return (line) => {
    const key = shapes.get(line);
    const times = key === undefined ? 0 : (counts.get(key) ?? 0);
    return times >= TWICE && isLabelled(line) ? 0 : times;
  };
}

/** Runs of lines of which each repeats or is furniture by itself. */
function runsOf(lines: readonly Line[], isCandidate: (line: Line) => boolean): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (isCandidate(line)) {
      run.push(line);
      continue;
    }
    if (run.length > 0) runs.push(run);
    run = [];
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** "2 (5)", "Sida 2 av 5", "– 2 –" is a page number and nothing else. */
const PAGE_OF =
  /^(?:(?:sida?n?\.?\s*)?\d{1,3}\s*\(\s*(?:av\s+)?\d{1,3}\s*\)|sida?n?\.?\s*\d{1,3}\s*(?:av|\/)\s*\d{1,3}|[-–—]\s*\d{1,3}\s*[-–—])$/iu;
/** "Sida 2 av 5": not the first page, whose header names board and day. */
const isLater = ({ text }: Line): boolean => PAGE_OF.test(text) && Number(/\d+/u.exec(text)?.[0] ?? 1) > 1;
const FEW = 3;
const TWICE = 2;
const HEAD = 15;

function isLoud(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 5 && letters === letters.toUpperCase();
}

function isLabelOfValue(text: string): boolean {
  const kind = headLabel(text);
  return kind !== null && kind !== 'noise';
}

/** "Region Norrskog 4 (6)": a page number at the end of a header. */
const ENDS_IN_PAGE =
  /\s(?:\d{1,3}\s*\(\s*(?:av\s+)?\d{1,3}\s*\)|(?:sidan?|sid\.?|s\.)\s*\d{1,3}\s*(?:av|\/)\s*\d{1,3})$/iu;

/** "Styrelsemöte 6 maj - sidan 2 av 2", "Finsam Ängsvik 2(2)": what says that it counts pages needs to come but twice. */
const COUNTS_PAGES = /\s(?:(?:sidan?|sid\.?)\s*\d{1,3}\s*(?:av|\/)\s*\d{1,3}|\d{1,3}\(\d{1,3}\))$/iu;

const LARGEST_BLOCK = 6;

/** Short lines that stand together with a page number, one of which comes again: the header of a page. */
function pageBlocks(lines: readonly Line[], repeats: (line: Line) => boolean): Set<Line> {
  const found = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    if (!PAGE_OF.test(line.text)) continue;
    let [from, to] = [at, at + 1];
    while (from > 0 && lines[from]?.gap === false) from -= 1;
    while (lines[to]?.gap === false) to += 1;
    const block = lines.slice(from, to);
    const short = block.every(({ text }) => text.length <= LONGEST && !/\p{L}[.!?:]$/u.test(text));
    if (short && block.length <= LARGEST_BLOCK && block.some(repeats))
      for (const each of block.filter(({ text }) => !opensItem(text))) found.add(each);
  }
  return found;
}

const LONGEST_HEADING = 160;

/** A number alone that may open an item: what stands below it is its heading. */
function mayOpenItem(lines: readonly Line[], at: number, repeats: (line: Line) => boolean): boolean {
  const next = lines[at + 1];
  if (next === undefined || !/^\p{Lu}\p{L}/u.test(next.text) || repeats(next)) return false;
  return !next.gap || (next.text.length <= LONGEST_HEADING && !/[.!?:]$/u.test(next.text));
}

/**
 * Numbers that stand alone above the headings of an agenda count no pages: those right above one, and all of them
 * where they count from one and each has a heading below it, with or without space between.
 */
function itemNumbers(lines: readonly Line[], repeats: (line: Line) => boolean): Set<Line> {
  const alone = [...lines.entries()].filter(([, line]) => line.gap && /^\d{1,2}$/.test(line.text));
  const mayOpen = alone.filter(([at]) => mayOpenItem(lines, at, repeats));
  const counted =
    mayOpen.length === alone.length && alone.every(([, line], at) => Number(line.text) === at + 1);
  const right = ([at, line]: readonly [number, Line]) =>
    line.breakBefore === 'none' && lines[at + 1]?.gap === false;
  return new Set(mayOpen.filter((entry) => counted || right(entry)).map(([, line]) => line));
}

/** A loud line next to a page number is the page's header, though it stands but once. */
function besidePageNumber(lines: readonly Line[]): Line[] {
  return lines.filter(
    (line, at) =>
      [lines[at - 1], lines[at + 1]].some((next) => next !== undefined && PAGE_OF.test(next.text)) &&
      isLoud(line.text) &&
      !opensItem(line.text),
  );
}

/** "Justeringens" over "plats och tid  Kansliet 2027-02-04": the label goes on below, and nothing is to be signed. */
function isHalfLabel(line: Line, next: Line | undefined): boolean {
  const [second = ''] = next?.cells ?? [];
  return (
    next?.gap === false &&
    SIGNING.test(line.text) &&
    /^\p{Ll}/u.test(second) &&
    headLabel(`${line.text} ${second}`) !== null
  );
}

/** A run is furniture when something in it could be nothing else: a page number, a place to sign, a loud title. */
function runIsFurniture(run: readonly Line[], times: Times): boolean {
  const often = run.filter((line) => times(line) >= (COUNTS_PAGES.test(line.text) ? TWICE : FEW));
  if (run.some((line) => isSigning(line) || PAGE_OF.test(line.text))) return true;
  if (often.length === 0) return false;
  if (run.some((line) => isPageNumber(line.text) || ENDS_IN_PAGE.test(line.text))) return true;
  if (run.some((line) => isLoud(line.text)) && run.length >= 2) return true;
  const breaksPage = run.some((line) => line.breakBefore !== 'none');
  return breaksPage || run.every((line) => DATE_ONLY.test(line.text));
}

/** A label at the foot of a page and its day at the top of the next: the last line of the furniture between is the value. */
function valueOverPage(run: readonly Line[], before: Line | undefined, times: Times): Line | undefined {
  const last = run.at(-1);
  const isValue = last !== undefined && run.length > 1 && DATE_ONLY.test(last.text) && times(last) < FEW;
  return isValue && before !== undefined && isLabelOfValue(before.text) ? last : undefined;
}

/** What comes again, but mostly where no page ends: a row of a table, or a heading, that happens to stand beside a page's furniture. */
function textElsewhere(runs: readonly (readonly Line[])[], times: Times): (line: Line) => boolean {
  const beside = new Map<string, number>();
  for (const line of runs.filter((run) => runIsFurniture(run, times)).flat()) {
    const key = shape(line.text);
    beside.set(key, (beside.get(key) ?? 0) + 1);
  }
  return (line) => (beside.get(shape(line.text)) ?? 0) * 2 < times(line);
}

/** "Bilaga 8.1" at the top of a page: each number opens a bilaga, however often the word stands there. */
const STAMPED = /^bi-?laga\s*(?:nr\.?\s*)?\d{1,3}(?:\.\d{1,2}|[a-z])?$/iu;

/**
 * The lines that are page furniture: headers and footers found by their repetition, places to sign, page numbers,
 * and what a scanner wrote of pictures. The first print of a repeated header is kept, for it names board and date.
 */
export function findFurniture(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const times = countShapes(lines);
  const joins = new Set([...signatureLines(lines), ...besidePageNumber(lines)]);
  const labelled = new Set(lines.filter((_, at) => isLabelOfValue(lines[at - 1]?.text ?? '')));
  const repeats = (line: Line): boolean => times(line) >= TWICE;
  const seen = new Set<string>();
  const items = itemNumbers(lines, repeats);
  const blocks = pageBlocks(lines, repeats);
  const broken = new Set(lines.filter((line, at) => isHalfLabel(line, lines[at + 1])));
  const mayBe = (line: Line) =>
    !items.has(line) &&
    !broken.has(line) &&
    (joins.has(line) || blocks.has(line) || repeats(line) || isStrong(line));
  const before = new Map(lines.map((line, at) => [line as Line | undefined, lines[at - 1]]));
  const runs = runsOf(lines, mayBe);
  const isText = textElsewhere(runs, times);
  for (const run of runs) {
    const furniture = runIsFurniture(run, times);
    const counts = run.some(({ text }) => PAGE_OF.test(text) || COUNTS_PAGES.test(text));
    const edge = counts && ((run[0]?.line ?? 0) > HEAD || run.some(isLater));
    const valued = valueOverPage(run, before.get(run[0]), times);
    for (const line of run) {
      const stamped = STAMPED.test(line.text);
      const print = stamped ? line.text.toLowerCase() : shape(line.text);
      const first = !seen.has(print) && (stamped || (!isStrong(line) && !edge));
      if (!stamped || furniture) seen.add(print);
      const ofLabel = before.get(line);
      const isValue = labelled.has(line) && ofLabel !== undefined && !found.has(ofLabel);
      const own = joins.has(line) || blocks.has(line) || isStrong(line);
      const kept =
        first ||
        isValue ||
        (!own && isText(line)) ||
        line === valued ||
        (joins.has(line) && !isLoud(line.text));
      if (furniture && !kept) found.add(line);
    }
  }
  for (const line of lines) {
    if (line.edge || SCANNED.test(line.text) || STRAY.test(line.text)) found.add(line);
  }
  return found;
}

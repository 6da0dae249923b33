import { joinTexts } from '../formats/join-texts.ts';
import type { Line } from '../formats/line.ts';
import { BOARD_NOUN } from './words/organisations.ts';

/** One paragraph: printed lines put together again, with the lines it came from. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Whether it began with a list mark; the mark is not in the text. */
  readonly bullet: boolean;
  readonly bold: boolean;
  readonly level: number;
  readonly gap: boolean;
}

/** "D) Sekretess" is none: it heads what stands below it. */
const BULLET =
  /^(?:(?:[-–—*•·o]|>{1,2}|[»›→▪■●◦])\s+|\d{1,2}[.)]\s+(?=att\s)|[a-z]\)\s+(?!(?:sekretess|slut(?:en|na)|stängd)\p{L}*(?:\s+\p{L}+){0,2}$))/iu;
/** "2. överlämna den till medlemmarna": a clause of a list, not a day of a month. */
const NUMBERED_CLAUSE =
  /^\d{1,2}[.)]\s+(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))(?=\p{Ll}{3})/u;
/** "b. Tallåsen: ny socialchef": a point of a list, and no initial. */
const LETTERED = /^[a-zåäö]\.\s+(?=\p{Lu}|\d)/u;
const BOARD_SUBJECT = new RegExp(`^(?:${BOARD_NOUN})(?![\\p{L}])`, 'iu');
/** "2. Avgiften höjs." below a full stop begins a statement of its own. */
const NUMBERED_SENTENCE =
  /^\d{1,2}[.)]\s+(?=\p{Lu}|\d[\d ]*(?:kr|kronor|tkr|mnkr|miljoner|procent)(?![\p{L}]))/u;
/** "1. Avgiften höjs." begins a list, whatever stands above. */
const FIRST_OF_LIST = /^1[.)]\s+\p{Lu}\p{Ll}/u;
const CLAUSE = /^att(?:\s|$)/iu;

/** The text without its bullet, number or letter. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '').replace(NUMBERED_CLAUSE, '').replace(LETTERED, '').trim();
}

/** Whether it begins with a bullet, number or letter. */
export function hasBullet(text: string): boolean {
  return BULLET.test(text) || NUMBERED_CLAUSE.test(text) || LETTERED.test(text);
}

const WRAP_EVIDENCE = 3;

/** The width at which the text was wrapped, learnt from lines that break in the middle of a sentence. */
export function wrapWidth(lines: readonly Line[]): number {
  const widths: number[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && !next.gap && /^\p{Ll}/u.test(next.text) && !CLAUSE.test(next.text))
      widths.push(line.text.length);
  }
  if (widths.length < WRAP_EVIDENCE) return Number.POSITIVE_INFINITY;
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? Number.POSITIVE_INFINITY;
}

function firstWord(text: string): string {
  return text.split(/\s/, 1)[0] ?? '';
}

/** Whether the next word would not have fitted on the line: then the break means nothing. */
export function wasFull(line: Line, next: Line, width: number): boolean {
  const word = firstWord(next.text).length;
  return line.text.length + 1 + word > width || (line.room !== null && line.room < word + 1);
}

/** A label alone on its line, or one that what belongs to it follows on the same. */
export type Opening = 'alone' | 'before' | null;
export type IsOpening = (line: Line) => Opening;

/** Whether a paragraph goes on on the next page: a sentence is open, and small letters follow. */
function runsOver(line: Line, next: Line): boolean {
  return (
    !/[.!?:;]$/u.test(line.text) &&
    /^(?:\p{Ll}|\d[\d ]+ \p{Ll})/u.test(next.text) &&
    !CLAUSE.test(next.text) &&
    line.text.length > 30
  );
}

/** "… i samverkan beslutades" + "till den 9 maj": what looked like a lead-in was the first half of a sentence. */
const PHRASE = /^(?:till|av|för|på|i|med|från|under|vid|enligt)\s/u;

function halfSentence(line: Line, next: Line): boolean {
  return (
    !next.gap &&
    next.breakBefore === 'none' &&
    line.text.length > 30 &&
    PHRASE.test(next.text) &&
    !/:$/u.test(line.text)
  );
}

/** A word that opens a section when it stands first opens none in the middle of a sentence that filled its line. */
function midSentence(line: Line, next: Line): boolean {
  return (
    !next.gap &&
    next.breakBefore === 'none' &&
    line.text.length > 30 &&
    !/[.!?:;]$/u.test(line.text) &&
    /^\p{Ll}/u.test(next.text) &&
    !CLAUSE.test(next.text)
  );
}

/** "… har styrelsen beslutat", as a line of its own: not the end of a paragraph that told something before. */
function leadsIn(text: string): boolean {
  return /beslut\p{L}*$/iu.test(text) && !/[.!?]\s/u.test(text);
}

/** A small word that no sentence ends in: "ärendet om lokaler för" + "Fyrens verksamhet utgår." */
const HALF_PHRASE =
  /(?<![\p{L}\d])(?:och|eller|samt|för|av|till|från|med|enligt|under|inom|mellan|mot|hos|den|det|de|en|ett|som)$/iu;

const LONGEST_SMALL_WORD = 7;
const SHORTEST_PHRASE = 15;

/** Only the end is looked at: a line may be long. */
function endsInside(text: string): boolean {
  return text.length > SHORTEST_PHRASE && HALF_PHRASE.test(text.slice(-LONGEST_SMALL_WORD - 1));
}

/** Whether `next` goes on with the paragraph that `line` belongs to; `joined` when `line` itself went on with one. */
function continues(line: Line, next: Line, width: number, opens: IsOpening, joined = false): boolean {
  if (hasBullet(next.text) || (!joined && opens(line) === 'alone' && !halfSentence(line, next))) return false;
  if (opens(next) !== null && !midSentence(line, next)) return false;
  if (next.breakBefore === 'page') return runsOver(line, next);
  if (next.gap || next.breakBefore !== 'none') return false;
  if (next.level !== line.level) return false;
  if (endsInside(line.text) && !CLAUSE.test(next.text)) return true;
  if (CLAUSE.test(next.text))
    return wasFull(line, next, width) && !/[:.;]$/u.test(line.text) && !leadsIn(line.text);
  if (/^(?:\p{Ll}|_{2,}\s\p{Ll})/u.test(next.text) || /[-,(]$/u.test(line.text)) return true;
  if (/[.!?]$/u.test(line.text) && NUMBERED_SENTENCE.test(next.text)) return false;
  if (FIRST_OF_LIST.test(next.text)) return false;
  if (/^\d/u.test(next.text)) return !/[.!?]$/u.test(line.text) || wasFull(line, next, width);
  if (/[.!?:;]$/u.test(line.text))
    return wasFull(line, next, width) && line.text.length > 40 && !BOARD_SUBJECT.test(next.text);
  return wasFull(line, next, width) || opensSentence(line, width) || endsInName(line, next);
}

/** "Ja: Bo Ek, Disa" over "Lindmark (2).": the last of several names goes on below. */
function endsInName(line: Line, next: Line): boolean {
  return (
    /\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+,\s\p{Lu}[\p{L}-]+$/u.test(line.text) &&
    /^\p{Lu}[\p{L}-]+(?:[,.;]|\s\(|\s(?:och|samt)\s|$)/u.test(next.text)
  );
}

const NEARLY = 0.75;

/** "… Bo Ek och Cilla Dahl. Nej röstade Disa": a sentence that begins behind another in a long line has not ended there. */
function opensSentence({ text, cells }: Line, width: number): boolean {
  return cells.length === 1 && text.length > width * NEARLY && /\p{Ll}{2}[.!?]\s\p{Lu}[^.!?:;]*$/u.test(text);
}

/** A paragraph of more lines is none. */
const LONGEST = 300;

/** "att godkänna planen," and then "att …": clauses parted by commas, however full the line. */
function isNextClause(first: Line | undefined, last: Line, next: Line): boolean {
  return first !== undefined && CLAUSE.test(first.text) && CLAUSE.test(next.text) && /,$/u.test(last.text);
}

/** "som innebär att två hus läggs samman och" + "att kostnaden minskar": within a sentence that is no clause itself. */
function isSecondClause(first: Line | undefined, last: Line, next: Line): boolean {
  return (
    first !== undefined &&
    !CLAUSE.test(withoutBullet(first.text)) &&
    CLAUSE.test(next.text) &&
    !next.gap &&
    next.breakBefore === 'none' &&
    /(?<![\p{L}])(?:och|samt|eller)$/iu.test(last.text.slice(-LONGEST_SMALL_WORD)) &&
    /(?<![\p{L}])att\s/iu.test(last.text)
  );
}

/** Lines as paragraphs. `opens` tells of lines that stand alone whatever surrounds them: labels, headings. */
export function paragraphsOf(lines: readonly Line[], width: number, opens: IsOpening): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn =
      group &&
      last &&
      (continues(last, line, width, opens, group.length > 1) || isSecondClause(group[0], last, line));
    if (group && last && goesOn && group.length < LONGEST && !isNextClause(group[0], last, line))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map(toParagraph);
}

function toParagraph(lines: readonly Line[]): Paragraph {
  const first = lines[0];
  const joined = lines.slice(1).reduce((text, line) => joinTexts(text, line.text), first?.text ?? '');
  return {
    text: withoutBullet(joined),
    lines,
    bullet: hasBullet(joined),
    bold: lines.every((line) => line.bold),
    level: first?.level ?? 0,
    gap: first?.gap ?? false,
  };
}

import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';
import { hasBullet, wasFull, withoutBullet } from '../paragraphs.ts';
import { beginsWithDay } from '../plan/plan-rows.ts';
import {
  findAttachments,
  isOnlyAttachments,
  namesUnnumbered,
  withoutAttachments,
} from '../read/attachments.ts';
import { isRegistryLine, withoutRegistry } from '../read/registry.ts';
import { findSectionLabel } from '../read/section-label.ts';
import { IS_DECIDED } from '../words/verbs.ts';
import type { Mark } from './marks.ts';

export interface Heading {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly attachments: readonly string[];
  readonly unnumbered: boolean;
  /** How many lines after the mark's own belong to the heading. */
  readonly taken: number;
}

const LONGEST = 5;
const OPEN_END =
  /(?:[-–,/&]|(?<![\p{L}\d])(?:och|eller|samt|för|av|till|i|på|från|om|med|vid|inför|mellan|enligt|under|över|ur|hos|att|den|det|de|en|ett|gällande|avseende|angående|rörande|per|kring|mot|inom|genom|utan|efter|som))$/iu;

const UNCLOSED = /\([^)]*$/u;

/** Lines that end a heading wherever they stand. */
function closes(line: Line): boolean {
  return (
    isRegistryLine(line.text) ||
    isOnlyAttachments(line.text) ||
    findSectionLabel(line.text) !== null ||
    /^(?:föredragande|föredras|föredragning|bilaga|(?:informations|besluts|diskussions|anmälnings)ärende$)\b/iu.test(
      line.text,
    )
  );
}

/** A lone dash with a few words after it ends the heading: "Val till nätverket" "– NNS". A list has more than one. */
function isTail(mark: Mark, next: Line, after: Line | undefined): boolean {
  const text = mark.line.indent + mark.line.text.length - mark.rest.length;
  return (
    next.indent <= text + 1 &&
    findSectionLabel(withoutBullet(next.text)) === null &&
    !next.gap &&
    next.breakBefore === 'none' &&
    /^[–—]\s\S.{0,40}(?<![.!?])$/u.test(next.text) &&
    after?.gap !== false
  );
}

/** The last line of a heading is short and no sentence. */
function mayEnd(line: Line, width: number): boolean {
  return line.text.length < width * 0.9 && !/[.!?]$/u.test(line.text);
}

/** "… för kansliet (Bilaga 1)": what refers to its bilaga is whole. */
const ENDS_IN_REFERENCE = /\((?:se\s+)?bil(?:aga|agor|\.)?\s[^)]*\)$/iu;

const DECIDED = new RegExp(String.raw`(?<![\p{L}])(?:${IS_DECIDED})(?![\p{L}])`, 'iu');

/** "Till ledamot efter Agda Almby väljs Bo": a § of one sentence, which has not ended. */
function isOpenSentence(text: string): boolean {
  return text.length > SHORTEST_SENTENCE && !/[.!?:]$/u.test(text) && DECIDED.test(text);
}

const SHORTEST_SENTENCE = 40;

/** A heading goes on while it plainly is not at its end, or in the same strong print. */
function goesOn(sofar: string, last: Line, next: Line, width: number): boolean {
  if (closes(next)) return false;
  if (next.breakBefore === 'page')
    return (
      UNCLOSED.test(sofar) ||
      OPEN_END.test(sofar) ||
      (/^\p{Ll}/u.test(next.text) && !/^att\s/u.test(next.text) && !/[.!?:]$/u.test(sofar))
    );
  if (next.gap || next.breakBefore !== 'none') return false;
  if (last.bold && next.bold) return true;
  if (ENDS_IN_REFERENCE.test(sofar)) return false;
  if (last.bold !== next.bold || last.level !== next.level)
    return OPEN_END.test(sofar) && !next.gap && /^\p{Ll}/u.test(next.text);
  if (UNCLOSED.test(sofar) || isOpenSentence(sofar)) return true;
  if (/^(?:[-–*•]|[a-zåäö][.)])\s/u.test(next.text)) return false;
  if (OPEN_END.test(sofar)) return true;
  // "Budget" over "att fastställa budgeten": what is proposed, where the line was not full.
  if (/^att\s/u.test(next.text) && !wasFull(last, next, width)) return false;
  if (/^[\p{Ll}(]/u.test(next.text)) return true;
  if (/^\d/u.test(next.text) && !/^\d{1,2}[:.]\d{2}/u.test(next.text) && !/[.!]$/u.test(next.text))
    return true;
  return wasFull(last, next, width) && !/[.!?]$/u.test(last.text) && mayEnd(next, width);
}

/** "Sökt belopp 400 tkr", "Svaren ökar. Prognos": figures with what they measure, or a sentence that ends. */
const TELLS =
  /\d\s*(?:%|procent|kr|kronor|tkr|mnkr|mkr|st|personer|deltagare)(?![\p{L}])|[.!?](?:\s|$)|^\d{1,3}(?!\d|[.:]\d)\s+\p{L}/iu;

/** Letters differ in width: the next row of a column may hold some more of them. */
const UNEVEN = 6;

/** Below a row of a table: what the item tells, and no more of its heading. */
function isTold(sofar: string, mark: Mark, below: readonly Line[]): boolean {
  const [next] = below;
  if (next === undefined || mark.beside.length === 0 || OPEN_END.test(sofar) || /^\p{Ll}/u.test(next.text))
    return false;
  return TELLS.test(next.text) || isSentence(below);
}

const LINES_OF_SENTENCE = 3;

/**
 * "Gruppen avstyrker då" over "målet är för smalt.": what begins with a capital and ends with a full stop. What stands
 * below a space, or after what ends the heading, is a sentence of its own.
 */
function isSentence(below: readonly Line[]): boolean {
  const after = below.findIndex((line, at) => at > 0 && (line.gap || closes(line)));
  const together = below.slice(0, after < 0 ? LINES_OF_SENTENCE : Math.min(after, LINES_OF_SENTENCE));
  return together.some((line) => /[.!?]$/u.test(line.text));
}

/** A heading in a column narrower than the page breaks where the column ends, and text below it has space above. */
function goesOnInColumn(mark: Mark, last: Line, next: Line): boolean {
  if (closes(next) || next.gap || next.breakBefore !== 'none' || next.bold !== last.bold) return false;
  if (hasBullet(next.text)) return false;
  return (
    next.cells.length === 1 && next.text.length <= mark.rest.length + UNEVEN && !/[.!?:]$/u.test(next.text)
  );
}

function tidy(text: string): string {
  return withoutRegistry(withoutAttachments(withoutRegistry(text)))
    .replace(/\s*[.…]{3,}\s*\d*$/u, '')
    .replace(/\s*,$|\s+(?=\.$)/u, '')
    .replace(/^[–-]\s+/u, '')
    .trim();
}

/** "§ 93   Ärende 6": the number that the agenda had for it is no heading. */
const ITEM_NUMBER =
  /^(?:ärende|punkt|pkt\.?|p\.|dagordningspunkt)\s*(?:nr\.?\s*)?\d{1,2}(?:\s?[a-z])?(?!\d|[.:]\d)\s*(?:[.:–-]\s*|\s+(?=\p{Lu})|$)/iu;

function startOf(
  mark: Mark,
  following: readonly Line[],
): { text: string; lines: Line[]; taken: number } | null {
  const rest = mark.rest.replace(ITEM_NUMBER, '');
  if (tidy(rest) !== '' && !isRegistryLine(rest)) return { text: rest, lines: [mark.line], taken: 0 };
  for (const [index, line] of following.slice(0, LONGEST).entries()) {
    if (isRegistryLine(line.text) || isOnlyAttachments(line.text)) continue;
    if (findSectionLabel(line.text) !== null && index > 0) return null;
    return { text: line.text, lines: [line], taken: index + 1 };
  }
  return null;
}

/** "11 mars, Granvik" over "20 maj, Granvik": the days of a plan, below its heading. */
function listsDays([next, after]: readonly Line[]): boolean {
  return next !== undefined && after !== undefined && beginsWithDay(next.text) && beginsWithDay(after.text);
}

/**
 * The heading of the item that `mark` opens: on its own line, on the next, or over several.
 * References to bilagor and diary numbers in it are taken out of the text.
 */
export function readHeading(mark: Mark, following: readonly Line[], width: number): Heading {
  const start = startOf(mark, following);
  if (start === null) return { text: '', lines: [mark.line], attachments: [], unnumbered: false, taken: 0 };
  let { text, taken } = start;
  const lines = [...start.lines];
  while (lines.length < LONGEST) {
    const next = following[taken];
    const last = lines.at(-1);
    if (!next || !last || isTold(text, mark, following.slice(taken)) || listsDays(following.slice(taken)))
      break;
    const inColumn = mark.beside.length > 0 && goesOnInColumn(mark, last, next);
    if (!inColumn && !goesOn(text, last, next, width) && !isTail(mark, next, following[taken + 1])) break;
    // "stöd till ett café | Tallåsens kommun": the columns beside the heading go on beside it.
    text = joinTexts(text, (mark.beside.length > 0 ? next.cells[0] : null) ?? next.text);
    lines.push(next);
    taken += 1;
  }
  return {
    text: tidy(text),
    lines,
    attachments: findAttachments(text),
    unnumbered: namesUnnumbered(text),
    taken,
  };
}

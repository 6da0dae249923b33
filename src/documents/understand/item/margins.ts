import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';
import { findSectionLabel } from '../read/section-label.ts';

const LONGEST_LABEL = 40;
/** A row of more columns, or of short ones, is a row of a table: "Beslut  Datum  Beslutsfattare". */
const SHORTEST_TEXT = 12;
const FEWEST = 3;

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /^\p{Lu}/u.test(text) && findSectionLabel(text)?.rest === '';
}

/** "BESLUTS-" over "GÅNG", "AVVIKANDE" over "MENING". */
const LOUD = /^\p{Lu}{2,}(?:\s\p{Lu}{2,})*-?$/u;

/** "Reserva-" over "tion", "Förslag till" over "beslut": the label that the margin broke, or null. */
function brokenLabel(first: string, next: Line | undefined): string | null {
  const second = next === undefined || next.gap ? '' : (next.cells[0] ?? '');
  const loud = LOUD.test(first) && LOUD.test(second);
  if (!(/^\p{Ll}/u.test(second) || loud) || first.length + second.length > LONGEST_LABEL) return null;
  const both = loud ? `${first} ${second}`.replace(/-\s/u, '') : joinTexts(first, second);
  return isLabel(both) && !isLabel(first) ? both : null;
}

interface Row {
  readonly label: string;
  readonly text: readonly string[];
  /** The label goes on in the margin of the next line. */
  readonly broken: boolean;
}

/** A line with its label in a column of its own. */
function rowOf(line: Line, next: Line | undefined): Row | null {
  const [first = '', ...text] = line.cells;
  const joined = text.join(' ');
  if (joined.length < SHORTEST_TEXT || (text.length > 1 && !/\p{Ll}{2}[.,:]/u.test(joined))) return null;
  const both = brokenLabel(first, next);
  if (both !== null) return { label: both, text, broken: true };
  return isLabel(first) ? { label: first, text, broken: false } : null;
}

const LABEL_WORDS = [3, 2, 1];

/** "Bakgrund Hyran höjs": a label that fills its margin, so that nothing but a space parts it from the text. */
function tightRow(line: Line, next: Line | undefined): Row | null {
  if (line.cells.length > 1 || line.bold || line.text.length < SHORTEST_TEXT) return null;
  const words = line.text.split(' ');
  for (const count of LABEL_WORDS) {
    const [first, text] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (!/^[\p{Lu}\d]/u.test(text)) continue;
    const both = /-$/u.test(first) || LOUD.test(first) ? brokenLabel(first, next) : null;
    if (both !== null) return { label: both, text: [text], broken: true };
    if (isLabel(first)) return { label: first, text: [text], broken: false };
  }
  return null;
}

/** Whether labels of sections stand in the margin throughout. */
export function usesMargins(lines: readonly Line[]): boolean {
  let rows = 0;
  for (const [at, line] of lines.entries()) {
    if (line.cells.length > 1 && rowOf(line, lines[at + 1]) !== null) rows += 1;
    if (rows >= FEWEST) return true;
  }
  return false;
}

function withCells(line: Line, cells: readonly string[], gap: boolean): Line {
  return { ...line, text: cells.join(' '), cells, gap };
}

/**
 * Labels that stand in the margin, beside the text they are for, are put above it; what a narrow margin broke
 * over two lines is put together. `throughout`: they stand so in all of the document.
 */
export function withoutMargins(lines: readonly Line[], throughout: boolean): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line) break;
    const row = rowOf(line, next) ?? (throughout ? tightRow(line, next) : null);
    if (row === null) {
      result.push(line);
      continue;
    }
    result.push(withCells(line, [row.label], true), withCells(line, row.text, false));
    if (!row.broken || !next) continue;
    if (next.cells.length > 1) result.push(withCells(next, next.cells.slice(1), next.gap));
    at += 1;
  }
  return result;
}

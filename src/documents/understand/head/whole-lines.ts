import type { Line } from '../../formats/line.ts';
import { joinTexts } from '../paragraphs.ts';
import { headLabel } from './labels.ts';

/** A line to write on: dots or underscores. */
const FILL = /\s*(?:[._…]{5,}|(?:_\s){3,}_*)\s*/u;

/** Lines to sign on are no values, and part what stands on either side of them. */
function withoutFill(line: Line): Line[] {
  if (!FILL.test(line.text)) return [line];
  const cells = line.cells.flatMap((cell) => cell.split(FILL)).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  return cells.length === 0 ? [] : [{ ...line, text: cells.join(' '), cells }];
}

const LONGEST_LABEL = 40;

/** "Justeringens" over "plats och tid" in a narrow column: the label that both make, or null. */
function labelOver(line: Line, next: Line): string | null {
  const [first, second] = [line.cells[0] ?? '', next.cells[0] ?? ''];
  if (first.length > LONGEST_LABEL || !/^\p{Ll}/u.test(second) || next.breakBefore !== 'none') return null;
  const both = joinTexts(first, second);
  return headLabel(both) !== null && (headLabel(second) === null || headLabel(first) === null) ? both : null;
}

/** Labels that a narrow column broke over two lines are put together again. */
function wholeLabels(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const label = last === undefined ? null : labelOver(last, line);
    if (last === undefined || label === null) {
      whole.push(line);
      continue;
    }
    const values = line.cells.slice(1);
    whole[whole.length - 1] = { ...last, cells: [label, ...last.cells.slice(1)], text: textOf(label, last) };
    if (values.length > 0) whole.push({ ...line, cells: values, text: values.join(' ') });
  }
  return whole;
}

function textOf(label: string, line: Line): string {
  return [label, ...line.cells.slice(1)].join(' ');
}

const BROKEN = /(?:[,–-]|(?<![\p{L}])(?:vice|v\.|(?<!(?:ej|icke|inte)[ -])tjänstgörande))$/iu;

const SENTENCE = 40;

/** A sentence that fills its line goes on in small letters on the next. */
function runsOn(line: Line, next: Line): boolean {
  return (
    line.text.length > SENTENCE &&
    line.cells.length === 1 &&
    !next.gap &&
    next.breakBefore === 'none' &&
    !/[.:!?]$/u.test(line.text) &&
    /^\p{Ll}/u.test(next.text)
  );
}

/** Lines broken after a comma or a hyphen are put together again: "Anna Berg," "ordförande". */
function unbroken(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (!last || !(BROKEN.test(last.text) || runsOn(last, line)) || /:$/u.test(line.text)) {
      whole.push(line);
      continue;
    }
    const cells = [...last.cells.slice(0, -1), joinTexts(last.cells.at(-1) ?? '', line.text)];
    whole[whole.length - 1] = { ...last, text: joinTexts(last.text, line.text), cells };
  }
  return whole;
}

/** The lines of a head as they were meant: places to sign gone, broken labels and broken names whole. */
export function wholeLines(lines: readonly Line[]): Line[] {
  return unbroken(wholeLabels(lines.flatMap(withoutFill)));
}

import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';
import { findDates } from '../read/dates.ts';
import { headLabel, labelWithValue } from './labels.ts';

/** A line to write on: dots or underscores. */
const FILL = /\s*(?:[._…]{5,}|(?:_\s){3,}_*)\s*/u;

/** Lines to sign on are no values, and part what stands on either side of them. */
function withoutFill(line: Line): Line[] {
  if (!FILL.test(line.text)) return [line];
  const cells = line.cells.flatMap((cell) => cell.split(FILL)).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  return cells.length === 0 ? [] : [{ ...line, text: cells.join(' '), cells }];
}

const WITH_DATE = /^(?<label>(?:datum|anslag|justering)[\p{L} ]{3,40}?)\s(?<date>(?:19|20)\d\d-\d\d-\d\d)$/iu;

/** The first half of a label and the day beside it, where too little space parted them. */
function datesApart(line: Line): Line {
  const cells = line.cells.flatMap((cell) => {
    const { label, date } = WITH_DATE.exec(cell)?.groups ?? {};
    return label === undefined || date === undefined || labelWithValue(cell) !== null
      ? [cell]
      : [label, date];
  });
  return cells.length === line.cells.length ? line : { ...line, cells };
}

const LONGEST_LABEL = 40;

/** "Justeringens" over "plats och tid" in a narrow column: the label that both make, or null. With a value beside the first, `beside`. */
function labelOver(first: string, second: string, beside = false): string | null {
  if (first.length > LONGEST_LABEL || !/^\p{Ll}/u.test(second)) return null;
  const both = joinTexts(first, second);
  const whole =
    headLabel(both) !== null && (beside || headLabel(second) === null || headLabel(first) === null);
  return whole ? both : null;
}

/** Where each cell of `next` is the second half of a label in `line`: those cells whole; null when one is not. */
function allLabelsWhole(line: Line, next: Line): string[] | null {
  const cells = [...line.cells];
  let from = 0;
  for (const second of next.cells) {
    const at = cells.findIndex((first, place) => place >= from && labelOver(first, second) !== null);
    if (at < 0 || next.breakBefore !== 'none') return null;
    cells[at] = joinTexts(cells[at] ?? '', second);
    from = at + 1;
  }
  return cells;
}

/** Labels that a narrow column broke over two lines are put together again. */
function wholeLabels(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const both = last === undefined ? null : allLabelsWhole(last, line);
    const label =
      last === undefined || line.breakBefore !== 'none'
        ? null
        : labelOver(last.cells[0] ?? '', line.cells[0] ?? '', last.cells.length > 1);
    if (last === undefined || (label === null && both === null)) {
      whole.push(line);
      continue;
    }
    const cells = both ?? [label ?? '', ...last.cells.slice(1)];
    whole[whole.length - 1] = { ...last, cells, text: cells.join(' ') };
    const values = both === null ? line.cells.slice(1) : [];
    if (values.length > 0) whole.push({ ...line, cells: values, text: values.join(' ') });
  }
  return whole;
}

/** "- Plats: Salen": the mark of a list says nothing in a head. */
function withoutMark(line: Line): Line {
  const [first = '', ...rest] = line.cells;
  const bare = first.replace(/^[-–•*]\s+(?=\p{Lu}\p{L}+(?:\s\p{L}+)?\s*:)/u, '');
  return bare === first ? line : { ...line, cells: [bare, ...rest], text: [bare, ...rest].join(' ') };
}

/** "ANSLAG  3 september–25 september": with its days beside it, how long it was posted. */
function postedDays(line: Line): Line {
  const [first = '', ...rest] = line.cells;
  if (!/^anslag\s*:?$/iu.test(first) || findDates(rest.join(' '), ANY_YEAR).length === 0) return line;
  const cells = ['Anslagstid', ...rest];
  return { ...line, cells, text: cells.join(' ') };
}

const ANY_YEAR = 2000;

const BROKEN = /(?:[,–]|(?<=\S)-|(?<![\p{L}])(?:vice|v\.|(?<!(?:ej|icke|inte)[ -])tjänstgörande))$/iu;

/** A dash in a column of its own says that somebody was not there, and breaks nothing. */
function isBroken({ text, cells }: Line): boolean {
  return BROKEN.test(text) && !(cells.length > 1 && /^[-–]$/u.test(cells.at(-1) ?? ''));
}

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

const MARK = /^[xX✓✔☒]$/u;

/** "Anna Berg, Norrskogs kommun, | X" over "ordförande": the first column goes on below. */
function brokenInFirst(line: Line, next: Line): boolean {
  return (
    line.cells.length > 1 &&
    next.cells.length === 1 &&
    ((line.cells[0] ?? '').endsWith(',') || line.cells.slice(1).some((cell) => MARK.test(cell))) &&
    /^\p{Ll}/u.test(next.text) &&
    !next.gap &&
    next.breakBefore === 'none'
  );
}

/** Lines broken after a comma or a hyphen are put together again: "Anna Berg," "ordförande". */
function unbroken(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last && brokenInFirst(last, line)) {
      const cells = [joinTexts(last.cells[0] ?? '', line.text), ...last.cells.slice(1)];
      whole[whole.length - 1] = { ...last, text: cells.join(' '), cells };
      continue;
    }
    if (!last || !(isBroken(last) || runsOn(last, line)) || /:$/u.test(line.text)) {
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
  return unbroken(wholeLabels(lines.flatMap(withoutFill).map(withoutMark).map(postedDays).map(datesApart)));
}

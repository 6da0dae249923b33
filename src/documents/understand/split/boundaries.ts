import type { Line } from '../../formats/line.ts';
import { headsAttendance } from '../head/attendance-table.ts';
import { headLabel, labelWithValue } from '../head/labels.ts';
import { headsRoll } from '../head/roll-table.ts';
import { headsSeats } from '../head/seat-table.ts';
import { paragraphMarks } from '../item/marks.ts';
import { isOnlyAttachments } from '../read/attachments.ts';
import { findDates } from '../read/dates.ts';
import { hasTitle } from '../titles.ts';
import {
  AGENDA_TITLE,
  KALLELSE_TITLE,
  LOOSE_PLAN_TITLE,
  PER_CAPSULAM_TITLE,
  PLAN_TITLE,
  PROTOKOLL_TITLE,
} from '../words/document-titles.ts';
import { type HeadKind, PEOPLE_KINDS, PROTOKOLL_KINDS } from '../words/head-labels.ts';
import { boundInTitles } from './bound-in.ts';
import { isExtract, isOfBoard } from './extract.ts';
import { findAgenda, findParagraphs } from './items.ts';

export type SectionedKind = 'kallelse' | 'protokoll' | 'mötesplan';

/** Where a kallelse or protokoll begins. */
export interface Start {
  readonly at: number;
  readonly kind: SectionedKind;
}

/** Who belongs to the board stands in a kallelse too; who came, who decides and who adjusts does not. */
const MINUTED_KINDS: ReadonlySet<HeadKind> = new Set(
  [...PROTOKOLL_KINDS].filter((kind) => kind !== 'members' && kind !== 'deputies'),
);
const NEAR = 45;
const ABOVE = 14;

function protokollLabel(line: Line): HeadKind | null {
  const kind = headLabel(line.cells[0] ?? line.text) ?? labelWithValue(line.text)?.kind ?? null;
  return kind !== null && (PROTOKOLL_KINDS.has(kind) || kind === 'placeTime' || kind === 'date')
    ? kind
    : null;
}

/** Indexes of lines with labels that heads of protokoll have. */
function headLabels(lines: readonly Line[]): { at: number; kind: HeadKind }[] {
  return lines.flatMap((line, at) => {
    const heads = headsRoll(line) || headsAttendance(line) || headsSeats(line);
    const kind = heads ? 'present' : line.text.length > 160 ? null : protokollLabel(line);
    return kind === null ? [] : [{ at, kind }];
  });
}

/** "Plats:", "Tid:" and "Sekreterare:" above or among the labels of a head: they strengthen it, and begin none. */
function meetingLabels(lines: readonly Line[]): HeadKind[] {
  const kinds = lines.map((line) => labelWithValue(line.text)?.kind ?? headLabel(line.cells[0] ?? line.text));
  return kinds.filter((kind) => kind === 'place' || kind === 'time' || kind === 'secretary');
}

/** Places where at least three such labels stand close, people among them: the head of a protokoll. None goes past a title in `titles`. */
function headClusters(lines: readonly Line[], titles: readonly number[]): number[] {
  const labels = headLabels(lines);
  const isParted = (from: number, to: number) => titles.some((at) => at > from && at <= to);
  const starts: number[] = [];
  for (let index = 0; index < labels.length; index += 1) {
    const first = labels[index];
    if (!first) continue;
    let end = index;
    const last = () => labels[end]?.at ?? first.at;
    const next = () => labels[end + 1]?.at ?? Number.POSITIVE_INFINITY;
    while (next() - last() <= NEAR && !isParted(last(), next())) end += 1;
    const top = Math.max(0, first.at - ABOVE, ...titles.filter((at) => at <= first.at));
    const kinds = new Set([
      ...labels.slice(index, end + 1).map((label) => label.kind),
      ...meetingLabels(lines.slice(top, last() + 1)),
    ]);
    const people = [...kinds].some((kind) => PEOPLE_KINDS.has(kind));
    const own = [...kinds].filter((kind) => PROTOKOLL_KINDS.has(kind)).length;
    const asKallelse = [...kinds].every((kind) => !MINUTED_KINDS.has(kind));
    if (people && own >= 2 && kinds.size >= 3 && !asKallelse) starts.push(first.at);
    index = end;
  }
  return starts;
}

/** "Bilaga 1" above the title tells what the protokoll is bound in as. */
function belowStamp(lines: readonly Line[], at: number, floor: number): number {
  const above = lines[at - 1];
  return above && at - 1 >= floor && isOnlyAttachments(above.text) ? at - 1 : at;
}

/** The title above the first label belongs to the document; so does what stands between a break and it. */
function upward(lines: readonly Line[], at: number, floor: number): number {
  for (let index = at; index >= Math.max(floor, at - ABOVE); index -= 1) {
    const line = lines[index];
    if (!line) break;
    if (hasTitle(line, PROTOKOLL_TITLE)) {
      const above = lines[index - 1];
      return line.breakBefore === 'none' && above && above.breakBefore !== 'none' && index - 1 >= floor
        ? index - 1
        : index;
    }
    if (line.breakBefore !== 'none') return index;
  }
  return at;
}

function kallelseStarts(lines: readonly Line[], protokoll: readonly number[], titled: boolean): number[] {
  const titles = lines.flatMap((line, at) =>
    line.text.length < 90 && hasTitle(line, KALLELSE_TITLE) && (line.cells.length < 2 || atTop(lines, at))
      ? [at]
      : [],
  );
  const starts = titles.filter(
    (at) => findAgenda(lines.slice(at, nextOf(protokoll, at, lines.length))).marks.length >= 1,
  );
  if (starts.length > 0) return spaced(starts, lines);
  const before = protokoll[0] ?? lines.length;
  const agenda = lines.findIndex(
    (line, at) =>
      at < before &&
      (AGENDA_TITLE.test(line.text) || (at < ABOVE && !isNumbered(line) && hasTitle(line, AGENDA_TITLE))),
  );
  const called =
    titled ||
    lines
      .slice(0, before)
      .slice(0, ABOVE)
      .some((line) => CALLS.test(line.text));
  if ((agenda < 0 && !called) || findAgenda(lines.slice(Math.max(0, agenda), before)).marks.length < 2)
    return [];
  return [0];
}

/** "2   Dagordning": an item of that name, and no title. */
const isNumbered = ({ cells }: Line): boolean => /^§?\s*\d{1,4}[.)]?$/u.test(cells[0] ?? '');

/** "Ordföranden kallar till sammanträde": a sentence instead of a title. */
const CALLS =
  /(?<![\p{L}])(?:kallar|kallas|kallelse|inbjuds|välkom(?:men|na)) (?:\p{L}+ )?till (?:\p{L}+ ){0,4}(?:sammanträde|möte|styrelsemöte|förbundsstyrelse)\p{L}*/iu;

const TOP = 4;

/** Whether the line stands at the top of the file or of a page, or below a ruled line. */
function atTop(lines: readonly Line[], at: number): boolean {
  return at < TOP || lines.slice(at - TOP + 1, at + 1).some((line) => line.breakBefore !== 'none');
}

function nextOf(starts: readonly number[], at: number, otherwise: number): number {
  return starts.find((start) => start > at) ?? otherwise;
}

/** A kallelse's title may come again on its pages: only one that starts its numbering anew is another kallelse. */
function spaced(starts: readonly number[], lines: readonly Line[]): number[] {
  const kept: number[] = [];
  for (const start of starts) {
    const last = kept.at(-1);
    if (last === undefined) kept.push(start);
    else if (
      findAgenda(lines.slice(last, start)).marks.length >= 2 &&
      findAgenda(lines.slice(start)).marks[0]?.number === 1
    )
      kept.push(start);
  }
  return kept;
}

/** Those whom a kallelse calls may be listed as in a protokoll: below its title, with no § and no other title, they are its own. */
function isListOfCalled(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - ABOVE), at + 1);
  if (!above.some((line) => hasTitle(line, KALLELSE_TITLE))) return false;
  const isMinuted = [...above, ...lines.slice(at + 1, at + NEAR)].some((line) =>
    hasTitle(line, PROTOKOLL_TITLE),
  );
  return !isMinuted && paragraphMarks(lines.slice(at)).length === 0;
}

function protokollStarts(lines: readonly Line[]): number[] {
  const kept: number[] = [];
  const titles = boundInTitles(lines);
  const isOfKallelse = (at: number) => isListOfCalled(lines.slice(0, nextOf(titles, at, lines.length)), at);
  for (const at of headClusters(lines, titles).filter((one) => !isOfKallelse(one))) {
    const last = kept.at(-1);
    if (last === undefined) kept.push(belowStamp(lines, upward(lines, at, 0), 0));
    else if (paragraphMarks(lines.slice(last, at)).length >= 1 && anew(lines, at))
      kept.push(belowStamp(lines, upward(lines, at, last + 1), last + 1));
  }
  return kept;
}

/** Whether the numbering begins below `at`; a list of those present on the second page has none of its own before it. */
function anew(lines: readonly Line[], at: number): boolean {
  return (
    lines
      .slice(Math.max(0, at - ABOVE), at + NEAR)
      .some(
        (line) =>
          hasTitle(line, PROTOKOLL_TITLE) ||
          labelWithValue(line.text)?.kind === 'paragraphs' ||
          headLabel(line.text) === 'paragraphs',
      ) && paragraphMarks(lines.slice(at)).length >= 1
  );
}

/** "Styrelsemöte nr 5, 2027-11-06": what met, and when. */
const MEETING_TITLE =
  /^(?:(?:ordinarie|extra) )?(?:styrelsemöte|(?:styrelse|förbunds)?sammanträde|(?:styrelsens|direktionens|nämndens) (?:möte|sammanträde))(?!\p{L})[^.:]{0,60}\d/iu;
const SIGNED =
  /^(?:protokollet )?justera(?:s|t|des)(?!\p{L})|^vid protokollet(?!\p{L})|,\s*(?:justerare|vid protokollet)$/iu;

/** Whether it tells who came and that it is adjusted, or who kept the minutes: no kallelse does. */
function isMinuted(lines: readonly Line[]): boolean {
  const came = headLabels(lines.slice(0, NEAR)).some(({ kind }) => kind === 'present' || kind === 'deciding');
  return came && lines.some(({ text }) => SIGNED.test(text));
}

/** Without labels in its head, a protokoll is known by its title and its paragraphs. */
function bareProtokoll(lines: readonly Line[], floor: number): number[] {
  const at = lines.findIndex(
    (line, index) =>
      index >= floor &&
      (hasTitle(line, PROTOKOLL_TITLE) ||
        hasTitle(line, PER_CAPSULAM_TITLE) ||
        (index < TOP && MEETING_TITLE.test(line.text) && isMinuted(lines))),
  );
  if (at < 0) return [];
  const below = lines.slice(at);
  // Numbered without the sign, it is known by its title at the top alone.
  const isNumbered = at < ABOVE && findParagraphs(below).marks.length >= FEWEST_NUMBERED;
  return paragraphMarks(below).length === 0 && !isNumbered ? [] : [upward(lines, at, floor)];
}

const FEWEST_NUMBERED = 3;

function planStart(lines: readonly Line[]): Start[] {
  const isHeaded = lines.slice(0, 12).some((line) => PLAN_TITLE.test(line.text));
  return isHeaded || isPlanOfDays(lines) ? [{ at: 0, kind: 'mötesplan' }] : [];
}

/** For days that are written without their year. */
const ANY_YEAR = 2000;

/** Whether most of it is days, two or more, under a heading that says of what. */
export function isPlanOfDays(lines: readonly Line[]): boolean {
  const isHeading = ({ text }: Line) => PLAN_TITLE.test(text) || LOOSE_PLAN_TITLE.test(text);
  const below = lines.slice(lines.slice(0, 12).findIndex(isHeading) + 1);
  const dated = below.filter(({ text }) => findDates(text, ANY_YEAR).length > 0);
  return below.length < lines.length && dated.length > 1 && dated.length >= below.length / 2;
}

const FEWEST_ITEMS = 2;

/** Whether a short file says at its top that it is a kallelse or a plan, and has what makes it one: a day, and items. */
export function isTitledPaper(lines: readonly Line[]): boolean {
  const top = lines.slice(0, TOP);
  const hasDay = lines.some(({ text }) => findDates(text, ANY_YEAR).length > 0);
  if (!hasDay) return false;
  if (top.some(({ text }) => PLAN_TITLE.test(text))) return true;
  return top.some((line) => hasTitle(line, KALLELSE_TITLE)) && findAgenda(lines).marks.length >= FEWEST_ITEMS;
}

/**
 * The kallelser and protokoll in a file, in order. The first begins with the file unless something precedes it.
 * `furniture`: lines of headers and footers, where a title may stand alone.
 * @param boardNames of the boards that it may be about
 */
export function findStarts(
  lines: readonly Line[],
  furniture: readonly Line[],
  boardNames: readonly string[] = [],
): Start[] {
  const clusters = protokollStarts(lines);
  const kallelser = kallelseStarts(
    lines,
    clusters,
    furniture.some((line) => hasTitle(line, KALLELSE_TITLE)),
  ).map((at): Start => ({ at, kind: 'kallelse' }));
  const bare = () =>
    bareProtokoll(lines, 0).filter(
      (at) => kallelser.length === 0 || paragraphMarks(lines.slice(at)).length > 0,
    );
  const protokoll = (clusters.length > 0 ? clusters : bare()).map((at): Start => ({ at, kind: 'protokoll' }));
  const starts = [...kallelser, ...protokoll]
    .sort((a, b) => a.at - b.at)
    .filter((start, index, all) => index === 0 || start.at > (all[index - 1]?.at ?? -1));
  if (starts.length === 0 && isExtract(lines, furniture) && isOfBoard([...furniture, ...lines], boardNames))
    return [{ at: 0, kind: 'protokoll' }];
  if (starts.length === 0) return planStart(lines);
  const first = starts[0];
  return first && first.at <= ABOVE * 2 ? [{ ...first, at: 0 }, ...starts.slice(1)] : starts;
}

import type { Line } from '../formats/line.ts';
import { findDates } from './read/dates.ts';
import { looksLikeName } from './read/names.ts';

const OFFICES =
  /^(?:(?:vice\s+)?(?:ordförande|ordf\.?|\p{L}*sekreterare|skrev|antecknade|vid protokollet|(?:protokolls?)?justera(?:re|de|r|t)(?: den)?|(?:protokolls?)?justerande|(?:förbunds|förvaltnings|kansli|bitr\.? ?förbunds)?(?:chef|direktör))[\s/,]*)+$/iu;

function onlyNames(line: Line): boolean {
  return line.cells.every((cell) => looksLikeName(cell.split('(')[0]?.trim() ?? ''));
}

const GREETING =
  /^(?:med\s+|varmt\s+|hjärtligt\s+)?(?:vänlig\p{L}*\s+)?(?:hälsning\p{L}*|välkom(?:na|men)|väl mött)(?:\s+till (?:mötet|sammanträdet))?\s*[!.,]?$/iu;
/** "Välkommen", "Med vänlig hälsning": the end of a letter, and no title. */
export function closesLetter(line: Line): boolean {
  return GREETING.test(line.text);
}

const PLACE_AND = /^(?!\p{L}+dag(?:en)?\s)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,?\s+(?:den\s+)?$/u;
const NEAR = 5;

/** "Ekefors den 6 november 2025" above a name: where and when a letter was signed. */
function isSigningPlace(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const [date] = findDates(text);
  if (!date || date.index + date.length < text.length || !PLACE_AND.test(text.slice(0, date.index)))
    return false;
  return lines.slice(at + 1, at + NEAR).some(onlyNames);
}

/** The heading of a list below the agenda that is of the whole meeting: of its bilagor, of those called. */
export const LIST_OF_ALL =
  /^(?:bilagor|bilage(?:förteckning|lista)|(?:förteckning|lista) över bilagor|handlingar|kallade|kallas|sändlista|distribution)\s*:?$|^(?:bilagor|handlingar)\s*:\s*\d.*\p{L}/iu;

/** The same below the last § of a protokoll, where a list of those it is sent to may be of that § alone. */
const BILAGOR =
  /^(?:bilagor(?: till protokollet)?|bilage(?:förteckning|lista)|(?:förteckning|lista) över bilagor|bilagda handlingar)\s*:?$|^bilagor\s*:\s*\d.*\p{L}/iu;

/**
 * Where, below the last of several §§, the bilagor of the whole protokoll are listed; the number of lines when
 * nowhere, and where each § lists its own under such a heading.
 * @param starts the line of each §, in order
 */
export function bilagorListedAt(lines: readonly Line[], starts: readonly number[]): number {
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  const lists = (line: Line) => BILAGOR.test(line.text);
  if (starts.length < 2 || lines.slice(first, last).some(lists)) return lines.length;
  const at = lines.findIndex((line, index) => index > last && line.gap && lists(line));
  return at < 0 ? lines.length : at;
}

/** "Anmäl frånvaro till …": said to those who are called, of the whole meeting. */
const TELLS_ABSENCE =
  /^(?:anmäl(?:an om)? (?:frånvaro|förhinder|återbud)|(?:frånvaro|förhinder|återbud)(?: och \p{L}+)? (?:anmäls|meddelas|lämnas)|meddela (?:frånvaro|förhinder|återbud)|osa|(?:förhinder|frånvaro)\?|kan du inte (?:komma|delta|vara med)|handlingar(?:na)? (?:finns|skickas|läggs|publiceras|delas|kommer)|fika(?:t)? (?:står|finns|serveras)|kaffe(?:t)? (?:står|finns|serveras)|mötet (?:börjar|inleds) med)(?!\p{L})/iu;

/** A name alone on the last line, apart from the agenda above it: who calls, and nobody who presents. */
function isSignedAlone(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const isLast = line !== undefined && at === lines.length - 1 && line.gap && line.cells.length === 1;
  return isLast && looksLikeName(line.text.trim()) && !/:$/u.test(lines[at - 1]?.text ?? '');
}

/**
 * Where, below the last item of a kallelse, the letter closes or lists of the whole meeting follow; the number of
 * lines when neither does.
 */
export function closingAt(lines: readonly Line[]): number {
  const at = lines.findIndex(
    (line, index) =>
      GREETING.test(line.text) ||
      isSignedAlone(lines, index) ||
      (line.gap && (LIST_OF_ALL.test(line.text) || TELLS_ABSENCE.test(line.text))) ||
      isSigningPlace(lines, index),
  );
  return at < 0 ? lines.length : at;
}

const LONGEST = 90;

/** "Ordförande    Bo Ek" between "Anna Berg" and "Sekreterare": two who sign, one a line lower than the other. */
function isStaggered(line: Line): boolean {
  const [first = '', second = ''] = line.cells;
  return line.cells.length === 2 && OFFICES.test(first) && looksLikeName(second);
}

/** "Ordförande", "Anna Berg", "Sekreterare", "Bo Ek", line by line: each office labels the name below it, and nobody signs. */
function isLabelledAbove(lines: readonly Line[], at: number): boolean {
  const isOf = (line: Line | undefined) =>
    line?.cells.length === 1 && line.text.length < LONGEST && (OFFICES.test(line.text) || onlyNames(line));
  let first = at;
  while (first > 0 && lines[first]?.gap === false && isOf(lines[first - 1])) first -= 1;
  return first < at && OFFICES.test(lines[first]?.text ?? '');
}

/** "justerat den 11 december 2027": signed, and when. */
const withoutDay = (text: string): string =>
  findDates(text)
    .toReversed()
    .reduce((rest, { index, length }) => rest.slice(0, index) + rest.slice(index + length), text);

/** Lines where names stand above the offices they sign in. */
export function signatureLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const [below, last] = [lines[at + 1], lines[at + 2]];
    if (!below || below.text.length >= LONGEST || !onlyNames(line)) return [];
    if (isLabelledAbove(lines, at)) return [];
    if (OFFICES.test(withoutDay(below.text))) return [line, below];
    return isStaggered(below) && last && OFFICES.test(last.text) ? [line, below, last] : [];
  });
}

import type { Line } from '../../formats/line.ts';
import { headLabel, labelWithValue } from '../head/labels.ts';
import type { Mark } from '../item/marks.ts';
import { withoutBullet } from '../paragraphs.ts';
import { isOnlyAttachments } from '../read/attachments.ts';
import { findDates } from '../read/dates.ts';
import { findSectionLabel } from '../read/section-label.ts';
import { hasTitle } from '../titles.ts';
import { AGENDA_TITLE, KALLELSE_TITLE } from '../words/document-titles.ts';

const FEWEST = 3;
const LONGEST = 110;

/** What opens a section inside an item in other papers is an item where it is printed as the headings are. */
const INFORMS = /^(?:information|informationspunkter|rapporter|diskussion)$/iu;

function isHeading(line: Line): boolean {
  const { text } = line;
  if (!line.gap || text.length > LONGEST || !/^\p{Lu}/u.test(text) || /[.:,;!]$/u.test(text)) return false;
  if (findDates(text)[0]?.length === text.length || isOnlyAttachments(text)) return false;
  if (line.level > 0 && INFORMS.test(text)) return true;
  if (/^val av (?:protokolls?)?juster\p{L}*/iu.test(text)) return true;
  return findSectionLabel(text) === null && headLabel(text) === null && labelWithValue(text) === null;
}

const OPENS_MEETING =
  /^(?:(?:mötets|sammanträdets|styrelsemötets)\s+öppnande|(?:mötet|sammanträdet)\s+öppnas|öppnande|(?:upprop|inledning)(?!\p{L}))/iu;

const print = (line: Line) => (line.level > 0 ? `h${line.level}` : line.bold ? 'bold' : '');

/** The line above the first item: the agenda's title, else that above the heading of how a meeting opens, below the title of a kallelse. */
function aboveItems(lines: readonly Line[]): number {
  const title = lines.findIndex((line) => AGENDA_TITLE.test(line.text));
  if (title >= 0) return title;
  const opens = lines.findIndex((line) => print(line) !== '' && OPENS_MEETING.test(line.text));
  const isCalled = lines.slice(0, Math.max(0, opens)).some((line) => hasTitle(line, KALLELSE_TITLE));
  return isCalled ? opens - 1 : -1;
}

/**
 * The items of an agenda without numbers: below its title, or from how the meeting opens, the headings in the print of
 * most of them (bold, or one heading level), else the list in ordinary print from how the meeting opens to how it ends.
 * They are counted from 1 in their order. None when fewer than three stand there.
 */
export function unnumberedMarks(lines: readonly Line[]): Mark[] {
  const title = aboveItems(lines);
  if (title < 0) return [];
  const strong = lines.flatMap((line, at) =>
    at > title && print(line) !== '' && isHeading(line) ? [{ at, line }] : [],
  );
  const counts = new Map<string, number>();
  for (const { line } of strong) counts.set(print(line), (counts.get(print(line)) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0];
  const plain = usual === undefined || usual[1] < FEWEST;
  return counted(plain ? listedBelow(lines, title) : strong.filter(({ line }) => print(line) === usual[0]));
}

interface Found {
  readonly at: number;
  readonly line: Line;
}

function counted(found: readonly Found[]): Mark[] {
  return found.map(({ at, line }, index) => ({
    at,
    number: index + 1,
    printed: null,
    rest: withoutBullet(line.text),
    continued: false,
    beside: [],
    line,
  }));
}

const ENDS_MEETING =
  /^(?:övriga? (?:frågor|ärenden)|övrigt|avslut(?:ning|as)?|(?:mötets|sammanträdets) (?:avslut\p{L}*|avslutning)|(?:mötet|sammanträdet) avslutas|nästa (?:möte|sammanträde|styrelsemöte))(?!\p{L})/iu;
const FEWEST_LISTED = 4;

/** "Öppnande", "Val av justerare", …, "Övriga frågor": one below the other in ordinary print, and nothing else between them. */
function listedBelow(lines: readonly Line[], title: number): Found[] {
  const found: Found[] = [];
  for (const [at, line] of lines.entries()) {
    if (at <= title) continue;
    const text = withoutBullet(line.text);
    const goesOn = found.length > 0 && ((/^[\p{Ll}(]/u.test(text) && !line.gap) || isOnlyAttachments(text));
    if (goesOn) continue;
    if (!isHeading({ ...line, text, gap: true }) || line.cells.length > 1) break;
    found.push({ at, line });
  }
  const [first] = found;
  const isAgenda = first !== undefined && OPENS_MEETING.test(withoutBullet(first.line.text));
  const ends = found.some(({ line }) => ENDS_MEETING.test(withoutBullet(line.text)));
  return isAgenda && ends && found.length >= FEWEST_LISTED ? found : [];
}

import type { ReadDocument } from '../model.ts';
import { blankDocument } from './blank-document.ts';
import type { Bounds, Shared } from './document.ts';
import { opensByItself } from './item/read-item.ts';
import { paragraphsOf, wrapWidth } from './paragraphs.ts';
import { partsBelowHeadings } from './parts.ts';
import { readPlannedMeetings, unreadOfPlanLines } from './plan/plan-lines.ts';
import { readPlanTable } from './plan/plan-rows.ts';
import { wrongWeekdaysOfPlanLines } from './plan/planned-meetings.ts';
import { findAmounts } from './read/amounts.ts';
import { findDates, firstDate } from './read/dates.ts';
import { findRegistryNumbers } from './read/registry.ts';
import { namedSignatories } from './signatories.ts';
import { bilagorAt } from './split/bilagor.ts';
import { boardNameIn, titleIn } from './titles.ts';

const MEETING_MENTIONED = /(?:styrelsemöte|sammanträde|möte)\p{L}*\s+(?:den\s+)?(?=\d)/giu;

/** The meeting a paper of its own speaks of. */
function meetingSpokenOf(text: string): string | null {
  for (const match of text.matchAll(MEETING_MENTIONED)) {
    const date = findDates(text.slice(match.index, match.index + 60))[0]?.date;
    if (date !== undefined) return date;
  }
  return null;
}

/** A letter begins so, and is not called it. */
const GREETS = /^(?:hej(?:san)?|god (?:morgon|dag)|bästa|kära)(?!\p{L})/iu;

/** A bilaga or another paper of its own: title, date, signatories, and its text under its headings. */
export function readBilaga(bounds: Bounds, shared: Shared): ReadDocument {
  const { lines } = bounds;
  const [found] = bilagorAt(lines, [0], lines.length);
  const text = lines.map((line) => line.text).join('\n');
  const paragraphs = paragraphsOf(lines, wrapWidth(lines), opensByItself);
  const near = lines.slice(0, 15);
  return {
    ...blankDocument('bilaga', bounds),
    title: found?.title && !GREETS.test(found.title) ? found.title : null,
    number: found?.number ?? null,
    board: boardNameIn(near, shared.boardNames),
    date: near.map((line) => firstDate(line.text)).find((date) => date !== null) ?? null,
    meetingDate: meetingSpokenOf(text),
    namedSignatories: namedSignatories(lines),
    amountsInBodySEK: findAmounts(text),
    registryNumbers: findRegistryNumbers(text),
    parts: partsBelowHeadings(paragraphs),
  };
}

/** A plan of meetings: its days, with time and place where given. */
export function readPlan(bounds: Bounds, shared: Shared): ReadDocument {
  const { lines } = bounds;
  const title = titleIn(lines.slice(0, 12));
  const { rows, others } = readPlanTable(lines);
  const [first] = lines;
  const table =
    rows.length === 0 || first === undefined
      ? []
      : [{ heading: title, text: rows.join('\n'), at: { page: first.page, line: first.line } }];
  return {
    ...blankDocument('mötesplan', bounds),
    title,
    board: boardNameIn(lines.slice(0, 12), shared.boardNames),
    meetings: readPlannedMeetings(lines),
    doubts: [...wrongWeekdaysOfPlanLines(lines), ...unreadOfPlanLines(lines)],
    parts: [...table, ...partsBelowHeadings(paragraphsOf(others, wrapWidth(lines), opensByItself))],
  };
}

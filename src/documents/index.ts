/** The only door of this room: files in, understood documents out; calendar files and PDF files out. */

export { type CalendarMeeting, calendarFeed, calendarFile } from './calendar/index.ts';
export { hoursOf } from './hours.ts';
export { itemNumber } from './item-number.ts';
export {
  type Doubt,
  documentSchema,
  type ReadDocument,
  type ReadItem,
  type ReadingResult,
  type ReadPerson,
  readingResultSchema,
  type UnreadableCode,
} from './model.ts';
export { isPaperName, type PaperFault, paperFile } from './paper-file.ts';
export { textOfPaper } from './paper-text.ts';
export { type PdfBlock, writePdf } from './pdf/write-pdf.ts';
export {
  daysNotInCalendar,
  daysWritten,
  meetingsByLine,
  readPlanText,
  unreadOfPlan,
  withoutOtherDays,
  wrongWeekdays,
} from './plan-text.ts';
/** Reads in the caller's own thread, without limits on time: for files we wrote ourselves. */
export { type FileToRead, readHere } from './read.ts';
export { withHoursInFigures } from './spoken-hours.ts';
export { namesOtherDays, otherDaysAmong } from './understand/plan/other-days.ts';
export { placeAmong } from './understand/plan/place-words.ts';
export { type ToldOfPlan, toldOfPlan } from './understand/plan/plan-lines.ts';
export { AT_DISTANCE } from './understand/plan/planned-meetings.ts';
export { timesNotOnClock } from './understand/plan/times-off-clock.ts';
export { FINITE, tellsOfDay } from './understand/plan/told-of-day.ts';
export { weekdayOfAll, yearsOfRow } from './understand/plan/years-of-row.ts';
export { findAmounts } from './understand/read/amounts.ts';
export { signatoriesIn } from './understand/signatories.ts';
export { type ReadFileApart, readApart as readDocument } from './worker/read-apart.ts';

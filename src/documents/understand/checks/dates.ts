import { addDays, daysBetween, parseLocalDate, WEEKDAYS, weekdayOf } from '../../../kernel/index.ts';
import type { Doubt, ReadDocument, SourceLine } from '../../model.ts';
import { doubt } from './doubt.ts';

/** Justering within fourteen days of the meeting: KL 5 kap. 69 §. */
const ADJUST_WITHIN = 14;
/** Posted no later than the second day after justering: KL 8 kap. 12 §. */
const POST_WITHIN = 2;
/** Three weeks for appeals: KL 13 kap. 5 §. */
const POSTED_FOR = 21;

/** Days that contradict each other, or that the law does not expect: often a misprint or a misreading. */
export function checkDates(document: ReadDocument): Doubt[] {
  const meeting = parseLocalDate(document.meetingDate ?? '');
  const adjusted = parseLocalDate(document.adjustedDate ?? '');
  const posted = parseLocalDate(document.postedDate ?? '');
  const removed = parseLocalDate(document.removedDate ?? '');
  const found: Doubt[] = [];
  const misses = document.kind !== 'bilaga' && document.kind !== 'mötesplan' && meeting === null;
  if (misses) found.push(doubt('meetingDate.missing', 'meetingDate'));
  if (meeting && adjusted) {
    const days = daysBetween(meeting, adjusted);
    if (days < 0) found.push(doubt('adjustedDate.beforeMeeting', 'adjustedDate'));
    else if (days > ADJUST_WITHIN) found.push(doubt('adjustedDate.late', 'adjustedDate', { days }));
  }
  const before = adjusted ?? meeting;
  if (before && posted) {
    const days = daysBetween(before, posted);
    if (days < 0) found.push(doubt('postedDate.tooEarly', 'postedDate'));
    else if (adjusted && days > POST_WITHIN) found.push(doubt('postedDate.late', 'postedDate', { days }));
  }
  if (posted && removed && removed < addDays(posted, POSTED_FOR)) {
    found.push(doubt('removedDate.tooEarly', 'removedDate', { days: daysBetween(posted, removed) }));
  }
  return found;
}

const WITH_WEEKDAY = new RegExp(
  String.raw`\b(${WEEKDAYS.join('|')})(?:en)?\s*,?\s*(?:den\s+)?(\d{1,2})\s*(?:[:.]?e)?\s+(\p{L}+)`,
  'giu',
);

/** A weekday that is not the one of the meeting's day, where the head names both. */
export function checkWeekday(document: ReadDocument, lines: readonly SourceLine[]): Doubt[] {
  const meeting = parseLocalDate(document.meetingDate ?? '');
  if (meeting === null) return [];
  const day = Number(meeting.slice(8));
  for (const { page, line, text } of lines.slice(0, 60)) {
    for (const [, word = '', printed] of text.matchAll(WITH_WEEKDAY)) {
      const weekday = (WEEKDAYS as readonly string[]).indexOf(word.toLowerCase()) + 1;
      if (Number(printed) !== day) continue;
      if (weekday === weekdayOf(meeting)) return [];
      const data = { printed: word.toLowerCase(), real: WEEKDAYS[weekdayOf(meeting) - 1] ?? '' };
      return [{ ...doubt('meetingDate.weekday', 'meetingDate', data), at: { page, line } }];
    }
  }
  return [];
}

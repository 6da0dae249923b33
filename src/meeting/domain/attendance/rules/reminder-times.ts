import {
  addDays,
  type Instant,
  instantAt,
  type LocalDate,
  workingDayOnOrBefore,
} from '../../../../kernel/index.ts';
import type { MeetingRoster } from '../events.ts';

const HOUR_OF_DAY = '09:00';

/** The last day on which the answer is asked for: the board's days before the meeting. */
export function answerBy(date: LocalDate, { rsvpDays }: Pick<MeetingRoster, 'rsvpDays'>): LocalDate {
  return addDays(date, -rsvpDays);
}

/**
 * When those who have not answered are reminded by themselves: on the board's day for reminders and on the last
 * day for answers, at 09 in Stockholm, moved back to a working day. Earliest first, each once, before the meeting.
 *
 * Rule: the board's settings `reminderDays` and `rsvpDays`; domain page 5 (RSVP); Klubbans ordning for the hour.
 *
 * @param start when the meeting begins
 */
export function reminderTimes(
  date: LocalDate,
  start: Instant,
  roster: Pick<MeetingRoster, 'reminderDays' | 'rsvpDays'>,
): Instant[] {
  const days = [roster.reminderDays, roster.rsvpDays].map((before) =>
    workingDayOnOrBefore(addDays(date, -before)),
  );
  return [...new Set(days)]
    .sort()
    .map((day) => instantAt(day, HOUR_OF_DAY))
    .filter((at) => at < start);
}

import {
  addDays,
  type Instant,
  instantAt,
  type LocalDate,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../../../kernel/index.ts';
import type { MeetingRoster } from '../events.ts';
import { answerBy } from './reminder-times.ts';

const MORNING = '09:00';
const AFTERNOON = '13:00';

/**
 * From when the chair is warned of too few answers: the first working morning after the last day for answers; where
 * that is not before the meeting's day, the last working day before it at 13. Always before the meeting.
 *
 * Rule: Klubbans ordning ("the chair is warned in time"), for the sake of KL 6 kap. 27 §.
 *
 * @param start when the meeting begins
 */
export function warningTime(
  date: LocalDate,
  start: Instant,
  roster: Pick<MeetingRoster, 'rsvpDays'>,
): Instant {
  const morning = workingDayOnOrAfter(addDays(answerBy(date, roster), 1));
  if (morning < date) return instantAt(morning, MORNING);
  const eve = instantAt(workingDayOnOrBefore(addDays(date, -1)), AFTERNOON);
  return eve < start ? eve : start;
}

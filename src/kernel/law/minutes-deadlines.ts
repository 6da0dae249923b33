import { addDays, type LocalDate } from '../time/index.ts';

const ADJUSTING_DAYS = 14;
const POSTING_DAYS = 2;

/**
 * The last day to justera the protokoll of a meeting.
 *
 * Rule: within fourteen days of the meeting, KL (2017:725) 5 kap. 69 § through 6 kap. 35 § and FinsamL 19 §.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K5P69
 */
export function lastDayToAdjust(meeting: LocalDate): LocalDate {
  return addDays(meeting, ADJUSTING_DAYS);
}

/**
 * The last day to announce the justering on the anslagstavla of every kommun and region that is a member.
 *
 * Rule: the second day after it at the latest, KL (2017:725) 8 kap. 12 § and FinsamL (2003:1210) 19 §.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K8P12
 */
export function lastDayToPost(adjustedOn: LocalDate): LocalDate {
  return addDays(adjustedOn, POSTING_DAYS);
}

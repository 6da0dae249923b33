import { addDays, type LocalDate, workingDayOnOrAfter } from '../time/index.ts';

/** Three weeks. */
const APPEAL_DAYS = 21;

/** The working behind the day on which decisions gain laga kraft. */
export interface AppealPeriod {
  /** The posting that counts: the latest, where several anslagstavlor have it. */
  readonly postedOn: LocalDate;
  /** Three weeks later, before it is moved. */
  readonly threeWeeksOn: LocalDate;
  /** The last day to appeal: the next working day, where three weeks end on a day off. */
  readonly lastDay: LocalDate;
  /** The day after: laga kraft, unless somebody appealed; the notice may come down. */
  readonly finalOn: LocalDate;
}

/**
 * When decisions gain laga kraft. Time runs from the day the justering was announced on every member's
 * anslagstavla, and only while the notice is up.
 *
 * Rule: FinsamL (2003:1210) 28 §, KL (2017:725) 13 kap. 5 §; moved past days off by lag (1930:173) 2 §.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K13P5
 *
 * @param postings the days of posting, at least one
 */
export function appealPeriod(postings: readonly [LocalDate, ...LocalDate[]]): AppealPeriod {
  const postedOn = [...postings].sort().at(-1) ?? postings[0];
  const threeWeeksOn = addDays(postedOn, APPEAL_DAYS);
  const lastDay = workingDayOnOrAfter(threeWeeksOn);
  return { postedOn, threeWeeksOn, lastDay, finalOn: addDays(lastDay, 1) };
}

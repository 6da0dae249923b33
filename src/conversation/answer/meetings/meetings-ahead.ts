import type { LocalDate } from '../../../kernel/index.ts';
import { plannedDays } from '../../search/planned-days.ts';
import type { Asking } from '../asking.ts';
import { factsOf, factsOfPlanned, type MeetingFacts } from './meeting-facts.ts';
import { daysSettled, upcoming } from './which-meeting.ts';

/** Meetings to come, recorded ones and the days that plans in the record name. */
export async function ahead(asking: Asking): Promise<MeetingFacts[]> {
  const recorded = upcoming(asking).map(factsOf);
  const texts = await inTexts(asking, (date) => date >= asking.today);
  return [...recorded, ...texts].sort((a, b) => a.date.localeCompare(b.date));
}

/** Days that only the record's texts name. A text about a day that a meeting has or had, or another text, adds nothing. */
export async function inTexts(asking: Asking, wanted: (date: LocalDate) => boolean): Promise<MeetingFacts[]> {
  const settled = daysSettled(asking.board);
  const found = new Map<LocalDate, MeetingFacts>();
  for (const day of plannedDays(await asking.board.index())) {
    if (settled.has(day.date) || found.has(day.date) || !wanted(day.date)) continue;
    found.set(day.date, factsOfPlanned(day));
  }
  return [...found.values()];
}

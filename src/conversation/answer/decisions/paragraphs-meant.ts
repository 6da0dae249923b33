import { gathered } from '../../../kernel/index.ts';
import type { RecordIndex } from '../../knowledge.ts';
import type { DateMention } from '../../understand/dates/dates.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { paragraphsOf } from '../matters/find/matters-of-meeting.ts';
import type { Matter } from '../matters/matter.ts';
import { held, isMinuted, meetingMeant, meetingsWithin } from '../meetings/which-meeting.ts';
import { decidedWithout } from './decided-without-meeting.ts';

/** The held meetings a question means: those of a year or month, the one that was named, else the last. */
function meetingsMeant(asking: Asking): { ids: readonly string[]; mention: DateMention | null } {
  const [date] = asking.understanding.entities.dates;
  const past = new Set(held(asking).map((one) => one.id));
  const years = yearsNamed(asking.understanding.entities.dates);
  if (years.length > 1) {
    const within = years.flatMap((year) => meetingsWithin(asking, year, null));
    const ids = within.map(({ id }) => id).filter((id) => past.has(id));
    if (ids.length > 0) return { ids, mention: null };
  }
  if (date?.kind === 'parts' && date.day === null) {
    const all = meetingsWithin(asking, date, null).filter((one) => past.has(one.id));
    // "I november": the latest, and not that of every year.
    const latest = all.at(-1)?.state.date.slice(0, 4);
    const within =
      date.year === null && date.month !== null
        ? all.filter(({ state }) => state.date.startsWith(latest ?? ''))
        : all;
    if (within.length > 0) return { ids: within.map((one) => one.id), mention: null };
    if (date.year !== null) return { ids: [], mention: date };
  }
  if (date?.kind === 'days' && date.from !== date.to) {
    const within = meetingsWithin(asking, date, null).filter((one) => past.has(one.id));
    return { ids: within.map((one) => one.id), mention: within.length > 0 ? null : date };
  }
  const meant = meetingMeant(asking, 'last');
  if (meant.kind === 'one') return { ids: [meant.meeting.id], mention: null };
  return { ids: [], mention: meant.kind === 'none-then' ? meant.mention : null };
}

/** "2025 och 2026": whole years, where nothing but years is named. */
export function yearsNamed(dates: readonly DateMention[]): readonly DateMention[] {
  const isYear = (date: DateMention) =>
    date.kind === 'parts' && date.year !== null && date.month === null && date.day === null;
  return dates.every(isYear) ? dates : [];
}

/** What was decided per capsulam in the month, year or stretch named: it belongs to no meeting. */
function betweenMeetings(asking: Asking, index: RecordIndex): Matter[] {
  const [date] = asking.understanding.entities.dates;
  const isStretch = date && (date.kind === 'parts' ? date.day === null : date.from !== date.to);
  return isStretch ? decidedWithout(asking, index) : [];
}

/**
 * Their §§, in order of meeting, and what was decided between them. A meeting of which no protokoll has been read says
 * nothing of what was decided at it: its day is `unminuted`, and none of `dates`.
 */
export function paragraphsMeant(asking: Asking, index: RecordIndex) {
  const { ids, mention } = meetingsMeant(asking);
  const meant = asking.board.meetings.filter((one) => ids.includes(one.id));
  const meetings = meant.filter(isMinuted);
  const matters = gathered(meetings, (one) => paragraphsOf(one, index));
  const others = betweenMeetings(asking, index);
  const dates = [...meetings.map((one) => one.state.date), ...others.map(({ date }) => date)];
  const unminuted = meetings.length === 0 ? (meant[0]?.state.date ?? null) : null;
  return { matters: [...matters, ...others], mention, dates: [...new Set(dates)].sort(), unminuted };
}

/** Meetings looked back through where none is meant: those of about a year. */
const A_YEARS = 8;

/**
 * Of the §§ meant those that have what is asked for. Where no meeting is said and the latest has none such, those of
 * the latest that has: "vem röstade nej" is of the last vote there was.
 */
export function thoseMeant(asking: Asking, index: RecordIndex, has: (matter: Matter) => boolean): Matter[] {
  const own = paragraphsMeant(asking, index).matters.filter(has);
  // "När voterade vi senast": the last vote there was, and no meeting is said.
  const ofMeeting = speaksOf(asking, 'meeting', 'minutes');
  const isSaid =
    asking.understanding.entities.dates.length > 0 ||
    (asking.subject?.meetingId != null && (ofMeeting || !speaksOf(asking, 'last'))) ||
    speaksOf(asking, 'next') ||
    (speaksOf(asking, 'thisOne') && !OF_NONE.test(asking.understanding.message.text)) ||
    (ofMeeting && speaksOf(asking, 'last'));
  if (own.length > 0 || isSaid) return own;
  return [...(latestThat(asking, index, has)[0] ?? [])];
}

/** "Vad var det vi voterade om": of nothing that was spoken of. */
const OF_NONE = /(?<!\p{L})(?:var|va|är|e) det (?:vi|ni|som|nu)(?!\p{L})/iu;

/** Of the meetings of about a year, the latest first, the §§ that have what is asked for; none where a meeting has none. */
export function latestThat(
  asking: Asking,
  index: RecordIndex,
  has: (matter: Matter) => boolean,
): readonly (readonly Matter[])[] {
  return held(asking)
    .slice(0, A_YEARS)
    .filter(isMinuted)
    .map((meeting) => paragraphsOf(meeting, index).filter(has))
    .filter((found) => found.length > 0);
}

import { type DateMention, fits, isDay } from '../../understand/dates/dates.ts';
import type { Asking } from '../asking.ts';
import { itemsOf } from '../matters/find/matters-of-meeting.ts';
import type { MeetingAnswer } from './meeting-answer.ts';
import { cancelledThen } from './meeting-cancelled.ts';
import { factsOf, type MeetingFacts } from './meeting-facts.ts';
import { ahead, inTexts } from './meetings-ahead.ts';
import { meetingOf, meetingsWithin, movedAway } from './which-meeting.ts';

/** Every meeting of any of the stretches named: "sommarens och höstens möten". */
export async function withinAll(asking: Asking): Promise<MeetingFacts[]> {
  const each = await Promise.all(asking.understanding.entities.dates.map((date) => within(asking, date)));
  const byId = new Map(each.flat().map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/** Every meeting of the days named, recorded or planned in a text. */
export async function within(asking: Asking, date: DateMention | undefined): Promise<MeetingFacts[]> {
  const recorded = meetingsWithin(asking, date, null).map(factsOf);
  const texts = await inTexts(asking, (day) => date === undefined || fits(date, day));
  return [...recorded, ...texts].sort((a, b) => a.date.localeCompare(b.date));
}

/** No meeting is recorded then: what a plan says of those days, else the next meeting. */
export async function planThen(asking: Asking, mention: DateMention): Promise<MeetingAnswer> {
  const board = asking.board.name;
  const moved = namesMonth(mention) ? movedAway(asking, mention) : undefined;
  if (moved) return { kind: 'moved-away', board, mention, meeting: factsOf(moved) };
  const found = await within(asking, mention);
  const [only] = found;
  if (only && found.length === 1) {
    return { kind: 'meeting', board, meeting: only, past: only.date < asking.today, asked: 'both' };
  }
  if (only) return { kind: 'plan', board, meetings: found, year: null, ahead: false };
  const [next = null] = await ahead(asking);
  const cancelled = namesMonth(mention) ? cancelledThen(asking, mention) : null;
  return cancelled === null
    ? { kind: 'no-meeting-then', board, mention, next }
    : { kind: 'cancelled', board, next, ...cancelled };
}

/**
 * What became of the meeting of the days named, on which there is none: it has moved, or is cancelled, and then with
 * the agenda as it was. Null: there never was one.
 */
export async function movedOrCancelled(asking: Asking, mention: DateMention): Promise<MeetingAnswer | null> {
  if (!namesMonth(mention)) return null;
  const board = asking.board.name;
  const moved = movedAway(asking, mention);
  if (moved) return { kind: 'moved-away', board, mention, meeting: factsOf(moved) };
  const cancelled = cancelledThen(asking, mention);
  if (cancelled === null) return null;
  const [next = null] = await ahead(asking);
  const found = meetingOf(asking.board, cancelled.meeting.id);
  const items = found ? itemsOf(found, await asking.board.index()) : [];
  return { kind: 'cancelled', board, next, ...cancelled, items };
}

/** A day or a month: no year is asked about for one meeting's sake. */
function namesMonth(mention: DateMention): boolean {
  return isDay(mention) || (mention.kind === 'parts' && mention.month !== null);
}

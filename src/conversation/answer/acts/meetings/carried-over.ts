import { addDays, epochOf, MINUTE } from '../../../../kernel/index.ts';
import type { ActParams } from '../../../action-handlers.ts';
import type { MeetingOnRecord } from '../../../knowledge.ts';
import { carriesAllTo, carriesOver, ofCancelled } from '../../../understand/agenda/orders/carries-over.ts';
import { type DateMention, fits, isDay } from '../../../understand/dates/dates.ts';
import type { Asking } from '../../asking.ts';
import { upcoming } from '../../meetings/which-meeting.ts';
import { dayNamed } from './other-meeting-meant.ts';

/** How long what a cancelled meeting had is carried to others, in days after its day. */
const OF_LATE = 90;

/**
 * "Flytta punkt 7 på mötet 18 mars till 5 maj", of a meeting on 18 March that is cancelled: from which meeting, and to
 * which, the next where none is named; null: no cancelled one is.
 */
export function carriedOver(asking: Asking): ActParams | null {
  const { entities, message } = asking.understanding;
  const none = fromNoMeeting(asking);
  if (none !== null) return none;
  const since = addDays(asking.today, -OF_LATE);
  const cancelled = asking.board.meetings.filter(
    ({ state }) => state.status === 'CANCELLED' && state.date >= since,
  );
  if (cancelled.length === 0) return null;
  const ahead = upcoming(asking);
  const days = entities.dates.filter((mention) => isDay(mention) || mention.kind === 'parts');
  const on = (day: DateMention, all: readonly MeetingOnRecord[]) =>
    all.find(({ state }) => fits(day, state.date));
  const isTo = ({ words: [first] }: DateMention) =>
    [1, 2, 3, 4].some((back) => message.words[first - back]?.folded === 'till');
  const day = days.find((one) => !isTo(one) && !on(one, ahead) && on(one, cancelled));
  const from = day === undefined ? null : on(day, cancelled.toReversed());
  const last = carriesAllTo(message.text) ? cancelledLately(asking) : undefined;
  const meant = from ?? last ?? (ofCancelled(message.text) ? cancelled.at(-1) : undefined);
  if (!meant) return null;
  const other = days.find((one) => one !== day);
  // "Dit": the meeting last spoken of.
  const spokenOf = ahead.find(({ id }) => last !== undefined && id === asking.subject?.meetingId);
  const to = other === undefined ? (spokenOf ?? ahead[0]) : on(other, ahead);
  return { fromCancelledId: meant.id, ...(to ? { toMeetingId: to.id } : {}) };
}

/** How long after it was called off "ta med ärendena till aprilmötet" is of what that meeting had. */
const JUST_NOW = 30 * MINUTE;

/** The meeting that the asker has just called off; undefined: none. */
export function cancelledLately({
  board,
  asker,
  now,
}: Pick<Asking, 'board' | 'asker' | 'now'>): MeetingOnRecord | undefined {
  const since = epochOf(now) - JUST_NOW;
  return board.meetings.findLast(
    ({ state }) =>
      state.status === 'CANCELLED' &&
      state.cancelledBy.personId === asker.personId &&
      Date.parse(state.cancelledAt) >= since,
  );
}

/** "Flytta alla punkter från 19 februari till 15 april", where the board meets on no 19 February: nothing is of another day instead. */
function fromNoMeeting(asking: Asking): ActParams | null {
  const { entities, message } = asking.understanding;
  if (!carriesOver(message.text)) return null;
  const isFrom = ({ words: [first] }: DateMention) =>
    [1, 2, 3].some((back) => message.words[first - back]?.folded === 'fran');
  const day = entities.dates.find((mention) => isDay(mention) && isFrom(mention));
  if (day === undefined || asking.board.meetings.some(({ state }) => fits(day, state.date))) return null;
  return { noMeetingOn: dayNamed(asking, day) };
}

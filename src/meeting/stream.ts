import type { Instant, LocalDate } from '../kernel/index.ts';
import type { StreamKind } from '../store/index.ts';
import { nextPassOn } from './domain/act-on-recusal.ts';
import { type MeetingCommand, meetingDecider } from './domain/decide.ts';
import type { MeetingEvent } from './domain/events.ts';
import type { ItemRecusalEvent } from './domain/item-recusals.ts';
import type { MeetingRefusal } from './domain/refusals.ts';
import type { MeetingState } from './domain/state.ts';
import { meetingEventSchema } from './event-schema.ts';

/** What lists of meetings need without replaying them. */
export interface MeetingSummary {
  readonly [key: string]: string | null;
  readonly date: LocalDate | null;
  readonly status: MeetingState['status'];
  readonly start: string | null;
  readonly place: string | null;
  readonly title: string | null;
}

export const meetingKind: StreamKind<MeetingState, MeetingCommand, MeetingEvent, MeetingRefusal> = {
  type: 'meeting',
  decider: meetingDecider,
  schema: 1,
  eventSchema: meetingEventSchema,
  view: summaryOf,
  nextDueAt: (state): Instant | null =>
    state.status === 'PLANNED' || state.status === 'CALLED' ? nextPassOn(state) : null,
  hasEffects: (events) => events.some((event) => ITEM_EVENTS.has(event.type)),
};

const ITEM_EVENTS: ReadonlySet<string> = new Set<ItemRecusalEvent['type']>([
  'ItemRecusalNoted',
  'ItemSubstituteAsked',
  'ItemSubstituteAnswered',
  'ItemSubstituteReleased',
]);

function summaryOf(state: MeetingState): MeetingSummary {
  if (state.status === 'NONE') return { date: null, status: 'NONE', start: null, place: null, title: null };
  return {
    date: state.date,
    status: state.status,
    start: state.start,
    place: state.place,
    title: state.title,
  };
}

/** `meeting/BOARD/DAY`, with `-2`, `-3` … for further meetings of one day. Keeps its name when the day moves. */
export function meetingStreamId(boardId: string, date: LocalDate, ordinal = 1): string {
  return `meeting/${boardId}/${date}${ordinal > 1 ? `-${ordinal}` : ''}`;
}

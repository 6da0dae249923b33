import type { Instant, LocalDate } from '../kernel/index.ts';
import type { StreamKind } from '../store/index.ts';
import type { MeetingCommand } from './domain/commands.ts';
import { meetingDecider, nextDueAt } from './domain/decide.ts';
import type { MeetingEvent } from './domain/events.ts';
import type { MeetingRefusal } from './domain/refusals.ts';
import type { MeetingState } from './domain/state.ts';
import { isAhead } from './domain/while-ahead.ts';
import { meetingEventSchema } from './event-schema/index.ts';

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
  nextDueAt: (state): Instant | null => (isAhead(state) ? nextDueAt(state) : null),
  hasEffects: (events) => events.some((event) => !QUIET.has(event.type)),
};

/** What is told to nobody: lines of a plan, and what documents say of meetings that have been. */
const QUIET: ReadonlySet<string> = new Set<MeetingEvent['type']>([
  'MeetingPlanned',
  'MinutesImported',
  'AdjustingNoted',
]);

function summaryOf(state: MeetingState): MeetingSummary {
  if (state.status === 'NONE') return { date: null, status: 'NONE', start: null, place: null, title: null };
  return {
    date: state.date,
    // A kallelse that went out from here calls to the meeting as much as one that was read in.
    status: state.status === 'PLANNED' && state.noticeBook.sent.length > 0 ? 'CALLED' : state.status,
    start: state.start,
    place: state.place,
    title: state.title,
  };
}

/** `meeting/BOARD/DAY`, with `-2`, `-3` … for further meetings of one day. Keeps its name when the day moves. */
export function meetingStreamId(boardId: string, date: LocalDate, ordinal = 1): string {
  return `meeting/${boardId}/${date}${ordinal > 1 ? `-${ordinal}` : ''}`;
}

/** The board of a meeting, by the meeting's id; null: it is no such id. */
export function boardOfMeeting(meetingId: string): string | null {
  return /^meeting\/([^/]+)\/[^/]+$/.exec(meetingId)?.[1] ?? null;
}

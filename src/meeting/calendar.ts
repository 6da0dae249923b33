import { type BoardOnDay, boardOnDay, type KnownBoard } from '../board/index.ts';
import type { CalendarMeeting } from '../documents/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { LoadedStream } from '../store/index.ts';
import type { MeetingEvent } from './domain/events.ts';
import { evolve } from './domain/evolve.ts';
import { type KnownMeeting, type MeetingState, noMeeting } from './domain/state.ts';

/**
 * The meeting as calendars are told of it. SEQUENCE counts how often something that a calendar shows has changed
 * since the meeting was planned, so that it rises with each move and never otherwise. Null for a stream without a
 * meeting.
 */
export function calendarMeeting(
  meeting: Pick<LoadedStream<MeetingState, MeetingEvent>, 'id' | 'state' | 'events'>,
  board: KnownBoard,
): CalendarMeeting | null {
  const { id, state } = meeting;
  if (state.status === 'NONE') return null;
  const onDay = boardOnDay(board, state.date);
  return {
    meetingId: id,
    ...changesShown(meeting.events),
    boardName: onDay.name,
    title: state.title,
    date: state.date,
    start: state.start,
    end: state.end,
    place: state.place,
    distanceLink: state.agenda.distanceLink,
    organiser: organiserOf(onDay),
    cancelled: state.status === 'CANCELLED',
  };
}

function changesShown(events: LoadedStream<MeetingState, MeetingEvent>['events']): {
  readonly sequence: number;
  readonly changedAt: Instant;
} {
  let state: MeetingState = noMeeting;
  let shown: string | null = null;
  let sequence = -1;
  let changedAt = '' as Instant;
  for (const { event, at } of events) {
    state = evolve(state, event);
    const now = state.status === 'NONE' ? null : shownBy(state);
    if (now === shown) continue;
    shown = now;
    sequence += 1;
    changedAt = at;
  }
  return { sequence: Math.max(sequence, 0), changedAt };
}

/** Whatever a calendar shows of a meeting, as one text. */
function shownBy({ date, start, end, place, title, status, agenda }: KnownMeeting): string {
  return JSON.stringify([date, start, end, place, title, agenda.distanceLink, status === 'CANCELLED']);
}

/** The kansli calls: the first of its people with an address. */
function organiserOf(board: BoardOnDay): CalendarMeeting['organiser'] {
  for (const { person } of board.office) {
    if (person.email !== null) return { name: person.name, email: person.email };
  }
  return null;
}

import { type Instant, type LocalDate, later, MINUTE, type RecordedEvent } from '../../../kernel/index.ts';
import { openItems } from '../../cards/agenda-post.ts';
import { changesBetween } from '../../domain/agenda/changes.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { evolve } from '../../domain/evolve.ts';
import { type KnownMeeting, type MeetingState, noMeeting } from '../../domain/state.ts';
import { changeLine, movedLine, POST } from '../../text/index.ts';
import { postsOf } from '../../views.ts';

export type Recorded = RecordedEvent<MeetingEvent>;

/** Changes that follow one another within this time are told together: the kansli is still editing. */
const SETTLES = 2 * MINUTE;

/** When a change made at that moment can be told. */
export function settledAt(at: Instant): Instant {
  return later(at, SETTLES);
}

/** Everything that has come after the last post and changed what everybody in the channel may see. */
export function shownChanges(events: readonly Recorded[]): Recorded[] {
  const posted = postsOf(events).at(-1)?.version ?? Number.POSITIVE_INFINITY;
  let state: MeetingState = noMeeting;
  return events.filter(({ event, version }) => {
    const before = state;
    state = evolve(before, event);
    // What a protokoll says of day and place is told with the protokoll.
    const isOld = version <= posted || state.status === 'CLOSED';
    return !isOld && seen(before) !== seen(state);
  });
}

/** All of a meeting that everybody in the channel may see, in a form that tells one state from another. */
function seen(meeting: MeetingState): string {
  if (meeting.status === 'NONE') return '';
  const { date, start, end, place } = meeting;
  const cancelled = meeting.status === 'CANCELLED' ? meeting.reason : null;
  return JSON.stringify([date, start, end, place, cancelled, openItems(meeting)]);
}

/** When what stands in the channel was last changed; null: as it was posted. */
export function lastShownChange(events: readonly Recorded[]): Instant | null {
  return shownChanges(events).at(-1)?.at ?? null;
}

/**
 * What is told in the thread for the change at `version`: all that changed since the pause before it. Nothing where
 * a further change followed at once (that one tells it all), or where nobody in the channel can see a difference.
 */
export function changesToldAt(events: readonly Recorded[], version: number, today: LocalDate): string[] {
  const changes = shownChanges(events);
  const index = changes.findIndex((one) => one.version === version);
  const change = changes[index];
  const next = changes[index + 1];
  if (!change || (next && next.at < settledAt(change.at))) return [];
  let first = index;
  for (; first > 0; first -= 1) {
    const [before, current] = [changes[first - 1], changes[first]];
    if (!before || !current || settledAt(before.at) <= current.at) break;
  }
  const told = changes.slice(first, index + 1);
  const from = stateUpTo(events, (told[0]?.version ?? version) - 1);
  const to = stateUpTo(events, version);
  if (from.status === 'NONE' || to.status === 'NONE') return [];
  return [...meetingLines(from, to, told, today), ...itemLines(from, to)];
}

function stateUpTo(events: readonly Recorded[], version: number): MeetingState {
  return events
    .filter((one) => one.version <= version)
    .reduce<MeetingState>((state, { event }) => evolve(state, event), noMeeting);
}

function meetingLines(
  from: KnownMeeting,
  to: KnownMeeting,
  told: readonly Recorded[],
  today: LocalDate,
): string[] {
  if (to.status === 'CANCELLED') return [`${POST.cancelledFact(to.date, today)}.`, POST.because(to.reason)];
  const frame = ({ date, start, end, place }: KnownMeeting) => JSON.stringify([date, start, end, place]);
  if (frame(from) === frame(to)) return [];
  const reason = told.flatMap(({ event }) => (event.type === 'MeetingMoved' ? [event.reason] : [])).at(-1);
  return [movedLine(from, to, today), ...(reason === undefined ? [] : [POST.because(reason)])];
}

function itemLines(from: KnownMeeting, to: KnownMeeting): string[] {
  const hidden = new Set((to.agenda.items ?? []).filter((item) => item.internal).map((item) => item.id));
  return changesBetween(openItems(from), openItems(to), to.agenda.withdrawn).map((change) =>
    changeLine(change, change.kind === 'withdrawn' && hidden.has(change.item.id)),
  );
}

import { gathered, type Instant, type LocalDate, localDateOf } from '../kernel/index.ts';
import {
  allHeads,
  type LoadedStream,
  loadLatest,
  loadStream,
  type Store,
  type StreamHead,
} from '../store/index.ts';
import type { Paper, PlannedItem } from './domain/agenda/item.ts';
import { isOverBy } from './domain/attendance/rules/meeting-time.ts';
import type { MeetingEvent } from './domain/events.ts';
import { formerDates, type KnownMeeting, type MeetingState } from './domain/state.ts';
import { type MeetingSummary, meetingKind } from './stream.ts';

export interface ListedMeeting {
  readonly id: string;
  readonly version: number;
  readonly boardId: string;
  readonly date: LocalDate;
  readonly status: KnownMeeting['status'];
  readonly start: string | null;
  readonly place: string | null;
  readonly title: string | null;
}

/** All meetings of a board in order of day and time, cancelled ones included. */
export async function listMeetings(store: Pick<Store, 'streams'>, boardId: string): Promise<ListedMeeting[]> {
  const heads = await allHeads(store.streams, { type: 'meeting', boardId });
  return gathered(heads, listed).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function order(meeting: ListedMeeting): string {
  return `${meeting.date} ${meeting.start ?? '99:99'} ${meeting.id}`;
}

function listed(head: StreamHead): ListedMeeting[] {
  const summary = head.view as unknown as MeetingSummary;
  if (summary.status === 'NONE' || summary.date === null) return [];
  const { start, place, title } = summary;
  return [
    {
      id: head.id,
      version: head.version,
      boardId: head.boardId,
      date: summary.date,
      status: summary.status,
      start,
      place,
      title,
    },
  ];
}

/** The board's meeting on `date` that was not cancelled, the first of the day; null where there is none. */
export async function findMeetingOn(
  store: Pick<Store, 'streams'>,
  boardId: string,
  date: LocalDate,
): Promise<ListedMeeting | null> {
  const ofDay = (await listMeetings(store, boardId)).filter((meeting) => meeting.date === date);
  return ofDay.find((meeting) => meeting.status !== 'CANCELLED') ?? null;
}

/**
 * The board's meeting that a day names, whatever has become of it: the one that is held then, else one that was to be
 * then and has moved, else one that was cancelled, on that day or after it had moved from it. Null where none ever was.
 */
export async function findMeetingNamed(
  store: Pick<Store, 'streams'>,
  boardId: string,
  date: LocalDate,
): Promise<string | null> {
  const live = await findMeetingOn(store, boardId, date);
  if (live !== null) return live.id;
  const moved = (await movedMeetings(store, boardId)).get(date);
  if (moved !== undefined) return moved.id;
  const cancelled = (await listMeetings(store, boardId))
    .filter((one) => one.status === 'CANCELLED')
    .toReversed();
  const ofDay = cancelled.find((one) => one.date === date);
  if (ofDay !== undefined) return ofDay.id;
  for (const { id } of cancelled) {
    const loaded = await loadLatestMeeting(store, id);
    if (loaded && loaded.state.status !== 'NONE' && formerDates(loaded.state).includes(date)) return id;
  }
  return null;
}

/** A meeting that was to be on another day. */
export interface MovedMeeting {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The days on which a meeting was to be that has moved away, and on which there is none now: what names such a day
 * (an old plan, an old kallelse) names the meeting that has moved. Cancelled meetings are none.
 */
export async function movedMeetings(
  store: Pick<Store, 'streams'>,
  boardId: string,
): Promise<ReadonlyMap<LocalDate, MovedMeeting>> {
  const live = (await listMeetings(store, boardId)).filter((one) => one.status !== 'CANCELLED');
  const taken = new Set(live.map((one) => one.date));
  const moved = new Map<LocalDate, MovedMeeting>();
  for (const { id, date: to } of live) {
    const loaded = await loadLatestMeeting(store, id);
    if (loaded === null || loaded.state.status === 'NONE') continue;
    for (const from of formerDates(loaded.state)) if (!taken.has(from)) moved.set(from, { id, from, to });
  }
  return moved;
}

/**
 * Meetings from today on that have neither been held nor cancelled, and that are not over by their announced end, in
 * order: what is said of none in particular is said of the first.
 */
export async function meetingsToCome(
  store: Pick<Store, 'streams'>,
  boardId: string,
  now: Instant,
): Promise<ListedMeeting[]> {
  const today = localDateOf(now);
  const ahead: ListedMeeting[] = [];
  for (const one of await listMeetings(store, boardId)) {
    if (one.date < today || (one.status !== 'PLANNED' && one.status !== 'CALLED')) continue;
    const state = one.date === today ? (await loadLatestMeeting(store, one.id))?.state : undefined;
    if (state && state.status !== 'NONE' && isOverBy(state, now)) continue;
    ahead.push(one);
  }
  return ahead;
}

export type LoadedMeeting = LoadedStream<KnownMeeting, MeetingEvent>;

/** The meeting with its events, or null where there is none. Throws CorruptRecord. */
export async function loadKnownMeeting(
  store: Pick<Store, 'streams'>,
  id: string,
): Promise<LoadedMeeting | null> {
  const loaded = await loadMeeting(store, id);
  return loaded === null || loaded.state.status === 'NONE' ? null : { ...loaded, state: loaded.state };
}

/** Every time the agenda was posted, in order. */
export function postsOf(events: LoadedMeeting['events']) {
  return events.flatMap((recorded) =>
    recorded.event.type === 'AgendaPosted' ? [{ ...recorded, event: recorded.event }] : [],
  );
}

/** The outbox's key of the card that the event at `version` posted. */
export function postKeyOf(meetingId: string, version: number): string {
  return `${meetingId}/${version}/channel/agenda`;
}

/** The key of the card that stands in the channel now; null: none was posted. */
export async function lastPostKey(store: Pick<Store, 'streams'>, id: string): Promise<string | null> {
  const last = postsOf((await loadKnownMeeting(store, id))?.events ?? []).at(-1);
  return last === undefined ? null : postKeyOf(id, last.version);
}

/** A bilaga's file, or null where its bytes are gone. */
export async function paperFile(
  { files }: Pick<Store, 'files'>,
  { name, contentType, sha256 }: Paper,
): Promise<{ readonly name: string; readonly contentType: string; readonly bytes: Uint8Array } | null> {
  const bytes = await files.get(sha256);
  return bytes === null ? null : { name, contentType, bytes };
}

/** The bilaga of that number among those of a meeting's ärenden that `reads` lets through; null where there is none. */
export async function meetingPaper(
  store: Pick<Store, 'streams' | 'files'>,
  id: string,
  label: string,
  reads: (item: PlannedItem) => boolean,
) {
  const items = ((await loadKnownMeeting(store, id))?.state.agenda.items ?? []).filter(reads);
  const paper = items.flatMap((item) => item.papers).find((one) => one.label === label);
  return paper ? paperFile(store, paper) : null;
}

/** As `loadMeeting`, for what is made for person after person: read on from where it was read last. */
export function loadLatestMeeting(
  store: Pick<Store, 'streams'>,
  id: string,
): Promise<LoadedStream<MeetingState, MeetingEvent> | null> {
  return loadLatest(store.streams, meetingKind, id);
}

/** A meeting's whole state, or null when there is no such stream. Throws CorruptRecord. */
export function loadMeeting(
  store: Pick<Store, 'streams'>,
  id: string,
): Promise<LoadedStream<MeetingState, MeetingEvent> | null> {
  return loadStream(store.streams, meetingKind, id);
}

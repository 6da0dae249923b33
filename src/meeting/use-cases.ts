import { type EventMeta, type Instant, type LocalDate, SYSTEM } from '../kernel/index.ts';
import { type CommandOutcome, runCommand, type Store, type StreamStore } from '../store/index.ts';
import type { MeetingCommand } from './domain/commands.ts';
import type { MeetingEvent } from './domain/events.ts';
import type { MeetingRefusal } from './domain/refusals.ts';
import type { MeetingState } from './domain/state.ts';
import type { DayAndPlace } from './domain/values.ts';
import { proposeLooseMatters } from './loose-matters.ts';
import { boardOfMeeting, meetingKind, meetingStreamId } from './stream.ts';
import { findMeetingOn } from './views.ts';

/**
 * Runs a command on the board's meeting of `date`: the one that is on that day now, else the one whose stream
 * bears that day, else a new one. Throws what the store throws.
 */
export async function runOnMeeting(
  store: Pick<Store, 'streams'>,
  boardId: string,
  date: LocalDate,
  command: MeetingCommand,
  meta: EventMeta,
): Promise<CommandOutcome<MeetingState, MeetingEvent, MeetingRefusal> & { readonly meetingId: string }> {
  const found = await findMeetingOn(store, boardId, date);
  return runOnMeetingOrNew(store, boardId, { date, meetingId: found?.id ?? null }, command, meta);
}

/** Runs a command on that meeting, or where it is null on a new one that day. Throws what the store throws. */
export async function runOnMeetingOrNew(
  store: Pick<Store, 'streams'>,
  boardId: string,
  which: { readonly date: LocalDate; readonly meetingId: string | null },
  command: MeetingCommand,
  meta: EventMeta,
): Promise<CommandOutcome<MeetingState, MeetingEvent, MeetingRefusal> & { readonly meetingId: string }> {
  const meetingId = which.meetingId ?? (await freeStreamId(store, boardId, which.date));
  const outcome = await runCommand(store.streams, meetingKind, { id: meetingId, boardId }, command, meta);
  return { ...outcome, meetingId };
}

/** The board's own days for its meetings, and its mandatperioder. */
export interface Preparing {
  readonly rules: {
    readonly materialStopDays: { readonly value: number };
    readonly noticeDays: { readonly value: number };
  };
  readonly terms: readonly { readonly to: LocalDate }[];
}

/**
 * Lays a meeting in, or fills in what is not known of the one that the board has that day, with the days by which
 * the kansli must be ready. Throws what the store throws.
 */
export async function createMeeting(
  store: Pick<Store, 'streams' | 'records'>,
  boardId: string,
  when: DayAndPlace,
  board: Preparing,
  meta: EventMeta,
): Promise<{ readonly meetingId: string; readonly isNew: boolean }> {
  const before = await findMeetingOn(store, boardId, when.date);
  const command = { type: 'PlanMeeting', ...when, title: null, source: null } as const;
  const outcome = await runOnMeeting(store, boardId, when.date, command, meta);
  const { meetingId } = outcome;
  await planPreparation(store, { meetingId, boardId }, board, meta);
  // A redelivered command is told what it was told the first time.
  return { meetingId, isNew: before === null || outcome.kind === 'repeated' };
}

/**
 * A meeting has been laid in or moved: the days by which the kansli must be ready, by the board's rules, and the
 * matters that waited for a meeting.
 */
export async function planPreparation(
  store: Pick<Store, 'streams' | 'records'>,
  { meetingId, boardId }: { readonly meetingId: string; readonly boardId: string },
  { rules: { materialStopDays, noticeDays }, terms }: Preparing,
  meta: EventMeta,
): Promise<void> {
  const command = {
    type: 'PlanPreparation',
    materialStopDays: materialStopDays.value,
    noticeDays: noticeDays.value,
    termEnds: terms.map(({ to }) => to),
  } as const;
  const ownMeta = { ...meta, commandId: `${meta.commandId}/preparation` };
  await runCommand(store.streams, meetingKind, { id: meetingId, boardId }, command, ownMeta);
  await proposeLooseMatters(store, { meetingId, boardId }, meta);
}

/** The first unused id of the day: a meeting that was moved away keeps its own. */
async function freeStreamId(
  store: Pick<Store, 'streams'>,
  boardId: string,
  date: LocalDate,
): Promise<string> {
  for (let ordinal = 1; ; ordinal += 1) {
    const id = meetingStreamId(boardId, date, ordinal);
    if ((await store.streams.head(id)) === null) return id;
  }
}

/** Tells a meeting the time, for the scheduler: calls of ersättare that were met with silence are passed on. */
export async function tellMeetingTheTime(
  streams: StreamStore,
  meetingId: string,
  now: Instant,
): Promise<void> {
  const boardId = boardOfMeeting(meetingId) ?? '';
  const meta: EventMeta = { at: now, actor: SYSTEM, commandId: `time/${meetingId}/${now}` };
  await runCommand(streams, meetingKind, { id: meetingId, boardId }, { type: 'TimePassed', at: now }, meta);
}

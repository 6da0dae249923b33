import type { LocalDate } from '../../../kernel/index.ts';
import { withImported } from '../agenda/book.ts';
import { isGivenHours, isOtherTime } from '../attendance/rules/meeting-time.ts';
import { attendanceAfterMove } from '../attendance/state.ts';
import { noticeAfterMove } from '../notice/state.ts';
import { matterAfterMove } from '../recusals/evolve.ts';
import { mattersAfterImport } from '../recusals/matters-after-import.ts';
import {
  type KnownMeeting,
  type MeetingState,
  NOTHING_YET,
  type NoticeOnRecord,
  noticeOf,
  partsOf,
} from '../state.ts';
import type { EvolveTable } from '../table.ts';
import type { MeetingFrame } from '../values.ts';
import type { MeetingPlanned, MinutesImported, NoticeImported, OnRecordEvent } from './events.ts';

export const ON_RECORD: EvolveTable<OnRecordEvent> = {
  MeetingPlanned: planned,
  MeetingRearranged: (state, { type: _, ...frame }) =>
    state.status === 'NONE' ? state : { ...state, ...frame, movedFrom: movedFrom(state, frame.date) },
  MeetingMoved: (state, event) =>
    state.status === 'NONE'
      ? state
      : {
          ...state,
          ...event.to,
          movedFrom: movedFrom(state, event.to.date),
          // Another room is no move: why it was moved last stays.
          lastMove:
            isGivenHours(event.from, event.to) || !isOtherTime(event)
              ? state.lastMove
              : { reason: event.reason, by: event.by, at: event.at },
          matters: isOtherTime(event) ? state.matters.map(matterAfterMove) : state.matters,
          attendance: attendanceAfterMove(state.attendance, event),
          noticeBook: noticeAfterMove(state.noticeBook, event.to),
        },
  NoticeImported: called,
  MinutesImported: closed,
  AdjustingNoted: (state, { type: _, ...noted }) =>
    state.status === 'CLOSED' ? { ...state, minutes: { ...state.minutes, ...noted } } : state,
  MeetingCancelled: (state, { reason, by, at }) =>
    state.status === 'NONE' || state.status === 'CLOSED'
      ? state
      : {
          status: 'CANCELLED',
          ...known(state, state.date, state),
          notice: noticeOf(state),
          reason,
          cancelledBy: by,
          cancelledAt: at,
          superseded: state.superseded,
        },
};

/** What is known of a meeting's day, place and minutes, after one more event. */
export function evolveOnRecord(state: MeetingState, event: OnRecordEvent): MeetingState {
  const step: (state: MeetingState, event: never) => MeetingState = ON_RECORD[event.type];
  return step(state, event as never);
}

/** An old plan names the meeting by the day that it had. */
function movedFrom({ date, movedFrom: before }: KnownMeeting, to: LocalDate): readonly LocalDate[] {
  return date === to ? before : [...before, date];
}

/** A later source that is silent on time or place leaves what an earlier one said. */
function known(state: MeetingState, date: LocalDate, frame: MeetingFrame, title?: string | null) {
  const before = state.status === 'NONE' ? null : state;
  return {
    date,
    start: frame.start ?? before?.start ?? null,
    end: frame.end ?? before?.end ?? null,
    place: frame.place ?? before?.place ?? null,
    title: title ?? before?.title ?? null,
    ...(before === null ? NOTHING_YET : partsOf(before)),
  };
}

function planned(state: MeetingState, event: MeetingPlanned): MeetingState {
  if (state.status === 'NONE') {
    return {
      status: 'PLANNED',
      date: event.date,
      start: event.start,
      end: event.end,
      place: event.place,
      title: event.title,
      ...NOTHING_YET,
      plan: event.source,
      superseded: [],
    };
  }
  // A plan line that comes after the kallelse adds only what nobody has said yet.
  return {
    ...state,
    start: state.start ?? event.start,
    end: state.end ?? event.end,
    place: state.place ?? event.place,
    title: state.title ?? event.title,
    plan: event.source ?? state.plan,
  };
}

function called(state: MeetingState, event: NoticeImported): MeetingState {
  const notice: NoticeOnRecord = {
    document: event.document,
    noticeDate: event.noticeDate,
    called: event.called,
    agenda: event.agenda,
  };
  const before = state.status === 'NONE' ? null : state;
  const earlier = before ? noticeOf(before) : null;
  // What holds again is not what another took the place of.
  const superseded = [...(before?.superseded ?? []), ...(earlier ? [earlier.document] : [])].filter(
    ({ readingSha256 }) => readingSha256 !== event.document.readingSha256,
  );
  const agenda = withImported(before?.agenda ?? NOTHING_YET.agenda, event.agenda, event);
  if (before?.status === 'CLOSED') return { ...before, agenda, notice, superseded };
  const parts = known(state, event.date, event);
  const matters = mattersAfterImport(parts, parts.agenda.items, agenda.items ?? []);
  return { status: 'CALLED', ...parts, ...matters, agenda, notice, superseded };
}

function closed(state: MeetingState, event: MinutesImported): MeetingState {
  const { type: _, date, start, end, place, ...content } = event;
  const before = state.status === 'NONE' ? null : state;
  const replaced = before?.status === 'CLOSED' && !event.inPart ? before.minutes : null;
  const earlier = replaced?.document ?? null;
  return {
    status: 'CLOSED',
    ...known(state, date, { start, end, place }),
    notice: before ? noticeOf(before) : null,
    minutes: { adjustedBy: [], ...content },
    superseded: [...(before?.superseded ?? []), ...(earlier ? [earlier] : [])],
  };
}

import { type LocalDate, unreachable } from '../../kernel/index.ts';
import type {
  AgendaItem,
  Attendee,
  DocumentRef,
  MeetingEvent,
  MeetingFrame,
  MinutesDates,
  Paragraph,
} from './events.ts';
import { evolveItemRecusals, type ItemRecusals } from './item-recusals.ts';

/** What a kallelse brought. */
export interface NoticeOnRecord {
  readonly document: DocumentRef;
  readonly noticeDate: LocalDate | null;
  readonly called: readonly Attendee[];
  readonly agenda: readonly AgendaItem[];
}

/** What a protokoll brought, with the justering as it now stands. */
export interface MinutesOnRecord extends MinutesDates {
  readonly document: DocumentRef;
  readonly present: readonly Attendee[];
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly adjusters: readonly string[];
  readonly adjustedBy: readonly string[];
  readonly paragraphs: readonly Paragraph[];
}

interface Known extends MeetingFrame {
  readonly date: LocalDate;
  readonly title: string | null;
  readonly plan: DocumentRef | null;
  /** Jäv and calls of ersättare, ärende by ärende. */
  readonly matters: readonly ItemRecusals[];
}

/** An old document that an improved import replaced; kept, never shown as the present one. */
export type Superseded = readonly DocumentRef[];

export type MeetingState =
  | { readonly status: 'NONE' }
  | (Known & { readonly status: 'PLANNED'; readonly superseded: Superseded })
  | (Known & { readonly status: 'CALLED'; readonly notice: NoticeOnRecord; readonly superseded: Superseded })
  /** Held: a protokoll exists; `minutes.adjustedOn` and `postedOn` say how far it has come. */
  | (Known & {
      readonly status: 'CLOSED';
      readonly notice: NoticeOnRecord | null;
      readonly minutes: MinutesOnRecord;
      readonly superseded: Superseded;
    })
  | (Known & {
      readonly status: 'CANCELLED';
      readonly reason: string;
      readonly notice: NoticeOnRecord | null;
      readonly superseded: Superseded;
    });

export type KnownMeeting = Exclude<MeetingState, { status: 'NONE' }>;

export const noMeeting: MeetingState = { status: 'NONE' };

/** The agenda as last known, or null where none is. */
export function noticeOf(state: KnownMeeting): NoticeOnRecord | null {
  return state.status === 'PLANNED' ? null : state.notice;
}

export function evolve(state: MeetingState, event: MeetingEvent): MeetingState {
  switch (event.type) {
    case 'MeetingPlanned':
      return planned(state, event);
    case 'MeetingRearranged':
      return state.status === 'NONE'
        ? state
        : {
            ...state,
            date: event.date,
            start: event.start,
            end: event.end,
            place: event.place,
            title: event.title,
          };
    case 'NoticeImported':
      return called(state, event);
    case 'MinutesImported':
      return closed(state, event);
    case 'AdjustingNoted': {
      if (state.status !== 'CLOSED') return state;
      const { type: _, ...noted } = event;
      return { ...state, minutes: { ...state.minutes, ...noted } };
    }
    case 'MeetingCancelled':
      return state.status === 'NONE' || state.status === 'CLOSED'
        ? state
        : {
            status: 'CANCELLED',
            ...known(state, state.date, state),
            notice: noticeOf(state),
            reason: event.reason,
            superseded: state.superseded,
          };
    case 'ItemRecusalNoted':
    case 'ItemSubstituteAsked':
    case 'ItemSubstituteAnswered':
    case 'ItemSubstituteReleased':
      return state.status === 'NONE'
        ? state
        : { ...state, matters: evolveItemRecusals(state.matters, event) };
    default:
      return unreachable(event);
  }
}

/** A later source that is silent on time or place leaves what an earlier one said. */
function known(state: MeetingState, date: LocalDate, frame: MeetingFrame, title?: string | null): Known {
  const before = state.status === 'NONE' ? null : state;
  return {
    date,
    start: frame.start ?? before?.start ?? null,
    end: frame.end ?? before?.end ?? null,
    place: frame.place ?? before?.place ?? null,
    title: title ?? before?.title ?? null,
    plan: before?.plan ?? null,
    matters: before?.matters ?? [],
  };
}

function planned(
  state: MeetingState,
  event: Extract<MeetingEvent, { type: 'MeetingPlanned' }>,
): MeetingState {
  if (state.status === 'NONE') {
    return {
      status: 'PLANNED',
      date: event.date,
      start: event.start,
      end: event.end,
      place: event.place,
      title: event.title,
      plan: event.source,
      matters: [],
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

function called(state: MeetingState, event: Extract<MeetingEvent, { type: 'NoticeImported' }>): MeetingState {
  const notice: NoticeOnRecord = {
    document: event.document,
    noticeDate: event.noticeDate,
    called: event.called,
    agenda: event.agenda,
  };
  const before = state.status === 'NONE' ? null : state;
  const earlier = before ? noticeOf(before) : null;
  const superseded = [...(before?.superseded ?? []), ...(earlier ? [earlier.document] : [])];
  if (before?.status === 'CLOSED') return { ...before, notice, superseded };
  return { status: 'CALLED', ...known(state, event.date, event), notice, superseded };
}

function closed(
  state: MeetingState,
  event: Extract<MeetingEvent, { type: 'MinutesImported' }>,
): MeetingState {
  const { type: _, date, start, end, place, ...content } = event;
  const before = state.status === 'NONE' ? null : state;
  const earlier = before?.status === 'CLOSED' ? before.minutes.document : null;
  return {
    status: 'CLOSED',
    ...known(state, date, { start, end, place }),
    notice: before ? noticeOf(before) : null,
    minutes: { ...content, adjustedBy: [] },
    superseded: [...(before?.superseded ?? []), ...(earlier ? [earlier] : [])],
  };
}

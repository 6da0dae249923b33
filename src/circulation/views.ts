import {
  type Instant,
  isRecusalEvent,
  type PersonRef,
  type RecordedEvent,
  type Recusal,
  type RecusalEvent,
} from '../kernel/index.ts';
import {
  allHeads,
  type LoadedStream,
  loadLatest,
  type StreamHead,
  type StreamStore,
} from '../store/index.ts';
import { peopleOf, type Seat, seatHeldBy } from './domain/electorate.ts';
import type { Answer, CirculationEvent, ViaOffice } from './domain/events.ts';
import { missingVoters, type SeatStanding, standingOf } from './domain/rules/settled.ts';
import { deskAnsweredBy, seatOf, voterOf } from './domain/rules/voter.ts';
import {
  type CallStatus,
  type CirculationState,
  isRecused,
  type KnownCase,
  recusalOf,
} from './domain/state.ts';
import { boardOfCirculation, type CirculationSummary, circulationKind } from './stream.ts';

export interface ListedCirculation {
  readonly id: string;
  readonly boardId: string;
  readonly version: number;
  readonly heading: string;
  readonly status: KnownCase['status'];
  readonly openedAt: Instant;
  readonly deadline: Instant;
  readonly closedAt: Instant | null;
  readonly awaitsMeeting: boolean;
  /** The meeting that took it up last. */
  readonly takenUpBy: string | null;
}

/** A circulation with its whole history. */
export interface LoadedCase {
  readonly id: string;
  readonly boardId: string;
  /** Of the stream. */
  readonly version: number;
  readonly state: KnownCase;
  readonly events: readonly RecordedEvent<CirculationEvent>[];
}

/** A board's circulations, the latest opened first. */
export async function listCirculations(streams: StreamStore, boardId: string): Promise<ListedCirculation[]> {
  const heads = await allHeads(streams, { type: circulationKind.type, boardId });
  return heads.flatMap(listed).sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
}

function listed(head: StreamHead): ListedCirculation[] {
  const { status, heading, openedAt, deadline, closedAt, awaitsMeeting, takenUpBy } =
    head.view as unknown as CirculationSummary;
  if (status === 'NONE' || openedAt === null || deadline === null) return [];
  const { id, boardId, version } = head;
  const times = { openedAt, deadline, closedAt };
  return [{ id, boardId, version, heading, status, ...times, awaitsMeeting, takenUpBy: takenUpBy ?? null }];
}

/** One circulation, or null where there is none. Throws CorruptRecord. */
export async function loadCase(streams: StreamStore, id: string): Promise<LoadedCase | null> {
  const boardId = boardOfCirculation(id);
  if (boardId === null) return null;
  const loaded: LoadedStream<CirculationState, CirculationEvent> | null = await loadLatest(
    streams,
    circulationKind,
    id,
  );
  if (loaded === null || loaded.state.status === 'NONE') return null;
  return { id, boardId, version: loaded.version, state: loaded.state, events: loaded.events };
}

/** One seat in the case, for those who may see how it stands. */
export interface SeatView {
  readonly seatId: string;
  readonly organisation: string;
  readonly holder: PersonRef | null;
  /** Who answers for it now; null: nobody. */
  readonly answersFor: PersonRef | null;
  /** The ersättare serves for the holder. */
  readonly served: boolean;
  readonly standing: SeatStanding;
  readonly answer: {
    readonly answer: Answer;
    readonly person: PersonRef;
    readonly comment: string | null;
    readonly at: Instant;
    readonly viaOffice: ViaOffice | null;
  } | null;
  readonly calls: readonly {
    readonly person: PersonRef;
    readonly status: CallStatus;
    readonly at: Instant;
  }[];
}

/** Each seat with who answers for it and how it stands, in the board's order. */
export function seatViews(state: KnownCase): SeatView[] {
  return state.desks.map((desk) => {
    const seat: Seat = seatOf(state, desk);
    const voter = voterOf(state, desk);
    return {
      seatId: desk.seatId,
      organisation: seat.organisation,
      holder: seat.holder,
      answersFor: voter,
      served: voter !== null && voter.personId !== seat.holder?.personId,
      standing: standingOf(state, desk),
      answer: desk.answer,
      calls: desk.calls.map(({ person, status, at }) => ({ person, status, at })),
    };
  });
}

/** Who has answered and who has not, with when they opened it. Says nothing of how anybody answered. */
export interface Progress {
  readonly answered: readonly PersonRef[];
  readonly missing: readonly { readonly person: PersonRef; readonly openedAt: Instant | null }[];
  /** Ersättare who have not said whether they can serve. */
  readonly asked: readonly PersonRef[];
  readonly recused: readonly PersonRef[];
  /** Seats that somebody can answer for or may come to. */
  readonly expected: number;
}

/** Who has answered, who is missing, who is asked to serve and who is out of it. */
export function progressOf(state: KnownCase): Progress {
  const answered = state.desks.flatMap((desk) => desk.answer?.person ?? []);
  const openedAt = (person: PersonRef) =>
    state.readers.find((reader) => reader.person.personId === person.personId)?.at ?? null;
  const asked = state.desks.flatMap((desk) =>
    desk.calls.filter((call) => call.status === 'ASKED').map((call) => call.person),
  );
  return {
    answered,
    missing: missingVoters(state).map((person) => ({ person, openedAt: openedAt(person) })),
    asked,
    recused: state.recusals.filter((recusal) => recusal.inEffect).map((recusal) => recusal.person),
    expected: state.desks.filter((desk) => standingOf(state, desk) !== 'EMPTY').length,
  };
}

/** What one person is in the case. `RECUSED` sees neither comments nor answers. */
export type PersonStanding =
  | {
      readonly kind: 'VOTER';
      readonly seatId: string;
      readonly servesFor: PersonRef | null;
      readonly answer: SeatView['answer'];
    }
  | { readonly kind: 'RECUSED'; readonly recusal: Recusal }
  | { readonly kind: 'CALLED'; readonly seatId: string; readonly servesFor: PersonRef | null }
  /** An ersättare who reads along, or a ledamot whose seat somebody else answered for. */
  | { readonly kind: 'READER'; readonly ofSeats: readonly string[] }
  | { readonly kind: 'OTHER' };

/** What somebody is in a case: voter, asked to serve, out of it by jäv, or none of them. */
export function standingOfPerson(state: KnownCase, personId: string): PersonStanding {
  const recusal = recusalOf(state, personId);
  if (recusal?.inEffect) return { kind: 'RECUSED', recusal };
  const desk = deskAnsweredBy(state, personId);
  if (desk) {
    const { holder } = seatOf(state, desk);
    const servesFor = holder?.personId === personId ? null : holder;
    const own = desk.answer?.person.personId === personId ? desk.answer : null;
    return { kind: 'VOTER', seatId: desk.seatId, servesFor, answer: own };
  }
  const called = state.desks.find((one) =>
    one.calls.some((call) => call.person.personId === personId && call.status === 'ASKED'),
  );
  if (called) return { kind: 'CALLED', seatId: called.seatId, servesFor: seatOf(state, called).holder };
  const inBoard = peopleOf(state.file.electorate).some((person) => person.personId === personId);
  if (!inBoard) return { kind: 'OTHER' };
  const ofSeats = state.file.electorate.seats
    .filter((seat) => seat.substitutes.some((person) => person.personId === personId))
    .map((seat) => seat.seatId);
  const own = seatHeldBy(state.file.electorate, personId)?.seatId;
  return { kind: 'READER', ofSeats: own === undefined ? ofSeats : [own] };
}

/** An answer as it was given, and what became of it. */
export interface AnswerEntry {
  readonly seatId: string;
  readonly person: PersonRef;
  readonly answer: Answer;
  readonly comment: string | null;
  readonly at: Instant;
  /** Of the matter. */
  readonly version: number;
  readonly viaOffice: ViaOffice | null;
  /** `STANDS`, or why it no longer counts. */
  readonly standing: 'STANDS' | 'CHANGED' | 'NEW_VERSION' | 'RECUSED' | 'ENDED';
}

/** Every answer that was ever given, in the order of their events. */
export function answerHistory(events: readonly CirculationEvent[]): AnswerEntry[] {
  let entries: AnswerEntry[] = [];
  const void_ = (test: (entry: AnswerEntry) => boolean, standing: AnswerEntry['standing']) => {
    entries = entries.map((entry) =>
      entry.standing === 'STANDS' && test(entry) ? { ...entry, standing } : entry,
    );
  };
  for (const event of events) {
    if (event.type === 'AnswerGiven') {
      void_((entry) => entry.seatId === event.seatId, 'CHANGED');
      const { seatId, person, answer, comment, at, version, viaOffice } = event;
      entries = [...entries, { seatId, person, answer, comment, at, version, viaOffice, standing: 'STANDS' }];
    } else if (event.type === 'MatterRevised') {
      void_(() => true, 'NEW_VERSION');
    } else if (takesEffect(event)) {
      void_((entry) => entry.person.personId === event.person.personId, 'RECUSED');
    } else if (event.type === 'CirculationCancelled') {
      void_(() => true, 'ENDED');
    }
  }
  return entries;
}

function takesEffect(event: CirculationEvent): event is RecusalEvent {
  if (!isRecusalEvent(event)) return false;
  return event.type === 'RecusalReported' || (event.type === 'RecusalDecided' && event.recused);
}

/** Whether `personId` may see how others have answered and what they wrote. */
export function maySeeAnswers(state: KnownCase, personId: string): boolean {
  if (isRecused(state, personId)) return false;
  return state.status !== 'OPEN' || state.file.rules.answersVisibleBeforeClosing;
}

/** Cases that a meeting takes up or has taken up, the earliest closed first. */
export async function closedCases(streams: StreamStore, boardId: string): Promise<ListedCirculation[]> {
  const all = await listCirculations(streams, boardId);
  return all
    .filter((one) => one.awaitsMeeting || one.takenUpBy !== null)
    .sort((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? -1 : 1));
}

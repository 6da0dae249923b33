import {
  evolveRecusal,
  InvariantError,
  isRecusalEvent,
  type RecusalEvent,
  unreachable,
} from '../../kernel/index.ts';
import type { CirculationEvent, CirculationOpened, ClosingEvent } from './events.ts';
import type { Call, CallStatus, CirculationState, ClosedCase, Desk, KnownCase, OpenCase } from './state.ts';

/** The state after `event`. Throws InvariantError for an event that cannot follow: such a stream was not ours. */
export function evolve(state: CirculationState, event: CirculationEvent): CirculationState {
  if (event.type === 'CirculationOpened') {
    if (state.status !== 'NONE') throw misplaced(state, event);
    return opened(event);
  }
  if (state.status === 'NONE') throw misplaced(state, event);
  if (event.type === 'KeptToBoard') return { ...state, file: { ...state.file, internal: true } };
  if (event.type === 'TakenUpAtMeeting' || event.type === 'MinutesMade') return afterwards(state, event);
  if (state.status !== 'OPEN') throw misplaced(state, event);
  return whileOpen(state, event);
}

function misplaced(state: CirculationState, event: CirculationEvent): InvariantError {
  return new InvariantError(`${event.type} cannot follow in a circulation that is ${state.status}`);
}

function opened(event: CirculationOpened): OpenCase {
  const { matter, contentHash, electorate, rules, by, at, deadline, internal = false } = event;
  return {
    status: 'OPEN',
    file: {
      version: { number: 1, matter, contentHash, at },
      revisedAt: [],
      electorate,
      rules,
      openedBy: by,
      openedAt: at,
      deadline,
      internal,
    },
    desks: electorate.seats.map((seat) => ({ seatId: seat.seatId, answer: null, calls: [] })),
    recusals: [],
    asked: [],
    readers: [],
    remindedUpTo: at,
    lastReminder: null,
    castingVoteAsked: null,
  };
}

type WhileOpen = Exclude<
  CirculationEvent,
  { readonly type: 'CirculationOpened' | 'TakenUpAtMeeting' | 'MinutesMade' | 'KeptToBoard' }
>;

function whileOpen(state: OpenCase, event: WhileOpen): KnownCase {
  if (isRecusalEvent(event)) return withRecusal(state, event);
  switch (event.type) {
    case 'MatterRevised': {
      const { version: number, matter, contentHash, at } = event;
      return {
        ...state,
        file: {
          ...state.file,
          version: { number, matter, contentHash, at },
          revisedAt: [...state.file.revisedAt, at],
        },
        desks: state.desks.map((desk) => ({ ...desk, answer: null })),
        readers: [],
        castingVoteAsked: null,
      };
    }
    case 'DeadlineExtended':
      return { ...state, file: { ...state.file, deadline: event.deadline }, remindedUpTo: event.at };
    case 'MatterOpenedBy':
      return { ...state, readers: [...state.readers, { person: event.person, at: event.at }] };
    case 'AnswerGiven': {
      const { person, answer, comment, at, viaOffice } = event;
      return atDesk(state, event.seatId, (desk) => ({
        ...desk,
        answer: { person, answer, comment, at, viaOffice },
      }));
    }
    case 'RemindersSent':
      return {
        ...state,
        remindedUpTo: event.by === null ? event.at : state.remindedUpTo,
        lastReminder: { at: event.at, to: event.to },
      };
    case 'SubstituteCalled':
      return atDesk(state, event.seatId, (desk) => called(desk, event));
    case 'SubstituteAccepted':
      return atDesk(state, event.seatId, (desk) => accepted(desk, event.person.personId));
    case 'SubstituteDeclined':
      return atDesk(state, event.seatId, (desk) => marked(desk, event.person.personId, 'DECLINED'));
    case 'SubstituteReleased':
      return atDesk(state, event.seatId, (desk) => marked(desk, event.person.personId, 'RELEASED'));
    case 'CastingVoteAsked':
      return { ...state, castingVoteAsked: event.person };
    case 'SignatoryAsked': {
      const { person, namedIn } = event;
      return { ...state, asked: [...state.asked, { person, namedIn, cleared: false }] };
    }
    case 'SignatoryCleared':
      return {
        ...state,
        asked: state.asked.map((one) =>
          one.person.personId === event.person.personId ? { ...one, cleared: true } : one,
        ),
      };
    case 'CirculationDecided':
    case 'PositionsGathered':
    case 'CirculationReferred':
    case 'CirculationLapsed':
    case 'CirculationCancelled':
      return closed(state, event);
    default:
      return unreachable(event);
  }
}

function atDesk(state: OpenCase, seatId: string, change: (desk: Desk) => Desk): OpenCase {
  return { ...state, desks: state.desks.map((desk) => (desk.seatId === seatId ? change(desk) : desk)) };
}

function called(desk: Desk, { person, at, passOnAt }: Pick<Call, 'person' | 'at' | 'passOnAt'>): Desk {
  const others = desk.calls.filter((call) => call.person.personId !== person.personId);
  return { ...desk, calls: [...others, { person, status: 'ASKED', at, passOnAt }] };
}

function marked(desk: Desk, personId: string, status: CallStatus): Desk {
  return {
    ...desk,
    calls: desk.calls.map((call) => (call.person.personId === personId ? { ...call, status } : call)),
  };
}

/** The first to accept keeps the seat; the others' calls are over. */
function accepted(desk: Desk, personId: string): Desk {
  const taken = desk.calls.map((call) =>
    call.status === 'ASKED' ? { ...call, status: 'TAKEN' as const } : call,
  );
  return marked({ ...desk, calls: taken }, personId, 'ACCEPTED');
}

/** A recusal voids the person's answer for good and ends her service for another (domain page 10, "Jäv"). */
function withRecusal(state: OpenCase, event: RecusalEvent): OpenCase {
  const { personId } = event.person;
  const before = state.recusals.find((recusal) => recusal.person.personId === personId) ?? null;
  const after = evolveRecusal(before, event);
  const recusals =
    before === null
      ? [...state.recusals, after]
      : state.recusals.map((recusal) => (recusal === before ? after : recusal));
  if (!after.inEffect) return { ...state, recusals };
  return { ...state, recusals, desks: state.desks.map((desk) => withoutPerson(desk, personId)) };
}

function withoutPerson(desk: Desk, personId: string): Desk {
  return {
    ...desk,
    answer: desk.answer?.person.personId === personId ? null : desk.answer,
    calls: desk.calls.map((call) =>
      call.person.personId === personId ? { ...call, status: 'DECLINED' } : call,
    ),
  };
}

const NO_TALLY = { approve: 0, reject: 0, abstain: 0, answered: 0, seats: 0 };

function closed(state: OpenCase, event: ClosingEvent): ClosedCase {
  const { file, desks, recusals, asked, readers } = state;
  const kept = { file, desks, recusals, asked, readers, closedAt: event.at, takenUp: null };
  switch (event.type) {
    case 'CirculationDecided': {
      const { outcome, castingVote, closedByAnswer, tally, missing } = event;
      return {
        status: 'DECIDED',
        ...kept,
        tally,
        missing,
        outcome,
        castingVote,
        closedByAnswer,
        minutes: null,
      };
    }
    case 'PositionsGathered':
      return { status: 'POSITIONS_GATHERED', ...kept, tally: event.tally, missing: event.missing };
    case 'CirculationReferred': {
      const { tally, missing, reason, demandedBy } = event;
      return { status: 'REFERRED', ...kept, tally, missing, reason, demandedBy };
    }
    case 'CirculationLapsed':
      return { status: 'LAPSED', ...kept, tally: event.tally, missing: event.missing };
    case 'CirculationCancelled': {
      const { reason, by } = event;
      return {
        status: 'CANCELLED',
        ...kept,
        tally: { ...NO_TALLY, seats: desks.length },
        missing: [],
        reason,
        by,
      };
    }
    default:
      return unreachable(event);
  }
}

function afterwards(
  state: KnownCase,
  event: Extract<CirculationEvent, { readonly type: 'TakenUpAtMeeting' | 'MinutesMade' }>,
): KnownCase {
  if (state.status === 'OPEN') throw misplaced(state, event);
  if (event.type === 'TakenUpAtMeeting') {
    return { ...state, takenUp: { meetingId: event.meetingId, item: event.item } };
  }
  if (state.status !== 'DECIDED') throw misplaced(state, event);
  const { paragraph, attachmentLabel, at } = event;
  return { ...state, minutes: { paragraph, attachmentLabel, at } };
}

import { evolveRecusal, type PersonRef, type RecusalEvent, unreachable } from '../../../kernel/index.ts';
import type { MeetingState } from '../state.ts';
import type { EvolveTable } from '../table.ts';
import type { ItemRecusalEvent, ItemSubstituteAnswered } from './events.ts';
import { type ItemCall, type ItemRecusals, itemMatter, untouched } from './state.ts';

/** What each event changes of the meeting. */
export const ITEM_RECUSALS: EvolveTable<ItemRecusalEvent> = {
  ItemSignatoryAsked: recorded,
  ItemSignatoryCleared: recorded,
  ItemRecusalNoted: recorded,
  ItemSubstituteAsked: recorded,
  ItemSubstituteAnswered: recorded,
  ItemSubstituteReleased: recorded,
};

function recorded(state: MeetingState, event: ItemRecusalEvent): MeetingState {
  return state.status === 'NONE' ? state : { ...state, matters: evolveItemRecusals(state.matters, event) };
}

/** The recorded questions after `event`. */
export function evolveItemRecusals(all: readonly ItemRecusals[], event: ItemRecusalEvent): ItemRecusals[] {
  const before = itemMatter(all, event.item.number) ?? untouched(event.item);
  const after = evolveMatter(before, event);
  return all.includes(before) ? all.map((one) => (one === before ? after : one)) : [...all, after];
}

function evolveMatter(matter: ItemRecusals, event: ItemRecusalEvent): ItemRecusals {
  switch (event.type) {
    case 'ItemRecusalNoted':
      return noted(matter, event.change);
    case 'ItemSignatoryAsked':
      return { ...matter, asked: [...matter.asked, { person: event.person, cleared: false, at: event.at }] };
    case 'ItemSignatoryCleared':
      return {
        ...matter,
        asked: matter.asked.map((one) =>
          one.person.personId === event.person.personId ? { ...one, cleared: true } : one,
        ),
      };
    case 'ItemSubstituteAsked': {
      const { seatId, servesFor, person, next, passOnAt, answerHours, at } = event;
      const others = matter.calls.filter((call) => !isCallOf(call, seatId, person));
      const call: ItemCall = { seatId, servesFor, person, status: 'ASKED', next, passOnAt, answerHours, at };
      return { ...matter, calls: [...others, call] };
    }
    case 'ItemSubstituteAnswered':
      return { ...matter, calls: matter.calls.map((call) => answeredCall(call, event)) };
    case 'ItemSubstituteReleased':
      return {
        ...matter,
        calls: matter.calls.map((call) =>
          isCallOf(call, event.seatId, event.person)
            ? { ...call, status: 'RELEASED', settledAt: event.at }
            : call,
        ),
      };
    default:
      return unreachable(event);
  }
}

function noted(matter: ItemRecusals, change: RecusalEvent): ItemRecusals {
  const { personId } = change.person;
  const endsAt = ({ status }: ItemCall) =>
    status === 'ASKED' || status === 'ACCEPTED' ? { settledAt: change.at } : {};
  const before = matter.recusals.find((one) => one.person.personId === personId) ?? null;
  const after = evolveRecusal(before, change);
  const recusals =
    before === null
      ? [...matter.recusals, after]
      : matter.recusals.map((one) => (one === before ? after : one));
  if (change.type === 'RecusalRaised')
    return { ...matter, recusals, raisedAt: { ...matter.raisedAt, [personId]: change.at } };
  if (!after.inEffect) return { ...matter, recusals };
  // Jävig herself, an ersättare serves for nobody in the ärende.
  const calls = matter.calls.map((call) =>
    call.person.personId === personId ? { ...call, status: 'DECLINED' as const, ...endsAt(call) } : call,
  );
  return { ...matter, recusals, calls };
}

/**
 * The meeting is on another day or hour: jäv is of the ärende and stays, and whoever was asked to serve, or had answered,
 * is asked anew in order (issue "asks anew for attendance").
 */
export function matterAfterMove(matter: ItemRecusals): ItemRecusals {
  return { ...matter, calls: matter.calls.map((call) => ({ ...call, status: 'RELEASED' as const })) };
}

function isCallOf(call: ItemCall, seatId: string, person: PersonRef): boolean {
  return call.seatId === seatId && call.person.personId === person.personId;
}

function answeredCall(call: ItemCall, { seatId, person, accepted, at }: ItemSubstituteAnswered): ItemCall {
  if (isCallOf(call, seatId, person)) {
    const status = accepted ? ('ACCEPTED' as const) : ('DECLINED' as const);
    return { ...call, status, settledAt: at, ...(accepted ? { saidYes: true } : {}) };
  }
  const overtaken = accepted && call.seatId === seatId && call.status === 'ASKED';
  return overtaken ? { ...call, status: 'TAKEN', takenAt: at } : call;
}

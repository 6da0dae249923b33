import { accept, type Decision, refuse } from '../../kernel/index.ts';
import type { AcceptCall, DeclineCall } from './commands.ts';
import { refOf } from './electorate.ts';
import type { CirculationEvent } from './events.ts';
import { withFollowUps } from './follow-ups.ts';
import type { CirculationRefusal } from './refusals.ts';
import { arrivedInTime } from './rules/deadline.ts';
import { voterOf } from './rules/voter.ts';
import { type Call, type CallStatus, type Desk, isRecused, type OpenCase } from './state.ts';

type Outcome = Decision<CirculationEvent, CirculationRefusal>;

/** The most telling call first, where somebody was asked for several seats. */
const BY_WEIGHT: readonly CallStatus[] = ['ACCEPTED', 'ASKED', 'TAKEN', 'RELEASED', 'DECLINED'];

/** The seat that somebody is asked for or serves for, else the one she was asked for; null: she was never asked. */
export function seatAskedFor(state: OpenCase, personId: string): string | null {
  return callOf(state, personId)?.desk.seatId ?? null;
}

function callOf(state: OpenCase, personId: string): { readonly desk: Desk; readonly call: Call } | null {
  const all = state.desks.flatMap((desk) =>
    desk.calls.filter((call) => call.person.personId === personId).map((call) => ({ desk, call })),
  );
  for (const status of BY_WEIGHT) {
    const found = all.find(({ call }) => call.status === status);
    if (found) return found;
  }
  return null;
}

/** An ersättare says that she is able and not jävig: the first to do so serves for the seat (domain page 10). */
export function acceptCall(state: OpenCase, command: AcceptCall): Outcome {
  const person = refOf(command.by);
  const found = callOf(state, person.personId);
  const { deadline } = state.file;
  switch (found?.call.status) {
    case 'ACCEPTED':
      return accept();
    case 'ASKED': {
      if (!arrivedInTime(command.at, deadline)) return refuse('circulation.deadlinePassed', { deadline });
      const { seatId } = found.desk;
      const event: CirculationEvent = { type: 'SubstituteAccepted', seatId, person, at: command.at };
      return accept(...withFollowUps(state, [event], command.at, 'OTHER'));
    }
    case 'TAKEN':
    case 'RELEASED':
      return refuse('circulation.seatTaken', { takenBy: voterOf(state, found.desk) });
    default:
      return isRecused(state, person.personId)
        ? refuse('circulation.recused', { person })
        : refuse('circulation.notCalled', null);
  }
}

/** An ersättare cannot serve for a seat: the next one is asked. Not once she has answered for it. */
export function declineCall(state: OpenCase, command: DeclineCall): Outcome {
  const person = refOf(command.by);
  const desk = state.desks.find(({ seatId }) => seatId === command.seatId);
  const call = desk?.calls.findLast((one) => one.person.personId === person.personId);
  if (!desk || !call) return refuse('circulation.notCalled', null);
  if (call.status !== 'ASKED' && call.status !== 'ACCEPTED') return accept();
  if (desk.answer?.person.personId === person.personId)
    return refuse('circulation.alreadyAnsweredForSeat', null);
  const event: CirculationEvent = { type: 'SubstituteDeclined', seatId: desk.seatId, person, at: command.at };
  return accept(...withFollowUps(state, [event], command.at, 'OTHER'));
}

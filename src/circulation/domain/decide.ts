import { accept, type Decider, type Decision, refuse, unreachable } from '../../kernel/index.ts';
import { giveAnswer, isHeldAnswer, openMatter, recordAnswer } from './answering.ts';
import type { CirculationCommand, KeepToBoard } from './commands.ts';
import type { CirculationEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { timeEvents } from './follow-ups.ts';
import { cancel, extendDeadline, keepToBoard, makeMinutes, remind, takeUp } from './handling.ts';
import { open, openAgain, revise } from './opening.ts';
import { actOnRecusal } from './recusing.ts';
import type { CirculationRefusal } from './refusals.ts';
import { clearSignatory } from './signatories.ts';
import { type CirculationState, type ClosedCase, noCirculation, type OpenCase } from './state.ts';
import { acceptCall, declineCall } from './substituting.ts';

type Outcome = Decision<CirculationEvent, CirculationRefusal>;

/**
 * One matter decided per capsulam, from opening to outcome. Pure and total; the rules are in `rules/` and in the
 * kernel's law.
 */
export const circulationDecider: Decider<
  CirculationState,
  CirculationCommand,
  CirculationEvent,
  CirculationRefusal
> = { initialState: noCirculation, decide, evolve };

function decide(state: CirculationState, command: CirculationCommand): Outcome {
  if (state.status === 'NONE') {
    if (command.type === 'OpenCirculation') return open(command);
    return command.type === 'TimePassed' ? accept() : refuse('circulation.unknown', null);
  }
  if (command.type === 'KeepToBoard') return keepToBoard(state, command);
  return state.status === 'OPEN' ? whileOpen(state, command) : afterClosing(state, command);
}

type Other = Exclude<CirculationCommand, KeepToBoard>;

function whileOpen(state: OpenCase, command: Other): Outcome {
  switch (command.type) {
    case 'OpenCirculation':
      return openAgain(state, command);
    case 'ReviseMatter':
      return revise(state, command);
    case 'ExtendDeadline':
      return extendDeadline(state, command);
    case 'OpenMatter':
      return openMatter(state, command);
    case 'GiveAnswer':
      return giveAnswer(state, command);
    case 'RecordAnswer':
      return recordAnswer(state, command);
    case 'Remind':
      return remind(state, command);
    case 'AcceptCall':
      return acceptCall(state, command);
    case 'DeclineCall':
      return declineCall(state, command);
    case 'ActOnRecusal':
      return actOnRecusal(state, command);
    case 'ClearSignatory':
      return clearSignatory(state, command);
    case 'CancelCirculation':
      return cancel(state, command);
    case 'TakeUpAtMeeting':
    case 'MakeMinutes':
      return refuse('circulation.notClosed', { deadline: state.file.deadline });
    case 'TimePassed':
      return accept(...timeEvents(state, command.at));
    default:
      return unreachable(command);
  }
}

function afterClosing(state: ClosedCase, command: Other): Outcome {
  const closed = () => refuse('circulation.closed', { status: state.status, at: state.closedAt });
  switch (command.type) {
    case 'OpenCirculation':
      return openAgain(state, command);
    case 'TakeUpAtMeeting':
      return takeUp(state, command);
    case 'MakeMinutes':
      return makeMinutes(state, command);
    case 'GiveAnswer':
    case 'RecordAnswer':
      return isHeldAnswer(state, command) ? accept() : closed();
    case 'CancelCirculation':
      return state.status === 'CANCELLED' ? accept() : closed();
    case 'TimePassed':
    case 'OpenMatter':
      return accept();
    case 'ReviseMatter':
    case 'ExtendDeadline':
    case 'Remind':
    case 'AcceptCall':
    case 'DeclineCall':
    case 'ActOnRecusal':
    case 'ClearSignatory':
      return closed();
    default:
      return unreachable(command);
  }
}

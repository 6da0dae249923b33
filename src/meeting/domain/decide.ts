import {
  accept,
  canonicalHash,
  type Decider,
  type Decision,
  type Instant,
  refuse,
  unreachable,
} from '../../kernel/index.ts';
import { actOnItemRecusal, answerItemCall, callsPassedOn } from './act-on-recusal.ts';
import type {
  AdjustingNoted,
  MeetingEvent,
  MeetingPlanned,
  MeetingRearranged,
  MinutesImported,
  NoticeImported,
} from './events.ts';
import type { ItemRecusalCommand } from './item-recusals.ts';
import type { MeetingRefusal } from './refusals.ts';
import { evolve, type MeetingState, noMeeting, noticeOf } from './state.ts';

type As<E extends { type: string }, Name extends string> = Omit<E, 'type'> & { readonly type: Name };

export type MeetingCommand =
  | As<MeetingPlanned, 'PlanMeeting'>
  | As<MeetingRearranged, 'RearrangeMeeting'>
  | As<NoticeImported, 'ImportNotice'>
  | As<MinutesImported, 'ImportMinutes'>
  | As<AdjustingNoted, 'NoteAdjusting'>
  | { readonly type: 'CancelMeeting'; readonly reason: string }
  | ItemRecusalCommand
  | { readonly type: 'TimePassed'; readonly at: Instant };

/**
 * One sammanträde, from plan line to protokoll. A plan line, a kallelse and a protokoll of one day are one
 * meeting in whatever order they come (domain page 10, "Meetings").
 */
export const meetingDecider: Decider<MeetingState, MeetingCommand, MeetingEvent, MeetingRefusal> = {
  initialState: noMeeting,
  decide,
  evolve,
};

function decide(state: MeetingState, command: MeetingCommand): Decision<MeetingEvent, MeetingRefusal> {
  switch (command.type) {
    case 'PlanMeeting':
      return unlessUnchanged(state, { ...command, type: 'MeetingPlanned' });
    case 'RearrangeMeeting':
      if (state.status === 'NONE') return refuse('meeting.unknown', null);
      if (state.status === 'CLOSED') return refuse('meeting.alreadyHeld', { date: state.date });
      if (state.status === 'CANCELLED') return refuse('meeting.cancelled', { date: state.date });
      return unlessUnchanged(state, { ...command, type: 'MeetingRearranged' });
    case 'ImportNotice': {
      const current = state.status === 'NONE' ? null : noticeOf(state);
      if (current?.document.readingSha256 === command.document.readingSha256) return accept();
      return accept({ ...command, type: 'NoticeImported' });
    }
    case 'ImportMinutes': {
      const current = state.status === 'CLOSED' ? state.minutes : null;
      if (current?.document.readingSha256 === command.document.readingSha256) return accept();
      return accept({ ...command, type: 'MinutesImported' });
    }
    case 'NoteAdjusting':
      if (state.status === 'NONE') return refuse('meeting.unknown', null);
      if (state.status !== 'CLOSED') return refuse('meeting.noMinutes', { date: state.date });
      return unlessUnchanged(state, { ...command, type: 'AdjustingNoted' });
    case 'CancelMeeting':
      if (state.status === 'NONE') return refuse('meeting.unknown', null);
      if (state.status === 'CLOSED') return refuse('meeting.alreadyHeld', { date: state.date });
      if (state.status === 'CANCELLED') return accept();
      return accept({ type: 'MeetingCancelled', reason: command.reason });
    case 'ActOnItemRecusal':
    case 'AnswerItemCall':
      if (state.status === 'NONE') return refuse('meeting.unknown', null);
      if (state.status === 'CLOSED') return refuse('meeting.alreadyHeld', { date: state.date });
      if (state.status === 'CANCELLED') return refuse('meeting.cancelled', { date: state.date });
      return command.type === 'AnswerItemCall'
        ? answerItemCall(state, command)
        : actOnItemRecusal(state, command);
    case 'TimePassed':
      return state.status === 'PLANNED' || state.status === 'CALLED'
        ? accept(...callsPassedOn(state, command.at))
        : accept();
    default:
      return unreachable(command);
  }
}

/** An event that would leave the state as it is need not be recorded. */
function unlessUnchanged(state: MeetingState, event: MeetingEvent): Decision<MeetingEvent, MeetingRefusal> {
  return canonicalHash(evolve(state, event)) === canonicalHash(state) ? accept() : accept(event);
}

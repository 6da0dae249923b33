import { accept, type Decision, epochOf, MINUTE, refuse } from '../../kernel/index.ts';
import type {
  CancelCirculation,
  ExtendDeadline,
  KeepToBoard,
  MakeMinutes,
  Remind,
  TakeUpAtMeeting,
} from './commands.ts';
import { refOf } from './electorate.ts';
import type { CirculationEvent } from './events.ts';
import { withFollowUps } from './follow-ups.ts';
import { mayNotHandle } from './opening.ts';
import type { CirculationRefusal } from './refusals.ts';
import { arrivedInTime } from './rules/deadline.ts';
import { toRemind } from './rules/reminders.ts';
import { leads, mayHandle } from './rules/who-may.ts';
import type { ClosedCase, KnownCase, OpenCase } from './state.ts';

type Outcome = Decision<CirculationEvent, CirculationRefusal>;

/** The chair gives more time, before the time is out; everybody is told (domain page 2, invariant 4). */
export function extendDeadline(state: OpenCase, { by, at, deadline }: ExtendDeadline): Outcome {
  const { deadline: present } = state.file;
  if (!leads(state, by)) return refuse('circulation.onlyChair', null);
  if (deadline === present) return accept();
  if (!arrivedInTime(at, present)) return refuse('circulation.deadlinePassed', { deadline: present });
  if (deadline < present) return refuse('circulation.notLater', { deadline: present });
  const event: CirculationEvent = { type: 'DeadlineExtended', deadline, by: refOf(by), at };
  return accept(...withFollowUps(state, [event], at, 'OTHER'));
}

/** Before any outcome, by those who may start, with a reason (domain page 10, ends). */
export function cancel(state: OpenCase, command: CancelCirculation): Outcome {
  if (!mayHandle(state, command.by)) return mayNotHandle(state, command);
  const reason = command.reason.trim();
  if (reason === '') return refuse('circulation.matterIncomplete', { lacks: 'REASON' as const });
  return accept<CirculationEvent>({
    type: 'CirculationCancelled',
    reason,
    by: refOf(command.by),
    at: command.at,
  });
}

/** A second press within that time reminds nobody again. */
const SAME_PRESS = MINUTE;

/** Those who have not answered are reminded now. */
export function remind(state: OpenCase, command: Remind): Outcome {
  const { at } = command;
  const { deadline } = state.file;
  if (!mayHandle(state, command.by)) return mayNotHandle(state, command);
  if (!arrivedInTime(at, deadline)) return refuse('circulation.deadlinePassed', { deadline });
  const to = toRemind(state);
  if (to.length === 0) return refuse('circulation.nobodyToRemind', null);
  const last = state.lastReminder;
  const justSent = last !== null && epochOf(at) - epochOf(last.at) < SAME_PRESS;
  const reachesAll = to.every((person) => last?.to.some((one) => one.personId === person.personId));
  if (justSent && reachesAll) return accept();
  return accept<CirculationEvent>({ type: 'RemindersSent', by: refOf(command.by), to, at });
}

/** A meeting's agenda has taken the case up. */
export function takeUp(state: ClosedCase, command: TakeUpAtMeeting): Outcome {
  const { meetingId, item, at } = command;
  if (!mayHandle(state, command.by)) return mayNotHandle(state, command);
  if (state.takenUp?.meetingId === meetingId && state.takenUp.item === item) return accept();
  return accept<CirculationEvent>({ type: 'TakenUpAtMeeting', meetingId, item, by: refOf(command.by), at });
}

/**
 * The channel is shown no more of the matter, open or ended; never undone here, since its words may be those of then.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function keepToBoard(state: KnownCase, { at }: KeepToBoard): Outcome {
  return state.file.internal ? accept() : accept<CirculationEvent>({ type: 'KeptToBoard', at });
}

/** The protokoll per capsulam takes its § (domain page 10, item 7). Only a decision has one (item 5). */
export function makeMinutes(state: ClosedCase, command: MakeMinutes): Outcome {
  const { paragraph, attachmentLabel, at } = command;
  if (!mayHandle(state, command.by)) return mayNotHandle(state, command);
  if (state.status !== 'DECIDED') return refuse('circulation.noMinutesOfItsOwn', { status: state.status });
  if (state.minutes !== null) return accept();
  return accept<CirculationEvent>({
    type: 'MinutesMade',
    paragraph,
    attachmentLabel,
    by: refOf(command.by),
    at,
  });
}

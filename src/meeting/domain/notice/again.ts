import { accept, refOf, refuse } from '../../../kernel/index.ts';
import { isOverBy } from '../attendance/rules/meeting-time.ts';
import type { MeetingState } from '../state.ts';
import type { MeetingDecision } from '../table.ts';
import type { SendNoticeAgain } from './commands.ts';
import { maySendNotice } from './rules/who-may.ts';

/**
 * Whoever is called must be reached: what holds goes once more to those whom it did not reach, by itself as soon as
 * they can be reached, or when the kansli says so. Until the meeting is over, also that it is cancelled (Klubbans
 * ordning; KL 6 kap. 17 §: ersättare must be told time and place).
 */
export function sendNoticeAgain(state: MeetingState, command: SendNoticeAgain): MeetingDecision {
  const { by, at, seen } = command;
  if (state.status === 'NONE') return refuse('meeting.unknown', null);
  if (by !== null && !maySendNotice(by)) return refuse('notice.mayNotSend', null);
  if (state.status === 'CLOSED') return refuse('meeting.alreadyHeld', { date: state.date });
  if (isOverBy(state, at)) return refuse('notice.tooLate', { date: state.date });
  const meanwhile = state.noticeBook.again.slice(seen).flatMap((one) => one.people);
  const people = command.people.filter(({ personId }) => !meanwhile.some((one) => one.personId === personId));
  if (people.length === 0) return accept();
  return accept({ type: 'NoticeSentAgain', people, by: by === null ? null : refOf(by), at });
}

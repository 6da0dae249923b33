import { localDateOf, type PersonRef, refOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { calledCard, type Lead } from '../../cards/called.ts';
import type { CalledPerson } from '../../cards/called-person.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { leadsInstead } from '../messages/boards-of-meeting.ts';
import { calledPast } from '../plan/term-warning.ts';
import type { AtMeeting } from '../reach.ts';

/** The caller before the meeting, as the card about it needs her. */
export function calledPerson(
  at: AtMeeting,
  turn: Turn,
  meeting: KnownMeeting = at.meeting,
  person: PersonRef = refOf(at.doer),
): CalledPerson {
  const { meetingId, boardName, boardThen } = at;
  const distance = boardThen.rules.distanceMeetings.value;
  const leads = leadsInstead({ onDay: boardThen }, meeting, person.personId);
  const termEndsOn = calledPast({ today: at.board, onDay: boardThen }, localDateOf(turn.at), meeting);
  return { meetingId, boardName, meeting, person, distance, leadsInstead: leads, termEndsOn, now: turn.at };
}

/** Her card of the meeting: the kallelse, her answer and what it comes to. */
export function showCalled(at: AtMeeting, turn: Turn, meeting = at.meeting, lead: Lead = {}): Reply {
  return { messages: [{ card: calledCard(calledPerson(at, turn, meeting), lead) }] };
}

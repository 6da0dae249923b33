import type { Doer, Instant, PersonRef } from '../../src/kernel/index.ts';
import type { AnswerAttendance, AnswerMeetingCall } from '../../src/meeting/domain/attendance/commands.ts';
import type { AttendanceAnswer, MeetingRoster } from '../../src/meeting/domain/attendance/events.ts';
import { seatStanding } from '../../src/meeting/domain/attendance/rules/seat-standing.ts';
import { meetingDecider } from '../../src/meeting/domain/decide.ts';
import type { MeetingEvent } from '../../src/meeting/domain/events.ts';
import { deciderSpecification } from './decider-specification.ts';
import { at, doer, planned, roster, SEATS } from './meetings.ts';

export const { given } = deciderSpecification(meetingDecider);
export const EARLY = at('12-01');

/** What somebody, or the kansli for her, says of the kallelse. */
export const answer = (
  person: PersonRef,
  said: AttendanceAnswer,
  more: { by?: Doer; at?: Instant; roster?: MeetingRoster } = {},
): AnswerAttendance => ({
  type: 'AnswerAttendance',
  by: more.by ?? doer(person),
  at: more.at ?? EARLY,
  personId: person.personId,
  answer: said,
  roster: more.roster ?? roster(),
});
/** An ersättare's yes or no. */
export const call = (
  person: PersonRef,
  accepts: boolean,
  more: { by?: Doer; at?: Instant; roster?: MeetingRoster } = {},
): AnswerMeetingCall => ({
  type: 'AnswerMeetingCall',
  by: more.by ?? doer(person),
  at: more.at ?? EARLY,
  personId: person.personId,
  accepts,
  roster: more.roster ?? roster(),
});

/** Plays commands from a planned meeting; refusals fail the test. */
export function played(
  ...commands: readonly (AnswerAttendance | AnswerMeetingCall | Instant)[]
): MeetingEvent[] {
  const events: MeetingEvent[] = [planned()];
  for (const one of commands) {
    const command = typeof one === 'string' ? ({ type: 'TimePassed', at: one } as const) : one;
    const { decision } = given(...events).when(command);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    events.push(...decision.events);
  }
  return events;
}

export function standing(events: readonly MeetingEvent[], seatId: string, seats = SEATS) {
  const state = given(...events).state();
  const seat = seats.find((one) => one.seatId === seatId);
  if (state.status === 'NONE' || !seat) throw new Error('no such seat');
  return seatStanding(state.attendance, seat);
}

export const types = (events: readonly MeetingEvent[]) => events.slice(1).map((event) => event.type);

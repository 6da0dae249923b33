import type { PersonRef } from '../../src/kernel/index.ts';
import { meetingDecider } from '../../src/meeting/domain/decide.ts';
import type { MeetingEvent } from '../../src/meeting/domain/events.ts';
import { deciderSpecification } from './decider-specification.ts';
import * as board from './meetings.ts';

export const { given } = deciderSpecification(meetingDecider);
const { agendaItem, at, doer, imported, roster } = board;
/** When all of it happens. */
export const NOW = at('12-01');

/** An answer to the kallelse. */
export const answered = (person: PersonRef, answer: 'COMING' | 'ABSENT'): MeetingEvent => ({
  type: 'AttendanceAnswered',
  person,
  answer,
  viaOffice: null,
  at: NOW,
});
/** Asked to serve for a seat, and a yes to it. */
export const serves = (seatId: string, servesFor: PersonRef, person: PersonRef): MeetingEvent[] => [
  { type: 'MeetingSubstituteAsked', seatId, servesFor, person, passOnAt: at('12-02'), at: NOW },
  { type: 'MeetingSubstituteAnswered', seatId, person, accepted: true, viaOffice: null, at: NOW },
];
/** A kallelse with an opening and an application, and the roster. */
export const start: MeetingEvent[] = [
  imported([agendaItem('1', 'Öppnande'), agendaItem('2', 'Ansökan')]),
  { type: 'RosterNoted', roster: roster(), at: NOW },
];

/** What comes of jäv in the application. */
export function recusedIn(events: readonly MeetingEvent[], person: PersonRef): readonly MeetingEvent[] {
  const { electorate, sameMemberOnly, substituteAnswerHours } = roster();
  const { decision } = given(...events).when({
    type: 'ActOnItemRecusal',
    by: doer(person, 'MEMBER'),
    at: NOW,
    item: '2',
    personId: person.personId,
    act: { act: 'REPORT', ground: null, text: null },
    electorate,
    sameMemberOnly,
    substituteAnswerHours,
  });
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  return decision.events;
}

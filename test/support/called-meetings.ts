import { type Instant, instantAt, type LocalDate, type PersonRef } from '../../src/kernel/index.ts';
import type { AttendanceAnswer, MeetingRoster } from '../../src/meeting/domain/attendance/events.ts';
import { meetingDecider, nextDueAt } from '../../src/meeting/domain/decide.ts';
import type { MeetingEvent } from '../../src/meeting/domain/events.ts';
import { noticeContent, noticeHash } from '../../src/meeting/domain/notice/content.ts';
import { isAhead } from '../../src/meeting/domain/while-ahead.ts';
import { deciderSpecification } from './decider-specification.ts';
import { agendaItem, at, doer, imported, office, roster } from './meetings.ts';

export const { given } = deciderSpecification(meetingDecider);

export const day = (text: string) => text as LocalDate;
export const moment = (date: string, time: string) => instantAt(day(date), time);

export function state(events: readonly MeetingEvent[]) {
  const now = given(...events).state();
  if (!isAhead(now)) throw new Error('not ahead');
  return now;
}

/** A kallelse that has been sent. */
export function called(
  options: { date?: LocalDate; sentAt?: Instant; roster?: MeetingRoster } = {},
): MeetingEvent[] {
  const facts = options.roster ?? roster();
  const events: MeetingEvent[] = [
    imported([agendaItem('1', 'Öppnande'), agendaItem('2', 'Budget')], options.date),
  ];
  const hash = noticeHash(noticeContent(state(events), facts.distance));
  return played(events, {
    type: 'SendNotice',
    by: office,
    at: options.sentAt ?? at('12-01'),
    roster: facts,
    hash,
  });
}

export type Command = Parameters<typeof meetingDecider.decide>[1];

export function played(
  events: readonly MeetingEvent[],
  ...commands: readonly (Command | Instant)[]
): MeetingEvent[] {
  const all = [...events];
  for (const one of commands) {
    const command = typeof one === 'string' ? ({ type: 'TimePassed', at: one } as const) : one;
    const { decision } = given(...all).when(command);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    all.push(...decision.events);
  }
  return all;
}

export const says = (person: PersonRef, answer: AttendanceAnswer, when = at('12-02')): Command => ({
  type: 'AnswerAttendance',
  by: doer(person),
  at: when,
  personId: person.personId,
  answer,
  roster: roster(),
});

export const due = (events: readonly MeetingEvent[]) => nextDueAt(state(events));
export const reminders = (events: readonly MeetingEvent[]) =>
  events.flatMap((event) => (event.type === 'AttendanceReminded' ? [event] : []));
export const warnings = (events: readonly MeetingEvent[]) =>
  events.flatMap((event) => (event.type === 'QuorumWarned' ? [event] : []));

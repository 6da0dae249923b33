import { z } from 'zod';
import { personOn } from '../../../board/index.ts';
import type { ActRequest, ActResult } from '../../../conversation/index.ts';
import { type Instant, localDateOf, type PersonRef, peopleOf } from '../../../kernel/index.ts';
import { type CardButton, type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { type RecordedByOffice, recordedByOffice } from '../../domain/attendance/rules/recorded-by-office.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { meetingRosterOf } from '../../roster.ts';
import { ANSWERED_FOR, ATTEND_BUTTON, ATTENDANCE_SAID, TOLD, whenInWords } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { withMeetingHeld } from '../cancelled.ts';
import { knownOut } from '../notice/known-out.ts';
import { meetingId } from '../plan/arrange.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, refused, run, said } from '../reach.ts';
import { reachable } from '../reachable.ts';
import { othersIn } from './ask-first.ts';

/** Takes back an answer that the kansli recorded wrongly. */
export function takeBackVerb(ports: MeetingPorts): Verb {
  return verb({
    name: 'rsvp.take-back',
    input: z.object({ meetingId, personId: z.string().max(200) }),
    run: (given, turn) =>
      withMeetingHeld(ports, turn, given.meetingId, (at) => takeBack(ports, at, turn, given.personId)),
  });
}

async function takeBack(ports: MeetingPorts, at: AtMeeting, turn: Turn, personId: string): Promise<Reply> {
  const recorded = recordedByOffice(at.meeting.attendance, personId);
  const name = recorded?.person.name;
  const roster = meetingRosterOf(at.boardThen);
  const outcome = await run(ports, at, turn, {
    type: 'TakeBackAnswer',
    by: at.doer,
    at: turn.at,
    personId,
    roster,
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const data = { meetingId: at.meetingId };
  const known = name ?? peopleOf(roster.electorate).find((one) => one.personId === personId)?.name ?? '';
  const serves = recorded?.serves ?? null;
  return said(
    at,
    serves === null
      ? ANSWERED_FOR.takeBackDone(known, when)
      : ANSWERED_FOR.takeBackYesDone(known, serves.servesFor?.name ?? null, when),
    [...(await meansFor(ports, at, outcome)), ANSWERED_FOR.takeBackNote],
    [
      { title: ATTEND_BUTTON.status, verb: 'attendance.status', data },
      { title: ATTEND_BUTTON.recordFor, verb: 'rsvp.for-form', data },
    ],
  );
}

/** Who need not serve because of it, and who is asked, with whom the kansli has to reach itself. */
async function meansFor(
  ports: MeetingPorts,
  at: AtMeeting,
  { events }: { readonly events: readonly MeetingEvent[] },
): Promise<string[]> {
  const freed = events.flatMap((one) => (one.type === 'MeetingSubstituteReleased' ? [one.person] : []));
  const asked = events.flatMap((one) => (one.type === 'MeetingSubstituteAsked' ? [one.person] : []));
  const failed = await knownOut(ports, at);
  const outOf = (people: readonly PersonRef[]) => {
    const reach = reachable(ports, at, people, failed);
    return [...reach.out, ...reach.failed];
  };
  const emailOf = (personId: string) => personOn(at.boardThen, personId)?.email ?? null;
  return [
    ...(freed.length === 0 ? [] : [TOLD.notNeeded(freed)]),
    ...outOf(freed).map(({ personId, name }) => TOLD.tellHer(name, emailOf(personId))),
    ...asked.map(({ name }) => TOLD.asked(name)),
    ...outOf(asked).map(({ personId, name }) => TOLD.reachOut(name, emailOf(personId))),
  ];
}

/** Without a day it is of the meeting that the kansli last recorded an answer of hers for, else that she has answered herself, not of the next. */
export async function ofRecorded(ports: MeetingPorts, request: ActRequest, turn: Turn): Promise<ActRequest> {
  const { meetingSaid, noMeetingOn, personId } = request.params;
  if (meetingSaid === true || noMeetingOn !== undefined || personId === undefined) return request;
  const today = localDateOf(turn.at);
  let last: { readonly at: AtMeeting; readonly recordedAt: Instant } | null = null;
  const own: AtMeeting[] = [];
  for (const { id, date } of await listMeetings(ports.store, request.boardId)) {
    const at = date < today ? null : await reachMeeting(ports, turn, id);
    if (at !== null && answerOf(at.meeting.attendance, personId) !== null) own.push(at);
    const recorded = at && recordedByOffice(at.meeting.attendance, personId);
    const recordedAt = recorded?.serves?.settledAt ?? recorded?.answer?.at;
    if (at && recordedAt !== undefined && (last === null || last.recordedAt <= recordedAt)) {
      last = { at, recordedAt };
    }
  }
  const meant = last?.at ?? own.find((at) => isHindered(at, personId)) ?? own[0];
  if (meant === undefined) return request;
  const { meetingId, meeting } = meant;
  return {
    ...request,
    params: { ...request.params, meetingId, meetingDate: meeting.date, meetingSaid: true },
  };
}

const isHindered = ({ meeting: { attendance } }: AtMeeting, personId: string): boolean =>
  answerOf(attendance, personId)?.answer === 'ABSENT';

/** "Ta bort svaret från Jonas", "ångra registreringen av Lars": asked before it is done. */
export function takeBackInWords(at: AtMeeting, turn: Turn, { params }: ActRequest): ActResult {
  const refuse = (reply: Reply): ActResult => ({ reply, outcome: 'refuse' });
  if (!mayRecordForOthers(at.doer)) {
    return refuse(refused({ code: 'attendance.onlyOffice', data: null }, at, turn));
  }
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const book = at.meeting.attendance;
  const status = {
    title: ATTEND_BUTTON.status,
    verb: 'attendance.status',
    data: { meetingId: at.meetingId },
  };
  const [named] = othersIn(params, at);
  if (named === undefined) {
    const people = unique([...book.answers, ...book.calls].map((one) => one.person));
    const byOffice = people.filter(({ personId }) => recordedByOffice(book, personId) !== null);
    if (byOffice.length === 0) return refuse(said(at, ANSWERED_FOR.takeBackNobody(when), [], [status]));
    const buttons = byOffice.map((person) => ({ ...takeBackButton(at, person), title: person.name }));
    return { reply: said(at, ANSWERED_FOR.takeBackWhose(when), [], buttons), outcome: 'clarify' };
  }
  const recorded = recordedByOffice(book, named.personId);
  if (recorded === null) {
    const own = answerOf(book, named.personId);
    return own === null
      ? refuse(said(at, ATTENDANCE_SAID.hasNotAnswered(named.name, when), [], [status]))
      : refuse(refused({ code: 'attendance.answeredSelf', data: { person: own.person } }, at, turn));
  }
  const buttons = [takeBackButton(at, recorded.person), status];
  return { reply: said(at, ...takeBackAsked(recorded, when), buttons), outcome: 'confirm' };
}

/** What is taken back, and what it means: where she serves, that is. */
function takeBackAsked(
  { person: { name }, answer, serves }: RecordedByOffice,
  when: string,
): [string, string[]] {
  return serves === null && answer !== null
    ? [ANSWERED_FOR.takeBackQuestion(name, answer.answer, when), [ANSWERED_FOR.takeBackLine(name)]]
    : [
        ANSWERED_FOR.takeBackYesQuestion(name, serves?.servesFor?.name ?? null, when),
        [ANSWERED_FOR.takeBackYesLine(name)],
      ];
}

function unique(people: readonly PersonRef[]): PersonRef[] {
  return people.filter(({ personId }, at) => people.findIndex((one) => one.personId === personId) === at);
}

/** The button that takes back an answer which the kansli recorded. */
export function takeBackButton({ meetingId: id }: AtMeeting, { personId }: PersonRef): CardButton {
  const data = { meetingId: id, personId };
  return { title: ATTEND_BUTTON.takeBack, verb: 'rsvp.take-back', style: 'destructive', data };
}

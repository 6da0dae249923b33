import { z } from 'zod';
import type { ActRequest, ActResult } from '../../../conversation/index.ts';
import { localDateOf, peopleOf } from '../../../kernel/index.ts';
import { type CardButton, type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { answerOf, type GivenAnswer } from '../../domain/attendance/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, whenInWords } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { meetingId } from '../plan/arrange.ts';
import {
  type AtMeeting,
  type MeetingPorts,
  reachMeeting,
  refused,
  run,
  said,
  withMeeting,
} from '../reach.ts';
import { othersIn } from './ask-first.ts';

/** Takes back an answer that the kansli recorded wrongly. */
export function takeBackVerb(ports: MeetingPorts): Verb {
  return verb({
    name: 'rsvp.take-back',
    input: z.object({ meetingId, personId: z.string().max(200) }),
    run: (given, turn) =>
      withMeeting(ports, turn, given.meetingId, (at) => takeBack(ports, at, turn, given.personId)),
  });
}

async function takeBack(ports: MeetingPorts, at: AtMeeting, turn: Turn, personId: string): Promise<Reply> {
  const name = answerOf(at.meeting.attendance, personId)?.person.name;
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
  return said(
    at,
    ATTENDANCE_SAID.takeBackDone(known, when),
    [ATTENDANCE_SAID.takeBackNote],
    [
      { title: ATTEND_BUTTON.status, verb: 'attendance.status', data },
      { title: ATTEND_BUTTON.recordFor, verb: 'rsvp.for-form', data },
    ],
  );
}

/** Without a day it is of the meeting that the kansli last recorded an answer of hers for, not of the next. */
export async function ofRecorded(ports: MeetingPorts, request: ActRequest, turn: Turn): Promise<ActRequest> {
  const { meetingSaid, noMeetingOn, personId } = request.params;
  if (meetingSaid === true || noMeetingOn !== undefined || personId === undefined) return request;
  const today = localDateOf(turn.at);
  let last: { readonly at: AtMeeting; readonly given: GivenAnswer } | null = null;
  for (const { id, date } of await listMeetings(ports.store, request.boardId)) {
    const at = date < today ? null : await reachMeeting(ports, turn, id);
    const given = at && answerOf(at.meeting.attendance, personId);
    if (at && given && given.viaOffice !== null && (last === null || last.given.at <= given.at)) {
      last = { at, given };
    }
  }
  if (last === null) return request;
  const { meetingId, meeting } = last.at;
  return {
    ...request,
    params: { ...request.params, meetingId, meetingDate: meeting.date, meetingSaid: true },
  };
}

/** "Ta bort svaret från Jonas", "ångra registreringen av Lars": asked before it is done. */
export function takeBackInWords(at: AtMeeting, turn: Turn, { params }: ActRequest): ActResult {
  const refuse = (reply: Reply): ActResult => ({ reply, outcome: 'refuse' });
  if (!mayRecordForOthers(at.doer)) {
    return refuse(refused({ code: 'attendance.onlyOffice', data: null }, at, turn));
  }
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const { answers } = at.meeting.attendance;
  const status = {
    title: ATTEND_BUTTON.status,
    verb: 'attendance.status',
    data: { meetingId: at.meetingId },
  };
  const [named] = othersIn(params, at);
  if (named === undefined) {
    const byOffice = answers.filter(({ viaOffice }) => viaOffice !== null);
    if (byOffice.length === 0) return refuse(said(at, ATTENDANCE_SAID.takeBackNobody(when), [], [status]));
    const buttons = byOffice.map((given) => ({ ...takeBackButton(at, given), title: given.person.name }));
    return { reply: said(at, ATTENDANCE_SAID.takeBackWhose(when), [], buttons), outcome: 'clarify' };
  }
  const given = answerOf(at.meeting.attendance, named.personId);
  if (given === null) return refuse(said(at, ATTENDANCE_SAID.hasNotAnswered(named.name, when), [], [status]));
  if (given.viaOffice === null) {
    return refuse(refused({ code: 'attendance.answeredSelf', data: { person: given.person } }, at, turn));
  }
  const question = ATTENDANCE_SAID.takeBackQuestion(named.name, given.answer, when);
  const lines = [ATTENDANCE_SAID.takeBackLine(named.name)];
  return { reply: said(at, question, lines, [takeBackButton(at, given), status]), outcome: 'confirm' };
}

export function takeBackButton({ meetingId: id }: AtMeeting, { person }: GivenAnswer): CardButton {
  const data = { meetingId: id, personId: person.personId };
  return { title: ATTEND_BUTTON.takeBack, verb: 'rsvp.take-back', style: 'destructive', data };
}

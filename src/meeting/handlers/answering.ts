import { z } from 'zod';
import { localDateOf, type PersonRef, peopleOf, seatHeldBy } from '../../kernel/index.ts';
import { formCard, type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import { contentFor } from '../cards/called.ts';
import { packFile, packOf } from '../cards/pack.ts';
import { ATTENDANCE_ANSWERS, type AttendanceAnswer } from '../domain/attendance/events.ts';
import { seatStanding } from '../domain/attendance/rules/seat-standing.ts';
import { mayRecordForOthers } from '../domain/attendance/rules/who-may.ts';
import type { MeetingEvent } from '../domain/events.ts';
import type { KnownMeeting } from '../domain/state.ts';
import { meetingRosterOf } from '../roster.ts';
import {
  ANSWER_WORDS,
  ATTEND_BUTTON,
  ATTENDANCE_SAID,
  CALLED_IN,
  explainMeetingRefusal,
  NOTICE_SAID,
  whenInWords,
} from '../text/index.ts';
import { meetingId } from './arrange.ts';
import { calledPerson, showCalled } from './called.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said, say, withMeeting } from './reach.ts';

const input = z.object({ meetingId });

/** Answers to the kallelse, calls of ersättare, and what the card leads on to. */
export function answeringVerbs(ports: MeetingPorts): Verb[] {
  const simple = (name: string, act: (at: AtMeeting, turn: Turn) => Promise<Reply>) =>
    verb({
      name,
      input,
      run: (given, turn) => withMeeting(ports, turn, given.meetingId, (at) => act(at, turn)),
    });
  return [
    simple('rsvp.accept', (at, turn) => answerSelf(ports, at, turn, 'COMING')),
    simple('rsvp.decline', (at, turn) => answerSelf(ports, at, turn, 'ABSENT')),
    simple('rsvp.remote', (at, turn) => answerSelf(ports, at, turn, 'REMOTE')),
    simple('substitute.accept', (at, turn) => answerCall(ports, at, turn, true)),
    simple('substitute.decline', (at, turn) => answerCall(ports, at, turn, false)),
    simple('notice.show', async (at, turn) => showCalled(at, turn)),
    simple('notice.read', (at, turn) => read(ports, at, turn)),
    simple('rsvp.for-form', async (at, turn) => forForm(at, turn, null, null)),
    verb({
      name: 'rsvp.for',
      input: z.object({ meetingId, personId: z.string().max(200), answer: z.string().max(20) }),
      run: (given, turn) =>
        withMeeting(ports, turn, given.meetingId, (at) => answerFor(ports, at, turn, given)),
    }),
  ];
}

/** The caller's own answer; what it came to is her card. */
export async function answerSelf(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  answer: AttendanceAnswer,
): Promise<Reply> {
  const command = {
    type: 'AnswerAttendance',
    by: at.doer,
    at: turn.at,
    personId: at.doer.personId,
    answer,
    roster: meetingRosterOf(at.boardThen),
  } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  return outcome.state.status === 'NONE' ? say('') : showCalled(at, turn, outcome.state);
}

/** An ersättare's yes or no. */
export async function answerCall(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  accepts: boolean,
): Promise<Reply> {
  const command = {
    type: 'AnswerMeetingCall',
    by: at.doer,
    at: turn.at,
    personId: at.doer.personId,
    accepts,
    roster: meetingRosterOf(at.boardThen),
  } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const { state } = outcome;
  if (state.status === 'NONE') return say('');
  const when = whenInWords(state, localDateOf(turn.at));
  if (!accepts) return said(at, CALLED_IN.declined(when), declinedLines(outcome.events));
  const mine = state.attendance.calls.find(
    (call) => call.person.personId === at.doer.personId && call.status === 'ACCEPTED',
  );
  const lead = {
    fact: CALLED_IN.accepted(mine?.servesFor?.name ?? null, when),
    lines: [CALLED_IN.acceptedNote],
  };
  return showCalled(at, turn, state, lead);
}

function declinedLines(events: readonly MeetingEvent[]): string[] {
  const asked = events.find((event) => event.type === 'MeetingSubstituteAsked');
  return [asked ? CALLED_IN.declinedNext(asked.person.name) : CALLED_IN.declinedNobody];
}

/** The whole kallelse, which shows that she has opened it. */
async function read(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<Reply> {
  const outcome = await run(ports, at, turn, { type: 'OpenNotice', by: at.doer, at: turn.at });
  const meeting = outcome.kind === 'refused' || outcome.state.status === 'NONE' ? at.meeting : outcome.state;
  const called = calledPerson(at, turn, meeting);
  const content = contentFor(called);
  const when = whenInWords(content, localDateOf(turn.at));
  const date = content.date;
  const ask = (title: string, text: string) => ({
    title,
    verb: 'conversation.ask',
    data: { text, boardId: at.boardId },
  });
  const card = said(at, NOTICE_SAID.readFact(when), packOf(content, NOTICE_SAID.restInFile), [
    { title: ATTEND_BUTTON.show, verb: 'notice.show', data: { meetingId: at.meetingId } },
    ask('Bilagor', `bilagor till mötet ${date}`),
    ask('Dagordning', `dagordning ${date}`),
  ]);
  const files = packFile(content);
  return files.length === 0 ? card : { messages: [...card.messages, { files }] };
}

/** The form by which the kansli records an answer that came by phone or e-mail. */
export function forForm(at: AtMeeting, turn: Turn, personId: string | null, fault: string | null): Reply {
  if (!mayRecordForOthers(at.doer)) {
    return refused({ code: 'attendance.onlyOffice', data: null }, at, turn);
  }
  const { electorate } = meetingRosterOf(at.boardThen);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const card = formCard({
    fact: ATTENDANCE_SAID.forQuestion(when),
    lines: [...(fault === null ? [] : [fault]), ATTENDANCE_SAID.forLine],
    fields: [
      {
        kind: 'choice',
        id: 'personId',
        label: ATTENDANCE_SAID.forWho,
        required: ATTENDANCE_SAID.forWhoMissing,
        ...(personId === null ? {} : { value: personId }),
        choices: peopleOf(electorate).map((person) => ({ title: person.name, value: person.personId })),
      },
      {
        kind: 'choice',
        id: 'answer',
        label: ATTENDANCE_SAID.forAnswer,
        required: ATTENDANCE_SAID.forAnswerMissing,
        expanded: true,
        choices: [
          ...ATTENDANCE_ANSWERS.map((answer) => ({ title: capital(ANSWER_WORDS[answer]), value: answer })),
          { title: 'Kan tjänstgöra som ersättare', value: 'SERVES' },
          { title: 'Kan inte tjänstgöra som ersättare', value: 'DECLINES' },
        ],
      },
    ],
    source: at.boardName,
    buttons: [{ title: ATTEND_BUTTON.record, verb: 'rsvp.for', data: { meetingId: at.meetingId } }],
  });
  return { messages: [{ card }] };
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

interface ForOther {
  readonly personId: string;
  readonly answer: string;
}

/** Records somebody else's answer; what is faulty comes back on the form with what was chosen. */
export async function answerFor(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { personId, answer }: ForOther,
): Promise<Reply> {
  const common = { by: at.doer, at: turn.at, personId, roster: meetingRosterOf(at.boardThen) } as const;
  const attendance = ATTENDANCE_ANSWERS.find((one) => one === answer);
  if (attendance === undefined && answer !== 'SERVES' && answer !== 'DECLINES') {
    return forForm(at, turn, personId, ATTENDANCE_SAID.forAnswerMissing);
  }
  const outcome = await run(
    ports,
    at,
    turn,
    attendance === undefined
      ? { type: 'AnswerMeetingCall', ...common, accepts: answer === 'SERVES' }
      : { type: 'AnswerAttendance', ...common, answer: attendance },
  );
  if (outcome.kind === 'refused') {
    return forForm(at, turn, personId, explainMeetingRefusal(outcome.refusal, localDateOf(turn.at)));
  }
  const person = peopleOf(common.roster.electorate).find((one) => one.personId === personId);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const fact =
    attendance === undefined
      ? answer === 'SERVES'
        ? ATTENDANCE_SAID.forServes(person?.name ?? '', servedFor(outcome.state, personId))
        : CALLED_IN.declined(when)
      : ATTENDANCE_SAID.forDone(person?.name ?? '', attendance, when);
  const lines = [...consequence(outcome.state, person ?? null), ATTENDANCE_SAID.forNote];
  const data = { meetingId: at.meetingId };
  return said(at, fact, lines, [
    { title: ATTEND_BUTTON.status, verb: 'attendance.status', data },
    { title: ATTEND_BUTTON.recordFor, verb: 'rsvp.for-form', data },
  ]);
}

function servedFor(state: KnownMeeting | { readonly status: 'NONE' }, personId: string): string | null {
  const calls = state.status === 'NONE' ? [] : state.attendance.calls;
  return (
    calls.find((call) => call.person.personId === personId && call.status === 'ACCEPTED')?.servesFor?.name ??
    null
  );
}

/** Whom somebody's förhinder brings in. */
function consequence(state: KnownMeeting | { readonly status: 'NONE' }, person: PersonRef | null): string[] {
  if (state.status === 'NONE' || person === null || state.attendance.roster === null) return [];
  const seat = seatHeldBy(state.attendance.roster.electorate, person.personId);
  const standing = seat === null ? null : seatStanding(state.attendance, seat);
  const asked = standing?.kind === 'ASKED' ? standing.asked.at(-1) : undefined;
  return asked ? [CALLED_IN.declinedNext(asked.name)] : [];
}

import { z } from 'zod';
import { localDateOf, peopleOf } from '../../../kernel/index.ts';
import { type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { contentFor } from '../../cards/called.ts';
import { answerData } from '../../cards/called-person.ts';
import { itemsGivenUp } from '../../cards/items-served.ts';
import { packFile, packOf } from '../../cards/pack.ts';
import { saidNo, seatAfterNo, serveAfterAllButton } from '../../cards/seat-after-no.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import type { AttendanceAnswer } from '../../domain/attendance/events.ts';
import type { MeetingRefusal } from '../../domain/refusals.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import {
  ATTEND_BUTTON,
  ATTENDANCE_SAID,
  CALLED_IN,
  explainMeetingRefusal,
  NOTICE_SAID,
  whenInWords,
} from '../../text/index.ts';
import { withMeetingHeld } from '../cancelled.ts';
import { ownItemsOnly } from '../notice/own-items.ts';
import { meetingId } from '../plan/arrange.ts';
import {
  type AtMeeting,
  type MeetingPorts,
  reachMeeting,
  refused,
  run,
  said,
  say,
  withMeeting,
} from '../reach.ts';
import { answerFor, forForm } from './answering-for.ts';
import { calledPerson, showCalled } from './called.ts';
import { promisedToo } from './promised-too.ts';
import { questionPast } from './seat-past.ts';
import { takeBackVerb } from './taking-back.ts';

const input = z.object({ meetingId });
const answered = z.object({ meetingId, asked: z.string().max(40).optional() });
const called = answered.extend({
  servesFor: z.string().max(200).optional(),
  seatId: z.string().max(200).optional(),
});

/** Answers to the kallelse, calls of ersättare, and what the card leads on to. */
export function answeringVerbs(ports: MeetingPorts): Verb[] {
  const simple = (name: string, act: (at: AtMeeting, turn: Turn) => Promise<Reply>) =>
    verb({
      name,
      input,
      run: (given, turn) => withMeeting(ports, turn, given.meetingId, (at) => act(at, turn)),
    });
  const own = (name: string, answer: AttendanceAnswer) =>
    verb({
      name,
      input: answered.extend({ mayServe: z.boolean().optional() }),
      run: ({ meetingId: id, ...said }, turn) =>
        withMeeting(ports, turn, id, (at) => answerSelf(ports, at, turn, answer, said)),
    });
  const call = (name: string, accepts: boolean) =>
    verb({
      name,
      input: called,
      run: ({ meetingId: id, ...said }, turn) =>
        withMeeting(ports, turn, id, (at) => answerCall(ports, at, turn, accepts, said)),
    });
  return [
    own('rsvp.accept', 'COMING'),
    own('rsvp.decline', 'ABSENT'),
    own('rsvp.remote', 'REMOTE'),
    call('substitute.accept', true),
    call('substitute.decline', false),
    simple('notice.show', async (at, turn) => ownItemsOnly(at, turn) ?? showCalled(at, turn)),
    simple('notice.read', async (at, turn) => ownItemsOnly(at, turn) ?? read(ports, at, turn)),
    takeBackVerb(ports),
    verb({
      name: 'rsvp.for-form',
      input,
      run: (given, turn) =>
        withMeetingHeld(ports, turn, given.meetingId, async (at) => forForm(at, turn, null, null)),
    }),
    verb({
      name: 'rsvp.for',
      input: z.object({
        meetingId,
        personId: z.string().max(200),
        answer: z.string().max(20),
        servesFor: z.string().max(200).optional(),
        more: z.array(z.string().max(200)).max(200).optional(),
      }),
      run: (given, turn) =>
        withMeetingHeld(ports, turn, given.meetingId, (at) => answerFor(ports, at, turn, given)),
    }),
  ];
}

interface SelfAnswered {
  readonly asked?: string | undefined;
  /** She takes back that she has said no to serve. */
  readonly mayServe?: boolean | undefined;
}

/** The caller's own answer; what it came to is her card. */
export async function answerSelf(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  answer: AttendanceAnswer,
  { asked, mayServe }: SelfAnswered = {},
): Promise<Reply> {
  const command = {
    type: 'AnswerAttendance',
    by: at.doer,
    at: turn.at,
    personId: at.doer.personId,
    answer,
    roster: meetingRosterOf(at.boardThen),
    ...(asked === undefined ? {} : { asked }),
    ...(mayServe === undefined ? {} : { mayServe }),
  } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return whatHolds(ports, at, turn, outcome.refusal);
  if (outcome.state.status === 'NONE') return say('');
  const clash = answer === 'ABSENT' ? [] : await promisedToo(ports, at, turn, outcome.state);
  return receiptOfAnswer(at, turn, outcome.state, clash);
}

/** Her card; where it asks whether she can serve, with what became of her answer. */
function receiptOfAnswer(at: AtMeeting, turn: Turn, meeting: KnownMeeting, lines: readonly string[]): Reply {
  const { personId } = at.doer;
  const isAsked = callOf(meeting.attendance.calls, personId)?.status === 'ASKED';
  if (!isAsked) return showCalled(at, turn, meeting, { lines });
  const fact = ATTENDANCE_SAID.comesButAsked(whenInWords(meeting, localDateOf(turn.at)));
  return showCalled(at, turn, meeting, { fact, lines });
}

/** Why the answer was not taken; of a meeting that has moved or is cancelled, with the card that holds now. */
async function whatHolds(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  refusal: MeetingRefusal,
): Promise<Reply> {
  if (refusal.code === 'attendance.notCalled' && isSeated(at)) {
    return said(at, ATTENDANCE_SAID.termEnds(whenInWords(at.meeting, localDateOf(turn.at))));
  }
  if (refusal.code !== 'attendance.movedSince' && refusal.code !== 'meeting.cancelled') {
    return refused(refusal, at, turn);
  }
  const now = (await reachMeeting(ports, turn, at.meetingId)) ?? at;
  if (refusal.code === 'meeting.cancelled') return showCalled(now, turn);
  const fact = explainMeetingRefusal(refusal, localDateOf(turn.at));
  return showCalled(now, turn, now.meeting, { fact, lines: [ATTENDANCE_SAID.answerHere] });
}

/** Whether she is ledamot or ersättare today, though not on the meeting's day. */
export function isSeated({ board, doer }: AtMeeting): boolean {
  return peopleOf(meetingRosterOf(board).electorate).some(({ personId }) => personId === doer.personId);
}

interface CallAnswered {
  readonly asked?: string | undefined;
  readonly servesFor?: string | undefined;
  /** The seat that the card asked about; older cards do not say it. */
  readonly seatId?: string | undefined;
}

/** An ersättare's yes or no. */
export async function answerCall(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  accepts: boolean,
  { asked, servesFor, seatId }: CallAnswered = {},
): Promise<Reply> {
  const past = questionPast(at, turn, accepts, seatId);
  if (past !== null) return past;
  const command = {
    type: 'AnswerMeetingCall',
    by: at.doer,
    at: turn.at,
    personId: at.doer.personId,
    accepts,
    roster: meetingRosterOf(at.boardThen),
    ...(asked === undefined ? {} : { asked }),
    ...(servesFor === undefined ? {} : { servesFor }),
    ...(seatId === undefined ? {} : { seatId }),
  } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return whatHolds(ports, at, turn, outcome.refusal);
  const { state } = outcome;
  if (state.status === 'NONE') return say('');
  if (!accepts) return receiptOfNo(at, turn, state);
  const when = whenInWords(state, localDateOf(turn.at));
  const mine = state.attendance.calls.find(
    (call) => call.person.personId === at.doer.personId && call.status === 'ACCEPTED',
  );
  const lead = {
    fact: CALLED_IN.accepted(mine?.servesFor?.name ?? null, when),
    lines: [CALLED_IN.acceptedNote, ...(await promisedToo(ports, at, turn, state))],
    saysServing: true,
  };
  return showCalled(at, turn, state, lead);
}

/** What her no came to: when it was taken, who is asked instead, and how to take it back and until when. */
export function receiptOfNo(at: AtMeeting, turn: Turn, meeting: KnownMeeting): Reply {
  const today = localDateOf(turn.at);
  const when = whenInWords(meeting, today);
  const { personId } = at.doer;
  const call = callOf(meeting.attendance.calls, personId);
  const servesFor = call?.servesFor?.name ?? null;
  const after = seatAfterNo(meeting, personId);
  const show = { title: ATTEND_BUTTON.show, verb: 'notice.show', data: { meetingId: at.meetingId } };
  // The no is to the seat of its card: she is asked for another since.
  if (call?.status === 'ASKED') {
    const no = meeting.attendance.calls.findLast(
      (one) => one.person.personId === personId && one.status === 'DECLINED',
    );
    return showCalled(at, turn, meeting, no ? { fact: saidNo(no) } : {});
  }
  // Not needed any more: nothing was recorded of her no.
  if (call?.status !== 'DECLINED') return said(at, CALLED_IN.released(servesFor, when), after, [show]);
  const registered = CALLED_IN.registered(call.settledAt ?? turn.at, today);
  const data = answerData({ meetingId: at.meetingId, meeting });
  const back = serveAfterAllButton(meeting, personId, turn.at, data);
  return said(
    at,
    CALLED_IN.declined(servesFor, when),
    [
      ...after,
      ...itemsGivenUp(meeting, personId, call.settledAt ?? turn.at),
      back?.title === ATTEND_BUTTON.serveAfterAll ? `${registered} ${CALLED_IN.mayStillServe}` : registered,
    ],
    [...(back ? [back] : []), show],
  );
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

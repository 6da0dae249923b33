import type { ActResult } from '../../conversation/index.ts';
import { localDateOf, type PersonRef } from '../../kernel/index.ts';
import type { Reply, Turn } from '../../teams/contract.ts';
import { callOf } from '../domain/attendance/answering.ts';
import type { AttendanceAnswer } from '../domain/attendance/events.ts';
import { mayRecordForOthers } from '../domain/attendance/rules/who-may.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, TOLD, whenInWords } from '../text/index.ts';
import { type AtMeeting, refused, said } from './reach.ts';

/** What somebody else is said to have answered: about coming, or about serving as ersättare. */
type AnswerForOther = AttendanceAnswer | 'SERVES' | 'DECLINES';

/** "Sofia och Gunnar kommer" by the kansli: a question of each, to be pressed one by one. */
export function forOthers(
  at: AtMeeting,
  turn: Turn,
  people: readonly PersonRef[],
  answer: AnswerForOther,
  servesFor: PersonRef | null,
  text: string,
): ActResult {
  const isAttendance = answer === 'COMING' || answer === 'ABSENT' || answer === 'REMOTE';
  if (isAttendance && servesFor === null && leavesOpen(text, people.length)) {
    const asked = people.map((person) => whichOf(at, turn, person));
    return { reply: { messages: asked.flatMap(({ messages }) => messages) }, outcome: 'clarify' };
  }
  const meant = servesFor !== null && answer === 'COMING' ? 'SERVES' : answer;
  const [first, ...more] = people.map((person) => forOther(at, turn, person, meant, servesFor));
  if (first === undefined || first.outcome === 'refuse') {
    return first ?? { reply: { messages: [] }, outcome: 'refuse' };
  }
  const messages = [first, ...more].flatMap(({ reply }) => reply.messages);
  return { reply: { messages }, outcome: more.length > 0 ? 'clarify' : first.outcome };
}

/** A doubt, or of several people two things. */
const DOUBTS =
  /(?<!\p{L})(?:kanske|nog|troligen|troligtvis|förmodligen|eventuellt|tror|osäker\p{L}*|vet inte)(?!\p{L})/iu;
const PARTS = /(?<!\p{L})(?:men|utan|utom|medan|däremot)(?!\p{L})/iu;

function leavesOpen(text: string, people: number): boolean {
  return DOUBTS.test(text) || (people > 1 && PARTS.test(text));
}

/** "Karim kommer men inte Lars": what each has said is chosen. */
function whichOf(at: AtMeeting, turn: Turn, { personId, name }: PersonRef): Reply {
  if (!mayRecordForOthers(at.doer)) return refused({ code: 'attendance.onlyOffice', data: null }, at, turn);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const answers = [
    [ATTENDANCE_SAID.forComes, 'COMING'],
    [ATTENDANCE_SAID.forHindered, 'ABSENT'],
  ] as const;
  const buttons = answers.map(([title, recorded]) => ({
    title,
    verb: 'rsvp.for',
    data: { meetingId: at.meetingId, personId, answer: recorded },
  }));
  const lines = [ATTENDANCE_SAID.forMeeting(when), ATTENDANCE_SAID.forLine];
  return said(at, ATTENDANCE_SAID.forWhat(name), lines, buttons);
}

/**
 * "Gunnar nej" by the kansli: asked before it is recorded. Somebody who is asked to serve may have answered that
 * question or the kallelse, and then both are offered.
 */
function forOther(
  at: AtMeeting,
  turn: Turn,
  person: PersonRef,
  answer: AnswerForOther,
  wanted: PersonRef | null,
): ActResult {
  if (!mayRecordForOthers(at.doer)) {
    return { reply: refused({ code: 'attendance.onlyOffice', data: null }, at, turn), outcome: 'refuse' };
  }
  const { personId, name } = person;
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const call = callOf(at.meeting.attendance.calls, personId);
  const servesFor = call?.servesFor?.name ?? null;
  const record = (title: string, recorded: AnswerForOther, style: object = {}) => ({
    title,
    verb: 'rsvp.for',
    ...style,
    data: { meetingId: at.meetingId, personId, answer: recorded },
  });
  const isNo = answer === 'ABSENT' || answer === 'DECLINES';
  const first = { style: 'positive' } as const;
  if (call?.status === 'ASKED') {
    const buttons = isNo
      ? [
          record(ATTENDANCE_SAID.forCannotServe, 'DECLINES', first),
          record(ATTENDANCE_SAID.forHindered, 'ABSENT'),
        ]
      : [
          record(ATTENDANCE_SAID.forCanServe, 'SERVES', first),
          record(ATTENDANCE_SAID.forJustComes, 'COMING'),
        ];
    const lines = [ATTENDANCE_SAID.forIsAsked(name, servesFor, when), ATTENDANCE_SAID.forLine];
    return { reply: said(at, ATTENDANCE_SAID.forWhat(name), lines, buttons), outcome: 'clarify' };
  }
  if (answer === 'SERVES' && call?.status === 'ACCEPTED') {
    const lines = wanted && wanted.name !== servesFor ? [ATTENDANCE_SAID.askedInOrder] : [];
    return { reply: said(at, TOLD.serves(name, servesFor, when), lines), outcome: 'refuse' };
  }
  if (answer === 'SERVES') {
    // Nobody serves who has not been asked in the seat's order.
    const hindered = wanted && {
      ...record(ATTENDANCE_SAID.isHindered(wanted.name), 'ABSENT'),
      data: { meetingId: at.meetingId, personId: wanted.personId, answer: 'ABSENT' },
    };
    const buttons = [...(hindered ? [hindered] : []), record(ATTENDANCE_SAID.comesOnly(name), 'COMING')];
    const fact = ATTENDANCE_SAID.isNotAsked(name, wanted?.name ?? null, when);
    return { reply: said(at, fact, [ATTENDANCE_SAID.askedInOrder], buttons), outcome: 'clarify' };
  }
  const gives = call?.status === 'ACCEPTED' && answer === 'DECLINES';
  const attends = answer === 'DECLINES' ? 'ABSENT' : answer;
  const question = gives
    ? ATTENDANCE_SAID.confirmForDeclines(name, servesFor, when)
    : ATTENDANCE_SAID.confirmFor(name, attends, when);
  const buttons = [record(ATTEND_BUTTON.record, gives ? 'DECLINES' : attends, first)];
  return { reply: said(at, question, [ATTENDANCE_SAID.forLine], buttons), outcome: 'confirm' };
}

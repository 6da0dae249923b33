import { personOn } from '../../../board/index.ts';
import { localDateOf, type PersonRef, peopleOf, seatHeldBy } from '../../../kernel/index.ts';
import { type CardButton, formCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { seatAfterNo } from '../../cards/seat-after-no.ts';
import { ATTENDANCE_ANSWERS, type AttendanceAnswer } from '../../domain/attendance/events.ts';
import { leftToAsk } from '../../domain/attendance/rules/left-to-ask.ts';
import { recordedByOffice } from '../../domain/attendance/rules/recorded-by-office.ts';
import { seatStanding } from '../../domain/attendance/rules/seat-standing.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import {
  ANSWER_WORDS,
  ANSWERED_FOR,
  ATTEND_BUTTON,
  ATTENDANCE_SAID,
  explainRefusalFor,
  leftInWords,
  TOLD,
  whenInWords,
} from '../../text/index.ts';
import { knownOut } from '../notice/known-out.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said } from '../reach.ts';
import { reachable } from '../reachable.ts';
import { leadAfter } from './lead-after.ts';

/** The form by which the kansli records an answer that came by phone or e-mail. */
export function forForm(at: AtMeeting, turn: Turn, personId: string | null, fault: string | null): Reply {
  if (!mayRecordForOthers(at.doer)) {
    return refused({ code: 'attendance.onlyOffice', data: null }, at, turn);
  }
  const { electorate } = meetingRosterOf(at.boardThen);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const card = formCard({
    fact: ANSWERED_FOR.forQuestion(when),
    lines: [...(fault === null ? [] : [fault]), ANSWERED_FOR.forLine],
    fields: [
      {
        kind: 'choice',
        id: 'personId',
        label: ANSWERED_FOR.forWho,
        required: ANSWERED_FOR.forWhoMissing,
        ...(personId === null ? {} : { value: personId }),
        choices: peopleOf(electorate).map((person) => ({ title: person.name, value: person.personId })),
      },
      {
        kind: 'choice',
        id: 'answer',
        label: ANSWERED_FOR.forAnswer,
        required: ANSWERED_FOR.forAnswerMissing,
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
  /** The ledamot for whom she can serve, where that is said, by id. */
  readonly servesFor?: string | undefined;
  /** Others of whom the same is to be recorded, each with a press of her own. */
  readonly more?: readonly string[] | undefined;
}

/** A button for each of several of whom the same is told; a press on one leaves the others. */
export function forEachButtons(
  { meetingId: id }: Pick<AtMeeting, 'meetingId'>,
  people: readonly PersonRef[],
  answer: AttendanceAnswer,
): CardButton[] {
  return people.map(({ personId, name }) => ({
    title: ATTENDANCE_SAID.ofOne(name, answer),
    verb: 'rsvp.for',
    data: {
      meetingId: id,
      personId,
      answer,
      more: people.map((one) => one.personId).filter((other) => other !== personId),
    },
  }));
}

/** It was so already, and nobody is told anything: whose word stands. */
function unchanged(
  at: AtMeeting,
  state: KnownMeeting | { readonly status: 'NONE' },
  { personId, name }: PersonRef,
  answer: AttendanceAnswer,
  when: string,
): Reply {
  const given = state.status === 'NONE' ? null : answerOf(state.attendance, personId);
  const isOwn = given?.viaOffice === null;
  const data = { meetingId: at.meetingId };
  const fact = (isOwn ? ANSWERED_FOR.forOwnStands : ANSWERED_FOR.forOfficeStands)(name, answer, when);
  return said(
    at,
    fact,
    [ANSWERED_FOR.forUnchanged],
    [
      { title: ATTEND_BUTTON.status, verb: 'attendance.status', data },
      { title: ATTEND_BUTTON.recordFor, verb: 'rsvp.for-form', data },
    ],
  );
}

/** Records somebody else's answer; what is faulty comes back on the form with what was chosen. */
export async function answerFor(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { personId, answer, servesFor, more = [] }: ForOther,
): Promise<Reply> {
  const common = { by: at.doer, at: turn.at, personId, roster: meetingRosterOf(at.boardThen) } as const;
  const attendance = ATTENDANCE_ANSWERS.find((one) => one === answer);
  if (attendance === undefined && answer !== 'SERVES' && answer !== 'DECLINES') {
    return forForm(at, turn, personId, ANSWERED_FOR.forAnswerMissing);
  }
  const person = peopleOf(common.roster.electorate).find((one) => one.personId === personId);
  const outcome = await run(
    ports,
    at,
    turn,
    attendance === undefined
      ? {
          type: 'AnswerMeetingCall',
          ...common,
          accepts: answer === 'SERVES',
          ...(servesFor === undefined ? {} : { servesFor }),
        }
      : { type: 'AnswerAttendance', ...common, answer: attendance },
  );
  if (outcome.kind === 'refused') {
    const why = explainRefusalFor(person?.name ?? '', outcome.refusal, localDateOf(turn.at));
    return forForm(at, turn, personId, why);
  }
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const isNew = outcome.events.some(({ type }) => type === 'AttendanceAnswered');
  if (attendance !== undefined && !isNew) {
    return unchanged(at, outcome.state, { personId, name: person?.name ?? '' }, attendance, when);
  }
  const fact =
    attendance === undefined
      ? answer === 'SERVES'
        ? ANSWERED_FOR.forServes(person?.name ?? '', servedFor(outcome.state, personId))
        : ANSWERED_FOR.forDeclines(person?.name ?? '', when)
      : ANSWERED_FOR.forDone(person?.name ?? '', attendance, when);
  const saidNo = answer === 'ABSENT' || answer === 'DECLINES';
  const failed = await knownOut(ports, at);
  const reach = reachable(ports, at, person === undefined ? [] : [person], failed);
  const out = [...reach.out, ...reach.failed];
  const lines = [
    ...(saidNo ? consequence(outcome.state, person ?? null) : []),
    ...(saidNo ? askedOutOfReach(ports, at, outcome.events, failed) : []),
    ...(answer === 'ABSENT' ? leadThen(ports, at, outcome.state, personId, failed) : []),
    out.length === 0 ? ANSWERED_FOR.forNote : ANSWERED_FOR.forNoteUnreached,
  ];
  const data = { meetingId: at.meetingId };
  const others = peopleOf(common.roster.electorate).filter((one) => more.includes(one.personId));
  return said(at, fact, lines, [
    ...(attendance === undefined ? [] : forEachButtons(at, others, attendance)),
    { title: ATTEND_BUTTON.status, verb: 'attendance.status', data },
    { title: ATTEND_BUTTON.recordFor, verb: 'rsvp.for-form', data },
    ...(mayBeTakenBack(outcome.state, personId)
      ? [{ title: ATTEND_BUTTON.takeBack, verb: 'rsvp.take-back', data: { ...data, personId } }]
      : []),
  ]);
}

function mayBeTakenBack(state: KnownMeeting | { readonly status: 'NONE' }, personId: string): boolean {
  return state.status !== 'NONE' && recordedByOffice(state.attendance, personId) !== null;
}

/** Those who are asked to serve because of it, and do not hear of it. */
function askedOutOfReach(
  ports: MeetingPorts,
  at: AtMeeting,
  events: readonly MeetingEvent[],
  failed: ReadonlySet<string>,
): string[] {
  const asked = events.flatMap((event) => (event.type === 'MeetingSubstituteAsked' ? [event.person] : []));
  const reach = reachable(ports, at, asked, failed);
  return [...reach.out, ...reach.failed].map(({ personId, name }) =>
    TOLD.reachOut(name, personOn(at.boardThen, personId)?.email ?? null),
  );
}

/** Who leads the meeting when one of the presidium has förhinder, and whether she hears of it. */
function leadThen(
  ports: MeetingPorts,
  at: AtMeeting,
  state: KnownMeeting | { readonly status: 'NONE' },
  absent: string,
  failed: ReadonlySet<string>,
): string[] {
  if (state.status === 'NONE') return [];
  const { lines, instead } = leadAfter({ onDay: at.boardThen }, state, absent);
  const reach = reachable(ports, at, instead === null ? [] : [instead], failed);
  const out = [...reach.out, ...reach.failed];
  const email = (personId: string) => personOn(at.boardThen, personId)?.email ?? null;
  return [...lines, ...out.map(({ personId, name }) => TOLD.tellHer(name, email(personId)))];
}

function servedFor(state: KnownMeeting | { readonly status: 'NONE' }, personId: string): string | null {
  const calls = state.status === 'NONE' ? [] : state.attendance.calls;
  return (
    calls.find((call) => call.person.personId === personId && call.status === 'ACCEPTED')?.servesFor?.name ??
    null
  );
}

/** Whom somebody's förhinder, or an ersättare's no, brings in. */
function consequence(state: KnownMeeting | { readonly status: 'NONE' }, person: PersonRef | null): string[] {
  if (state.status === 'NONE' || person === null || state.attendance.roster === null) return [];
  const seat = seatHeldBy(state.attendance.roster.electorate, person.personId);
  if (seat === null) return seatAfterNo(state, person.personId);
  const standing = seatStanding(state.attendance, seat);
  const asked = standing.kind === 'ASKED' ? standing.asked.at(-1) : undefined;
  if (asked) return [TOLD.asked(asked.name)];
  return standing.kind === 'EMPTY' ? leftInWords(leftToAsk(state.attendance, seat.seatId)) : [];
}

import { z } from 'zod';
import type { ActRequest, ActResult } from '../../../conversation/index.ts';
import { instantInWords, localDateOf, type PersonRef, refOf } from '../../../kernel/index.ts';
import { type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { isCalledTo } from '../../domain/attendance/rules/called-to.ts';
import { hasBegun } from '../../domain/attendance/rules/meeting-time.ts';
import { disturbFrom } from '../../domain/attendance/rules/quiet-hours.ts';
import { toRemindOfAll } from '../../domain/attendance/rules/to-remind.ts';
import { mayRemind } from '../../domain/attendance/rules/who-may.ts';
import type { MeetingRefusal } from '../../domain/refusals.ts';
import { mayPrepare } from '../../domain/rules/who-prepares.ts';
import { meetingRosterOf } from '../../roster.ts';
import {
  ATTEND_BUTTON,
  ATTENDANCE_SAID,
  explainMeetingRefusal,
  NOTICE_BUTTON,
  names,
  someNames,
  whenInWords,
  wholeLine,
} from '../../text/index.ts';
import { withMeetingHeld } from '../cancelled.ts';
import { knownOut } from '../notice/known-out.ts';
import { meetingId } from '../plan/arrange.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said } from '../reach.ts';
import {
  countReached,
  type Reachable,
  type ReachPorts,
  reachable,
  reachedLines,
  wholeReachedLines,
} from '../reachable.ts';
import { attendanceView, bookOf, statusButton, statusButtons } from './attendance.ts';
import { itemsUnanswered } from './item-calls/items-unanswered.ts';
import { latelyLines, type ToRemindNow, toRemindNow, wholeLatelyLines } from './reminded-just-now.ts';

type Ports = ReachPorts & Pick<MeetingPorts, 'store' | 'deliveries'>;

/** Reminding those who have not answered, all or those who are named. */
export function remindVerb(ports: MeetingPorts): Verb {
  return verb({
    name: 'meeting.remind',
    input: z.object({ meetingId, only: z.array(z.string().max(200)).max(200).optional() }),
    run: ({ meetingId: id, only }, turn) =>
      withMeetingHeld(ports, turn, id, (at) => remind(ports, at, turn, only ?? null)),
  });
}

/** "Påminn alla utom Lars". */
const ALL_BUT = /(?<!\p{L})(?:utom|förutom|undantaget|med undantag)(?!\p{L})/iu;

/** "Påminn de som inte svarat", "påminn Karim och Lars": asked before it goes out, with the names of those who get it. */
export async function remindInWords(
  ports: Ports,
  at: AtMeeting,
  turn: Turn,
  { params, text }: Pick<ActRequest, 'params' | 'text'>,
): Promise<ActResult> {
  const refusal = whyNot(at, turn);
  if (refusal !== null) return { reply: refused(refusal, at, turn), outcome: 'refuse' };
  const { personId, person = '', others = [] } = params;
  const named = personId === undefined ? null : [{ personId, name: person }, ...others];
  const waiting = everybodyToRemind(at);
  const isWaiting = (one: PersonRef) => waiting.some(({ personId: id }) => id === one.personId);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const isBut = ALL_BUT.test(text);
  const unknown = params.unknown?.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('sv'));
  const nobody = unknown === undefined ? [] : [ATTENDANCE_SAID.nobodyNamed(unknown)];
  const answered = (named ?? [])
    .filter((one) => !isBut && !isWaiting(one))
    .map((one) => ATTENDANCE_SAID.needNotBeReminded(one.name, when));
  const isNamed = (one: PersonRef) => named?.some(({ personId: id }) => id === one.personId) === true;
  const meant = named === null ? waiting : waiting.filter((one) => isNamed(one) !== isBut);
  const refuse = (reply: Reply): ActResult => ({ reply, outcome: 'refuse' });
  if (named === null && unknown !== undefined) {
    return refuse(said(at, ATTENDANCE_SAID.nobodyNamed(unknown), [], [statusButton(at)]));
  }
  if (meant.length === 0) {
    const [fact, ...lines] = [...answered, ...nobody];
    if (fact !== undefined) return refuse(said(at, fact, lines, [statusButton(at)]));
    return refuse(refused({ code: 'attendance.nobodyToRemind', data: null }, at, turn));
  }
  const now = await toRemindNow(ports, at, turn, meant);
  if (now.last !== null) return refuse(justReminded(at, turn, now));
  const to = [...now.reach.inTeams, ...now.reach.byLetter];
  const reply =
    to.length === 0
      ? ringThem(ports, at, turn, meant)
      : question(at, turn, now, named !== null, [...answered, ...nobody]);
  return { reply, outcome: 'confirm', params: { to: to.map(({ name }) => name) } };
}

/** Whose answer is waited for, of the meeting or of an ärende. */
function everybodyToRemind(at: AtMeeting): readonly PersonRef[] {
  return toRemindOfAll({ attendance: bookOf(at), matters: at.meeting.matters }).people;
}

/** Everybody who is reached has just been reminded; whom that did not reach is told all the same. */
function justReminded(at: AtMeeting, turn: Turn, now: ToRemindNow): Reply {
  const data = now.last;
  if (data === null) return said(at, '');
  const fact = explainMeetingRefusal({ code: 'attendance.justReminded', data }, localDateOf(turn.at));
  const unheard = now.unheard.length === 0 ? [] : [ATTENDANCE_SAID.unreminded(names(now.unheard))];
  const whole = wholeReachedLines(now.reach);
  return said(at, fact, [...unheard, ...reachedLines(now.reach)], [statusButton(at)], whole);
}

/** Whoever asks, and when: before it is looked at who is to be reminded. */
function whyNot(at: AtMeeting, turn: Turn): MeetingRefusal | null {
  const book = bookOf(at);
  if (!mayRemind(book, book.roster, at.doer)) return { code: 'attendance.mayNotRemind', data: null };
  const { date, status } = at.meeting;
  if (status === 'CANCELLED') return { code: 'meeting.cancelled', data: { date } };
  if (status === 'CLOSED') return { code: 'meeting.alreadyHeld', data: { date } };
  if (hasBegun(at.meeting, turn.at)) return { code: 'attendance.begun', data: null };
  return isCalledTo(at.meeting) ? null : { code: 'attendance.notCalledTo', data: { date } };
}

function ringThem(ports: ReachPorts, at: AtMeeting, turn: Turn, people: readonly PersonRef[]): Reply {
  const fact = ATTENDANCE_SAID.remindsNobody(
    someNames(people),
    whenInWords(at.meeting, localDateOf(turn.at)),
  );
  const buttons = [...statusButtons(at, attendanceView(ports, at), turn.at), statusButton(at)];
  return said(
    at,
    fact,
    [ATTENDANCE_SAID.ringThem(someNames(people))],
    buttons,
    wholeLine(ATTENDANCE_SAID.ringThem, people),
  );
}

function question(
  at: AtMeeting,
  turn: Turn,
  now: ToRemindNow,
  isNamed: boolean,
  answered: readonly string[],
): Reply {
  const today = localDateOf(turn.at);
  const when = whenInWords(at.meeting, today);
  const later = disturbFrom(turn.at);
  const { reach } = now;
  const count = countReached(reach);
  const everybody = [...reach.inTeams, ...reach.byLetter];
  const isReadIn = at.meeting.noticeBook.sent.length === 0;
  const data = {
    meetingId: at.meetingId,
    ...(isNamed ? { only: everybody.map(({ personId }) => personId) } : {}),
  };
  return said(
    at,
    isNamed
      ? ATTENDANCE_SAID.remindThem(someNames(everybody), when)
      : ATTENDANCE_SAID.remindQuestion(count, when),
    [
      ...(isNamed ? [] : [ATTENDANCE_SAID.remindNames(someNames(everybody))]),
      ...latelyLines(turn, now),
      ...reachedLines(reach),
      ...answered,
      ...itemsUnanswered(at, everybody),
      ...(isReadIn ? [ATTENDANCE_SAID.onlyReadIn] : []),
      ...(later === turn.at ? [] : [ATTENDANCE_SAID.remindedLater(later, today)]),
    ],
    [
      { title: ATTEND_BUTTON.remind(count), verb: 'meeting.remind', style: 'positive', data },
      ...(isReadIn && mayPrepare(at.doer)
        ? [{ title: NOTICE_BUTTON.preview, verb: 'notice.preview', data: { meetingId: at.meetingId } }]
        : []),
      statusButton(at),
    ],
    [
      ...wholeLine(ATTENDANCE_SAID.remindNames, everybody),
      ...wholeLatelyLines(turn, now),
      ...wholeReachedLines(reach),
    ],
  );
}

/** To whom the reminder goes, and who of them is not reached. */
function reached(reach: Reachable): string[] {
  return [
    ATTENDANCE_SAID.remindNames(someNames([...reach.inTeams, ...reach.byLetter])),
    ...reachedLines(reach),
  ];
}

async function remind(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  only: readonly string[] | null,
): Promise<Reply> {
  const waiting = everybodyToRemind(at).filter(({ personId }) => only?.includes(personId) ?? true);
  const now = await toRemindNow(ports, at, turn, waiting);
  if (
    now.last !== null &&
    mayRemind(bookOf(at), bookOf(at).roster, at.doer) &&
    !hasBegun(at.meeting, turn.at)
  ) {
    return justReminded(at, turn, now);
  }
  const held = new Set(now.lately.flatMap(({ people }) => people.map(({ personId }) => personId)));
  const free = waiting.map(({ personId }) => personId).filter((personId) => !held.has(personId));
  const outcome = await run(ports, at, turn, {
    type: 'RemindOfMeeting',
    by: at.doer,
    at: turn.at,
    roster: meetingRosterOf(at.boardThen),
    ...(only === null && held.size === 0 ? {} : { only: free }),
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const sent = outcome.events.find((event) => event.type === 'AttendanceReminded');
  const today = localDateOf(turn.at);
  const when = whenInWords(at.meeting, today);
  if (!sent) return said(at, ATTENDANCE_SAID.reminded(0, when), [], [statusButton(at)]);
  const later = sent.notBefore > sent.at ? [ATTENDANCE_SAID.remindedLater(sent.notBefore, today)] : [];
  const reach = reachable(ports, at, sent.to, await knownOut(ports, at));
  const registered = `${names([refOf(at.doer)])}, ${instantInWords(sent.at, today)}.`;
  return said(
    at,
    ATTENDANCE_SAID.reminded(countReached(reach), when),
    [...later, ...reached(reach), ...latelyLines(turn, now), registered],
    [statusButton(at)],
    [
      ...wholeLine(ATTENDANCE_SAID.remindNames, [...reach.inTeams, ...reach.byLetter]),
      ...wholeReachedLines(reach),
    ],
  );
}

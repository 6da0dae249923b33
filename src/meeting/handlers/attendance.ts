import { z } from 'zod';
import { addressOf } from '../../board/index.ts';
import { instantInWords, localDateOf, type PersonRef, refOf } from '../../kernel/index.ts';
import { answerCard, type CardButton, type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import { disturbFrom } from '../domain/attendance/rules/quiet-hours.ts';
import { type QuorumForecast, quorumForecast } from '../domain/attendance/rules/quorum-forecast.ts';
import { remindedLately } from '../domain/attendance/rules/reminded-lately.ts';
import { type SeatStanding, seatStanding } from '../domain/attendance/rules/seat-standing.ts';
import { toRemind } from '../domain/attendance/rules/to-remind.ts';
import { mayRecordForOthers, mayRemind } from '../domain/attendance/rules/who-may.ts';
import { type AttendanceBook, answerOf } from '../domain/attendance/state.ts';
import { meetingRosterOf } from '../roster.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, NOTICE_SAID, names, QUORUM, whenInWords } from '../text/index.ts';
import { meetingId } from './arrange.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said, withMeeting } from './reach.ts';

/** Who comes, whether that is enough, and reminding those who have not said. */
export function attendanceVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'attendance.status',
      input: z.object({ meetingId }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, async (at) => attendanceReply(at, turn)),
    }),
    verb({
      name: 'meeting.remind',
      input: z.object({ meetingId }),
      run: (input, turn) => withMeeting(ports, turn, input.meetingId, (at) => remind(ports, at, turn)),
    }),
  ];
}

/** The answers so far, on the board as it is on the meeting's day. */
export function bookOf(
  at: AtMeeting,
): AttendanceBook & { readonly roster: NonNullable<AttendanceBook['roster']> } {
  return { ...at.meeting.attendance, roster: meetingRosterOf(at.boardThen) };
}

interface SeatLine {
  readonly standing: SeatStanding;
}

export interface AttendanceView {
  readonly book: ReturnType<typeof bookOf>;
  readonly forecast: QuorumForecast;
  readonly seats: readonly SeatLine[];
  readonly toRemind: readonly PersonRef[];
}

export function attendanceView(at: AtMeeting): AttendanceView {
  const book = bookOf(at);
  const { seats } = book.roster.electorate;
  return {
    book,
    forecast: quorumForecast(book, seats, at.meeting.matters),
    seats: seats.map((seat) => ({ standing: seatStanding(book, seat) })),
    toRemind: toRemind(book),
  };
}

/** "Hur många kommer?": seats filled, by whom, and who has not answered. Nobody's reason, because none is asked. */
export function attendanceReply(at: AtMeeting, turn: Turn): Reply {
  const view = attendanceView(at);
  const { forecast } = view;
  const today = localDateOf(turn.at);
  return {
    messages: [
      {
        text: ATTENDANCE_SAID.coming(forecast.coming, forecast.seats),
        card: answerCard({
          context: `${whenInWords(at.meeting, today)} · ${at.boardName}`,
          fact: ATTENDANCE_SAID.coming(forecast.coming, forecast.seats),
          lines: seatLines(view),
          more: [...moreLines(at, view), quorumFact(forecast), ...itemLines(forecast)],
          source: ATTENDANCE_SAID.source(at.boardName),
          buttons: statusButtons(at, view),
        }),
      },
    ],
  };
}

function seatLines({ seats, book }: AttendanceView): string[] {
  const of = <K extends SeatStanding['kind']>(kind: K) =>
    seats.flatMap(({ standing }) =>
      standing.kind === kind ? [standing as Extract<SeatStanding, { kind: K }>] : [],
    );
  const [inRoom, remote] = [false, true].map((far) => of('MEMBER').filter((one) => one.remote === far));
  const absent = book.roster.electorate.seats.flatMap(({ holder }) =>
    holder && answerOf(book, holder.personId)?.answer === 'ABSENT' ? [holder] : [],
  );
  const unanswered = of('UNANSWERED').map((one) => one.person);
  return [
    ...line(
      ATTENDANCE_SAID.comes,
      (inRoom ?? []).map((one) => one.person),
    ),
    ...line(
      ATTENDANCE_SAID.remote,
      (remote ?? []).map((one) => one.person),
    ),
    ...of('SUBSTITUTE').map((one) => ATTENDANCE_SAID.serving(one.person.name, one.servesFor?.name ?? null)),
    ...line(ATTENDANCE_SAID.absent, absent),
    ...of('ASKED').map((one) => ATTENDANCE_SAID.asked(names(one.asked), one.servesFor?.name ?? null)),
    ...of('EMPTY').map((one) => ATTENDANCE_SAID.empty(one.servesFor?.name ?? null)),
    ...line(ATTENDANCE_SAID.unanswered, unanswered),
  ];
}

function line(say: (who: string) => string, people: readonly PersonRef[]): string[] {
  return people.length === 0 ? [] : [say(names(people))];
}

function moreLines(at: AtMeeting, { book, seats }: AttendanceView): string[] {
  const seated = new Set(
    seats.flatMap(({ standing }) =>
      standing.kind === 'MEMBER' || standing.kind === 'SUBSTITUTE' ? [standing.person.personId] : [],
    ),
  );
  const guests = book.answers.filter((one) => one.answer !== 'ABSENT' && !seated.has(one.person.personId));
  const viaOffice = book.answers.filter((one) => one.viaOffice !== null);
  return [
    ...line(
      ATTENDANCE_SAID.substitutesToo,
      guests.map((one) => one.person),
    ),
    ...line(
      ATTENDANCE_SAID.viaOffice,
      viaOffice.map((one) => one.person),
    ),
    ...(at.meeting.noticeBook.sent.length === 0 ? [ATTENDANCE_SAID.notSent] : []),
    ...(book.earlier.length > 0 ? [ATTENDANCE_SAID.earlier(book.earlier.length)] : []),
  ];
}

function quorumFact({ coming, seats, needed, isQuorate, isPossible }: QuorumForecast): string {
  if (isQuorate) return QUORUM.yes(coming, seats);
  return isPossible ? QUORUM.notYet(coming, seats, needed - coming) : QUORUM.no(coming, seats);
}

function itemLines({ items, seats }: QuorumForecast, only: string | null = null): string[] {
  return items
    .filter((item) => only === null || item.number === only)
    .map((item) => QUORUM.item(item.number, item.heading, item.coming, seats, item.isQuorate));
}

/** "Är vi beslutsföra?": now and per ärende with jäv, what is missing, and whom to ask (KL 6:27). */
export function quorumReply(at: AtMeeting, turn: Turn, item: string | null): Reply {
  const view = attendanceView(at);
  const { forecast } = view;
  const ask = forecast.isQuorate || view.toRemind.length === 0 ? [] : [QUORUM.ask(names(view.toRemind))];
  const today = localDateOf(turn.at);
  const fact = quorumFact(forecast);
  return {
    messages: [
      {
        text: fact,
        card: answerCard({
          context: `${whenInWords(at.meeting, today)} · ${at.boardName}`,
          fact,
          lines: [...itemLines(forecast, item), QUORUM.rule(forecast.needed, forecast.seats), ...ask],
          more: seatLines(view),
          source: ATTENDANCE_SAID.source(at.boardName),
          buttons: [statusButton(at), ...statusButtons(at, view)],
        }),
      },
    ],
  };
}

function statusButton(at: AtMeeting): CardButton {
  return { title: ATTEND_BUTTON.status, verb: 'attendance.status', data: { meetingId: at.meetingId } };
}

function statusButtons(at: AtMeeting, { toRemind: waiting, book }: AttendanceView): CardButton[] {
  const data = { meetingId: at.meetingId };
  const handles = mayRecordForOthers(at.doer);
  return [
    ...(waiting.length > 0 && mayRemind(book, book.roster, at.doer)
      ? [{ title: ATTEND_BUTTON.remind(waiting.length), verb: 'meeting.remind', data }]
      : []),
    ...(handles ? [{ title: ATTEND_BUTTON.recordFor, verb: 'rsvp.for-form', data }] : []),
    ...(handles && at.meeting.noticeBook.sent.length > 0
      ? [{ title: ATTEND_BUTTON.proof, verb: 'notice.proof', data }]
      : []),
  ];
}

/** Asked before it goes out, with the names of those who get it. */
export function remindQuestion(ports: Pick<MeetingPorts, 'onlyTenant'>, at: AtMeeting, turn: Turn): Reply {
  const view = attendanceView(at);
  if (!mayRemind(view.book, view.book.roster, at.doer)) {
    return refused({ code: 'attendance.mayNotRemind', data: null }, at, turn);
  }
  if (view.toRemind.length === 0) {
    return refused({ code: 'attendance.nobodyToRemind', data: null }, at, turn);
  }
  const lately = remindedLately(view.book, turn.at);
  if (lately !== null) return refused({ code: 'attendance.justReminded', data: lately }, at, turn);
  const today = localDateOf(turn.at);
  const later = disturbFrom(turn.at);
  const count = view.toRemind.length;
  return said(
    at,
    ATTENDANCE_SAID.remindQuestion(count, whenInWords(at.meeting, today)),
    [
      ...reached(ports, at, view.toRemind),
      ...(later === turn.at ? [] : [ATTENDANCE_SAID.remindedLater(later, today)]),
    ],
    [
      {
        title: ATTEND_BUTTON.remind(count),
        verb: 'meeting.remind',
        style: 'positive',
        data: { meetingId: at.meetingId },
      },
      statusButton(at),
    ],
  );
}

/** To whom the reminder goes, and who of them is not reached in Teams. */
function reached(
  { onlyTenant }: Pick<MeetingPorts, 'onlyTenant'>,
  at: AtMeeting,
  to: readonly PersonRef[],
): string[] {
  const out = to.filter(({ personId }) => addressOf(at.boardThen, personId, onlyTenant) === null);
  return [
    ATTENDANCE_SAID.remindNames(names(to)),
    ...(out.length === 0 ? [] : [NOTICE_SAID.unreachable(names(out))]),
  ];
}

async function remind(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<Reply> {
  const roster = meetingRosterOf(at.boardThen);
  const outcome = await run(ports, at, turn, { type: 'RemindOfMeeting', by: at.doer, at: turn.at, roster });
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const sent = outcome.events.find((event) => event.type === 'AttendanceReminded');
  const today = localDateOf(turn.at);
  const when = whenInWords(at.meeting, today);
  if (!sent) return said(at, ATTENDANCE_SAID.reminded(0, when), [], [statusButton(at)]);
  const later = sent.notBefore > sent.at ? [ATTENDANCE_SAID.remindedLater(sent.notBefore, today)] : [];
  const registered = `${names([refOf(at.doer)])}, ${instantInWords(sent.at, today)}.`;
  return said(
    at,
    ATTENDANCE_SAID.reminded(sent.to.length, when),
    [...later, ...reached(ports, at, sent.to), registered],
    [statusButton(at)],
  );
}

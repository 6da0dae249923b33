import { z } from 'zod';
import { type Instant, localDateOf, type PersonRef, peopleOf } from '../../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../../../teams/contract.ts';
import { isCalledTo } from '../../domain/attendance/rules/called-to.ts';
import { hasBegun, isGivenHours, isOverBy } from '../../domain/attendance/rules/meeting-time.ts';
import {
  type ItemForecast,
  type QuorumForecast,
  quorumForecast,
} from '../../domain/attendance/rules/quorum-forecast.ts';
import { type SeatStanding, seatStanding } from '../../domain/attendance/rules/seat-standing.ts';
import { toRemind, toRemindOfAll } from '../../domain/attendance/rules/to-remind.ts';
import { mayRecordForOthers, mayRemind } from '../../domain/attendance/rules/who-may.ts';
import { type AttendanceBook, answerOf } from '../../domain/attendance/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import {
  ANSWER_WORDS,
  ATTEND_BUTTON,
  ATTENDANCE_SAID,
  forWhom,
  HISTORY,
  names,
  QUORUM,
  someNames,
  whenInWords,
} from '../../text/index.ts';
import { withMeetingHeld } from '../cancelled.ts';
import { type KnownOutPorts, knownOut } from '../notice/known-out.ts';
import { meetingId } from '../plan/arrange.ts';
import { calledBeyondTerm } from '../plan/term-warning.ts';
import type { AtMeeting, MeetingPorts } from '../reach.ts';
import { countReached, type Reachable, type ReachPorts, reachable } from '../reachable.ts';
import { itemsUnanswered } from './item-calls/items-unanswered.ts';

/** Who comes, whether that is enough, and reminding those who have not said. */
export function attendanceVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'attendance.status',
      input: z.object({ meetingId }),
      run: (input, turn) =>
        withMeetingHeld(ports, turn, input.meetingId, async (at) => attendanceReply(ports, at, turn)),
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
  /** Who has not answered of the meeting. */
  readonly toRemind: readonly PersonRef[];
  /** The same with those who have not answered of an ärende: whom a reminder goes to. */
  readonly waiting: readonly PersonRef[];
  /** How they are reached. */
  readonly reach: Reachable;
}

/** Who comes, whether the board is quorate, and whom a reminder would reach. */
export function attendanceView(ports: ReachPorts, at: AtMeeting, out?: ReadonlySet<string>): AttendanceView {
  const book = bookOf(at);
  const { seats } = book.roster.electorate;
  const waiting = toRemindOfAll({ attendance: book, matters: at.meeting.matters }).people;
  return {
    book,
    forecast: quorumForecast(book, seats, at.meeting.matters),
    seats: seats.map((seat) => ({ standing: seatStanding(book, seat) })),
    toRemind: toRemind(book),
    waiting,
    reach: reachable(ports, at, waiting, out),
  };
}

/** "Hur många kommer?": seats filled, by whom, and who has not answered. Nobody's reason, because none is asked. */
export async function attendanceReply(
  ports: ReachPorts & KnownOutPorts,
  at: AtMeeting,
  turn: Turn,
): Promise<Reply> {
  const view = attendanceView(ports, at, await knownOut(ports, at));
  const { forecast } = view;
  const today = localDateOf(turn.at);
  const over = isOverBy(at.meeting, turn.at);
  return {
    messages: [
      {
        text: ATTENDANCE_SAID.coming(forecast.coming, forecast.seats),
        card: answerCard({
          context: `${ATTENDANCE_SAID.dayOf(whenInWords(at.meeting, today))} · ${at.boardName}`,
          fact: ATTENDANCE_SAID.coming(forecast.coming, forecast.seats),
          lines: [
            ...(over ? [ATTENDANCE_SAID.isOver] : []),
            ...(mayRecordForOthers(at.doer)
              ? calledBeyondTerm(at.board, at.boardThen, today, at.meeting)
              : []),
            ...seatLines(view, someNames),
            ...itemsUnanswered(at),
          ],
          more: [
            ...unfolded(view),
            ...moreLines(at, view),
            ...(over ? [] : [quorumFact(forecast)]),
            ...forecast.items.map((one) => itemLine(one, forecast.seats)),
          ],
          source: ATTENDANCE_SAID.source(at.boardName),
          buttons: statusButtons(at, view, turn.at),
        }),
      },
    ],
  };
}

/** Of how many seats a line each is told; of more, one line for all. */
const LINES_EACH = 3;

/** Who comes and who does not, a line for each kind; `write` writes the names out, or folds them. */
export function seatLines({ seats, book }: AttendanceView, write: WriteNames = names): string[] {
  const of = <K extends SeatStanding['kind']>(kind: K) =>
    seats.flatMap(({ standing }) =>
      standing.kind === kind ? [standing as Extract<SeatStanding, { kind: K }>] : [],
    );
  const [inRoom, remote] = [false, true].map((far) => of('MEMBER').filter((one) => one.remote === far));
  const absent = book.roster.electorate.seats.flatMap(({ holder }) =>
    holder && answerOf(book, holder.personId)?.answer === 'ABSENT' ? [holder] : [],
  );
  const line = (say: (who: string) => string, people: readonly PersonRef[]) =>
    people.length === 0 ? [] : [say(write(people))];
  return [
    ...line(
      ATTENDANCE_SAID.comes,
      (inRoom ?? []).map((one) => one.person),
    ),
    ...line(
      ATTENDANCE_SAID.remote,
      (remote ?? []).map((one) => one.person),
    ),
    ...eachOrAll(
      of('SUBSTITUTE').map(({ person: { name }, servesFor }) => ({
        line: ATTENDANCE_SAID.serving(name, servesFor?.name ?? null),
        name: `${name} ${forWhom(servesFor?.name ?? null)}`,
      })),
      (all) => ATTENDANCE_SAID.allServing(write(all)),
    ),
    ...line(ATTENDANCE_SAID.absent, absent),
    ...eachOrAll(
      of('ASKED').map(({ asked, servesFor }) => ({
        line: ATTENDANCE_SAID.asked(write(asked), servesFor?.name ?? null),
        name: `${write(asked)} ${forWhom(servesFor?.name ?? null)}`,
      })),
      (all) => ATTENDANCE_SAID.allAsked(write(all)),
    ),
    ...eachOrAll(
      of('EMPTY').map(({ servesFor }) => ({
        line: ATTENDANCE_SAID.empty(servesFor?.name ?? null),
        name: servesFor?.name ?? ATTENDANCE_SAID.vacantSeat,
      })),
      (all) => ATTENDANCE_SAID.allEmpty(write(all)),
    ),
    ...line(
      ATTENDANCE_SAID.unanswered,
      of('UNANSWERED').map((one) => one.person),
    ),
  ];
}

type WriteNames = (people: readonly { readonly name: string }[]) => string;

interface OfSeat {
  readonly line: string;
  readonly name: string;
}

function eachOrAll(seats: readonly OfSeat[], together: (all: readonly OfSeat[]) => string): string[] {
  return seats.length > LINES_EACH ? [together(seats)] : seats.map((one) => one.line);
}

/** Everybody by name, where the lines shown have folded them. */
function unfolded(view: AttendanceView): string[] {
  const shown = new Set(seatLines(view, someNames));
  return seatLines(view).filter((one) => !shown.has(one));
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
  // Whoever has left the board is called no more, whatever she answered.
  const onBoard = new Set(peopleOf(book.roster.electorate).map((one) => one.personId));
  const answers = book.answers.filter((one) => onBoard.has(one.person.personId));
  const guests = answers.filter((one) => one.answer !== 'ABSENT' && !seated.has(one.person.personId));
  const viaOffice = answers.filter((one) => one.viaOffice !== null);
  const moves = book.earlier.filter(
    (one, nth) => one.answers.length > 0 || !isGivenHours(one, book.earlier[nth + 1] ?? at.meeting),
  );
  return [
    ...line(
      ATTENDANCE_SAID.substitutesToo,
      guests.map((one) => one.person),
    ),
    ...line(
      ATTENDANCE_SAID.viaOffice,
      viaOffice.map(({ person, answer }) => ({
        ...person,
        name: `${person.name} (${ANSWER_WORDS[answer]})`,
      })),
    ),
    ...(at.meeting.noticeBook.sent.length === 0 ? [ATTENDANCE_SAID.notSent] : []),
    ...(moves.length > 0 ? [ATTENDANCE_SAID.earlier(moves.length)] : []),
  ];
}

/** Whether the board is quorate by what is answered so far. */
export function quorumFact({ coming, seats, needed, isQuorate, isPossible }: QuorumForecast): string {
  if (isQuorate) return QUORUM.yes(coming, seats);
  return isPossible ? QUORUM.notYet(coming, seats, needed - coming) : QUORUM.no(coming, seats);
}

/** `Punkt 2, Budget 2026: 1 av 3 när jäv räknas av, inte beslutför.` */
export function itemLine({ number, heading, coming, isQuorate }: ItemForecast, seats: number): string {
  return QUORUM.item(number, heading, coming, seats, isQuorate);
}

/** The button to who comes. */
export function statusButton(at: AtMeeting): CardButton {
  return { title: ATTEND_BUTTON.status, verb: 'attendance.status', data: { meetingId: at.meetingId } };
}

/** Whether a reminder can go out at all: the meeting is called to, and has not begun. */
function isReminding({ meeting }: AtMeeting, now: Instant): boolean {
  return isCalledTo(meeting) && !hasBegun(meeting, now);
}

/** What the one who sees who comes may do about it. */
export function statusButtons(at: AtMeeting, { reach, book }: AttendanceView, now: Instant): CardButton[] {
  const data = { meetingId: at.meetingId };
  const handles = mayRecordForOthers(at.doer);
  const records = handles && !isOverBy(at.meeting, now);
  const count = countReached(reach);
  return [
    ...(count > 0 && isReminding(at, now) && mayRemind(book, book.roster, at.doer)
      ? [{ title: ATTEND_BUTTON.remind(count), verb: 'meeting.remind', data }]
      : []),
    ...(records ? [{ title: ATTEND_BUTTON.recordFor, verb: 'rsvp.for-form', data }] : []),
    ...(handles && at.meeting.noticeBook.sent.length > 0
      ? [{ title: ATTEND_BUTTON.proof, verb: 'notice.proof', data }]
      : []),
    ...(handles || mayRemind(book, book.roster, at.doer)
      ? [{ title: HISTORY.button, verb: 'meeting.history', data }]
      : []),
  ];
}

import type { ActParams, QuestionHandler } from '../../../conversation/index.ts';
import {
  dayInWords,
  type LocalDate,
  localDateOf,
  parseLocalDate,
  peopleOf,
  seatHeldBy,
} from '../../../kernel/index.ts';
import { answerCard, type CardButton, type Reply, type Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { itemCallsOf } from '../../domain/recusals/calls-of.ts';
import { ATTEND_BUTTON, OWN_MEETINGS, whenInWords } from '../../text/index.ts';
import { bookOf } from '../attendance/attendance.ts';
import { askedAgain } from '../attendance/item-calls/item-call-words.ts';
import { leaversBefore } from '../notice/not-called.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting, say } from '../reach.ts';
import { meetingsAhead } from './create-meeting.ts';

/** "Vilka möten har jag?": those to come on every board of hers, with what she has answered or is asked. */
export function ownMeetingsQuestion(ports: MeetingPorts): QuestionHandler {
  return {
    question: 'attendance.coming',
    answer: async ({ params }, turn) => {
      if (params.asks !== 'OWN_MEETINGS') return null;
      if (turn.place.kind !== 'personal') return say(OWN_MEETINGS.inOwnChat);
      if (params.within !== undefined) return ownMeetings(ports, turn, params.within);
      const said = params.meetingSaid === true ? params.meetingDate : params.noMeetingOn;
      const day = said === undefined ? null : parseLocalDate(said);
      return ownMeetings(
        ports,
        turn,
        day && [{ from: day, to: day, said: dayInWords(day, localDateOf(turn.at)) }],
      );
    },
  };
}

/** @param within those of these days alone; null: all */
async function ownMeetings(
  ports: MeetingPorts,
  turn: Turn,
  within: NonNullable<ActParams['within']> | null,
): Promise<Reply> {
  const { boards, all: ahead } = await allAhead(ports, turn, null);
  const isThen = ({ meeting: { date } }: AtMeeting) =>
    within === null || within.some(({ from, to }) => from <= date && date <= to);
  const all = ahead.filter(isThen);
  const today = localDateOf(turn.at);
  const lines = all.map((at) => {
    const of = boards.length > 1 ? `, ${at.boardName}` : '';
    return [OWN_MEETINGS.line(`${whenInWords(at.meeting, today)}${of}`, partIn(at)), ...inItems(at)].join(
      ' ',
    );
  });
  const open = all.find((at) => isOpen(at));
  const again = all.flatMap((at) =>
    itemCallsOf(at.meeting, at.doer.personId)
      .filter(({ status }) => status === 'ASKED')
      .map((call) => askedAgain(at, call)),
  );
  const show = (at: AtMeeting): CardButton => ({
    title: ATTEND_BUTTON.show,
    verb: 'notice.show',
    data: { meetingId: at.meetingId },
  });
  const then = (within ?? []).map(({ said }) => said).join(' och ');
  const fact = OWN_MEETINGS.count(all.length, then === '' ? '' : ` ${then}`);
  const source = boards.map(({ boardName }) => boardName).join(', ');
  const card = answerCard({ fact, lines, source, buttons: [...again, ...(open ? [show(open)] : [])] });
  return { messages: [{ text: fact, card }] };
}

/** The meetings to come on every board of hers, in order of time. @param day those of that day alone; null: all */
export async function allAhead(ports: MeetingPorts, turn: Turn, day: LocalDate | null) {
  const boards = await boardsOf(ports, turn, null);
  const found: AtMeeting[] = [];
  for (const board of boards) {
    for (const { id } of await meetingsAhead(ports, board, turn)) {
      const at = await reachMeeting(ports, turn, id);
      if (at !== null && (day === null || at.meeting.date === day)) found.push(at);
    }
  }
  return { boards, all: found.toSorted((a, b) => whenOf(a).localeCompare(whenOf(b))) };
}

/** In order of time; one without an hour comes first of its day. */
function whenOf({ meeting: { date, start } }: AtMeeting): string {
  return `${date} ${start ?? ''}`;
}

/** Whether she is called, or asked to serve, and has not answered. */
function isOpen(at: AtMeeting): boolean {
  const book = bookOf(at);
  const { personId } = at.doer;
  if (callOf(book.calls, personId)?.status === 'ASKED') return true;
  const holds = seatHeldBy(book.roster.electorate, personId) !== null;
  return holds && at.meeting.noticeBook.sent.length > 0 && answerOf(book, personId) === null;
}

/** What the meeting is to her. */
function partIn(at: AtMeeting): string {
  const book = bookOf(at);
  const { personId } = at.doer;
  const call = callOf(book.calls, personId);
  const given = answerOf(book, personId);
  const whom = call?.servesFor?.name ?? null;
  if (call?.status === 'ACCEPTED') return OWN_MEETINGS.serves(whom);
  if (call?.status === 'ASKED') return OWN_MEETINGS.asked(whom);
  if (leaversBefore(at).some((one) => one.personId === personId)) return OWN_MEETINGS.endsBefore;
  if (given !== null) return OWN_MEETINGS.answered(given.answer);
  if (at.meeting.noticeBook.sent.length === 0) return OWN_MEETINGS.notSent;
  const { electorate } = book.roster;
  if (seatHeldBy(electorate, personId) !== null) return OWN_MEETINGS.called;
  if (!peopleOf(electorate).some((one) => one.personId === personId)) return OWN_MEETINGS.sent;
  return inItems(at).length > 0 ? OWN_MEETINGS.substituteInItem : OWN_MEETINGS.substitute;
}

/** The ärenden in which alone she serves or is asked to. */
function inItems({ meeting, doer }: AtMeeting): string[] {
  return itemCallsOf(meeting, doer.personId).flatMap(({ status, servesFor, item }) => {
    if (status === 'ACCEPTED') return [OWN_MEETINGS.servesIn(servesFor.name, item)];
    return status === 'ASKED' ? [OWN_MEETINGS.askedIn(servesFor.name, item)] : [];
  });
}

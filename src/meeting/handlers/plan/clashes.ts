import type { ActRequest, QuestionHandler } from '../../../conversation/index.ts';
import { dayInWords, type LocalDate, localDateOf, parseLocalDate } from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { CLASHES, OWN_MEETINGS, RED_DAYS } from '../../text/index.ts';
import { type AtMeeting, type MeetingPorts, say, unlessPrepares } from '../reach.ts';
import { clashWarnings, redDay } from './day-warnings.ts';
import { allAhead } from './own-meetings.ts';

/** "Krockar mina möten?" */
export function clashesQuestion(ports: MeetingPorts): QuestionHandler {
  return {
    question: 'attendance.coming',
    answer: async ({ params }, turn) => {
      if (params.asks !== 'CLASHES') return null;
      if (turn.place.kind !== 'personal') return say(OWN_MEETINGS.inOwnChat);
      return clashes(ports, turn, daySaid(params));
    },
  };
}

/** The day that is named, whether or not a board meets then; null: none is. */
function daySaid({ meetingSaid, meetingDate, noMeetingOn }: ActRequest['params']): LocalDate | null {
  const day = meetingSaid === true ? meetingDate : noMeetingOn;
  return day === undefined ? null : parseLocalDate(day);
}

/**
 * "Krockar mina möten?": the days on which the asker has several meetings, and whether they are at the same time; for
 * whoever prepares a board's meetings also who of that board has another's the same day.
 *
 * @param day of that day alone; null: all
 */
async function clashes(ports: MeetingPorts, turn: Turn, day: LocalDate | null): Promise<Reply> {
  const { boards, all } = await allAhead(ports, turn, day);
  const today = localDateOf(turn.at);
  const days = [...new Set(all.map(({ meeting }) => meeting.date))];
  const several = days
    .map((date) => ({ date, meetings: all.filter(({ meeting }) => meeting.date === date) }))
    .filter(({ meetings }) => meetings.length > 1);
  const atOnce = several.filter(({ meetings }) => overlap(meetings)).map(({ date }) => date);
  const lines = several.map(({ date, meetings }) =>
    CLASHES.day(
      date,
      meetings.map(({ boardName, meeting: { start, end } }) => ({ board: boardName, start, end })),
      today,
    ),
  );
  const others = await othersClashing(ports, turn, all);
  const then = day === null ? '' : ` ${dayInWords(day, today)}`;
  const fact =
    atOnce.length > 0
      ? CLASHES.atOnce(atOnce, today)
      : several.length > 0
        ? CLASHES.sameDay(
            several.map(({ date }) => date),
            today,
          )
        : others.length > 0
          ? CLASHES.ofOthers
          : CLASHES.none(then);
  const source = boards.map(({ boardName }) => boardName).join(', ');
  const isOfOwn = all.every((at) => unlessPrepares(at, turn) !== null);
  const known = [CLASHES.known, ...(isOfOwn ? [CLASHES.ofOwn] : [])];
  const card = answerCard({ fact, lines: [...lines, ...others, ...known], source });
  return { messages: [{ text: fact, card }] };
}

/** Whether one begins before the one before it ends; those without hours may be at any time. */
function overlap(meetings: readonly AtMeeting[]): boolean {
  return meetings.some(({ meeting: { start } }, at) => {
    const before = meetings[at - 1]?.meeting;
    if (before === undefined) return false;
    return (
      start === null ||
      before.start === null ||
      start < (before.end ?? before.start) ||
      start === before.start
    );
  });
}

/** Of the boards whose meetings she prepares: who has another board's the same day, once for each day. */
async function othersClashing(ports: MeetingPorts, turn: Turn, all: readonly AtMeeting[]): Promise<string[]> {
  const today = localDateOf(turn.at);
  const told = new Map<LocalDate, readonly string[]>();
  for (const at of all) {
    const { date } = at.meeting;
    if (told.has(date) || unlessPrepares(at, turn) !== null) continue;
    const warnings = await clashWarnings(ports, at, turn, at.boardThen, date);
    if (warnings.length > 0) told.set(date, warnings);
  }
  return [...told].flatMap(([date, warnings]) => warnings.map((one) => CLASHES.others(date, one, today)));
}

/** "Har vi nåt möte på en röd dag?": the meetings to come, on every board of hers, that are on a helgdag, an eve or at a week-end. */
export function redDaysQuestion(ports: MeetingPorts): QuestionHandler {
  return {
    question: 'attendance.coming',
    answer: async ({ params }, turn) => {
      if (params.asks === 'RED_DAY') return dayAsked(ports, turn, daySaid(params));
      if (params.asks !== 'RED_DAYS') return null;
      if (turn.place.kind !== 'personal') return say(OWN_MEETINGS.inOwnChat);
      const { boards, all } = await allAhead(ports, turn, null);
      const today = localDateOf(turn.at);
      const lines = all.flatMap(({ boardName, meeting: { date } }) =>
        redDay(date).map((why) => RED_DAYS.line(date, boardName, why, today)),
      );
      const fact = all.length === 0 ? RED_DAYS.noMeetings : RED_DAYS.count(lines.length);
      const source = boards.map(({ boardName }) => boardName).join(', ');
      return { messages: [{ text: fact, card: answerCard({ fact, lines, source }) }] };
    },
  };
}

/** "Är 6 maj en röd dag?": what that day is; null: no day was named. */
async function dayAsked(ports: MeetingPorts, turn: Turn, day: LocalDate | null): Promise<Reply | null> {
  if (day === null) return null;
  const today = localDateOf(turn.at);
  const fact = RED_DAYS.day(day, redDay(day)[0] ?? null, today);
  // Who meets then is told where nobody else reads it.
  if (turn.place.kind !== 'personal') return say(fact);
  const { all } = await allAhead(ports, turn, day);
  const lines = all.map(({ boardName }) => RED_DAYS.met(boardName));
  return { messages: [{ text: fact, card: answerCard({ fact, lines }) }] };
}

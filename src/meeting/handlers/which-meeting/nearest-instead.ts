import type { ActionHandler, ActRequest } from '../../../conversation/index.ts';
import {
  dayInWords,
  dayOf,
  type LocalDate,
  localDate,
  localDateOf,
  MONTHS,
  monthOf,
  parseLocalDate,
  yearOf,
} from '../../../kernel/index.ts';
import { type CardButton, choiceCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { whyNotPrepare } from '../../domain/rules/who-prepares.ts';
import { MEETING_SAID } from '../../text/index.ts';
import { meetingsAhead } from '../plan/create-meeting.ts';
import { type AtBoard, boardsOf, type MeetingPorts } from '../reach.ts';

/** Meetings that are offered where none is on the day that was named. */
const MOST = 3;
/** Longer than this a message is not put again by a button. */
const LONGEST = 1_000;

/**
 * Where a day was named on which the board does not meet: which of the meetings nearest to it was meant, each with a
 * button that says the same of that one. Nothing is done to another meeting than the one named. Null: one meeting alone
 * is ahead, or the words do not let themselves be said of another day.
 */
export async function nearestInstead(
  ports: MeetingPorts,
  board: AtBoard,
  turn: Turn,
  { params: { noMeetingOn, dayWords }, text, written = text }: ActRequest,
): Promise<Reply | null> {
  const today = localDateOf(turn.at);
  const day =
    noMeetingOn === undefined ? null : (parseLocalDate(noMeetingOn) ?? midMonth(noMeetingOn, today));
  if (day === null || dayWords === undefined || written.length > LONGEST) return null;
  const around = written.split(new RegExp(escaped(dayWords), 'iu'));
  const ahead = await meetingsAhead(ports, board, turn);
  if (around.length !== 2 || ahead.length < 2) return null;
  const nearest = ahead
    .toSorted((one, other) => apart(one.date, day) - apart(other.date, day))
    .slice(0, MOST);
  const choices = nearest
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map(
      ({ date }): CardButton => ({
        title: capital(dayInWords(date, today)),
        verb: 'conversation.ask',
        data: { text: around.join(inWords(date)), boardId: board.boardId },
      }),
    );
  const when = parseLocalDate(noMeetingOn ?? '') === null ? (noMeetingOn ?? '') : dayInWords(day, today);
  const question = MEETING_SAID.whichInstead(when);
  return { messages: [{ card: choiceCard({ question, lines: [MEETING_SAID.nothingYet], choices }) }] };
}

/** The same for whoever prepares the meetings; null for anybody else. */
export async function nearestForOffice(
  ports: MeetingPorts,
  request: ActRequest,
  turn: Turn,
): Promise<Reply | null> {
  if (request.params.noMeetingOn === undefined || turn.place.kind !== 'personal') return null;
  const [board] = await boardsOf(ports, turn, request.boardId);
  return board && whyNotPrepare(board.doer) === null ? nearestInstead(ports, board, turn, request) : null;
}

/** An act on a meeting's agenda; where none is on the day that was named, which of those nearest to it. */
export function orOnNearest(ports: MeetingPorts, act: ActionHandler['run']): ActionHandler['run'] {
  return async (request, turn) => {
    const which = await nearestForOffice(ports, request, turn);
    return which === null ? act(request, turn) : { reply: which, outcome: 'clarify' };
  };
}

/** "I april", "i april 2027": the middle of it, of the first year in which it is not over. */
function midMonth(said: string, today: LocalDate): LocalDate | null {
  const [, name = '', year] = /^i (\p{L}+)(?: (20\d\d))?$/u.exec(said) ?? [];
  const month = (MONTHS as readonly string[]).indexOf(name) + 1;
  if (month === 0) return null;
  const own = year === undefined ? yearOf(today) + (month < monthOf(today) ? 1 : 0) : Number(year);
  return localDate(own, month, 15);
}

/** As people write it, so that the button says it as they would. */
function inWords(date: LocalDate): string {
  return `${dayOf(date)} ${MONTHS[monthOf(date) - 1] ?? ''} ${yearOf(date)}`;
}

function apart(one: LocalDate, other: LocalDate): number {
  return Math.abs(Date.parse(one) - Date.parse(other));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

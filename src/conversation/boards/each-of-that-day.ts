import type { LocalDate } from '../../kernel/index.ts';
import type { Board, MeetingOnRecord } from '../knowledge.ts';
import { type DateMention, fits, isDay } from '../understand/dates/dates.ts';
import type { Intent } from '../understand/intents.ts';
import { whetherHeld } from '../understand/meetings/whether-held.ts';
import type { Understanding } from '../understand/understand.ts';

/**
 * "Blir det möte 17 juni?", of somebody on several boards, one of which has called off or moved its meeting of that day
 * while another meets: each of them answers, or the one would be taken for all. Null: the day tells nothing of that kind.
 */
export function eachOfThatDay(
  boards: readonly Board[],
  intent: Intent | null,
  { entities, message }: Understanding,
  today: LocalDate,
): readonly Board[] | null {
  if (boards.length < 2 || entities.boards.length > 0) return null;
  if (intent !== 'meeting.get' && !HAPPENED.test(message.text)) return null;
  const [day, ...more] = entities.dates.filter(isDay);
  if (day === undefined || more.length > 0) return null;
  const whether = whetherHeld(message.text);
  // Why one was called off or moved is asked of that one.
  if (whether === 'CALLED_OFF' || whether === 'MOVED') return null;
  const those = boards.flatMap((board) => {
    const then = standingOn(board, day, today);
    return then === null ? [] : [{ board, then }];
  });
  const differ = those.some(({ then }) => then === 'OFF') && those.some(({ then }) => then === 'MEETS');
  return differ ? those.map(({ board }) => board) : null;
}

/** "Vad hände med mötet 18 februari?", of a day to come. */
const HAPPENED =
  /^(?:(?:och|men|hej)[ ,]+)*vad (?:hände|händer|har hänt|blev det)(?: (?:med|av|på|om|den|mötet|sammanträdet))* \d[^?]{0,30}[?. ]*$/iu;

/**
 * "Jag kommer den 17 februari", of somebody on several boards, one of which has called off its meeting of that day since
 * another called to its own: both, to be asked which. Null: there is no such day.
 */
export function eitherOfThatDay(
  boards: readonly Board[],
  intent: Intent | null,
  { entities }: Understanding,
  today: LocalDate,
): readonly Board[] | null {
  const { boards: named, persons } = entities;
  if (boards.length < 2 || named.length + persons.length > 0 || !/^rsvp\./u.test(intent ?? '')) return null;
  const [day, ...more] = entities.dates.filter(isDay);
  if (day === undefined || more.length > 0) return null;
  const of = (isMeant: (state: MeetingOnRecord['state']) => boolean) =>
    boards.flatMap((board) =>
      board.knowledge.meetings
        .filter(({ state }) => state.date >= today && fits(day, state.date) && isMeant(state))
        .map(({ state }) => ({ board, state })),
    );
  const off = of(({ status }) => status === 'CANCELLED');
  const meets = of(({ status }) => status !== 'CANCELLED');
  const last = off
    .map(({ state }) => (state.status === 'CANCELLED' ? state.cancelledAt : ''))
    .toSorted()
    .at(-1);
  const isSince = meets.some(({ state }) => (state.noticeBook.sent.at(-1)?.at ?? '') < (last ?? ''));
  return isSince ? [...off, ...meets].map(({ board }) => board) : null;
}

/** Whether the board meets on a day to come, or was to; null: it never was. */
function standingOn({ knowledge }: Board, day: DateMention, today: LocalDate): 'MEETS' | 'OFF' | null {
  const ahead = knowledge.meetings.filter(({ state }) => state.date >= today);
  const meets = ahead.some(({ state }) => state.status !== 'CANCELLED' && fits(day, state.date));
  if (meets) return 'MEETS';
  const wasTo = ahead.some(
    ({ state }) =>
      (state.status === 'CANCELLED' && fits(day, state.date)) ||
      state.attendance.earlier.some(({ date }) => fits(day, date)),
  );
  return wasTo ? 'OFF' : null;
}

import { MONTHS } from '../../../../kernel/index.ts';
import { hasBegun, isCalledTo } from '../../../../meeting/index.ts';
import type { MeetingOnRecord } from '../../../knowledge.ts';
import { type DateMention, fits, isDay } from '../../../understand/dates/dates.ts';
import type { Intent } from '../../../understand/intents.ts';
import type { Asking } from '../../asking.ts';
import { upcoming } from '../../meetings/which-meeting.ts';
import { dayOfMention } from './days-said.ts';

/** "flytta punkt 5 sist": what is to come is prepared, of what was spoken of before if that is, unless a day is named. */
export function aheadInstead(asking: Asking, { state }: MeetingOnRecord): MeetingOnRecord | undefined {
  const isHeld = state.status === 'CLOSED' || state.date < asking.today;
  const saysWhen = asking.understanding.entities.dates.some(
    (date) => date.kind === 'days' || date.month !== null || date.day !== null,
  );
  if (!isHeld || saysWhen) return undefined;
  const ahead = upcoming(asking);
  return ahead.find(({ id }) => id === asking.subject?.meetingId) ?? ahead[0];
}

/** "jag kommer", of no meeting in particular, answers the next kallelse, also where a meeting without one is nearer. `isOfCalled`: the act is of a kallelse. */
export function calledInstead(
  asking: Asking,
  intent: Intent,
  meeting: MeetingOnRecord,
  isOfCalled: boolean,
): MeetingOnRecord | undefined {
  const isSpokenOf = asking.subject?.meetingId === meeting.id;
  // Nobody is called to a meeting that has begun.
  if (intent === 'notice.send' && !isSpokenOf && hasBegun(meeting.state, asking.now)) {
    return upcoming(asking).find(({ state }) => !hasBegun(state, asking.now));
  }
  if (!isOfCalled || isSpokenOf) return undefined;
  return upcoming(asking).find(({ state }) => isCalledTo(state));
}

/** "på torsdag den 11": the meeting ahead that any day named fits, one that is cancelled where there is no other. */
export function onAnotherDaySaid({
  understanding: { entities },
  board,
  today,
}: Asking): MeetingOnRecord | null {
  const ahead = board.meetings.filter(
    ({ state }) =>
      state.date >= today && entities.dates.some((date) => isDay(date) && fits(date, state.date)),
  );
  return ahead.find(({ state }) => state.status !== 'CANCELLED') ?? ahead[0] ?? null;
}

/** The words that name a day, with the weekday that stands before it: "torsdag den 18 mars". */
export function dayWordsOf(asking: Asking, { words: [first, last] }: DateMention): string {
  const { words, text } = asking.understanding.message;
  const from = words[first]?.start ?? 0;
  const weekday = /(?<!\p{L})(?:\p{L}{3,6}dag(?:en)?\s+(?:den\s+)?|i\s+)$/iu.exec(text.slice(0, from));
  return text.slice(weekday?.index ?? from, words[last]?.end ?? 0);
}

/** The day that was named, as a date where it is one; a month as "i april", else as it was written. */
export function dayNamed(asking: Asking, mention: DateMention): string {
  const { words, text } = asking.understanding.message;
  const [first, last] = mention.words;
  const date = dayOfMention(mention, asking.today);
  if (date === null && mention.kind === 'parts' && mention.month !== null && mention.day === null) {
    return `i ${MONTHS[mention.month - 1]}${mention.year === null ? '' : ` ${mention.year}`}`;
  }
  return date ?? text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
}

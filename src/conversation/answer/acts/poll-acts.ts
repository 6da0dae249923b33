import type { ActParams } from '../../action-handlers.ts';
import type { Asking } from '../asking.ts';
import { daysSaid, deadlineSaid } from './meetings/days-said.ts';
import { timesSaid } from './meetings/hours-said.ts';
import { hoursOfEach } from './meetings/plan-words.ts';
import type { ParamReader } from './param-reader.ts';
import { readPollWords } from './poll-words.ts';
import { aboutSaid, quoted } from './words-said.ts';

/** The question and its options, as far as they were said. */
function asked(asking: Asking): ActParams {
  const { question, options, ...more } = readPollWords(asking.understanding.message.text);
  return {
    ...(question === '' ? {} : { question }),
    ...(options.length > 1 ? { options } : {}),
    ...more,
    ...deadlineSaid(asking),
  };
}

/** "hitta en dag i mars: 3 mars, 5 mars eller 10 mars kl 13" */
function dates(asking: Asking): ActParams {
  const until = deadlineSaid(asking);
  const days = daysSaid(asking)
    .map((day) => day.date)
    .filter((date) => date !== until.deadlineDate);
  const about = aboutSaid(asking);
  return {
    ...(days.length > 0 ? { dates: [...new Set(days)] } : {}),
    ...timesSaid(asking.understanding.message.text),
    ...eachAtItsHours(asking, until.deadlineDate),
    ...(about ? { heading: about } : {}),
    ...until,
  };
}

/** "3 mars 9-11, 5 mars kl 13": where the days have hours of their own, each day with its. */
function eachAtItsHours(asking: Asking, deadline: string | undefined): ActParams {
  const each = hoursOfEach(asking).filter(({ date }) => date !== deadline);
  const hours = each.map(({ time: { start, end } }) =>
    start === undefined ? '' : ` kl ${start}${end === undefined ? '' : `-${end}`}`,
  );
  if (new Set(hours.filter(Boolean)).size < 2) return {};
  return { dayTimes: each.map(({ date }, at) => `${date}${hours[at]}`) };
}

/** Snabbfrågor: advisory, no formal decision. */
export const POLL_ACTS = {
  'poll.create': asked,
  'poll.createDates': dates,
  'poll.answer': ({ understanding: { message } }) => ({ option: message.text.trim() }),
  'poll.close': (asking) => {
    const title = quoted(asking.understanding.message.text) ?? aboutSaid(asking);
    return title ? { title } : {};
  },
} satisfies Readonly<Record<string, ParamReader>>;

import type { ActParams } from '../../action-handlers.ts';
import type { Asking } from '../asking.ts';
import type { ParamReader } from './param-reader.ts';
import { readPollWords } from './poll-words.ts';
import { aboutSaid, daysSaid, deadlineSaid, quoted, timesSaid } from './words-said.ts';

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
    ...(about ? { heading: about } : {}),
    ...until,
  };
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

import type { ActParams } from '../../action-handlers.ts';
import type { Asking } from '../asking.ts';
import type { ParamReader } from './param-reader.ts';
import { aboutSaid, daysSaid, deadlineSaid, quoted, timesSaid } from './words-said.ts';

const MOST_OPTIONS = 12;
const ASKS = /^(?:vad|vilken|vilket|vilka|när|var|hur|vem|ska|kan|vill|passar|är)\b/iu;
/** "fråga gruppen om …", "kolla av om …", "gör en omröstning om …": what stands after is what to ask. */
const ASKED_ABOUT = /\b(?:om|angående|kring|gällande)\s+(\S.+)$/iu;

/** The question and its options, as far as they were said. */
function asked(asking: Asking): ActParams {
  const { text } = asking.understanding.message;
  const written = quoted(text) ?? ASKED_ABOUT.exec(text)?.[1] ?? null;
  const question = (written ?? aboutSaid(asking) ?? '').replace(/\s*[.!]+$/, '').trim();
  const options = question === '' ? [] : optionsIn(question);
  return {
    ...(question === '' ? {} : { question }),
    ...(options.length > 1 ? { options } : {}),
    ...deadlineSaid(asking),
  };
}

/** "lunch eller middag", "vilken dag passar bäst, tisdag eller onsdag": the alternatives alone. */
function optionsIn(question: string): string[] {
  const parts = question
    .replace(/[?]+$/, '')
    .split(/\s*[,;]\s*|\s+eller\s+|\?\s+/i)
    .map((part) => part.trim())
    .filter(Boolean);
  const [first = '', ...rest] = parts;
  const [second] = rest;
  if (second === undefined) return [];
  if (ASKS.test(first) && rest.length > 1) return rest.slice(0, MOST_OPTIONS);
  // "vi ska ses kl 9 eller 10": the first alternative is as long as the second.
  const words = first.split(/\s+/);
  const length = Math.max(1, second.split(/\s+/).length);
  const short = words.length > length + 1 ? words.slice(-length).join(' ') : first;
  return [short, ...rest].slice(0, MOST_OPTIONS);
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

import type { Line } from '../../formats/line.ts';
import { findDates } from '../read/dates.ts';
import { findTime } from '../read/times.ts';
import { cleanPlace } from './place-time.ts';

const MEETING = /(?:sammanträde|styrelsemöte|möte|sammanträder|kallas|kallelse)/iu;
const WEEKDAY = /(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?/iu;

/** The line that calls: "Sammanträde måndagen den 15 september 2025 kl. 13:15 Salen". */
function callingLine(lines: readonly Line[]): number {
  const dated = lines.map((line) => findDates(line.text).length > 0);
  const strong = lines.findIndex(
    (line, at) =>
      dated[at] && MEETING.test(line.text) && (findTime(line.text) !== null || WEEKDAY.test(line.text)),
  );
  if (strong >= 0) return strong;
  const weekday = lines.findIndex((line, at) => dated[at] && WEEKDAY.test(line.text));
  if (weekday >= 0) return weekday;
  const timed = lines.findIndex((line, at) => dated[at] && findTime(line.text) !== null);
  return timed >= 0 ? timed : lines.findIndex((line, at) => dated[at] && MEETING.test(line.text));
}

export interface Called {
  readonly date: string | null;
  readonly time: string | null;
  readonly place: string | null;
}

const OTHER_LINE =
  /^(?:paus|ärende|kaffe|lunch|obs|anmäl|välkommen|förhinder|ledamöter|ersättare)(?![\p{L}])/iu;

/** The lines under the calling line: without space between, or the first short one when no place is named yet. */
function mayBePlace(next: Line, index: number, wanted: boolean, first: Line | undefined): boolean {
  if (OTHER_LINE.test(next.text) || next.text.length >= 90) return false;
  if (index === 0) return !next.gap || (wanted && !/[.:]$/u.test(next.text));
  return !next.gap && first?.gap === false;
}

const SENTENCE_END = /[.!](?=\s+\p{Lu}|$)/u;
const PREPOSITION = /^\s*(?:i|på|via)\s+(?=\p{Lu})/u;

/** "… kl. 9 på Träffpunkten," "Storgatan 3. Mötet leds av …": a place in a sentence goes to the sentence's end. */
function toldPlace(after: string, below: readonly Line[]): string | null {
  let text = after;
  for (const line of below) {
    if (SENTENCE_END.test(text) || line.gap) break;
    text = `${text} ${line.text}`;
  }
  const end = PREPOSITION.test(text) ? SENTENCE_END.exec(text) : null;
  return end === null ? null : cleanPlace(text.slice(0, end.index).replace(PREPOSITION, ''));
}

/** Date, time and place of the calling line; the place may stand after the time, and go on below. */
export function readCalling(lines: readonly Line[]): Called {
  const at = callingLine(lines);
  const line = lines[at];
  if (!line) return { date: null, time: null, place: null };
  const dates = findDates(line.text);
  const date = dates[0];
  const after = date === undefined ? line.text : line.text.slice(date.index + date.length);
  const time = findTime(after) ?? null;
  const told =
    time === null ? null : toldPlace(after.slice(time.index + time.length), lines.slice(at + 1, at + 3));
  if (time !== null && told !== null) return { date: date?.date ?? null, time: time.time, place: told };
  const beside = time === null ? null : cleanPlace(after.slice(time.index + time.length));
  const below = lines
    .slice(at + 1, at + 3)
    .filter((next, index) => mayBePlace(next, index, beside === null, lines[at + 1]));
  const nextTime = time ?? findTime(below[0]?.text ?? '');
  const rest = below
    .filter(
      (next) =>
        !/:/u.test(next.text.slice(0, 12)) &&
        findTime(next.text) === null &&
        findDates(next.text).length === 0,
    )
    .slice(0, 1);
  const joined = [beside ?? '', ...rest.map((next) => next.text)].join(' ');
  return { date: date?.date ?? null, time: nextTime?.time ?? null, place: cleanPlace(joined) };
}

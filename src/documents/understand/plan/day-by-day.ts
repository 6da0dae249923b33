import type { Line } from '../../formats/line.ts';
import { findTime } from '../read/times.ts';
import { daysApart } from './other-days.ts';

/** Any leap year: where no year is written, 29 February is a day. */
const ANY_YEAR = 2028;

/** "och torsdag den", "sedan möte", right before a day: it is of that day. */
const OPENS_DAY =
  /[\s,;.]*(?:(?<!\p{L})(?:och|samt|sedan|sen|därefter|(?:styrelse)?(?:möte|sammanträde)|den|på|(?:må|ti|on|to|fr|lö|sö|mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\.?)(?!\p{L})[\s,]*)*$/iu;
/** "15 april och 9 juni 9-12": the hours are of both. */
const JOINED = /^\s*(?:och|samt|&|\+)\s+(?:\p{L}{2,4}(?:dag(?:en)?)?\.?\s+)?(?:den\s+)?$/iu;
/** "…, alla i Kulturhuset", "… Samtliga kl. 9": after the last day it is said of every day. */
const OF_ALL_BEHIND =
  /[\s,;.(–-]+(?=(?:alla|samtliga|alltid|genomgående|varje\s+(?:gång|möte)|plats(?:en)?\s*:|lokal(?:en)?\s*:)(?!\p{L}))/iu;

/**
 * A line in which several days stand after each other, each with its own hours, as if each stood in a line of its own;
 * what is said of them all, before or behind, too. Any other line is returned as it is.
 */
export function dayByDay(line: Line): Line[] {
  if (line.cells.length > 1) return [line];
  const { meetings, rest } = daysApart(line.text, ANY_YEAR);
  if (meetings.length < 2) return [line];
  const starts = meetings.map(({ index }) => index);
  const ends = meetings.map(({ index, length }) => index + length);
  const behind = ends.map((end, at) => rest.slice(end, starts[at + 1]));
  const tail = OF_ALL_BEHIND.exec(behind.at(-1) ?? '');
  const until = tail === null ? line.text.length : (ends.at(-1) ?? 0) + tail.index;
  const cuts = cutsBetween(rest, starts, ends, behind);
  const head = line.text.slice(0, starts[0]).lastIndexOf(':') + 1;
  const from = cuts.length > 0 && head > 0 ? [head] : [];
  const bounds = [0, ...from, ...cuts, ...(tail === null ? [] : [until])];
  const parts = bounds.map((bound, at) => line.text.slice(bound, bounds[at + 1]));
  return parts
    .map((part) => part.replace(/^[\s,;.]+|[\s,;]+$/gu, ''))
    .filter((part) => part !== '')
    .map((text) => ({ ...line, text, cells: [text] }));
}

/** Where each day after the first begins, its weekday with it; empty: the days do not have hours of their own. */
function cutsBetween(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  behind: readonly string[],
): number[] {
  const timed = behind.map((part) => findTime(part) !== null);
  const before = findTime(text.slice(0, starts[0])) !== null;
  const isBefore = before && timed.slice(0, -1).every(Boolean) && timed.at(-1) === false;
  if (isBefore) {
    return behind.slice(0, -1).map((part, at) => (ends[at] ?? 0) + (findTime(part)?.index ?? 0));
  }
  if (timed.filter(Boolean).length < 2) return [];
  return behind.slice(0, -1).flatMap((part, at) => {
    if (timed[at] === false && JOINED.test(part)) return [];
    return [(starts[at + 1] ?? 0) - (OPENS_DAY.exec(part)?.[0].length ?? 0)];
  });
}

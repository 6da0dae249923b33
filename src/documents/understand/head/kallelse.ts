import type { Line } from '../../formats/line.ts';
import { findDates, firstDate } from '../read/dates.ts';
import { findNames } from '../read/names.ts';
import { findTime } from '../read/times.ts';
import { signatureLines } from '../signatures.ts';
import type { HeadKind } from '../words/head-labels.ts';
import type { Field } from './align.ts';
import { fieldsOf } from './fields.ts';
import { type HeadPerson, mergePeople, peopleOf } from './people.ts';
import { cleanPlace, readPlaceTime } from './place-time.ts';
import { CHAIRS, KEEPS_MINUTES, signedWith } from './signed.ts';
import { headTokens } from './tokens.ts';

export interface KallelseHead {
  readonly meetingDate: string | null;
  readonly noticeDate: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly called: readonly HeadPerson[];
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly convener: string | null;
}

const MEETING = /(?:sammanträde|styrelsemöte|möte|sammanträder|kallas|kallelse)/iu;
const WEEKDAY = /(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?/iu;

function textsOf(fields: readonly Field[], ...kinds: readonly HeadKind[]): string[] {
  return fields
    .filter((field) => kinds.includes(field.kind))
    .flatMap((field) => field.values.map((value) => value.text));
}

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

interface Called {
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

/** Date, time and place of the calling line; the place may stand after the time, and go on below. */
function readCalling(lines: readonly Line[]): Called {
  const at = callingLine(lines);
  const line = lines[at];
  if (!line) return { date: null, time: null, place: null };
  const dates = findDates(line.text);
  const date = dates[0];
  const after = date === undefined ? line.text : line.text.slice(date.index + date.length);
  const time = findTime(after) ?? null;
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

function otherDate(lines: readonly Line[], meeting: string | null): string | null {
  for (const line of lines) {
    const found = findDates(line.text)[0];
    if (found && found.date !== meeting && found.length >= line.text.length - 30) return found.date;
  }
  return null;
}

/** What stands above the first item of a kallelse; `all` are all its lines, for signatures further down. */
export function readKallelseHead(
  head: readonly Line[],
  all: readonly Line[],
  known: ReadonlySet<string>,
): KallelseHead {
  const fields = fieldsOf(headTokens(head));
  const calling = readCalling(head);
  const both = readPlaceTime(textsOf(fields, 'placeTime').join(' '));
  const labelledDate =
    textsOf(fields, 'date', 'placeTime', 'time')
      .map(firstDate)
      .find((date) => date !== null) ?? null;
  const labelledTime =
    both.time ??
    textsOf(fields, 'time', 'date')
      .map((text) => readPlaceTime(text).time)
      .find((time) => time !== null) ??
    null;
  const labelledPlace = textsOf(fields, 'place')[0];
  const called = mergePeople(
    fields
      .filter((field) =>
        ['members', 'deputies', 'called', 'deciding', 'present', 'others'].includes(field.kind),
      )
      .flatMap((field) => peopleOf(field, known)),
  );
  const signed = fieldsOf(headTokens(signatureLines(all)));
  const meetingDate = labelledDate ?? calling.date;
  return {
    meetingDate,
    noticeDate:
      textsOf(fields, 'noticeDate')
        .map(firstDate)
        .find((date) => date !== null) ?? otherDate(head, meetingDate),
    time: labelledTime ?? calling.time,
    place: (labelledPlace === undefined ? null : cleanPlace(labelledPlace)) ?? both.place ?? calling.place,
    called,
    chair:
      nameOf(signed, 'chair') ??
      nameOf(fields, 'chair') ??
      called.find((person) => person.role === 'ordförande')?.name ??
      signedWith(all, CHAIRS)[0] ??
      null,
    secretary:
      nameOf(signed, 'secretary') ?? nameOf(fields, 'secretary') ?? signedWith(all, KEEPS_MINUTES)[0] ?? null,
    convener:
      textsOf(fields, 'convener').flatMap((text) => findNames(text).map((found) => found.name))[0] ?? null,
  };
}

function nameOf(fields: readonly Field[], kind: HeadKind): string | null {
  return textsOf(fields, kind).flatMap((text) => findNames(text).map((found) => found.name))[0] ?? null;
}

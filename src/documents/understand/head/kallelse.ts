import type { Line } from '../../formats/line.ts';
import type { Doubt } from '../../model.ts';
import { findDates, firstDate, firstMeetingDay } from '../read/dates.ts';
import { findNames } from '../read/names.ts';
import { findSaidTime, findTime } from '../read/times.ts';
import { withWrittenHours } from '../read/written-hours.ts';
import { signatureLines } from '../signatures.ts';
import { BEFORE_ITEMS } from '../words/document-titles.ts';
import type { HeadKind } from '../words/head-labels.ts';
import type { Field } from './align.ts';
import { type Called, readCalling } from './calling.ts';
import { fieldsOf } from './fields.ts';
import { headLabel, labelWithValue } from './labels.ts';
import { type HeadPerson, mergePeople, peopleOf } from './people.ts';
import { isOtherThanPlace, NOT_YET, saysPlace } from './place-form.ts';
import { cleanPlace, readPlaceTime } from './place-time.ts';
import { CHAIRS, KEEPS_MINUTES, signedOver, signedWith } from './signed.ts';
import { headTokens } from './tokens.ts';
import { toldPlaceTime } from './told-place-time.ts';
import { unsureOf } from './unsure.ts';

export interface KallelseHead {
  readonly meetingDate: string | null;
  readonly noticeDate: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly called: readonly HeadPerson[];
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly convener: string | null;
  /** What of day, time and place the head does not say for certain. */
  readonly unsure: readonly Doubt[];
  /** Whose turn it is to adjust, where the head tells. */
  readonly adjusters: readonly string[];
}

/** "Mötet leds av Anna Berg.": who takes the chair, told in a sentence. */
const LED_BY = /(?:mötet|sammanträdet) leds av (?<who>.{4,60})/iu;

function leaderIn(lines: readonly Line[]): string | null {
  const who = lines.map((line) => LED_BY.exec(line.text)?.groups?.who).find((text) => text !== undefined);
  return who === undefined ? null : (findNames(who)[0]?.name ?? null);
}

function textsOf(fields: readonly Field[], ...kinds: readonly HeadKind[]): string[] {
  return fields
    .filter((field) => kinds.includes(field.kind))
    .flatMap((field) => field.values.map((value) => value.text));
}

/** The place under its own label: beside it, or below it where that is no heading. */
function placeLabelled(fields: readonly Field[]): string | undefined {
  const [own] = fields.filter(({ kind }) => kind === 'place');
  const [value, next] = own?.values ?? [];
  if (own === undefined || value === undefined || NOT_YET.test(value.text)) return undefined;
  if (value.line === own.label.line) return value.text;
  if (next && !next.gap && /,$/u.test(value.text) && !isOtherThanPlace(next.text))
    return `${value.text} ${next.text}`;
  const isFar = value.gap && own.label.text.trim().endsWith(':');
  const isPlace = saysPlace(value.text) || (!isFar && !isOtherThanPlace(value.text));
  return isPlace ? value.text : undefined;
}

/** A day on which the meeting was to be. */
const WAS = /(?<!\p{L})(?:tidigare|flytta\p{L}*|i ?stället|ersätter)(?!\p{L})/iu;

function otherDate(lines: readonly Line[], meeting: string | null): string | null {
  for (const text of lines.flatMap(({ text, cells }) => (cells.length > 1 ? [text, ...cells] : [text]))) {
    if (WAS.test(text)) continue;
    const found = findDates(text)[0];
    if (found && (meeting === null || found.date < meeting) && found.length >= text.length - 30)
      return found.date;
  }
  return null;
}

/** "Datum 2026-05-12" above "Välkommen till möte fredagen den 22 maj klockan 9": the day of the letter, not of the meeting. */
function isOfTheLetter(fields: readonly Field[], labelled: string | null, calling: Called): boolean {
  const own = textsOf(fields, 'placeTime', 'time').some((text) => firstDate(text) !== null);
  const bare = textsOf(fields, 'date').every((text) => findDates(text)[0]?.length === text.trim().length);
  return (
    labelled !== null && calling.certain && calling.date !== null && !own && bare && calling.date > labelled
  );
}

const ENDS =
  /(?<!\p{L})(?:sluta[rs]?|avslutas|är slut|vara slut|pågår?(?: till)?|hålla(?:s)? på till)\s+(?:senast |cirka |ca\.? |omkring |vid )?(?=kl|\d)/iu;

/** "Sammanträdet beräknas sluta kl. 15.30.": the end, where it is told in a sentence of its own. */
function withEnd(time: string | null, head: readonly Line[]): string | null {
  if (time === null || /[-–—]|till/u.test(time)) return time;
  const text = head.map((line) => line.text).join(' ');
  const told = ENDS.exec(text);
  const end =
    told === null ? null : findTime(text.slice(told.index + told[0].length, told.index + LONGEST_TOLD));
  return end === null || end.index > 0 ? time : `${time}–${end.time}`;
}

const LONGEST_TOLD = 60;

/** "Sammanträdet börjar kl. 09.00": in a sentence that stands apart from the day. */
function saidTime(head: readonly Line[]): string | null {
  return head.map(({ text }) => findSaidTime(text)?.time).find((time) => time !== undefined) ?? null;
}

/** What `above` says, which stands above the first item of a kallelse; `all` are all its lines, for signatures further down. */
export function readKallelseHead(
  above: readonly Line[],
  all: readonly Line[],
  known: ReadonlySet<string>,
): KallelseHead {
  const head = above.filter(({ text }) => !BEFORE_ITEMS.test(text.trim())).map(withWrittenHours);
  const fields = fieldsOf(headTokens(head));
  const calling = readCalling(head);
  const both = readPlaceTime(textsOf(fields, 'placeTime').join(' '));
  const labelledDate =
    [...textsOf(fields, 'placeTime', 'time'), ...textsOf(fields, 'date')]
      .map(firstMeetingDay)
      .find((date) => date !== null) ?? null;
  const labelledTime =
    both.time ??
    textsOf(fields, 'time', 'date')
      .map((text) => readPlaceTime(text).time)
      .find((time) => time !== null) ??
    null;
  const labelledPlace = placeLabelled(fields);
  const inHead = peopleIn(fields, known);
  const called = inHead.length > 0 ? inHead : peopleIn(fieldsOf(headTokens(listOfCalled(all))), known);
  const signed = fieldsOf(headTokens(signatureLines(all)));
  const lettersOwn = isOfTheLetter(fields, labelledDate, calling);
  const meetingDate = lettersOwn ? calling.date : (labelledDate ?? calling.date);
  const time = labelledTime ?? calling.time ?? saidTime(head);
  const place =
    (labelledPlace === undefined ? null : cleanPlace(labelledPlace)) ??
    both.place ??
    calling.place ??
    toldPlaceTime(head).place;
  const when = textsOf(fields, 'placeTime', 'time', 'date');
  const texts = head.map(({ text }) => text);
  const unsure = unsureOf({ when, calling: calling.line, meetingDate, time, place, head: texts });
  return {
    meetingDate,
    unsure,
    noticeDate:
      textsOf(fields, 'noticeDate')
        .map(firstDate)
        .find((date) => date !== null) ?? (lettersOwn ? labelledDate : otherDate(head, meetingDate)),
    time: unsure.some(({ code }) => code === 'meetingDate.several') ? time : withEnd(time, head),
    place: place?.replace(/(?<=\p{L}{4}|\))\.$/u, '') ?? null,
    called,
    chair:
      signedOver(all, CHAIRS) ??
      nameOf(signed, 'chair') ??
      nameOf(fields, 'chair') ??
      called.find((person) => person.role === 'ordförande')?.name ??
      signedWith(all, CHAIRS)[0] ??
      leaderIn(head),
    secretary:
      nameOf(signed, 'secretary') ?? nameOf(fields, 'secretary') ?? signedWith(all, KEEPS_MINUTES)[0] ?? null,
    adjusters: textsOf(fields, 'adjuster', 'adjustment').flatMap((text) =>
      findNames(text.replace(/\([^)]*\)/gu, ' ')).map(({ name }) => name),
    ),
    convener:
      textsOf(fields, 'convener').flatMap((text) => findNames(text).map((found) => found.name))[0] ?? null,
  };
}

const CALLED_KINDS: ReadonlySet<HeadKind> = new Set<HeadKind>([
  'members',
  'deputies',
  'called',
  'deciding',
  'present',
  'others',
]);

function peopleIn(fields: readonly Field[], known: ReadonlySet<string>): HeadPerson[] {
  return mergePeople(
    fields.filter((field) => CALLED_KINDS.has(field.kind)).flatMap((field) => peopleOf(field, known)),
  );
}

const CALLED_BELOW = /^(?:kallade|kallas|sändlista|distribution)\s*:?$/iu;

/** Who is called may stand below the agenda, under a heading of its own. */
function listOfCalled(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => line.gap && CALLED_BELOW.test(line.text));
  if (at < 0) return [];
  const [next] = lines.slice(at + 1, at + 2);
  // Groups below it are labelled by themselves.
  const isGrouped = next !== undefined && (headLabel(next.text) ?? labelWithValue(next.text)) !== null;
  return lines.slice(isGrouped ? at + 1 : at, at + 1 + LONGEST_LIST);
}

const LONGEST_LIST = 60;

function nameOf(fields: readonly Field[], kind: HeadKind): string | null {
  return textsOf(fields, kind).flatMap((text) => findNames(text).map((found) => found.name))[0] ?? null;
}

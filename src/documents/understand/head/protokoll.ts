import type { Line } from '../../formats/line.ts';
import { findDates } from '../read/dates.ts';
import { findNames, nameKey } from '../read/names.ts';
import { PEOPLE_KINDS } from '../words/head-labels.ts';
import type { Field } from './align.ts';
import { readCalling } from './calling.ts';
import { fieldsOf } from './fields.ts';
import { type HeadPerson, mergePeople, peopleOf, usesMarks } from './people.ts';
import { readPlaceTime } from './place-time.ts';
import { ADJUSTS, CHAIRS, KEEPS_MINUTES, signedWith } from './signed.ts';
import { statedDate } from './stated-dates.ts';
import { headTokens, type Token } from './tokens.ts';
import { toldPlaceTime } from './told-place-time.ts';
import {
  dateFrom,
  dateOf,
  distinct,
  doneOn,
  endFrom,
  endOf,
  isDone,
  namesOf,
  personOf,
  valuesOf,
} from './values.ts';

export interface ProtokollHead {
  readonly meetingDate: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly present: readonly HeadPerson[];
  readonly absent: readonly string[];
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly adjusters: readonly string[];
  readonly paragraphs: { readonly from: number; readonly to: number } | null;
  readonly adjustedDate: string | null;
  readonly postedDate: string | null;
  readonly removedDate: string | null;
  readonly archivePlace: string | null;
  readonly noticeSignedBy: string | null;
}

type Fields = readonly Field[];

/** Numbers joined by what joins them: where another word stands between, something else is told. */
const CHAIN =
  /^\D*\d{1,4}(?:\s*\/\s*\d{2,4})?(?:(?:[\s–—,§-]|till|t\.?o\.?m\.?|och|samt|med)*\d{1,4}(?:\s*\/\s*\d{2,4})?(?!\d|-\d\d-\d\d))*/iu;
const RANGE =
  /(?<from>\d{1,4})(?:\s*\/\s*\d{2,4})?(?:\s*(?:[-–—]|till|t\.?o\.?m\.?|och|,)\s*(?:och\s*)?§*\s*(?<to>\d{1,4})(?:\s*\/\s*\d{2,4})?)?/giu;

/** "§§ 71–84", "§12/25 - §22/25", "§§ 61,63": the first and the last number. */
function readRange(text: string): { from: number; to: number } | null {
  const chain = CHAIN.exec(text.replace(/\([^)]*\)/gu, ' '))?.[0] ?? '';
  const numbers = [...chain.matchAll(RANGE)]
    .flatMap((match) => [match.groups?.from, match.groups?.to ?? match.groups?.from])
    .filter((part) => part !== undefined)
    .map(Number);
  const [from, to] = [numbers[0], numbers.at(-1)];
  return from === undefined || to === undefined || to < from ? null : { from, to };
}

/** "Justeras: Granby 3 mars 2027": where and when, and not by whom. */
const isWhenAdjusted = (label: string, value: string): boolean =>
  /^justeras:?$/iu.test(label) && findDates(value).length > 0 && findNames(value).length === 0;

const WHERE_AND_WHEN: ReadonlySet<string> = new Set(['placeTime', 'place', 'time', 'date']);

/**
 * "Tid och plats: 3 mars, digitalt" of the adjustment: under "Justering", where the meeting's own have been told before, or
 * a day again where both have.
 */
function ofAdjustment(tokens: readonly Token[]): Token[] {
  const told = new Set<string>();
  let under = false;
  return tokens.map((token, at) => {
    if (token.type === 'value') return token;
    const next = tokens[at + 1];
    const value = next?.type === 'value' && next.line.line === token.line.line ? next.text : null;
    const both = told.has('placeTime') || (told.has('place') && told.has('time'));
    const again = token.kind === 'placeTime' && both && value !== null && findDates(value).length > 0;
    const isUnder = under && told.size > 0 && value !== null && WHERE_AND_WHEN.has(token.kind);
    if (again || isUnder || (value !== null && isWhenAdjusted(token.text, value)))
      return { ...token, kind: 'adjustment' };
    if (WHERE_AND_WHEN.has(token.kind)) told.add(token.kind);
    under = token.kind === 'adjustment';
    return token;
  });
}

/** Place and time under their labels, else in the line that tells of the meeting. */
function placeTimeOf(
  fields: Fields,
  lines: readonly Line[],
  met: boolean,
): { place: string | null; time: string | null } {
  const both = readPlaceTime(valuesOf(fields, 'placeTime').join(' '));
  const time =
    readPlaceTime(valuesOf(fields, 'time').join(' ')).time ??
    readPlaceTime(valuesOf(fields, 'date').join(' ')).time;
  const ownPlace = valuesOf(fields, 'place')[0];
  const place = ownPlace === undefined ? null : readPlaceTime(ownPlace);
  const labelled = {
    place: both.place ?? place?.place ?? null,
    time: both.time ?? time ?? place?.time ?? null,
  };
  if (labelled.time !== null || !met) return labelled;
  const told = toldPlaceTime(lines);
  if (told.time !== null || (told.place !== null && labelled.place === null))
    return { place: labelled.place ?? told.place, time: told.time ?? readCalling(lines).time };
  const called = readCalling(lines);
  return called.time === null ? labelled : { place: labelled.place ?? called.place, time: called.time };
}

/** Where a sentence ends with the place, its full stop is none of it. */
const withoutStop = <T extends { readonly place: string | null }>(found: T): T => ({
  ...found,
  place: found.place?.replace(/(?<=\p{L}{4}|\))\.$/u, '') ?? null,
});

/** Where the protokoll is kept: what stands below a space is of something else. */
function storedAt(fields: Fields): string | null {
  const values = fields.filter(({ kind }) => kind === 'storage').flatMap((field) => field.values);
  const end = values.findIndex(({ gap }, at) => at > 0 && gap);
  const own = values.slice(0, end < 0 ? values.length : end);
  return own.map(({ text }) => text).join(' ') || null;
}

function chairOf(fields: Fields, lines: readonly Line[], people: readonly HeadPerson[]): string | null {
  return (
    personOf(fields, 'chair') ??
    ledBy(lines) ??
    people.find(({ leads }) => leads)?.name ??
    people.find((person) => person.role === 'ordförande')?.name ??
    signedWith(lines, CHAIRS)[0] ??
    null
  );
}

const LED =
  /(?<who>\p{Lu}[^.:;]{3,60}?)\s+(?:leder|ledde|är ordförande (?:på|vid|för)|var ordförande (?:på|vid|för))\s+(?:(?:dagens|hela) )?(?:mötet|sammanträdet|möte|sammanträde)(?![\p{L}])(?!\s+(?:(?:under|vid|för|på|i)\s+)?(?:§|punkt|p\. ?\d|fr\.? ?o\.? ?m|t\.? ?o\.? ?m|(?:från|till) (?:och med )?(?:§|punkt)))/u;

/** "Vice ordföranden Gun Hedman leder mötet": another than the ordförande, in a sentence of the head; not for some §§ alone. */
function ledBy(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const names = findNames(LED.exec(text)?.groups?.who ?? '');
    if (names.length === 1 && names[0]) return names[0].name;
  }
  return null;
}

function secretaryOf(fields: Fields, lines: readonly Line[], people: readonly HeadPerson[]): string | null {
  return (
    personOf(fields, 'secretary') ??
    signedWith(lines, KEEPS_MINUTES)[0] ??
    people.find(({ keepsMinutes }) => keepsMinutes)?.name ??
    null
  );
}

/** "Att jämte ordföranden justera protokollet valdes Bo Ek.": in a sentence of the head. */
const ELECTED =
  /^(?:till justerare|(?:till )?att (?:jämte|tillsammans med) (?:\p{L}+ ){1,3}justera(?: (?:dagens |detta )?protokoll(?:et)?)?) (?:valdes|utsågs|utses|väljs|utser|valde) (?<who>\p{Lu}.+)$/iu;

function adjustersOf(fields: Fields, lines: readonly Line[], people: readonly HeadPerson[]): string[] {
  const named = namesOf(fields, 'adjuster');
  if (named.length > 0) return named;
  const told = lines.map(({ text }) => ELECTED.exec(text)?.groups?.who).find((who) => who !== undefined);
  if (told !== undefined) return distinct(findNames(told).map(({ name }) => name));
  const signed = signedWith(lines, ADJUSTS);
  const roles = people.filter((person) => /justerare/iu.test(person.role ?? '')).map((person) => person.name);
  return distinct(signed.length > 0 ? signed : roles);
}

/**
 * What stands before the first item of a protokoll. `known`: keys of names standing alone in the document; `met`: false
 * of what was decided per capsulam, whose times are those of answers; `dated`: the day of the meeting, where it stands
 * under no label.
 */
export function readProtokollHead(
  lines: readonly Line[],
  known: ReadonlySet<string>,
  met = true,
  dated: string | null = null,
): ProtokollHead {
  const fields = fieldsOf(ofAdjustment(headTokens(lines)));
  const groups = fields.filter(
    (field) =>
      PEOPLE_KINDS.has(field.kind) &&
      field.kind !== 'absent' &&
      field.kind !== 'called' &&
      field.kind !== 'copy',
  );
  const marks = usesMarks(groups);
  const listed = mergePeople(
    groups.flatMap((field) =>
      peopleOf(field, known, marks && (field.kind !== 'others' || usesMarks([field]))),
    ),
  );
  const present = listed.filter((person) => !person.absent);
  const absent = [
    ...fields.filter((field) => field.kind === 'absent').flatMap((field) => peopleOf(field, known)),
    ...listed.filter((person) => person.absent),
  ];
  const range =
    valuesOf(fields, 'paragraphs')
      .map(readRange)
      .find((found) => found !== null) ?? null;
  const labelledDate = dateOf(fields, 'date', 'placeTime', 'time');
  const meetingDate = labelledDate ?? dated;
  return {
    meetingDate: labelledDate,
    ...withoutStop(placeTimeOf(fields, lines, met)),
    present,
    absent: [
      ...new Set([
        ...absent.map((person) => person.name),
        ...present.flatMap((person) => person.replaces ?? []),
      ]),
    ].filter((name) => !present.some((person) => nameKey(person.name) === nameKey(name))),
    chair: chairOf(fields, lines, present),
    secretary: secretaryOf(fields, lines, present),
    adjusters: adjustersOf(fields, lines, present),
    paragraphs: range,
    adjustedDate:
      doneOn(fields, 'adjustedDate', 'adjustment') ??
      statedDate(lines, 'adjustedDate') ??
      dateFrom(fields.filter(isDone), meetingDate, 'adjustedDate', 'adjustment'),
    postedDate:
      dateOf(fields, 'postedDate') ??
      statedDate(lines, 'postedDate') ??
      dateFrom(fields, meetingDate, 'postedDate'),
    removedDate:
      dateOf(fields, 'removedDate') ??
      endOf(fields, 'postedDate') ??
      statedDate(lines, 'removedDate') ??
      dateFrom(fields, meetingDate, 'removedDate') ??
      endFrom(fields, meetingDate, 'postedDate'),
    archivePlace: storedAt(fields),
    noticeSignedBy: personOf(fields, 'clarifiedName'),
  };
}

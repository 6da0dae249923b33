import type { Line } from '../../formats/line.ts';
import { findDates, firstDate } from '../read/dates.ts';
import { findNames, looksLikeName, nameKey } from '../read/names.ts';
import { type HeadKind, PEOPLE_KINDS } from '../words/head-labels.ts';
import type { Field } from './align.ts';
import { fieldsOf } from './fields.ts';
import { type HeadPerson, mergePeople, peopleOf } from './people.ts';
import { readPlaceTime } from './place-time.ts';
import { headTokens } from './tokens.ts';

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

function valuesOf(fields: Fields, ...kinds: readonly HeadKind[]): string[] {
  return fields
    .filter((field) => kinds.includes(field.kind))
    .flatMap((field) => field.values.map((value) => value.text));
}

function dateOf(fields: Fields, ...kinds: readonly HeadKind[]): string | null {
  for (const text of valuesOf(fields, ...kinds)) {
    const date = firstDate(text);
    if (date !== null) return date;
  }
  return null;
}

/** The first name in a value: the whole of it, or what a title leaves. */
function nameIn(text: string): string | null {
  const bare =
    text
      .replace(/^[/\s]+|[/\s]+$/gu, '')
      .replace(/\([^)]*\)/gu, ' ')
      .split(/[,/]/u)[0]
      ?.trim() ?? '';
  return looksLikeName(bare) ? bare : (findNames(text)[0]?.name ?? null);
}

function personOf(fields: Fields, kind: HeadKind): string | null {
  for (const text of valuesOf(fields, kind)) {
    const name = nameIn(text);
    if (name !== null) return name;
  }
  return null;
}

const RANGE =
  /(?<from>\d{1,4})(?:\s*\/\s*\d{2,4})?(?:\s*(?:[-–—]|till|t\.?o\.?m\.?|och|,)\s*(?:och\s*)?§*\s*(?<to>\d{1,4})(?:\s*\/\s*\d{2,4})?)?/giu;

/** "§§ 71–84", "§12/25 - §22/25", "§§ 61,63": the first and the last number. */
export function readRange(text: string): { from: number; to: number } | null {
  const numbers = [...text.matchAll(RANGE)]
    .flatMap((match) => [match.groups?.from, match.groups?.to ?? match.groups?.from])
    .filter((part) => part !== undefined)
    .map(Number);
  const [from, to] = [numbers[0], numbers.at(-1)];
  return from === undefined || to === undefined || to < from ? null : { from, to };
}

/** Names signed with their office: "/Anna Berg, ordf.", "Bo Ek, sekreterare/". */
function signedWith(lines: readonly Line[], office: RegExp): string[] {
  return lines.flatMap((line) => {
    const match =
      /^\/?\s*(?<name>[^,/()]{4,40}?)(?:\s*\([^)]*\))?(?:\s*,\s*|\s+)(?<office>[\p{L}. ]{4,30})\/?\.?$/u.exec(
        line.text,
      );
    const { name, office: printed } = match?.groups ?? {};
    return name !== undefined &&
      printed !== undefined &&
      office.test(printed.trim()) &&
      looksLikeName(name.trim())
      ? [name.trim()]
      : [];
  });
}

const STATED_DATE: Readonly<Record<'adjustedDate' | 'postedDate' | 'removedDate', RegExp>> = {
  adjustedDate: /protokollet (?:har |är )?juster(?:ats|at|ades)\b.{0,30}/iu,
  postedDate:
    /(?:anslag\p{L}*|tillkännagiv\p{L}*)\b.{0,60}?(?:satts upp|sattes upp|uppsatt|publicera\p{L}*)\b.{0,30}/iu,
  removedDate: /(?:anslag\p{L}*)\b.{0,40}?(?:tas ned|tas ner|togs ned|nedtag\p{L}*)\b.{0,30}/iu,
};

function statedDate(lines: readonly Line[], kind: keyof typeof STATED_DATE): string | null {
  for (const line of lines) {
    const match = STATED_DATE[kind].exec(line.text);
    const date = match ? findDates(match[0])[0]?.date : undefined;
    if (date !== undefined) return date;
  }
  return null;
}

function placeTimeOf(fields: Fields): { place: string | null; time: string | null } {
  const both = readPlaceTime(valuesOf(fields, 'placeTime').join(' '));
  const time =
    readPlaceTime(valuesOf(fields, 'time').join(' ')).time ??
    readPlaceTime(valuesOf(fields, 'date').join(' ')).time;
  const ownPlace = valuesOf(fields, 'place')[0];
  const place = ownPlace === undefined ? null : readPlaceTime(ownPlace);
  return { place: both.place ?? place?.place ?? null, time: both.time ?? time ?? place?.time ?? null };
}

function chairOf(fields: Fields, lines: readonly Line[], people: readonly HeadPerson[]): string | null {
  return (
    personOf(fields, 'chair') ??
    people.find((person) => person.role === 'ordförande')?.name ??
    signedWith(lines, /^ordf(?:örande|\.)?$/iu)[0] ??
    null
  );
}

function secretaryOf(fields: Fields, lines: readonly Line[], people: readonly HeadPerson[]): string | null {
  return (
    personOf(fields, 'secretary') ??
    signedWith(lines, /^(?:\p{L}*sekreterare|vid protokollet)$/iu)[0] ??
    people.find((person) => /sekreterare/iu.test(person.role ?? ''))?.name ??
    null
  );
}

function adjustersOf(fields: Fields, lines: readonly Line[], people: readonly HeadPerson[]): string[] {
  const named = valuesOf(fields, 'adjuster').flatMap((text) => {
    const split = findNames(text.replace(/\([^)]*\)/gu, ' '));
    return split.length > 0 ? split.map((found) => found.name) : [nameIn(text) ?? ''];
  });
  const signed = signedWith(lines, /^(?:protokolls?)?juster(?:are|ande)$/iu);
  const roles = people.filter((person) => /justerare/iu.test(person.role ?? '')).map((person) => person.name);
  const names = (named.some((name) => name !== '') ? named : signed.length > 0 ? signed : roles).filter(
    (name) => name !== '',
  );
  return names.filter(
    (name, index) => names.findIndex((other) => nameKey(other) === nameKey(name)) === index,
  );
}

/** What stands before the first item of a protokoll. `known`: keys of names standing alone in the document. */
export function readProtokollHead(lines: readonly Line[], known: ReadonlySet<string>): ProtokollHead {
  const fields = fieldsOf(headTokens(lines));
  const groups = fields.filter(
    (field) =>
      PEOPLE_KINDS.has(field.kind) &&
      field.kind !== 'absent' &&
      field.kind !== 'called' &&
      field.kind !== 'copy',
  );
  const present = mergePeople(groups.flatMap((field) => peopleOf(field, known)));
  const absent = fields.filter((field) => field.kind === 'absent').flatMap((field) => peopleOf(field, known));
  const range =
    valuesOf(fields, 'paragraphs')
      .map(readRange)
      .find((found) => found !== null) ?? null;
  return {
    meetingDate: dateOf(fields, 'date', 'placeTime', 'time'),
    ...placeTimeOf(fields),
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
    adjustedDate: dateOf(fields, 'adjustedDate', 'adjustment') ?? statedDate(lines, 'adjustedDate'),
    postedDate: dateOf(fields, 'postedDate') ?? statedDate(lines, 'postedDate'),
    removedDate: dateOf(fields, 'removedDate') ?? statedDate(lines, 'removedDate'),
    archivePlace: valuesOf(fields, 'storage').join(' ') || null,
    noticeSignedBy: personOf(fields, 'clarifiedName'),
  };
}

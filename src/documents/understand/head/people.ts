import { joinTexts } from '../../formats/join-texts.ts';
import { findNames, looksLikeName, nameKey, splitNameRun } from '../read/names.ts';
import { FIRST_NAMES } from '../words/first-names.ts';
import type { HeadKind } from '../words/head-labels.ts';
import { ORGANISATION_WORD } from '../words/organisations.ts';
import { isSentence, WORKS_HERE } from './affinity.ts';
import type { Field, Value } from './align.ts';
import { type PersonText, personsInText } from './person-text.ts';
import { toldInTurn } from './told-in-turn.ts';
import { attendanceOf, keptMinutes, ledMeeting, organisationOf, roleOf, votesIn } from './told-of-person.ts';

/** Somebody named in the head, with what is printed of them. */
export interface HeadPerson {
  readonly name: string;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly votes: boolean;
  readonly replaces: string | null;
  /** Paragraphs attended, as printed. */
  readonly attendance: string | null;
  readonly atDistance: boolean;
  /** Listed with the others, but not there. */
  readonly absent: boolean;
  /** Said to have led this meeting, whatever office she holds. */
  readonly leads: boolean;
  readonly keepsMinutes: boolean;
  readonly line: number;
}

/** A dash at the end marks who was not there; it divides no word. */
function withoutDash(text: string): string {
  return text.replace(/[\s,]+[-–]$/u, '');
}

/** Lines that go on with the person before: small letters, a number, a lone surname, an organisation beside. */
function joined(values: readonly Value[]): { text: string; line: number }[] {
  const rows: { text: string; line: number }[] = [];
  let prefix = '';
  for (const [at, value] of values.entries()) {
    const last = rows.at(-1);
    const text = withoutDash(prefix === '' ? value.text : joinTexts(prefix, value.text));
    prefix = '';
    const sameLine = value.column > 0 && values[at - 1]?.line === value.line;
    const lone = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) && !ORGANISATION_WORD.test(text);
    if (lone && FIRST_NAMES.has(text.split('-')[0]?.toLowerCase() ?? '') && at + 1 < values.length)
      prefix = text;
    else if (
      last &&
      sameLine &&
      (PRESENT_MARK.test(last.text) || !looksLikeName(text.split(/[,(]/u)[0]?.trim() ?? ''))
    )
      last.text = `${last.text}, ${text}`;
    else if (last && (lone || /^[\p{Ll}\d(§]/u.test(text) || /[-,]$/u.test(last.text)) && !value.gap)
      last.text = joinTexts(last.text, text);
    else rows.push({ text, line: value.line.line });
  }
  return rows;
}

/** Names in one block and what they are in the next: the first to the first, and so on. */
function zipped(rows: readonly { text: string; line: number }[]): { text: string; line: number }[] {
  const isName = rows.map((row) => looksLikeName(row.text.split(/[,(]/u)[0]?.trim() ?? ''));
  const result: { text: string; line: number }[] = [];
  let at = 0;
  while (at < rows.length) {
    let names = 0;
    while (isName[at + names]) names += 1;
    let others = 0;
    while (at + names + others < rows.length && !isName[at + names + others]) others += 1;
    const people = rows.slice(at, at + names);
    const told = rows.slice(at + names, at + names + others);
    const pairs = names > 1 && others === names && people.every((row) => looksLikeName(row.text));
    result.push(
      ...(pairs
        ? people.map((row, index) => ({ ...row, text: `${row.text}, ${told[index]?.text ?? ''}` }))
        : [...people, ...told]),
    );
    at += names + others;
  }
  return result;
}

const SENTENCE_END = /(?<=\p{Ll}{2}|\))\.\s+(?=\p{Lu})/u;

/** "Förbundschef Agda Almby. Sekreterare Bo Ek.": each with what stands before her own name. */
function inSentences(row: { text: string; line: number }): { text: string; line: number }[] {
  const parts = row.text.split(SENTENCE_END);
  const each = parts.length > 1 && parts.every((part) => findNames(part).length > 0);
  return each ? parts.map((text) => ({ ...row, text: text.replace(/\.$/u, '') })) : [row];
}

const RUNNING = 50;
/** "…, Nils" over "Oxel, …": a name that the end of the line parts. */
const GOES_ON = /,\s\p{Lu}[\p{L}-]+$/u;

/** "Anna Berg (…), Bo Ek (…) samt …" over several lines is one text. */
function wholeText(rows: readonly { text: string; line: number }[]): { text: string; line: number }[] {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0 || (first.text.length < RUNNING && !GOES_ON.test(first.text)))
    return [...rows];
  const text = rest.reduce((sofar, row) => joinTexts(sofar, row.text), first.text);
  const named = text
    .split(/,?\s+(?:och|samt)\s+|,\s*/u)
    .filter((part) => looksLikeName(part.split('(')[0]?.trim() ?? ''));
  const isSaid =
    text.endsWith('.') && named.length === rows.length && !rest.some((row) => isSentence(row.text));
  return named.length > rows.length || isSaid ? [{ ...first, text }] : [...rows];
}

/** Whether rows of the group are of the form "name, something": then what stands after a comma is no person. */
function hasAttributes(rows: readonly { text: string }[]): boolean {
  const afterComma = rows
    .map((row) => row.text.split(/,\s*/u)[1]?.trim())
    .filter((part) => part !== undefined && part !== '');
  const names = afterComma.filter((part) => looksLikeName(part ?? ''));
  return rows.length > 1 && names.length * 2 <= afterComma.length;
}

const FEWEST_NAMES = 3;

/** "Agda Almby, Bo Ek, Hamid Rami": names alone, three or more. */
function isOfNames(text: string): boolean {
  const parts = text.split(/,\s*/u);
  return parts.length >= FEWEST_NAMES && parts.every((part) => looksLikeName(part.trim()));
}

/** A cross in the column of those who came; a dash, or nothing, is for those who did not. */
const PRESENT_MARK = /(?<![\p{L}\d])(?:[xX✓✔☒](?![\p{L}\d.])|[Jj]a(?=\s*[(,]|\s*$))/u;
const ABSENT =
  /(?<![\p{L}])(?:anmält förhinder|förhindra[dt]|förhinder|frånvarande|ej närvarande|inte närvarande|frånvaro)(?![\p{L}])(?!\s*(?:§|vid|under|från|kl))/iu;
const FEWEST_MARKS = 2;

/** Whether the lists of persons tell by crosses who was there. */
export function usesMarks(fields: readonly Field[]): boolean {
  const marked = fields
    .flatMap((field) => joined(field.values))
    .filter(({ text }) => PRESENT_MARK.test(text));
  return marked.length >= FEWEST_MARKS;
}

/** A list without crosses or dashes of its own is of those who were there. */
function isMarked(field: Field): boolean {
  return field.values.some(({ text }) => PRESENT_MARK.test(text) || /(?:^|[\s,])[-–]$/u.test(text));
}

/** "Siv Tall och, till och med § 3, Bo Ek": told of whoever comes next. */
const OF_NEXT = /\s(?:och|samt),\s.*$/u;

function toPerson(kind: HeadKind, found: PersonText, line: number, marks: boolean): HeadPerson {
  const text = `${found.before} ${found.after}`;
  const votes = votesIn(kind, text);
  return {
    name: found.name,
    organisation: organisationOf(found.after),
    role: roleOf(kind, text, votes),
    votes,
    replaces: found.replaces ?? replacedInBrackets(found.after),
    attendance:
      attendanceOf(found.after.replace(OF_NEXT, '')) ??
      (/:\s*$/u.test(found.before) ? attendanceOf(found.before) : null),
    atDistance: AT_DISTANCE.test(found.after),
    leads: ledMeeting(text),
    keepsMinutes: keptMinutes(text),
    absent: ABSENT.test(found.after) || (marks && !PRESENT_MARK.test(found.after)),
    line,
  };
}

/** "Bo Ek (Region Väst), på distans": beside her own name. */
const AT_DISTANCE =
  /(?<!\p{L})(?:(?:på|via) (?:distans|länk|teams|video)|digitalt|distans(?:deltagande)?|via videolänk)(?!\p{L})/iu;

const IN_BRACKETS =
  /^[^(]*\((?:[^(),]{2,40}, )?(?:som )?(?:tjänstgörande |tjg\.? )?(?:(?:(?:ers(?:ättare|\.)?|tjänstg(?:ör|jorde)|i ?stället|tjänstg(?:ör|jorde) i ?stället) )?för|ersätter|ersatte) (?<who>\p{Lu}[^(),;]{3,40})\)/iu;

/** "Wivi Hägg (ersättare för Bo Ek)": of a person, and not of a medlem. */
function replacedInBrackets(after: string): string | null {
  const who = IN_BRACKETS.exec(after)?.groups?.who?.trim() ?? '';
  return looksLikeName(who) && !who.split(/\s+/u).some((word) => ORGANISATION_WORD.test(word)) ? who : null;
}

/** A line that is only a heading for those below: "Tjänstemän", "Ersättare:". */
function subKind(text: string): HeadKind | null {
  if (/^(?:tjänstgörande )ersättare:?$/iu.test(text)) return 'servingDeputies';
  if (/^(?:ersättare|suppleanter):?$/iu.test(text)) return 'deputies';
  return null;
}

const REPLACED = /(?:[xX✓✔☒]|[Jj]a)\s*,\s*(?<name>[^,()]+)$/u;

/** "Åsa Ek, nej": told of in a column of her own. */
const OWN_MARK = /^[\s,]*(?:ja|nej)(?![\p{L}])/iu;

/** Beside a cross, a second name is that of the one replaced. */
function withReplaced(found: readonly PersonText[]): PersonText[] {
  const [first, second] = found;
  if (!first || found.length > 2) return [...found];
  const beside = REPLACED.exec(first.after)?.groups?.name?.trim() ?? '';
  const own = second !== undefined && OWN_MARK.test(second.after);
  const replaced = PRESENT_MARK.test(first.after) && !own ? second?.name : undefined;
  const replaces = looksLikeName(beside) ? beside : replaced;
  return replaces === undefined ? [...found] : [{ ...first, after: `${first.after} ersätter`, replaces }];
}

/** "Tångviks kommun" on a line of its own: those below come from there. */
function isMember(text: string): boolean {
  const words = text.replace(/:$/u, '').split(/\s+/u);
  return (
    words.length <= 4 &&
    /^\p{Lu}[\p{L} -]+:?$/u.test(text) &&
    words.some((word) => ORGANISATION_WORD.test(word) && !WORKS_HERE.test(word))
  );
}

function ofMember(person: HeadPerson, member: string | null): HeadPerson {
  return { ...person, organisation: person.organisation ?? member };
}

/**
 * The persons of one group of the head, in order. `known`: keys of names that stand alone elsewhere;
 * `marks`: whether a cross beside the name tells who was there.
 */
export function peopleOf(field: Field, known: ReadonlySet<string>, marks = false): HeadPerson[] {
  const rows = wholeText(zipped(joined(field.values))).flatMap(inSentences);
  const attributes = hasAttributes(rows);
  const crossed = marks && isMarked(field);
  const people: HeadPerson[] = [];
  let kind = field.kind;
  let pending: HeadPerson | null = null;
  let member: string | null = null;
  for (const row of rows) {
    kind = subKind(row.text) ?? kind;
    if (isSentence(row.text)) continue;
    if (isMember(row.text)) member = row.text.replace(/:$/u, '');
    else if (subKind(row.text) !== null) member = null;
    const found = toldInTurn(
      personsInText(row.text, {
        attributes: attributes && !isOfNames(row.text),
        split: (run) => splitNameRun(run, known),
      }),
    );
    const replaced = pending === null ? undefined : found.at(-1);
    for (const person of crossed ? withReplaced(found) : found) {
      if (person === replaced && pending !== null) {
        people[people.indexOf(pending)] = { ...pending, replaces: person.name };
        pending = null;
      } else people.push(ofMember(toPerson(kind, person, row.line, crossed), member));
    }
    const last = people.at(-1);
    if (last && found.at(-1)?.waits) pending = last;
  }
  return people;
}

/** Each person once: named in two groups, they vote if they do in one. */
export function mergePeople(people: readonly HeadPerson[]): HeadPerson[] {
  const merged = new Map<string, HeadPerson>();
  for (const person of people) {
    const key = nameKey(person.name);
    const earlier = merged.get(key);
    if (!earlier) merged.set(key, person);
    else
      merged.set(key, {
        ...earlier,
        votes: earlier.votes || person.votes,
        leads: earlier.leads || person.leads,
        atDistance: earlier.atDistance || person.atDistance,
        keepsMinutes: earlier.keepsMinutes || person.keepsMinutes,
        organisation: earlier.organisation ?? person.organisation,
        role:
          earlier.role === null || earlier.role === 'ledamot' ? (person.role ?? earlier.role) : earlier.role,
        replaces: earlier.replaces ?? person.replaces,
      });
  }
  return [...merged.values()];
}

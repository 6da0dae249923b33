import { findDates, firstDate } from '../read/dates.ts';
import { findNames, looksLikeName, nameKey } from '../read/names.ts';
import type { HeadKind } from '../words/head-labels.ts';
import type { Field } from './align.ts';

/** Labels with their values. */
export type Fields = readonly Field[];

/** The texts of those fields, in order. */
export function valuesOf(fields: Fields, ...kinds: readonly HeadKind[]): string[] {
  return fields
    .filter((field) => kinds.includes(field.kind))
    .flatMap((field) => field.values.map((value) => value.text));
}

/** The first day that any of those fields has. */
export function dateOf(fields: Fields, ...kinds: readonly HeadKind[]): string | null {
  for (const text of valuesOf(fields, ...kinds)) {
    const date = firstDate(text);
    if (date !== null) return date;
  }
  return null;
}

/** "Signeras senast 30 mars": by when, and not when. */
const BY_THEN = /(?<!\p{L})(?:senast|före|innan|inom)(?!\p{L})/iu;

/** Whether none of a field's values tells by when something is to be done. */
export const isDone = (field: Field): boolean => !field.values.some(({ text }) => BY_THEN.test(text));

/** The first day on which something was done, in the values of a label; a day by which it is to be is none. */
export function doneOn(fields: Fields, ...kinds: readonly HeadKind[]): string | null {
  return dateOf(fields.filter(isDone), ...kinds);
}

/** The first day in the values of a label, though its year is not printed: the first such day from `day` on. */
export function dateFrom(fields: Fields, day: string | null, ...kinds: readonly HeadKind[]): string | null {
  return valuesOf(fields, ...kinds).flatMap((text) => daysFrom(text, day))[0] ?? null;
}

function daysFrom(text: string, day: string | null): string[] {
  if (day === null) return [];
  const year = Number(day.slice(0, 4));
  const [same, next] = [findDates(text, year), findDates(text, year + 1)];
  return same.map(({ date }, at) => (date < day ? (next[at]?.date ?? date) : date));
}

/** The same of the second day of a label that gives both: "3 juni–25 juni". */
export function endFrom(fields: Fields, day: string | null, kind: HeadKind): string | null {
  const days = valuesOf(fields, kind).map((text) => daysFrom(text, day));
  return days.find((found) => found.length === 2)?.[1] ?? null;
}

/** "Anslås: 3 juni – 25 juni 2025": the second day of a label that gives both. */
export function endOf(fields: Fields, kind: HeadKind): string | null {
  const dates = valuesOf(fields, kind).map((text) => findDates(text));
  return dates.find((found) => found.length === 2)?.[1]?.date ?? null;
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

/** The first person that a field names. */
export function personOf(fields: Fields, kind: HeadKind): string | null {
  for (const text of valuesOf(fields, kind)) {
    const name = nameIn(text);
    if (name !== null) return name;
  }
  return null;
}

/** Each person once, in order. */
export function distinct(names: readonly string[]): string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => nameKey(other) === nameKey(name)) === index,
  );
}

/** All names in the values of a label. */
export function namesOf(fields: Fields, kind: HeadKind): string[] {
  const names = valuesOf(fields, kind).flatMap((text) => {
    const found = findNames(text.replace(/\([^)]*\)/gu, ' ')).map(({ name }) => name);
    return found.length > 0 ? found : [nameIn(text) ?? ''];
  });
  return distinct(names.filter((name) => name !== ''));
}

import { sifted } from '../../../understand/patterns/sifted.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import type { Matter } from '../matter.ts';

/** The same question of words on the record elsewhere: at most two. */
export function related(matter: Matter, others: readonly Matter[]): Matter[] {
  const telling = new Set(analyse(matter.heading).filter(tells));
  const found: Matter[] = [];
  for (const one of others) {
    if (found.length === 2) break;
    const isSame =
      one.meetingId === matter.meetingId && one.number === matter.number && one.kind === matter.kind;
    if (!isSame && analyse(one.heading).some((term) => telling.has(term))) found.push(one);
  }
  return found;
}

/** Whether a word of a heading tells one matter from another. */
function tells(term: string): boolean {
  return term.length >= 5 && !/^(ansok|medel|beslut|rapport|inform|uppfolj)/.test(term);
}

const PUT_OFF = sifted(
  /(?<!\p{L})(?:bordlägg\p{L}*|bordlagd\p{L}*|bordlades|återremi\p{L}*|skjuts|sköts)(?!\p{L})/iu,
);

/**
 * What became of what was put off: the last § after it that bears the same diary number, or all that tells in its
 * heading; the § itself where it was dealt with at once, and where none came after.
 */
export function dealtWith(matter: Matter, after: readonly Matter[]): Matter {
  if (matter.kind !== 'paragraph' || !matter.clauses.some((clause) => PUT_OFF.test(clause))) return matter;
  const isSame = isSameAs(matter);
  return (
    after
      .filter((one) => one.kind === 'paragraph' && one.date > matter.date && isSame(one))
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .at(-1) ?? matter
  );
}

/** Whether another ärende is the same one, dealt with another time: by its diary number, or by all that tells in its heading. */
export function isSameAs(matter: Matter): (one: Matter) => boolean {
  const numbers = registryNumbers(matter);
  const telling = analyse(matter.heading).filter(tells);
  return (one) => {
    const heading = new Set(analyse(one.heading));
    return (
      registryNumbers(one).some((number) => numbers.includes(number)) ||
      (telling.length > 0 && telling.every((term) => heading.has(term)))
    );
  };
}

/** Whether a § put its matter off. */
export const isPutOff = ({ kind, clauses }: Matter): boolean =>
  kind === 'paragraph' && clauses.some((clause) => PUT_OFF.test(clause));

/** Whether either of two ärenden is the other, dealt with another time: the heading of the one may say more. */
export function isOfSame(matter: Matter): (one: Matter) => boolean {
  const isSame = isSameAs(matter);
  return (one) => isSame(one) || isSameAs(one)(matter);
}

/** "Som vi bordlade i december": when it was put off, and not when it was settled. */
export const saysPutOff = (text: string): boolean => PUT_OFF_SAID.test(text);
const PUT_OFF_SAID = sifted(
  /(?<!\p{L})(?:bordl(?:a|ades?|agd\p{L}*|agts?|ade[st]?)|bordlägg\p{L}*|återremi\p{L}*|uppsköt\p{L}*|uppskjut\p{L}*|(?:sköts?|skjutits?|sköt) (?:upp|fram)|lades på is|vilade)(?!\p{L})/iu,
);

const REGISTERED = /(?<!\p{L})(?:dnr|diarienr|diarienummer)[.:\s]*(?<number>[\p{L}\d][\p{L}\d /:-]*\d)/giu;
const registryNumbers = ({ body }: Matter): string[] =>
  [...body.matchAll(REGISTERED)].map(({ groups }) => (groups?.number ?? '').toLowerCase());

/** Where what was put off comes up again: an item of a meeting ahead that a word of its heading names. */
export function takenUpAgain(matter: Matter, ahead: readonly Matter[]): Matter[] {
  if (matter.kind !== 'paragraph' || !matter.clauses.some((clause) => PUT_OFF.test(clause))) return [];
  return related(matter, ahead).slice(0, 1);
}

import { analyse } from '../../understand/words/analyse.ts';
import type { Matter } from './matter.ts';

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

const PUT_OFF =
  /(?<!\p{L})(?:bordlägg\p{L}*|bordlagd\p{L}*|bordlades|återremi\p{L}*|skjuts|sköts)(?!\p{L})/iu;

/** Where what was put off comes up again: an item of a meeting ahead that a word of its heading names. */
export function takenUpAgain(matter: Matter, ahead: readonly Matter[]): Matter[] {
  if (matter.kind !== 'paragraph' || !matter.clauses.some((clause) => PUT_OFF.test(clause))) return [];
  return related(matter, ahead).slice(0, 1);
}

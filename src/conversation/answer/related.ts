import { analyse } from '../understand/analyse.ts';
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

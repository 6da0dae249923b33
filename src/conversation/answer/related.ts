import { analyse } from '../understand/analyse.ts';
import type { Matter } from './matter.ts';

/** The same question of words on the record elsewhere: at most two. */
export function related(matter: Matter, others: readonly Matter[]): Matter[] {
  return others
    .filter(
      (one) => one.meetingId !== matter.meetingId || one.number !== matter.number || one.kind !== matter.kind,
    )
    .filter((one) => sharesHeading(one, matter))
    .slice(0, 2);
}

function sharesHeading(one: Matter, other: Matter): boolean {
  const common = new Set(
    analyse(other.heading).filter(
      (term) => term.length >= 5 && !/^(ansok|medel|beslut|rapport|inform|uppfolj)/.test(term),
    ),
  );
  return analyse(one.heading).some((term) => common.has(term));
}

import { isDay } from '../dates/dates.ts';
import type { OpenMatter } from '../open-matters.ts';
import type { Understanding } from '../understand.ts';
import { isOfAnother, type SaidOf, votesNamed } from './clause-kinds.ts';
import { GREETS, NAMES_ITEM, OF_ITEM, OF_NOTICE, OF_ONESELF } from './clause-words.ts';

/**
 * What a clause may be of by what it names alone, however it is worded: "lunch går bra", "räkna med mig den 11". It is to
 * be borne out by how the clause is read by itself. Null: it names nothing of these.
 */
export function namedIn(clause: string, read: Understanding, open: readonly OpenMatter[]): SaidOf | null {
  const [vote] = votesNamed(read, open);
  if (vote !== undefined) return { kind: vote.kind === 'poll' ? 'POLL' : 'CASE', heading: vote.heading };
  if (GREETS.test(clause)) return { kind: 'MESSAGE', heading: null };
  if (NAMES_ITEM.test(clause)) return { kind: 'ITEM', heading: null };
  const isAsked = open.some(({ kind, personId }) => kind === 'approval' && personId === undefined);
  if (isAsked && OF_NOTICE.test(clause)) return { kind: 'APPROVAL', heading: null };
  const isOfDay = read.entities.dates.some(isDay) && OF_ONESELF.test(clause) && !OF_ITEM.test(clause);
  return isOfDay && !isOfAnother(clause, read) ? { kind: 'COMING', heading: null } : null;
}

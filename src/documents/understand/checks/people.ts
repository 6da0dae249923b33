import { distance } from 'fastest-levenshtein';
import type { Doubt, ReadDocument } from '../../model.ts';
import { nameKey } from '../read/names.ts';
import { doubt } from './doubt.ts';

const CLOSE = 2;

/** The person present whose name is nearly this one, or null. */
function nearlyPresent(name: string, present: readonly string[]): string | null {
  return (
    present.find(
      (other) => nameKey(other) !== nameKey(name) && distance(nameKey(other), nameKey(name)) <= CLOSE,
    ) ?? null
  );
}

function absenceDoubt(document: ReadDocument, field: string, name: string, code: string): Doubt[] {
  const present = document.present.map((person) => person.name);
  if (present.some((other) => nameKey(other) === nameKey(name))) return [];
  return [doubt(code, field, { name, nearly: nearlyPresent(name, present) })];
}

/** Those who chaired, adjusted or stayed out are among those present; names that nearly agree are pointed out. */
export function peopleDoubts(document: ReadDocument, known: ReadonlySet<string>): Doubt[] {
  const doubts: Doubt[] = [];
  if (document.present.length === 0) doubts.push(doubt('present.none', 'present'));
  if (document.chair === null) doubts.push(doubt('chair.missing', 'chair'));
  else doubts.push(...absenceDoubt(document, 'chair', document.chair, 'chair.notPresent'));
  if (document.adjusters.length === 0) doubts.push(doubt('adjusters.missing', 'adjusters'));
  for (const name of document.adjusters)
    doubts.push(...absenceDoubt(document, 'adjusters', name, 'adjuster.notPresent'));
  for (const [index, item] of document.items.entries()) {
    for (const { person } of item.recusals)
      doubts.push(...absenceDoubt(document, `items.${index}.recusals`, person, 'recusal.notPresent'));
  }
  for (const [index, { name, at }] of document.present.entries()) {
    if (known.size > 0 && !known.has(nameKey(name)))
      doubts.push(doubt('person.unknown', `present.${index}`, { name }, at));
  }
  return doubts;
}

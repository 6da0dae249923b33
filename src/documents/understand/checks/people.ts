import { distance } from 'fastest-levenshtein';
import type { Doubt, ReadDocument } from '../../model.ts';
import { nameKey } from '../read/names.ts';
import { doubt } from './doubt.ts';

/** Slips of the pen within which two names may be the same person's. */
const CLOSE = 2;

/** People who act in a protokoll without having been there, and posts that nobody holds. */
export function checkPeople(document: ReadDocument): Doubt[] {
  if (document.kind !== 'protokoll' || document.perCapsulam) return [];
  const present = document.present.map((person) => person.name);
  // Whoever was there is seldom told in an extract.
  if (document.extract) return [];
  if (present.length === 0) return [doubt('present.missing', 'present')];
  const missing = (code: string, field: string, name: string, at: Doubt['at'] = null): Doubt[] => {
    if (present.some((other) => nameKey(other) === nameKey(name))) return [];
    const nearly = present.find((other) => distance(nameKey(other), nameKey(name)) <= CLOSE) ?? null;
    return [doubt(code, field, { name, nearly }, at)];
  };
  return [
    ...(document.chair === null
      ? [doubt('chair.missing', 'chair')]
      : missing('chair.notPresent', 'chair', document.chair)),
    ...(document.adjusters.length === 0 ? [doubt('adjusters.missing', 'adjusters')] : []),
    ...document.adjusters.flatMap((name) => missing('adjusters.notPresent', 'adjusters', name)),
    ...document.items.flatMap((item, index) =>
      item.recusals.flatMap(({ person }) =>
        missing('recusals.notPresent', `items.${index}.recusals`, person, item.at),
      ),
    ),
  ];
}

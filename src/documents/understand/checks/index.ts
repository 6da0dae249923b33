import type { Doubt, ReadDocument } from '../../model.ts';
import { dateDoubts } from './dates.ts';
import { itemDoubts } from './items.ts';
import { peopleDoubts } from './people.ts';

/** Contradictions in what was read, for the person who confirms: nothing is corrected by them. */
export function crossCheck(document: ReadDocument, known: ReadonlySet<string>): Doubt[] {
  if (document.kind !== 'kallelse' && document.kind !== 'protokoll') return [];
  return [
    ...dateDoubts(document),
    ...itemDoubts(document),
    ...(document.kind === 'protokoll' ? peopleDoubts(document, known) : []),
  ];
}

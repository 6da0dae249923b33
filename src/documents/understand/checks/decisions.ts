import type { Doubt, ReadDocument } from '../../model.ts';
import { doubt } from './doubt.ts';

/** Decisions that no label announced: found by their wording alone. */
export function checkDecisions(document: ReadDocument): Doubt[] {
  if (document.kind !== 'protokoll') return [];
  return document.items.flatMap((item, index) =>
    item.decisionsFound === 'loose'
      ? [doubt('decisions.loose', `items.${index}.decisions`, {}, item.at)]
      : [],
  );
}

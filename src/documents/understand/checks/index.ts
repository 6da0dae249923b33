import type { Doubt, ReadDocument, SourceLine } from '../../model.ts';
import { checkDates, checkWeekday } from './dates.ts';
import { checkDecisions } from './decisions.ts';
import { checkItems, checkParagraphs } from './items.ts';
import { checkPeople } from './people.ts';
import { placeOf } from './place.ts';
import { checkVotes } from './votes.ts';

/**
 * Contradictions within what was read: places for the person who confirms to look at. They never block.
 * @param lines the document's own lines
 */
export function crossCheck(document: ReadDocument, lines: readonly SourceLine[]): Doubt[] {
  const found = [
    ...checkDates(document),
    ...checkWeekday(document, lines),
    ...checkPeople(document),
    ...checkItems(document),
    ...checkParagraphs(document),
    ...checkDecisions(document),
    ...checkVotes(document),
  ];
  return found.map((doubt) =>
    doubt.at === null ? { ...doubt, at: placeOf(doubt, document, lines) } : doubt,
  );
}

import { matchesOf } from '../../../../kernel/index.ts';
import type { Passage, RecordIndex } from '../../../knowledge.ts';
import { findAmounts } from '../../../search/amounts.ts';
import { partsOfWords, weightOn } from '../../../search/query.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import type { Asking } from '../../asking.ts';
import { usesGranted } from '../../decisions/grants.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import type { Matter } from '../matter.ts';
import type { MatterAnswer } from '../matter-answer.ts';

/** What one of several things asked about got: the clause of a decision that names it and its sum. */
export interface OneSum {
  readonly matter: Matter;
  readonly clause: string;
}

const BETWEEN = /\s*(?:[,+&/]|(?<!\p{L})(?:och|samt|o|resp|respektive)(?!\p{L}))\s*/giu;
const NAMING = 0.6;
const LATEST = 20;

/**
 * "Navet, Bron och Stigen – hur mycket fick de": each thing named that has a decision of its own. Null unless every
 * one of two or more has.
 */
export function severalSums(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const groups = namedApart(asking, index);
  if (groups.length < 2) return null;
  const sums = groups.map((terms) => decidedOn(asking, terms, index));
  const found = sums.filter((one) => one !== null);
  const clauses = new Set(
    found.map(({ matter, clause }) => `${matter.meetingId} ${matter.number} ${clause}`),
  );
  if (found.length < sums.length || clauses.size < found.length) return null;
  return { kind: 'sums', board: asking.board.name, sums: found };
}

/** The record's terms for each thing that is named, where a comma or "och" parts them. */
function namedApart(asking: Asking, index: RecordIndex): (readonly string[])[][] {
  const { message, entities } = asking.understanding;
  const ends = matchesOf(BETWEEN, message.text).map((match) => match.index);
  const bySegment = new Map<number, (readonly string[])[]>();
  for (const topic of entities.topic) {
    if (weightOn(topic, index) < NAMING) continue;
    const [part] = partsOfWords([topic.word], index);
    const terms = (part?.expansions ?? []).filter(({ likeness }) => likeness >= 0.85).map(({ term }) => term);
    if (terms.length === 0) continue;
    const segment = ends.filter((end) => end <= topic.word.start).length;
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), terms]);
  }
  return [...bySegment.values()];
}

/** The latest clause of a decision that speaks of all the words and names a sum. */
function decidedOn(asking: Asking, words: readonly (readonly string[])[], index: RecordIndex): OneSum | null {
  const passages = index
    .search(words.flat(), LATEST, (passage) => passage.part === 'paragraph')
    .map(({ passage }) => passage)
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''));
  for (const passage of passages) {
    const clause = passage.clauses.find(
      (text) => findAmounts(text).length === 1 && !usesGranted(text) && speaksOfAll(text, passage, words),
    );
    const matter = clause === undefined ? null : matterOfPassage(asking, passage, index);
    if (matter && clause !== undefined) return { matter, clause };
  }
  return null;
}

/** The clause itself names it; or its heading does, where it decides one sum alone. */
function speaksOfAll(clause: string, passage: Passage, words: readonly (readonly string[])[]): boolean {
  const alone = passage.clauses.filter((text) => findAmounts(text).length > 0).length === 1;
  const terms = new Set(analyse(alone ? `${passage.heading}\n${clause}` : clause));
  return words.every((wanted) => wanted.some((term) => terms.has(term)));
}

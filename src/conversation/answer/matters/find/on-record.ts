import type { Passage, RecordIndex } from '../../../knowledge.ts';
import type { Expansion } from '../../../search/expand.ts';
import { holdsNumeral } from '../../../search/numerals.ts';
import { type QueryPart, queryOf, weightOn } from '../../../search/query.ts';
import { rank, speaksOfPart } from '../../../search/rank.ts';
import type { Intent } from '../../../understand/intents.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import type { Asking } from '../../asking.ts';
import { meetingAhead } from '../../meetings/which-meeting.ts';

/** Words that weigh less than this in a message name no matter by themselves. */
const NAMING = 0.6;
/** A word that more of the record's texts hold tells none of them apart. */
const RARE = { texts: 8, share: 0.03 } as const;

/** Whether a passage is of a matter, and not the head of its paper. */
export const isNoHead = (passage: Pick<Passage, 'part'>): boolean => passage.part !== 'head';

/** The words of a question that name something of the record's own: few texts hold them. */
export function tellingParts(asking: Asking, index: RecordIndex): QueryPart[] {
  const { message, entities } = asking.understanding;
  // A misspelt word of the conversation's own names nothing, unless the record has the very word.
  const guessed = new Set(
    entities.concepts
      .filter((mention) => mention.guessed)
      .map(({ words: [at] }) => message.words[at])
      .filter((word) => word !== undefined && index.frequency(word.stem) === 0),
  );
  const naming = new Set(
    entities.topic
      .filter((topic) => weightOn(topic, index) >= NAMING && !guessed.has(topic.word))
      .map(({ word }) => word.text),
  );
  const most = Math.max(RARE.texts, index.passages.size * RARE.share);
  return queryOf(message, entities, index).filter(
    ({ said, expansions }) =>
      naming.has(said) &&
      !holdsNumeral(said) &&
      (expansions.some(
        ({ term, likeness }) =>
          likeness >= (said.length < SHORT ? 0.95 : 0.85) && index.frequency(term) <= most,
      ) ||
        isOfBothParts(expansions, (term) => index.frequency(term) <= most)),
  );
}

/** "Bussersättningen" of the ersättning for bussresor: a compound of two words, neither of which most texts have. */
function isOfBothParts(expansions: readonly Expansion[], isRare: (term: string) => boolean): boolean {
  const parts = expansions.filter(({ part }) => part);
  return parts.length === 2 && parts.every(({ term }) => isRare(term));
}

/** A word so short begins many that are no kin of it. */
const SHORT = 8;

/** A word so long is a compound that few things bear. */
const LONG = 8;

/** What a message is taken for, less surely than this, may be something else. */
const UNSURE = 0.9;

/**
 * Whether the record has a matter that bears what the question names: in its heading or clauses, or by a rare compound.
 * `against`: what the message is for, if it asks of no matter. Where the words are sure of that, only a matter that has
 * nearly all that is named outweighs it.
 */
export async function namesRecordedMatter(
  asking: Asking,
  inHeadingAlone = false,
  against: Intent | null = null,
): Promise<boolean> {
  const index = await asking.board.index();
  const telling = tellingParts(asking, index);
  const [best] = rank(telling, index, isNoHead);
  if (!best || best.coverage < 0.5) return false;
  const all = asking.understanding.entities.topic.filter((topic) => weightOn(topic, index) >= NAMING).length;
  const { heading, clauses } = best.passage;
  const named = new Set(analyse([heading, ...clauses].join('\n')));
  const meets = (has: (term: string) => boolean) =>
    telling.some(({ expansions }) => expansions.some(({ term }) => has(term)));
  const inHeading = meets((term) => named.has(term));
  const bears = inHeading || meets((term) => term.length >= LONG && index.frequency(term) > 0);
  const share = (best.coverage * telling.length) / all;
  if (against !== null && isSureOf(asking, against)) {
    const exact = wordsIn(best.passage, telling).length;
    return share >= NEARLY_ALL && exact > (isSureOf(asking, against, UNSURE) ? 1 : 0);
  }
  if (inHeadingAlone) return inHeading && share >= 0.3;
  if (ASKS_FIRST.test(asking.understanding.message.text) && standTogether(telling, best.passage, share))
    return true;
  if (bears) return share >= (inHeading ? 0.25 : 0.3);
  // A word of the text alone names the matter where the words are not sure of anything else.
  return share >= 0.5 && (asking.understanding.scores[0]?.score ?? 0) < UNSURE;
}

/** So sure of what a message is for, the words are right far more often than a matter on record that shares one of them. */
const SURE = 0.6;

/** So sure of a question, the words are right more often than a reading made for another one that looks alike. */
export const NO_DOUBT = 0.95;

/** Whether the words alone leave little doubt of what a message is for: `least` 0–1, how sure they are to be. */
export function isSureOf({ understanding: { scores } }: Asking, intent: Intent, least = SURE): boolean {
  return scores.some((one) => one.intent === intent && one.score >= least);
}

/** So much of what is named one matter has that it is what is asked about, whatever else the words resemble. */
const NEARLY_ALL = 0.75;

const ASKS_FIRST = /^(?:och |men )?(?:hur|vad|va|vilka|vilken|vilket|vem|när|nar|var|vart|varför)(?!\p{L})/iu;

/** "Nyboda gård": two words that few texts have, both in one. */
function standTogether(telling: readonly QueryPart[], passage: Passage, share: number): boolean {
  return wordsIn(passage, telling).length > 1 && share >= 0.5;
}

/** Those that stand in the passage as they were said. */
function wordsIn(passage: Passage, telling: readonly QueryPart[]): readonly QueryPart[] {
  return telling.filter((part) => {
    const only = part.expansions.filter(({ likeness }) => likeness >= 0.95);
    return only.length > 0 && speaksOfPart(passage, { ...part, expansions: only });
  });
}

/** The meeting whose head alone speaks of most of what is named; null where none does. */
export async function meetingInHeads(asking: Asking): Promise<string | null> {
  const index = await asking.board.index();
  const telling = tellingParts(asking, index);
  const named = asking.understanding.entities.topic.filter(({ weight }) => weight >= NAMING).length;
  const [best, ...others] = rank(telling, index, ({ part }) => part === 'head');
  if (!best || (best.coverage * telling.length) / named < 0.6) return null;
  // What every kallelse tells is asked of the coming meeting, unless it is asked of what was.
  const ahead = asking.understanding.entities.tense === 'past' ? undefined : meetingAhead(asking)?.id;
  const coming = others.find(({ passage }) => passage.meetingId === ahead && ahead !== undefined);
  return coming && coming.coverage >= best.coverage * 0.8 ? coming.passage.meetingId : best.passage.meetingId;
}

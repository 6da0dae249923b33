import { type LocalDate, yearOf } from '../../kernel/index.ts';
import { type ConceptMention, findConcepts } from './concepts.ts';
import { type DateMention, findDates } from './dates.ts';
import { MODEL } from './model.ts';
import { findNames, type Named, type NameMention } from './names.ts';
import { findNumbers, findStep, type NumberReference, type StepReference } from './references.ts';
import type { KnownWords } from './spelling.ts';
import { stemOf } from './stem.ts';
import { findTopic, type TopicWord } from './topic.ts';
import type { Message, Word } from './words.ts';

/** Who and what can be named: only what the asker may know of. */
export interface Vocabulary {
  readonly persons: readonly Named[];
  readonly organisations: readonly Named[];
  readonly boards: readonly Named[];
}

export interface Entities {
  readonly concepts: readonly ConceptMention[];
  readonly dates: readonly DateMention[];
  /** Whether the dates lie before or after today, as far as they say. */
  readonly tense: 'past' | 'future' | 'open';
  readonly numbers: readonly NumberReference[];
  readonly step: StepReference | null;
  readonly persons: readonly NameMention[];
  readonly organisations: readonly NameMention[];
  readonly boards: readonly NameMention[];
  readonly topic: readonly TopicWord[];
  /** The words that names took. */
  readonly named: readonly (readonly [number, number])[];
}

/** Finds everything a message names. Pure; `today` is the day in Stockholm. */
export function findEntities(
  message: Message,
  vocabulary: Vocabulary,
  today: LocalDate,
  known: KnownWords = MODEL.words,
): Entities {
  const { words } = message;
  const numbers = findNumbers(words);
  const step = findStep(words);
  const persons = findNames(words, vocabulary.persons).filter(notPartOfNumber(numbers));
  const organisations = findNames(words, vocabulary.organisations);
  // "Lidbacka kommun" is the member, "Lidbacka" the board.
  const boards = findNames(words, vocabulary.boards).filter(
    (board) => !organisations.some((one) => covers(one.words, board.words) && one.strength > board.strength),
  );
  const wholeNames = persons.filter((mention) => mention.words[1] > mention.words[0]);
  const dates = findDates(words, today).filter(
    (date) =>
      !wholeNames.some((mention) => covers(mention.words, date.words)) &&
      !numbers.some((number) => covers(number.words, date.words)),
  );
  const named = [...persons, ...organisations, ...boards].map((mention) => mention.words);
  const concepts = conceptsIn(words, named, known);
  const taken = [
    ...persons.map((mention) => mention.words),
    ...boards.map((mention) => mention.words),
    ...dates.map((date) => date.words),
    ...numbers.map((number) => number.words),
  ];
  return {
    concepts: concepts.filter(
      (mention) => !mention.guessed || !named.some((span) => covers(span, mention.words)),
    ),
    dates,
    tense: tenseOf(dates, today),
    numbers,
    step,
    persons,
    organisations,
    boards,
    topic: findTopic(words, concepts, taken),
    named,
  };
}

/** Concepts of the words as written, and where a word tells of none, as it may have been meant. */
function conceptsIn(
  words: readonly Word[],
  named: readonly (readonly [number, number])[],
  known: KnownWords,
): ConceptMention[] {
  // A word of the conversation is what it is, however near another: "avtalet" is not "antalet".
  const concepts = findConcepts(words).filter(
    (mention) => !mention.guessed || !known.has(words[mention.words[0]]?.folded ?? ''),
  );
  const told = new Set<number>();
  for (const { words: span } of concepts) for (let at = span[0]; at <= span[1]; at += 1) told.add(at);
  const mended = words.map((word, at): Word | null => {
    if (told.has(at) || known.has(word.folded) || named.some((span) => covers(span, [at, at]))) return null;
    const meant = known.nearest(word.folded);
    return meant === null
      ? null
      : { ...word, text: meant, folded: meant, stem: stemOf(meant), capital: false };
  });
  if (mended.every((word) => word === null)) return concepts;
  const again = findConcepts(words.map((word, at) => mended[at] ?? word)).filter(({ words: [first, last] }) =>
    mended.slice(first, last + 1).some((word) => word !== null),
  );
  return [...concepts, ...again.map((mention) => ({ ...mention, guessed: true }))];
}

function notPartOfNumber(numbers: readonly NumberReference[]) {
  return (mention: NameMention) => !numbers.some((number) => covers(number.words, mention.words));
}

function covers(outer: readonly [number, number], inner: readonly [number, number]): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function tenseOf(dates: readonly DateMention[], today: LocalDate): Entities['tense'] {
  const tenses = dates.map((date) => {
    if (date.kind === 'days') return date.to < today ? 'past' : date.from >= today ? 'future' : 'open';
    if (date.year === null || date.year === yearOf(today)) return 'open';
    return date.year < yearOf(today) ? 'past' : 'future';
  });
  return tenses.find((tense) => tense !== 'open') ?? 'open';
}

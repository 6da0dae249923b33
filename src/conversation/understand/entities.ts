import { gathered, type LocalDate, yearOf } from '../../kernel/index.ts';
import { type DateMention, findDates } from './dates/dates.ts';
import { MODEL } from './learnt/model.ts';
import type { Named, NameMention } from './named/name-mention.ts';
import { findNames } from './named/names.ts';
import {
  findNumbers,
  findStep,
  isLetterOfNumber,
  type NumberReference,
  type StepReference,
} from './named/references.ts';
import { isOfTime } from './named/short-names.ts';
import { type ConceptMention, findConcepts, tellsAlone } from './words/concepts.ts';
import { lookUp } from './words/look-up.ts';
import type { KnownWords } from './words/spelling.ts';
import { SPOKEN } from './words/spoken.ts';
import { foldDots, stemOf } from './words/stem.ts';
import { findTopic, type TopicWord } from './words/topic.ts';
import type { Message, Word } from './words/words.ts';

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
  /** The words as they were meant: those misspelt are mended. */
  readonly meant: readonly Word[];
  /** The words that names took. */
  readonly named: readonly (readonly [number, number])[];
}

/** Where a board bears the name of a member: what is said of those who sit for it, or of what it pays or is granted. */
const OF_MEMBERS =
  /ledam|ersätt|represent|sitt|satt|plats|stol|medlem|kommun|andel|betal|bidra|insats|mandat|vald|väl[jt]|utse|bevilj|ansök|sök|fick|får|kassör|ordf|från(?!\p{L})/iu;

/** Finds everything a message names. Pure; `today` is the day in Stockholm. */
export function findEntities(
  message: Message,
  vocabulary: Vocabulary,
  today: LocalDate,
  known: KnownWords = MODEL.words,
): Entities {
  const { words } = message;
  const names = findNames(words, vocabulary.persons);
  const members = findNames(words, vocabulary.organisations);
  // "Lidbacka kommun" is the member, "Lidbacka" the board.
  const boards = findNames(words, vocabulary.boards).filter(
    (board) => !members.some((one) => covers(one.words, board.words) && one.strength > board.strength),
  );
  const isBoard = (member: NameMention) => boards.some((one) => covers(one.words, member.words));
  const organisations =
    vocabulary.boards.length > 1 && !OF_MEMBERS.test(message.text)
      ? members.filter((one) => !isBoard(one))
      : members;
  const meant = mended(
    words,
    [...names, ...organisations, ...boards].map((mention) => mention.words),
    known,
    (word) => findDates([word], today).length > 0,
  );
  const surely = words.map((word, at) => (isReplaced(word, meant[at] ?? word) ? word : (meant[at] ?? word)));
  const numbers = findNumbers(surely);
  const step = findStep(surely);
  const persons = names.filter(notPartOfNumber(numbers));
  const wholeNames = persons.filter((mention) => mention.words[1] > mention.words[0]);
  const dates = findDates(surely, today)
    .filter(
      (date) =>
        !wholeNames.some((mention) => covers(mention.words, date.words)) &&
        !isNameAlone(date, persons, surely) &&
        !numbers.some((number) => covers(number.words, date.words)),
    )
    .map((date) => withoutNumberOf(numbers, date));
  const named = [...persons, ...organisations, ...boards].map((mention) => mention.words);
  const concepts = conceptsIn(words, meant, known);
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
    meant,
    named,
  };
}

/** Words that are nobody's name and none of the conversation's, as the word of it that they are one slip from. */
function mended(
  words: readonly Word[],
  named: readonly (readonly [number, number])[],
  known: KnownWords,
  isDate: (word: Word) => boolean,
): readonly Word[] {
  return words.map((word, at) => {
    const written = isLetterOfNumber(words, at) ? undefined : lookUp(SPOKEN, word.folded);
    if (written !== undefined) return asWord(word, written);
    if (known.has(word.folded) || tellsAlone(word)) return word;
    if (named.some((span) => covers(span, [at, at]))) return word;
    const meant = known.nearest(word.folded);
    // "Igår" is a day, and no slip for "ingår".
    return meant === null || isDate(word) ? word : asWord(word, meant);
  });
}

/** A day's or a season's name this short is near to words of other things: "vården" is no "våren". */
const SHORT = 6;

/**
 * One letter for another: "vägen" may be a word that is new here, and no day is named by it. Nor is one by a letter
 * more in a short word, where it is not the next letter typed twice.
 */
function isReplaced({ folded }: Word, meant: Word): boolean {
  if (folded === meant.folded) return false;
  if (folded.length > meant.folded.length && meant.folded.length <= SHORT)
    return meant.folded !== folded.replace(/(.)\1/, '$1');
  if (folded.length !== meant.folded.length) return false;
  const differs = [...folded].filter((letter, at) => letter !== meant.folded[at]);
  return differs.length === 1;
}

function asWord(word: Word, text: string): Word {
  return { ...word, text, folded: foldDots(text), stem: stemOf(text), capital: false };
}

const isSpoken = (word: Word | undefined): boolean => lookUp(SPOKEN, word?.folded ?? '') !== undefined;

/** Concepts of the words as they were meant; those of mended words are guesses. */
function conceptsIn(words: readonly Word[], meant: readonly Word[], known: KnownWords): ConceptMention[] {
  return gathered(findConcepts(meant), (mention) => {
    const [first, last] = mention.words;
    // A word of the conversation is what it is, however near another: "avtalet" is not "antalet".
    if (mention.guessed && known.has(meant[first]?.folded ?? '')) return [];
    const asWritten = meant
      .slice(first, last + 1)
      .every((word, at) => word === words[first + at] || isSpoken(words[first + at]));
    return [asWritten ? mention : { ...mention, guessed: true }];
  });
}

function notPartOfNumber(numbers: readonly NumberReference[]) {
  return (mention: NameMention) => !numbers.some((number) => covers(number.words, mention.words));
}

/** "§ 18 sept": the figure is the number's, and the month alone is when. */
function withoutNumberOf(numbers: readonly NumberReference[], date: DateMention): DateMention {
  const [first, last] = date.words;
  const isNumber = numbers.some(({ kind, words: [, end] }) => kind === 'paragraph' && end === first);
  return date.kind === 'parts' && date.day !== null && first < last && isNumber
    ? { ...date, day: null, words: [first + 1, last] }
    : date;
}

function covers(outer: readonly [number, number], inner: readonly [number, number]): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** "Jan kommer inte", where there is a Jan and no day or time beside: he is named, and no month. */
function isNameAlone(date: DateMention, persons: readonly NameMention[], words: readonly Word[]): boolean {
  const [first, last] = date.words;
  const isMonth = date.kind === 'parts' && date.day === null && date.year === null && first === last;
  return (
    isMonth && persons.some((mention) => covers(mention.words, date.words)) && !isOfTime(words[first - 1])
  );
}

function tenseOf(dates: readonly DateMention[], today: LocalDate): Entities['tense'] {
  const tenses = dates.map((date) => {
    if (date.kind === 'days' && date.week !== undefined) return 'open';
    if (date.kind === 'days') return date.to < today ? 'past' : date.from >= today ? 'future' : 'open';
    if (date.year === null || date.year === yearOf(today)) return 'open';
    return date.year < yearOf(today) ? 'past' : 'future';
  });
  return tenses.find((tense) => tense !== 'open') ?? 'open';
}

import type { AgendaItem } from '../values.ts';
import type { AgendaBook } from './book.ts';
import type { PlannedItem } from './item.ts';
import { sameItems } from './same-items.ts';

type Written = Pick<AgendaItem, 'heading' | 'proposals'>;

/**
 * The numbers of the items of a kallelse that may be an internal ärende which it has under another heading: those that
 * tell of what no other ärende on the agenda does; where none does, every new one. They are internal until the kansli says
 * otherwise: what has been secret is not shown by a file.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function perhapsInternal(
  book: Pick<AgendaBook, 'items' | 'withdrawn' | 'called'>,
  agenda: readonly AgendaItem[],
): string[] {
  const { items, withdrawn } = book;
  const before = items ?? [];
  const same = sameItems(book, agenda);
  const unknown = agenda.filter((_, at) => same[at] === undefined);
  const stands = new Set(same.flatMap((one) => one?.id ?? []));
  const candidates = ({ id, ...secret }: PlannedItem, isGone = false) => {
    const others = before.filter((one) => one.id !== id);
    return unknown.filter((item) => isLike(secret, item, others, isGone));
  };
  const leftOut = before.filter((item) => item.internal && !stands.has(item.id));
  const hidden = new Set([
    ...leftOut.flatMap((secret) => {
      const alike = candidates(secret);
      return alike.length > 0 ? alike : unknown;
    }),
    ...withdrawn.flatMap(({ item }) => (item.internal ? candidates(item, true) : [])),
  ]);
  return unknown.filter((item) => hidden.has(item)).map(({ number }) => number);
}

/**
 * Two words of the heading that no other has say so, or one that is somebody's surname; or the same förslag with one such
 * word, or that no other has. Of what has gone already one such word does, and a name in what is proposed.
 */
function isLike(secret: Written, item: Written, others: readonly Written[], isGone: boolean): boolean {
  const [its, theirs] = [wordsOf(item), others.flatMap((one) => wordsOf(one))];
  const own = tellingWords(secret).filter((word) => !bears(theirs, word));
  const shared = own.filter((word) => bears(its, word));
  const isNamed = surnames(secret).some((name) => shared.includes(name));
  if (isNamed || shared.length >= (isGone ? 1 : 2)) return true;
  const proposed = proposedBy(secret);
  const isProposed = proposed !== '' && isSameProposal(proposed, proposedBy(item));
  const isItsOwn = others.every((one) => !isSameProposal(proposed, proposedBy(one)));
  if (isProposed && (shared.length === 1 || isItsOwn)) return true;
  const inProposal = split(proposedBy(item)).map(base);
  return isGone && names(secret).some((name) => own.includes(name) && inProposal.includes(name));
}

/**
 * Whether a new ärende may be one that has gone: it is like it, or bears a name in its heading or förslag that the other
 * has in its heading, and that none else on the agenda has. Somebody is asked; nothing is taken to be so.
 */
export function mayBeSame(gone: Written, item: Written, others: readonly Written[]): boolean {
  if (isLike(gone, item, others, false)) return true;
  const theirs = others.flatMap((one) => wordsOf(one));
  const its = [...wordsOf(item), ...split(proposedBy(item)).map(base)];
  const named = [
    ...names(gone).filter((name) => bears(its, name)),
    ...names(item).filter((name) => bears(wordsOf(gone), name)),
  ];
  return named.some((name) => !bears(theirs, name));
}

/** Written out further it is the same. */
const isSameProposal = (secret: string, other: string): boolean =>
  other === secret || other.startsWith(`${secret} `);

const proposedBy = ({ proposals }: Written): string => proposals.join(' ').trim();

/** Whether the word is among them, or the beginning of one ("förlikning", "förlikningsavtal"), or one of it. */
function bears(words: readonly string[], word: string): boolean {
  return words.some(
    (one) =>
      one === word ||
      one === `${word}s` ||
      (Math.min(one.length, word.length) >= BEGINNING && (one.startsWith(word) || word.startsWith(one))),
  );
}

const BEGINNING = 6;

/** Names, and words that are long enough to tell something; each once. */
function tellingWords(written: Written): string[] {
  const telling = headingWords(written).filter(
    (word, at) => (at > 0 && isCapital(word)) || word.length >= TELLING,
  );
  return [...new Set(telling.map(base))].filter((word) => !BINDING.has(word));
}

/** Names, as far as a capital tells them. */
const names = (written: Written): string[] =>
  headingWords(written)
    .filter((word, at) => at > 0 && isCapital(word))
    .map(base);

/** The last names of those who are named in full: a word with a capital after another such. */
function surnames(written: Written): string[] {
  const words = headingWords(written);
  return words.filter((word, at) => isCapital(word) && isCapital(words[at - 1] ?? '')).map(base);
}

/** All words, also a name that stands first. */
const wordsOf = (written: Written): string[] => headingWords(written).map(base);

const headingWords = ({ heading }: Written): readonly string[] => split(heading);

const split = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** As it is without the s of a genitive. */
const base = (word: string): string => word.toLocaleLowerCase('sv').replace(/(?<=.{3})s$/u, '');

const TELLING = 5;

/** What binds others together, and says nothing of what it is about. */
const BINDING: ReadonlySet<string> = new Set(
  'rörande gällande avseende angående beträffande enligt eller under mellan inför genom inom efter ärende ärendet fråga frågan frågor'.split(
    ' ',
  ),
);

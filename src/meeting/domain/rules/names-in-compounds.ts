import { isOfAny, type NamesInternal, namesWritten, type WrittenMatter, wordsOf } from './names-internal.ts';

/** A shorter beginning is that of many words. */
const SHORTEST = 5;
/** "Svalboet" as it begins "Svalbo-ansökan". */
const DEFINITE = /(?:et|en|n)$/u;

/**
 * Tells whether a text has a word that begins with a name that what is kept has, as "Granboavtalet" of "Avtal med
 * Granbo", where no word of what is everybody's does: for what is asked about, and not for what is told.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function namesInCompounds(
  kept: readonly WrittenMatter[],
  open: readonly WrittenMatter[],
  people: readonly string[],
): NamesInternal | null {
  const known = wordsOf([...open.flatMap(textsOf), ...people].join(' '));
  const own = [...new Set(kept.flatMap(textsOf).flatMap(namesWritten))]
    .filter((name) => !isOfAny(name))
    .map(beginningOf)
    .filter((name) => name.length >= SHORTEST && !known.some((word) => word.startsWith(name)));
  const tells = ofTwoWords(kept, open);
  if (own.length === 0 && tells === null) return null;
  return (text) =>
    wordsOf(text).some((word) => own.some((name) => word.startsWith(name)) || (tells?.(word) ?? false));
}

const LAST = 4;
const FIRST = 3;
const ENDING = /(?:arnas?|ernas?|ornas?|ens?|ets?|ns?|ts?|ar|er|or|s|a|e)$/u;
const AFTER_LAST = /^(?:arnas?|ernas?|ornas?|ens?|ets?|ns?|ts?|ar|er|or|s|a|e)?$/u;
const stem = (word: string) => {
  const bare = word.replace(ENDING, '');
  return bare.length >= LAST ? bare : word;
};
/** "Målar-" of a Måleri, "bagar-" of a Bageri: who has the trade begins the compound. */
const ofTrade = (first: string) => (/.{2}ar$/u.test(first) ? `${first.slice(0, -2)}eri` : first);

/** "Målartvisten", "datorstölden": a word made of two of the heading of what is kept, and of none that is everybody's. */
function ofTwoWords(
  kept: readonly WrittenMatter[],
  open: readonly WrittenMatter[],
): ((word: string) => boolean) | null {
  const headings = kept.map(({ heading }) => wordsOf(heading)).filter((words) => words.length > 1);
  const known = open.map(({ heading }) => wordsOf(heading));
  if (headings.length === 0) return null;
  const said = new Set(known.flat().map(stem));
  const isOpen = (word: string) => said.has(stem(word)) || known.some((words) => isMadeOf(word, words));
  return (word) => headings.some((words) => isMadeOf(word, words)) && !isOpen(word);
}

function isMadeOf(word: string, words: readonly string[]): boolean {
  return words
    .filter((last) => last.length >= LAST)
    .some((last) => {
      const at = word.indexOf(stem(last), FIRST);
      if (at < 0 || !AFTER_LAST.test(word.slice(at + stem(last).length))) return false;
      const first = word.slice(0, at).replace(/(?<=.{3})s$/u, '');
      return words.some(
        (one) => one !== last && (one.startsWith(first) || one.startsWith(ofTrade(first))) && !isOfAny(one),
      );
    });
}

function beginningOf(name: string): string {
  const bare = name.replace(DEFINITE, '');
  return bare.length >= SHORTEST ? bare : name;
}

const textsOf = ({ heading, background, proposals }: WrittenMatter) => [heading, background, ...proposals];

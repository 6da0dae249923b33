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
  return own.length === 0
    ? null
    : (text) => wordsOf(text).some((word) => own.some((name) => word.startsWith(name)));
}

function beginningOf(name: string): string {
  const bare = name.replace(DEFINITE, '');
  return bare.length >= SHORTEST ? bare : name;
}

const textsOf = ({ heading, background, proposals }: WrittenMatter) => [heading, background, ...proposals];

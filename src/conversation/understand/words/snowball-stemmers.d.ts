/** The part of snowball-stemmers that is used here; the package ships no types. */
declare module 'snowball-stemmers' {
  export function newStemmer(language: 'swedish'): { stem(word: string): string };
}

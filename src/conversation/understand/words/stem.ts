import { newStemmer } from 'snowball-stemmers';
import { remembered } from './remembered.ts';

const swedish = newStemmer('swedish');

/**
 * The stem of a lower-case Swedish word: Snowball's, taken twice (definite plurals need it), with dots folded
 * away last, so that "ansökningarna", "ansökning" and "ansokningar" meet.
 */
export const stemOf = remembered((word: string) =>
  foldDots(
    LIG.exec(word)?.[0] ??
      NAME.exec(word)?.[0] ??
      DOER.exec(word)?.[0] ??
      twice(RENS.test(word) ? `${word}en` : word),
  ),
);

const twice = (word: string): string => swedish.stem(swedish.stem(word));

/** "Billigare" is no bil: words whose "lig" is no ending. */
const LIG = /^(?:o)?[bv]illig/;

/** A projektor is no projekt, and "-or" no plural after "kt". */
const DOER = /^[a-zåäöé]*ktor(?=(?:n|s|ns|er|ers|erna|ernas)?$)/;

/** Mats is no mat. */
const NAME = /^mats$/;

/** "Konferens" loses more to the stemmer than "konferensen". */
const RENS = /rens$/;

const FOLDS: Readonly<Record<string, string>> = {
  å: 'a',
  ä: 'a',
  ö: 'o',
  é: 'e',
  è: 'e',
  ü: 'u',
  æ: 'a',
  ø: 'o',
  á: 'a',
  à: 'a',
};

/** The word as somebody without å, ä and ö on the keyboard types it. */
export function foldDots(word: string): string {
  return MARKED.test(word) ? word.replace(EACH_MARKED, (letter) => FOLDS[letter] ?? letter) : word;
}
const MARKED = /[åäöéèüæøáà]/;
const EACH_MARKED = new RegExp(MARKED, 'g');

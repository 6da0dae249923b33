import type { Word } from '../words/words.ts';

/** Short names that are words as well: in lower case they name nobody. */
const WORDS_TOO = new Set(
  'per jan maj jun jul dag tor par liv sol alm ask hed lag ung kan von del and för var men när hur vad vem den det ska som att med och'.split(
    ' ',
  ),
);
/** Of those, the ones that are seldom said but as a name where something is told or asked of somebody. */
const NAMES_TOO = /^(?:(?:per|jan|maj|tor|liv|ask)s?|bo|my|li|lo|ly|ib|yu|vu|wu|ng)$/u;
/** What comes after a name of which something is told or asked. */
const TOLD_AFTER =
  /^(?:kommer|kan|har|hade|deltar|hinner|gar|hoppar|rycker|staller|uteblir|tackar|tackade|tjanstgor|blir|ar|inte|ej|svarat|svarade|oppnat|fatt|last|anmalt|sagt|ringde|mejlade|mailade|sager|sa|undrar|fragar|vill|behover)$/u;
/** What comes before one: who is reminded, asked or served for. */
const TOLD_BEFORE = /^(?:paminn|paminna|fraga|registrera|anmal|notera|tillfraga|ersatter|ersatta)$/u;
const SEAT_BEFORE = /^(?:in|ersattare|ersattaren|tjanstgor|tjanstgora|jav|platsen)$/u;
/** "I jan", "till maj", "14 jan": a time. */
const OF_TIME = /^(?:i|till|under|fore|innan|efter|sedan|sen|fran|mitten|slutet|borjan|av|nasta|forra|den)$/u;

/** Whether the word before says that a time is meant: a day's number, or "i", "till". */
export function isOfTime(before: Pick<Word, 'folded'> | undefined): boolean {
  return before !== undefined && (OF_TIME.test(before.folded) || /\d(?::?[ea])?$/u.test(before.folded));
}

/** "Jan kommer inte", "påminn jan", "går in för jan": what is told or asked of somebody, also in lower case. */
function isSpokenOf(words: readonly Word[], at: number): boolean {
  const [earlier, before, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (!word || !NAMES_TOO.test(word.folded) || isOfTime(before)) return false;
  if (TOLD_AFTER.test(next?.folded ?? '') || TOLD_BEFORE.test(before?.folded ?? '')) return true;
  return before?.folded === 'for' && SEAT_BEFORE.test(earlier?.folded ?? '');
}

/**
 * "Per capsulam", "jan": a short part of a name alone names somebody only when written as a name, or where something is
 * told of it. `isShort`: an abbreviation of the field's.
 */
export function isOrdinaryWord(
  words: readonly Word[],
  at: number,
  length: number,
  isShort: (folded: string) => boolean,
): boolean {
  const [only, next] = [words[at], words[at + length]];
  if (!only || length > 1 || only.folded.length > 3 || isShort(only.folded)) return false;
  const isWord = only.folded.length < 3 || WORDS_TOO.has(only.text);
  if (/^[ck]apsul/u.test(next?.folded ?? '')) return true;
  return !only.capital && isWord && !isSpokenOf(words, at);
}

import type { Word } from '../words/words.ts';

/** Short names that are words as well: in lower case they name nobody. */
const WORDS_TOO = new Set(
  'per jan maj jun jul dag tor par liv sol alm ask hed lag ung kan von del and för var men när hur vad vem den det ska som att med och'.split(
    ' ',
  ),
);
/** Longer names that are said as words every day: in lower case they name nobody either. */
const EVERYDAY = new Set(
  'inga mina lova saga vilja frisk stark rask glad modig hård rapp kvick sommar vinter'.split(' '),
);
/** Of what is "hans" nobody is named either, but where something is told of Hans. */
const HIS = 'hans';
/** Of those, the ones that are seldom said but as a name where something is told or asked of somebody. */
const NAMES_TOO = /^(?:(?:per|jan|maj|tor|liv|ask|dag)s?|bo|my|li|lo|ly|ib|yu|vu|wu|ng)$/u;
/** What comes after a name of which something is told or asked. */
const TOLD_AFTER =
  /^(?:kommer|kan|har|hade|deltar|hinner|gar|hoppar|rycker|staller|uteblir|tackar|tackade|tjanstgor|blir|ar|inte|ej|svarat|svarade|oppnat|fatt|last|anmalt|sagt|ringde|mejlade|mailade|sager|sa|undrar|fragar|vill|behover|ja|nej|anmald|kallad|tillfragad|sjuk|borta|javig|med)$/u;
/** What comes before one: who is reminded, asked or served for, or of whom it is asked whether she comes. */
const TOLD_BEFORE =
  /^(?:paminn|paminna|fraga|registrera|anmal|notera|tillfraga|ersatter|ersatta|kommer|deltar|svarade|sa)$/u;
/** "Vilka kommer utom jan": everybody but one; "alla möten utom jan" is of a month. */
const ALL_BEFORE = /^(?:kommer|svarat|kan|alla|anmalda|kallade|kallats)$/u;
const BUT = /^(?:utom|forutom)$/u;
/** "Jan och ida kommer": what is told of two, of whom this is the first. */
const AND = /^(?:och|o|samt|eller)$/u;
const MONTH =
  /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sept?|okt|nov|dec|januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december)$/u;
const SEAT_BEFORE = /^(?:in|ersattare|ersattaren|tjanstgor|tjanstgora|jav|platsen)$/u;
/** "Vilken dag kommer", "samma dag har vi": a day; Dag stands first, or after what joins or asks. */
const DAG = /^dags?$/u;
const BEFORE_DAG =
  /^(?:att|om|ifall|hej|nej|ja|och|o|men|ok|okej|har|hade|kan|ska|blir|for|paminn|paminna|fraga|registrera|anmal|notera|tillfraga|ersatter|ersatta|kommer|deltar|svarade|sa)$/u;
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
  // "Vad kostar den per år": how often, and nobody who is.
  const isLast = words.length === at + 2 && !(at === 0 && TOLD_AFTER.test(next?.folded ?? ''));
  if (word.folded === 'per' && (next?.text === 'år' || isLast)) return false;
  if (DAG.test(word.folded) && before !== undefined && !BEFORE_DAG.test(before.folded)) return false;
  if (TOLD_AFTER.test(next?.folded ?? '') || TOLD_BEFORE.test(before?.folded ?? '')) return true;
  if (BUT.test(before?.folded ?? '')) return ALL_BEFORE.test(earlier?.folded ?? '');
  if (AND.test(next?.folded ?? '') && isFirstOfTwo(words, at)) return true;
  return before?.folded === 'for' && SEAT_BEFORE.test(earlier?.folded ?? '');
}

function isFirstOfTwo(words: readonly Word[], at: number): boolean {
  const [other, told] = [words[at + 2]?.folded ?? '', words[at + 3]?.folded ?? ''];
  return other !== '' && !/^\d/u.test(other) && !MONTH.test(other) && TOLD_AFTER.test(told);
}

const JOINED = /^(?:och|o|samt|eller|utom|forutom)$/u;

/** "Inga frågor", "frisk igen": said as the word that it is; at the beginning a capital tells nothing. */
function isEverydayWord(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return false;
  const isBefore = TOLD_BEFORE.test(before?.folded ?? '');
  if (word.text === HIS) return !word.capital && !isBefore && !TOLD_AFTER.test(next?.folded ?? '');
  if (!EVERYDAY.has(word.text)) return false;
  if (!word.capital) return !isBefore;
  const isFirst = before === undefined || word.start - before.end > 1;
  const isToldOf = next === undefined || next.capital || next.start - word.end > 1;
  return isFirst && !isToldOf && !TOLD_AFTER.test(next.folded) && !JOINED.test(next.folded);
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
  if (!only || length > 1) return false;
  if (isEverydayWord(words, at)) return true;
  if (only.folded.length > 3 || isShort(only.folded)) return false;
  const isWord = only.folded.length < 3 || WORDS_TOO.has(only.text);
  if (/^[ck]apsul/u.test(next?.folded ?? '')) return true;
  return !only.capital && isWord && !isSpokenOf(words, at);
}

import { gathered } from '../../../kernel/index.ts';
import { MONTH_WORDS } from '../dates/date-words.ts';
import { lookUp } from '../words/look-up.ts';
import { ITEM_NAMES, ORDINALS, spelledNumber } from '../words/number-words.ts';
import { endsInFigure, isFigure, type Word } from '../words/words.ts';

/** `§ 76`, `punkt 8`, `bilaga 3`: a matter or paper named by its number. */
export interface NumberReference {
  readonly kind: 'paragraph' | 'item' | 'attachment';
  /** As in the record: `76`, `8.2`. */
  readonly number: string;
  /** `§ 131/2022`, `§ 12/25`. */
  readonly year: number | null;
  readonly words: readonly [number, number];
}

/** `punkten efter`, `paragrafen före`, `sista punkten`. */
export interface StepReference {
  readonly kind: 'item' | 'paragraph' | null;
  readonly step: 1 | -1;
  readonly words: readonly [number, number];
}

const KINDS: Readonly<Record<string, NumberReference['kind']>> = {
  '§': 'paragraph',
  '§§': 'paragraph',
  paragraf: 'paragraph',
  paragrafen: 'paragraph',
  paragraph: 'paragraph',
  par: 'paragraph',
  para: 'paragraph',
  punkt: 'item',
  punkten: 'item',
  pkt: 'item',
  arende: 'item',
  arendet: 'item',
  arendenr: 'item',
  nr: 'item',
  nummer: 'item',
  item: 'item',
  dagordningspunkt: 'item',
  bilaga: 'attachment',
  bilagan: 'attachment',
  bil: 'attachment',
};

/** "På sjuan": an item by the name of its number, where no answer is being chosen. */
const AT_ITEM = /^(?:pa|om|i|vid|till|under|for|av|ta|fran|ur)$/;
/** "Va e fyran på kallelsen", "sexan, va handlar den om", "o femman?": what a question is of, with no word before it. */
function isAskedAbout(words: readonly Word[], at: number): boolean {
  const [first] = words;
  if (at === 1 && (words.length === 2 || (words.length === 3 && words[2]?.folded === 'da')))
    return JOINS.test(first?.folded ?? '');
  const isFirst = at === 0 || (at === 1 && JOINS.test(first?.folded ?? ''));
  return isFirst
    ? words.some((one, index) => index > at && (ASKS.test(one.folded) || OF_MATTER.test(one.folded)))
    : IS.test(words[at - 1]?.folded ?? '') && words.slice(0, at).some((one) => ASKS.test(one.folded));
}
/** "Sexan är vår egen ansökan": what is said of it is of an item. */
const OF_MATTER = /^(?:jav|javig|javiga|ansokan|arende|arendet|avstar|dagordningen)$/;
const JOINS = /^(?:och|o|a|men|sen|sedan)$/;
const ASKS = /^(?:vad|va|vem|vilka|hur|varfor|handlar)$/;
const IS = /^(?:ar|e|galler|drar|foredrar|presenterar|innehaller|handlar|innebar|redovisar)$/;

/** The same where a letter stands after the figure. */
const OF_ITEM = /^(?:pa|om|i|vid|till|under|for|av|och|foredrar|drar|presenterar|handlar|ar)$/;
const CHOOSES = /^(?:rost\w*|valj\w*|svar\w*|alternativ\w*|tar|alt|option)$/;

const NUMBER = /^(\d{1,4}(?:\.\d{1,2})?)(?:[/-](\d{2}|\d{4}))?$/;

function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** A number in figures, or spelled out where a word before it says what it counts. */
function numberIn(word: Word | undefined): { number: string; year: number | null } | null {
  if (!word) return null;
  const match = NUMBER.exec(word.text);
  if (match?.[1]) return { number: match[1], year: fullYear(match[2]) };
  const spelled = spelledNumber(word.folded);
  return spelled === null ? null : { number: String(spelled), year: null };
}

/** Every matter or paper named by number. */
export function findNumbers(words: readonly Word[]): NumberReference[] {
  const alone = prefixed(words);
  return alone.length > 0 ? alone : gathered(words, (word, at) => readAt(words, word, at));
}

/** "FS 104": the letters that a board's §§ are printed with, and no word; not "kl 10", "st 4". */
const PREFIX =
  /^(?!(?:kl|nr|pkt|st|kr|tkr|mkr|mnkr|pt|dnr|tfn|tj|tg|bl|jfr|ps|nb|vt|ht|kv)$)[bcdfghjklmnpqrstvwxz]{2,4}$/;

/** Nothing but such letters and a number. */
function prefixed(words: readonly Word[]): NumberReference[] {
  const [letters, figure] = words;
  if (words.length !== 2 || !letters || !figure || !PREFIX.test(letters.folded)) return [];
  const found = numberIn(figure);
  return found && isFigure(figure) ? [{ kind: 'paragraph', ...found, words: [0, 1] }] : [];
}

function readAt(words: readonly Word[], word: Word, at: number): NumberReference[] {
  return isFigure(word) ? atFigure(words, word, at) : atWord(words, word, at);
}

function atWord(words: readonly Word[], word: Word, at: number): NumberReference[] {
  const joined = endsInFigure(word) ? /^(p|par|§)(\d{1,4})$/.exec(word.folded) : null;
  if (joined?.[2]) {
    // "p131" is a paragraph, "p6" an item.
    const kind = joined[1] === 'p' && Number(joined[2]) < FIRST_PARAGRAPH ? 'item' : 'paragraph';
    return [{ kind, number: joined[2], year: null, words: [at, at] }];
  }
  const kind = lookUp(KINDS, word.folded) ?? (word.folded === 'p' ? 'item' : undefined);
  const next =
    kind === undefined || (isDayAt(words, at + 1) && (kind === 'item' || isAfterFigure(words, at)))
      ? null
      : numberIn(words[at + 1]);
  if (kind && next) {
    const large = kind === 'item' && word.folded === 'p' && Number(next.number) >= FIRST_PARAGRAPH;
    const letter = letterOf(words, at + 1);
    const end = at + 1 + letter.length;
    const number = `${next.number}${letter}`;
    return [{ kind: large ? 'paragraph' : kind, ...next, number, words: [at, end] }];
  }
  const called = lookUp(ITEM_NAMES, word.folded);
  if (called !== undefined && (AT_ITEM.test(words[at - 1]?.folded ?? '') || isAskedAbout(words, at))) {
    const chooses = words.some((one, nth) => CHOOSES.test(one.folded) && !takesSeat(words, nth));
    return chooses ? [] : [{ kind: 'item', number: String(called), year: null, words: [at, at] }];
  }
  // "Ändra punkten" changes one; and "andra punkt 5" without dots does as well.
  const ordinal = word.text === 'ändra' ? undefined : lookUp(ORDINALS, word.folded);
  const counted = ordinal === undefined ? undefined : lookUp(KINDS, words[at + 1]?.folded ?? '');
  if (counted && numberIn(words[at + 2]) === null) {
    return [{ kind: counted, number: String(ordinal), year: null, words: [at, at + 1] }];
  }
  return [];
}

/** "Vem tar min plats i tvåan": of a seat, and no answer that is chosen. */
const takesSeat = (words: readonly Word[], at: number) =>
  words[at]?.folded === 'tar' &&
  words.slice(at + 1, at + 4).some(({ folded }) => /^plats(?:en)?$/.test(folded));

/** "8 § 4 februari": the sign belongs to the number before it. */
function isAfterFigure(words: readonly Word[], at: number): boolean {
  return words[at]?.text === '§' && /^\d{1,4}$/.test(words[at - 1]?.text ?? '');
}

/** "Jävig på 8e": of jäv it is an item that came later, and the 8th where "den" or a month says so. */
function recusedFromLettered(words: readonly Word[], word: Word, at: number): NumberReference[] {
  const isLettered = /^\d{1,2}[a-z]$/.test(word.folded);
  const before = words[at - 1]?.folded ?? '';
  if (!isLettered || !(OF_ITEM.test(before) || OF_RECUSAL.test(before))) return [];
  const isDay = MONTH_WORDS.has((words[at + 1]?.text ?? '').replace(/\.$/, ''));
  if (isDay || !words.some(({ folded }) => OF_RECUSAL.test(folded))) return [];
  return [{ kind: 'item', number: word.folded, year: null, words: [at, at] }];
}
const OF_RECUSAL = /^jav/;

/** "Jäv i 104": of jäv a number so high is a §, as in "p104". */
function recusedInParagraph(words: readonly Word[], word: Word, at: number): NumberReference[] {
  const isHigh = /^\d{2,3}$/.test(word.text) && Number(word.text) >= FIRST_PARAGRAPH;
  const isLast = words.slice(at + 1).every(({ folded }) => folded === 'da');
  return isHigh &&
    isLast &&
    OF_ITEM.test(words[at - 1]?.folded ?? '') &&
    OF_RECUSAL.test(words[0]?.folded ?? '')
    ? [{ kind: 'paragraph', number: word.text, year: null, words: [at, at] }]
    : [];
}

/** "Visa 104": nothing but that it is to be shown; a number so high is a §. */
function shownParagraph(words: readonly Word[], word: Word, at: number): NumberReference[] {
  const isHigh = /^\d{2,3}$/.test(word.text) && Number(word.text) >= FIRST_PARAGRAPH;
  const isAlone = words.length === 2 && at === 1 && SHOWS.test(words[0]?.folded ?? '');
  return isHigh && isAlone ? [{ kind: 'paragraph', number: word.text, year: null, words: [at, at] }] : [];
}
const SHOWS = /^(?:visa|oppna|las|lasa|se)$/;

/** Agendas have tens of items, records hundreds of paragraphs. */
const FIRST_PARAGRAPH = 40;

function atFigure(words: readonly Word[], word: Word, at: number): NumberReference[] {
  const lettered = recusedFromLettered(words, word, at);
  if (lettered.length > 0) return lettered;
  const recused = recusedInParagraph(words, word, at);
  if (recused.length > 0) return recused;
  const shown = shownParagraph(words, word, at);
  if (shown.length > 0) return shown;
  // "61 §", as the law is cited and some protokoll are.
  const sign = words[at + 1];
  const alone = numberIn(words[at + 2]) === null || isDayAt(words, at + 2);
  if (/^\d{1,4}$/.test(word.text) && sign && /^§§?$/.test(sign.text) && alone)
    return [{ kind: 'paragraph', number: word.text, year: null, words: [at, at + 1] }];
  // "På 7a", "vem föredrar 7a": a letter makes it an item's number, whatever is asked.
  if (/^\d{1,2}$/.test(word.text) && OF_ITEM.test(words[at - 1]?.folded ?? '')) {
    const letter = letterOf(words, at);
    const isJoined = words[at + 1]?.start === word.end;
    if (letter !== '' && (isJoined || /^[a-d]$/.test(letter)))
      return [{ kind: 'item', number: `${word.text}${letter}`, year: null, words: [at, at + 1] }];
  }
  // "På 4an", "om 12:an".
  if (
    /^\d{1,2}$/.test(word.text) &&
    words[at + 1]?.folded === 'an' &&
    (AT_ITEM.test(words[at - 1]?.folded ?? '') || isAskedAbout(withoutEnding(words, at), at))
  ) {
    return [{ kind: 'item', number: word.text, year: null, words: [at, at + 1] }];
  }
  return [];
}

/** The words without the "an" of "9:an". */
const withoutEnding = (words: readonly Word[], at: number) => words.filter((_, nth) => nth !== at + 1);

/** "Ny punkt 10 dec", "punkt 10/12", "punkt 2026-12-10": a day after the word is a day, and no item's number. */
function isDayAt(words: readonly Word[], at: number): boolean {
  const [text, after] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})(?:[-/]\d{2,4})?$/.exec(text) ?? [];
  if (day !== undefined) return Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return /^\d{1,2}$/.test(text) && Number(text) <= 31 && MONTH_WORDS.has(after.replace(/\.$/, ''));
}

/** "8a", "bilaga 3b", "punkt 8 A": the letter of the number of an item that was added later, or of a bilaga. */
export function letterOf(words: readonly Word[], at: number): string {
  const [number, letter, next] = [words[at], words[at + 1], words[at + 2]];
  if (!number || !letter || !/^[a-z]$/.test(letter.folded)) return '';
  if (letter.start === number.end) return letter.folded;
  return letter.start === number.end + 1 && isLetterApart(letter, next) ? letter.folded : '';
}

/** "Flytta punkt 8 a sist": "a" is a word as well, but not at the end, nor before where it goes. */
function isLetterApart({ text, capital }: Word, next: Word | undefined): boolean {
  const isWord = !/^[bc]$/.test(text);
  return /^[a-dfgh]$/.test(text) && (!isWord || capital || next === undefined || GOES_ON.test(next.folded));
}

const GOES_ON =
  /^(?:sist|forst|till|fore|innan|efter|som|ska|bor|mot|upp|ner|eftersom|intern|dold|synlig|igen)$/;

/** "Punkt 11a", "punkt 11 a": the letter is the number's, and no word. */
export function isLetterOfNumber(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !endsInFigure(before) || letterOf(words, at - 1) === '') return false;
  const ahead = words[at - 2]?.folded ?? '';
  return before.end === word.start || lookUp(KINDS, ahead) !== undefined || OF_ITEM.test(ahead);
}

const STEPS = new Map<string, 1 | -1>([
  ...[
    'efter',
    'darefter',
    'nasta',
    'foljande',
    'efterat',
    'darpa',
    'darnast',
    'efterfoljande',
    'nastfoljande',
  ].map((word) => [word, 1] as const),
  ...['fore', 'innan', 'foregaende', 'dessforinnan', 'forra'].map((word) => [word, -1] as const),
]);

/** The neighbour of what was spoken of, or null. "Nästa möte" is none: only matters have neighbours here. */
export function findStep(words: readonly Word[]): StepReference | null {
  for (let at = 0; at < words.length; at += 1) {
    const step = STEPS.get(words[at]?.folded ?? '');
    if (step === undefined) continue;
    for (const near of [at - 1, at + 1, at - 2]) {
      const kind = lookUp(KINDS, words[near]?.folded ?? '');
      const range: [number, number] = [Math.min(at, near), Math.max(at, near)];
      if (kind === 'item' || kind === 'paragraph') return { kind, step, words: range };
    }
    if (
      words.length <= 5 &&
      words.every((word) => FILLER.test(word.folded) || STEPS.get(word.folded) === step)
    ) {
      return { kind: null, step, words: [at, at] };
    }
  }
  // "Sen då", "och vad kommer sen": the one after.
  const [last] = words.slice(-1);
  const then = words.findIndex(({ folded }) => folded === 'sen' || folded === 'sedan');
  const isThen = then >= 0 && words.length <= 4 && words.every((word) => FILLER.test(word.folded));
  return isThen && last && /^(?:sen|sedan|da)$/.test(last.folded)
    ? { kind: null, step: 1, words: [then, then] }
    : null;
}

const FILLER =
  /^(och|ta|dra|kor|men|den|det|dess|da|pa|vad|ar|var|sen|sedan|a|o|i|som|kommer|kom|tur|listan|dagordningen|foredragningslistan|agendan|kallelsen)$/;

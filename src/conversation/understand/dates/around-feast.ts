import { type LocalDate, localDate, yearOf } from '../../../kernel/index.ts';
import { remembered } from '../words/remembered.ts';
import type { Word } from '../words/words.ts';
import { yearAt } from './date-phrases.ts';
import { type Begins, days, type Reader } from './date-reader.ts';

/** A part of a board's year in which nobody meets: it is "före" until it begins, and "efter" from when it is over. */
interface Feast {
  readonly words: RegExp;
  readonly begins: readonly [number, number];
  readonly over: readonly [number, number];
}

const FEASTS: readonly Feast[] = [
  { words: /^(jul|julen|jullovet|julledigheten|julhelgen)$/, begins: [12, 24], over: [12, 27] },
  { words: /^(nyar|nyaret|arsskiftet|nyarshelgen)$/, begins: [12, 31], over: [1, 1] },
  {
    words: /^(sommar|sommaren|sommarn|semestern|semestrarna|sommarlovet|sommaruppehallet)$/,
    begins: [6, 24],
    over: [8, 1],
  },
  { words: /^(midsommar)$/, begins: [6, 24], over: [6, 27] },
];
const feastOf = remembered((word) => FEASTS.find((one) => one.words.test(word)) ?? null);

/** "Vilket datum hade vi senaste mötet före sommaren": the one that has been. */
const LOOKS_BACK =
  /^(?:senast|senaste|forra|hade|holl|holls|traffades|sags|togs|beslutade|beslutades|fick|bestamdes|blev|gick|gjorde|gjordes|justerades|anslogs|bestamde|tog)$/;
/** "Sista mötet": of what has been, unless its verb is of what is to come. */
const LAST = /^sista$/;
const AHEAD = /^(?:ar|e|blir|har|ska|skall|ses|traffas|mots|samlas|sitter|kommer|finns)$/;

/** Whether it is spoken of what has been. */
export function looksBack(words: readonly Word[]): boolean {
  if (words.some(({ text, folded }) => text === 'var' || LOOKS_BACK.test(folded))) return true;
  return words.some(({ folded }) => LAST.test(folded)) && !words.some(({ folded }) => AHEAD.test(folded));
}

export const beginsBeforeFeast: Begins = ({ folded }) => folded === 'fore' || folded === 'innan';

/** `före jul`, `innan sommaren`: from today until then; of what has been, the half of the year before the last one. */
export const readBeforeFeast: Reader = (words, at, today) => {
  const feast = feastOf(words[at + 1]?.folded ?? '');
  if (!feast || !words[at] || !beginsBeforeFeast(words[at])) return null;
  const until = (year: number) => localDate(year, ...feast.begins);
  const half = (to: LocalDate | null) => to && localDate(yearOf(to), feast.begins[0] > 6 ? 8 : 1, 1);
  const said = yearAt(words, at + 2, today);
  if (said) {
    const to = until(said.year);
    return days(half(to), to, 2 + said.length);
  }
  const own = until(yearOf(today));
  if (looksBack(words)) {
    const to = own && own <= today ? own : until(yearOf(today) - 1);
    return days(half(to), to, 2);
  }
  return days(today, own && own >= today ? own : until(yearOf(today) + 1), 2);
};

export const beginsAfterFeast: Begins = ({ folded }) => folded === 'efter';

/** How long after it is over "efter sommaren" is still this year's. */
const STILL = 2;

/**
 * `efter sommaren`, `efter nyår`, `efter jul 2027`: from when it is over until the end of that year; of what has been,
 * after the last one that is over.
 */
export const readAfterFeast: Reader = (words, at, today) => {
  const feast = feastOf(words[at + 1]?.folded ?? '');
  if (!feast || words[at]?.folded !== 'efter') return null;
  const [month, day] = feast.over;
  const said = yearAt(words, at + 2, today);
  const own = localDate(yearOf(today), month, day);
  const isOver = own !== null && own <= today;
  const isNear = isOver && today.slice(0, 7) <= `${yearOf(today)}-${String(month + STILL).padStart(2, '0')}`;
  const year = said?.year ?? yearOf(today) + (isOver && !isNear && !looksBack(words) ? 1 : 0);
  const meant = said === null && !isOver && looksBack(words) ? year - 1 : year;
  // What is left of December after Christmas is with the year that follows.
  const end = localDate(meant + (month === 12 ? 1 : 0), 12, 31);
  return days(localDate(meant, month, day), end, 2 + (said?.length ?? 0));
};

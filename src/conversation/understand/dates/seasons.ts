import { dayOf, type LocalDate, localDate, monthOf, yearOf } from '../../../kernel/index.ts';
import { remembered } from '../words/remembered.ts';
import type { Word } from '../words/words.ts';
import { looksBack } from './around-feast.ts';
import type { Begins, Reader } from './date-reader.ts';

/** The halves of a board's year: months from and to. */
const SEASONS: readonly { readonly words: RegExp; readonly from: number; readonly to: number }[] = [
  { words: /^(var|varen|varens|varas|varn|vartermin(en)?)$/, from: 1, to: 6 },
  { words: /^(host|hosten|hostens|hostas|hostn|hosttermin(en)?)$/, from: 7, to: 12 },
  { words: /^(sommar|sommaren|sommarens|sommarn|somras)$/, from: 6, to: 8 },
  // Begins in the year before.
  { words: /^(vinter|vintern|vinterns|vinten|vintras)$/, from: 12, to: 3 },
];
const BEFORE = /^(i|till|under|denna|den|for|pa|forra|nasta|kommande)$/;
const seasonOf = remembered((word) => SEASONS.find((one) => one.words.test(word)) ?? null);
const leads = remembered((word) => BEFORE.test(word));

/** "I vår styrelse", "i vår kommun": ours. */
const OURS =
  /^(?:styrelse|nämnd|direktion|kommun|region|budget|grupp|plan|kalender|organisation|verksamhet|lokal|kassa|delegationsordning|förbundsordning|förbund|krets|ordning|mötesplan|arbetsgrupp|beredningsgrupp)$/u;

export const beginsSeason: Begins = ({ folded }) => leads(folded) || seasonOf(folded) !== null;

/**
 * `i vår`, `i höstas`, `under hösten`, `vårens`, `våren 2027`: this year's, unless it says past, next or which. "Vår"
 * alone is our own, not spring.
 */
export const readSeason: Reader = (words, at, today) => {
  const lead = leads(words[at]?.folded ?? '') ? 1 : 0;
  const word = words[at + lead];
  const season = seasonOf(word?.folded ?? '');
  if (!word || !season || (lead === 0 && /^(var|varas|host|sommar|vinter)$/.test(word.folded))) return null;
  if (word.folded === 'var' && word.text !== 'vår') return null;
  // "För vår del", "på vår lista": ours.
  const isOurs = word.text === 'vår' && /^(?:for|pa|under|denna|den)$/.test(words[at]?.folded ?? '');
  if (isOurs && words[at + lead + 1] !== undefined && !/^\d/.test(words[at + lead + 1]?.text ?? ''))
    return null;
  if (word.text === 'vår' && OURS.test(words[at + lead + 1]?.text ?? '')) return null;
  const said = /^(?:19|20)\d\d$/.exec(words[at + lead + 1]?.text ?? '');
  const meant = yearMeant(words[at]?.folded ?? '', word.folded, season, today);
  // "Höstens sista protokoll, när blev det justerat": the one that has been.
  const isOver = looksBack(words) && meant === yearOf(today) && monthOf(today) < season.from;
  const year = said ? Number(said[0]) : isOver ? meant - 1 : meant;
  const from = localDate(season.from > season.to ? year - 1 : year, season.from, 1);
  const end = localDate(year, season.to, [3, 8, 12].includes(season.to) ? 31 : 30);
  if (!from || !end) return null;
  return { mention: { kind: 'days', from, to: end }, length: lead + 1 + (said ? 1 : 0) };
};

/** What has been is the latest that is over or nearly so; what is to come the first that is not. */
function yearMeant(
  lead: string,
  word: string,
  { from, to: lastMonth }: { readonly from: number; readonly to: number },
  today: LocalDate,
): number {
  const [year, month] = [yearOf(today), monthOf(today)];
  // "Förra hösten", in the autumn: the one a year ago.
  if (lead === 'forra' && from < lastMonth && month >= from && month <= lastMonth) return year - 1;
  const isPast = /^(varas|hostas|somras|vintras)$/.test(word) || lead === 'forra';
  if (isPast) return month >= lastMonth - 1 ? year : year - 1;
  return lead === 'nasta' || lead === 'kommande' || month > lastMonth ? year + 1 : year;
}

/** "På hösten … nästa år": the season of the year that is said apart from it, where it is said in words. */
export function seasonsOfYear<One extends SeasonOrYear>(
  words: readonly Word[],
  found: readonly One[],
): readonly One[] {
  const saidApart = found.filter(
    (one) =>
      one.kind === 'parts' &&
      one.year !== null &&
      one.month === null &&
      one.day === null &&
      !/^\d/.test(words[one.words[0]]?.text ?? ''),
  );
  const isSeason = ({ kind, words: [, last] }: One) =>
    kind === 'days' && seasonOf(words[last]?.folded ?? '') !== null;
  const [year, another] = saidApart;
  if (year?.kind !== 'parts' || year.year === null || another || !found.some(isSeason)) return found;
  const to = year.year;
  return found.filter((one) => one !== year).map((one) => (isSeason(one) ? inYear(one, to) : one));
}

type SeasonOrYear = { readonly words: readonly [number, number] } & (
  | { readonly kind: 'days'; readonly from: LocalDate; readonly to: LocalDate }
  | {
      readonly kind: 'parts';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
    }
);

/** The same stretch of another year. */
export function inYear<One extends SeasonOrYear>(one: One, year: number): One {
  if (one.kind !== 'days') return one;
  const from = localDate(year - (yearOf(one.to) - yearOf(one.from)), monthOf(one.from), dayOf(one.from));
  const to = localDate(year, monthOf(one.to), dayOf(one.to));
  return from && to ? { ...one, from, to } : one;
}

import { type LocalDate, localDate, monthOf, yearOf } from '../../../kernel/index.ts';
import { remembered } from '../words/remembered.ts';
import type { Reader } from './date-reader.ts';

/** The halves of a board's year: months from and to. */
const SEASONS: readonly { readonly words: RegExp; readonly from: number; readonly to: number }[] = [
  { words: /^(var|varen|varens|varas|vartermin(en)?)$/, from: 1, to: 6 },
  { words: /^(host|hosten|hostens|hostas|hosttermin(en)?)$/, from: 7, to: 12 },
  { words: /^(sommar|sommaren|sommarens|somras)$/, from: 6, to: 8 },
];
const BEFORE = /^(i|till|under|denna|den|for|pa|forra|nasta|kommande)$/;
const seasonOf = remembered((word) => SEASONS.find((one) => one.words.test(word)) ?? null);
const leads = remembered((word) => BEFORE.test(word));

/**
 * `i vår`, `i höstas`, `under hösten`, `vårens`, `våren 2027`: this year's, unless it says past, next or which. "Vår"
 * alone is our own, not spring.
 */
export const readSeason: Reader = (words, at, today) => {
  const lead = leads(words[at]?.folded ?? '') ? 1 : 0;
  const word = words[at + lead];
  const season = seasonOf(word?.folded ?? '');
  if (!word || !season || (lead === 0 && /^(var|varas|host|sommar)$/.test(word.folded))) return null;
  if (word.folded === 'var' && word.text !== 'vår') return null;
  const said = /^(?:19|20)\d\d$/.exec(words[at + lead + 1]?.text ?? '');
  const year = said ? Number(said[0]) : yearMeant(words[at]?.folded ?? '', word.folded, season.to, today);
  const from = localDate(year, season.from, 1);
  const end = localDate(year, season.to, season.to === 8 || season.to === 12 ? 31 : 30);
  if (!from || !end) return null;
  return { mention: { kind: 'days', from, to: end }, length: lead + 1 + (said ? 1 : 0) };
};

/** What has been is the latest that is over or nearly so; what is to come the first that is not. */
function yearMeant(lead: string, word: string, lastMonth: number, today: LocalDate): number {
  const [year, month] = [yearOf(today), monthOf(today)];
  const isPast = /^(varas|hostas|somras)$/.test(word) || lead === 'forra';
  if (isPast) return month >= lastMonth - 1 ? year : year - 1;
  return lead === 'nasta' || lead === 'kommande' || month > lastMonth ? year + 1 : year;
}

/** The day until which it is "före": what stands after it in a board's year begins then. */
const FEASTS: readonly { readonly words: RegExp; readonly month: number; readonly day: number }[] = [
  { words: /^(jul|julen|jullovet|julledigheten)$/, month: 12, day: 24 },
  { words: /^(sommar|sommaren|semestern|semestrarna|midsommar)$/, month: 6, day: 24 },
];
const feastOf = remembered((word) => FEASTS.find((one) => one.words.test(word)) ?? null);

/** `före jul`, `innan sommaren`: from today until then. */
export const readBeforeFeast: Reader = (words, at, today) => {
  const feast = feastOf(words[at + 1]?.folded ?? '');
  if (!feast || !/^(fore|innan)$/.test(words[at]?.folded ?? '')) return null;
  const until = (year: number) => localDate(year, feast.month, feast.day);
  const own = until(yearOf(today));
  const to = own && own >= today ? own : until(yearOf(today) + 1);
  return to ? { mention: { kind: 'days', from: today, to }, length: 2 } : null;
};

import { easterSunday, type LocalDate, localDate, yearOf } from '../../kernel/index.ts';
import type { MeetingOnRecord } from '../knowledge.ts';
import { sifted } from '../understand/patterns/sifted.ts';

const MEETING = '(?:styrelse)?(?:möte(?:t|na)?|sammanträde(?:t|na)?)';
const NTH = '(?:första|andra|tredje|fjärde|femte|näst\\s+sista|sista)';
const TIME =
  '(?:nästa\\s+år|i\\s+år|(?:(?:på|i|under)\\s+)?(?:våren|vår|hösten|höst)(?:\\s+(?:20\\d\\d|nästa\\s+år))?|20\\d\\d)';
const WHOSE = '(?:nästa\\s+års|årets|20\\d\\d\\s+års|vårens|höstens)';
const FEAST = '(?:sommaren|jul(?:en)?|nyår(?:et)?|årsskiftet|påsk(?:en)?)';

/** A meeting that is named by its turn among those to come: "sista mötet nästa år", "mötet efter nästa", "mötet före jul". */
const IN_ORDER = sifted(
  String.raw`(?<!\p{L})(?:(?:det\s+)?(?:(?<whose>${WHOSE})\s+)?(?<nth>${NTH})\s+${MEETING}(?:\s+(?<time>${TIME}))?|(?:det\s+)?(?<after>${MEETING}\s+efter\s+(?:nästa|det\s+första)(?:\s+${MEETING})?|(?:nästnästa|näst\s+nästa)\s+${MEETING})|(?:det\s+)?(?:nästa\s+)?${MEETING}\s+(?<side>före|innan|efter)\s+(?<feast>${FEAST}))(?!\p{L})(?!\s+\d)`,
  'iu',
);

/** The words that name it so, and which it is: null where there is none in that turn. */
export interface InOrder {
  readonly words: string;
  readonly start: number;
  readonly among: (meetings: readonly MeetingOnRecord[]) => MeetingOnRecord | null;
}

/** The meeting that is named by its turn; null: none is. */
export function namedInOrder(text: string, today: LocalDate): InOrder | null {
  const match = IN_ORDER.exec(text);
  if (match === null) return null;
  const { whose, nth, time, after, side = '', feast = '' } = match.groups ?? {};
  const words = match[0].trimStart();
  const named = { words, start: match.index + match[0].length - words.length };
  if (after !== undefined) return { ...named, among: (meetings) => meetings[1] ?? null };
  if (nth === undefined) return { ...named, among: (meetings) => beside(meetings, side, feast, today) };
  const within = whose?.replace(/\s*års$/iu, ' år').replace(/ens$/iu, 'en') ?? time;
  return {
    ...named,
    among: (meetings) => {
      const turn = TURNS[turnOf(nth)] ?? 0;
      return then(meetings, within, today, turn < 0).at(turn) ?? null;
    },
  };
}

const TURNS: Readonly<Record<string, number>> = {
  första: 0,
  andra: 1,
  tredje: 2,
  fjärde: 3,
  femte: 4,
  'näst sista': -2,
  sista: -1,
};

const turnOf = (nth: string) => nth.toLocaleLowerCase('sv').replace(/\s+/gu, ' ');

/** Those of a year or a season that is said; `alsoBegun`: also of a season that has begun, of which the first has been. */
function then(
  meetings: readonly MeetingOnRecord[],
  said: string | undefined,
  today: LocalDate,
  alsoBegun: boolean,
): readonly MeetingOnRecord[] {
  if (said === undefined) return meetings;
  const year = /20\d\d/u.exec(said)?.[0] ?? (/nästa/iu.test(said) ? String(yearOf(today) + 1) : null);
  const ofYear = year ?? (/^(?:i år|året)$/iu.test(said) ? String(yearOf(today)) : null);
  const season = /vår|höst/iu.exec(said)?.[0];
  const within = meetings.filter(
    ({ state: { date } }) =>
      (ofYear === null || date.startsWith(ofYear)) && (season === undefined || isOfSeason(season, date)),
  );
  if (season === undefined || ofYear !== null) return within;
  const hasBegun = isOfSeason(season, today);
  const [first] = within.filter(({ state }) => alsoBegun || !hasBegun || yearOf(state.date) > yearOf(today));
  return within.filter(({ state }) => first !== undefined && yearOf(state.date) === yearOf(first.state.date));
}

function isOfSeason(season: string, date: LocalDate): boolean {
  const isSpring = date.slice(5) < '07-01';
  return /^vår$/iu.test(season) ? isSpring : !isSpring;
}

/** The last one before a feast, or the first one after. */
function beside(
  meetings: readonly MeetingOnRecord[],
  side: string,
  feast: string,
  today: LocalDate,
): MeetingOnRecord | null {
  const isAfter = /^efter$/iu.test(side);
  const next = [yearOf(today), yearOf(today) + 1]
    .flatMap((year) => dayOf(feast, year, isAfter) ?? [])
    .find((date) => date > today);
  if (next === undefined) return null;
  return isAfter
    ? (meetings.find(({ state }) => state.date >= next) ?? null)
    : (meetings.findLast(({ state }) => state.date < next) ?? null);
}

function dayOf(feast: string, year: number, isAfter: boolean): LocalDate | null {
  if (/^påsk/iu.test(feast)) return easterSunday(year);
  if (/^jul/iu.test(feast)) return localDate(year, 12, 24);
  if (/^sommar/iu.test(feast)) return isAfter ? localDate(year, 8, 1) : localDate(year, 7, 1);
  return localDate(year, 1, 1);
}

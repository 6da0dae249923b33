import { type LocalDate, yearOf } from '../../../../kernel/index.ts';
import { isCalledTo } from '../../../../meeting/index.ts';
import { plannedDays } from '../../../search/planned-days.ts';
import { type SaidOfOne, saidInClause, saidOfTwo } from '../../../understand/coming/reply/each-of-two.ts';
import { type DateMention, fits, isDay } from '../../../understand/dates/dates.ts';
import type { Asking } from '../../asking.ts';
import { dayOfMeeting, daysSettled, upcoming, withoutWeekdays } from '../../meetings/which-meeting.ts';

/** The days of meeting that an answer speaks of, where it is of several. */
export interface SeveralMeant {
  readonly days: readonly LocalDate[];
  /** "Båda mötena", and two are called: nothing has to be chosen. */
  readonly isBoth: boolean;
  /** "Alla möten utom den 11 mars": those of `days` of which the opposite is said. */
  readonly but: readonly LocalDate[];
  /** "Juni vet jag inte": those of `days` of which neither is said. */
  readonly open?: readonly LocalDate[];
}

const MEETINGS =
  '(?:m[öo]ten|m[öo]tena|sammantr[äa]den|sammantr[äa]dena|g[åa]nger|g[åa]ngerna|tillf[äa]llen|tillf[äa]llena|dagarna|datumen)';
const BOTH = new RegExp(
  `(?<!\\p{L})(?:b[åa]da|b[äa]gge)(?: tv[åa])? ${MEETINGS}(?!\\p{L})|(?<!\\p{L})(?:p[åa]|till|f[öo]r) (?:b[åa]da|b[äa]gge)(?! \\p{L})`,
  'iu',
);
const ALL = new RegExp(
  `(?<!\\p{L})(?:alla|samtliga|varje|[öo]vriga|resterande|n[åa]gra|(?:n[åa]gon|n[åa]got|ingen|inget) av|de (?:tv[åa]|tre|fyra|kommande|n[äa]rmaste)|kommande|tv[åa]|tre|fyra) (?:\\p{L}+ ){0,2}?${MEETINGS}(?!\\p{L})|(?<!\\p{L})(?:varje|(?:p[åa]|till) (?:n[åa]got|n[åa]t|inget)) m[öo]te(?!\\p{L})|(?<!\\p{L})m[öo]tena(?!\\p{L})`,
  'iu',
);
const ALL_OF =
  /(?<!\p{L})(?:hela|resten av|[åa]terstoden av|under) (?!de[nt](?!\p{L}))(?:\p{L}+(?:en|et|ret|nen|ari|uni|uli|ber|mars|april|maj|augusti))(?!\p{L})/iu;
const ALL_OF_THE_YEAR = /(?<!\p{L})(?:[åa]ret|i [åa]r)(?!\p{L})/iu;
/** What is all of one meeting. */
const OF_ONE =
  /(?<!\p{L})hela (?:dagen|m[öo]tet|tiden|sammantr[äa]det|f[öo]rmiddagen|eftermiddagen|kv[äa]llen)(?!\p{L})/iu;
/** "Alla dagar utom 11 mars": what stands after it is not meant. */
const BUT = /(?<!\p{L})(?:utom|f[öo]rutom|undantaget|med undantag)(?!\p{L})/iu;
const STRETCH =
  /(?<!\p{L})(?:mellan|fr[åa]n|fr\.? ?o\.? ?m|till och med|t\.? ?o\.? ?m|till|tills|fram till)(?!\p{L})|\d ?[-–] ?\d/iu;

/** "Båda mötena". */
export function saysBoth(text: string): boolean {
  return BOTH.test(text);
}

/** "Båda mötena", "hela våren", "i december", "från den 1 till den 20": null where no more than one meeting is spoken of. */
export async function severalMeant(asking: Asking): Promise<SeveralMeant | null> {
  const { text } = asking.understanding.message;
  const { dates } = asking.understanding.entities;
  const two = saidOfEach(asking);
  if (two !== null) return two;
  const but = daysAfterBut(asking);
  const stretch = dates.find((date) => !isDay(date));
  const between = STRETCH.test(text) ? daysBetween(asking) : null;
  const isBoth = BOTH.test(text);
  const isAll =
    but.length > 0 ||
    ALL.test(text) ||
    (ALL_OF.test(text) && !OF_ONE.test(text)) ||
    (ALL_OF_THE_YEAR.test(text) && !stretch);
  if (!isBoth && !isAll && !stretch && !between) return null;
  if (isBoth && dates.some(isDay)) return null;
  if (isBoth && !stretch) {
    const called = upcoming(asking).filter(({ state }) => isCalledTo(state));
    if (called.length === 2) return { days: called.map(({ state }) => state.date), isBoth: true, but };
  }
  const meant = [...dates.filter((date) => !isDay(date)), ...daysBeside(asking)];
  const ahead = await daysAhead(asking);
  const isMeant = (date: LocalDate) => {
    if (between) return between.from <= date && date <= between.to;
    if (stretch) return meant.some((mention) => fits(mention, date) && isOfNearest(mention, date, ahead));
    return !ALL_OF_THE_YEAR.test(text) || yearOf(date) === yearOf(asking.today);
  };
  const days = ahead.filter(isMeant);
  return days.length === 0 ? null : { days, isBoth: false, but };
}

/** "Ja den 15, nej den 12", "första går bra, andra inte": the days of which each has a clause of its own; null: there are none. */
export function saidOfEach(asking: Asking): SeveralMeant | null {
  return ofTwo(asking) ?? ofClauses(asking);
}

/** "I november": the next one in which the board meets, and not every November that a plan has days in. */
function isOfNearest(mention: DateMention, date: LocalDate, ahead: readonly LocalDate[]): boolean {
  if (mention.kind !== 'parts' || mention.year !== null || mention.month === null) return true;
  const nearest = ahead.find((one) => fits(mention, one));
  return nearest === undefined || yearOf(nearest) === yearOf(date);
}

/** Of each of these days what is said of it, against the answer that the message as a whole is taken for. */
function ofEach(
  { intent }: Asking,
  said: readonly { readonly day: LocalDate; readonly says: SaidOfOne }[],
): SeveralMeant {
  const opposite = /\.decline$/u.test(intent) ? 'YES' : 'NO';
  const those = (wanted: SaidOfOne) => said.filter(({ says }) => says === wanted).map(({ day }) => day);
  return { days: said.map(({ day }) => day), isBoth: false, but: those(opposite), open: those('OPEN') };
}

/** "Första går bra, andra inte", where two are called. */
function ofTwo(asking: Asking): SeveralMeant | null {
  const said = saidOfTwo(asking.understanding.message.text);
  if (said === null || asking.understanding.entities.dates.length > 0) return null;
  const [first, second, ...more] = upcoming(asking).filter(({ state }) => isCalledTo(state));
  if (!first || !second || more.length > 0) return null;
  return ofEach(asking, [
    { day: first.state.date, says: said[0] },
    { day: second.state.date, says: said[1] },
  ]);
}

const CLAUSES = /[,;!\n]|\.(?!\d)|(?<!\p{L})(?:men|fast|medan|däremot|och|samt)(?!\p{L})/giu;

/**
 * "15 april funkar, juni vet jag inte": of a day and of a month, each with a clause of its own. Of days alone only where
 * the clauses say different things: "fredagen passar men inte torsdagen".
 */
function ofClauses(asking: Asking): SeveralMeant | null {
  const { entities, message } = asking.understanding;
  const dates = withoutWeekdays(entities.dates);
  if (dates.length < 2 || STRETCH.test(message.text)) return null;
  const ends = [...message.text.matchAll(CLAUSES)].map(({ index }) => index);
  const said = dates.flatMap((mention) => {
    const at = message.words[mention.words[0]]?.start ?? 0;
    const from = ends.filter((end) => end <= at).at(-1) ?? 0;
    const to = ends.find((end) => end > at) ?? message.text.length;
    const says = saidInClause(message.text.slice(from, to));
    const days = upcoming(asking).filter(({ state }) => fits(mention, state.date));
    return says === null ? [] : days.map(({ state }) => ({ day: state.date, says }));
  });
  const isTold = dates.every((mention) => said.some(({ day }) => fits(mention, day)));
  const isOnce = new Set(said.map(({ day }) => day)).size === said.length;
  const differs = !dates.every(isDay) || new Set(said.map(({ says }) => says)).size > 1;
  return isTold && isOnce && differs && said.length > 1 ? ofEach(asking, said) : null;
}

const JOINS = /(?<!\p{L})(?:och|samt|eller|men|resp\p{L}*)(?!\p{L})|[,;&+]/iu;

/** "Kommer 11 december och i januari": the single days that are named beside a month, and are none of its own. */
function daysBeside({ understanding: { message, entities } }: Asking): DateMention[] {
  const textBetween = (one: DateMention, next: DateMention) =>
    message.text.slice(message.words[one.words[1]]?.end ?? 0, message.words[next.words[0]]?.start ?? 0);
  return entities.dates.filter((mention, at) => {
    const [before, after] = [entities.dates[at - 1], entities.dates[at + 1]];
    const stands =
      (before === undefined || JOINS.test(textBetween(before, mention))) &&
      (after === undefined || JOINS.test(textBetween(mention, after)));
    return isDay(mention) && stands;
  });
}

function daysAfterBut(asking: Asking): LocalDate[] {
  const { message, entities } = asking.understanding;
  const from = message.text.search(BUT);
  if (from === -1) return [];
  return entities.dates.filter(isDay).flatMap((mention) => {
    const day = (message.words[mention.words[0]]?.start ?? 0) > from ? dayOfMeeting(mention, asking) : null;
    return day === null ? [] : [day];
  });
}

/** Two single days with "från … till" between them. */
function daysBetween(asking: Asking): { readonly from: LocalDate; readonly to: LocalDate } | null {
  const days = asking.understanding.entities.dates.filter(isDay);
  const [from, to] = days.map((mention) => dayOfMeeting(mention, asking));
  return days.length === 2 && from && to && from < to ? { from, to } : null;
}

/** The days of the board's meetings to come, also those that only a plan in the record names. */
async function daysAhead(asking: Asking): Promise<LocalDate[]> {
  const settled = daysSettled(asking.board);
  const planned = plannedDays(await asking.board.index())
    .map(({ date }) => date)
    .filter((date) => date >= asking.today && !settled.has(date));
  return [...new Set([...upcoming(asking).map(({ state }) => state.date), ...planned])].toSorted();
}

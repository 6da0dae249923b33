import { yearOf } from '../../../kernel/index.ts';
import type { RecordIndex } from '../../knowledge.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { paragraphsOf } from '../matters/find/matters-of-meeting.ts';
import { isFormal } from '../matters/formal.ts';
import { backgroundOf } from '../matters/quote.ts';
import { severalSums } from '../matters/sums/several-sums.ts';
import { held, isMinuted } from '../meetings/which-meeting.ts';
import type { DecisionsAnswer, Granted } from './decisions-answer.ts';
import { endingAhead } from './ending-ahead.ts';
import { A_YEARS, grantedTo, recipientAsked, speakOf } from './granted-to.ts';
import { grantedLastTo, grantedToThem } from './granted-to-them.ts';
import { grantsOf } from './grants.ts';
import { decidedOnApplications } from './on-applications.ts';
import { endedAs, type Outcome, outcomeAsked } from './outcomes.ts';
import { paragraphsMeant, yearsNamed } from './paragraphs-meant.ts';
import { proposedAhead } from './proposed-ahead.ts';
import { rankAsked } from './rank-asked.ts';
import { sumOfFirm } from './sum-of-firm.ts';
import { asOfThing } from './thing-of-medlem.ts';

/** What was decided on a day or in a time, or which matters ended so. */
export async function decisions(asking: Asking): Promise<DecisionsAnswer> {
  const outcome = outcomeAsked(asking.understanding.message.text);
  if (outcome !== null) return endedSo(asking, outcome);
  const index = await asking.board.index();
  const ofApplications = decidedOnApplications(asking, index);
  if (ofApplications) return ofApplications;
  const { matters, mention, dates, unminuted } = paragraphsMeant(asking, index);
  const ofYear = dates.length === 0 ? decidedForYear(asking, index) : null;
  if (ofYear) return ofYear;
  if (dates.length === 0) return { kind: 'nothing-held', board: asking.board.name, mention, unminuted };
  const told = matters.filter((one) => one.clauses.length > 0 && !isFormal(one.heading));
  return { kind: 'decisions', board: asking.board.name, matters: told, dates, outcome: null, background: [] };
}

/** The year that is named alone, as it is written; null: none is, or a month or a day as well. */
function yearNamed(asking: Asking): string | null {
  const [date] = asking.understanding.entities.dates;
  return date?.kind === 'parts' && date.year !== null && date.month === null ? String(date.year) : null;
}

/** "Vad har vi beslutat för 2027", before any meeting of that year: what the latest meetings decided that is of it. */
function decidedForYear(asking: Asking, index: RecordIndex): DecisionsAnswer | null {
  const year = yearNamed(asking);
  if (year === null) return null;
  const matters = ofLatestYear(asking, index).matters.filter(
    ({ heading, clauses }) =>
      clauses.length > 0 && !isFormal(heading) && [heading, ...clauses].some((text) => text.includes(year)),
  );
  const dates = [...new Set(matters.map(({ date }) => date))].sort();
  const told = { board: asking.board.name, matters, dates, outcome: null, background: [] };
  return matters.length === 0 ? null : { kind: 'decisions', ...told };
}

/** Whether a time is said, or the last meeting. */
const isSaid = (asking: Asking): boolean =>
  asking.understanding.entities.dates.length > 0 || speaksOf(asking, 'last');

/** The §§ of the latest year's meetings. */
function ofLatestYear(asking: Asking, index: RecordIndex): ReturnType<typeof paragraphsMeant> {
  const latest = held(asking).slice(0, A_YEARS).filter(isMinuted).toReversed();
  const matters = latest.flatMap((one) => paragraphsOf(one, index));
  return { matters, mention: null, unminuted: null, dates: latest.map((one) => one.state.date) };
}

/** "Vilka projekt har fått pengar": all of them. */
const RECIPIENTS =
  /(?<!\p{L})(?:vilka|vilken|vad för|vem)(?!\p{L}).*(?<!\p{L})(?:fick|fått|får|beviljats|beviljades|tilldelades|finansierar|stödjer|stöttar|bekostar|satsar|gett|delat ut|delade ut)(?!\p{L})/iu;

/** The matters that ended so: of the meeting, month or year named, else of the latest year's meetings. */
async function endedSo(asking: Asking, outcome: Outcome): Promise<DecisionsAnswer> {
  const index = await asking.board.index();
  const ahead = endingAhead(asking, outcome, index);
  if (ahead) {
    const { matters, date, listed } = ahead;
    return {
      kind: 'decisions',
      board: asking.board.name,
      matters,
      dates: [date],
      outcome,
      background: [],
      proposed: true,
      ...(listed === undefined ? {} : { listed }),
    };
  }
  const all = isSaid(asking) ? paragraphsMeant(asking, index) : ofLatestYear(asking, index);
  const { mention, unminuted } = all;
  if (all.dates.length === 0) return { kind: 'nothing-held', board: asking.board.name, mention, unminuted };
  const matters = all.matters.filter((one) => endedAs(one, outcome));
  const [first] = matters;
  const background = first && matters.length === 1 ? backgroundOf(first) : [];
  const dates = all.dates.toSorted();
  return { kind: 'decisions', board: asking.board.name, matters, dates, outcome, background };
}

/** Money that was granted: clauses that grant, with the amounts they name. */
export async function total(asked: Asking): Promise<DecisionsAnswer> {
  const index = await asked.board.index();
  const asking = asOfThing(asked, index);
  const proposed = proposedAhead(asking, index);
  if (proposed) return proposed;
  const isOfAll =
    !isSaid(asking) && (rankAsked(asking) !== null || RECIPIENTS.test(asking.understanding.message.text));
  const meant = isOfAll ? ofLatestYear(asking, index) : paragraphsMeant(asking, index);
  const { matters, mention, dates, unminuted } = meant;
  const together =
    grantedTogether(asking, index) ?? grantedToThem(asking, index) ?? (await grantedLastTo(asking, index));
  if (together !== null) {
    const of = [...new Set(together.map(({ matter }) => matter.date))].sort();
    const sum = sumOfFirm(together);
    return { kind: 'total', board: asking.board.name, granted: together, sum, dates: of };
  }
  const ahead = dates.length === 0 ? await grantedForYear(asking) : [];
  if (ahead.length > 0) {
    const of = [...new Set(ahead.map(({ matter }) => matter.date))].sort();
    const sum = sumOfFirm(ahead);
    return { kind: 'total', board: asking.board.name, granted: ahead, sum, dates: of };
  }
  if (dates.length === 0) return { kind: 'nothing-held', board: asking.board.name, mention, unminuted };
  const named = await grantedToNamed(asking);
  const all = named ?? matters.flatMap((matter) => grantsOf(matter));
  const here = await grantedTo(asking, all);
  const isLookedFor = here.length === 0 && asking.understanding.entities.organisations.length > 0;
  const year = isLookedFor && !isSaid(asking) ? ofLatestYear(asking, index) : null;
  const granted =
    year === null
      ? here
      : await grantedTo(
          asking,
          year.matters.flatMap((matter) => grantsOf(matter)),
        );
  const who = recipientAsked(asking);
  if (who !== null && granted.length > 0 && !(await speakOf(asking, granted, who))) {
    const looked = isSaid(asking) ? dates : ofLatestYear(asking, index).dates;
    return { kind: 'total', board: asking.board.name, granted: [], sum: 0, dates: looked, to: who };
  }
  const ranked = granted.length > 1 ? rankAsked(asking) : null;
  const sum = sumOfFirm(granted);
  const own = [...new Set(granted.map(({ matter }) => matter.date))].sort();
  const of = (named === null && year === null) || own.length === 0 ? (year?.dates ?? dates) : own;
  const told = { kind: 'total' as const, board: asking.board.name, sum, dates: of };
  if (ranked === null) return { ...told, granted, ...toWhom(asking) };
  const sign = ranked === 'most' ? 1 : -1;
  return { ...told, granted: granted.toSorted((a, b) => sign * (b.kronor - a.kronor)), ranked };
}

/** The medlem that it is asked of, where one alone is named. */
function toWhom({ understanding: { entities } }: Asking): { readonly to?: string } {
  const [one, another] = entities.organisations;
  return one !== undefined && another === undefined ? { to: one.id } : {};
}

/** "Hur mycket blir Fyren och Bron tillsammans": what each that is named was granted; null where not two are, or one was not. */
function grantedTogether(asking: Asking, index: RecordIndex): readonly Granted[] | null {
  const several = asking.understanding.entities.dates.length === 0 ? severalSums(asking, index) : null;
  if (several?.kind !== 'sums') return null;
  const granted = several.sums.map(({ matter, clause }) =>
    grantsOf(matter).find((one) => one.clause === clause),
  );
  const found = granted.filter((one) => one !== undefined);
  return found.length === granted.length ? found : null;
}

/** "Totalt beviljat 2027", before any meeting of that year: what was granted for it at the meetings of about a year. */
async function grantedForYear(asking: Asking): Promise<readonly Granted[]> {
  const year = yearNamed(asking);
  if (year === null) return [];
  const index = await asking.board.index();
  const latest = held(asking).slice(0, A_YEARS).filter(isMinuted);
  const all = latest.flatMap((one) => paragraphsOf(one, index)).flatMap((matter) => grantsOf(matter));
  return grantedTo(
    asking,
    all.filter(({ clause, matter }) => clause.includes(year) || matter.heading.includes(year)),
  );
}

/**
 * What was granted to a thing that is named and to no medlem, where no meeting is: at the meetings of about a year.
 * Null where another is asked, or none of them granted it anything.
 */
export async function grantedToNamed(asking: Asking): Promise<readonly Granted[] | null> {
  const { topic, dates, organisations } = asking.understanding.entities;
  const isNamed = topic.some(({ weight }) => weight === 1);
  const years = yearsNamed(dates).flatMap((date) => (date.kind === 'parts' ? (date.year ?? []) : []));
  const isOfYears = years.length > 1;
  if (!isNamed || (dates.length > 0 && !isOfYears) || organisations.length > 0) return null;
  if (speaksOf(asking, 'last')) return null;
  const index = await asking.board.index();
  const latest = held(asking).slice(0, A_YEARS).filter(isMinuted);
  const all = latest.flatMap((one) => paragraphsOf(one, index)).flatMap((matter) => grantsOf(matter));
  const of = await grantedTo(asking, all);
  if (of.length === 0 || of.length === all.length) return null;
  const ofThem = isOfYears ? of.filter((one) => years.includes(yearOfGrant(one))) : of;
  return ofThem.length > 0 ? ofThem : null;
}

/** For what year something was granted: the one that the decision or its heading names, else when it was decided. */
function yearOfGrant({ clause, matter }: Granted): number {
  const named = YEAR.exec(clause) ?? YEAR.exec(matter.heading);
  return named === null ? yearOf(matter.date) : Number(named[0]);
}
const YEAR = /(?<!\d)20\d\d(?!\d)/u;

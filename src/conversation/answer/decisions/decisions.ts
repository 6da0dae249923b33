import type { RecordIndex } from '../../knowledge.ts';
import { queryOf } from '../../search/query.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { remembered } from '../../understand/words/remembered.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { pointedMatter } from '../matters/find/matter-pointed.ts';
import { paragraphsOf } from '../matters/find/matters-of-meeting.ts';
import type { Matter } from '../matters/matter.ts';
import { backgroundOf } from '../matters/quote.ts';
import { severalSums } from '../matters/sums/several-sums.ts';
import { held, isMinuted } from '../meetings/which-meeting.ts';
import type { DecisionsAnswer, Granted } from './decisions-answer.ts';
import { GRANTS, grantsOf } from './grants.ts';
import { endedAs, type Outcome, outcomeAsked } from './outcomes.ts';
import { paragraphsMeant } from './paragraphs-meant.ts';

/** Formalities that nobody asks for in a list of decisions. */
const FORMAL = sifted(
  /^(mötets? öppn|godkännande att öppna|öppnande|val av juster|dagordning|föregående (mötes )?protokoll|mötets? avslut|avslut|(godkännande|fastställande) av (dagordning|föredragningslist)|protokoll från|upprop|sammanträdets? (öppn|avslut))/i,
);
const isFormal = remembered((heading) => FORMAL.test(heading));

/** What was decided on a day or in a time, or which matters ended so. */
export async function decisions(asking: Asking): Promise<DecisionsAnswer> {
  const outcome = outcomeAsked(asking.understanding.message.text);
  if (outcome !== null) return endedSo(asking, outcome);
  const { matters, mention, dates, unminuted } = paragraphsMeant(asking, await asking.board.index());
  if (dates.length === 0) return { kind: 'nothing-held', board: asking.board.name, mention, unminuted };
  const told = matters.filter((one) => one.clauses.length > 0 && !isFormal(one.heading));
  return { kind: 'decisions', board: asking.board.name, matters: told, dates, outcome: null, background: [] };
}

/** Meetings looked through where none is named: those of about a year. */
const A_YEARS = 8;

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
export async function total(asking: Asking): Promise<DecisionsAnswer> {
  const index = await asking.board.index();
  const isOfAll = RECIPIENTS.test(asking.understanding.message.text) && !isSaid(asking);
  const meant = isOfAll ? ofLatestYear(asking, index) : paragraphsMeant(asking, index);
  const { matters, mention, dates, unminuted } = meant;
  const together = grantedTogether(asking, index) ?? grantedToThem(asking, index);
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
  const sum = sumOfFirm(granted);
  const own = [...new Set(granted.map(({ matter }) => matter.date))].sort();
  const of = (named === null && year === null) || own.length === 0 ? (year?.dates ?? dates) : own;
  return { kind: 'total', board: asking.board.name, granted, sum, dates: of, ...toWhom(asking) };
}

/** What was granted and hangs on nothing; where all of it does, all. */
function sumOfFirm(granted: readonly Granted[]): number {
  const firm = granted.filter(({ isConditional }) => isConditional !== true);
  return (firm.length > 0 ? firm : granted).reduce((kronor, one) => kronor + one.kronor, 0);
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

const TO_THEM = sifted(
  /^(?:och |men |å |o )?(?:va|vad|hur (?:mycket|mkt|mycke)(?: pengar)?|summan av vad) (?:(?:har |hade )?(?:vi|förbundet|styrelsen) (?:(?:har |redan )?(?:gett|givit|gav|beviljat|beviljade|betalat))(?: till)? (?:de|dom|dem)|(?:gav|beviljade) (?:vi|förbundet) (?:de|dom|dem)|(?:fick|har) (?:de|dom)(?: fått)?|(?:har )?(?:de|dom) (?:har )?fått)(?: (?:i|av oss|redan|totalt|sammanlagt|pengar|för))*(?: (?<when>sist|senast|förra gången|förra året|tidigare|innan|förut|hittills|genom åren|totalt|sammanlagt))?(?: då)?[?. ]*$/iu,
);
const NAME = /(?<!^)(?<!\p{L})\p{Lu}[\p{L}\d-]{3,}/gu;
const LAST_TIME = /^(?:sist|senast|förra gången|förra året)$/iu;

/** "Vad har vi gett dom hittills", "vad fick dom sist": whoever the heading of what is spoken of names; null: not so asked, or nothing granted. */
export function grantedToThem(asking: Asking, index: RecordIndex): readonly Granted[] | null {
  const asked = TO_THEM.exec(asking.understanding.message.text);
  const matter = asked ? pointedMatter(asking, asking.subject?.matter, 0, index) : null;
  const [name] = matter?.heading.match(NAME) ?? [];
  const when = asked?.groups?.when;
  if (name === undefined || when === undefined) return null;
  const [named] = analyse(name);
  const all = held(asking)
    .slice(0, A_YEARS)
    .filter(isMinuted)
    .flatMap((one) => paragraphsOf(one, index))
    .flatMap((one) => grantsOf(one))
    .filter((one) => analyse(`${one.matter.heading}\n${one.clause}`).includes(named ?? ''));
  const told = LAST_TIME.test(when) ? all.filter((one) => one.matter.date === all[0]?.matter.date) : all;
  return told.length > 0 ? told : null;
}

/** "Totalt beviljat 2027", before any meeting of that year: what was granted for it at the meetings of about a year. */
async function grantedForYear(asking: Asking): Promise<readonly Granted[]> {
  const [date] = asking.understanding.entities.dates;
  if (date?.kind !== 'parts' || date.year === null || date.month !== null) return [];
  const year = String(date.year);
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
  if (!isNamed || dates.length > 0 || organisations.length > 0 || speaksOf(asking, 'last')) return null;
  const index = await asking.board.index();
  const latest = held(asking).slice(0, A_YEARS).filter(isMinuted);
  const all = latest.flatMap((one) => paragraphsOf(one, index)).flatMap((matter) => grantsOf(matter));
  const of = await grantedTo(asking, all);
  return of.length > 0 && of.length < all.length ? of : null;
}

/** "Delades ut": that something was granted, and nothing of what it is called. */
const HANDS_OUT = /^(?:ut)?dela(?:[dts]|de|des|ts)?$/iu;

/** Words that are of whatever is granted, and tell none of it apart. */
const OF_ANY_GRANT =
  /^(?:pengar\p{L}*|medel|medlen|bidrag\p{L}*|stöd\p{L}*|anslag\p{L}*|kronor|belopp\p{L}*|insats\p{L}*|projekt\p{L}*|verksamhet\p{L}*|ansökning\p{L}*|ansökan|del(?:a|at|ade|ar)|gett|gav|ut)$/u;

/**
 * Those whose matter, or own row of a list, speaks of the medlem or the thing that is named: of a medlem that none names,
 * none; all where no medlem is named and the record knows nothing of the thing.
 */
async function grantedTo(asking: Asking, all: readonly Granted[]): Promise<readonly Granted[]> {
  const { message, entities } = asking.understanding;
  const index = await asking.board.index();
  const names = new Set([
    ...entities.topic.filter(({ weight }) => weight === 1).map(({ word }) => word.text),
    ...entities.organisations.map(({ words: [first] }) => message.words[first]?.text ?? ''),
  ]);
  const named = (matter: Matter) => new Set(analyse([matter.heading, ...matter.clauses].join('\n')));
  const headed = all.map(({ matter }) => named(matter));
  // What a matter is named by, or a medlem; "hittills" and "beviljats" tell none of them apart.
  const telling = queryOf(message, entities, index).filter(
    ({ said, expansions }) =>
      names.has(said) &&
      !GRANTS.test(said) &&
      !HANDS_OUT.test(said) &&
      !OF_ANY_GRANT.test(said) &&
      expansions.some(
        ({ term, likeness }) =>
          likeness >= 0.85 && (headed.some((terms) => terms.has(term)) || entities.organisations.length > 0),
      ),
  );
  if (telling.length === 0) return all;
  const speaks = ({ matter, clause, isRow }: Granted) => {
    const text = isRow ? [matter.heading, clause] : [matter.heading, ...matter.clauses, matter.body];
    const terms = new Set(analyse(text.join('\n')));
    return telling.every(({ expansions }) => expansions.some(({ term }) => terms.has(term)));
  };
  const of = all.filter(speaks);
  return of.length > 0 || entities.organisations.length > 0 ? of : all;
}

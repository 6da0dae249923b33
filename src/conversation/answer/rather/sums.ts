import type { Passage, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { type Intent, isAct } from '../../understand/intents.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { changeAsked } from '../../understand/record/change-asked.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { TopicWord } from '../../understand/words/topic.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { grantedToNamed } from '../decisions/decisions.ts';
import { A_YEARS } from '../decisions/granted-to.ts';
import { asksWhatWasGranted, grantedLastTo, grantedToThem } from '../decisions/granted-to-them.ts';
import { proposedAhead } from '../decisions/proposed-ahead.ts';
import { rankAsked } from '../decisions/rank-asked.ts';
import { namesByCommonWords } from '../matters/find/named-by-common-words.ts';
import { namesRecordedMatter } from '../matters/find/on-record.ts';
import { comparedSums } from '../matters/sums/compared.ts';
import { shareOfRows, sumOfList } from '../matters/sums/of-rows.ts';
import { asksOwnShare, asksWhatIsPaid } from '../matters/sums/paid-by-member.ts';
import { wholeYear } from '../matters/sums/whole-year.ts';
import { held } from '../meetings/which-meeting.ts';
import { namesSomething, type Settled, type Settling, where, whereFound } from './reading.ts';

/** "Statens bidrag 2027": a sum that is named, and none to be added up. */
export function namedSum(asking: Asking, of: Intent): Settling {
  if (of !== 'decision.total' || !namesSomething(asking)) return undefined;
  if (speaksOf(asking, 'total', 'granted', 'ours')) return undefined;
  return where(namesRecordedMatter(asking), 'matter.amount');
}

/** "Kom igång pengar 2027": of what a heading names, be it by words that anybody says, and not of who applies for money. */
export async function moneyOfNamed(asking: Asking, of: Intent): Promise<Settled> {
  if (of !== 'agenda.applications' || speaksOf(asking, 'application')) return undefined;
  const isNamed =
    namesByCommonWords(asking, await asking.board.index()) ||
    (namesSomething(asking) && (await namesRecordedMatter(asking, true)));
  return isNamed ? 'matter.amount' : undefined;
}

/** "Vad blir posten utveckling", "vad går till kansliet": the sum of a row of a budget. */
export function ofBudgetRow({ understanding: { message } }: Asking, of: Intent | null): Settled {
  return !(of && isAct(of)) && BUDGET_ROW.test(message.text) ? 'matter.amount' : undefined;
}
const BUDGET_ROW = sifted(
  /^(?:och |men |å |o )?(?:vad|va|hur (?:stor|mycket|mkt|hög)) (?:blir|är|e|blev|var|ligger|landar|hamnar) (?:\p{L}+ ){0,2}?(?:posten|budgetposten|budgetraden) (?:för |till |på )?\p{L}|^(?:och |men |å |o )?(?:vad|va) (?:går|gick|läggs|lades) (?:det |ut )?till (?!väga(?!\p{L}))\p{L}/iu,
);

/** "Internbudget 2027 totalt": of a matter by its heading, and the year is in it. */
export function sumOfHeadedYear(asking: Asking, of: Intent): Settling {
  const { dates } = asking.understanding.entities;
  const ofYear = dates.length > 0 && dates.every((one) => one.kind === 'parts' && one.month === null);
  if (of !== 'decision.total' || !ofYear || !namesSomething(asking)) return undefined;
  if (speaksOf(asking, 'granted')) return undefined;
  return where(namesRecordedMatter(asking, true), 'matter.amount');
}

/** "Hur mycket har Bryggan beviljats": of a thing that nothing was granted yet, and its matter tells what there is. */
export async function nothingGrantedYet(asking: Asking): Promise<Settled> {
  const { dates, organisations } = asking.understanding.entities;
  if (!namesSomething(asking) || dates.length + organisations.length > 0) return undefined;
  if (speaksOf(asking, 'total', 'ours') || (await grantedToNamed(asking)) !== null) return undefined;
  return (await namesRecordedMatter(asking, true)) ? 'matter.amount' : undefined;
}

/** "Höjdes det", "hur mycket mer fick Stegvis än förra året": of what a matter has for two years. */
export function changed(asking: Asking, _: Intent | null, record: RecordIndex | null): Settled {
  if (record === null || changeAsked(asking.understanding.message.text) === null) return undefined;
  return comparedSums(asking, record) === null ? undefined : 'matter.amount';
}

/** "Och för hela året?", "bidragen 2027 totalt", "hur stor del går till kansliet": of what one matter lists. */
export const ofItsRows = whereFound(
  (asking, record) => wholeYear(asking, record) ?? shareOfRows(asking, record) ?? sumOfList(asking, record),
  'matter.amount',
);

/** "Vad fick dom sist": what whoever is spoken of was granted, and not all that was decided then. */
export function grantedToThose(asking: Asking, _: Intent | null, record: RecordIndex | null): Settling {
  if (record === null || !asksWhatWasGranted(asking.understanding.message.text)) return undefined;
  return where(wasGranted(asking, record), 'decision.total');
}
async function wasGranted(asking: Asking, record: RecordIndex): Promise<boolean> {
  if (asking.subject?.matter && grantedToThem(asking, record) !== null) return true;
  return (await grantedLastTo(asking, record)) !== null;
}

/** "Vem har fått mest": of what was granted, whoever has got anything else. */
export function ranked(asking: Asking, of: Intent | null): Settled {
  return !(of && isAct(of)) && rankAsked(asking) !== null ? 'decision.total' : undefined;
}

/** "Hur mycket betalar regionen sammanlagt": what it pays the förbund, and nothing that was granted. */
export function paidIn(asking: Asking, of: Intent): Settled {
  const isShare = !isAct(of) && asksOwnShare(asking.understanding.message.text);
  if (of !== 'decision.total' && !isShare) return undefined;
  return asksWhatIsPaid(asking) ? 'matter.amount' : undefined;
}

/** "Hur mycket handlar det om sammanlagt", of an agenda ahead: what it proposes. */
export function ofAgenda(asking: Asking, of: Intent | null, record: RecordIndex | null): Settled {
  if (record === null || (asking.subject?.meetingId == null && !(of && OF_SUMS.has(of)))) return undefined;
  return proposedAhead(asking, record) === null ? undefined : 'decision.total';
}

const OF_SUMS: ReadonlySet<Intent> = new Set<Intent>([
  'matter.amount',
  'matter.proposal',
  'agenda.applications',
  'agenda.item',
]);

/** "Hur stort anslag totalt till Stegvis": all that it was granted, and not the latest. */
export function inAll(asking: Asking, of: Intent): Settling {
  if (of !== 'matter.amount' || !IN_ALL.test(asking.understanding.message.text)) return undefined;
  return where(wasGrantedAgain(asking), 'decision.total');
}
const IN_ALL = /(?<!\p{L})(?:totalt|sammanlagt|sammantaget|allt som allt|genom åren|hittills)(?!\p{L})/iu;

/** "Hur mycket har Båtklubben fått": all until now, and not what it was given last. */
export function givenUntilNow(asking: Asking, of: Intent | null): Settling {
  if ((of !== null && isAct(of)) || !HAS_BEEN_GIVEN.test(asking.understanding.message.text)) return undefined;
  return where(wasGrantedAgain(asking), 'decision.total');
}
const HAS_BEEN_GIVEN = sifted(
  /^(?:och |men |å |o )?(?:vad|va|hur (?:mycket|mkt|mycke)(?: pengar)?) har (?!(?:de|dom|vi|jag|ni)(?!\p{L})).{3,40}(?<!\p{L})(?:fått|beviljats|tilldelats)(?: (?:av oss|i bidrag|i stöd|pengar|av förbundet))*[?. ]*$/iu,
);

/** Whether what is named has been granted more than once. */
async function wasGrantedAgain(asking: Asking): Promise<boolean> {
  return ((await grantedToNamed(asking)) ?? []).length > 1;
}

/** "Vad fick Torget", of a thing that several §§ of one meeting are headed by: what it was granted in all of them. */
export function inSeveral(asking: Asking, of: Intent, record: RecordIndex | null): Settling {
  if (record === null || of !== 'matter.amount' || !speaksOf(asking, 'granted')) return undefined;
  const { topic } = asking.understanding.entities;
  // Whether two headings of one meeting bear it is seen at once; what they granted is read for those alone.
  if (!headsSeveral(asking, record, topic)) return undefined;
  return where(wasGrantedInAll(asking, topic), 'decision.total');
}
async function wasGrantedInAll(asking: Asking, topic: readonly TopicWord[]): Promise<boolean> {
  const granted = (await grantedToNamed(asking)) ?? [];
  const named = topic.flatMap(({ word, weight }) => (weight === 1 ? [word.stem] : []));
  const headed = new Map(
    granted.map(({ matter }) => [
      matter.label,
      named.every((stem) => analyse(matter.heading).includes(stem)),
    ]),
  );
  const days = new Set(granted.map(({ matter }) => matter.date));
  return headed.size > 1 && days.size === 1 && [...headed.values()].every(Boolean);
}

/** Whether of the latest meetings one alone has §§ whose headings have the words that are named, but for their endings, and that has two. */
function headsSeveral(asking: Asking, index: RecordIndex, topic: readonly TopicWord[]): boolean {
  const named = topic.flatMap(({ word, weight }) => (weight === 1 ? [beginningOf(word.text)] : []));
  if (named.length === 0) return false;
  const bearing = ({ part, heading }: Passage) => {
    if (part !== 'paragraph') return false;
    const lower = heading.toLocaleLowerCase('sv');
    return named.every((one) => lower.includes(one));
  };
  let found = 0;
  for (const { id } of held(asking).slice(0, A_YEARS)) {
    const here = (grouped(index).ofMeeting.get(id) ?? []).filter(bearing).length;
    if (here === 1 || (here > 0 && found > 0)) return false;
    found += here;
  }
  return found > 1;
}
const LONGEST_ENDING = 3;
const beginningOf = (word: string) =>
  word.toLocaleLowerCase('sv').slice(0, Math.max(4, word.length - LONGEST_ENDING));

/** "Summa?" of what is spoken of. */
export function sumOfSubject({ understanding, subject }: Asking, of: Intent): Settled {
  if (of !== 'decision.total' || !subject?.matter) return undefined;
  const { entities, message } = understanding;
  const isShort =
    entities.dates.length === 0 &&
    (message.words.length <= 2 ||
      SHARE.test(message.text) ||
      (message.words.length <= 5 && !SUMS_UP.test(message.text)));
  return isShort ? 'matter.amount' : undefined;
}
/** "Hur stor del av totalen är det": of the sum spoken of, and none to be added up. */
const SHARE = /(?<!\p{L})(?:hur stor (?:an)?del|hur många procent|vilken andel)(?!\p{L})/iu;
const SUMS_UP =
  /(?<!\p{L})(?:total\p{L}*|samman\p{L}*|summ\p{L}*|bevilja\p{L}*|gett|delat|allt|alla)(?!\p{L})/iu;

/** "Hyra kansliet": what the kansli costs or does is no office. */
export function ofPremises(asking: Asking, of: Intent): Settled {
  const { entities, message } = asking.understanding;
  if (of !== 'member.office' || speaksOf(asking, 'who') || ASKS_PLACE.test(message.text)) return undefined;
  const isSaid = entities.topic.some(({ word }) => /^(?:hyr|lokal|kontrakt|flytt|kostn)/.test(word.folded));
  return isSaid ? 'matter.amount' : undefined;
}
const ASKS_PLACE = /(?<!\p{L})(?:adress|telefon|mejl|mail|e-post|epost|nummer|kontakt|ligger|finns|sitter)/iu;

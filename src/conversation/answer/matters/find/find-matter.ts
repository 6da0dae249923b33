import type { RecordIndex } from '../../../knowledge.ts';
import { KIND_ASKED, peopleQuery, type QueryPart, queryOf } from '../../../search/query.ts';
import { type Ranked, rank } from '../../../search/rank.ts';
import { fits } from '../../../understand/dates/dates.ts';
import type { Intent } from '../../../understand/intents.ts';
import type { NumberReference } from '../../../understand/named/references.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import { asksResultOfYear } from '../../../understand/record/asked-of-record.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import { remembered } from '../../../understand/words/remembered.ts';
import { type Asking, speaksOf } from '../../asking.ts';
import { held } from '../../meetings/which-meeting.ts';
import { type Matter, numberAlone } from '../matter.ts';
import { ofOtherYear, proposedNow } from './beside-before.ts';
import { lastOfMeeting } from './last-of-meeting.ts';
import { numberedMatter } from './matter-named.ts';
import { matterOfPassage, pointedMatter } from './matter-pointed.ts';
import { paragraphsOf } from './matters-of-meeting.ts';
import { isNoHead } from './on-record.ts';
import { isOfSame, isSameAs } from './related.ts';

/** Where an answer is looked for first. */
export type Lean = 'decided' | 'proposed' | 'either';

export type MatterMeant =
  /** Named by its number, or spoken of before. */
  | { readonly kind: 'pointed'; readonly matter: Matter }
  /** Found by what it is about; the best first. `passages` may hold bilagor that belong to no matter. */
  | {
      readonly kind: 'found';
      readonly matters: readonly Matter[];
      readonly passages: readonly Ranked[];
      readonly query: readonly QueryPart[];
      readonly coverage: number;
    }
  | { readonly kind: 'missing'; readonly reference: NumberReference; readonly date: string | null }
  | { readonly kind: 'nothing'; readonly query: readonly QueryPart[] }
  /** Nothing was named at all. */
  | { readonly kind: 'unsaid' };

/** What a question is about, among the board's matters and papers. */
export function matterMeant(asking: Asking, lean: Lean, index: RecordIndex): MatterMeant {
  const { entities, message } = asking.understanding;
  const numbered = entities.numbers.find((one) => one.kind !== 'attachment');
  if (numbered) {
    const found = numberedMatter(asking, numbered, index);
    return found.kind === 'one' ? { kind: 'pointed', matter: found.matter } : found;
  }
  const last = lastOfMeeting(asking, index);
  if (last) return { kind: 'pointed', matter: last };
  if (BEFORE_THAT.test(message.text)) {
    const earlier = beforeThat(asking, index);
    if (earlier) return { kind: 'pointed', matter: earlier };
  }
  if (entities.step && asking.subject?.matter) {
    const next = pointedMatter(asking, asking.subject.matter, entities.step.step, index);
    if (next) return { kind: 'pointed', matter: next };
  }
  const named = WITH_PEOPLE.has(asking.intent) ? peopleQuery(message, entities, index) : [];
  const query = [...queryOf(message, entities, index), ...named];
  const weight = query.reduce((sum, part) => sum + part.weight, 0);
  const ranked = inTime(asking, ofWholeYear(asking, formalLast(rank(query, index, isNoHead), query)));
  const leaning = lean === 'either' ? ranked : leanOn(ranked, lean);
  const [best] = leaning;
  const before = asItWasThen(asking, pointedMatter(asking, asking.subject?.matter, 0, index), index);
  const year = ofOtherYear(asking, index);
  const now = year ?? (before === null ? null : proposedNow(asking, before, index));
  if (now === 'untold') return { kind: 'nothing', query };
  if (now !== null) return { kind: 'pointed', matter: now };
  // Words that hardly tell anything ("beslutet", "det") leave the conversation where it was.
  if (before && (weight < 1 || !best || best.coverage < 0.35) && refersBack(asking)) {
    return { kind: 'pointed', matter: before };
  }
  // A second question in the same message is of what the first was of.
  const carries =
    speaksOf(asking, 'thisOne') ||
    OF_THAT.test(message.text) ||
    PROPERTY.test(message.text) ||
    asking.subject?.at === asking.now;
  const says = query.some(({ expansions }) => expansions.length > 0) || namesAnother(asking, query);
  if (before && carries && (speaksAsMuch(before, query, ranked) || (query.length > 0 && !says))) {
    return { kind: 'pointed', matter: before };
  }
  if (query.length === 0) return { kind: 'unsaid' };
  if (!best) return { kind: 'nothing', query };
  const near = leaning
    .filter((one) => one.score >= best.score * 0.45 || one.coverage >= best.coverage * 0.6)
    .slice(0, 16);
  const found = near.map(({ passage }) => matterOfPassage(asking, passage, index));
  const matters = unique(found.filter((one) => one !== null));
  return { kind: 'found', matters, passages: near, query, coverage: best.coverage };
}

/** "Och innan dess", of what had been before the board before. */
const BEFORE_THAT = sifted(
  /(?<!\p{L})(?:innan dess|dessförinnan|före det|första gången|gången (?:innan|före|dessförinnan))(?!\p{L})/iu,
);

/** The same matter as it was dealt with the last time before; null where it never was. */
function beforeThat(asking: Asking, index: RecordIndex): Matter | null {
  const now = pointedMatter(asking, asking.subject?.matter, 0, index);
  if (now === null) return null;
  const isSame = isOfSame(now);
  const past = held(asking).filter(({ state }) => state.date < now.date);
  return past.flatMap((meeting) => paragraphsOf(meeting, index)).find(isSame) ?? null;
}

/** "Vad beslutades om kamelerna", of which nothing is on record: another thing is named, and nothing is said of the one before. */
function namesAnother(
  { understanding: { message, entities } }: Asking,
  query: readonly QueryPart[],
): boolean {
  const last = ANOTHER.exec(message.text)?.groups;
  const word = last?.of ?? last?.many;
  const isNamed = entities.topic.some(({ word: { text }, weight }) => text === word && weight >= 1);
  return isNamed && query.some(({ said, expansions }) => said === word && expansions.length === 0);
}
const ANOTHER =
  /(?<!\p{L})(?:om|kring|angående|gällande|rörande|vad gäller|är det med|händer med|hände med|blev det av) (?:(?:den|det|de|dom|en|ett|vår|vårt|våra) )?(?:\p{L}{3,} )?(?<of>\p{L}{4,})[?. ]*$|(?<!\p{L})(?<many>\p{L}{3,}(?:arna|orna|erna))[?. ]*$/iu;

/** "Hur mycket fick de i december": the same matter as it was dealt with then, where a protokoll of that time has it. */
function asItWasThen(asking: Asking, before: Matter | null, index: RecordIndex): Matter | null {
  const [date, ...others] = asking.understanding.entities.dates;
  if (!before || !date || others.length > 0 || fits(date, before.date)) return before;
  const isSame = isSameAs(before);
  const then = held(asking).filter(({ state }) => fits(date, state.date));
  return then.flatMap((meeting) => paragraphsOf(meeting, index)).find(isSame) ?? before;
}

/** "Vilken period gällde det": of what is spoken of, whatever else has a period. */
const OF_THAT = sifted(
  /(?<!\p{L})(?:gäller|gällde|avser|avsåg|rör|rörde|var|är|blir|blev|kostar|kostade|varar|varade) (?:det|den|de|dom)(?: för| på| då)?[?. ]*$|(?<!\p{L})(?:dit|därifrån|därhän)(?: då)?[?. ]*$/iu,
);

/** "Hyra?", "och kostnaden": of what is spoken of, whatever else is named by it. */
const PROPERTY = sifted(
  /^(?:och |å |o )?(?:hyra|hyran|kostnad(?:en)?|pris(?:et)?|belopp(?:et)?|summa(?:n)?|uppsägningstid(?:en)?|avtalstid(?:en)?|storlek(?:en)?|yta(?:n)?|antal(?:et)?(?: deltagare)?|deltagarantal(?:et)?|deltagare|startdatum|slutdatum)(?: då)?[?. ]*$/iu,
);

/** Questions of what a text says, of somebody too: "vad ska hon väljas till". */
const WITH_PEOPLE: ReadonlySet<Intent> = new Set<Intent>([
  'matter.about',
  'member.person',
  'agenda.item',
  'matter.proposal',
]);

/** Whether the matter spoken of before says as much of what is asked as any other does. */
function speaksAsMuch(before: Matter, query: readonly QueryPart[], ranked: readonly Ranked[]): boolean {
  const own = ranked.find(
    ({ passage }) =>
      passage.meetingId === before.meetingId &&
      passage.part === before.kind &&
      numberAlone(passage.number) === before.number,
  );
  return (
    query.length > 0 &&
    own !== undefined &&
    own.coverage >= 0.5 &&
    own.coverage >= (ranked[0]?.coverage ?? 0) * 0.8
  );
}

/** That a dagordning was approved with an addition tells less of the addition than the § that it led to. */
function formalLast(ranked: readonly Ranked[], query: readonly QueryPart[]): readonly Ranked[] {
  const asked = new Set(query.flatMap(({ expansions }) => expansions.map(({ term }) => term)));
  const isFormal = ({ passage: { heading } }: Ranked) =>
    isOfAgenda(heading) && !analyse(heading).some((term) => asked.has(term));
  if (!ranked.some(isFormal)) return ranked;
  return ranked
    .map((one) => (isFormal(one) ? { ...one, score: one.score * 0.6 } : one))
    .sort((a, b) => b.score - a.score);
}
const OF_AGENDA =
  /^(?:(?:godkännande|fastställande) av )?(?:dagordning|föredragningslist|ärendelist)\p{L}*(?: \p{L}+)?$/iu;
const isOfAgenda = remembered((heading) => OF_AGENDA.test(heading));

/** "Resultatet 2026": the year's, and not what a report within the year says of it, where another text speaks of it. */
function ofWholeYear(asking: Asking, ranked: readonly Ranked[]): readonly Ranked[] {
  const { entities, message } = asking.understanding;
  const isYear = entities.dates.some(
    (one) => one.kind === 'parts' && one.year !== null && one.month === null && one.day === null,
  );
  const ofResult = RESULT.test(message.text) || asksResultOfYear(message.text);
  if (!(isYear || OF_THE_YEAR.test(message.text)) || !ofResult || WITHIN_YEAR.test(message.text))
    return ranked;
  const years = entities.dates.flatMap((one) =>
    one.kind === 'parts' && one.year !== null ? [String(one.year)] : [],
  );
  const own = ranked.filter(({ passage }) => years.some((year) => passage.heading.includes(year)));
  if (years.length > 0 && (own[0]?.coverage ?? 0) >= ENOUGH_OF_YEAR) return own;
  const whole = ranked.filter(({ passage }) => !WITHIN_YEAR.test(passage.heading));
  return (whole[0]?.coverage ?? 0) >= ENOUGH_OF_YEAR ? whole : ranked;
}

/** "Hur gick året": the one that is over. */
const OF_THE_YEAR = sifted(/(?<!\p{L})(?:året|årets|fjolåret)(?!\p{L})/iu);
const WITHIN_YEAR =
  /(?<!\p{L})(?:delår|tertial|kvartal|halvår|månads?rapport|månadsuppfölj|prognos|budget)/iu;
const RESULT = sifted(/(?<!\p{L})(?:årets )?(?:resultat|överskott|underskott)/iu);
const ENOUGH_OF_YEAR = 0.5;

/** Where a meeting's day or month was named, its papers alone, if they speak of it at all. */
function inTime(asking: Asking, ranked: readonly Ranked[]): readonly Ranked[] {
  const date = asking.understanding.entities.dates.find(
    (one) => one.kind === 'days' || one.month !== null || one.day !== null,
  );
  if (!date) return ranked;
  const then = ranked.filter((one) => one.passage.meetingDate && fits(date, one.passage.meetingDate));
  const [best] = then;
  return best && best.coverage >= 0.35 ? then : ranked;
}

function leanOn(ranked: readonly Ranked[], lean: 'decided' | 'proposed'): Ranked[] {
  const preferred = lean === 'decided' ? 'paragraph' : 'item';
  const factor = (one: Ranked) =>
    one.passage.part === preferred ? 1.3 : one.passage.part === 'attachment' ? 0.8 : 1;
  return ranked.map((one) => ({ ...one, score: one.score * factor(one) })).sort((a, b) => b.score - a.score);
}

function refersBack(asking: Asking): boolean {
  const { entities, message } = asking.understanding;
  return (
    (message.words.length <= 9 &&
      entities.topic.every(({ word, weight }) => weight < 1 || KIND_ASKED.test(word.folded))) ||
    entities.concepts.some((mention) => mention.concept === 'thisOne')
  );
}

/** Each matter once, where it came first, as it came last. */
function unique(matters: readonly Matter[]): Matter[] {
  const seen = new Map<string, Matter>();
  for (const one of matters) seen.set(`${one.meetingId} ${one.kind} ${one.number}`, one);
  return [...seen.values()];
}

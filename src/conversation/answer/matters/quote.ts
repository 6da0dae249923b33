import type { Passage, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { listTold } from '../../search/list-told.ts';
import { partsOfWords, peopleQuery, type QueryPart } from '../../search/query.ts';
import { type Ranked, rank } from '../../search/rank.ts';
import { bestSentences, holds, type Sentence, type Wanted } from '../../search/sentences.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { CHANGES } from '../../understand/record/change-asked.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { wordsOf } from '../../understand/words/words.ts';
import type { Asking } from '../asking.ts';
import { matterOfPassage } from './find/matter-pointed.ts';
import { isOfNoMeeting, type Matter, numberAlone } from './matter.ts';
import { ofItsKind, wordsBeside } from './wanted.ts';

/** The matter's own text and its bilagor. */
export function papersOf(asking: Asking, matter: Matter, index: RecordIndex): Passage[] {
  const together = grouped(index).ofMeeting.get(isOfNoMeeting(matter) ? null : matter.meetingId) ?? [];
  return together.filter((passage) => {
    if (passage.part === matter.kind) return numberAlone(passage.number) === matter.number;
    return passage.part === 'attachment' && matterOfPassage(asking, passage, index)?.number === matter.number;
  });
}

/** Words that weigh less than this tell no sentence from another. */
const TELLING = 0.6;

/**
 * What the body of a matter says of the very words asked, beyond its heading and its decision: at most two sentences,
 * verbatim. Where none has those words, or what it is about is asked, its background: it may say the same in others.
 */
export function quotesOf(
  asking: Asking,
  matter: Matter,
  query: readonly QueryPart[],
  index: RecordIndex,
  asked: 'decision' | 'proposal' | 'about' = 'decision',
): string[] {
  const told = [matter.heading, ...matter.clauses];
  const quoted = besideTold(asking, matter, query, told, index);
  if (quoted.length > 0) return isFormal(matter) ? ledIn(matter, quoted) : quoted;
  return asked === 'decision' ? [] : inShort(backgroundOf(matter));
}

/** "att lägga informationen till handlingarna" tells nothing of the matter: its text then does. */
export function isFormal(matter: Pick<Matter, 'clauses'>): boolean {
  return matter.clauses.every((clause) =>
    /till handlingarna|till protokollet|godkänna (rapport|information|redovisning)|tar del av/i.test(clause),
  );
}

/** Where the decision tells nothing, what the text begins with tells of what: before what it says of the words asked. */
function ledIn({ body, heading }: Matter, quoted: readonly string[]): string[] {
  const list = listInShort({ body });
  if (list !== null) return [list];
  const [first] = sentencesOf(body).filter((text) => text.length > TELLS && text !== heading);
  return first === undefined || quoted.includes(first) ? [...quoted] : [first, ...quoted].slice(0, 2);
}
const TELLS = 30;

/** As much of a matter's list as is read at a glance, behind what leads into it; null where it has no such list. */
export function listInShort({ body }: Pick<Matter, 'body'>): string | null {
  const list = listTold(sentencesOf(body));
  if (list === null) return null;
  const { lead, items } = list;
  const end = items.findIndex(
    (_, at) => items.slice(0, at + 1).join('; ').length + lead.length > AT_A_GLANCE,
  );
  const told = items.slice(0, end < 0 ? items.length : Math.max(1, end));
  return `${lead} ${told.join('; ')}${told.length < items.length ? ' …' : '.'}`;
}

/**
 * What a matter's text says of the words asked that what is told of it does not speak of: at most two sentences, verbatim.
 * The words of a matter's own are looked for before the verbs beside them; its background, where only the former are unmet.
 */
export function besideTold(
  asking: Asking,
  matter: Matter,
  query: readonly QueryPart[],
  told: readonly string[],
  index: RecordIndex,
): string[] {
  const terms = new Set(analyse(told.join('\n')));
  const isUnmet = (part: QueryPart) => part.weight >= TELLING && !meets(part, terms);
  const { message, entities } = asking.understanding;
  const named = [...query, ...peopleQuery(message, entities, index)].filter(isUnmet);
  const passages = papersOf(asking, matter, index)
    .filter((passage) => passage.part !== 'attachment')
    .map((passage) => ({ passage, score: 0 }));
  const isNew = ({ coverage, text }: Sentence) => {
    const said = bare(text);
    return (
      coverage > 0 &&
      !LEADS_IN.test(said) &&
      !told.some((one) => one.includes(said) || (one === matter.heading && said.includes(one)))
    );
  };
  const speakingOf = (parts: readonly QueryPart[]) =>
    parts.length === 0
      ? []
      : bestSentences(passages, parts, 'anything')
          .filter(isNew)
          .map(({ text }) => bare(text))
          .filter((text, at, all) => all.indexOf(text) === at)
          .slice(0, 2);
  const quoted = speakingOf(named);
  if (quoted.length > 0) return quoted;
  const done = speakingOf(partsOfWords(wordsBeside(asking), index).filter(isUnmet));
  if (done.length > 0) return done;
  const isUntold = (text: string) => !told.some((one) => one.includes(bare(text)));
  return named.length > 0 ? inShort(backgroundOf(matter).filter(isUntold)) : [];
}

/** So much of a text as is read at a glance. */
export function inShort(sentences: readonly string[]): string[] {
  const [first, second] = sentences;
  if (first === undefined || second === undefined) return [...sentences];
  return first.length + second.length <= AT_A_GLANCE ? [first, second] : [first];
}
const AT_A_GLANCE = 320;

/** The best sentence that names whom the question names; undefined where it names nobody, or none does. */
export function sayingOf(asking: Asking, sentences: readonly Sentence[]): Sentence | undefined {
  const { message, entities } = asking.understanding;
  const said = entities.persons.flatMap(({ words: [first, last] }) => message.words.slice(first, last + 1));
  if (said.length === 0) return undefined;
  return sentences.find((one) => {
    const terms = new Set(analyse(one.text));
    return said.every((word) => terms.has(word.stem));
  });
}

/** "Styrelsen beslutade", before the att-satser: tells nothing alone. */
const LEADS_IN =
  /^(?:\p{L}+ )?(?:beslut|beslutade|beslutar|beslöt|föreslår|föreslog|förslag till beslut)(?: följande| enligt följande)?\s*[:.]?$/iu;

/** Without the dash that a list begins a clause with. */
const bare = (text: string): string => text.replace(/^[-–•*]\s+/u, '').trim();

function meets(part: QueryPart, terms: ReadonlySet<string>): boolean {
  return part.expansions.some((one) => terms.has(one.term));
}

/** Words of the question that a text does not have: "mindre" is told by "en minskning". */
function unmetIn(query: readonly QueryPart[], terms: ReadonlySet<string>, told: string): string[] {
  return query
    .filter((part) => !meets(part, terms) && !(CHANGES.test(part.said) && TELLS_CHANGE.test(told)))
    .map((part) => part.said);
}
const TELLS_CHANGE =
  /(?<!\p{L})(?:minsk|ök(?:a|n)|höj|sänk|mindre|mer(?!\p{L})|lägre|högre|dyrare|billigare|skillnad)/iu;

/** Kinds of answer that stand out in a text by themselves, so that a matter's own sentence may be pointed at. */
const POINTED_AT: ReadonlySet<Wanted> = new Set<Wanted>([
  'amount',
  'date',
  'clock',
  'count',
  'measure',
  'registry',
  'reason',
  'person',
]);

/** Who presents or writes is not who a matter is of. */
const AT_THE_MEETING = /^(föredragande|föredras av|handläggare|sekreterare|ordförande)\b/i;

export interface NearQuote {
  readonly sentence: Sentence;
  readonly matter: Matter;
  /** Another sentence of the kind. */
  readonly more: readonly Sentence[];
  /** Words of the question that the matter does not have: told, so that nobody takes the quotation for more. */
  readonly unmet: readonly string[];
}

/**
 * A sentence of the kind asked for, in the matter that bears the name asked about, where not all that was asked is
 * met: to be quoted as the nearest, with the words that were not found.
 */
export function nearQuote(
  asking: Asking,
  ranked: readonly Ranked[],
  query: readonly QueryPart[],
  wanted: Wanted,
  index: RecordIndex,
): NearQuote | null {
  if (!POINTED_AT.has(wanted)) return null;
  const top = ranked.find((one) => one.passage.part !== 'attachment');
  if (!top || top.coverage < 0.3) return null;
  const matter = top.inHeading >= 0.85 ? matterOfPassage(asking, top.passage, index) : null;
  return (
    (matter && nearIn(asking, matter, query, wanted, index)) ??
    namedElsewhere(asking, ranked, query, wanted, index)
  );
}

/** A sentence of the kind asked for that itself has the name asked about, under whatever heading it stands: the latest. */
function namedElsewhere(
  asking: Asking,
  ranked: readonly Ranked[],
  query: readonly QueryPart[],
  wanted: Wanted,
  index: RecordIndex,
): NearQuote | null {
  const [name] = query.filter(({ inferred }) => !inferred).toSorted((a, b) => b.weight - a.weight);
  if (!name) return null;
  const passages = ranked.filter(({ passage }) => passage.part !== 'attachment');
  const [sentence] = ofItsKind(asking, bestSentences(passages, [name], wanted))
    .filter((one) => one.coverage >= 0.85 && one.text !== one.passage.heading)
    .toSorted((a, b) => (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''));
  const matter = sentence ? matterOfPassage(asking, sentence.passage, index) : null;
  if (!sentence || !matter) return null;
  const terms = new Set(analyse([matter.heading, sentence.text].join('\n')));
  const unmet = unmetIn(query, terms, sentence.text);
  return { sentence, matter, more: [], unmet };
}

function nearIn(
  asking: Asking,
  matter: Matter,
  query: readonly QueryPart[],
  wanted: Wanted,
  index: RecordIndex,
): NearQuote | null {
  const papers = papersOf(asking, matter, index);
  const best = bestSentences(
    papers.filter((one) => one.part !== 'attachment').map((passage) => ({ passage, score: 1 })),
    query,
    wanted,
  );
  const [sentence, ...others] = ofItsKind(asking, best).filter(
    (one) => one.text !== matter.heading && !(wanted === 'person' && AT_THE_MEETING.test(one.text)),
  );
  if (!sentence) return null;
  const terms = new Set(papers.flatMap((one) => analyse([one.heading, ...one.clauses, one.body].join('\n'))));
  const unmet = unmetIn(query, terms, sentence.text);
  const more = others.filter((one) => !one.text.includes(sentence.text) && !sentence.text.includes(one.text));
  const becomes = wanted === 'amount' ? sumToBe(sentence) : [];
  return { sentence, matter, more: [...becomes, ...more].slice(0, 1), unmet };
}

/** How a matter was dealt with, not what it rests on. */
const FORM = sifted(
  /per capsulam|jäv|tjänstgjorde|tillstyrk|avstyrk|avstår|reserver|yrkar|godtagit|röst|proposition|finner att/iu,
);

/** Sentences of a matter's text that are neither its decision nor a label: at most three. */
export function backgroundOf({ body, clauses, heading }: Matter): string[] {
  const isTold = (text: string) =>
    clauses.some((clause) => clause.includes(bare(text)) || text.includes(clause));
  return sentencesOf(body)
    .filter((text) => !FORM.test(text))
    .filter((text) => /[.!]$/.test(text) && text.length > 25 && text !== heading && !isTold(text))
    .slice(0, 3);
}

/** "Ett larm kostar i dag 245 kr." goes on with what it is to cost. */
const OF_NOW = /(?<!\p{L})(?:i dag|idag|nuvarande|för närvarande|hittills)(?!\p{L})/iu;

/** "Vad betalar vi nu". */
const PAYS_NOW = sifted(
  /(?<!\p{L})(?:betalar|kostar|ligger|är)(?!\p{L}).*(?<!\p{L})(?:nu|idag|i dag|för närvarande)[?. ]*$/iu,
);

/** Whether a sentence tells how it is now, before anything new. */
export const tellsOfToday = (sentence: Sentence | null): boolean =>
  sentence !== null && OF_NOW.test(sentence.text);

/** What is paid today, where that is asked and a text tells it beside what is to be paid. */
export function ofToday(asking: Asking, sentences: readonly Sentence[]): readonly Sentence[] {
  if (!PAYS_NOW.test(asking.understanding.message.text)) return sentences;
  const told = sentences.filter(({ text }) => OF_NOW.test(text));
  return told.length > 0 ? told : sentences;
}

/** What is paid today, where another text of the same thing tells it: the protokoll before the kallelse. */
export function paidToday(asking: Asking, matter: Matter, index: RecordIndex): Sentence | null {
  if (!PAYS_NOW.test(asking.understanding.message.text)) return null;
  const query = partsOfWords(
    wordsOf(matter.heading).filter(({ text }) => text.length >= LONG_ENOUGH),
    index,
  );
  const passages = rank(query, index, ({ part }) => part === 'item' || part === 'paragraph').filter(
    ({ inHeading }) => inHeading >= SAME_THING,
  );
  return bestSentences(passages, query, 'amount').find(({ text }) => OF_NOW.test(text)) ?? null;
}

const LONG_ENOUGH = 4;
/** How surely a heading names the same thing. */
const SAME_THING = 0.8;

/** The sentence below one that tells of a sum of today, where it tells of another. */
export function sumToBe({ text, passage, ...of }: Sentence): Sentence[] {
  if (!OF_NOW.test(text)) return [];
  const sentences = sentencesOf(passage.body);
  const next = sentences[sentences.indexOf(text) + 1];
  return next !== undefined && next !== text && holds('amount', next)
    ? [{ ...of, passage, text: next, clause: false }]
    : [];
}

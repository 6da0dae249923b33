import { gathered } from '../../kernel/index.ts';
import type { Passage } from '../knowledge.ts';
import { findAmounts, holdsAmount } from './amounts.ts';
import { likenessIn } from './expand.ts';
import { holdsNumeral, NUMERALS } from './numerals.ts';
import type { QueryPart } from './query.ts';
import { type ReadText, readingOf } from './reading.ts';

/** What kind of thing a question asks for: what a sentence must hold to answer it. */
export type Wanted =
  | 'amount'
  | 'date'
  | 'clock'
  | 'person'
  | 'count'
  | 'measure'
  | 'reason'
  | 'registry'
  | 'place'
  | 'anything';

export interface Sentence {
  readonly text: string;
  readonly passage: Passage;
  /** Whether it is a clause of what was decided or proposed. */
  readonly clause: boolean;
  readonly score: number;
  /** The share of the question's words in the sentence itself (0–1). */
  readonly coverage: number;
  /** The same, with the heading it stands under, and what leads in the table it is a row of. */
  readonly near: number;
  /** Whether it holds another word of the message that is no matter's: "leder", "betalar". */
  readonly beside: boolean;
  /** Of a row of a table: the terms of what leads the table in. */
  readonly under?: ReadonlySet<string>;
}

/** A sentence that answers by itself, found otherwise than by the question's words. */
export function asWritten(text: string, passage: Passage): Sentence {
  return { text, passage, clause: false, score: 1, coverage: 1, near: 1, beside: false };
}

const MONTH = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const DATE = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|(?<!\\p{L})(?:i|till|under) (?:${MONTH})(?!\\p{L})|\\d{1,2}(?::?[ea])?\\s+(?:${MONTH})|(?:${MONTH})\\s+\\d{4}|\\d{1,2}/\\d{1,2}|\\b(?:19|20)\\d\\d\\b|årsskift|(?:vecka|v\\.) ?\\d{1,2}(?!\\d)|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar|arna|en)?(?!\\p{L})`,
  'iu',
);
/** A figure with its unit of time or length, or since which year. */
const MEASURE = new RegExp(
  `(?:\\d|(?<!\\p{L})(?:en|ett|${NUMERALS})(?!\\p{L}))\\s*(?:halv\\p{L}*\\s+)?(?:år|månad|veck|dag|dygn|timm|minut|(?:kvadrat|kubik|mill[io])?meter|km|kilometer|kvm|m[²2³3]|hektar|liter|ton|mil|procent|%|gånger)|(?:från|sedan|årsmodell) (?:19|20)\\d\\d`,
  'iu',
);
/** How long something holds may be told by its last day. */
const LASTS_UNTIL = /(?:till och med|t\.?o\.?m\.?|fram till|löper till|gäller till) .{0,12}\d/iu;
/** "1 februari 2027–31 juli 2028". */
const FROM_TO = new RegExp(
  `(?:${MONTH})(?: \\d{4})?\\s*(?:[–-]|till)\\s*(?:den )?\\d{1,2} (?:${MONTH})`,
  'iu',
);
/** A row of a table with one sum: "Staten 1 620 000"; more groups of figures are several sums side by side. */
const ROW_OF_SUMS = /\p{L}[^\d]*\s\d{1,3}(?:[ \u00A0]\d{3}){1,2}$/u;
/** "Dnr 2026/14", "KFN 2026-0007": its year is no date. */
const REGISTRY =
  /(?<!\p{L})(?:dnr|diarienr|diarienummer)(?!\p{L})[\s:]*(?:\p{L}{2,6}[/ -]?)?[\d:/-]*|(?<!\p{L})\p{L}{2,6}[/ -]?(?:(?:19|20)\d\d(?:[:/-]\d{1,6}|[:/-]$)|\d{2}[:/]\d{1,6})(?![-\d])/giu;
/** Somebody named by her office. */
const TITLED =
  /(?<!\p{L})\p{L}*(?:chefen|ordföranden|direktören|sekreteraren|handläggaren|ekonomen|kansliet|presidiet)(?!\p{L})/iu;
const CLOCK = /(?:kl\.?|klockan)\s*\d{1,2}(?:[.:]\d{2})?|(?<!\d)\d{1,2}[.:]\d{2}(?!\d)/giu;
/** "1 maj–31 december", "den 3:e juni": days count nothing. */
const DAY_OF_MONTH = new RegExp(
  `(?<!\\d)\\d{1,2}(?::?[ea])?(?:\\s*[-–]\\s*\\d{1,2}(?::?[ea])?)?\\s+(?:${MONTH})(?!\\p{L})`,
  'giu',
);
/** "Bilaga 2", "ärende 4": a number that names a thing counts nothing. */
const NAMED_BY_NUMBER =
  /(?<!\p{L})(?:bilag\p{L}*|bil\.|punkt\p{L}*|ärende|nr|nummer|sid\p{L}*|paragraf\p{L}*|vecka|v\.) \d+(?:(?:, | och |–|-)\d+){0,20}/giu;
const LIST_NUMBER = /(?<=^|\s)\d{1,2}[.)](?=\s)/gu;
/** Money is no number of anything. */
function withoutSums(text: string): string {
  return findAmounts(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
}
/** "Samtalshuset AB". */
const COMPANY = /\p{Lu}[\p{L}-]+ (?:AB|HB|KB|ekonomisk förening|universitet|högskola|institut)(?!\p{L})/u;

/** "Offerten från Webbsmedjan antas", "uppdraget tilldelas Ek & Lod": a firm that is chosen. */
const CHOSEN_FIRM =
  /(?<!\p{L})(?:(?:[Oo]ffert|[Aa]nbud)\p{L}* från|(?:[Uu]ppdraget|[Aa]vtalet|[Kk]ontraktet) (?:ges|ge|tilldelas|tilldela|går)(?: till)?|[Aa]nlita[rs]?|[Kk]öps (?:av|från)) \p{Lu}\p{L}+|\p{Lu}[\p{L}-]+ & \p{Lu}\p{L}+/u;

/** "I Stadshuset", "på Storgatan 4": a name behind a word of place. */
const PLACE =
  /(?<!\p{L})(?:i|på|vid|till|hos|utanför|bredvid) (?:\p{Ll}+ )?\p{Lu}\p{L}|\p{L}(?:gatan|vägen|torget|gränd) \d|(?<!\p{L})(?:bakom|framför|ovanför|intill|mittemot) \p{L}|(?<!\p{L})(?:i|på|vid|hos|utanför) (?:den |det )?\p{Ll}*(?:kansli|lokal|rum|sal|hus|skola|gård|bibliotek|hotell|restaurang|verkstad|station|kontor)(?:en|et|n|t)?(?!\p{L})/u;

const HOLDS: Readonly<Record<Wanted, (text: string) => boolean>> = {
  amount: (text) => holdsAmount(text) || ROW_OF_SUMS.test(text),
  date: (text) => DATE.test(text.replace(REGISTRY, ' ')),
  clock: (text) => /(?<!\d)([01]?\d|2[0-3])[.:]\d{2}(?!\d)|(?:kl\.?|klockan) \d{1,2}(?!\d)/i.test(text),
  person: (text) =>
    TITLED.test(text) ||
    COMPANY.test(text) ||
    CHOSEN_FIRM.test(text) ||
    /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+(?:\p{Lu}\.?\s+)?\p{Lu}\p{Ll}+/u.test(text),
  count: (text) => {
    const counted = withoutSums(text)
      .replace(CLOCK, ' ')
      .replace(NAMED_BY_NUMBER, ' ')
      .replace(DAY_OF_MONTH, ' ')
      .replace(LIST_NUMBER, ' ');
    return /(?<![\d§.,:/-])(?!(?:19|20)\d\d(?!\d))\d+(?![\d:/-])/.test(counted) || holdsNumeral(counted);
  },
  // Why somebody kept out is no reason for what was decided.
  reason: (text) =>
    !/jäv/i.test(text) &&
    /(?<!\p{L})(eftersom|därför|på grund av|på grund utav|anser|menar|bedömer|bedömning|skäle[tn]?|orsak\p{L}*|motiver\p{L}*|för att|så att|beror|hör till|innan(?= \p{L})|(?:det|detta|vilket) (?:innebär|medför|gör) att|vill|då (?:\p{L}+ ){1,4}(?:är|har|saknas|behövs|finns|ligger|inte|kan))(?!\p{L})/iu.test(
      text,
    ),
  measure: (text) => MEASURE.test(text) || LASTS_UNTIL.test(text) || FROM_TO.test(text),
  registry: (text) => text.search(REGISTRY) >= 0,
  place: (text) => PLACE.test(text),
  anything: () => true,
};

/** Whether a text has something of the kind wanted: a sum, a day, a person. */
export function holds(wanted: Wanted, text: string): boolean {
  return HOLDS[wanted](text);
}

/** What the texts of the record that were asked about hold: it is looked for once in each. */
const looked = new WeakMap<ReadText, Map<Wanted, boolean>>();

function holdsOf(one: ReadText, wanted: Wanted): boolean {
  let told = looked.get(one);
  if (told === undefined) {
    told = new Map();
    looked.set(one, told);
  }
  const before = told.get(wanted);
  if (before !== undefined) return before;
  const is = holds(wanted, one.text);
  told.set(wanted, is);
  return is;
}

/** Where the verb tells who: "leder", "ansvarar". */
const OF_DOERS: ReadonlySet<Wanted> = new Set<Wanted>(['person', 'anything']);

/** What is asked of what was decided more often than of its background. */
const OF_DECISIONS: ReadonlySet<Wanted> = new Set<Wanted>(['amount', 'date', 'clock', 'anything']);

/**
 * The sentences of some passages that answer best, best first: those that speak of what is asked and hold what is
 * wanted. Words that stand in the passage's heading count for all of its sentences, though less.
 */
export function bestSentences(
  passages: readonly { readonly passage: Passage; readonly score: number }[],
  query: readonly QueryPart[],
  wanted: Wanted,
  cues: ReadonlySet<string> = new Set(),
  beside: ReadonlySet<string> = new Set(),
): Sentence[] {
  const all = query.reduce((sum, part) => sum + part.weight, 0) || 1;
  const holdsWanted = (one: ReadText) =>
    wanted === 'anything' || (one.summed === true ? wanted === 'amount' : holdsOf(one, wanted));
  return gathered(passages, ({ passage, score }) => {
    const read = readingOf(passage);
    const whole = share(query, read.heading, read.body) / all;
    const weigh = ({ text, terms, under }: ReadText, clause: boolean): Sentence => {
      const own = share(query, terms) / all;
      const near = share(query, terms, read.heading, under) / all;
      const cued = isCued(terms, cues) ? 0.25 : 0;
      const isBeside = OF_DOERS.has(wanted) && holdsAny(terms, beside);
      const sum =
        own +
        (near - own) * 0.6 +
        (under ? ofRow(terms, under, query) : 0) +
        Math.max(0, whole - near) * 0.3 +
        cued +
        (isBeside ? 0.25 : 0) +
        (clause && OF_DECISIONS.has(wanted) ? 0.2 : 0) +
        (score / all) * 0.4;
      const weighed = { text, passage, clause, score: sum, coverage: own, near, beside: isBeside };
      return under ? { ...weighed, under } : weighed;
    };
    return [
      ...(passage.part === 'attachment' ? [{ text: passage.heading, terms: read.heading }] : [])
        .filter(holdsWanted)
        .map((heading) => weigh(heading, false)),
      ...read
        .eachClause()
        .filter(holdsWanted)
        .map((clause) => weigh(clause, true)),
      ...read
        .sentences()
        .filter(holdsWanted)
        .map((sentence) => weigh(sentence, false)),
    ];
  }).sort((a, b) => b.score - a.score);
}

/** How much of the question stands in any of these terms. */
function share(
  query: readonly QueryPart[],
  these: ReadonlySet<string>,
  those = NONE,
  under: ReadonlySet<string> = NONE,
): number {
  const has = (term: string) => these.has(term) || those.has(term) || under.has(term);
  let sum = 0;
  for (const { expansions, weight } of query) sum += likenessIn(expansions, has) * weight;
  return sum;
}

/** A row that is asked for by its name goes before the sum of all rows, and a table that is led in as asked before another. */
function ofRow(row: ReadonlySet<string>, under: ReadonlySet<string>, query: readonly QueryPart[]): number {
  const meets = (terms: ReadonlySet<string>) => (part: QueryPart) =>
    likenessIn(part.expansions, (term) => terms.has(term)) > 0;
  return (query.some(meets(row)) ? NAMED_ROW : 0) + (query.some(meets(under)) ? LED_IN : 0);
}
const NAMED_ROW = 0.25;
const LED_IN = 0.05;

const NONE: ReadonlySet<string> = new Set();

function isCued(terms: ReadonlySet<string>, cues: ReadonlySet<string>): boolean {
  if (cues.size === 0) return false;
  for (const term of terms) for (const cue of cues) if (term.startsWith(cue)) return true;
  return false;
}

function holdsAny(terms: ReadonlySet<string>, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (terms.has(stem)) return true;
  return false;
}

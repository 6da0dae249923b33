import type { RecordIndex } from '../knowledge.ts';
import { remembered } from '../understand/words/remembered.ts';
import { isOneSlipAway, lettersApart } from '../understand/words/spelling.ts';
import { stemOf } from '../understand/words/stem.ts';
import { isJoinedOtherwise } from './linking-letter.ts';

/** A term of the record that a word of the question may stand for. */
export interface Expansion {
  readonly term: string;
  /** 1 for the very term; less for a relative. */
  readonly likeness: number;
  /** One of the two parts of a compound: each tells half of it. */
  readonly part?: true;
}

/** How nearly a text that holds some terms speaks of what a word may stand for (0–1). */
export function likenessIn(expansions: readonly Expansion[], has: (term: string) => boolean): number {
  const sum = likenessSum();
  for (const one of expansions) if (has(one.term)) addLikeness(sum, one);
  return totalOf(sum);
}

/** The same, met one by one: the likest whole word, or the parts of a compound together. */
interface LikenessSum {
  whole: number;
  parts: number;
}

/** Nothing likened yet. */
export const likenessSum = (): LikenessSum => ({ whole: 0, parts: 0 });

/** Counts one of a word's likenesses: of whole words the best alone, of parts all. */
export function addLikeness(sum: LikenessSum, { likeness, part }: Expansion): void {
  if (part) sum.parts += likeness;
  else sum.whole = Math.max(sum.whole, likeness);
}

/** What they come to. */
export const totalOf = ({ whole, parts }: LikenessSum): number => Math.max(whole, parts);

interface Terms {
  readonly sorted: readonly string[];
  readonly backwards: readonly string[];
}

const kept = new WeakMap<RecordIndex, Terms>();
const reversed = (text: string) => [...text].reverse().join('');

function termsOf(index: RecordIndex): Terms {
  const before = kept.get(index);
  if (before) return before;
  const words = [...index.terms()].filter((term) => /^\p{L}/u.test(term));
  const made = { sorted: words.toSorted(), backwards: words.map(reversed).sort() };
  kept.set(index, made);
  return made;
}

/** The stemmer leaves "bidraget" and "skotern" as they are, but makes "bidragen" and "skotrar" one with "bidrag", "skoter". */
function bareOf(stem: string): string | null {
  // "Taxan", "hallan": a short word's own a is no ending.
  if (SHORT_DEFINITE.test(stem)) return stemOf(stem.slice(0, -1));
  // "Elen", "löven": too short for the stemmer.
  if (SHORT_NOUN.test(stem)) return stem.slice(0, -2);
  if (stem.length < 6) return null;
  // "Webbplats" loses more to the stemmer than "webbplatsen".
  if (/\p{L}{2}plat$/u.test(stem)) return stem.slice(0, -2);
  if (/[^e]et$|eet$/.test(stem)) return stem.slice(0, -2);
  return stem.length >= 6 && /[eao][rl]n$/.test(stem) ? stemOf(stem.slice(0, -1)) : null;
}

/** "Gymmet", "programmet": m is doubled before an ending alone. */
const singly = (bare: string): string[] => (/mm$/.test(bare) ? [bare, bare.slice(0, -1)] : [bare]);

/** What a noun so short has after it: "taxan", "taxorna". */
const ENDINGS = /^(?:an?|ans|as|or|orna?|orn|ars?|er|en|et|e|s|n|t)$/u;
const SHORTEST_LAST = 4;
const SHORTEST_TAIL = 3;
const SHORTEST_COMPOUND = 8;
/** A term that more texts have is a word of its own, and no compound of a short one. */
const FEW_TEXTS = 4;
const SHORTEST_FIRST = 5;

const SHORTEST_STEM = 2;
const OF_SHORTEST = /^(?:n|t|er|ern|erna|ns)$/u;

const SHORT_NOUN = /^[\p{L}]{2,3}(?:en|et)$/u;
const SHORT_DEFINITE = /^(?=.{4,6}$).*[^aeiouy]an$/;

const LONG_DEFINITE = /^(?=.{7,}$).*[^aeiouy]an$/;

const OF_DOING = [/ering$/u, /ning$/u, /ing$/u];

/** No word of a record is longer. */
const LONGEST_WORD = 60;

/** Most relatives looked at for one word. */
const MOST = 12;

/**
 * The record's own terms for a stem of the question: itself; longer words that begin or end with it
 * ("psykolog" in "psykologtjänst", "utredare" in "försäkringsutredare"); the parts of a compound that are words of
 * the record ("halmstadresa"); and, only where all that fails, words one slip away.
 */
export function expand(stem: string, index: RecordIndex): readonly Expansion[] {
  if (stem.length > LONGEST_WORD) return [];
  let told = expanded.get(index);
  if (!told) {
    told = remembered((word) => expansionsOf(word, index));
    expanded.set(index, told);
  }
  return told(stem);
}

const expanded = new WeakMap<RecordIndex, (stem: string) => readonly Expansion[]>();

function expansionsOf(stem: string, index: RecordIndex): readonly Expansion[] {
  const found: Expansion[] = [];
  if (index.frequency(stem) > 0) found.push({ term: stem, likeness: 1 });
  // "Studieresan": the stemmer leaves the ending of a long word in a, and takes more from "studieresa".
  const indefinite = LONG_DEFINITE.test(stem) ? stemOf(stem.slice(0, -1)) : '';
  if (index.frequency(indefinite) > 0) found.push({ term: indefinite, likeness: 0.95 });
  const bare = bareOf(stem);
  // "Kontoret": the stemmer takes the end of "kontor" for that of a plural.
  for (const one of bare === null ? [] : new Set([...singly(bare), stemOf(bare)])) {
    const near = startingWith(termsOf(index).sorted, one).filter(
      (term) =>
        term.length <= stem.length + 1 &&
        (one.length > SHORTEST_TAIL || ENDINGS.test(term.slice(one.length))),
    );
    for (const term of [one, ...near]) {
      if (index.frequency(term) > 0) found.push({ term, likeness: 0.95 });
    }
    // "Hyran" of the hyresavtal, "resan" of the studieresa: a word so short is joined by its own ending.
    if (SHORT_DEFINITE.test(stem) && one.length === SHORTEST_TAIL) {
      const joined = startingWith(termsOf(index).sorted, `${one}es`);
      const last = startingWith(termsOf(index).backwards, reversed(one), 100).map(reversed);
      for (const term of [...joined, ...last.filter((term) => term.length > stem.length)]) {
        if (index.frequency(term) <= FEW_TEXTS) found.push({ term, likeness: 0.85 });
      }
    }
    // "Helåret" of the helårsprognos.
    if (one.length >= SHORTEST_FIRST) {
      for (const term of startingWith(termsOf(index).sorted, one))
        found.push({ term, likeness: likenessOf(one, term) });
    }
    // "Larmet" of the trygghetslarm: short without its ending, and a compound's last part all the same.
    if (one.length >= SHORTEST_LAST) {
      for (const term of startingWith(termsOf(index).backwards, reversed(one)))
        found.push({ term: reversed(term), likeness: 0.85 });
    }
  }
  for (const ending of [1, 2, 3]) {
    const shorter = stem.slice(0, -ending);
    if (shorter.length >= 8 && index.frequency(shorter) > 0) found.push({ term: shorter, likeness: 0.9 });
  }
  // "Rapportera" of the delrapport: what is done with a thing is called after it.
  const thing = stem.endsWith('er') ? stem.slice(0, -2) : '';
  if (thing.length >= SHORTEST_FIRST) {
    if (index.frequency(thing) > 0) found.push({ term: thing, likeness: 0.9 });
    for (const term of startingWith(termsOf(index).backwards, reversed(thing)))
      found.push({ term: reversed(term), likeness: 0.85 });
  }
  const { sorted, backwards } = termsOf(index);
  // "Bilen" of the elbil: a word so short is looked for at the end of others, where few texts have it by itself.
  if (stem.length === SHORTEST_TAIL && index.frequency(stem) <= FEW_TEXTS) {
    for (const term of startingWith(backwards, reversed(stem)).map(reversed)) {
      if (term.length > stem.length + 1 && index.frequency(term) <= FEW_TEXTS)
        found.push({ term, likeness: 0.85 });
    }
  }
  // "Löner" of the lönerevision, "resor" of the resepolicy: the first part of a compound, joined by an e.
  if (stem.length === SHORTEST_TAIL) {
    for (const term of startingWith(sorted, `${stem}e`)) {
      if (term.length >= SHORTEST_COMPOUND && index.frequency(term) <= FEW_TEXTS)
        found.push({ term, likeness: 0.85 });
    }
  }
  // "Kö" of "kön", "köer": too short for the stemmer.
  if (stem.length === SHORTEST_STEM) {
    for (const term of startingWith(sorted, stem, 200)) {
      if (OF_SHORTEST.test(term.slice(stem.length))) found.push({ term, likeness: 0.95 });
    }
  }
  if (stem.length >= 4) {
    for (const term of startingWith(sorted, stem)) found.push({ term, likeness: likenessOf(stem, term) });
  }
  if (stem.length >= 5) {
    for (const term of startingWith(backwards, reversed(stem))) {
      found.push({ term: reversed(term), likeness: likenessOf(stem, term) });
    }
  }
  // Also where the record has the one: its heading may have the other.
  for (const one of stem.length < SHORTEST_LONG ? [] : [stem, ...found.map(({ term }) => term)]) {
    for (const term of startingWithLetter(sorted, stem.charAt(0))) {
      if (isJoinedOtherwise(one, term)) found.push({ term, likeness: 0.9 });
    }
  }
  // "Utvärderingen" of the utvärderare, "granskningen" of who granskar: what is done is called after its verb.
  for (const verb of found.length > 0 ? [] : OF_DOING.map((ending) => stem.replace(ending, ''))) {
    if (
      verb !== stem &&
      verb.length >= SHORTEST_FIRST &&
      index.frequency(verb) > 0 &&
      index.frequency(verb) <= FEW_TEXTS
    )
      found.push({ term: verb, likeness: 0.85 });
  }
  const own = found.filter((one, at) => found.findIndex((other) => other.term === one.term) === at);
  if (own.length > 0) return own;
  // "Arbetsgivarekonferensen" of the arbetsgivarkonferens: of so long a word two letters amiss leave the same.
  const slips = stem.length >= SHORTEST_LONG ? nearLong(stem, sorted) : [];
  if (slips.length > 0) return slips.map((term) => ({ term, likeness: 0.85 }));
  const { terms: parts, whole } = partsOf(bare ?? stem, index);
  const [only] = parts;
  if (only && parts.length === 1) {
    const kin = startingWith(sorted, only).map((term) => ({ term, likeness: whole ? 0.85 : 0.5 }));
    return [{ term: only, likeness: whole ? 0.95 : 0.6 }, ...kin];
  }
  if (parts.length > 0)
    return parts.map((term) => ({ term, likeness: 0.75 / parts.length, part: true as const }));
  return nearby(stem, sorted).map((term) => ({ term, likeness: 0.7 }));
}

function likenessOf(stem: string, term: string): number {
  // Endings that the stemmer left are no other word: "ansökan" and "ansökning".
  if (term === stem) return 1;
  return term.length - stem.length <= 3 ? 0.95 : 0.85;
}

function startingWith(sorted: readonly string[], start: string, most = MOST): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < sorted.length && found.length < most; at += 1) {
    const term = sorted[at];
    if (!term?.startsWith(start)) break;
    if (term !== start) found.push(term);
  }
  return found;
}

/** "Namnfrågan", "hyresärendet": the matter itself is the first part. */
const GENERIC =
  /^(frag|fragan|frågan|fråg|arend|arende|arendet|ärend|ärende|ärendet|punkt|sak|saken|forslag|forslaget|förslag|förslaget|beslut|beslutet|disk|grej|grejen|peng|pengar|pengarn|pengarna|medel|medl|medlen|bidrag|bidraget|projekt|projektet|insats|insatsen)$/;

/** The two parts of a compound, with or without the joining s, both words of the record; the longest first part. */
function partsOf(
  stem: string,
  index: RecordIndex,
): { readonly terms: readonly string[]; readonly whole: boolean } {
  const { sorted, backwards } = termsOf(index);
  const exactly = (part: string): string | null => {
    if (part.length < 3) return null;
    if (index.frequency(part) > 0) return part;
    return part.length >= 4 && index.frequency(stemOf(part)) > 0 ? stemOf(part) : null;
  };
  const known = (part: string): string | null =>
    exactly(part) ?? (part.length >= 5 ? (startingWith(sorted, part)[0] ?? null) : null);
  // "Målartvisten" of a Måleri: who has the trade begins the compound.
  const ofTrade = (part: string) => (/.{3}ar$/u.test(part) ? exactly(`${part.slice(0, -2)}eri`) : null);
  const joined = (part: string, read: (part: string) => string | null): string | null =>
    ofTrade(part) ?? read(part) ?? (part.endsWith('s') ? read(part.slice(0, -1)) : null);
  for (let at = stem.length - 3; at >= 4; at -= 1) {
    const first = joined(stem.slice(0, at), known);
    if (first && GENERIC.test(stem.slice(at))) return { terms: [first], whole: true };
    const second = known(stem.slice(at)) ?? endingWith(stem.slice(at), backwards);
    if (first && second) return { terms: [first, second], whole: false };
    const begins =
      second && at >= SHORTEST_BEGINNING ? startingWith(sorted, stem.slice(0, at))[0] : undefined;
    if (second && begins !== undefined) return { terms: [begins, second], whole: false };
    const alone = joined(stem.slice(0, at), exactly);
    if (alone && alone.length >= SHORTEST_FIRST) {
      return { terms: tellsAlone(alone, index) ? [alone] : [], whole: false };
    }
  }
  return { terms: [], whole: false };
}

/**
 * Whether a compound's first part tells what it is about where its last stands nowhere: the Halmstad of a "halmstadresa"
 * does, the work of an "arbetsterapeut" is in every other word.
 */
function tellsAlone(first: string, index: RecordIndex): boolean {
  const kin = startingWith(termsOf(index).sorted, first);
  return index.frequency(first) <= FEW_TEXTS && kin.length <= FEW_KIN;
}

const FEW_KIN = 4;

/** "Buss" of "bussresor", in "bussersättningen". */
const SHORTEST_BEGINNING = 4;

/** "Avgift" in "grundavgift". */
function endingWith(part: string, backwards: readonly string[]): string | null {
  const found = part.length >= 5 ? startingWith(backwards, reversed(part))[0] : undefined;
  return found === undefined ? null : reversed(found);
}

function nearby(stem: string, sorted: readonly string[]): string[] {
  if (stem.length < 5) return [];
  const first = stem.charAt(0);
  return startingWithLetter(sorted, first)
    .filter(
      (term) =>
        (Math.abs(term.length - stem.length) <= 1 && isOneSlipAway(stem, term)) || beginsNearly(stem, term),
    )
    .slice(0, 4);
}

/** "Webplat" of "webbpl": what the stemmer took off only one of them is no slip. */
function beginsNearly(stem: string, term: string): boolean {
  const more = stem.length - term.length;
  if (term.length < SHORTEST_SLIP || more < 1 || more > 3) return false;
  return [-1, 0, 1].some((by) => isOneSlipAway(stem.slice(0, term.length + by), term));
}

const SHORTEST_SLIP = 6;

const SHORTEST_LONG = 11;
const MOST_SLIPS = 2;

/** The record's words that so long a word is at most two letters from. */
function nearLong(stem: string, sorted: readonly string[]): string[] {
  return startingWithLetter(sorted, stem.charAt(0))
    .filter((term) => term.length >= SHORTEST_LONG - 1 && lettersApart(stem, term) <= MOST_SLIPS)
    .slice(0, 4);
}

const lettered = new WeakMap<readonly string[], Map<string, string[]>>();

function startingWithLetter(sorted: readonly string[], letter: string): readonly string[] {
  let byLetter = lettered.get(sorted);
  if (!byLetter) {
    byLetter = new Map();
    for (const term of sorted) {
      const listed = byLetter.get(term.charAt(0));
      if (listed) listed.push(term);
      else byLetter.set(term.charAt(0), [term]);
    }
    lettered.set(sorted, byLetter);
  }
  return byLetter.get(letter) ?? [];
}

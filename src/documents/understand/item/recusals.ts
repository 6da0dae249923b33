import { findNames, nameKey } from '../read/names.ts';
import { sentencesOf } from './sentences.ts';

export type RecusalScope = 'beslut' | 'diskussion' | 'båda';

export interface Recusal {
  readonly person: string;
  readonly scope: RecusalScope;
  readonly text: string;
}

const STAYS_OUT =
  /(?<![\p{L}])(?:delta(?:r|git|gar)?|deltog|medverka(?:r|de)?|närvara(?:r|de)?|deltagit)(?![\p{L}])[^.]{0,40}?(?<![\p{L}])(?:inte|ej|icke|varken|inte heller)(?![\p{L}])|(?<![\p{L}])(?:inte|ej)\s+(?:deltagit|deltar|deltog|delta|närvarande)(?![\p{L}])[^.]{0,30}(?:beslut|handlägg|överlägg|behandling|diskussion)/iu;
const IN_MATTER =
  /beslut|handläggning|överläggning|diskussion|behandling|ärendet|beredning|omröstning|denna (?:punkt|paragraf)|paragrafen|punkten/iu;
/** "Hon gick ut innan vi började diskutera": whoever leaves before, and not after, it is dealt with. */
const LEAVES =
  /(?<![\p{L}])(?:går|gick|gått)\s+(?:då\s+|själv\s+)?(?:ut|ifrån)(?![\p{L}])|(?<![\p{L}])(?:lämnar|lämnade|lämnat)\s+(?:då\s+|själv\s+)?(?:rummet|lokalen|salen|mötesrummet|sammanträdesrummet|bordet|mötet|sammanträdet)(?![\p{L}])/iu;
const WHILE =
  /(?<![\p{L}])(?:innan|före|under|medan|(?:när|då)(?= [^.]{0,30}(?:skulle|ska|behandla|diskutera|beslutade)))(?![\p{L}])[^.]{0,60}(?:disku|överlägg|besl(?:ut|öt)|behandl|handlägg)/iu;
const CONFLICT =
  /(?<![\p{L}])(?:anmäl(?:er|de|t|an om)|meddela(?:r|de|t)|på grund av|p\.?\s?g\.?\s?a\.?|med anledning av|till följd av|föreligger|förelåg)\s+(?:\p{L}+\s+){0,2}jäv(?![\p{L}])|(?<![\p{L}])(?:är|var|anser sig|förklarar sig)\s+(?:\p{L}+\s+)?jävig(?:a)?(?![\p{L}])|(?<![\p{L}])jävs?anmäl/iu;
const NONE =
  /(?<![\p{L}])(?:ingen|inget|inga|ingen av)(?![\p{L}])[^.]{0,40}jäv|jäv[^.]{0,20}(?:föreligger inte|förelåg inte)|eventuellt? jäv|fråga om jäv/iu;

/** "… anmälde att hon är ordförande i den nämnd som söker och lämnade lokalen": a tie to who applies, and out she goes. */
const TIED =
  /(?<![\p{L}])(?:anmäl(?:er|de)|upplys(?:er|te)|meddela(?:r|de)|eftersom|då|som)(?![\p{L}])(?: att)?[^.]{0,30}?(?<![\p{L}])(?:är|sitter|arbetar|ingår|satt|var|arbetade)(?![\p{L}])[^.]{0,60}?(?<![\p{L}])(?:\p{L}*(?:ordförande|ledamot|anställd|chef|kassör|revisor|delägare|ägare|huvudman)|\p{L}*(?:styrelse|nämnd|förening|företag|bolag)\p{L}*|släkt|gift|sambo|närstående|part|sökande\p{L}*|söker)(?![\p{L}])/iu;

/** Whether a sentence says that somebody stays out of a matter. */
export function isRecusal(sentence: string): boolean {
  if (NONE.test(sentence)) return false;
  if (LEAVES.test(sentence) && TIED.test(sentence)) return true;
  if (LEAVES.test(sentence) && WHILE.test(sentence)) return true;
  return saysSo(sentence);
}

function saysSo(sentence: string): boolean {
  return (STAYS_OUT.test(sentence) && IN_MATTER.test(sentence)) || CONFLICT.test(sentence);
}

const onlyLeaves = (sentence: string): boolean => LEAVES.test(sentence) && !saysSo(sentence);

function scopeOf(sentence: string): RecusalScope {
  const decision = /beslut|omröstning/iu.test(sentence);
  const discussion = /diskussion|överläggning|handläggning|behandling|beredning/iu.test(sentence);
  if (decision && !discussion) return 'beslut';
  if (discussion && !decision && !/handläggning|behandling/iu.test(sentence)) return 'diskussion';
  return 'båda';
}

const PRONOUN = /^(?:han|hon|hen|de|båda|vederbörande|denne|ledamoten|ersättaren)(?![\p{L}])/iu;

/** Names before the verb: those after it are named for another reason ("… deltog inte, X tjänstgjorde"). */
function personsIn(sentence: string): string[] {
  const verb = sentence.search(
    /(?<![\p{L}])(?:delta|deltog|anmäl|är jävig|var jävig|medverka|närvara|lämna|går ut|gick ut|gått ut|går ifrån|gick ifrån)/iu,
  );
  const names = findNames(sentence);
  const before = names.filter((found) => verb < 0 || found.index < verb);
  return (before.length > 0 ? before : names.slice(0, 1)).map((found) => found.name);
}

/** "Bo Ek och Agda Almby lämnar rummet": the names that a sentence begins with. */
function openingNames(sentence: string): string[] {
  const names = findNames(sentence);
  const apart = names.findIndex(({ index }, at) => {
    const before = sentence.slice(names[at - 1]?.end ?? 0, index);
    return at > 0 && !/^(?:\s*\([^)]*\))?\s*(?:,|och|samt)\s*$/u.test(before);
  });
  return names.slice(0, apart < 0 ? names.length : apart).map(({ name }) => name);
}

function merge(first: RecusalScope, second: RecusalScope): RecusalScope {
  return first === second ? first : 'båda';
}

/**
 * Those who stayed out of the item, each once. `de deltog inte` takes the names of the sentence before;
 * a person told of in two sentences has the scopes of both.
 * `labelled`: what stands under "Jäv": whoever it begins with stayed out, whichever words tell it.
 * `seats`: keys of those who decide, where the head tells: a guest who leaves the room has nothing to stay out of.
 */
export function readRecusals(
  texts: readonly string[],
  labelled: readonly string[] = [],
  seats: ReadonlySet<string> = new Set(),
): Recusal[] {
  const found = new Map<string, Recusal>();
  for (const text of labelled) {
    const [first = ''] = sentencesOf(text);
    if (NONE.test(text) || /^(?:nej|ingen|inget|inga)(?![\p{L}])/iu.test(text)) continue;
    const people = sentencesOf(text).some(isRecusal) ? [] : openingNames(first);
    for (const person of people) found.set(person, { person, scope: 'båda', text: first });
  }
  for (const text of texts) {
    let before: string[] = [];
    for (const sentence of sentencesOf(text)) {
      const named = personsIn(sentence);
      if (isRecusal(sentence)) {
        const people = PRONOUN.test(sentence) || named.length === 0 ? before : named;
        const isSeat = (person: string) => seats.size === 0 || seats.has(nameKey(person));
        for (const person of onlyLeaves(sentence) ? people.filter(isSeat) : people) {
          const earlier = found.get(person);
          const scope = scopeOf(sentence);
          found.set(
            person,
            earlier
              ? { ...earlier, scope: narrower(earlier, scope, sentence) }
              : { person, scope, text: sentence },
          );
        }
      }
      if (named.length > 0) before = named;
    }
  }
  return [...found.values()];
}

/** "Anmälde jäv" says nothing of how far; a later sentence does. */
function narrower(earlier: Recusal, scope: RecusalScope, sentence: string): RecusalScope {
  if (earlier.scope === 'båda' && !STAYS_OUT.test(earlier.text) && STAYS_OUT.test(sentence)) return scope;
  return merge(earlier.scope, scope);
}

import type { Matter, MatterKind } from '../matter.ts';

/** A kind of matter that needs a meeting, where that stands, and the words that suggest it. */
interface NotAllowed {
  readonly kind: Exclude<MatterKind, 'ORDINARY'>;
  readonly rule: string;
  /** Any of these in the heading: beginnings of words, all of a list in any order. */
  readonly inHeading: readonly (readonly string[])[];
  /** The same for one clause of the proposal. */
  readonly inClause: readonly (readonly string[])[];
}

/**
 * Matters that may not be decided without a meeting, in any mode.
 *
 * Rule: domain page 2, invariant 7. Budget and public meeting: FinsamL (2003:1210) 19, 21 §§. Årsredovisning:
 * 24 §. Elections and employment by secret ballot and lot: KL (2017:725) 5:55–56 through 6:33. Jävsfrågor: KL
 * 6:30 st. 3. Qualified majority: FinsamL 9 § 6.
 */
const MATTERS_NOT_ALLOWED: readonly NotAllowed[] = [
  {
    kind: 'BUDGET',
    rule: 'FinsamL 19 och 21 §§',
    inHeading: [['budget'], ['verksamhetsplan', 'budget']],
    inClause: [
      ['fastställ', 'budget'],
      ['anta', 'budget'],
      ['godkänn', 'budget'],
    ],
  },
  {
    kind: 'ANNUAL_REPORT',
    rule: 'FinsamL 24 §',
    inHeading: [['årsredovisning'], ['årsbokslut'], ['bokslut']],
    inClause: [['årsredovisning'], ['årsbokslut']],
  },
  {
    kind: 'ELECTION_OR_EMPLOYMENT',
    rule: 'KL 5 kap. 55–56 §§, 6 kap. 33 §',
    inHeading: [
      ['val', 'av'],
      ['personval'],
      ['fyllnadsval'],
      ['anställ'],
      ['rekryter'],
      ['tillsätt', 'chef'],
      ['tillsättning'],
    ],
    inClause: [
      ['välja', 'ordförande'],
      ['välja', 'justerare'],
      ['anställa'],
      ['utse', 'ordförande'],
      ['utse', 'förbundschef'],
    ],
  },
  {
    kind: 'RECUSAL_QUESTION',
    rule: 'KL 6 kap. 30 §',
    inHeading: [['jäv'], ['jävsfråg']],
    inClause: [['jäv'], ['jävig']],
  },
  {
    kind: 'PUBLIC_MEETING',
    rule: 'FinsamL 19 §',
    inHeading: [
      ['offentlig', 'sammanträde'],
      ['offentlig', 'möte'],
    ],
    inClause: [],
  },
];

/** Where it stands that a qualified majority can be asked for. */
const QUALIFIED_MAJORITY_RULE = 'FinsamL 9 § 6, förbundsordningen';

/**
 * What the words suggest the matter is: a suggestion, which the one who starts may correct by declaring the kind.
 *
 * @param qualifiedMajorityMatters as the board has worded them
 */
export function suggestedKind(
  matter: Pick<Matter, 'heading' | 'clauses'>,
  qualifiedMajorityMatters: readonly string[],
): MatterKind {
  const heading = wordsOf(matter.heading);
  const clauses = matter.clauses.map(wordsOf);
  const listed = MATTERS_NOT_ALLOWED.find(
    (one) =>
      one.inHeading.some((stems) => allOccur(stems, heading)) ||
      one.inClause.some((stems) => clauses.some((clause) => allOccur(stems, clause))),
  );
  if (listed) return listed.kind;
  const everything = [...heading, ...clauses.flat()];
  const qualified = qualifiedMajorityMatters.some((wording) => occursLoosely(wording, everything));
  return qualified ? 'QUALIFIED_MAJORITY' : 'ORDINARY';
}

/** Where it stands that a matter of this kind needs a meeting; null for ordinary ones. */
export function ruleAgainst(kind: MatterKind): string | null {
  if (kind === 'ORDINARY') return null;
  return MATTERS_NOT_ALLOWED.find((one) => one.kind === kind)?.rule ?? QUALIFIED_MAJORITY_RULE;
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('sv').match(/\p{L}+/gu) ?? [];
}

/** Short stems must be the whole word ("val", "av"): they begin too many others. */
function allOccur(stems: readonly string[], words: readonly string[]): boolean {
  return stems.every((stem) =>
    words.some((word) => (stem.length > 3 ? word.startsWith(stem) : word === stem)),
  );
}

const LEAST_TELLING = 5;
const STEM = 6;

/** Whether every telling word of the board's wording occurs, by its beginning. */
function occursLoosely(wording: string, words: readonly string[]): boolean {
  const telling = wordsOf(wording).filter((word) => word.length >= LEAST_TELLING);
  return (
    telling.length > 0 &&
    telling.every((word) => words.some((other) => other.startsWith(word.slice(0, STEM))))
  );
}

import type { Passage, RecordIndex } from '../../knowledge.ts';
import { findAmounts } from '../../search/amounts.ts';
import type { QueryPart } from '../../search/query.ts';
import type { Ranked } from '../../search/rank.ts';
import { bestSentences } from '../../search/sentences.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { Asking } from '../asking.ts';
import { endedAs } from '../decisions/outcomes.ts';
import type { MatterMeant } from './find/find-matter.ts';
import { matterOfPassage } from './find/matter-pointed.ts';
import type { Matter } from './matter.ts';
import { inShort } from './quote.ts';
import { mostTelling, standsWith } from './stands-with.ts';
import { asMuchAsBest } from './sums/as-much-as-best.ts';

/** Clauses that name sums, of a matter whose heading or clause speaks of what tells most in the question. */
export function clausesWithSums(
  meant: Extract<MatterMeant, { kind: 'found' }>,
  passage: Passage,
  matter: Matter,
): readonly string[] {
  const must = mostTelling(meant);
  return matter.clauses.filter(
    (text) => findAmounts(text).length > 0 && (!must || standsWith({ text, passage }, must)),
  );
}

/** The sentence of a matter's text that speaks most of what was asked, though it holds nothing of the kind. */
export function mentions(
  { passages, query }: Extract<MatterMeant, { kind: 'found' }>,
  matter: Matter | null,
): string | null {
  const [top] = passages;
  if (matter === null) return top?.passage.part === 'attachment' ? saidInPaper(top, query) : null;
  const own = passages.filter(
    ({ passage }) =>
      passage.part === matter.kind &&
      passage.meetingId === matter.meetingId &&
      passage.number?.split('/')[0] === matter.number,
  );
  const [best] = bestSentences(own, query, 'anything').filter((one) => one.coverage >= 0.4);
  return best && best.text !== matter.heading ? best.text : null;
}

/** What a paper that belongs to no ärende says of the words asked: at most two sentences, verbatim. */
function saidInPaper(top: Ranked, query: readonly QueryPart[]): string | null {
  const told = bestSentences([top], query, 'anything').filter(
    ({ coverage, text }) => coverage >= 0.4 && text !== top.passage.heading,
  );
  return told.length === 0 ? null : inShort(told.map(({ text }) => text)).join(' ');
}

/** "Fick de några pengar", "har de fått avslag": of what was granted or refused, and not of what was told of it later. */
const GOT = sifted(
  /(?<!\p{L})(?:fick|fått|får|beviljad\p{L}*|beviljats|nekad\p{L}*|nekats|avslag\p{L}*|avslog\p{L}*|avslagen|bifall\p{L}*|bifölls)(?!\p{L})|(?<!\p{L})(?:sagt|sade|sa) (?:vi |ja|nej)/iu,
);
/** How surely a heading bears the name that is asked about. */
const NAMES = 0.85;

/** The best § that speaks of nearly as much of the question as the best passage of all. */
export function decidedAbout(
  asking: Asking,
  meant: Extract<MatterMeant, { kind: 'found' }>,
  index: RecordIndex,
): Matter | null {
  const { passages, coverage } = meant;
  if (GOT.test(asking.understanding.message.text)) {
    const settled = asMuchAsBest(asking, meant, index).find(
      (one) => endedAs(one, 'granted') || endedAs(one, 'refused'),
    );
    if (settled) return settled;
  }
  // An item of that very name is what is asked about, and no § that mentions it beside something else.
  const bare = (passages[0]?.inHeading ?? 0) >= NAMES && passages[0]?.passage.part === 'item' ? NAMES : 0;
  const found = passages.find(
    (one) => one.passage.part === 'paragraph' && one.coverage >= coverage * 0.75 && one.inHeading >= bare,
  );
  return found ? matterOfPassage(asking, found.passage, index) : null;
}

/** Words that tell less of what is asked are no name of it. */
const TELLING = 0.8;

/** "Blev Stegen beviljat", of a § that grants several: the clauses first that name what its heading does not. */
export function namedFirst(
  matter: Matter,
  { query }: Pick<Extract<MatterMeant, { kind: 'found' }>, 'query'>,
): Matter {
  const heading = new Set(analyse(matter.heading));
  const asked = query.filter(
    ({ weight, expansions }) => weight >= TELLING && !expansions.some(({ term }) => heading.has(term)),
  );
  const names = (clause: string) => {
    const terms = new Set(analyse(clause));
    return asked.some(({ expansions }) => expansions.some(({ term }) => terms.has(term)));
  };
  const [first, others] = [matter.clauses.filter(names), matter.clauses.filter((one) => !names(one))];
  return first.length === 0 || others.length === 0 ? matter : { ...matter, clauses: [...first, ...others] };
}

import type { RecordIndex } from '../../knowledge.ts';
import { findAmounts } from '../../search/amounts.ts';
import type { Ranked } from '../../search/rank.ts';
import { asWritten, bestSentences, holds, type Wanted } from '../../search/sentences.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { asksHowItWent } from '../../understand/record/asked-of-record.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { Asking } from '../asking.ts';
import { bySentence } from './by-sentence.ts';
import { countsWhat } from './counted.ts';
import type { MatterMeant } from './find/find-matter.ts';
import { matterOfPassage } from './find/matter-pointed.ts';
import { related } from './find/related.ts';
import type { Matter } from './matter.ts';
import { type MatterAnswer, notStated } from './matter-answer.ts';
import { clausesWithSums, decidedAbout, mentions, namedFirst } from './of-found.ts';
import { chosenFor } from './of-somebody/chosen-for.ts';
import { bearsRole } from './of-somebody/role-asked.ts';
import { backgroundOf, type NearQuote, nearQuote, quotesOf, sayingOf } from './quote.ts';
import { isOfItself, isOnlyPurpose, reasonOfSomebody } from './reasons.ts';
import { mostTelling } from './stands-with.ts';
import { comesUpAgain, whereItEnded } from './sums/over-time.ts';
import { sumsAsked } from './sums/sums-asked.ts';
import { cuesOf } from './wanted.ts';
import { asksSpot, asksWhere, GOES_WHERE, placeSaid } from './where-asked.ts';

/** How much of the question a passage must speak of to be what was asked about. */
export const ENOUGH = 0.5;

/** Speaking of less than this, it is not even near. */
const NEAREST = 0.4;

/** What is answered from; `top` is the passage that speaks most of what was asked. */
interface Finding {
  readonly asking: Asking;
  readonly meant: Extract<MatterMeant, { kind: 'found' }>;
  readonly wanted: Wanted;
  readonly asked: 'decision' | 'proposal' | 'about';
  readonly index: RecordIndex;
  readonly top: Ranked;
}

/** The answer from what was found by its words: a sentence of the kind wanted, the whole matter, or that nothing says it. */
export function ofFound(
  asking: Asking,
  meant: Extract<MatterMeant, { kind: 'found' }>,
  wanted: Wanted,
  asked: 'decision' | 'proposal' | 'about',
  index: RecordIndex,
): MatterAnswer {
  const [top] = meant.passages;
  const [matter = null] = meant.matters;
  if (!top) return notStated(asking, wanted, null, null);
  const finding = { asking, meant, wanted, asked, index, top };
  if (meant.coverage >= ENOUGH) return answered(finding);
  return (
    (wanted === 'person' ? chosenFor(asking, meant, index) : null) ??
    nearly(finding) ??
    (meant.coverage < NEAREST
      ? notStated(asking, wanted, null, null)
      : notStated(asking, wanted, matter, top.passage))
  );
}

function answered(finding: Finding): MatterAnswer {
  if (finding.wanted === 'anything' || finding.wanted === 'place') return whole(finding);
  if (finding.wanted === 'reason') return why(finding) ?? whole(finding);
  return stated(finding);
}

/** A sentence that speaks of most of it, and says what it leaves open. */
function nearly({ asking, meant, wanted, index }: Finding): MatterAnswer | null {
  const quote = nearQuote(asking, meant.passages, meant.query, wanted, index);
  return quote && tellsWhat(asking, quote, wanted)
    ? { kind: 'sentence', board: asking.board.name, wanted, ...quote }
    : null;
}

/** A sum, a day, a person: the sentence that states it, or the sums of what was decided. */
function stated(finding: Finding): MatterAnswer {
  const { asking, meant, wanted, index, top } = finding;
  const [matter = null, ...others] = meant.matters;
  const said =
    bySentence(asking, meant, wanted, index) ??
    (wanted === 'date' ? bySentence(asking, meant, 'clock', index) : null);
  if (said) return asDecided(asking, said);
  const summed = matter && wanted === 'amount' ? clausesWithSums(meant, top.passage, matter).join('; ') : '';
  if (matter && summed !== '') {
    return {
      kind: 'amount',
      board: asking.board.name,
      matter,
      clause: summed,
      sums: sumsAsked(summed, meant.query),
      related: related(matter, others),
    };
  }
  return (
    (wanted === 'person' ? (chosenFor(asking, meant, index) ?? toldNext(finding)) : null) ??
    nearly(finding) ??
    notStated(asking, wanted, matter, top.passage, mentions(meant, matter))
  );
}

/** "Regionen startar en kurs. Ansvarig är Lena Ek.": who does what the sentence before speaks of. */
function toldNext({ asking, meant, index }: Finding): MatterAnswer | null {
  const terms = new Set(
    meant.query
      .filter(({ said }) => !DOES.test(said))
      .flatMap(({ expansions }) => expansions.map((one) => one.term)),
  );
  for (const { passage } of meant.passages.slice(0, FEW)) {
    const sentences = sentencesOf(passage.body);
    const at = sentences.findIndex(
      (text, nth) =>
        IS_ROLE.test(sentences[nth + 1] ?? '') &&
        holds('person', sentences[nth + 1] ?? '') &&
        analyse(text).some((term) => terms.has(term)),
    );
    if (at < 0) continue;
    const sentence = asWritten(`${sentences[at]} ${sentences[at + 1]}`, passage);
    const matter = matterOfPassage(asking, passage, index);
    return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'person', more: [] };
  }
  return null;
}
const FEW = 3;
const DOES = /^(?:ansvar|håll|led|kontakt|driv|sköt)\p{L}*$/iu;
const IS_ROLE =
  /^(?:[Aa]nsvarig\p{L}*|[Kk]ontaktperson\p{L}*|(?:[Pp]rojektl|[Kk]ursl|[Pp]rocessl|[Ll])edare|[Ss]amordnare|[Hh]andläggare|[Hh]ålls av|[Ll]eds av)(?: (?:är|blir|för \p{L}+ är))? \p{Lu}/u;

/** "Förslag att 900 tkr betalas tillbaka": what a § proposes is told as it was decided, where a decision has that sum. */
function asDecided({ understanding: { message } }: Asking, said: MatterAnswer): MatterAnswer {
  if (
    PROPOSED.test(message.text) ||
    said.kind !== 'sentence' ||
    said.sentence.clause ||
    !PROPOSES.test(said.sentence.text)
  )
    return said;
  const { text, passage } = said.sentence;
  const sums = new Set(findAmounts(text).map(({ kronor }) => kronor));
  const decided =
    passage.part === 'paragraph'
      ? passage.clauses.find((clause) => findAmounts(clause).some(({ kronor }) => sums.has(kronor)))
      : undefined;
  return decided === undefined
    ? said
    : { ...said, sentence: { ...said.sentence, text: decided, clause: true } };
}
const PROPOSED = /(?<!\p{L})(?:föresl|förslag|forsl)/iu;
const PROPOSES = /^(?:förslag(?:et)?|[^.]{3,60} föreslår)(?!\p{L})/iu;

/** Why: null where no matter was found whose reason it could be. */
function why(finding: Finding): MatterAnswer | null {
  const { asking, meant, wanted, asked, index, top } = finding;
  const [matter] = meant.matters;
  const unsaid = () =>
    matter ? notStated(asking, wanted, matter, top.passage, mentions(meant, matter)) : null;
  const ofOne = matter && reasonOfSomebody(asking, matter, index);
  if (ofOne === null) return unsaid();
  if (ofOne) return { kind: 'sentence', board: asking.board.name, sentence: ofOne, matter, wanted, more: [] };
  const said = bySentence(asking, meant, wanted, index) ?? notForItsSake(nearly(finding), meant);
  if (said || !matter) return said;
  if (!isOfItself(matter, mostTelling(meant))) return unsaid();
  // What a matter rests on need not be said to be a reason: its background is then what there is.
  const quotes = backgroundOf(matter);
  return quotes.length > 0
    ? { kind: 'matter', board: asking.board.name, matter, related: [], asked, quotes, isReasonUnsaid: true }
    : unsaid();
}

const notForItsSake = (answer: MatterAnswer | null, { query }: Finding['meant']): MatterAnswer | null =>
  answer?.kind === 'sentence' && isOnlyPurpose(answer.sentence, query) ? null : answer;

/** The place that was asked for, else the matter, else the sentence that says most. */
function whole(finding: Finding): MatterAnswer {
  const { asking, meant, wanted, asked, index, top } = finding;
  const board = asking.board.name;
  const [matter = null] = meant.matters;
  const place = asksWhere(asking) ? placeSaid(meant) : null;
  if (place) {
    const of = matterOfPassage(asking, place.passage, index);
    return { kind: 'sentence', board, sentence: place, matter: of, wanted, more: [] };
  }
  const { text } = asking.understanding.message;
  if (asksSpot(text) || GOES_WHERE.test(text))
    return notStated(asking, 'place', matter, top.passage, mentions(meant, matter));
  const found = matterTold(finding);
  const told = found && namedFirst(found, meant);
  if (told) {
    const quotes = quotesOf(asking, told, meant.query, index, asked);
    const again = comesUpAgain(asking, told, index);
    const others = related(told, meant.matters).filter(({ kind }) => again.length === 0 || kind !== 'item');
    return { kind: 'matter', board, matter: told, related: [...again, ...others].slice(0, 2), asked, quotes };
  }
  // A bilaga that mentions it in passing tells nothing of what was decided.
  if (asked === 'decision') return notStated(asking, wanted, matter, top.passage, mentions(meant, matter));
  const sentences = bestSentences(
    meant.passages.slice(0, 5),
    meant.query,
    'anything',
    cuesOf(asking, wanted),
  );
  const best = sayingOf(asking, sentences) ?? sentences[0];
  return best
    ? { kind: 'sentence', board, sentence: best, matter: null, wanted, more: [] }
    : notStated(asking, wanted, matter, top.passage);
}

/** The matter to tell of; null where the passage belongs to none. */
function matterTold({ asking, meant, asked, index, top }: Finding): Matter | null {
  const decided = asked === 'decision' ? decidedAbout(asking, meant, index) : null;
  const first = decided ?? (meant.matters.length > 0 ? matterOfPassage(asking, top.passage, index) : null);
  return first && asksHowItWent(asking.understanding.message.text)
    ? whereItEnded(asking, first, index)
    : first;
}

/** Another number or person than the one asked for is no answer where nothing says that it is another. */
function tellsWhat(asking: Asking, { sentence, unmet }: NearQuote, wanted: Wanted): boolean {
  if (wanted === 'count') return unmet.length > 0 || countsWhat(asking, sentence);
  return wanted !== 'person' || bearsRole(asking, sentence);
}

import type { RecordIndex } from '../../knowledge.ts';
import { withoutMisprints } from '../../search/amounts.ts';
import { grouped } from '../../search/grouped.ts';
import type { QueryPart } from '../../search/query.ts';
import { speaksOfPart } from '../../search/rank.ts';
import { withUnit } from '../../search/row-unit.ts';
import { bestSentences, holds, type Sentence, type Wanted } from '../../search/sentences.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { grantFirst } from '../decisions/grants.ts';
import { countsIt } from './counted.ts';
import { ofDayFirst } from './day-first.ts';
import type { MatterMeant } from './find/find-matter.ts';
import { matterOfPassage } from './find/matter-pointed.ts';
import { related } from './find/related.ts';
import type { MatterAnswer } from './matter-answer.ts';
import { bearsRole } from './of-somebody/role-asked.ts';
import { ofToday, papersOf, sumToBe, tellsOfToday } from './quote.ts';
import { isReason, standsNear } from './reasons.ts';
import { mostTelling, standsWith } from './stands-with.ts';
import { asItStands } from './sums/as-it-stands.ts';
import { capitalStated } from './sums/capital-stated.ts';
import { ofKindOfSum } from './sums/kinds-of-sum.ts';
import { sumsAsked } from './sums/sums-asked.ts';
import { asksFirm, besideOf, cuesOf, isOfAge, ofItsKind, spanAsked } from './wanted.ts';
import { ofYearFirst } from './year-first.ts';

/** The sentence, or the clause, of what was found that holds the kind of thing asked for; null where none answers. */
export function bySentence(
  asking: Asking,
  meant: Extract<MatterMeant, { kind: 'found' }>,
  wanted: Wanted,
  index: RecordIndex,
): MatterAnswer | null {
  const board = asking.board.name;
  const extended = withPapers(asking, meant, index);
  const sentences = ofItsKind(
    asking,
    bestSentences(extended, meant.query, wanted, cuesOf(asking, wanted), besideOf(asking)),
  );
  const must = mostTelling(meant);
  const fitting = sentences.filter(
    (one) =>
      isAnswer(one, wanted, meant, asking) &&
      // "Vad kostar det att bada för en vuxen": "engångsbad för vuxen" has the other half in its own words.
      (wanted !== 'amount' || !must || standsWith(one, must) || one.coverage >= HALF),
  );
  // A day is of what its sentence or heading speaks of, or the sentence that it goes on from.
  const ofIt = wanted === 'date' && must ? fitting.filter((one) => standsWith(one, must)) : [];
  const dated =
    wanted === 'date' && must && ofIt.length === 0 ? fitting.filter((one) => standsNear(one, must)) : ofIt;
  const counted =
    wanted === 'measure' && LENGTH.test(asking.understanding.message.text)
      ? countedRather(extended, meant, fitting[0])
      : undefined;
  const answers = counted
    ? [counted]
    : wanted === 'amount'
      ? ofDayFirst(
          asking,
          ofToday(asking, ofYearFirst(asking, ofKindOfSum(asking, withoutMisprints(fitting)))),
        )
      : wanted === 'date' && must
        ? dated
        : wanted === 'count'
          ? ofYearFirst(asking, fitting)
          : wanted === 'reason'
            ? decidedWhy(fitting, sentences)
            : fitting;
  const first = becomesFirst(asking, decidedFirst(asking, answers, sentences), sentences);
  const capital = wanted === 'amount' ? capitalStated(asking, index) : null;
  const [best, ...more] =
    capital !== null
      ? [capital]
      : wanted === 'amount'
        ? asItStands(asking, grantFirst(namedRowFirst(first)))
        : first;
  if (!best) return null;
  const matter = matterOfPassage(asking, best.passage, index);
  if (wanted === 'amount' && best.clause && matter) {
    return {
      kind: 'amount',
      board,
      matter,
      clause: best.text,
      sums: sumsAsked(best.text, meant.query),
      related: related(matter, meant.matters),
    };
  }
  const when =
    wanted === 'amount' && speaksOf(asking, 'when') && !holds('date', best.text) ? dateBeside(best) : [];
  const becomes = wanted === 'amount' ? sumToBe(best) : [];
  // What somebody wants is told beside what is proposed or was decided that they get.
  const given = WANTS.test(asking.understanding.message.text)
    ? fitting.filter((one) => one.clause && one.passage === best.passage).slice(0, 1)
    : [];
  const told = distinct([
    ...becomes,
    ...given,
    ...when,
    ...(wanted === 'amount' ? besideIt(best, meant.query) : []),
    ...more,
  ]).slice(0, 2);
  return { kind: 'sentence', board, sentence: inItsUnit(best), matter, wanted, more: told.map(inItsUnit) };
}

const HALF = 0.5;

const inItsUnit = (one: Sentence): Sentence => ({ ...one, text: withUnit(one.text, one.passage.body) });

/** What was only proposed or moved. */
const MOVED =
  /^(?:förslag(?: till beslut)?|beslutsförslag|\p{L}+s förslag)\s*:|(?<!\p{L})(?:yrkar|yrkade|föreslår|föreslog)(?!\p{L})/iu;
const OF_MOTIONS =
  /(?<!\p{L})(?:yrka\p{L}*|föreslå\p{L}*|förslag\p{L}*|vill|ville|sök\p{L}*|ansök\p{L}*)(?!\p{L})/iu;

/** What was decided goes before what was moved in the same §, unless the latter is what is asked for. */
function decidedFirst(
  asking: Asking,
  sentences: readonly Sentence[],
  all: readonly Sentence[],
): readonly Sentence[] {
  const [best] = sentences;
  if (!best || best.clause || best.passage.part !== 'paragraph') return sentences;
  // "När löper avtalet ut": as it was decided, and not as it was until then.
  const span = spanAsked(asking.understanding.message.text);
  const ofSpan = span && all.find((one) => one.clause && one.passage === best.passage && span.test(one.text));
  if (ofSpan) return [ofSpan, ...sentences.filter((one) => one !== ofSpan)];
  if (!MOVED.test(best.text)) return sentences;
  if (OF_MOTIONS.test(asking.understanding.message.text)) return sentences;
  const decided = sentences.find((one) => one.clause && one.passage === best.passage);
  return decided ? [decided, ...sentences.filter((one) => one !== decided)] : sentences;
}

/** "Varför fick Fyren nej": a reason that the decision itself gives goes before what was sought, and what for. */
function decidedWhy(sentences: readonly Sentence[], all: readonly Sentence[]): readonly Sentence[] {
  const [best] = sentences;
  const own = all.find((one) => one.clause && one.passage === best?.passage && GIVES_REASON.test(one.text));
  return own ? [own, ...sentences.filter((one) => one !== own)] : sentences;
}

const GIVES_REASON =
  /(?<!\p{L})(?:då|eftersom|därför att|på grund av|med motiveringen|med hänsyn till|med tanke på)(?!\p{L})/iu;

/** "Hur mycket är till kansliet i budgeten": the row that is so called goes before what the whole budget is. */
function namedRowFirst(sentences: readonly Sentence[]): readonly Sentence[] {
  const [best] = sentences;
  const row = sentences.find(
    (one) =>
      one.under !== undefined &&
      one.passage === best?.passage &&
      one.near >= NEARLY_ALL &&
      one.near > best.near + CLEARLY,
  );
  return row === undefined ? sentences : [row, ...sentences.filter((one) => one !== row)];
}
const NEARLY_ALL = 0.85;
const CLEARLY = 0.1;

const TO_COME =
  /(?<!\p{L})(?:ska|skall|kommer|blir|framöver|från (?:och med )?(?:nyår|årsskiftet|\p{L}+))(?!\p{L})/iu;

/** "Vad ska de betala": what was decided goes before what has been paid until now. */
function becomesFirst(
  asking: Asking,
  sentences: readonly Sentence[],
  all: readonly Sentence[],
): readonly Sentence[] {
  const [best] = sentences;
  if (!best || best.clause || !tellsOfToday(best) || !TO_COME.test(asking.understanding.message.text))
    return sentences;
  const decided = all.find((one) => one.clause && one.passage === best.passage);
  return decided ? [decided, ...sentences.filter((one) => one !== decided)] : sentences;
}

const LENGTH = /(?<!\p{L})hur (?:lång|långt|långa|stor|stort)(?!\p{L})/iu;

/** "Hur lång är kön": a number of people may tell it, where the sentence speaks of more of what is asked. */
function countedRather(
  passages: Parameters<typeof bestSentences>[0],
  { query }: Extract<MatterMeant, { kind: 'found' }>,
  measured: Sentence | undefined,
): Sentence | undefined {
  const [best] = bestSentences(passages, query, 'count').filter(({ clause }) => !clause);
  return best && best.coverage >= 0.3 && best.coverage > (measured?.coverage ?? 0) + 0.2 ? best : undefined;
}

/** Each sentence once, where it stands first. */
const distinct = (sentences: readonly Sentence[]) =>
  sentences.filter(({ text }, at) => sentences.findIndex((one) => one.text === text) === at);

/** "Hur mycket back går simhallen": what the text says of the very thing, where the sum is of more than it. */
function besideIt(best: Sentence, query: readonly QueryPart[]): Sentence[] {
  if (best.passage.part === 'attachment') return [];
  const told = new Set(analyse(`${best.passage.heading}\n${best.text}`));
  const isIn = (terms: ReadonlySet<string>) => (part: QueryPart) =>
    part.expansions.some(({ term, likeness }) => likeness >= 0.85 && terms.has(term));
  const unsaid = query.filter((part) => part.weight >= 1 && !isIn(told)(part));
  if (unsaid.length === 0) return [];
  const sentences = sentencesOf(best.passage.body);
  const from = sentences.findIndex((one) => one.includes(best.text) || best.text.includes(one));
  const [text] = sentences
    .map((one, at) => ({ one, away: Math.abs(at - from) }))
    .filter(({ one }) => unsaid.some(isIn(new Set(analyse(one)))))
    .toSorted((a, b) => a.away - b.away)
    .map(({ one }) => one);
  return text === undefined ? [] : [{ ...best, text, clause: false }];
}

/** "Hur mycket och när": the day stands in another sentence of the same text. */
function dateBeside(best: Sentence): Sentence[] {
  const text = sentencesOf(best.passage.body).find((one) => holds('date', one));
  return text === undefined ? [] : [{ ...best, text, clause: false }];
}

/** What a matter's bilagor say belongs to the matter, and what stands elsewhere in the same bilaga to the bilaga. */
function withPapers(asking: Asking, meant: Extract<MatterMeant, { kind: 'found' }>, index: RecordIndex) {
  // What speaks of much less than the best does answers another question.
  const must = mostTelling(meant);
  const close = meant.passages.filter(
    (one) => one.coverage >= meant.coverage * 0.6 && (!must || speaksOfPart(one.passage, must)),
  );
  const listed = new Map(close.map((one) => [one.passage.id, one]));
  const [first] = meant.matters;
  const score = (meant.passages[0]?.score ?? 1) * 0.8;
  const bilagor = new Set(
    meant.passages
      .filter((one) => one.passage.part === 'attachment' && one.coverage >= meant.coverage * 0.6)
      .map((one) => one.passage.documentId),
  );
  const near = grouped(index).attachments.filter((one) => bilagor.has(one.documentId));
  for (const passage of [...(first ? papersOf(asking, first, index) : []), ...near]) {
    if (!listed.has(passage.id))
      listed.set(passage.id, { passage, score, coverage: meant.coverage, inHeading: 0 });
  }
  return [...listed.values()];
}

/** "Hur mycket vill Fyren ha". */
const WANTS = /(?<!\p{L})(?:vill|ville)(?: [\p{L}\d-]+){1,4} ha(?!\p{L})/iu;

/** A person or a number must stand with what is asked of it; an amount or a date may stand under its heading. */
function isAnswer(
  sentence: Sentence,
  wanted: Wanted,
  meant: Extract<MatterMeant, { kind: 'found' }>,
  asking: Asking,
): boolean {
  switch (wanted) {
    case 'person':
      return (
        bearsRole(asking, sentence) &&
        (!asksWhoIsNew(asking.understanding.message.text) ||
          TELLS_NEW.test(`${sentence.passage.heading} ${sentence.text}`)) &&
        (sentence.coverage >= 0.65 ||
          isHired(asking, sentence) ||
          (sentence.near >= 0.6 && (sentence.beside || asksWhoIsNew(asking.understanding.message.text))))
      );
    case 'count':
      return (sentence.coverage >= 0.4 || sentence.near >= 0.6) && countsIt(sentence, meant, asking);
    case 'reason':
      return isReason(sentence, meant);
    case 'registry':
      return isOfRegistered(sentence, meant);
    case 'measure':
      return sentence.coverage >= 0.3 || sentence.score >= 0.6 || (sentence.near > 0.3 && isOfAge(sentence));
    case 'clock':
      return sentence.score >= 0.4;
    default:
      return sentence.coverage >= 0.25 || sentence.score >= 0.45;
  }
}

/** Of what was found first, else, where that has no number of its own, of what its heading is of. */
function isOfRegistered(
  { passage, near }: Sentence,
  meant: Extract<MatterMeant, { kind: 'found' }>,
): boolean {
  const [first] = meant.passages;
  return passage === first?.passage || (near >= OF_HEADING && !holds('registry', first?.passage.body ?? ''));
}
const OF_HEADING = 0.4;

/** "Vilken byrå gör webbplatsen": whoever is hired, under a heading that names what for; no other is asked about. */
const ASKS_HIRED =
  /vilke[nt] \p{L}+(?: (?:är|e|blir|blev|vann|får|fick|gör|anlitas|anlitades|anlitade|väljs|valdes|valde|tog|antog|har|antas|antogs|föreslås|bygger|levererar)(?!\p{L})|[?., ]*$| (?:och|o|å)(?!\p{L}))/iu;
const HIRES = /(?<!\p{L})(?:anlita|anta|väl[jd]|upphandl|teckna|köp|beställ|leverer|utse)\p{L}*(?!\p{L})/iu;

const isHired = (asking: Asking, { near, text }: Sentence) =>
  near >= 0.4 && asksFirm(asking) && ASKS_HIRED.test(asking.understanding.message.text) && HIRES.test(text);

/** Somebody who comes, and not whoever is there. */
const TELLS_NEW =
  /(?<!\p{L})(?:ny(?:a|e|tt)?(?!\p{L})|tillträ|börja|anställ|rekryter|utse|utsåg|efterträ|val(?:d|t)?(?!\p{L})|välj|blir|tillförordn|från (?:och med )?(?:den )?\d)/iu;

/** "Vad heter nya samordnaren": under a heading that names the office. */
const asksWhoIsNew = (text: string) =>
  /^(?:och |men )?(?:(?:vem|vilka) (?:är|e|blir|blev|heter)|vad heter)(?!\p{L}).*(?<!\p{L})(?:ny|nya|nye)(?!\p{L})/iu.test(
    text,
  );

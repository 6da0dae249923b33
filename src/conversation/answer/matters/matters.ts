import type { RecordIndex } from '../../knowledge.ts';
import { queryOf } from '../../search/query.ts';
import { asWritten, bestSentences, type Wanted } from '../../search/sentences.ts';
import { asksHowItWent } from '../../understand/record/asked-of-record.ts';
import { asksWhoGetsIt } from '../../understand/record/asked-plainly.ts';
import { asksWhetherDecided } from '../../understand/record/record-words.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { held, upcoming } from '../meetings/which-meeting.ts';
import { ownPart } from '../own-part.ts';
import { bySentence } from './by-sentence.ts';
import { asksWhatWasSaid, byAnother, bySpeaker } from './by-speaker.ts';
import { chosen } from './chosen.ts';
import { countsWhat } from './counted.ts';
import { type Lean, type MatterMeant, matterMeant } from './find-matter.ts';
import { ofKindOfSum } from './kinds-of-sum.ts';
import { itemsOf, type Matter, matterOfPassage, paragraphsOf, pointedMatter } from './matter.ts';
import { type MatterAnswer, notStated } from './matter-answer.ts';
import { moneyTold } from './money-told.ts';
import { clausesWithSums, decidedAbout, mentions } from './of-found.ts';
import { ofOthersOnly } from './of-others.ts';
import {
  backgroundOf,
  type NearQuote,
  nearQuote,
  ofToday,
  paidToday,
  papersOf,
  quotesOf,
  sayingOf,
  tellsOfToday,
} from './quote.ts';
import { dealtWith, related, takenUpAgain } from './related.ts';
import { bearsRole } from './role-asked.ts';
import { sentTo } from './sent-to.ts';
import { severalSums } from './several-sums.ts';
import { paidNotPlanned } from './spent-or-planned.ts';
import { sumsAsked } from './sums-asked.ts';
import { asksMoney, asksWhy, cuesOf, ofItsKind, wantedOf } from './wanted.ts';
import { asksWhere, GOES_WHERE, placeSaid } from './where-asked.ts';

/** What was decided; where nothing is, what is proposed, and that it is no decision. */
export async function decision(asking: Asking): Promise<MatterAnswer> {
  const { text } = asking.understanding.message;
  const [whether, went] = [asksWhetherDecided(text), asksHowItWent(text)];
  const wanted: Wanted =
    (speaksOf(asking, 'howMuch') || asksMoney(asking)) && !whether && !went
      ? 'amount'
      : asksWhy(asking)
        ? 'reason'
        : 'anything';
  return answer(asking, 'decided', wanted, 'decision');
}

export async function about(asking: Asking): Promise<MatterAnswer> {
  return asksHowItWent(asking.understanding.message.text)
    ? answer(asking, 'decided', 'anything', 'decision')
    : answer(asking, 'either', wantedOf(asking), 'about');
}

export async function proposal(asking: Asking): Promise<MatterAnswer> {
  return answer(asking, 'proposed', speaksOf(asking, 'howMuch') ? 'amount' : 'anything', 'proposal');
}

export async function amount(asking: Asking): Promise<MatterAnswer> {
  if (asksHowItWent(asking.understanding.message.text)) return decision(asking);
  const lean: Lean = speaksOf(asking, 'granted')
    ? 'decided'
    : speaksOf(asking, 'proposal') || ASKS_NOW.test(asking.understanding.message.text)
      ? 'proposed'
      : 'either';
  const wanted = wantedOf(asking);
  const told = moneyTold(asking, await asking.board.index());
  if (told) return told;
  const several = SEEKS.test(asking.understanding.message.text)
    ? null
    : severalSums(asking, await asking.board.index());
  if (several) return several;
  const answered = await answer(asking, lean, NO_SUM.has(wanted) ? wanted : 'amount', 'about');
  return paidNotPlanned(asking, ofOthersOnly(asking, answered));
}

/** "Vad vill regionen ha nu": what lies before the board is meant, and not what was before. */
const ASKS_NOW =
  /^(?!.*(?<!\p{L})(?:fick|beviljades|blev|var|har fått)(?!\p{L})).*(?<!\p{L})(?:nu|den här gången|denna gång)(?: då| då nu| egentligen)?[?. ]*$|(?<!\p{L})(?:kostar|kosta|betala|blir) (?:den |det |de )?(?:nya|nytt|ny)(?!\p{L})/iu;

/** What is applied for is no sum that was decided. */
const SEEKS = /(?<!\p{L})(?:an)?sök(?:er|te|t|ta|a)?(?!\p{L})|föresl/iu;

/** Kinds of answer that are no sum, whatever the question is taken for. */
const NO_SUM: ReadonlySet<Wanted> = new Set<Wanted>(['registry', 'reason', 'measure', 'count', 'date']);

export async function who(asking: Asking): Promise<MatterAnswer> {
  return answer(asking, 'either', 'person', 'about');
}

/** How much of the question a passage must speak of to be what was asked about. */
const ENOUGH = 0.5;
/** Speaking of less than this, it is not even near. */
const NEAREST = 0.4;

async function answer(
  asking: Asking,
  lean: Lean,
  wanted: Wanted,
  asked: 'decision' | 'proposal' | 'about',
): Promise<MatterAnswer> {
  const index = await asking.board.index();
  const board = asking.board.name;
  const spoken =
    ownPart(asking, index) ??
    chosen(asking, index) ??
    (asksWhatWasSaid(asking) ? bySpeaker(asking, index) : byAnother(asking, index));
  if (spoken) return spoken;
  const meant = matterMeant(asking, lean, index);
  const given = asksWhoGetsIt(asking.understanding.message) ? recipients(asking, meant, index) : null;
  if (given) return given;
  switch (meant.kind) {
    case 'missing':
      return { kind: 'no-such-number', board, reference: meant.reference, date: meant.date };
    case 'pointed':
      return ofPointed(asking, meant.matter, wanted, asked, index);
    case 'unsaid':
    case 'nothing':
      return notStated(asking, wanted, null, null);
    case 'found':
      return rather(
        asking,
        ofFound(asking, nowBefore(asking, meant, index), wanted, asked, index),
        meant,
        index,
      );
  }
}

/** "När ska gruppen vara klar": where what was found does not say, and the matter that is spoken of does. */
function rather(
  asking: Asking,
  answered: MatterAnswer,
  { query }: Extract<MatterMeant, { kind: 'found' }>,
  index: RecordIndex,
): MatterAnswer {
  if (answered.kind !== 'not-stated' || answered.wanted === 'anything') return answered;
  const before = pointedMatter(asking, asking.subject?.matter, 0, index);
  if (!before) return answered;
  const { wanted } = answered;
  const passages = papersOf(asking, before, index).map((passage) => ({ passage, score: 1 }));
  const [best] = bestSentences(passages, query, wanted, cuesOf(asking, wanted)).filter(
    ({ coverage }) => coverage >= ENOUGH,
  );
  return best
    ? { kind: 'sentence', board: asking.board.name, sentence: best, matter: before, wanted, more: [] }
    : answered;
}

/** "Vad vill regionen ha nu": of what lies before the board, where an item ahead speaks of it; else of all. */
function nowBefore(
  asking: Asking,
  meant: Extract<MatterMeant, { kind: 'found' }>,
  index: RecordIndex,
): Extract<MatterMeant, { kind: 'found' }> {
  if (!ASKS_NOW.test(asking.understanding.message.text)) return meant;
  const passages = meant.passages.filter(
    ({ passage, coverage }) =>
      passage.part === 'item' &&
      (passage.meetingDate ?? '') >= asking.today &&
      coverage >= meant.coverage * 0.5,
  );
  const matters = passages.flatMap(({ passage }) => matterOfPassage(asking, passage, index) ?? []);
  return passages.length === 0 ? meant : { ...meant, passages, matters };
}

/** Those whom the decision of the § meant is sent to: of those meant, the first whose text has them. */
function recipients(asking: Asking, meant: MatterMeant, index: RecordIndex): MatterAnswer | null {
  const matters = meant.kind === 'pointed' ? [meant.matter] : meant.kind === 'found' ? meant.matters : [];
  const matter = matters.find((one) => sentTo(one).length > 0);
  const [passage] = matter ? papersOf(asking, matter, index) : [];
  if (!matter || !passage) return null;
  const text = `Beslutet skickas till ${sentTo(matter).join(', ')}`;
  const sentence = asWritten(text, passage);
  return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'anything', more: [] };
}

function ofPointed(
  asking: Asking,
  matter: Matter,
  wanted: Wanted,
  asked: 'decision' | 'proposal' | 'about',
  index: RecordIndex,
): MatterAnswer {
  const board = asking.board.name;
  const { message, entities } = asking.understanding;
  const query = queryOf(message, entities, index);
  const whole = (): MatterAnswer => ({
    kind: 'matter',
    board,
    matter,
    related: [],
    asked,
    quotes: quotesOf(asking, matter, query, index),
  });
  if (wanted === 'anything') return whole();
  const passages = papersOf(asking, matter, index).map((passage) => ({ passage, score: 1 }));
  const all = ofItsKind(asking, bestSentences(passages, query, wanted, cuesOf(asking, wanted)));
  const [best = null] = wanted === 'amount' ? ofToday(asking, ofKindOfSum(asking, all)) : all;
  const today = wanted === 'amount' && !tellsOfToday(best) ? paidToday(asking, matter, index) : null;
  if (today) {
    const of = matterOfPassage(asking, today.passage, index);
    return { kind: 'sentence', board, sentence: today, matter: of, wanted, more: [] };
  }
  if (best?.clause && wanted === 'amount')
    return {
      kind: 'amount',
      board,
      matter,
      clause: best.text,
      sums: sumsAsked(best.text, query),
      related: [],
    };
  return best ? { kind: 'sentence', board, sentence: best, matter, wanted, more: [] } : whole();
}

function ofFound(
  asking: Asking,
  meant: Extract<MatterMeant, { kind: 'found' }>,
  wanted: Wanted,
  asked: 'decision' | 'proposal' | 'about',
  index: RecordIndex,
): MatterAnswer {
  const board = asking.board.name;
  const [top] = meant.passages;
  const [matter = null, ...others] = meant.matters;
  const near = () => {
    const quote = nearQuote(asking, meant.passages, meant.query, wanted, index);
    return quote && tellsWhat(asking, quote, wanted)
      ? ({ kind: 'sentence', board, wanted, ...quote } as const)
      : null;
  };
  if (meant.coverage < ENOUGH || !top) {
    const told = near();
    if (told) return told;
    return meant.coverage < NEAREST
      ? notStated(asking, wanted, null, null)
      : notStated(asking, wanted, matter, top?.passage ?? null);
  }
  if (wanted !== 'anything' && wanted !== 'reason') {
    const said =
      bySentence(asking, meant, wanted, index) ??
      (wanted === 'date' ? bySentence(asking, meant, 'clock', index) : null);
    if (said) return said;
    const summed = matter && wanted === 'amount' ? clausesWithSums(meant, top.passage, matter) : [];
    if (matter && summed.length > 0) {
      return {
        kind: 'amount',
        board,
        matter,
        clause: summed.join('; '),
        sums: sumsAsked(summed.join('; '), meant.query),
        related: related(matter, others),
      };
    }
    return near() ?? notStated(asking, wanted, matter, top.passage, mentions(meant, matter));
  }
  if (wanted === 'reason') {
    const said = bySentence(asking, meant, wanted, index) ?? near();
    if (said) return said;
    // What a matter rests on need not be said to be a reason: its background is then what there is.
    const quotes = matter ? backgroundOf(matter) : [];
    if (matter && quotes.length > 0) return { kind: 'matter', board, matter, related: [], asked, quotes };
    if (matter) return notStated(asking, wanted, matter, top.passage, mentions(meant, matter));
  }
  const place = asksWhere(asking) ? placeSaid(asking, meant) : null;
  if (place) {
    const of = matterOfPassage(asking, place.passage, index);
    return { kind: 'sentence', board, sentence: place, matter: of, wanted, more: [] };
  }
  if (GOES_WHERE.test(asking.understanding.message.text))
    return notStated(asking, 'anything', matter, top.passage, mentions(meant, matter));
  const whole = matter && matterOfPassage(asking, top.passage, index);
  const decided = asked === 'decision' ? decidedAbout(asking, meant, index) : null;
  const first = decided ?? whole;
  const told =
    first && asksHowItWent(asking.understanding.message.text) ? outcomeOf(asking, first, index) : first;
  if (told) {
    const quotes = quotesOf(asking, told, meant.query, index);
    const again = takenUpAgain(told, itemsAhead(asking, index));
    const others = related(told, meant.matters).filter(({ kind }) => again.length === 0 || kind !== 'item');
    return { kind: 'matter', board, matter: told, related: [...again, ...others].slice(0, 2), asked, quotes };
  }
  // A bilaga that mentions it in passing tells nothing of what was decided.
  if (asked === 'decision') return notStated(asking, wanted, matter, top.passage);
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

/** "Vad blev det av Fyren som bordlades i december": where it ended, whenever that was. */
function outcomeOf(asking: Asking, first: Matter, index: RecordIndex): Matter {
  const after = held(asking).filter(({ state }) => state.date > first.date);
  return dealtWith(
    first,
    after.flatMap((meeting) => paragraphsOf(meeting, index)),
  );
}

/** Another number or person than the one asked for is no answer where nothing says that it is another. */
function tellsWhat(asking: Asking, { sentence, unmet }: NearQuote, wanted: Wanted): boolean {
  if (wanted === 'count') return unmet.length > 0 || countsWhat(asking, sentence);
  return wanted !== 'person' || bearsRole(asking, sentence);
}

function itemsAhead(asking: Asking, index: RecordIndex): Matter[] {
  return upcoming(asking).flatMap((meeting) => itemsOf(meeting, index));
}

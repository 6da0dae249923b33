import { yearOf } from '../../../kernel/index.ts';
import type { RecordIndex } from '../../knowledge.ts';
import { holdsAmount } from '../../search/amounts.ts';
import { asWritten, bestSentences, type Wanted } from '../../search/sentences.ts';
import { fits, isDay } from '../../understand/dates/dates.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { asksHowItWent, asksWhatCameOfIt } from '../../understand/record/asked-of-record.ts';
import { asksWhoGetsIt } from '../../understand/record/asked-plainly.ts';
import { asksWhetherDecided } from '../../understand/record/record-words.ts';
import { WEIGHT_OF_ANY_TEXT } from '../../understand/words/topic.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { planDay } from '../meetings/plan-day.ts';
import { held, isMinuted } from '../meetings/which-meeting.ts';
import { ownPart } from '../own-part.ts';
import { ofOtherYear } from './find/beside-before.ts';
import { type Lean, type MatterMeant, matterMeant } from './find/find-matter.ts';
import { matterOfPassage, pointedMatter } from './find/matter-pointed.ts';
import { withoutAbbreviations } from './find/without-abbreviations.ts';
import { ENOUGH, ofFound } from './found-answer.ts';
import { type MatterAnswer, notStated } from './matter-answer.ts';
import { accounted } from './of-somebody/accounted.ts';
import { atWork } from './of-somebody/at-work.ts';
import { asksWhatWasSaid, byAnother, bySpeaker } from './of-somebody/by-speaker.ts';
import { chosen, howChosen } from './of-somebody/chosen.ts';
import { doneBy } from './of-somebody/done-by.ts';
import { elected } from './of-somebody/elected.ts';
import { ofOthersOnly } from './of-somebody/of-others.ts';
import { sentTo } from './of-somebody/sent-to.ts';
import { ofPointed } from './pointed-answer.ts';
import { papersOf } from './quote.ts';
import { withStruck } from './struck.ts';
import { comparedSums } from './sums/compared.ts';
import { moneyTold } from './sums/money-told.ts';
import { shareOfRows, sumOfList } from './sums/of-rows.ts';
import { atAnyTime, decidedThere, outcomeOf, ratherOther } from './sums/over-time.ts';
import { ownBudget } from './sums/own-budget.ts';
import { gotNothing, notWhatTheyGot, paidByMember, yearTheyGot } from './sums/paid-by-member.ts';
import { perUnit } from './sums/per-unit.ts';
import { severalSums } from './sums/several-sums.ts';
import { soughtOf } from './sums/sought.ts';
import { asksWhatWasPaid, paidNotPlanned } from './sums/spent-or-planned.ts';
import { toShareOut } from './sums/to-share-out.ts';
import { leftNotGranted } from './sums/what-is-left.ts';
import { wholeYear } from './sums/whole-year.ts';
import { isUnknownOf } from './unknown-of.ts';
import { asksMoney, asksWhy, cuesOf, wantedOf } from './wanted.ts';
import { whyPutOff } from './why-put-off.ts';
import { withItsText } from './with-its-text.ts';

/** What was decided; where nothing is, what is proposed, and that it is no decision. */
export async function decision(asking: Asking): Promise<MatterAnswer> {
  const { text } = asking.understanding.message;
  const then = await notMinutedThen(asking);
  if (then) return then;
  const [whether, went] = [asksWhetherDecided(text), asksHowItWent(text)];
  const wanted: Wanted =
    (speaksOf(asking, 'howMuch') || asksMoney(asking)) && !whether && !went
      ? 'amount'
      : asksWhy(asking)
        ? 'reason'
        : 'anything';
  return answer(asking, 'decided', wanted, 'decision');
}

/**
 * "Vad bestämdes igår om Fyren", of a meeting of which there is no protokoll yet: what was proposed to it, and that no
 * more is known. Null: no such day is named, or its agenda has nothing of it.
 */
async function notMinutedThen(asking: Asking): Promise<MatterAnswer | null> {
  const days = asking.understanding.entities.dates.filter(isDay);
  const meeting = held(asking).find(({ state }) => days.some((day) => fits(day, state.date)));
  if (meeting === undefined || isMinuted(meeting)) return null;
  const meant = matterMeant(asking, 'proposed', await asking.board.index());
  const found = meant.kind === 'pointed' ? [meant.matter] : meant.kind === 'found' ? meant.matters : [];
  const matter = found.find(({ kind, meetingId }) => kind === 'item' && meetingId === meeting.id);
  return matter
    ? { kind: 'matter', board: asking.board.name, matter, related: [], asked: 'decision', quotes: [] }
    : null;
}

/** What a matter is about, or how it went. */
export async function about(asking: Asking): Promise<MatterAnswer> {
  return asksHowItWent(asking.understanding.message.text)
    ? answer(asking, 'decided', 'anything', 'decision')
    : answer(asking, 'either', wantedOf(asking), 'about');
}

/** What is proposed in a matter. */
export async function proposal(asking: Asking): Promise<MatterAnswer> {
  return answer(asking, 'proposed', speaksOf(asking, 'howMuch') ? 'amount' : 'anything', 'proposal');
}

/** How much, of what is meant: decided, proposed or either. */
export async function amount(asking: Asking): Promise<MatterAnswer> {
  if (asksHowItWent(asking.understanding.message.text)) return decision(asking);
  const lean: Lean = speaksOf(asking, 'granted')
    ? 'decided'
    : speaksOf(asking, 'proposal') || ASKS_NOW.test(asking.understanding.message.text)
      ? 'proposed'
      : 'either';
  const wanted = wantedOf(asking);
  const index = await asking.board.index();
  const ofRows = wholeYear(asking, index) ?? shareOfRows(asking, index) ?? sumOfList(asking, index);
  if (ofRows) return ofRows;
  const compared = comparedSums(asking, index);
  if (compared) return { kind: 'compared', board: asking.board.name, ...compared };
  const told =
    soughtOf(asking, index) ??
    paidByMember(asking, index) ??
    toShareOut(asking, index) ??
    moneyTold(asking, index) ??
    ownBudget(asking, index);
  if (told) return told;
  const several = SEEKS.test(asking.understanding.message.text) ? null : severalSums(asking, index);
  if (several) return several;
  const sum = await answer(asking, lean, NO_SUM.has(wanted) ? wanted : 'amount', 'about');
  const byUnit = perUnit(asking, index, sum);
  if (byUnit) return byUnit;
  if (gotNothing(asking, sum)) return answer(asking, 'decided', 'anything', 'decision');
  const year = sum.kind === 'amount' ? null : yearTheyGot(asking);
  const then = year === null ? null : await answer(atAnyTime(asking), 'decided', 'amount', 'about');
  if (then?.kind === 'amount' && yearOf(then.matter.date) === year) return then;
  const answered = (await howMuchMore(asking, lean, sum)) ?? sum;
  const own = notWhatTheyGot(asking, ofOthersOnly(asking, answered));
  return withNearestSum(asking, leftNotGranted(asking, paidNotPlanned(asking, own)));
}

/** "Hur mycket höjs hyran", where no sum is told: by how many per cent; null where it is not asked, or not told either. */
async function howMuchMore(asking: Asking, lean: Lean, sum: MatterAnswer): Promise<MatterAnswer | null> {
  if (sum.kind !== 'not-stated' || !CHANGES.test(asking.understanding.message.text)) return null;
  const told = await answer(asking, lean, 'measure', 'about');
  return told.kind === 'sentence' && PER_CENT.test(told.sentence.text) ? told : null;
}
const CHANGES = sifted(
  /(?<!\p{L})(?:(?:höj|sänk|ök|minsk)(?:s|as|ar|er|te|ade|des|ades|tes)|stiger|steg|gå(?:r)? (?:upp|ner|ned)|\p{L}*(?:höjning|ökning|sänkning|minskning)\p{L}*)(?!\p{L})/iu,
);
const PER_CENT = /\d ?(?:%|procent)/iu;

/** "Vad kostade konferensen", of which only what was set aside is known: that is told as what comes nearest. */
function withNearestSum(asking: Asking, answered: MatterAnswer): MatterAnswer {
  if (answered.kind !== 'not-stated' || answered.wanted !== 'amount') return answered;
  if (!asksWhatWasPaid(asking) || answered.nearest?.kind !== 'paragraph') return answered;
  if (answered.quote !== null && holdsAmount(answered.quote)) return answered;
  const sums = answered.nearest.clauses.filter(holdsAmount);
  return sums.length === 1 ? { ...answered, quote: sums[0] ?? null } : answered;
}

/** "Vad vill regionen ha nu": what lies before the board is meant, and not what was before. */
const ASKS_NOW = sifted(
  /^(?!.*(?<!\p{L})(?:fick|beviljades|blev|var|har fått)(?!\p{L})).*(?<!\p{L})(?:nu|den här gången|denna gång)(?: då| då nu| egentligen)?[?. ]*$|(?<!\p{L})(?:kostar|kosta|betala|blir) (?:den |det |de )?(?:nya|nytt|ny)(?!\p{L})|(?<!\p{L})vill (?:[\p{L}\d-]+ ){1,4}ha(?!\p{L})|(?<!\p{L})om (?:vi|man|styrelsen) (?:nu )?(?:säger|tackar|tar|går med|godkänner|bifaller|beslutar|antar|röstar)(?!\p{L})/iu,
);

/** What is applied for is no sum that was decided. */
const SEEKS = sifted(/(?<!\p{L})(?:an)?sök(?:er|te|t|ta|a)?(?!\p{L})|föresl/iu);

/** Kinds of answer that are no sum, whatever the question is taken for. */
const NO_SUM: ReadonlySet<Wanted> = new Set<Wanted>([
  'registry',
  'reason',
  'measure',
  'count',
  'date',
  'place',
]);

/** Who a matter speaks of. */
export async function who(asking: Asking): Promise<MatterAnswer> {
  return answer(asking, 'either', 'person', 'about');
}

async function answer(
  asking: Asking,
  lean: Lean,
  wanted: Wanted,
  asked: 'decision' | 'proposal' | 'about',
): Promise<MatterAnswer> {
  const index = await asking.board.index();
  if (ofOtherYear(asking, index) === 'untold') return notStated(asking, wanted, null, null);
  const first = answerOf(asking, lean, wanted, asked, index);
  const shorter = first.kind === 'not-stated' ? withoutAbbreviations(asking, index) : null;
  const again = shorter && answerOf(shorter, lean, wanted, asked, index);
  const answered = again?.kind === 'matter' || again?.kind === 'amount' ? again : first;
  const told =
    answered.kind === 'not-stated' &&
    answered.wanted !== 'anything' &&
    asking.understanding.entities.dates.length > 0
      ? ratherOther(answered, answerOf(atAnyTime(asking), lean, wanted, asked, index))
      : answered;
  const known = isUnknownOf(asking, index, told) ? notStated(asking, wanted, null, null) : told;
  const decided = asDecided(asking, known, { wanted, asked }, index);
  return withItsText(asking, withStruck(asking, decided, index), index);
}

/** What was proposed or sought is asked for, and stands in the kallelse. */
const OF_PROPOSAL = sifted(
  /(?<!\p{L})(?:försl\p{L}*|föresl\p{L}*|kallelse\p{L}*|dagordning\p{L}*|punkt\p{L}*|underlag\p{L}*|bilag\p{L}*|(?:an)?sök\p{L}*|yrka\p{L}*|föredr\p{L}*)/iu,
);

/** A proposal that the same meeting's protokoll has decided is told as it was decided, where that says what was asked. */
function asDecided(
  asking: Asking,
  answered: MatterAnswer,
  { wanted, asked }: { wanted: Wanted; asked: 'decision' | 'proposal' | 'about' },
  index: RecordIndex,
): MatterAnswer {
  const item = 'matter' in answered ? answered.matter : null;
  const { message, entities } = asking.understanding;
  if (!item || asked === 'proposal' || entities.numbers.length > 0 || OF_PROPOSAL.test(message.text))
    return answered;
  const decided = decidedThere(asking, item, index);
  const told = decided && ofPointed(asking, decided, wanted, asked, index);
  return told && told.kind !== 'not-stated' ? told : answered;
}

function answerOf(
  asking: Asking,
  lean: Lean,
  wanted: Wanted,
  asked: 'decision' | 'proposal' | 'about',
  index: RecordIndex,
): MatterAnswer {
  const board = asking.board.name;
  const spoken =
    ownPart(asking, index) ??
    accounted(asking, index) ??
    planDay(asking, index) ??
    doneBy(asking, index) ??
    elected(asking, index) ??
    chosen(asking, index) ??
    howChosen(asking, index) ??
    atWork(asking, index) ??
    (asksWhatWasSaid(asking) ? bySpeaker(asking, index) : byAnother(asking, index));
  if (spoken) return spoken;
  const meant = matterMeant(asking, lean, index);
  const given = asksWhoGetsIt(asking.understanding.message) ? recipients(asking, meant, index) : null;
  if (given) return given;
  const later = meant.kind === 'pointed' && asksWhatCameOfIt(asking.understanding.message.text);
  const putOff = whyPutOff(asking, meant, index);
  if (putOff) return putOff;
  switch (meant.kind) {
    case 'missing':
      return { kind: 'no-such-number', board, reference: meant.reference, date: meant.date };
    case 'pointed':
      return ofPointed(
        asking,
        later ? outcomeOf(asking, meant.matter, index) : meant.matter,
        later ? 'anything' : wanted,
        later ? 'decision' : asked,
        index,
      );
    case 'unsaid':
    case 'nothing':
      return notStated(asking, wanted, null, null);
    case 'found':
      return namesNothing(asking)
        ? notStated(asking, wanted, null, null)
        : rather(
            asking,
            ofFound(asking, nowBefore(asking, meant, index), wanted, asked, index),
            meant,
            index,
          );
  }
}

/** "Har nån slutat i år": none but words that stand in any text. */
const namesNothing = ({ understanding: { entities } }: Asking): boolean =>
  entities.topic.length > 0 &&
  entities.topic.every(({ weight }) => weight === WEIGHT_OF_ANY_TEXT) &&
  entities.persons.length + entities.organisations.length === 0;

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

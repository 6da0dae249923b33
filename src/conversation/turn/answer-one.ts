import { type LocalDate, localDateOf } from '../../kernel/index.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import { meetingInHeads, NO_DOUBT, namesRecordedMatter } from '../answer/matters/find/on-record.ts';
import { apartByBoard, speaksOfEach } from '../boards/apart-by-board.ts';
import { offerOf, otherBoardsMeant } from '../boards/other-boards-meant.ts';
import { asksWhichBoard, boardsLeft, isOfAllBoards, isOnlyABoard } from '../boards/which-board.ts';
import { boardsForCourtesy, whoseItIs } from '../boards/whose-it-is.ts';
import { courtesy, isCourtesy } from '../courtesies.ts';
import type { Board } from '../knowledge.ts';
import { unsettledStill } from '../said-before/asked-last.ts';
import { reportedAsAsked } from '../said-before/jav-asked.ts';
import { shortlyOrdered } from '../said-before/shortly-ordered.ts';
import { asOfOwnAnswer } from '../said-before/what-now.ts';
import { withTextKept } from '../understand/agenda/orders/as-text.ts';
import { addsItem } from '../understand/agenda/orders/new-item.ts';
import { belongsToItem } from '../understand/agenda/orders/papers-said.ts';
import { asksForGuest } from '../understand/coming/asked/guests-asked.ts';
import { comingOfDays } from '../understand/coming/reply/days-answered.ts';
import { saidLoosely } from '../understand/coming/reply/said-loosely.ts';
import { readIntent } from '../understand/follow-up.ts';
import { type Intent, TARGETS } from '../understand/intents.ts';
import { withoutReasons } from '../understand/named/boards-as-reason.ts';
import { asksForMessage } from '../understand/named/own-messages.ts';
import { saidToAnother } from '../understand/named/said-to-another.ts';
import { asksForMembership } from '../understand/named/teams-members.ts';
import { changeAsked } from '../understand/record/change-asked.ts';
import { asksOnPaper } from '../understand/record/on-paper.ts';
import { rankSaid } from '../understand/record/rank-said.ts';
import { orderedFirst } from '../understand/several/said-beside.ts';
import type { Understanding } from '../understand/understand.ts';
import { withoutAbsence } from '../which-day/absence-days.ts';
import { onBareDayNumber } from '../which-day/day-number-meant.ts';
import { asksByName, meetingByName } from '../which-day/meeting-by-name.ts';
import { boardsPolled } from '../which-day/polled-days.ts';
import { onYearSpokenOf } from '../which-day/season-of-year.ts';
import { onBareWeekday, onWeekdaysMeant } from '../which-day/weekday-meant.ts';
import { hourAnswered } from '../which-day/which-of-day.ts';
import { answerApart, answeredByEach, answerOn, askingOf } from './answer-on.ts';
import { atTheMeeting, nothingAsked, nothingToApprove } from './nothing-asked.ts';
import { answersOneWhoWaits } from './plainly-coming.ts';
import { readOn } from './read-on.ts';
import { type ReadPlainly, readPlainly } from './read-plainly.ts';
import { being } from './said-parts.ts';
import type { Conversed, Part, Situation } from './situation.ts';
import { namesRather } from './stray.ts';

/** What the words are taken for. */
interface Meant {
  readonly intent: Intent | null;
  /** It is that, whatever else the record or what is open would make of it. */
  readonly settled: boolean;
  /** The board of what was worked on last, where the words can only be of that. */
  readonly boardAtHand: string | null;
}

/** Answers one question, or one thing said, of somebody on these boards. */
export async function answerOne(
  text: string,
  situation: Situation,
  all: readonly Board[],
): Promise<Conversed> {
  const { now, context } = situation;
  const ofOwn = await asOfOwnAnswer(text, situation, all);
  if (ofOwn !== null && ofOwn !== text) return answerOne(ofOwn, situation, all);
  const inFull = shortlyOrdered(text, situation, all);
  if (inFull !== null) {
    const { boardId } = inFull;
    return answerOne(inFull.text, boardId === null ? situation : { ...situation, boardChosen: boardId }, all);
  }
  const reported = reportedAsAsked(text, situation, all);
  if (reported !== null && reported.text !== text)
    return answerOne(reported.text, { ...situation, boardChosen: reported.boardId }, all);
  const today = localDateOf(now);
  const read = withoutReasons(readOn(text, all, today));
  const said = onYearSpokenOf(read.understanding, context.lastSaid ?? null, all, today);
  let understanding = onWeekdaysMeant(withTextKept(said), all, now);
  const awaited =
    withWhatWasAwaited(text, understanding, situation) ?? withWhomSheMeant(understanding, situation);
  if (awaited !== null) return answerOne(awaited.text, awaited.situation, all);
  const here = () => all.map((board) => askingOf(board, null, understanding, situation, today));
  const aside = answersOneWhoWaits(understanding, here) ? null : asideOf(understanding);
  if (aside !== null) return { parts: [aside], context };

  const boards = boardsLeft(all, read, situation);
  const polled = await boardsPolled(read.understanding, boards, situation);
  if (polled.length > 1) return asksWhichBoard(polled, text, 'poll.answer', understanding, situation);
  if (polled.length === 1)
    return answerOn(polled, { intent: 'poll.answer', settled: true }, read.understanding, situation, today);
  // What is ordered first is what the message is for, whatever else it bids.
  const first = orderedFirst(understanding.message.text);
  const ordered = first === null ? understanding : withTextKept(readOn(first, all, today));
  const { intent: likeliest, settled, boardAtHand } = await whatIsMeant(ordered, boards, situation, today);
  // No datumfråga is open: of days on which she can and cannot, what is told is whether she comes.
  const intent = likeliest === 'poll.answer' ? (comingOfDays(understanding) ?? likeliest) : likeliest;
  if (understanding.entities.dates.length > 0 && isOfComing(intent, text))
    understanding = [withoutAbsence, onBareWeekday, onBareDayNumber].reduce(
      (said, onDays) => onDays(said, all, now),
      understanding,
    );
  const unasked =
    (await nothingToApprove(text, situation)) ??
    (await atTheMeeting(text, situation)) ??
    (await nothingAsked(intent, text, situation));
  if (unasked !== null) return unasked;
  const whichOf = (those: readonly Board[], of: Intent | null = intent) =>
    asksWhichBoard(those, text, of, understanding, situation);
  const unsettled = await unsettledStill(text, boards, situation);
  if (unsettled.length > 1) return whichOf(unsettled, 'rsvp.accept');

  const ofName = (those: readonly Board[]) =>
    meetingByName(text, intent, understanding, those, situation, today);
  const byName = ofName(boardsLeft(boards, read, situation));
  if (byName?.kind === 'settled')
    return answerOne(byName.text, { ...situation, boardChosen: byName.boardId }, all);

  const toEach =
    speaksOfEach(text) && !isOfAllBoards(text)
      ? await answeredByEach(intent, understanding, situation, boards, today)
      : intent;
  const apart = apartByBoard(boards, toEach, understanding, now);
  if (apart.length > 1) {
    return answerApart(apart, { intent: toEach, settled: settled || toEach !== intent }, situation, today);
  }
  if (intent && isCourtesy(intent)) {
    const thanked = await boardsForCourtesy(intent, understanding, situation, boards);
    if (thanked.length === 0) return courtesy(intent, situation, text);
    if (thanked.length > 1) return whichOf(thanked);
    return answerOn(thanked, { intent, settled: true }, understanding, situation, today);
  }
  const chosen = boardAtHand === null ? situation : { ...situation, boardChosen: boardAtHand };
  const whose = await whoseItIs(boardsLeft(boards, read, chosen), intent, understanding, chosen);
  if (whose.boards.length === 0) return { parts: [being('not-understood')], context };
  if (whose.kind === 'one-of') return whichOf(whose.boards);
  const named = byName === null ? null : ofName(whose.boards);
  if (named?.kind === 'open') return asksByName(named, text, intent, situation, today);
  const told = await answerOn(whose.boards, { intent, settled }, understanding, situation, today);
  const [taken] = whose.boards;
  const others = await otherBoardsMeant(
    whose,
    boardsLeft(boards, read, chosen),
    intent,
    understanding,
    chosen,
  );
  if (taken !== undefined && others.length > 0 && told.parts.some(({ kind }) => kind === 'act'))
    return { ...told, parts: [...told.parts, offerOf(others, taken, text, situation)] };
  // What is told of all her boards is of none of them: the next answer is of the one that it would have been of.
  const ofSharedOffice =
    intent === 'member.office' && boards.length > 1 && understanding.entities.boards.length === 0;
  return isOfAllBoards(text) || ofSharedOffice
    ? { ...told, context: { ...told.context, board: context.board } }
    : told;
}

/** The question that a board or an hour was asked for, where these words give it; null: they do not. */
function withWhatWasAwaited(
  text: string,
  understanding: Understanding,
  situation: Situation,
): { readonly text: string; readonly situation: Situation } | null {
  const { context, now } = situation;
  const { awaiting } = context;
  if (awaiting === null) return null;
  const chosen = isOnlyABoard(understanding) ? understanding.entities.boards[0]?.id : undefined;
  if (chosen) {
    const asked = { ...context, awaiting: null, board: { id: chosen, at: now } };
    return { text: awaiting.text, situation: { ...situation, boardChosen: chosen, context: asked } };
  }
  const hour = hourAnswered(text);
  if (hour === null) return null;
  const asked = { ...context, awaiting: null };
  return { text: awaiting.text, situation: { ...situation, hourSaid: hour, context: asked } };
}

/** "Kvarn menar jag", of several of one name: the question again, of the one who is named; null: she names no one of them. */
function withWhomSheMeant(
  { message, entities }: Understanding,
  situation: Situation,
): { readonly text: string; readonly situation: Situation } | null {
  const { which } = situation.context;
  if (!which) return null;
  const ids = new Set(entities.persons.map(({ id }) => id));
  const [meant, ...more] = which.people.filter(({ id }) => ids.has(id));
  const isNamed = (at: number) =>
    entities.persons.some(({ words: [first, last] }) => first <= at && at <= last);
  const saysMore = message.words.some(({ folded }, at) => !isNamed(at) && !MEANS.test(folded));
  if (meant === undefined || more.length > 0 || saysMore) return null;
  const context = { ...situation.context, which: null };
  return { text: meant.text, situation: { ...situation, boardChosen: which.boardId, context } };
}
const MEANS =
  /^(?:jag|ja|menar|menade|mena|alltsa|da|det|de|ar|e|var|va|nej|na|ju|hon|han|och|ledamoten|ersattaren)$/u;

/** What is asked of Klubban itself, and of no board; null: no such thing. */
function asideOf({ message, entities }: Understanding): Part | null {
  if (asksForMembership(message, entities.persons)) return being('teams-members');
  if (asksForGuest(message.text)) return being('guests');
  if (asksOnPaper(message.text)) return being('on-paper');
  if (asksForMessage(message, entities.persons) || saidToAnother(message, entities.persons))
    return being('own-messages');
  return null;
}

async function whatIsMeant(
  understanding: Understanding,
  boards: readonly Board[],
  situation: Situation,
  today: LocalDate,
): Promise<Meant> {
  const { intent: likeliest, score, carriedOn } = likeliestOf(understanding, situation);
  const onRecord = () => isOnRecord(boards, understanding, situation, today);
  const sure = (await namesRather(likeliest, score, understanding, onRecord)) ? null : likeliest;
  const asked = () => boards.map((board) => askingOf(board, null, understanding, situation, today));
  const { plain, boardAtHand } = isOfRecordAlone(sure, understanding, situation)
    ? NOT_PLAINLY
    : readPlainly(sure, understanding, situation, asked);
  const isNew = situation.withFiles === true && addsItem(understanding.message.text);
  if (isNew && asked().some(writesAgenda)) return { intent: 'item.add', settled: true, boardAtHand };
  if (givesToItem(understanding, situation) && !WITH_FILES.has(plain ?? sure))
    return { intent: 'attachment.add', settled: true, boardAtHand };
  // Whether a sum has changed, and who got most, only the record tells.
  const { text } = understanding.message;
  const ofChange = changeAsked(text) !== null || rankSaid(text) !== null;
  return { intent: plain ?? sure, settled: (carriedOn || plain !== null) && !ofChange, boardAtHand };
}

const NOT_PLAINLY: ReadPlainly = { plain: null, boardAtHand: null };

/** A question that the words leave no doubt of, with nothing at hand: the plain words of orders and answers are not in it. */
function isOfRecordAlone(
  sure: Intent | null,
  { scores: [likeliest] }: Understanding,
  { context, withFiles }: Situation,
): boolean {
  const nothingAtHand = (context.worked ?? null) === null && withFiles !== true;
  const isSure = likeliest !== undefined && likeliest.intent === sure && likeliest.score >= NO_DOUBT;
  return isSure && nothingAtHand && OF_RECORD_ALONE.has(sure);
}

/** What was decided, granted and written down, and when there are meetings: nobody orders or answers by asking so. */
const OF_RECORD_ALONE: ReadonlySet<Intent> = new Set<Intent>([
  'decision.find',
  'decision.list',
  'decision.total',
  'matter.amount',
  'agenda.applications',
  'meeting.next',
  'meeting.last',
  'minutes.adjuster',
  'minutes.appeal',
  'rule.delegation',
]);

function isOfComing(intent: Intent | null, text: string): boolean {
  return intent?.startsWith('rsvp.') === true || saidLoosely(text) !== null;
}

/** What takes the files that come with it, or makes something that they are to belong to. */
const WITH_FILES: ReadonlySet<Intent | null> = new Set<Intent | null>([
  'attachment.add',
  'item.add',
  'item.propose',
  'circulation.open',
]);

/** Whether files came with it that belong to an item: they are never left for what else the words may ask. */
function givesToItem({ message: { text } }: Understanding, { withFiles, filesOfItem }: Situation): boolean {
  if (filesOfItem === true) return !addsItem(text);
  return withFiles === true && belongsToItem(text) && !addsItem(text);
}

/** The likeliest intent, by the words and by what was spoken of before. */
function likeliestOf(understanding: Understanding, situation: Situation) {
  const { context, now } = situation;
  if (givesToItem(understanding, situation))
    return { intent: 'attachment.add' as const, score: 1, carriedOn: false };
  const read = readIntent(understanding, context.subject?.intent ?? null, context.subject?.at === now);
  // "Och nästa", of a § that is spoken of: whatever was asked of it, the next is what is to be told.
  const steps = understanding.entities.step !== null && context.subject?.matter != null;
  const ofMeeting = read.carriedOn && read.intent !== null && TARGETS[read.intent] !== 'matter';
  return steps && ofMeeting ? { ...read, intent: 'matter.about' as const } : read;
}

/** Whether one of the asker's boards has the matter that is named. */
async function isOnRecord(
  boards: readonly Board[],
  understanding: Understanding,
  situation: Situation,
  today: LocalDate,
): Promise<boolean> {
  for (const board of boards) {
    const asking = askingOf(board, null, understanding, situation, today);
    if ((await namesRecordedMatter(asking)) || (await meetingInHeads(asking)) !== null) return true;
  }
  return false;
}

import { type LocalDate, localDateOf } from '../kernel/index.ts';
import { meetingInHeads, namesRecordedMatter } from './answer/matters/on-record.ts';
import { answerToAsked, askedStill } from './answer-asked.ts';
import { answerApart, answeredByEach, answerOn, askingOf, boardsAnswered, isOwnWords } from './answer-on.ts';
import { answerEach, answersApart, bothNotTaken, toBePartedAnew } from './answers-apart.ts';
import { asHeardByAll, asReadBy } from './as-far-as-read.ts';
import {
  ratherAskedLast,
  ratherNews,
  unsettledStill,
  withThoseAsking,
  withThoseAskingSince,
} from './asked-last.ts';
import { apartByBoard, speaksOfEach } from './boards/apart-by-board.ts';
import { eachOfThatDay, eitherOfThatDay } from './boards/each-of-that-day.ts';
import { ofHerPart } from './boards/own-part-boards.ts';
import { plainOfBoard } from './boards/plain-of-board.ts';
import { boardNamedLast, saidOfBoards } from './boards/said-of-boards.ts';
import {
  asksWhichBoard,
  boardsLeft,
  boardsMeant,
  isOfAllBoards,
  isOnlyABoard,
  isPerBoard,
} from './boards/which-board.ts';
import type { Context } from './context.ts';
import {
  boardJustAnswered,
  inPlaceOf,
  lastSaidOf,
  onBothBoards,
  onOtherBoard,
  onOtherItem,
} from './corrections.ts';
import { courtesy, isCourtesy } from './courtesies.ts';
import type { Board, Knowledge } from './knowledge.ts';
import { leftUndone } from './left-undone.ts';
import { ofMeetingsAskedLast } from './meeting-asked-last.ts';
import { nothingAsked, nothingToApprove } from './nothing-asked.ts';
import { toldTogether, withAllStated } from './parts-together.ts';
import { perhapsAnswered, takesAsAnswer } from './perhaps-answered.ts';
import { readPlainly } from './read-plainly.ts';
import { being } from './said-parts.ts';
import type { Conversed, Part, PerhapsAnswered, Situation } from './situation.ts';
import { namesRather } from './stray.ts';
import { withTextKept } from './understand/agenda/as-text.ts';
import { belongsToItem } from './understand/agenda/papers-said.ts';
import { headedInLines } from './understand/agenda/plan-said.ts';
import { asksForGuest } from './understand/coming/guests-asked.ts';
import { thumbSaid } from './understand/coming/reply-words.ts';
import { saidLoosely } from './understand/coming/said-loosely.ts';
import { readIntent } from './understand/follow-up.ts';
import { type Intent, TARGETS } from './understand/intents.ts';
import { undoSaid } from './understand/meetings/undo-said.ts';
import { withoutReasons } from './understand/named/boards-as-reason.ts';
import { asksForMessage } from './understand/named/own-messages.ts';
import { passedQuestion } from './understand/named/passed-question.ts';
import { asksForMembership } from './understand/named/teams-members.ts';
import { isCode } from './understand/record/code-said.ts';
import { withoutSignature } from './understand/signature.ts';
import { isEmpty, splitQuestions } from './understand/split.ts';
import { type Understanding, understand } from './understand/understand.ts';
import { readMessage } from './understand/words/words.ts';
import { onUnsaved } from './unsaved-item.ts';
import { joined, vocabularyOf } from './vocabulary.ts';
import { onBareWeekday, onWeekdaysMeant } from './weekday-meant.ts';
import { hourAnswered } from './which-of-day.ts';
import { whyOfNews } from './why-of-news.ts';

/** Answers a message: every question in it, in order. */
export async function converse(
  written: string,
  situation: Situation,
  knowledge: Knowledge,
): Promise<Conversed> {
  const signed = situation.memberships.map(({ person }) => person.name);
  const asWritten = withoutSignature(written, signed);
  const text = await inWords(headedInLines(inPlaceOf(asWritten)), situation);
  if (situation.memberships.length === 0) {
    return { parts: [being('stranger')], context: situation.context };
  }
  if (isEmpty(readMessage(text))) return { parts: [being('empty')], context: situation.context };
  if (isCode(text)) return { parts: [being('not-understood')], context: situation.context };
  const today = localDateOf(situation.now);
  const boards = await boardsOf(situation, knowledge, today);
  const parts: Part[] = [];
  let perhaps: PerhapsAnswered | null = null;
  const answered = await answerToAsked(text, situation);
  if (answered !== null) return answered;
  // What was asked is answered at once, or not at all.
  let context: Context = { ...situation.context, asked: null, askedBefore: null };
  const answer = async (words: string, of: Situation) =>
    ofMeetingsAskedLast(await answerOne(words, of, boards), situation, of.context, boards);
  const again =
    (await leftUndone(text, { ...situation, context })) ??
    (await onBothBoards(text, { ...situation, context }, boards, answer)) ??
    (await onOtherItem(asWritten, { ...situation, context }, boards, answer)) ??
    (await onOtherBoard(asWritten, { ...situation, context }, boards, answer));
  if (again !== null) return again;
  const { now } = situation;
  const here = () =>
    boards.map(({ membership: asker, knowledge }) => ({
      board: knowledge,
      asker,
      today,
      now,
      subject: null,
    }));
  const unsaved = onUnsaved(text, situation.context.lastSaid, here);
  if (unsaved?.kind === 'dropped')
    return { parts: [being('not-added')], context: { ...context, lastSaid: null } };
  const asked = unsaved?.text ?? text;
  const why = whyOfNews(asked, boards, situation.context, { now, today });
  const passed = passedQuestion(asked, () => readOn(asked, boards, today));
  const said = why?.text ?? passed ?? asked;
  const ofOne = await plainOfBoard(said, situation, boards);
  const chosen =
    why?.boardId ??
    ofOne?.boardId ??
    boardNamedLast(said, boards, today) ??
    situation.boardChosen ??
    boardJustAnswered(written, boards, situation);
  const of = chosen === null ? situation : { ...situation, boardChosen: chosen };
  // What is said of two boards is of each as its own clause says: the other's bears on nothing in it.
  const ofBoards = saidOfBoards(said, boards, today);
  const parted = ofBoards ?? (ofOne === null ? splitQuestions(said) : [ofOne.text]);
  const readAs = (words: string) => readOn(words, boards, today);
  const alone = (words: string) => answerOne(words, { ...of, context: situation.context }, boards);
  const questions = ofBoards === null ? await toBePartedAnew(parted, situation, readAs, alone) : parted;
  let left: PerhapsAnswered | null = null;
  for (const question of questions) {
    const apart = await answersApart(question, situation, readAs, alone);
    if (apart !== null) {
      const each = await answerEach(apart, { ...of, context }, situation, answer);
      parts.push(...each.parts);
      ({ context } = each);
      left = bothNotTaken(left, each.left);
      continue;
    }
    const answered = await answer(question, { ...of, context });
    const beside = ofBoards === null ? questions : [question];
    parts.push(...answered.parts.map((part) => withAllStated(part, question, beside)));
    perhaps = perhapsAnswered(question, answered.parts, situation, () => readAs(question)) ?? perhaps;
    const { understood } = answered.context;
    // "Ångra" is of whatever was done last, on whichever board: it chooses none.
    context = undoSaid(question) === null ? answered.context : { ...context, understood };
  }
  const conversed = {
    parts: toldTogether(parts, questions),
    context: { ...context, lastSaid: lastSaidOf(said, parts, situation.now) },
  };
  const askedBefore = askedStill(situation.context, conversed);
  if (parts.some(takesAsAnswer)) perhaps = null;
  perhaps = left ?? perhaps;
  return { perhaps, parts: conversed.parts, context: { ...conversed.context, askedBefore } };
}

/** A message as it is read by somebody on these boards. */
function readOn(text: string, boards: readonly Board[], today: LocalDate): Understanding {
  return understand(text, joined(boards.map(({ knowledge }) => vocabularyOf(knowledge, today))), today);
}

/** A thumb is the yes or no to what is asked of the person, and otherwise no words. */
async function inWords(text: string, { context, memberships, openNow }: Situation): Promise<string> {
  const word = thumbSaid(text);
  if (word === null || context.asked) return word ?? text;
  const open = (await Promise.all(memberships.map((one) => openNow?.(one) ?? []))).flat();
  const isAsked = open.some(
    ({ kind, personId }) => (kind === 'call' || kind === 'notice') && personId === undefined,
  );
  return isAsked ? word : text;
}

function intentOf(understanding: Understanding, { context, withFiles, now }: Situation) {
  const isForItem = withFiles === true && belongsToItem(understanding.message.text);
  if (isForItem) return { intent: 'attachment.add' as const, score: 1, carriedOn: false };
  const read = readIntent(understanding, context.subject?.intent ?? null, context.subject?.at === now);
  // "Och nästa", of a § that is spoken of: whatever was asked of it, the next is what is to be told.
  const steps = understanding.entities.step !== null && context.subject?.matter != null;
  const ofMeeting = read.carriedOn && read.intent !== null && TARGETS[read.intent] !== 'matter';
  return steps && ofMeeting ? { ...read, intent: 'matter.about' as const } : read;
}

async function boardsOf(
  { memberships, audience }: Pick<Situation, 'memberships' | 'audience'>,
  knowledge: Knowledge,
  today: LocalDate,
): Promise<Board[]> {
  const boards = await Promise.all(
    memberships.map(async (membership) => {
      const known = await knowledge.board(membership.boardId);
      if (!known) return [];
      const read = asReadBy(known, membership, today);
      return [{ membership, knowledge: audience === 'asker' ? read : asHeardByAll(read) }];
    }),
  );
  return boards.flat();
}

async function answerOne(text: string, situation: Situation, all: readonly Board[]): Promise<Conversed> {
  const { context, now } = situation;
  const today = localDateOf(now);
  const read = withoutReasons(readOn(text, all, today));
  let understanding = onWeekdaysMeant(withTextKept(read.understanding), all, now);
  const boards = boardsLeft(all, read, situation);
  const awaited = context.awaiting && isOnlyABoard(understanding) ? context.awaiting.text : null;
  if (awaited !== null) {
    const chosen = understanding.entities.boards[0]?.id;
    if (chosen) {
      const asked = { ...context, awaiting: null, board: { id: chosen, at: now } };
      return answerOne(awaited, { ...situation, boardChosen: chosen, context: asked }, all);
    }
  }
  const hour = context.awaiting === null ? null : hourAnswered(text);
  if (context.awaiting !== null && hour !== null) {
    const asked = { ...context, awaiting: null };
    return answerOne(context.awaiting.text, { ...situation, hourSaid: hour, context: asked }, all);
  }
  const { intent: likeliest, score, carriedOn } = intentOf(understanding, situation);
  const onRecord = () => isOnRecord(boards, understanding, situation);
  const sure = (await namesRather(likeliest, score, understanding, onRecord)) ? null : likeliest;
  if (asksForMembership(understanding.message, understanding.entities.persons)) {
    return { parts: [being('teams-members')], context };
  }
  if (asksForGuest(understanding.message.text)) return { parts: [being('guests')], context };
  if (asksForMessage(understanding.message, understanding.entities.persons)) {
    return { parts: [being('own-messages')], context };
  }
  const asked = () => boards.map((board) => askingOf(board, null, understanding, situation, today));
  const { plain, boardAtHand } = readPlainly(sure, understanding, situation, asked);
  const intent = plain ?? sure;
  const settled = carriedOn || plain !== null;
  const isOfComing = () => intent?.startsWith('rsvp.') === true || saidLoosely(text) !== null;
  if (understanding.entities.dates.length === 1 && isOfComing())
    understanding = onBareWeekday(understanding, all, now);
  const unasked = (await nothingToApprove(text, situation)) ?? (await nothingAsked(intent, text, situation));
  if (unasked !== null) return unasked;
  const unsettled = await unsettledStill(text, boards, situation);
  if (unsettled.length > 1) return asksWhichBoard(unsettled, text, 'rsvp.accept', understanding, situation);
  const toEach = speaksOfEach(text)
    ? await answeredByEach(intent, understanding, situation, boards, today)
    : intent;
  const apart = apartByBoard(boards, toEach, understanding, now);
  if (apart.length > 1) {
    return answerApart(apart, { intent: toEach, settled: settled || toEach !== intent }, situation, today);
  }
  if (intent && isCourtesy(intent)) {
    const open = await boardsThatAsk(intent, understanding, situation, boards);
    const waiting = await ratherAskedLast(open, understanding, situation);
    if (waiting.length > 1) return asksWhichBoard(waiting, text, intent, understanding, situation);
    if (waiting.length === 0) return courtesy(intent, situation);
    return answerOn(waiting, { intent, settled: true }, understanding, situation, today);
  }
  const asks = (board: Board) => askingOf(board, intent, understanding, situation, today);
  const here = boardAtHand === null ? situation : { ...situation, boardChosen: boardAtHand };
  const near = boardsLeft(boards, read, here);
  const part = ofHerPart(near, understanding, now);
  if (part !== null) {
    const isTogether = part.each && situation.audience === 'asker';
    if (part.boards.length > 1 && !isTogether)
      return asksWhichBoard(part.boards, text, intent, understanding, situation);
    return answerOn(part.boards, { intent, settled }, understanding, situation, today);
  }
  const ofDay = situation.audience === 'asker' ? eachOfThatDay(near, intent, understanding, today) : null;
  if (ofDay !== null) return answerOn(ofDay, { intent, settled }, understanding, situation, today);
  const either = eitherOfThatDay(near, intent, understanding, today);
  if (either !== null) return asksWhichBoard(either, text, intent, understanding, situation);
  const spokenOf = await boardsMeant(near, intent, understanding, here, asks);
  const meant = await ratherNews(spokenOf, near, intent, understanding, here);
  // A bare "nej" is to the board that has asked something.
  const asking = meant.length > 1 ? await boardsThatAsk(intent, understanding, situation, meant) : [];
  const may = asking.length > 0 ? asking : meant;
  const last = await ratherAskedLast(may, understanding, situation);
  const chosen = await withThoseAskingSince(last, near, understanding, here);
  if (chosen.length === 0) return { parts: [being('not-understood')], context };
  // Where others read along, one board's matters are not told beside another's unasked.
  const together = isPerBoard(intent, understanding) && situation.audience === 'asker';
  if (chosen.length > 1 && !together) return asksWhichBoard(chosen, text, intent, understanding, situation);
  const told = await answerOn(chosen, { intent, settled }, understanding, situation, today);
  // What is told of all her boards is of none of them: the next answer is of the one that it would have been of.
  return isOfAllBoards(text) ? { ...told, context: { ...told.context, board: context.board } } : told;
}

/** The boards that a message answers by what is open on them, with those that it may answer as well; none: no single one. */
async function boardsThatAsk(
  intent: Intent | null,
  understanding: Understanding,
  situation: Situation,
  boards: readonly Board[],
): Promise<readonly Board[]> {
  const today = localDateOf(situation.now);
  const answered = await boardsAnswered(intent, understanding, situation, boards, today);
  return answered.length === 1 && isOwnWords(intent, understanding)
    ? withThoseAsking(answered, boards, understanding, situation)
    : answered;
}

/** Whether one of the asker's boards has the matter that is named. */
async function isOnRecord(
  boards: readonly Board[],
  understanding: Understanding,
  situation: Situation,
): Promise<boolean> {
  const today = localDateOf(situation.now);
  for (const board of boards) {
    const asking = askingOf(board, null, understanding, situation, today);
    if ((await namesRecordedMatter(asking)) || (await meetingInHeads(asking)) !== null) return true;
  }
  return false;
}

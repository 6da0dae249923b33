import { type LocalDate, localDateOf } from '../../kernel/index.ts';
import { asHeardByAll, asReadBy } from '../as-far-as-read.ts';
import { plainOfBoard } from '../boards/plain-of-board.ts';
import type { Board, Knowledge } from '../knowledge.ts';
import { answerToAsked, askedStill } from '../said-before/answer-asked.ts';
import type { Context } from '../said-before/context.ts';
import { inPlaceOf, lastSaidOf, onOtherBoard, onOtherItem } from '../said-before/corrections.ts';
import { firstReaction } from '../said-before/first-reaction.ts';
import { goesOnFrom } from '../said-before/goes-on.ts';
import { leftUndone } from '../said-before/left-undone.ts';
import { ofMeetingsAskedLast } from '../said-before/meeting-asked-last.ts';
import { onBothBoards } from '../said-before/on-both-boards.ts';
import { unsavedAfter } from '../said-before/unsaved-item.ts';
import { addedInPassing } from '../understand/agenda/orders/added-in-passing.ts';
import { byWhoWrites } from '../understand/agenda/orders/by-who-writes.ts';
import { proposalWelcomed } from '../understand/agenda/orders/proposal-welcomed.ts';
import { ratherSo } from '../understand/agenda/orders/rather-so.ts';
import { saidShortly } from '../understand/agenda/orders/said-shortly.ts';
import { takenThen } from '../understand/agenda/orders/taken-then.ts';
import { wishedByAnother } from '../understand/agenda/orders/wished-by-another.ts';
import { headedInLines } from '../understand/agenda/plan-said.ts';
import { withPlaceOfRow } from '../understand/agenda/row-place.ts';
import { thumbSaid } from '../understand/coming/reply/reply-words.ts';
import { withDayReplaced } from '../understand/dates/day-replaced.ts';
import { movedInPassing } from '../understand/meetings/moved-in-passing.ts';
import { undoSaid } from '../understand/meetings/undo-said.ts';
import { partedFromBoards } from '../understand/named/boards-in-compounds.ts';
import { withoutApology, withoutGreeting } from '../understand/named/greeted.ts';
import { isCode } from '../understand/record/code-said.ts';
import { withAnswersParted } from '../understand/several/answers-parted.ts';
import { withoutIntroduction, withoutSignature } from '../understand/signature.ts';
import { isEmpty } from '../understand/split.ts';
import { inWriting } from '../understand/words/as-written.ts';
import { readMessage } from '../understand/words/words.ts';
import { answerOne } from './answer-one.ts';
import { answerEach, answersApart, bothNotTaken, toBePartedAnew } from './answers-apart.ts';
import { type AsMeant, asMeant } from './as-meant.ts';
import { toldTogether, withAllStated } from './parts-together.ts';
import { perhapsAnswered, takesAsAnswer } from './perhaps-answered.ts';
import { readOn } from './read-on.ts';
import { being } from './said-parts.ts';
import type { Conversed, Part, PerhapsAnswered, Situation } from './situation.ts';

/** Answers a message: every question in it, in order. */
export async function converse(
  written: string,
  situation: Situation,
  knowledge: Knowledge,
): Promise<Conversed> {
  const signed = situation.memberships.map(({ person }) => person.name);
  const asWritten = asOrdered(
    inWriting(withoutIntroduction(withoutSignature(written, signed), signed)),
    situation,
  );
  const said = await inWords(
    takenThen(
      ratherSo(
        addedInPassing(
          saidShortly(
            wishedByAnother(
              proposalWelcomed(
                movedInPassing(headedInLines(withPlaceOfRow(withDayReplaced(inPlaceOf(asWritten))))),
              ),
            ),
          ),
        ),
      ),
    ),
    situation,
  );
  if (situation.memberships.length === 0) {
    return { parts: [being('stranger')], context: situation.context };
  }
  if (isEmpty(readMessage(said))) return { parts: [being('empty')], context: situation.context };
  if (isCode(said)) return { parts: [being('not-understood')], context: situation.context };
  const boards = await boardsOf(situation, knowledge, localDateOf(situation.now));
  const greeted = boards.flatMap(({ knowledge }) => knowledge.people.map(({ name }) => name));
  const text = partedFromBoards(
    withAnswersParted(withoutApology(withoutGreeting(said, greeted))),
    boards.map(({ knowledge: { id, name } }) => ({ id, names: [name] })),
  );
  const answered = (await answerToAsked(text, situation)) ?? (await firstReaction(asWritten, situation));
  if (answered !== null) return answered;
  // What was asked is answered at once, or not at all.
  const context: Context = { ...situation.context, asked: null, askedBefore: null };
  const since = { ...situation, context };
  const answer: AnswerOne = async (words, of) =>
    ofMeetingsAskedLast(await answerOne(words, of, boards), situation, of.context, boards);
  const again =
    (await leftUndone(text, since)) ??
    (await onBothBoards(text, since, boards, answer)) ??
    (await onOtherItem(asWritten, since, boards, answer)) ??
    (await onOtherBoard(asWritten, since, boards, answer));
  if (again !== null) return again;
  const meant = await asMeant(text, written, situation, boards);
  if (meant === 'dropped')
    return { parts: [being('not-added')], context: { ...context, lastSaid: null, unsaved: null } };
  return answerAll(meant, situation, context, boards, answer);
}

/** What is ordered of an agenda by whoever makes one, in the words that say it whole; anybody else's as they are. */
function asOrdered(text: string, { memberships }: Situation): string {
  const own = memberships.find(({ offices }) => offices.includes('OFFICE') || offices.includes('ADMIN'));
  return own === undefined ? text : byWhoWrites(text, own.person.name);
}

/** "Ja till Norrskog": what may be an answer is one there. */
function withBoardNamed(perhaps: PerhapsAnswered | null, board: string | undefined): PerhapsAnswered | null {
  return perhaps === null || board === undefined ? perhaps : { ...perhaps, boards: [board] };
}

type AnswerOne = (words: string, of: Situation) => Promise<Conversed>;

/** Each of the questions after the other, with what the one before has left to speak of. */
async function answerAll(
  { text, boardId, clauses }: AsMeant,
  situation: Situation,
  before: Context,
  boards: readonly Board[],
  answer: AnswerOne,
): Promise<Conversed> {
  const today = localDateOf(situation.now);
  const of = boardId === null ? situation : { ...situation, boardChosen: boardId };
  const readAs = (words: string) => readOn(words, boards, today);
  const alone = (words: string) => answerOne(words, { ...of, context: situation.context }, boards);
  const questions = clauses.ofBoards
    ? clauses.texts
    : await toBePartedAnew(clauses.texts, situation, readAs, alone);
  const parts: Part[] = [];
  let context = before;
  let perhaps: PerhapsAnswered | null = null;
  let left: PerhapsAnswered | null = null;
  let last = before.lastSaid?.text ?? '';
  for (const asked of questions) {
    const action = context.understood?.action ?? context.lastSaid?.action ?? context.subject?.intent ?? null;
    const question = clauses.ofBoards ? asked : goesOnFrom(asked, action, last);
    last = question;
    const apart = await answersApart(question, situation, readAs, alone);
    if (apart !== null) {
      const each = await answerEach(apart, { ...of, context }, situation, answer);
      parts.push(...each.parts);
      ({ context } = each);
      left = bothNotTaken(left, each.left);
      continue;
    }
    const plain = clauses.ofBoards ? await plainOfBoard(question, situation, boards) : null;
    const answered = await (plain === null
      ? answer(question, { ...of, context })
      : answer(plain.text, { ...of, context, boardChosen: plain.boardId }));
    const beside = clauses.ofBoards ? [question] : questions;
    parts.push(...answered.parts.map((part) => withAllStated(part, question, beside)));
    const unsure = perhapsAnswered(question, answered.parts, situation, () => readAs(question));
    perhaps = withBoardNamed(unsure, clauses.named) ?? perhaps;
    const { understood } = answered.context;
    // "Ångra" is of whatever was done last, on whichever board: it chooses none.
    context = undoSaid(question) === null ? answered.context : { ...context, understood };
  }
  const lastSaid = lastSaidOf(text, parts, situation.now);
  const unsaved = unsavedAfter({ parts, context }, before, situation.now);
  const conversed = {
    parts: toldTogether(parts, questions),
    context: { ...context, lastSaid, unsaved },
  };
  const askedBefore = askedStill(situation.context, conversed);
  const untaken = left ?? (parts.some(takesAsAnswer) ? null : perhaps);
  return { perhaps: untaken, parts: conversed.parts, context: { ...conversed.context, askedBefore } };
}

/** A thumb is the yes or no to what is asked of the person, and otherwise no words. */
async function inWords(text: string, { context, memberships, openNow }: Situation): Promise<string> {
  const word = thumbSaid(text);
  if (word === null || context.asked) return word ?? text;
  const open = (await Promise.all(memberships.map((one) => openNow?.(one) ?? []))).flat();
  const isAsked = open.some(
    ({ kind, personId, news }) =>
      (kind === 'call' || kind === 'notice' || (kind === 'circulation' && news !== false)) &&
      personId === undefined,
  );
  return isAsked ? word : text;
}

/** What is known of the boards of the asker's, as far as she, or all who hear it, may read it. */
export async function boardsOf(
  { memberships, audience }: Pick<Situation, 'memberships' | 'audience'>,
  knowledge: Knowledge,
  today: LocalDate,
): Promise<Board[]> {
  const boards = await Promise.all(
    memberships.map(async (membership) => {
      const known = await knowledge.board(membership.boardId);
      if (!known) return [];
      const heard = audience === 'asker' ? known : asHeardByAll(known);
      return [{ membership, knowledge: asReadBy(heard, membership, today) }];
    }),
  );
  return boards.flat();
}

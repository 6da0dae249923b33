import { type LocalDate, localDateOf } from '../kernel/index.ts';
import { type ActAnswered, answerAct } from './answer/acts/answer-act.ts';
import { paramsOfQuestion } from './answer/acts/params.ts';
import { itemSaid } from './answer/acts/words-said.ts';
import { ANSWERERS, type Answer, type BoardQuestion } from './answer/answers.ts';
import type { Asking } from './answer/asking.ts';
import { subjectAfter } from './answer/subject.ts';
import { coverageOnRecord, isHeading, orOnRecord } from './answer/told-on-record.ts';
import { chooseBoards } from './choose-board.ts';
import type { Subject, Understood } from './context.ts';
import type { BoardKnowledge, Knowledge, Membership } from './knowledge.ts';
import type { Conversed, Part, Situation } from './situation.ts';
import { fits, isDay } from './understand/dates.ts';
import { readIntent } from './understand/follow-up.ts';
import { type Intent, isAct, type QuestionIntent } from './understand/intents.ts';
import { mayBeOfOpen, settleOpen } from './understand/settle-open.ts';
import { isEmpty, splitQuestions } from './understand/split.ts';
import { type Understanding, understand } from './understand/understand.ts';
import { readMessage } from './understand/words.ts';
import { joined, vocabularyOf } from './vocabulary.ts';
import { questionsMeant } from './which-status.ts';

/** What is answered without a board. */
type Courtesy = Exclude<QuestionIntent, BoardQuestion>;
const COURTESIES: ReadonlySet<string> = new Set<Courtesy>([
  'help',
  'greeting',
  'thanks',
  'rude',
  'outside',
  'my.tasks',
]);
const isCourtesy = (intent: Intent): intent is Courtesy => COURTESIES.has(intent);
/** Questions that are answered board by board for somebody on several. */
const OF_THE_PERSON: ReadonlySet<Intent> = new Set(['calendar.subscribe']);
const PER_BOARD: ReadonlySet<Intent> = new Set(['meeting.next']);

/** "I mina båda förbund": of each board, where the question is of its meetings. */
const SAYS_EACH = /(?<!\p{L})(båda|bägge|alla mina|samtliga mina)(?!\p{L})/iu;

function isPerBoard(intent: Intent | null, { message }: Understanding): boolean {
  if (intent === null) return false;
  return PER_BOARD.has(intent) || (intent === 'plan.show' && SAYS_EACH.test(message.text));
}

/** Less sure than this that it is not for the bot, it is looked for on record first. */
const SURELY_OUTSIDE = 0.8;

function entitiesOnRecord({ entities }: Understanding): boolean {
  return entities.topic.length > 0 || entities.numbers.length > 0;
}

/** Answers a message: every question in it, in order. */
export async function converse(text: string, situation: Situation, knowledge: Knowledge): Promise<Conversed> {
  if (situation.memberships.length === 0) {
    return { parts: [being('stranger')], context: situation.context };
  }
  if (isEmpty(readMessage(text))) return { parts: [being('empty')], context: situation.context };
  const boards = await boardsOf(situation.memberships, knowledge);
  const parts: Part[] = [];
  let { context } = situation;
  for (const question of splitQuestions(text)) {
    const answered = await answerOne(question, { ...situation, context }, boards);
    parts.push(...answered.parts);
    context = answered.context;
  }
  return { parts, context };
}

function intentOf(understanding: Understanding, { context, withFiles }: Situation) {
  const isForItem = withFiles === true && understanding.entities.numbers.some(({ kind }) => kind === 'item');
  return isForItem
    ? { intent: 'attachment.add' as const, score: 1 }
    : readIntent(understanding, context.subject?.intent ?? null);
}

interface Board {
  readonly membership: Membership;
  readonly knowledge: BoardKnowledge;
}

async function boardsOf(memberships: readonly Membership[], knowledge: Knowledge): Promise<Board[]> {
  const boards = await Promise.all(
    memberships.map(async (membership) => {
      const known = await knowledge.board(membership.boardId);
      return known ? [{ membership, knowledge: known }] : [];
    }),
  );
  return boards.flat();
}

async function answerOne(text: string, situation: Situation, boards: readonly Board[]): Promise<Conversed> {
  const { context, now } = situation;
  const today = localDateOf(now);
  const vocabulary = joined(boards.map((board) => vocabularyOf(board.knowledge, today)));
  const understanding = understand(text, vocabulary, today);
  const awaited = context.awaiting && isOnlyABoard(understanding) ? context.awaiting.text : null;
  if (awaited !== null) {
    const chosen = understanding.entities.boards[0]?.id;
    if (chosen) {
      const asked = { ...context, awaiting: null, board: { id: chosen, at: now } };
      return answerOne(awaited, { ...situation, context: asked }, boards);
    }
  }
  const { intent: read, score } = intentOf(understanding, situation);
  const perhapsOnRecord = read === 'outside' && score < SURELY_OUTSIDE && entitiesOnRecord(understanding);
  const intent = perhapsOnRecord ? null : read;
  if (intent && isCourtesy(intent)) return courtesy(intent, situation);
  // What is about the person alone, whichever board she comes by, asks for none.
  const open =
    intent !== null && OF_THE_PERSON.has(intent)
      ? boards.slice(0, 1)
      : await chooseBoards(boards, understanding, intent, context, today);
  const asks = (board: Board) => askingOf(board, intent, understanding, situation, today);
  const chosen = open.length > 1 && isOfTheRecord(intent) ? await knowingTopic(open, asks) : open;
  if (chosen.length === 0) return { parts: [being('not-understood')], context };
  // Where others read along, one board's matters are not told beside another's unasked.
  const together = isPerBoard(intent, understanding) && situation.audience === 'asker';
  if (chosen.length > 1 && !together) {
    return {
      parts: [
        answerPart({
          area: 'being',
          value: { kind: 'which-board', boards: chosen.map((board) => board.membership), text },
        }),
      ],
      context: {
        ...context,
        awaiting: { text, at: now },
        understood: { action: intent, outcome: 'clarify', params: saidOf(understanding) },
      },
    };
  }
  return answerOn(chosen, intent, understanding, situation, today);
}

/** Questions whose answer stands in a board's papers: a board that has the matter is the one meant. */
function isOfTheRecord(intent: Intent | null): boolean {
  return intent === null || /^(matter|decision|agenda\.(item|presenter|attachments))/.test(intent);
}

/** The one board whose record speaks of what is asked, where the others' say next to nothing of it; else all. */
async function knowingTopic(
  boards: readonly Board[],
  asks: (board: Board) => Asking,
): Promise<readonly Board[]> {
  const known = await Promise.all(
    boards.map(async (board) => ({ board, ...(await coverageOnRecord(asks(board))) })),
  );
  const [best, next] = known.toSorted((a, b) => b.coverage - a.coverage);
  const alone = best !== undefined && best.coverage >= 0.5 && (next?.coverage ?? 0) <= best.coverage * 0.5;
  if (alone) return [best.board];
  const headed = known.filter((one) => one.inHeading >= 0.85 && one.coverage >= 0.5);
  return headed.length === 1 ? headed.map((one) => one.board) : boards;
}

function askingOf(
  { membership, knowledge }: Board,
  intent: Intent | null,
  understanding: Understanding,
  { audience, now, context }: Situation,
  today: LocalDate,
): Asking {
  return {
    intent: intent ?? 'matter.about',
    understanding,
    board: knowledge,
    view: knowledge.onDay(today),
    asker: membership,
    audience,
    today,
    now,
    subject: context.subject?.boardId === knowledge.id ? context.subject : null,
  };
}

async function answerOn(
  chosen: readonly Board[],
  read: Intent | null,
  understanding: Understanding,
  situation: Situation,
  today: LocalDate,
): Promise<Conversed> {
  const parts: Part[] = [];
  let { context } = situation;
  for (const board of chosen) {
    const { knowledge } = board;
    const intent = await settledByOpen(read, understanding, situation, board, today);
    const asking = askingOf(board, intent, understanding, { ...situation, context }, today);
    const { part, understood } = await answerAsking(asking, intent, situation);
    parts.push(part);
    context = {
      board: chosen.length === 1 ? { id: knowledge.id, at: situation.now } : context.board,
      subject: subjectOf(part, asking, intent) ?? context.subject,
      awaiting: null,
      understood,
    };
  }
  return { parts, context };
}

/** What stands open for the person settles what the words leave open. */
async function settledByOpen(
  read: Intent | null,
  understanding: Understanding,
  { openNow }: Situation,
  { membership, knowledge }: Board,
  today: LocalDate,
): Promise<Intent | null> {
  if (!openNow || !mayBeOfOpen(read, understanding)) return read;
  const meets = knowledge.meetings.some(
    ({ state }) =>
      state.status !== 'CANCELLED' &&
      state.date >= today &&
      understanding.entities.dates.some((date) => isDay(date) && fits(date, state.date)),
  );
  return settleOpen(read, understanding, await openNow(membership), meets);
}

async function answerAsking(
  asking: Asking,
  intent: Intent | null,
  situation: Situation,
): Promise<{ part: Part; understood: Understood }> {
  if (intent && isAct(intent)) return toPart(asking, await answerAct(asking, intent, situation.acts));
  if (intent === null || isCourtesy(intent)) return unsure(asking);
  const question = (await namesAMatter(asking, intent)) ? 'matter.about' : intent;
  const answer = await orOnRecord(asking, await ANSWERERS[question](asking));
  if (isNotStated(answer) && saysNothingKnown(asking.understanding)) return notUnderstood();
  const { questions, named } = questionsMeant(asking, intent);
  if (!questions.some((question) => situation.questions.has(question))) {
    return {
      part: answerPart(answer, asking.board.id),
      understood: { action: intent, outcome: 'answer', params: {} },
    };
  }
  const params = paramsOfQuestion(asking, intent);
  const request = {
    questions,
    // What the record tells of what was asked goes before that nothing is open.
    named: named && answer.area !== 'matter',
    params,
    boardId: asking.board.id,
    personId: asking.asker.personId,
    text: asking.understanding.message.text,
  };
  return {
    part: { kind: 'question', request, otherwise: answer },
    understood: { action: intent, outcome: 'answer', params: { ...params } },
  };
}

function subjectOf(part: Part, asking: Asking, intent: Intent | null): Subject | null {
  if (part.kind === 'answer') return subjectAfter(asking, intent, part.answer);
  return part.kind === 'question' ? subjectAfter(asking, intent, part.otherwise) : null;
}

/** A rule asked about beside a matter's own name is seldom what was meant: the name says what it is of. */
async function namesAMatter(asking: Asking, intent: Intent): Promise<boolean> {
  if (!/^rule\.(casting|quorum|minutes|notice)/.test(intent)) return false;
  const [first] = asking.understanding.entities.topic;
  if (first?.weight !== 1) return false;
  return isHeading(first.word.stem, await asking.board.index());
}

function isNotStated({ area, value }: Answer): boolean {
  return area === 'matter' && value.kind === 'not-stated';
}

/** Words that mean nothing here and stand nowhere on record. */
function saysNothingKnown({ entities }: Understanding): boolean {
  const { dates, numbers, persons, organisations } = entities;
  const concepts = entities.concepts.filter((mention) => !mention.guessed);
  return [concepts, dates, numbers, persons, organisations].every((found) => found.length === 0);
}

function notUnderstood(): { part: Part; understood: Understood } {
  return { part: being('not-understood'), understood: { action: null, outcome: null, params: {} } };
}

/** Nothing speaks clearly for anything: what the record has on the words said, else that it was not understood. */
async function unsure(asking: Asking): Promise<{ part: Part; understood: Understood }> {
  const found = await ANSWERERS['matter.about'](asking);
  if (isNotStated(found)) return notUnderstood();
  return {
    part: answerPart(found, asking.board.id),
    understood: { action: 'matter.about', outcome: 'answer', params: {} },
  };
}

function toPart(asking: Asking, act: ActAnswered): { part: Part; understood: Understood } {
  const { action, outcome, params } = act;
  const understood = { action, outcome, params: { ...params } };
  if (act.answer) return { part: answerPart(act.answer, asking.board.id), understood };
  const request = {
    action,
    boardId: asking.board.id,
    personId: asking.asker.personId,
    params,
    text: asking.understanding.message.text,
  };
  return { part: { kind: 'act', request }, understood };
}

function courtesy(intent: Courtesy, situation: Situation): Conversed {
  const { memberships, acts, context } = situation;
  if (intent === 'my.tasks') {
    const part: Part = situation.audience === 'asker' ? { kind: 'tasks' } : being('elsewhere');
    return {
      parts: [part],
      context: { ...context, understood: { action: intent, outcome: 'answer', params: {} } },
    };
  }
  const value =
    intent === 'help' || intent === 'greeting'
      ? ({ kind: intent, memberships, acts } as const)
      : ({ kind: intent } as const);
  return {
    parts: [answerPart({ area: 'being', value })],
    context: { ...context, understood: { action: intent, outcome: 'answer', params: {} } },
  };
}

function being(kind: 'stranger' | 'empty' | 'not-understood' | 'elsewhere'): Part {
  return answerPart({ area: 'being', value: { kind } });
}

function answerPart(answer: Answer, boardId: string | null = null): Part {
  return { kind: 'answer', answer, boardId };
}

/** What was said already, while the board is asked for. */
function saidOf({ entities }: Understanding): Record<string, unknown> {
  const item = itemSaid(entities);
  return item === null ? {} : { item };
}

/** "Norrskog": the reply to "I vilken styrelse?". */
function isOnlyABoard({ message, entities }: Understanding): boolean {
  if (entities.boards.length !== 1) return false;
  const [first, last] = entities.boards[0]?.words ?? [0, -1];
  return message.words.length - (last - first + 1) <= 1;
}

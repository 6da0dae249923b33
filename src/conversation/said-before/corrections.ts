import { epochOf, localDateOf, MINUTE, type PersonRef } from '../../kernel/index.ts';
import { namesIt } from '../../meeting/index.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import { type OfBoard, plainOfBoard, withoutName } from '../boards/plain-of-board.ts';
import { isOnlyABoard } from '../boards/which-board.ts';
import type { Board } from '../knowledge.ts';
import { answerPart, offersOther } from '../turn/said-parts.ts';
import type { Conversed, Part, Situation } from '../turn/situation.ts';
import { numberOfItem } from '../understand/agenda/item-change-asked.ts';
import {
  answeredAnew,
  correctedTo,
  itemCorrectedTo,
  ofPlace,
  saysWrongBoard,
} from '../understand/coming/corrected.ts';
import { shortReply } from '../understand/coming/reply/reply-words.ts';
import { joinsNothing, saysBoth, saysTheOther } from '../understand/named/both-or-other.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { understand } from '../understand/understand.ts';
import { joined, vocabularyOf } from '../vocabulary.ts';
import type { Context, LastSaid } from './context.ts';

/** "Oj, jag menade nej": the plain yes or no that it puts in the place of another; any other words as they are. */
export function inPlaceOf(text: string): string {
  const meant = correctedTo(text);
  return meant !== null && shortReply(meant) !== null ? meant : (answeredAnew(text) ?? text);
}

/** "Fel, kan visst", "jo jag kommer", "ändå": of what she has just answered, by a press as well as in words. */
const OPPOSES = sifted(
  /^(?:(?:nej|men|oj|hej)[ ,.!]+)*jo(?:[ ,.!]+(?:jag|då|visst|det|kommer|kan)(?!\p{L})|$)|(?<!\p{L})(?:visst|ändå|trots allt)(?!\p{L})/iu,
);
const JUST_NOW = 20 * MINUTE;

/**
 * The one of several boards on which somebody has just answered a kallelse, where her words put an answer right and name
 * neither a board nor a day; null: none, or another's.
 */
export function boardJustAnswered(
  written: string,
  boards: readonly Board[],
  { now }: Pick<Situation, 'now'>,
): string | null {
  const corrects = answeredAnew(written) !== null || (written.length <= SHORT && OPPOSES.test(written));
  if (boards.length < 2 || !corrects || written.includes('?') || /\d/u.test(written)) return null;
  const answered = boards.flatMap(({ knowledge, membership }) =>
    knowledge.meetings.flatMap(({ state: { attendance } }) => {
      const isHers = (person: PersonRef) => person.personId === membership.personId;
      const answers = attendance.answers.filter(({ person }) => isHers(person));
      // A no to serving is an answer as well.
      const calls = attendance.calls
        .filter(({ person, status }) => isHers(person) && status === 'DECLINED')
        .map((call) => ({ ...call, at: call.settledAt ?? call.at }));
      return [...answers, ...calls]
        .filter(({ viaOffice, at }) => viaOffice === null && epochOf(now) - epochOf(at) <= JUST_NOW)
        .map(({ at }) => ({ board: knowledge.id, at }));
    }),
  );
  return answered.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.board ?? null;
}

/** A message that puts right what was just answered is short. */
const SHORT = 60;

const OWN_ANSWER = 'vad har jag svarat';
const IS_ANSWER = /^(?:rsvp|substitute)\./u;

/**
 * "Nej jag menade Kustlandet": what was said last, of that board instead; of an answer to a kallelse also how it stands
 * on the board that it was recorded on, where it is not undone by this. Null: the words say no such thing.
 */
export async function onOtherBoard(
  text: string,
  situation: Situation,
  boards: readonly Board[],
  answer: (text: string, of: Situation) => Promise<Conversed>,
): Promise<Conversed | null> {
  const { context, now } = situation;
  if (boards.length < 2) return null;
  const anew = await plainOfBoard(correctedTo(text) ?? answeredAnew(text) ?? '', situation, boards);
  if (anew !== null) return withOtherToo(anew, text, situation, boards, answer);
  const meant = saysBoth(text) ? null : (correctedTo(text) ?? ofPlace(text));
  const named =
    meant === null
      ? (theOther(text, situation, boards) ??
        bothAfterAll(text, situation, boards) ??
        afterAnswer(text, situation, boards) ??
        afterOrder(text, situation, boards) ??
        afterQuestion(text, situation, boards))
      : boardIn(meant, situation, boards);
  // "Oj, fel styrelse", where it is asked in which: it is asked anew, of what waits.
  if (named === null) {
    const { awaiting } = context;
    return awaiting && saysWrongBoard(text)
      ? answer(awaiting.text, { ...situation, context: { ...context, awaiting: null } })
      : null;
  }
  const kept = (answered: Conversed) => asSaid(text, answered, now);
  if (context.awaiting && !saysWrongBoard(text)) {
    return meant === null ? null : kept(await answer(meant, situation));
  }
  const last = context.lastSaid ?? null;
  const isBare = afterQuestion(text, situation, boards) === named;
  if (last === null) return isBare ? answer(ITS_NEXT, { ...situation, boardChosen: named }) : null;
  // It was of that board already: how it stands there.
  if (last.boardId === named) {
    const board = { ...situation, boardChosen: named };
    if (IS_ANSWER.test(last.action ?? '')) return answer(OWN_ANSWER, board);
    return isBare ? answer(ITS_NEXT, board) : null;
  }
  const mayBeNo =
    NO.test(text) &&
    IS_ANSWER.test(last.action ?? '') &&
    namesBoard(last.written ?? last.text, situation, boards);
  const instead = mayBeNo ? MAYBE : withoutBoard(last.text, situation, boards);
  return withOtherToo({ boardId: named, text: instead }, text, situation, boards, answer);
}

/**
 * "Nej i Havsby", after "kommer i Älvdal": whoever named the one board puts nothing right by naming the other, and says no
 * there; or she does. She is asked whether she comes.
 */
const NO = /(?<!\p{L})(?:nej|nä|nix)(?!\p{L})(?!.*(?<!\p{L})(?:menade|menar|fel)(?!\p{L}))/iu;
const MAYBE = 'jag kommer kanske';

function namesBoard(text: string, situation: Situation, boards: readonly Board[]): boolean {
  return understood(text, situation, boards).entities.boards.length > 0;
}

const OWN_JAV = 'är jag jävig i något?';

/**
 * "Nej det var fel punkt, jag menade lokalerna", after jäv was to be reported in another: of that one; and what she has
 * reported already, which is not undone by this. Null: the words say no such thing, or name no ärende ahead.
 */
export async function onOtherItem(
  text: string,
  { context, ...situation }: Situation,
  boards: readonly Board[],
  answer: (text: string, of: Situation) => Promise<Conversed>,
): Promise<Conversed | null> {
  const last = context.lastSaid ?? null;
  if (last?.action !== 'recusal.report' || situation.audience !== 'asker') return null;
  const of = itemCorrectedTo(text);
  const board = boards.find(({ knowledge }) => knowledge.id === last.boardId);
  if (of === null || board === undefined) return null;
  const today = localDateOf(situation.now);
  const ahead = upcoming({ board: board.knowledge, today, now: situation.now });
  const number = numberOfItem(of) ?? (/^\d{1,2}[a-z]?$/iu.test(of) ? of : null);
  const isNamed = ahead.some(({ state }) =>
    state.agenda.items?.some((item) => item.standard === null && namesIt(item, of)),
  );
  if (number === null && !isNamed) return null;
  const there = { ...situation, context, boardChosen: board.knowledge.id };
  const asked = await answer(`jag är jävig på ${number === null ? of : `punkt ${number}`}`, there);
  const isReported = ahead.some(({ state }) =>
    state.matters.some(({ recusals }) =>
      recusals.some((one) => one.inEffect && one.person.personId === board.membership.personId),
    ),
  );
  const stands = isReported ? (await answer(OWN_JAV, { ...there, context: asked.context })).parts : [];
  const after = { ...asked.context, lastSaid: lastSaidOf(text, asked.parts, situation.now) };
  return { parts: [...asked.parts, ...stands], context: after };
}

const asSaid = (text: string, answered: Conversed, now: Situation['now']): Conversed => ({
  ...answered,
  context: { ...answered.context, lastSaid: lastSaidOf(text, answered.parts, now) },
});

/** "Och Kustlandet", "Kustlandet också": of that one too. */
const ADDS =
  /^(?:och|även|samt|också|plus)(?!\p{L})|(?<!\p{L})(?:båda|bägge)(?!\p{L})|(?<!\p{L})(?:också|med|likaså)[.! ]*$/iu;

/** What is meant, of its board; and how the answer stands that was recorded on another just before. */
async function withOtherToo(
  { boardId, text }: OfBoard,
  written: string,
  situation: Situation,
  boards: readonly Board[],
  answer: (text: string, of: Situation) => Promise<Conversed>,
): Promise<Conversed> {
  const { context, now } = situation;
  const on = (board: string, before: Context): Situation => ({
    ...situation,
    boardChosen: board,
    context: { ...before, board: { id: board, at: now } },
  });
  const instead = asSaid(written, await answer(text, on(boardId, context)), now);
  const last = context.lastSaid ?? null;
  if (last === null || last.boardId === boardId || !IS_ANSWER.test(last.action ?? '')) return instead;
  if (ADDS.test(written)) return instead;
  const stands = await answer(OWN_ANSWER, on(last.boardId, instead.context));
  const board = boards.find(({ knowledge }) => knowledge.id === last.boardId)?.knowledge.name ?? '';
  const told = answerPart({ area: 'being', value: { kind: 'stands-there', board } });
  return { parts: [...instead.parts, told, ...stands.parts], context: instead.context };
}

/** "Till båda alltså", after what was said of one of two boards: of the other as well. */
function bothAfterAll(
  text: string,
  { context, audience }: Situation,
  boards: readonly Board[],
): string | null {
  const last = context.lastSaid ?? null;
  if (context.awaiting || last === null || last.action === null || audience !== 'asker') return null;
  if (boards.length !== 2 || !saysBoth(text)) return null;
  return boards.find(({ knowledge }) => knowledge.id !== last.boardId)?.knowledge.id ?? null;
}
/** "Kustlandet", right after an answer to a kallelse was taken to be of another board: of that board. */
function afterAnswer(text: string, situation: Situation, boards: readonly Board[]): string | null {
  const { awaiting, lastSaid } = situation.context;
  return !awaiting && IS_ANSWER.test(lastSaid?.action ?? '') ? boardIn(text, situation, boards) : null;
}

/** "Och Kustlandet", "samma för den andra", right after something was ordered of another board: that too, to be confirmed. */
function afterOrder(text: string, situation: Situation, boards: readonly Board[]): string | null {
  const { awaiting, asked, lastSaid } = situation.context;
  const action = lastSaid?.action ?? null;
  if (awaiting || asked || action === null || IS_ANSWER.test(action)) return null;
  const [other, ...others] = boards.filter(({ knowledge }) => knowledge.id !== lastSaid?.boardId);
  if (others.length === 0 && saysTheOther(text)) return other?.knowledge.id ?? null;
  const { message, entities } = understood(text, situation, boards);
  const [only, ...more] = entities.boards;
  if (only === undefined || more.length > 0 || only.id === lastSaid?.boardId) return null;
  return joinsNothing(withoutName({ message }, only.words)) ? only.id : null;
}

/** What is told of a board whose name is all that is said. */
const ITS_NEXT = 'när är nästa möte?';
const JOINS_NAME = /^(?:(?:å|o|i|för|på|hos|och|men|då|nu|tack|hej|ok|okej)[\s,.!?]*)*$/iu;

/** "Kustlandet", and nothing more, where nothing was asked: what was asked last, of that board. */
function afterQuestion(text: string, situation: Situation, boards: readonly Board[]): string | null {
  const { awaiting, asked } = situation.context;
  if (awaiting || asked) return null;
  const last = situation.context.lastSaid ?? null;
  const [other, ...others] = boards.filter(({ knowledge }) => knowledge.id !== last?.boardId);
  if (last !== null && last.boardId !== null && others.length === 0 && saysTheOther(text))
    return other?.knowledge.id ?? null;
  const { message, entities } = understood(text, situation, boards);
  const [only, ...more] = entities.boards;
  const isAsked = text.includes('?') && last?.action === null;
  if (only === undefined || more.length > 0 || (ADDS_MORE.test(text) && !isAsked)) return null;
  return JOINS_NAME.test(withoutName({ message }, only.words)) ? only.id : null;
}
const ADDS_MORE = /^(?:och|även|samt)(?!\p{L})/iu;

/** "Oj, fel styrelse", of somebody on two: the one that the last was not of. */
function theOther(text: string, { context }: Situation, boards: readonly Board[]): string | null {
  const last = context.lastSaid?.boardId;
  if (last === undefined || boards.length !== 2 || !saysWrongBoard(text)) return null;
  return boards.find(({ knowledge }) => knowledge.id !== last)?.knowledge.id ?? null;
}

/** What a message names, on all of the boards. */
export function understood(text: string, { now }: Situation, boards: readonly Board[]) {
  const today = localDateOf(now);
  const vocabulary = joined(boards.map(({ knowledge }) => vocabularyOf(knowledge, today)));
  return understand(text, vocabulary, today);
}

function boardIn(text: string, situation: Situation, boards: readonly Board[]): string | null {
  const understanding = understood(text, situation, boards);
  return isOnlyABoard(understanding) ? (understanding.entities.boards[0]?.id ?? null) : null;
}

/** "När är nästa möte i Norrskog?", to be asked of another board: without the name. */
export function withoutBoard(text: string, situation: Situation, boards: readonly Board[]): string {
  const { entities, message } = understood(text, situation, boards);
  const [named] = entities.boards;
  if (named === undefined || entities.boards.length > 1) return text;
  return withoutName({ message }, named.words);
}

/** What is kept of a message for the next to put right: its words, and whose board they were taken to be of. */
export function lastSaidOf(text: string, parts: readonly Part[], at: LastSaid['at']): LastSaid | null {
  const [part, ...more] = parts.filter((one) => !offersOther(one));
  if (more.length > 0 || part === undefined || part.kind === 'tasks') return null;
  const boardId = part.kind === 'answer' ? part.boardId : part.request.boardId;
  const action = part.kind === 'act' ? part.request.action : null;
  // "Norrskog" only told of which board: what is put right is what was asked before it.
  const said = part.kind === 'answer' ? text : part.request.text;
  const meetingId = part.kind === 'act' ? part.request.params.meetingId : undefined;
  const on = meetingId === undefined ? {} : { meetingId };
  const written = said === text ? {} : { written: text };
  return boardId === null ? null : { text: said, ...written, boardId, action, at, ...on };
}

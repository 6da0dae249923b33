import { type LocalDate, localDateOf } from '../../kernel/index.ts';
import { isCalledTo } from '../../meeting/index.ts';
import type { MessageTurn, OutgoingMessage, Reply } from '../../teams/contract.ts';
import type { BoardKnowledge, Knowledge, Membership } from '../knowledge.ts';
import { shortReply } from '../understand/coming/reply/reply-words.ts';
import { fits, isDay } from '../understand/dates/dates.ts';
import { readIntent } from '../understand/follow-up.ts';
import { type Intent, isAct } from '../understand/intents.ts';
import { asksOwnMeetings } from '../understand/meetings/own-meetings.ts';
import { withoutReasons } from '../understand/named/boards-as-reason.ts';
import { understand } from '../understand/understand.ts';
import { joined, vocabularyOf } from '../vocabulary.ts';

/** A board that calls the asker to meetings after the day on which she takes office there. */
export interface CallingLater {
  readonly boardName: string;
  readonly days: readonly LocalDate[];
  /** Whether any of them has no answer of hers. */
  readonly waits: boolean;
  reply(): Promise<Reply>;
  /** The questions to serve that wait for her answer there; null: none does. */
  questions(): Reply | null;
}

/** What those boards say to a message: alone, or after what is answered of the boards that she is on. */
interface SaidLater {
  readonly alone: boolean;
  readonly messages: readonly OutgoingMessage[];
}

/** More than this tells of something. */
const LONGEST = 300;

/**
 * Somebody on one board who takes office on another later, and is called there already, reads and answers that
 * kallelse whatever she is elsewhere: where the other board is named, or a day on which it alone has called her; an
 * answer without either may be of it as well. Null: the message is of none of those.
 */
export async function saidOfLater(
  turn: MessageTurn,
  memberships: readonly Membership[],
  later: readonly CallingLater[],
  knowledge: Knowledge,
): Promise<SaidLater | null> {
  if (later.length === 0 || memberships.length === 0 || turn.text.length > LONGEST) return null;
  const today = localDateOf(turn.at);
  const found = await Promise.all(memberships.map(({ boardId }) => knowledge.board(boardId)));
  const own = found.filter((one) => one !== null);
  const ownWords = joined(own.map((one) => vocabularyOf(one, today)));
  const theirs = later.map(({ boardName }) => ({ id: boardName, names: [boardName] }));
  const vocabulary = { ...ownWords, boards: [...ownWords.boards, ...theirs] };
  const { understanding, asReason } = withoutReasons(understand(turn.text, vocabulary, today));
  const { intent } = readIntent(understanding, null);
  // A yes or no and nothing more is of whatever waits for her, whatever it resembles.
  const isReply = shortReply(turn.text) !== null;
  if (intent !== null && isAct(intent) && !OF_HER_PART.test(intent) && !isReply) return null;
  const days = understanding.entities.dates.filter(isDay);
  const isThen = (date: LocalDate) => days.some((day) => fits(day, date));
  const isOpen = (one: CallingLater) => days.length === 0 || one.days.some(isThen);
  const says = async (alone: boolean, of: readonly CallingLater[]) => {
    if (of.length === 0) return null;
    const replies = await Promise.all(of.map((one) => one.reply()));
    return { alone, messages: replies.flatMap(({ messages }) => messages) };
  };
  const boards = new Set(understanding.entities.boards.map(({ id }) => id));
  const named = later.filter(({ boardName }) => boards.has(boardName));
  const namesOwn = memberships.some(({ boardId }) => boards.has(boardId));
  if (named.length > 0) return says(!namesOwn, named.filter(isOpen));
  if (namesOwn || asReason.length > 0) return null;
  if (days.length > 0) return says(!own.some((one) => meets(one, isThen, today)), later.filter(isOpen));
  const serving =
    isReply || isOfServing(intent, turn.text) ? later.flatMap((one) => one.questions() ?? []) : [];
  if (serving.length > 0) {
    return {
      alone: !own.some((one) => waitsFor(one, memberships, today)),
      messages: serving.flatMap(({ messages }) => messages),
    };
  }
  const isOfAny = isReply || (intent !== null && isOfAnyBoard(intent, turn.text));
  if (!isOfAny) return null;
  const waiting = later.filter(({ waits }) => waits);
  const isAnswer = isReply || (intent !== null && isOwnAnswer(intent));
  // Nothing of her own boards' waits: whatever she answers, it is of the one that has called her.
  return says(isAnswer && !own.some((one) => hasCalled(one, today)), waiting);
}

/** "Tjänstgör jag", "är jag tillfrågad", "vad väntar på mig", "ja jag kan delår": of what she is asked to serve in, wherever it is. */
function isOfServing(intent: Intent | null, text: string): boolean {
  if (intent === null) return false;
  return isOwnAnswer(intent) || OF_SERVING.test(intent) || ASKS_OF_SERVING.test(text);
}
const OF_SERVING = /^(?:substitute\.|my\.tasks$)/u;
const ASKS_OF_SERVING =
  /^(?:och |men |hej[ ,]+)?(?:tjänstgör|ska|skall|är|har|måste|kan) jag (?:\p{L}+ ){0,2}?(?:tjänstgör\p{L}*|tillfråga\p{L}*|ersättare|fråga\p{L}*)|^(?:och |men )?tjänstgör jag(?!\p{L})/iu;

/** Whether one of her own boards has called her, or asked her to serve. */
function waitsFor(board: BoardKnowledge, memberships: readonly Membership[], today: LocalDate): boolean {
  const own = new Set(memberships.map(({ personId }) => personId));
  const isAsked = ({ state }: BoardKnowledge['meetings'][number]) =>
    [...state.attendance.calls, ...state.matters.flatMap(({ calls }) => calls)].some(
      ({ person, status }) => status === 'ASKED' && own.has(person.personId),
    );
  return hasCalled(board, today) || board.meetings.some((one) => one.state.date >= today && isAsked(one));
}

/** What she may say of a meeting that she is called to. */
const OF_HER_PART = /^(?:rsvp|recusal|substitute)\./u;

function isOwnAnswer(intent: Intent): boolean {
  return intent.startsWith('rsvp.');
}

function isOfAnyBoard(intent: Intent, text: string): boolean {
  return isOwnAnswer(intent) || asksOwnMeetings(text);
}

function meets(
  { meetings }: BoardKnowledge,
  isThen: (date: LocalDate) => boolean,
  today: LocalDate,
): boolean {
  return meetings.some(({ state }) => state.date >= today && isThen(state.date));
}

function hasCalled({ meetings }: BoardKnowledge, today: LocalDate): boolean {
  return meetings.some(({ state }) => state.date >= today && isCalledTo(state));
}

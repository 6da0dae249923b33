import { answerCard, type OutgoingMessage, type Turn } from '../../teams/contract.ts';
import type { AskedFirst } from '../action-handlers.ts';
import type { Membership } from '../knowledge.ts';
import type { OwnMatter, Task, TaskSource } from '../question-handlers.ts';
import type { Asked } from '../said-before/context.ts';
import { shortName } from '../text/said.ts';
import { UNREGISTERED } from '../text/unregistered.ts';
import { fits, isDay } from '../understand/dates/dates.ts';
import type { PerhapsAnswered } from './situation.ts';

/** What is said after words that may have been an answer: that nothing is registered, with what answers. */
export interface PutAgain {
  readonly messages: readonly OutgoingMessage[];
  /** What a plain yes or no is of from now on; null: several may be meant. */
  readonly asked: Asked | null;
}

/** Whatever answers a matter: what has such a button is no mere fact. */
const ANSWERING =
  /"verb":"(?:rsvp|substitute)\.(?:accept|decline)"|"verb":"recusal\.(?:accept-call|decline-call|deny|none|report|form)"/u;

/** Of one of her boards. */
interface Waiting extends Omit<OwnMatter, 'again'> {
  readonly boardId: string;
  again(text: string): { readonly messages: readonly OutgoingMessage[]; readonly asks?: AskedFirst };
}

/**
 * Words that may have been an answer of the asker's own, and were answered with a fact: what she may answer is put to her
 * again, and that nothing is registered. Null: nothing of hers is open, or what was shown has its buttons.
 * @param shown what is answered already
 */
export async function putAgain(
  perhaps: PerhapsAnswered,
  shown: readonly OutgoingMessage[],
  memberships: readonly Membership[],
  sources: readonly TaskSource[],
  turn: Turn,
): Promise<PutAgain | null> {
  if (perhaps.beside !== true && ANSWERING.test(JSON.stringify(shown))) return null;
  const all = await gathered(memberships, sources, turn);
  const isThen = ({ date }: Waiting) =>
    date !== null && perhaps.days.some((day) => isDay(day) && fits(day, date));
  const isThere = ({ boardId }: Waiting) => perhaps.boards.includes(boardId);
  // What she has answered already only words of coming are of, or of its very day or board, or what lets something go.
  const isOfAnswered =
    perhaps.says === 'COMING' || (perhaps.smallTalk === true && perhaps.says === 'HERSELF');
  const may = all.filter((one) => !one.isAnswered || isOfAnswered || isThen(one) || isThere(one));
  // Of a board that is named nothing of another is put to her, also where that meets on the same day.
  const there = perhaps.boards.length > 0 ? may.filter(isThere) : may;
  const ofDay = there.filter(isThen);
  const meant = ofDay.length > 0 ? ofDay : there;
  const [only, ...more] = meant;
  if (perhaps.beside === true) return { messages: [besideRest(perhaps, meant)], asked: null };
  if (only === undefined) return may.length === 0 ? null : nothingThere(perhaps, memberships);
  if (more.length === 0) {
    const { messages, asks } = only.again(perhaps.text);
    const asked = asks && { ...asks, params: { ...asks.params }, boardId: only.boardId, at: turn.at };
    return { messages, asked: asked ?? null };
  }
  const buttons = meant.map(({ short, button }) => ({ ...button, title: short }));
  const { nothing, whichOne } = UNREGISTERED;
  return {
    messages: [{ text: nothing, card: answerCard({ fact: nothing, lines: [whichOne], buttons }) }],
    asked: null,
  };
}

/** That nothing waits for her answer on the board that she names, where something does on another. */
function nothingThere({ boards }: PerhapsAnswered, memberships: readonly Membership[]): PutAgain {
  const named = memberships.flatMap(({ boardId, boardName }) =>
    boards.includes(boardId) ? [shortName(boardName)] : [],
  );
  const { nothing, nothingIn } = UNREGISTERED;
  const card = answerCard({ fact: nothing, lines: named.map((name) => nothingIn(name)) });
  return { messages: [{ text: nothing, card }], asked: null };
}

/** What of a message was not taken, beside what was, with what she may answer. */
function besideRest({ text }: PerhapsAnswered, meant: readonly Waiting[]): OutgoingMessage {
  const fact = UNREGISTERED.notThis(text);
  const buttons = meant.map(({ short, button }) => ({ ...button, title: short }));
  const lines = buttons.length > 0 ? [UNREGISTERED.whichOne] : [];
  return { text: fact, card: answerCard({ fact, lines, buttons }) };
}

async function gathered(
  memberships: readonly Membership[],
  sources: readonly TaskSource[],
  turn: Turn,
): Promise<Waiting[]> {
  const found = await Promise.all(
    memberships.flatMap((of) => sources.map((source) => ofSource(source, of, turn))),
  );
  const several = new Set(found.flat().map(({ boardId }) => boardId)).size > 1;
  if (!several) return found.flat();
  const nameOf = (id: string) => memberships.find(({ boardId }) => boardId === id)?.boardName ?? '';
  return found.flat().map((one) => ({ ...one, short: `${one.short}, ${shortName(nameOf(one.boardId))}` }));
}

async function ofSource(source: TaskSource, of: Membership, turn: Turn): Promise<Waiting[]> {
  const { boardId } = of;
  if (source.own === undefined) {
    return (await source.tasks(of, turn)).flatMap((task) => ofTask(task, boardId));
  }
  const own = await source.own(of, turn);
  return own.map((one) => ({
    ...one,
    boardId,
    again(text) {
      const { reply, asks } = one.again(text);
      return { messages: reply.messages, ...(asks ? { asks } : {}) };
    },
  }));
}

function ofTask({ text, button, short }: Task, boardId: string): Waiting[] {
  if (short === undefined || button === undefined) return [];
  const { nothing } = UNREGISTERED;
  const card = answerCard({ fact: nothing, lines: [text], buttons: [button] });
  return [
    {
      short,
      button,
      boardId,
      isAnswered: false,
      date: null,
      again: () => ({ messages: [{ text: nothing, card }] }),
    },
  ];
}

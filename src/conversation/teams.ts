import { z } from 'zod';
import { later, localDateOf } from '../kernel/index.ts';
import {
  type BotHandlers,
  type IncomingFile,
  type MessageTurn,
  type OutgoingMessage,
  type Reply,
  type Turn,
  verb,
} from '../teams/contract.ts';
import type { ActionHandler } from './action-handlers.ts';
import type { Audience } from './answer/asking.ts';
import { type CallingLater, saidOfLater } from './boards/called-later.ts';
import { asTheCardAsked, choiceCard } from './boards/choice-pressed.ts';
import { orderedElsewhere } from './boards/ordered-elsewhere.ts';
import { ASK_VERB, BOARD_VERB, messageOf } from './cards.ts';
import { notOnThatBoard, notToldHere } from './elsewhere.ts';
import type { Knowledge, Membership, Memory } from './knowledge.ts';
import type { QuestionHandler, TaskSource } from './question-handlers.ts';
import {
  type Context,
  forgetAt,
  fromMemory,
  type Listed,
  listAsked,
  toMemory,
} from './said-before/context.ts';
import { type FileAddress, heldFiles } from './said-before/held-files.ts';
import { listSpokenOf, pageSaid, partsOf, sayNoPage } from './said-before/list-pages.ts';
import { keyOf } from './said-before/working-verbs.ts';
import { sayBeing } from './text/being.ts';
import { boardsOf, converse } from './turn/converse.ts';
import { itemOfFiles } from './turn/item-of-files.ts';
import { notToldYet, showingParts, takesFiles, tellsAlone } from './turn/parts-shown.ts';
import { putAgain } from './turn/put-again.ts';
import type { Situation } from './turn/situation.ts';
import type { Act } from './understand/intents.ts';
import { LONGEST } from './understand/words/words.ts';

/** What the conversation stands on; the composition root fits the capabilities to it. */
export interface ConversationDeps {
  /** The boards on which the caller holds a post now, told from her verified identity. */
  identify(turn: Turn): Promise<readonly Membership[]>;
  /** What is told to whoever holds no post yet but will; null for others. */
  beforeOffice?(turn: Turn): Promise<Reply | null>;
  /** The boards that call the caller before she takes office there, whatever else she is; left out: none can be known. */
  callingBeforeOffice?(turn: Turn): Promise<readonly CallingLater[]>;
  /** The boards whose team or channel this place is; none for personal and group chats. */
  boardsAt(turn: Turn): Promise<readonly string[]>;
  /** The names of all boards in the caller's tenant, hers or not; left out where they cannot be known. */
  boardNames?(turn: Turn): Promise<readonly string[]>;
  readonly knowledge: Knowledge;
  readonly memory: Memory;
  /** A file that was sent earlier, by where it can be fetched. */
  fileAt(file: FileAddress): IncomingFile;
  /** Who carries out which act. */
  readonly handlers: readonly ActionHandler[];
  /** Who answers which question from what it keeps; several may answer the same, the first that can does. */
  readonly questions: readonly QuestionHandler[];
  /** What waits for a person, for "mina uppgifter". */
  readonly tasks: readonly TaskSource[];
}

const press = z.object({
  text: z.string().max(LONGEST),
  boardId: z.string().max(200).optional(),
  meetingId: z.string().max(200).optional(),
  /** Of a card that asks which board, or which meeting. */
  card: choiceCard.optional(),
  /** Of a list, from 0; with what had been spoken of when it was asked for. */
  page: z.number().int().min(0).max(1000).optional(),
  about: listAsked.shape.about,
});

type Press = z.infer<typeof press>;

/** Who asks, of what she is on here, and who reads the answer. */
interface Present {
  readonly memberships: readonly Membership[];
  readonly audience: Audience;
  /** In a board's channel: the other boards she is on. */
  readonly elsewhere: readonly Membership[];
}

/** What a file is where nothing was written with it. */
const A_PAPER = 'bilaga';

/** The bot's answers to what people write, and to the buttons that ask on. */
export function createConversation(deps: ConversationDeps): Pick<
  BotHandlers,
  'message' | 'installed' | 'verbs'
> & {
  /** Whether words that came with files name an item of an agenda ahead that she makes, or it can be asked; null: neither. */
  itemOfFiles(turn: MessageTurn): Promise<'named' | 'to-ask' | null>;
  /** Files that can be nothing but bilagor: put on the item that the words name, or asked about. */
  filesOfItem(turn: MessageTurn): Promise<Reply>;
} {
  const acts: ReadonlySet<Act> = new Set(deps.handlers.map((handler) => handler.action));
  const questions = new Set(deps.questions.map((handler) => handler.question));
  const held = heldFiles(deps.memory, deps.fileAt);
  const shows = showingParts(deps);

  async function who(turn: Turn): Promise<Present> {
    const memberships = await deps.identify(turn);
    if (turn.place.kind === 'personal') return { memberships, audience: 'asker', elsewhere: [] };
    const here = turn.place.kind === 'channel' ? await deps.boardsAt(turn) : [];
    // In a board's channel the conversation is about that board, whatever else the asker is on.
    if (here.length === 0) return { memberships, audience: 'mixed', elsewhere: [] };
    const isHere = (one: Membership) => here.includes(one.boardId);
    return {
      memberships: memberships.filter(isHere),
      audience: 'board',
      elsewhere: memberships.filter((one) => !isHere(one)),
    };
  }

  /** Whoever takes office later is no stranger, in her own chat. */
  async function unseated(turn: Turn): Promise<Reply | null> {
    return turn.place.kind === 'personal' ? ((await deps.beforeOffice?.(turn)) ?? null) : null;
  }

  /** What boards say on which she is nothing yet, in her own chat. */
  async function ofLater(turn: MessageTurn) {
    const later = turn.place.kind === 'personal' ? ((await deps.callingBeforeOffice?.(turn)) ?? []) : [];
    return later.length === 0 ? null : saidOfLater(turn, await deps.identify(turn), later, deps.knowledge);
  }

  async function answer(
    text: string,
    turn: MessageTurn,
    press: Omit<Press, 'text'>,
    filesOfItem = false,
  ): Promise<OutgoingMessage[]> {
    const { boardId: chosen, meetingId, page, about, card } = press;
    const { memberships, audience, elsewhere } = await who(turn);
    const early = memberships.length > 0 ? null : await unseated(turn);
    if (early) return [...early.messages];
    const untold = notToldHere(text, memberships, elsewhere);
    if (untold) return [messageOf(sayBeing(untold))];
    const names = (await deps.boardNames?.(turn)) ?? [];
    const foreign = await notOnThatBoard(text, [...memberships, ...elsewhere], names, deps.knowledge);
    if (foreign) return [messageOf(sayBeing(foreign))];
    const beside = orderedElsewhere(text, [...memberships, ...elsewhere], names);
    if (beside !== null) {
      const boards = memberships.map((one) => one.boardName);
      const notHers = messageOf(sayBeing({ kind: 'not-yours', named: beside.named, boards }));
      return [...(await answer(beside.own, turn, press, filesOfItem)), notHers];
    }
    const key = keyOf(turn);
    const before = fromMemory(await deps.memory.recall(key), turn.commandId, turn.at);
    const list = page === undefined ? listSpokenOf(before, memberships) : null;
    const meant = list === null ? null : pageSaid(text, list);
    if (list !== null && meant?.kind === 'page') {
      return answer(list.asked.text, turn, { ...list.asked, page: meant.page });
    }
    if (list !== null && meant !== null) {
      await deps.memory.remember(key, toMemory(before, before, turn.commandId), forgetAt(turn.at));
      return [messageOf(sayNoPage(list, meant), { again: list.asked })];
    }
    // Which board a button is about is told by the card: it is believed of a board of hers alone.
    const hers = memberships.some((one) => one.boardId === chosen);
    const context: Context = {
      ...before,
      ...(chosen && hers ? { board: { id: chosen, at: turn.at } } : {}),
      ...(about === undefined
        ? {}
        : { subject: about && { ...about, at: later(turn.at, -1) }, worked: null }),
    };
    const situation: Situation = {
      memberships,
      audience,
      place: turn.place.kind,
      now: turn.at,
      ...(chosen && hers ? { boardChosen: chosen } : {}),
      ...(meetingId === undefined ? {} : { meetingId }),
      withFiles: turn.files.length > 0,
      filesOfItem,
      context,
      acts,
      questions,
      openNow: async (of) =>
        (await Promise.all(deps.tasks.map(async (source) => source.open?.(of, turn) ?? []))).flat(),
      putNow: async (of) =>
        (await Promise.all(deps.tasks.map(async (source) => source.put?.(of, turn) ?? []))).flat(),
      isAnswered: async (asked) =>
        (await Promise.all(deps.tasks.map(async (source) => source.answered?.(asked, turn)))).includes(true),
    };
    const taken = await converse(text, situation, deps.knowledge);
    const conversed = card ? await asTheCardAsked(taken, card, deps.knowledge, turn.at) : taken;
    const messages: OutgoingMessage[] = [];
    let { understood, asked = null } = conversed.context;
    let listed: Listed | null = null;
    let isTold = true;
    const awaited = before.awaiting?.text;
    const shown = page === undefined ? conversed.parts : partsOf(conversed.parts, chosen);
    for (const [at, part] of shown.entries()) {
      // "Norrskog" answers which board is meant: what was asked is carried out, with all that came with it.
      const earlier =
        part.kind === 'act' && part.request.text === awaited
          ? await held.of(key, part.request.text, turn.at)
          : null;
      const written = earlier?.written ?? (conversed.parts.length === 1 ? turn.text : undefined);
      const files = turn.files.length === 0 && earlier ? earlier.files : turn.files;
      // Each act of a message is one of its own to what it is done on.
      const commandId = at === 0 ? turn.commandId : `${turn.commandId}/${at}`;
      const said = await shows(part, { ...turn, commandId, files }, memberships, { written, page });
      messages.push(...notToldYet(said, messages));
      listed = said.listed ?? listed;
      isTold &&= tellsAlone(part, said);
      // Of two questions a bare yes answers neither.
      if (said.asks && asked !== null) asked = null;
      else if (said.asks && part.kind === 'act') {
        const { params, ...answers } = said.asks;
        asked = { ...answers, boardId: part.request.boardId, params: { ...params }, at: turn.at };
      }
      if (said.outcome && understood) {
        const params = said.params === null ? {} : { ...understood.params, ...said.params };
        understood = {
          ...understood,
          outcome: said.outcome,
          params,
          action: said.action ?? understood.action,
        };
      }
    }
    const isTaken = conversed.context.awaiting !== null || takesFiles(understood?.action, shown);
    if (turn.files.length > 0 && !isTaken)
      messages.push(messageOf(sayBeing({ kind: 'files-left', names: turn.files.map(({ name }) => name) })));
    const { perhaps = null } = conversed;
    const mayAskOn = isTold || perhaps?.beside === true;
    const again =
      perhaps !== null && mayAskOn ? await putAgain(perhaps, messages, memberships, deps.tasks, turn) : null;
    if (again !== null) {
      messages.splice(perhaps?.instead ? 0 : messages.length, messages.length, ...again.messages);
      asked = perhaps?.beside === true ? asked : again.asked;
    }
    const worked = conversed.context.worked ?? (about === undefined ? null : (before.worked ?? null));
    const after = { ...conversed.context, understood, asked, listed, worked, spokenAt: turn.at };
    await deps.memory.remember(key, toMemory(after, before, turn.commandId), forgetAt(turn.at));
    return messages;
  }

  /** A pressed question is answered in a message of its own; the pressed card stays, and turns its own pages. */
  async function pressed(input: Press, turn: Turn): Promise<Reply> {
    const asked = { ...turn, text: input.text, files: [] };
    const messages = await answer(input.text, asked, input);
    return { messages: input.page === undefined ? [{ text: input.text }, ...messages] : messages };
  }

  return {
    async message(turn) {
      await held.keep(keyOf(turn), turn.text, turn.files, turn.at);
      const later = await ofLater(turn);
      if (later?.alone === true) return { messages: later.messages };
      return { messages: [...(await answer(turn.text, turn, {})), ...(later?.messages ?? [])] };
    },
    async itemOfFiles(turn) {
      const { memberships, audience } = await who(turn);
      const boards = await boardsOf({ memberships, audience }, deps.knowledge, localDateOf(turn.at));
      return itemOfFiles(turn.text, boards, turn.at);
    },
    async filesOfItem(turn) {
      const text = turn.text.trim() || A_PAPER;
      await held.keep(keyOf(turn), text, turn.files, turn.at);
      return { messages: await answer(text, { ...turn, text }, {}, true) };
    },
    async installed(turn) {
      const { memberships } = await who(turn);
      const early = memberships.length > 0 ? null : await unseated(turn);
      if (early) return early;
      const said = sayBeing({ kind: 'welcome', memberships, acts, place: turn.place.kind });
      return { messages: [messageOf(said)], ...(memberships.length === 0 ? { isToStranger: true } : {}) };
    },
    verbs: [
      verb({ name: ASK_VERB, input: press, run: pressed }),
      verb({
        name: BOARD_VERB,
        input: press,
        // The question is settled: the answer takes the place of "I vilken styrelse?".
        async run(input, turn) {
          const { written, files } = await held.of(keyOf(turn), input.text, turn.at);
          const asked = { ...turn, text: written, files };
          return { messages: await answer(input.text, asked, input) };
        },
      }),
    ],
  };
}

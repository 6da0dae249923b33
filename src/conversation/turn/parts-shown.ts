import { localDateOf } from '../../kernel/index.ts';
import { readsWholeAgenda } from '../../meeting/index.ts';
import type { MessageTurn, OutgoingMessage, Reply } from '../../teams/contract.ts';
import type { ActionHandler, ActOutcome, ActParams, AskedFirst } from '../action-handlers.ts';
import { messageOf, messageOfPage } from '../cards.ts';
import type { Membership } from '../knowledge.ts';
import type { QuestionHandler, TaskSource } from '../question-handlers.ts';
import type { Listed } from '../said-before/context.ts';
import { listedOf } from '../said-before/list-pages.ts';
import { TASKS_ASKED, tasksMessage } from '../tasks.ts';
import { sayBeing } from '../text/being.ts';
import { pageOf } from '../text/pages.ts';
import { say } from '../text.ts';
import type { Act } from '../understand/intents.ts';
import type { ActToRun, Part, QuestionToAsk } from './situation.ts';

/** What a part of a message came to. */
export interface Shown {
  readonly messages: readonly OutgoingMessage[];
  /** Of an act; null for what is only told. */
  readonly outcome: ActOutcome | null;
  readonly params?: ActParams | null;
  readonly action?: Act;
  readonly asks?: AskedFirst;
  /** Of a list that is longer than what is seen at once. */
  readonly listed?: Listed;
}

/** What has not been told just before, of what is told alone: "vilka kommer och vem går in?" is one answer. */
export function notToldYet(
  { messages, outcome }: Shown,
  before: readonly OutgoingMessage[],
): readonly OutgoingMessage[] {
  if (outcome !== null || before.length === 0) return messages;
  const told = new Set(before.map((one) => JSON.stringify(one)));
  return messages.filter((one) => !told.has(JSON.stringify(one)));
}

const GIVES_A_FILE = /^calendar\./u;

/** Whether a part has come to no more than what is told: nothing is done by it, or asked. */
export function tellsAlone(part: Part, { outcome }: Shown): boolean {
  if (outcome === null || outcome === 'refuse' || outcome === 'explain') return true;
  return part.kind === 'act' && GIVES_A_FILE.test(part.request.action);
}

const TAKES_FILES: ReadonlySet<string | null> = new Set<Act | null>([
  'attachment.add',
  'item.add',
  'circulation.open',
]);

/** Whether files that came with a message are taken by what it was read as or a part of it, or it is told there why not. */
export function takesFiles(readAs: string | null | undefined, parts: readonly Part[]): boolean {
  const takes = (action: string | null | undefined) => TAKES_FILES.has(action ?? null);
  return takes(readAs) || parts.some((part) => part.kind === 'act' && takes(part.request.action));
}

/** Who carries out acts, answers questions and keeps what waits. */
interface Capabilities {
  readonly handlers: readonly ActionHandler[];
  readonly questions: readonly QuestionHandler[];
  readonly tasks: readonly TaskSource[];
}

interface Showing {
  /** As written; left out where the message held several things. */
  readonly written: string | undefined;
  /** Of a list, from 0; left out: the first. */
  readonly page: number | undefined;
}

/** What each part of an answer is shown as, by those who know. */
export function showingParts(
  deps: Capabilities,
): (part: Part, turn: MessageTurn, memberships: readonly Membership[], how: Showing) => Promise<Shown> {
  async function messagesOf(
    part: Part,
    turn: MessageTurn,
    memberships: readonly Membership[],
    { written, page = 0 }: { readonly written: string | undefined; readonly page: number | undefined },
  ): Promise<Shown> {
    if (part.kind === 'act') {
      return runAct(written === undefined ? part.request : { written, ...part.request }, turn);
    }
    if (part.kind === 'tasks') {
      const { message, stretch } = await tasksMessage(memberships, deps.tasks, turn, page);
      return { messages: [message], outcome: null, ...listedOf(stretch, TASKS_ASKED, turn.at) };
    }
    const reply = part.kind === 'question' ? await askCapabilities(part.request, turn) : null;
    if (reply) return { messages: reply.messages, outcome: null };
    const told = part.kind === 'question' ? { answer: part.otherwise, boardId: part.request.boardId } : part;
    const mine = memberships.find((one) => one.boardId === told.boardId);
    const said = say(told.answer, localDateOf(turn.at), {
      ownItemsOnly: mine !== undefined && !readsWholeAgenda(mine),
      all: turn.place.kind !== 'personal',
      ...(part.keptFromAll === undefined ? {} : { keptFromAll: part.keptFromAll }),
    });
    const several = memberships.length > 1 && told.boardId !== null && !said.context;
    const name = mine?.boardName;
    const shown = pageOf(several && name ? { ...said, context: name } : said, page);
    const leads = { boardId: told.boardId, again: part.asked };
    return {
      messages: [messageOfPage(shown, leads)],
      outcome: null,
      ...listedOf(shown, part.asked, turn.at),
    };
  }

  /** The first answer of a capability, of what the question may be in order; null leaves it to the record. */
  async function askCapabilities(
    { questions: meant, ...request }: QuestionToAsk,
    turn: MessageTurn,
  ): Promise<Reply | null> {
    for (const question of meant) {
      for (const handler of deps.questions) {
        if (handler.question !== question) continue;
        const reply = await handler.answer({ question, ...request }, turn);
        if (reply) return reply;
      }
    }
    return null;
  }

  async function runAct(
    request: ActToRun & { readonly written?: string },
    turn: MessageTurn,
  ): Promise<Shown> {
    const handler = deps.handlers.find((one) => one.action === request.action);
    if (!handler) return { messages: [messageOf(sayBeing({ kind: 'not-understood' }))], outcome: 'refuse' };
    const { reply, ...came } = await handler.run({ files: turn.files, ...request }, turn);
    return { messages: reply.messages, ...came };
  }

  return messagesOf;
}

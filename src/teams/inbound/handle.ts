import type { Logger } from 'pino';
import { explainFailure, explainUnshown, type TurnFacts } from '../boundary.ts';
import type { BotHandlers, MessageTurn, OutgoingMessage, Reply, Turn } from '../contract.ts';
import type { FileDelivery } from '../outbound/file-delivery.ts';
import { ADAPTIVE_CARD, isEmpty, type WireMessage, wireMessage } from '../outbound/wire-message.ts';
import { text } from '../text.ts';
import { type IncomingActivity, spokenText } from './activity.ts';
import { filesOf } from './files.ts';
import { type Press, pressOfExecute, pressOfSubmit, type VerbRouter } from './verbs.ts';

/** What an invoke is answered with, inside the HTTP answer's body. */
export interface InvokeAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** What a turn comes to, before anything is sent. */
export interface Handled {
  readonly messages: readonly WireMessage[];
  readonly invoke?: InvokeAnswer;
}

/** A welcome, and whether it is to somebody whom no board knows. */
export type Welcome = Handled & { readonly isStranger: boolean };

export interface HandlerContext {
  readonly handlers: BotHandlers;
  readonly router: VerbRouter;
  readonly files: FileDelivery;
  readonly local: boolean;
  readonly log: Logger;
}

/** Runs a message that somebody wrote, or an `Action.Submit`. Never throws. */
export async function handleMessage(
  activity: IncomingActivity,
  turn: Turn,
  context: HandlerContext,
): Promise<Handled> {
  const press = pressOfSubmit(activity.value);
  const facts = factsOf(activity, turn, press);
  if (press !== null) {
    const reply = await attempt(() => pressed(press, turn, context), facts, context.log);
    return { messages: inOrder(await shown(reply, turn, facts, context)) };
  }
  const message: MessageTurn = {
    text: spokenText(activity),
    files: filesOf(activity, context.local),
    ...turn,
  };
  const reply = await attempt(() => context.handlers.message(message), facts, context.log);
  return { messages: inOrder(await shown(reply, turn, facts, context)) };
}

/** Runs an `Action.Execute`; the first message's card becomes the pressed card. Never throws. */
export async function handleExecute(
  activity: IncomingActivity,
  turn: Turn,
  context: HandlerContext,
): Promise<Handled> {
  const press = pressOfExecute(activity.value);
  const facts = factsOf(activity, turn, press);
  const reply =
    press === null
      ? { messages: [{ text: text.badInput }] }
      : await attempt(() => pressed(press, turn, context), facts, context.log);
  const [first, ...rest] = await shown(reply, turn, facts, context);
  const answer = first?.own;
  const card = answer?.attachments?.find((attachment) => attachment.contentType === ADAPTIVE_CARD);
  return {
    messages: [...(first?.files ?? []), ...inOrder(rest)],
    invoke: card ? { statusCode: 200, type: ADAPTIVE_CARD, value: card.content } : spoken(answer?.text ?? ''),
  };
}

/** Runs a person's answer to a file that was offered. Never throws. */
export async function handleFileConsent(
  activity: IncomingActivity,
  turn: Turn,
  context: HandlerContext,
): Promise<Handled> {
  try {
    return { messages: [await context.files.answered(activity.value, turn.caller)], invoke: spoken('') };
  } catch (error) {
    const words = explainFailure(error, factsOf(activity, turn, null), context.log);
    return { messages: [{ type: 'message', text: words, textFormat: 'markdown' }], invoke: spoken('') };
  }
}

/** Runs the welcome. Never throws. */
export async function handleInstalled(
  activity: IncomingActivity,
  turn: Turn,
  context: HandlerContext,
): Promise<Welcome> {
  const facts = factsOf(activity, turn, null);
  const reply = await attempt(() => context.handlers.installed(turn), facts, context.log);
  return {
    messages: inOrder(await shown(reply, turn, facts, context)),
    isStranger: reply.isToStranger === true,
  };
}

/** The same words, in whichever way this activity is answered. */
export function said(activity: IncomingActivity, words: string): Handled {
  if (activity.type === 'invoke') return { messages: [], invoke: spoken(words) };
  return { messages: [{ type: 'message', text: words, textFormat: 'markdown' }] };
}

function spoken(words: string): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words };
}

async function pressed(press: Press, turn: Turn, context: HandlerContext): Promise<Reply> {
  const outcome = await context.router.press(press, turn);
  if (outcome.kind === 'reply') return outcome.reply;
  context.log.info({ verb: press.verb, commandId: turn.commandId }, 'press rejected');
  return { messages: [{ text: outcome.text }] };
}

async function attempt(run: () => Promise<Reply>, facts: TurnFacts, log: Logger): Promise<Reply> {
  try {
    return await run();
  } catch (error) {
    return { messages: [{ text: explainFailure(error, facts, log) }] };
  }
}

/** A message as it is sent: itself, where it says or shows something, and its files. */
interface Shown {
  readonly own: WireMessage | null;
  readonly files: readonly WireMessage[];
}

function inOrder(messages: readonly Shown[]): WireMessage[] {
  return messages.flatMap(({ own, files }) => (own === null ? files : [own, ...files]));
}

async function shown(
  reply: Reply,
  turn: Turn,
  facts: TurnFacts,
  context: HandlerContext,
): Promise<readonly Shown[]> {
  try {
    return await Promise.all(
      reply.messages
        .filter((message) => !isEmpty(message))
        .map(async (message) => ({
          own: hasWords(message) ? await wireMessage(message) : null,
          files: await Promise.all((message.files ?? []).map((file) => context.files.offer(file, turn))),
        })),
    );
  } catch (error) {
    return [{ own: await wireMessage({ text: explainUnshown(error, facts, context.log) }), files: [] }];
  }
}

function hasWords(message: OutgoingMessage): boolean {
  return message.card !== undefined || Boolean(message.text?.trim());
}

function factsOf(activity: IncomingActivity, turn: Turn, press: Press | null): TurnFacts {
  return {
    commandId: turn.commandId,
    tenantId: turn.caller.tenantId,
    place: turn.place.kind,
    activityType: activity.type,
    ...(press === null ? {} : { verb: press.verb.slice(0, 80) }),
  };
}

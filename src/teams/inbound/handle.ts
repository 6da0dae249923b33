import type { Logger } from 'pino';
import { explainFailure, explainUnshown, type TurnFacts } from '../boundary.ts';
import type { BotHandlers, MessageTurn, OutgoingMessage, Reply, Turn } from '../contract.ts';
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
  readonly messages: readonly { readonly wire: WireMessage; readonly source: OutgoingMessage }[];
  readonly invoke?: InvokeAnswer;
}

export interface HandlerContext {
  readonly handlers: BotHandlers;
  readonly router: VerbRouter;
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
    return shown(await attempt(() => pressed(press, turn, context), facts, context.log), facts, context.log);
  }
  const message: MessageTurn = {
    ...turn,
    text: spokenText(activity),
    files: filesOf(activity, context.local),
  };
  const reply = await attempt(() => context.handlers.message(message), facts, context.log);
  return shown(reply, facts, context.log);
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
  const [first, ...rest] = (await shown(reply, facts, context.log)).messages;
  if (first === undefined) return { messages: [], invoke: spoken('') };
  const card = first.wire.attachments?.find((attachment) => attachment.contentType === ADAPTIVE_CARD);
  const files = first.source.files ?? [];
  const extra = files.length === 0 ? rest : [filesOnly(first.source.files), ...rest];
  return {
    messages: extra,
    invoke: card
      ? { statusCode: 200, type: ADAPTIVE_CARD, value: card.content }
      : spoken(first.wire.text ?? ''),
  };
}

/** Runs the welcome. Never throws. */
export async function handleInstalled(
  activity: IncomingActivity,
  turn: Turn,
  context: HandlerContext,
): Promise<Handled> {
  const facts = factsOf(activity, turn, null);
  return shown(await attempt(() => context.handlers.installed(turn), facts, context.log), facts, context.log);
}

/** The same words, in whichever way this activity is answered. */
export function said(activity: IncomingActivity, words: string): Handled {
  if (activity.type === 'invoke') return { messages: [], invoke: spoken(words) };
  const source = { text: words };
  return { messages: [{ source, wire: { type: 'message', text: words, textFormat: 'markdown' } }] };
}

function spoken(words: string): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words };
}

function filesOnly(files: OutgoingMessage['files']): Handled['messages'][number] {
  return { source: { ...(files === undefined ? {} : { files }) }, wire: { type: 'message', text: '' } };
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

async function shown(reply: Reply, facts: TurnFacts, log: Logger): Promise<Handled> {
  try {
    const messages = reply.messages.filter((message) => !isEmpty(message));
    return {
      messages: await Promise.all(
        messages.map(async (source) => ({ source, wire: await wireMessage(source) })),
      ),
    };
  } catch (error) {
    const source = { text: explainUnshown(error, facts, log) };
    return { messages: [{ source, wire: await wireMessage(source) }] };
  }
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

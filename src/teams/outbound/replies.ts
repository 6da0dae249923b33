import type { Logger } from 'pino';
import { type Instant, later, MINUTE } from '../../kernel/index.ts';
import { commandIdOf, type IncomingActivity, tenantsOf } from '../inbound/activity.ts';
import { placeOf } from '../inbound/turn.ts';
import type { DeferredReply } from '../outbox/item.ts';
import { failureOf, type SendFailure } from './send-failed.ts';
import type { WireMessage } from './wire-message.ts';

/** What did not go out, from the first failed message on: order is kept. */
export interface Unsent {
  readonly messages: readonly WireMessage[];
  /** Of the first of them. */
  readonly failure: SendFailure;
  /** How many went out before it. */
  readonly sent: number;
}

/** Sends a turn's messages in order, each once by `send`. Gives what is left when one of them did not go out. */
export async function sendReplies(
  send: (message: WireMessage) => Promise<void>,
  messages: readonly WireMessage[],
  sending: () => void,
  log: Logger,
): Promise<Unsent | null> {
  for (const [sent, message] of messages.entries()) {
    sending();
    try {
      await send(message);
    } catch (error) {
      const failure = failureOf(error);
      log.warn({ failure, left: messages.length - sent, err: error }, 'reply not sent');
      return { messages: messages.slice(sent), failure, sent };
    }
  }
  return null;
}

/** An answer that comes later than this answers nothing. */
const LASTS = 15 * MINUTE;

/**
 * The replies the outbox should send later. What Teams would not take at all is left out; so is, where others read
 * along, a message that may have arrived already.
 */
export function deferredReplies(
  activity: IncomingActivity,
  unsent: Unsent,
  now: Instant,
): { key: string; lane: string; unknowns: number; content: DeferredReply }[] {
  const { serviceUrl, recipient } = activity;
  if (serviceUrl === undefined || recipient === undefined) return [];
  const { failure } = unsent;
  const hopeless =
    failure.kind === 'refused' && failure.status < 500 && ![408, 412, 429].includes(failure.status);
  if (hopeless) return [];
  const tenantId = tenantsOf(activity)[0] ?? '';
  const personal = placeOf(activity).kind === 'personal';
  const objectId = activity.from.aadObjectId;
  const conversationId = activity.conversation.id;
  const lane =
    personal && objectId !== undefined
      ? `person/${tenantId}/${objectId}`
      : `chat/${tenantId}/${conversationId}`;
  const content = { tenantId, serviceUrl, conversationId, botId: recipient.id, expiresAt: later(now, LASTS) };
  return unsent.messages.flatMap((message, index) => {
    const unknown = index === 0 && failure.kind === 'unknown';
    if (unknown && !personal) return [];
    const key = `reply/${commandIdOf(activity)}/${String(unsent.sent + index).padStart(3, '0')}`;
    return [{ key, lane, unknowns: unknown ? 1 : 0, content: { ...content, message } }];
  });
}

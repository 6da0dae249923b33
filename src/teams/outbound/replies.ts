import type { TurnContext } from 'botbuilder-core';
import type { Activity } from 'botframework-schema';
import type { Logger } from 'pino';
import { failureOf, type SendFailure } from './send-failed.ts';
import type { WireMessage } from './wire-message.ts';

/** What did not go out, from the first failed message on: order is kept. */
export interface Unsent {
  readonly messages: readonly WireMessage[];
  readonly failure: SendFailure;
}

/** Sends a turn's messages in order, each once. Gives what is left when one of them did not go out. */
export async function sendReplies(
  context: TurnContext,
  messages: readonly WireMessage[],
  log: Logger,
): Promise<Unsent | null> {
  for (const [index, message] of messages.entries()) {
    try {
      await context.sendActivity(message as unknown as Partial<Activity>);
    } catch (error) {
      const failure = failureOf(error);
      log.warn({ failure, left: messages.length - index, err: error }, 'reply not sent');
      return { messages: messages.slice(index), failure };
    }
  }
  return null;
}

import type { ConnectorClient } from 'botframework-connector';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { RosterEntry } from '../contract.ts';
import { failureOf } from '../outbound/send-failed.ts';
import type { IncomingActivity } from './activity.ts';

const member = z.looseObject({
  aadObjectId: z.string().optional(),
  objectId: z.string().optional(),
  email: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});

/**
 * The sender as the conversation's roster has her; null when Teams won't say, or names somebody else. In a
 * channel the roster belongs to the conversation without its thread.
 */
export function rosterEntry(
  connector: ConnectorClient,
  activity: IncomingActivity,
  log: Logger,
): Promise<RosterEntry | null> {
  const conversationId = activity.conversation.id.split(';')[0] ?? activity.conversation.id;
  const { id, aadObjectId } = activity.from;
  return rosterMember(connector, { conversationId, accountId: id, objectId: aadObjectId }, log);
}

/** The same of somebody who has not just spoken, by the account that Teams knows her by there. */
export async function rosterMember(
  connector: ConnectorClient,
  who: {
    readonly conversationId: string;
    readonly accountId: string;
    readonly objectId: string | undefined;
  },
  log: Logger,
): Promise<RosterEntry | null> {
  try {
    const answer = await connector.conversations.getConversationMember(who.conversationId, who.accountId);
    const found = member.safeParse(answer);
    if (!found.success) return null;
    const objectId = found.data.aadObjectId ?? found.data.objectId;
    if (objectId === undefined || objectId !== who.objectId) return null;
    return {
      objectId,
      ...(found.data.email ? { email: found.data.email } : {}),
      ...(found.data.userPrincipalName ? { userPrincipalName: found.data.userPrincipalName } : {}),
    };
  } catch (error) {
    log.warn({ failure: failureOf(error) }, 'roster not answered');
    return null;
  }
}

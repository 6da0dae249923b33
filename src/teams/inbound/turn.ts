import type { Instant } from '../../kernel/index.ts';
import type { Caller, Place, RosterEntry, Turn } from '../contract.ts';
import { commandIdOf, type IncomingActivity, tenantsOf } from './activity.ts';

/** Where it was said; Teams names the kind, the team and the channel. */
export function placeOf(activity: IncomingActivity): Place {
  const conversationId = activity.conversation.id;
  const kind = placeKind(activity);
  const data = activity.channelData;
  const teamId = data?.team?.id;
  const channelId =
    data?.channel?.id ?? data?.settings?.selectedChannel?.id ?? channelOf(kind, conversationId);
  return {
    kind,
    conversationId,
    ...(teamId === undefined ? {} : { teamId }),
    ...(channelId === undefined ? {} : { channelId }),
  };
}

function placeKind(activity: IncomingActivity): Place['kind'] {
  const { conversationType, isGroup } = activity.conversation;
  if (conversationType === 'channel' || activity.channelData?.team) return 'channel';
  if (conversationType === 'groupChat') return 'group';
  if (conversationType === undefined && isGroup === true) return 'group';
  return 'personal';
}

/** A channel's conversation id is the channel's id, followed by the thread's root message. */
function channelOf(kind: Place['kind'], conversationId: string): string | undefined {
  return kind === 'channel' ? conversationId.split(';')[0] : undefined;
}

/** Null when the activity does not say who acts: such a turn is never run. */
export function callerOf(activity: IncomingActivity): Caller | null {
  const objectId = activity.from.aadObjectId;
  if (objectId === undefined) return null;
  return {
    tenantId: tenantsOf(activity)[0] ?? '',
    objectId,
    displayName: activity.from.name ?? '',
  };
}

/** `roster` is asked once, when first needed. */
export function turnOf(
  activity: IncomingActivity,
  caller: Caller,
  at: Instant,
  roster: () => Promise<RosterEntry | null>,
): Turn {
  let asked: Promise<RosterEntry | null> | undefined;
  return {
    caller,
    place: placeOf(activity),
    at,
    commandId: commandIdOf(activity),
    roster: () => {
      asked ??= roster();
      return asked;
    },
  };
}

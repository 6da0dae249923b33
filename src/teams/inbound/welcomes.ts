import type { RecordStore } from '../../store/index.ts';
import { type IncomingActivity, tenantsOf } from './activity.ts';
import type { Handled, Welcome } from './handle.ts';

const COLLECTION = 'welcomes';

/** The bot was added: Teams says it in up to two ways, and both may come. */
export function isInstallation(activity: IncomingActivity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add';
  return activity.type === 'conversationUpdate' && names(activity.membersAdded, activity.recipient?.id);
}

/** Whether the bot was taken away from where it was. */
export function isRemoval(activity: IncomingActivity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'remove';
  return activity.type === 'conversationUpdate' && names(activity.membersRemoved, activity.recipient?.id);
}

function names(members: IncomingActivity['membersAdded'], botId: string | undefined): boolean {
  return botId !== undefined && (members ?? []).some((member) => member.id === botId);
}

/** What was said to somebody whom no board knew yet: she is welcomed when one does. */
const AS_STRANGER = 'stranger';

/**
 * Each conversation is welcomed once, until the bot has been removed from it; whoever was a stranger then, once more
 * when she is none.
 */
export function welcomes(records: RecordStore): {
  once(activity: IncomingActivity, welcome: () => Promise<Welcome>): Promise<Handled>;
  forget(activity: IncomingActivity): Promise<void>;
} {
  const underWay = new Set<string>();
  const keyOf = (activity: IncomingActivity) =>
    `${tenantsOf(activity)[0] ?? ''}/${activity.conversation.id.split(';')[0]}`;

  return {
    async once(activity, welcome) {
      const key = keyOf(activity);
      if (underWay.has(key)) return { messages: [] };
      underWay.add(key);
      try {
        const before = await records.get(COLLECTION, key);
        if (before !== null && before.value !== AS_STRANGER) return { messages: [] };
        const { isStranger, ...handled } = await welcome();
        if (before !== null && isStranger) return { messages: [] };
        const value = isStranger ? AS_STRANGER : true;
        await records.put({ collection: COLLECTION, key, expectedVersion: before?.version ?? 0, value });
        return handled;
      } finally {
        underWay.delete(key);
      }
    },
    async forget(activity) {
      const key = keyOf(activity);
      const known = await records.get(COLLECTION, key);
      if (known !== null) await records.remove(COLLECTION, key, known.version);
    },
  };
}

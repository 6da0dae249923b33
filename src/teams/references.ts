import type { Logger } from 'pino';
import type { Json } from '../kernel/index.ts';
import type { RecordStore } from '../store/index.ts';
import type { IncomingActivity } from './inbound/activity.ts';
import { tenantsOf } from './inbound/activity.ts';
import { placeOf } from './inbound/turn.ts';

/** How to reach a conversation unasked. */
export type ConversationReference = {
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** The bot's own account there. */
  readonly botId: string;
};

/** How to reach a person with whom no conversation is known yet. */
export type ServiceReference = { readonly serviceUrl: string; readonly botId: string };

/** A person in her own chat. */
export interface Readdressed {
  readonly tenantId: string;
  readonly objectId: string;
}

const COLLECTION = 'conversations';

type Reference = string | ConversationReference | ServiceReference;

/** Whether `known` says what `told` says, and no more. */
function isSame(known: Json | undefined, told: Reference): boolean {
  if (typeof told === 'string' || typeof known !== 'object' || known === null) return known === told;
  const [before, now] = [Object.entries(known), Object.entries(told)];
  return before.length === now.length && now.every(([name, value]) => Reflect.get(known, name) === value);
}

/** Conversation references, kept as records (not event-sourced) and remembered in this process. */
export interface References {
  /**
   * Keeps what an activity tells about how to reach its people and its channel. Gives the person who is reached
   * otherwise from now on than was known; null: nobody is.
   */
  learn(activity: IncomingActivity): Promise<Readdressed | null>;
  person(tenantId: string, objectId: string): Promise<ConversationReference | null>;
  /** Those who have a conversation with the bot, in ascending order after `after`; none when there are no more. */
  people(after: Readdressed | null): Promise<readonly Readdressed[]>;
  keepPerson(tenantId: string, objectId: string, reference: ConversationReference): Promise<unknown>;
  forgetPerson(tenantId: string, objectId: string): Promise<void>;
  /** Any conversation of that team tells the service to post through. */
  service(tenantId: string): Promise<ServiceReference | null>;
  /** The account id by which Teams knows this person in this bot's conversations. */
  account(tenantId: string, objectId: string): Promise<string | null>;
}

/** What is known of how people, channels and services are reached. */
export function references(records: RecordStore, log: Logger): References {
  const written = new Map<string, Reference>();

  /** Whether something else was known before. */
  async function keep(key: string, value: Reference): Promise<boolean> {
    if (isSame(written.get(key), value)) return false;
    let isChanged = false;
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const known = await records.get(COLLECTION, key);
      if (known !== null && isSame(known.value, value)) break;
      const outcome = await records.put({
        collection: COLLECTION,
        key,
        expectedVersion: known?.version ?? 0,
        value,
      });
      if (outcome === 'written') {
        isChanged = known !== null;
        break;
      }
    }
    if (written.size > 20_000) written.clear();
    written.set(key, value);
    return isChanged;
  }

  async function read<T>(key: string): Promise<T | null> {
    const known = await records.get(COLLECTION, key);
    return known === null ? null : (known.value as T);
  }

  return {
    async learn(activity) {
      const tenantId = tenantsOf(activity)[0] ?? '';
      const { serviceUrl, recipient } = activity;
      if (serviceUrl === undefined || recipient === undefined) return null;
      const service = { serviceUrl, botId: recipient.id };
      const told: [key: string, value: Reference][] = [[`service/${tenantId}`, service]];
      const objectId = activity.from.aadObjectId ?? null;
      const person = `person/${tenantId}/${objectId}`;
      if (objectId !== null) {
        told.push([`account/${tenantId}/${objectId}`, activity.from.id]);
        const { kind, conversationId } = placeOf(activity);
        if (kind === 'personal') told.push([person, { serviceUrl, botId: recipient.id, conversationId }]);
      }
      // Nearly every turn tells what is known.
      const news = told.filter(([key, value]) => !isSame(written.get(key), value));
      if (news.length === 0) return null;
      let readdressed: Readdressed | null = null;
      const work = news.map(async ([key, value]) => {
        const isChanged = await keep(key, value);
        if (isChanged && key === person && objectId !== null) readdressed = { tenantId, objectId };
      });
      // A turn is not lost because its address could not be noted.
      await Promise.all(work).catch((error: unknown) => log.warn({ err: error }, 'address not noted'));
      return readdressed;
    },
    person: (tenantId, objectId) => read(`person/${tenantId.toLowerCase()}/${objectId}`),
    async people(after) {
      const found = await records.list(COLLECTION, {
        prefix: 'person/',
        limit: 100,
        ...(after === null ? {} : { after: `person/${after.tenantId}/${after.objectId}` }),
      });
      return found.map(({ key }) => {
        const [, tenantId = '', objectId = ''] = key.split('/');
        return { tenantId, objectId };
      });
    },
    keepPerson: (tenantId, objectId, reference) =>
      keep(`person/${tenantId.toLowerCase()}/${objectId}`, reference),
    async forgetPerson(tenantId, objectId) {
      const key = `person/${tenantId.toLowerCase()}/${objectId}`;
      written.delete(key);
      const known = await records.get(COLLECTION, key);
      if (known !== null) await records.remove(COLLECTION, key, known.version);
    },
    service: (tenantId) => read(`service/${tenantId.toLowerCase()}`),
    account: (tenantId, objectId) => read(`account/${tenantId.toLowerCase()}/${objectId}`),
  };
}

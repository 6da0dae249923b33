import type { Activity, ConversationParameters } from 'botframework-schema';
import type { Logger } from 'pino';
import type { Clock, Instant } from '../../kernel/index.ts';
import type { RecordStore } from '../../store/index.ts';
import type { Effect, EffectRenderer, MailTransport, Trouble } from '../contract.ts';
import type { Connectors } from '../outbound/connectors.ts';
import { failureOf, type SendFailure } from '../outbound/send-failed.ts';
import { isEmpty, markedAsSentAgain, type WireMessage, wireMessage } from '../outbound/wire-message.ts';
import type { ConversationReference, References, ServiceReference } from '../references.ts';
import { loadItem } from './enqueue.ts';
import type { DeferredReply, OutboxItem } from './item.ts';
import { goesByMail, mailParcels } from './mail-parcels.ts';
import type { Outcome, Parcel, Prepared } from './parcel.ts';

export interface Courier {
  /** Makes the message from the state as it is now and finds its address. */
  prepare(item: OutboxItem): Promise<Prepared>;
  /** What somebody is to be told of a message that has come into trouble. */
  followUps(item: OutboxItem, trouble: Trouble): Promise<readonly Effect[]>;
}

export interface CourierParts {
  readonly records: RecordStore;
  readonly references: References;
  readonly connectors: Connectors;
  readonly renderers: readonly EffectRenderer[];
  readonly clock: Clock;
  readonly log: Logger;
  /** Where to send in a tenant from which nobody has spoken yet; null in local mode. */
  readonly fallback: ServiceReference | null;
  /** Null: no mail is set up. */
  readonly mail: MailTransport | null;
}

const NO_SERVICE_WAIT = 15_000;

export function courier(parts: CourierParts): Courier {
  const { records, references, connectors, clock, log } = parts;
  const renderers = new Map(parts.renderers.map((renderer) => [renderer.kind, renderer]));
  const letters = mailParcels({ transport: parts.mail, renderers, clock, log });

  async function prepare(item: OutboxItem): Promise<Prepared> {
    const until = await waitsUntil(item);
    if (until !== null) return { outcome: { kind: 'postponed', until } };
    if (goesByMail(item)) return letters.parcel(item);
    const message = await messageOf(item);
    if ('outcome' in message) return message;
    const wire = item.unknowns > 0 ? markedAsSentAgain(message.wire) : message.wire;
    if (item.content.kind === 'reply') return parcelTo(await addressNow(item, item.content.reply), wire);
    return addressed(item.content.effect, wire, item);
  }

  /** Where a reply goes: in somebody's own chat, as that is reached by now. */
  async function addressNow(
    { lane }: OutboxItem,
    { serviceUrl, botId, conversationId, tenantId }: DeferredReply,
  ): Promise<ConversationReference> {
    const own = lane.startsWith('person/') ? lane.slice(lane.lastIndexOf('/') + 1) : null;
    const known = own === null ? null : await references.person(tenantId, own);
    return known?.conversationId === conversationId ? known : { serviceUrl, botId, conversationId };
  }

  async function waitsUntil({ content }: OutboxItem): Promise<Instant | null> {
    if (content.kind !== 'effect') return null;
    const now = clock.now();
    const until = (await renderers.get(content.effect.kind)?.waitsUntil?.(content.effect, now)) ?? now;
    return until > now ? until : null;
  }

  async function messageOf(item: OutboxItem): Promise<{ wire: WireMessage } | { outcome: Outcome }> {
    if (item.content.kind === 'reply') {
      const { reply } = item.content;
      return reply.expiresAt < clock.now() ? { outcome: { kind: 'dropped' } } : { wire: reply.message };
    }
    const { effect } = item.content;
    try {
      const renderer = renderers.get(effect.kind);
      if (renderer === undefined) throw new Error(`no renderer of ${effect.kind}`);
      const message = await renderer.render(effect, clock.now());
      if (message === null || isEmpty(message)) return { outcome: { kind: 'dropped' } };
      return { wire: await wireMessage(message) };
    } catch (error) {
      log.error({ err: error, key: effect.key, effectKind: effect.kind }, 'message could not be rendered');
      return { outcome: { kind: 'refused', reason: 'render' } };
    }
  }

  async function addressed(
    effect: Effect,
    wire: WireMessage,
    item: OutboxItem,
  ): Promise<Parcel | { outcome: Outcome }> {
    const { recipient } = effect;
    if (recipient.kind === 'mail') return { outcome: { kind: 'failed', reason: 'no-mail' } };
    if (recipient.kind === 'card') return update(recipient.sentAs, wire);
    if (recipient.kind === 'thread') return underPost(recipient.sentAs, wire);
    if (recipient.kind === 'person') {
      const known = await references.person(recipient.tenantId, recipient.objectId);
      if (known !== null) return letters.instead(personParcel(recipient, known, wire, item), effect);
    }
    const service = (await references.service(recipient.tenantId)) ?? parts.fallback;
    if (recipient.kind === 'channel') {
      return service === null
        ? noService()
        : parcelTo({ ...service, conversationId: recipient.channelId }, wire);
    }
    if (service === null) return noService();
    return letters.instead(openingParcel(recipient, service, wire, item), effect);
  }

  async function update(sentAs: string, wire: WireMessage): Promise<Parcel | { outcome: Outcome }> {
    const original = await loadItem(records, sentAs);
    const { state, activityId, conversationId, content } = original?.item ?? {};
    if (state === 'queued') return { outcome: { kind: 'refused', reason: 'unavailable' } };
    if (state !== 'delivered' || !activityId || !conversationId || content?.kind !== 'effect') {
      return { outcome: { kind: 'dropped' } };
    }
    const service = (await references.service(tenantOf(content.effect))) ?? parts.fallback;
    if (service === null) return noService();
    return {
      requests: 1,
      conversationId,
      async transmit() {
        try {
          const connector = await connectors.to(service.serviceUrl);
          const activity = addressedActivity(wire, { ...service, conversationId });
          await connector.conversations.updateActivity(conversationId, activityId, {
            ...activity,
            id: activityId,
          });
          return { kind: 'delivered', conversationId, activityId };
        } catch (error) {
          return updateOutcome(failureOf(error));
        }
      },
    };
  }

  /**
   * A reply in the post's thread (Microsoft, "Send channel messages": `messageid` in the conversation's id). Where
   * somebody has said that the post is there, but its id was never learnt, it stands beside it.
   */
  async function underPost(sentAs: string, wire: WireMessage): Promise<Parcel | { outcome: Outcome }> {
    const original = await loadItem(records, sentAs);
    const { state, activityId, content } = original?.item ?? {};
    if (state === 'queued') return { outcome: { kind: 'refused', reason: 'unavailable' } };
    if (state !== 'delivered' || content?.kind !== 'effect') return { outcome: { kind: 'dropped' } };
    const { recipient } = content.effect;
    if (recipient.kind !== 'channel') return { outcome: { kind: 'dropped' } };
    const service = (await references.service(recipient.tenantId)) ?? parts.fallback;
    if (service === null) return noService();
    const thread = activityId ? `;messageid=${activityId}` : '';
    return parcelTo({ ...service, conversationId: `${recipient.channelId}${thread}` }, wire);
  }

  /** What a person must be told of a message that needs her. A fault here must not stop the outbox. */
  async function followUps(item: OutboxItem, trouble: Trouble): Promise<readonly Effect[]> {
    if (item.content.kind !== 'effect') return [];
    const { effect } = item.content;
    try {
      return (await renderers.get(effect.kind)?.troubled?.(effect, trouble, clock.now())) ?? [];
    } catch (error) {
      log.error({ err: error, key: effect.key }, 'nobody could be told of a message in trouble');
      return [];
    }
  }

  function parcelTo(reference: ConversationReference, wire: WireMessage): Parcel {
    return {
      requests: 1,
      conversationId: reference.conversationId,
      transmit: () => post(reference, wire, outcomeOf),
    };
  }

  function personParcel(
    person: { tenantId: string; objectId: string },
    known: ConversationReference,
    wire: WireMessage,
    item: OutboxItem,
  ): Parcel {
    return {
      requests: 1,
      conversationId: known.conversationId,
      transmit: () =>
        post(known, wire, async (failure) => {
          if (failure.kind !== 'refused' || failure.status !== 404) return outcomeOf(failure);
          // The chat that we knew is gone (the app was removed and added again): open it anew, once.
          await references.forgetPerson(person.tenantId, person.objectId);
          return item.reason === 'not-found'
            ? { kind: 'failed', reason: 'not-found' }
            : { kind: 'refused', reason: 'not-found', retryAfter: 0 };
        }),
    };
  }

  function openingParcel(
    person: { tenantId: string; objectId: string },
    service: ServiceReference,
    wire: WireMessage,
    item: OutboxItem,
  ): Parcel {
    return {
      requests: 2,
      conversationId: null,
      async transmit() {
        const opened = await open(person, service);
        return 'outcome' in opened ? opened.outcome : personParcel(person, opened, wire, item).transmit();
      },
    };
  }

  /** Opening a chat twice gives the same chat: a lost answer is simply asked for again. */
  async function open(
    person: { tenantId: string; objectId: string },
    service: ServiceReference,
  ): Promise<ConversationReference | { outcome: Outcome }> {
    const account = await references.account(person.tenantId, person.objectId);
    const member = { id: account ?? person.objectId, name: '', aadObjectId: person.objectId };
    const parameters: Partial<ConversationParameters> = {
      isGroup: false,
      bot: { id: service.botId, name: '' },
      members: [member],
      tenantId: person.tenantId,
      channelData: { tenant: { id: person.tenantId } },
    };
    try {
      const connector = await connectors.to(service.serviceUrl);
      const { id } = await connector.conversations.createConversation(parameters as ConversationParameters);
      const reference = { ...service, conversationId: id };
      await references.keepPerson(person.tenantId, person.objectId, reference);
      return reference;
    } catch (error) {
      const failure = failureOf(error);
      return {
        outcome: failure.kind === 'unknown' ? { kind: 'refused', reason: 'unavailable' } : outcomeOf(failure),
      };
    }
  }

  async function post(
    reference: ConversationReference,
    wire: WireMessage,
    failed: (failure: SendFailure) => Outcome | Promise<Outcome>,
  ): Promise<Outcome> {
    const { conversationId } = reference;
    try {
      const connector = await connectors.to(reference.serviceUrl);
      const answer = await connector.conversations.sendToConversation(
        conversationId,
        addressedActivity(wire, reference),
      );
      return { kind: 'delivered', conversationId, activityId: answer.id };
    } catch (error) {
      return failed(failureOf(error));
    }
  }

  return { prepare, followUps };
}

function tenantOf({ recipient }: Effect): string {
  return 'tenantId' in recipient ? recipient.tenantId : '';
}

function noService(): { outcome: Outcome } {
  return { outcome: { kind: 'refused', reason: 'no-service', retryAfter: NO_SERVICE_WAIT } };
}

function addressedActivity(wire: WireMessage, to: ConversationReference): Partial<Activity> {
  const activity = {
    ...wire,
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    from: { id: to.botId },
    conversation: { id: to.conversationId },
  };
  return activity as unknown as Partial<Activity>;
}

const RETRIED = new Set([408, 412, 425, 429]);

/** What Teams' refusal means (Microsoft, "Send proactive messages", "Optimize your bot with rate limiting"). */
export function outcomeOf(failure: SendFailure): Outcome {
  if (failure.kind === 'unknown') return { kind: 'unknown' };
  if (failure.kind === 'not-sent') return { kind: 'refused', reason: 'unavailable' };
  const { status, code = '', retryAfter } = failure;
  if (RETRIED.has(status) || status >= 500) {
    const reason = status === 429 ? 'throttled' : 'unavailable';
    return { kind: 'refused', reason, ...(retryAfter === undefined ? {} : { retryAfter }) };
  }
  if (status === 401) return { kind: 'refused', reason: 'credentials' };
  if (status === 403) return { kind: 'failed', reason: /block/i.test(code) ? 'blocked' : 'not-installed' };
  if (status === 404) return { kind: 'failed', reason: 'not-found' };
  return { kind: 'failed', reason: 'rejected' };
}

/** An update replaces what is there: sending it again after a lost answer does no harm. */
function updateOutcome(failure: SendFailure): Outcome {
  if (failure.kind === 'unknown') return { kind: 'refused', reason: 'unavailable' };
  if (failure.kind === 'refused' && failure.status === 404) return { kind: 'dropped' };
  return outcomeOf(failure);
}

import type { Logger } from 'pino';
import type { Clock, Instant } from '../../kernel/index.ts';
import type { RecordStore } from '../../store/index.ts';
import type { Effect, EffectRenderer, MailTransport, Trouble } from '../contract.ts';
import type { Connectors } from '../outbound/connectors.ts';
import { isEmpty, markedAsSentAgain, type WireMessage, wireMessage } from '../outbound/wire-message.ts';
import type { ConversationReference, References, ServiceReference } from '../references.ts';
import { loadItem } from './enqueue.ts';
import type { DeferredReply, OutboxItem } from './item.ts';
import { goesByMail, mailParcels } from './mail-parcels.ts';
import type { Outcome, Parcel, Prepared } from './parcel.ts';
import { teamsParcels } from './teams-parcels.ts';

/** Brings what the outbox holds to those it is for. */
export interface Courier {
  /** Makes the message from the state as it is now and finds its address. */
  prepare(item: OutboxItem): Promise<Prepared>;
  /** What somebody is to be told of a message that has come into trouble. */
  followUps(item: OutboxItem, trouble: Trouble): Promise<readonly Effect[]>;
}

/** What it works with. */
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

/** The courier to Teams, and to the post where a letter is to go. */
export function courier(parts: CourierParts): Courier {
  const { records, references, clock, log } = parts;
  const renderers = new Map(parts.renderers.map((renderer) => [renderer.kind, renderer]));
  const chats = teamsParcels(parts);
  const letters = mailParcels({ transport: parts.mail, renderers, clock, log });

  async function prepare(item: OutboxItem): Promise<Prepared> {
    const until = await waitsUntil(item);
    if (until !== null) return { outcome: { kind: 'postponed', until } };
    if (goesByMail(item)) return letters.parcel(item);
    const message = await messageOf(item);
    if ('outcome' in message) return message;
    const wire = item.unknowns > 0 ? markedAsSentAgain(message.wire) : message.wire;
    if (item.content.kind === 'reply') return chats.post(await addressNow(item, item.content.reply), wire);
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
      if (known !== null) return letters.instead(chats.toPerson(recipient, known, wire, item), effect);
    }
    const service = (await references.service(recipient.tenantId)) ?? parts.fallback;
    if (recipient.kind === 'channel') {
      return service === null
        ? noService()
        : chats.post({ ...service, conversationId: recipient.channelId }, wire);
    }
    if (service === null) return noService();
    return letters.instead(chats.opening(recipient, service, wire, item), effect);
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
    return chats.update({ ...service, conversationId }, activityId, wire);
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
    return chats.post({ ...service, conversationId: `${recipient.channelId}${thread}` }, wire);
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

  return { prepare, followUps };
}

function tenantOf({ recipient }: Effect): string {
  return 'tenantId' in recipient ? recipient.tenantId : '';
}

function noService(): { outcome: Outcome } {
  return { outcome: { kind: 'refused', reason: 'no-service', retryAfter: NO_SERVICE_WAIT } };
}

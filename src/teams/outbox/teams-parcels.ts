import type { Activity, ConversationParameters } from 'botframework-schema';
import type { Connectors } from '../outbound/connectors.ts';
import { failureOf, type SendFailure } from '../outbound/send-failed.ts';
import type { WireMessage } from '../outbound/wire-message.ts';
import type { ConversationReference, References, ServiceReference } from '../references.ts';
import type { OutboxItem } from './item.ts';
import { outcomeOf, updateOutcome } from './outcome.ts';
import type { Outcome, Parcel } from './parcel.ts';

/** Somebody's account in Teams. */
interface Account {
  readonly tenantId: string;
  readonly objectId: string;
}

/** The parcels that leave by Teams, each with its one request, or two where a chat must be opened first. */
export interface TeamsParcels {
  /** To a conversation that is known. */
  post(to: ConversationReference, wire: WireMessage): Parcel;
  /** In the place of a message that is there. */
  update(where: ConversationReference, activityId: string, wire: WireMessage): Parcel;
  /** In a person's own chat, as it was last known. */
  toPerson(person: Account, known: ConversationReference, wire: WireMessage, item: OutboxItem): Parcel;
  /** In a person's own chat, which is opened first. */
  opening(person: Account, service: ServiceReference, wire: WireMessage, item: OutboxItem): Parcel;
}

/** Makes those parcels; what Teams answers becomes an outcome. */
export function teamsParcels({
  references,
  connectors,
}: {
  readonly references: References;
  readonly connectors: Connectors;
}): TeamsParcels {
  function post(reference: ConversationReference, wire: WireMessage): Parcel {
    return {
      requests: 1,
      conversationId: reference.conversationId,
      transmit: () => send(reference, wire, outcomeOf),
    };
  }

  function toPerson(
    person: Account,
    known: ConversationReference,
    wire: WireMessage,
    item: OutboxItem,
  ): Parcel {
    return {
      requests: 1,
      conversationId: known.conversationId,
      transmit: () =>
        send(known, wire, async (failure) => {
          if (failure.kind !== 'refused' || failure.status !== 404) return outcomeOf(failure);
          // The chat that we knew is gone (the app was removed and added again): open it anew, once.
          await references.forgetPerson(person.tenantId, person.objectId);
          return item.reason === 'not-found'
            ? { kind: 'failed', reason: 'not-found' }
            : { kind: 'refused', reason: 'not-found', retryAfter: 0 };
        }),
    };
  }

  function opening(person: Account, service: ServiceReference, wire: WireMessage, item: OutboxItem): Parcel {
    return {
      requests: 2,
      conversationId: null,
      async transmit() {
        const opened = await open(person, service);
        return 'outcome' in opened ? opened.outcome : toPerson(person, opened, wire, item).transmit();
      },
    };
  }

  /** Opening a chat twice gives the same chat: a lost answer is simply asked for again. */
  async function open(
    person: Account,
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

  async function send(
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

  function update(where: ConversationReference, activityId: string, wire: WireMessage): Parcel {
    const { conversationId } = where;
    return {
      requests: 1,
      conversationId,
      async transmit() {
        try {
          const connector = await connectors.to(where.serviceUrl);
          const activity = addressedActivity(wire, where);
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

  return { post, update, toPerson, opening };
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

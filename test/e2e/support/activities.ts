import { randomUUID } from 'node:crypto';

/** Somebody in Teams, as activities show her. */
export interface Sender {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

export interface Surroundings {
  readonly serviceUrl: string;
  readonly tenantId: string;
}

export const BOT = { id: '28:klubban', name: 'Klubban' } as const;

export function sender(name: string, objectId: string = randomUUID()): Sender {
  return { id: `29:${objectId}`, name, aadObjectId: objectId };
}

export type Activity = Record<string, unknown> & { readonly id: string };

function base(from: Sender, around: Surroundings, conversation: Record<string, unknown>) {
  return {
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: around.serviceUrl,
    from,
    recipient: BOT,
    conversation: { tenantId: around.tenantId, ...conversation },
    channelData: { tenant: { id: around.tenantId } },
  };
}

export function personalConversation(from: Sender): { id: string; conversationType: string } {
  return { id: `a:personal:${from.aadObjectId}`, conversationType: 'personal' };
}

export function personalMessage(from: Sender, text: string, around: Surroundings): Activity {
  return { ...base(from, around, personalConversation(from)), type: 'message', text };
}

function mentioned(text: string) {
  const mention = `<at>${BOT.name}</at>`;
  return { text: `${mention} ${text}`, entities: [{ type: 'mention', text: mention, mentioned: BOT }] };
}

export function groupMessage(
  from: Sender,
  text: string,
  around: Surroundings,
  chat = '19:chat@thread.v2',
): Activity {
  const conversation = { id: chat, conversationType: 'groupChat', isGroup: true };
  return { ...base(from, around, conversation), type: 'message', ...mentioned(text) };
}

export interface Channel {
  readonly teamId: string;
  readonly channelId: string;
}

export function channelMessage(from: Sender, text: string, around: Surroundings, channel: Channel): Activity {
  const conversation = {
    id: `${channel.channelId};messageid=1`,
    conversationType: 'channel',
    isGroup: true,
  };
  return {
    ...base(from, around, conversation),
    type: 'message',
    ...mentioned(text),
    channelData: {
      tenant: { id: around.tenantId },
      team: { id: channel.teamId },
      channel: { id: channel.channelId },
    },
  };
}

/** A press on an `Action.Execute`. */
export function execute(from: Sender, verb: string, data: unknown, around: Surroundings): Activity {
  return {
    ...base(from, around, personalConversation(from)),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
}

/** A press on an `Action.Submit`. */
export function submit(from: Sender, value: Record<string, unknown>, around: Surroundings): Activity {
  return { ...base(from, around, personalConversation(from)), type: 'message', value };
}

/** Teams says it twice: once as an installation, once as a member added. */
export function installed(from: Sender, around: Surroundings): [Activity, Activity] {
  const conversation = personalConversation(from);
  return [
    { ...base(from, around, conversation), type: 'installationUpdate', action: 'add' },
    { ...base(from, around, conversation), type: 'conversationUpdate', membersAdded: [BOT] },
  ];
}

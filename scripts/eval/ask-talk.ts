import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { CONVERSATIONS } from '../../src/conversation/index.ts';
import { openStore } from '../../src/store/open.ts';
import type { FakeConnector, Message } from '../../test/e2e/support/fake-connector.ts';
import type { UnderstoodTurn } from './ask-cases.ts';
import { TENANT } from './ask-world.ts';

/** Somebody's personal chat with the bot, over HTTP. */
export interface Chat {
  readonly url: string;
  readonly connector: FakeConnector;
  readonly objectId: string;
  readonly name: string;
  readonly conversationId: string;
}

/** Sends a message as Teams would; resolves with all that the person is shown. */
export async function say(chat: Chat, text: string): Promise<string> {
  const { connector, conversationId, objectId, name } = chat;
  const before = connector.posted(conversationId).length;
  const response = await fetch(`${chat.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      timestamp: new Date().toISOString(),
      from: { id: `29:${objectId}`, name, aadObjectId: objectId },
      recipient: { id: '28:klubban', name: 'Klubban' },
      conversation: { id: conversationId, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      text,
    }),
  });
  if (!response.ok) throw new Error(`the bot answered ${response.status}`);
  return connector
    .posted(conversationId)
    .slice(before)
    .map((received) => shownText(received.body))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Message text and every text, fact and button title of its cards, without tags and emphasis. */
export function shownText(message: Message): string {
  const cards = (message.attachments ?? []).flatMap((attachment) => textsOf(attachment.content));
  return [message.text ?? '', ...cards].map(plain).filter(Boolean).join(' ');
}

const SHOWN: ReadonlySet<string> = new Set(['text', 'title', 'value', 'placeholder', 'label', 'altText']);

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'data' || key === 'fallbackText') return [];
    if (typeof inner === 'string') return SHOWN.has(key) ? [inner] : [];
    return textsOf(inner);
  });
}

function plain(text: string): string {
  return text.replace(/<[^>]+>/g, ' ').replace(/\*\*|__|(?<![\p{L}\d])[*_]|[*_](?![\p{L}\d])/gu, '');
}

/** What was remembered of a message, and which turn it was. */
export interface RememberedTurn {
  readonly commandId: string;
  readonly understood: UnderstoodTurn | null;
}

/** The product writes what a conversation is about a moment after its answer. */
const WRITTEN_WITHIN_MS = 3_000;

/**
 * What the bot took the conversation's last message for, as it remembers it: waits until a turn later than `before`
 * is written, or gives null where none came.
 */
export async function understoodAfter(
  before: RememberedTurn | null,
  dataDir: string,
  chat: Chat,
): Promise<RememberedTurn | null> {
  const store = await openStore({ dataDir, mongoUri: undefined });
  try {
    for (const until = Date.now() + WRITTEN_WITHIN_MS; Date.now() < until; await setTimeout(50)) {
      const record = await store.records.get(CONVERSATIONS, `${chat.conversationId} ${chat.objectId}`);
      const value = record?.value as { commandId?: string; understood?: UnderstoodTurn } | undefined;
      if (value?.commandId !== undefined && value.commandId !== before?.commandId) {
        return { commandId: value.commandId, understood: value.understood ?? null };
      }
    }
    return null;
  } finally {
    await store.close();
  }
}

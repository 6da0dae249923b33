import { pino } from 'pino';
import { type Json, SYSTEM, seal, systemClock } from '../../../src/kernel/index.ts';
import type { Store } from '../../../src/store/index.ts';
import {
  answerCard,
  type Bot,
  type BotHandlers,
  type BotOptions,
  createBot,
  type Effect,
  type OutgoingMessage,
  type Recipient,
} from '../../../src/teams/index.ts';
import { BOT } from './activities.ts';
import { LOCAL } from './bot.ts';
import type { FakeConnector } from './fake-connector.ts';
import { TENANT } from './tokens.ts';

export const STREAM = 'test/norrskog';

export function person(objectId: string): Recipient {
  return { kind: 'person', tenantId: TENANT, objectId };
}

export const CHANNEL: Recipient = {
  kind: 'channel',
  tenantId: TENANT,
  teamId: '19:team',
  channelId: '19:kanal@thread.tacv2',
};

export function effect(key: string, recipient: Recipient, more: Partial<Effect> = {}): Effect {
  return {
    key: `${STREAM}/${key}`,
    boardId: 'norrskog',
    streamId: STREAM,
    kind: 'test.notice',
    recipient,
    data: { text: key },
    ...more,
  };
}

/** Each version of the stream calls for these effects. */
export type Script = Map<number, readonly Effect[]>;

export function scripted(script: Script, render?: (effect: Effect) => OutgoingMessage | null): BotHandlers {
  return {
    message: async () => ({ messages: [] }),
    installed: async () => ({ messages: [] }),
    verbs: [],
    effectSources: [
      {
        streamType: 'test',
        async effects(_id, afterVersion) {
          return [...script].filter(([version]) => version > afterVersion).flatMap(([, effects]) => effects);
        },
      },
    ],
    renderers: [
      {
        kind: 'test.notice',
        async render(one) {
          if (render) return render(one);
          const { text } = one.data as { text: string };
          return { text, card: answerCard({ fact: text }) };
        },
        async letter(one) {
          const { text } = one.data as { text: string };
          return { subject: text, text };
        },
      },
    ],
  };
}

/** Records one more event, so that the script's effects for that version are due. */
export async function record(store: Store): Promise<void> {
  const stored = await store.streams.load(STREAM);
  const events = seal(
    stored?.events.at(-1) ?? null,
    [{ type: 'Happened' }],
    { at: systemClock.now(), actor: SYSTEM, commandId: `c${stored?.version ?? 0}` },
    1,
  );
  await store.streams.append({
    id: STREAM,
    type: 'test',
    boardId: 'norrskog',
    expectedVersion: stored?.version ?? 0,
    events,
    view: null,
    nextDueAt: null,
    hasEffects: true,
  });
}

/** A bot without a server: only its outbox is of interest. */
export function outboxBot(
  store: Store,
  handlers: BotHandlers,
  more: Partial<Pick<BotOptions, 'mail' | 'clock'>> = {},
): Bot {
  return createBot({
    settings: LOCAL,
    handlers,
    store,
    clock: systemClock,
    log: pino({ level: process.env.TEST_LOG ?? 'silent' }),
    ...more,
  });
}

/** As if somebody of the tenant, or this very person, had spoken with the bot before. */
export async function acquaint(
  store: Store,
  teams: FakeConnector,
  objectIds: readonly string[] = [],
): Promise<void> {
  const service = { serviceUrl: teams.serviceUrl, botId: BOT.id };
  await keep(store, `service/${TENANT}`, service);
  for (const objectId of objectIds) {
    await keep(store, `person/${TENANT}/${objectId}`, { ...service, conversationId: `a:${objectId}` });
  }
}

async function keep(store: Store, key: string, value: Json): Promise<void> {
  await store.records.put({ collection: 'conversations', key, expectedVersion: 0, value });
}

/** The first words of the card that arrived: its fact, or the mark before it. */
export function cardText(body: FakeConnector['received'][number]['body']): string {
  const card = body.attachments?.[0]?.content as { fallbackText?: string } | undefined;
  return card?.fallbackText ?? body.text ?? '';
}

/** Waits until it is so, 20 s at most. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const patience = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > patience) throw new Error('did not come about within 20 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

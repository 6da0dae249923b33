import { type Logger, pino } from 'pino';
import { z } from 'zod';
import { type Clock, systemClock } from '../../../src/kernel/index.ts';
import type { Store } from '../../../src/store/index.ts';
import {
  answerCard,
  type Bot,
  type BotHandlers,
  createBot,
  type Limits,
  type MailTransport,
  type MessageTurn,
  type TeamsSettings,
  type Turn,
  verb,
} from '../../../src/teams/index.ts';
import { startServer, type WebServer } from '../../../src/web/index.ts';
import { APP_ID, TENANT, type TokenMint } from './tokens.ts';

export const LOCAL: TeamsSettings = { mode: 'local', tenants: [], bot: null };

/** A bot that asks for tokens of this mint. */
export function strict(mint: TokenMint): TeamsSettings {
  return {
    mode: 'production',
    tenants: [TENANT],
    bot: {
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: 'not-used',
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppType: 'SingleTenant',
      ToBotFromChannelOpenIdMetadataUrl: mint.metadataUrl,
    },
  };
}

/** Credentials that need no identity service. */
export const localCredentials = {
  isValidAppId: async (id: string) => id === APP_ID,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({ signRequest: async <T>(request: T) => request }),
};

export interface EchoLog {
  readonly messages: MessageTurn[];
  readonly presses: { readonly input: { readonly number: number }; readonly turn: Turn }[];
  readonly installs: Turn[];
}

/** Handlers that note what reached them. */
export function echoHandlers(overrides: Partial<BotHandlers> = {}): { handlers: BotHandlers; log: EchoLog } {
  const log: EchoLog = { messages: [], presses: [], installs: [] };
  const handlers: BotHandlers = {
    async message(turn) {
      log.messages.push(turn);
      return { messages: [{ text: `Du skrev: ${turn.text}` }] };
    },
    async installed(turn) {
      log.installs.push(turn);
      return { messages: [{ text: `Välkommen, ${turn.caller.displayName}.` }] };
    },
    verbs: [
      verb({
        name: 'test.count',
        input: z.object({ number: z.number().int() }),
        async run(input, turn) {
          log.presses.push({ input, turn });
          return { messages: [{ card: answerCard({ fact: `Nummer ${input.number}` }) }] };
        },
      }),
    ],
    effectSources: [],
    renderers: [],
    ...overrides,
  };
  return { handlers, log };
}

export interface RunningBot {
  readonly bot: Bot;
  readonly web: WebServer;
  post(activity: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** The real server with the real adapter on a free port. */
export async function runBot(options: {
  readonly settings: TeamsSettings;
  readonly handlers: BotHandlers;
  readonly store: Store;
  readonly log?: Logger;
  readonly clock?: Clock;
  readonly mail?: MailTransport | null;
  readonly limits?: Limits;
}): Promise<RunningBot> {
  const log = options.log ?? pino({ level: 'silent' });
  const bot = createBot({
    settings: options.settings,
    handlers: options.handlers,
    store: options.store,
    clock: options.clock ?? systemClock,
    log,
    mail: options.mail ?? null,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(options.settings.mode === 'production' ? { credentials: localCredentials } : {}),
  });
  const web = await startServer({
    host: '127.0.0.1',
    port: 0,
    loopbackOnly: options.settings.mode === 'local',
    ready: () => options.store.ping(),
    log,
    routes: [
      {
        method: 'POST',
        path: '/api/messages',
        async handle({ headers, body }) {
          const { status, body: json } = await bot.receive({
            authorization: headers.authorization ?? '',
            body,
          });
          return { status, ...(json === undefined ? {} : { json }) };
        },
      },
    ],
  });
  return {
    bot,
    web,
    post: (activity, headers = {}) =>
      fetch(`${web.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(activity),
      }),
    async close() {
      await web.close();
      await bot.close();
    },
  };
}

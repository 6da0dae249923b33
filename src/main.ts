import { pathToFileURL } from 'node:url';
import type { Logger } from 'pino';
import { composeApp, passTimeOf, passTimeOfRecords } from './app.ts';
import { watchBoards } from './board-watch.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type Clock, clockStartingAt, systemClock } from './kernel/index.ts';
import { createLog } from './log.ts';
import { startScheduler } from './scheduler.ts';
import { DataFolderUnusable, type Store, StoreUnavailable } from './store/index.ts';
import { openStore } from './store/open.ts';
import { createBot, prepareCards } from './teams/index.ts';
import { AddressUnusable, PortBusy, type Route, startServer, type WebServer } from './web/index.ts';

/** The product cannot start; `message` is one Swedish sentence that says why and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

export interface RunningBot {
  readonly config: Config;
  readonly url: string;
  /** Called once, when the bot begins to close. */
  onClose(listener: () => void): void;
  /** Prints where a newcomer clicks and what to try. */
  tellWhereToClick(address: string): void;
  /** Ends turns under way, then everything else. */
  close(): Promise<void>;
}

/**
 * Starts the bot: store, demo boards, handlers, endpoint. Prints `ready http://…` when it takes traffic and ends on
 * SIGINT and SIGTERM. Throws StartError.
 */
export async function start(env: Readonly<Record<string, string | undefined>>): Promise<RunningBot> {
  const config = configOf(env);
  const log = createLog(config.logLevel);
  const clock = config.startAt ? clockStartingAt(config.startAt) : systemClock;
  const store = await openedStore(config, log);
  try {
    return await run(config, store, clock, log);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function run(config: Config, store: Store, clock: Clock, log: Logger): Promise<RunningBot> {
  if (config.demo) await (await import('./demo.ts')).bringDemo(store, clock);
  const app = composeApp({ config, store, clock, log });
  const bot = createBot({
    settings: { mode: config.mode, tenants: config.tenants, bot: config.bot },
    handlers: app.handlers,
    store,
    clock,
    log,
    mail: config.mail === null ? null : (await import('./mail/index.ts')).smtpTransport(config.mail, log),
  });
  const server = await listening(config, store, log, bot.receive, app.routes);
  await bot.outbox.start();
  const scheduler = startScheduler({
    streams: store.streams,
    clock,
    log,
    passTime: passTimeOf(store),
    records: { store: store.records, passTime: passTimeOfRecords(store) },
  });
  process.stdout.write(`ready ${server.url}\n`);
  let closing: Promise<void> | null = null;
  const caughtUp = app
    .catchUp(() => closing !== null)
    .catch((error: unknown) => log.warn({ err: error }, 'the boards cannot be read yet'));
  const watch = watchBoards({ boards: app.boards, recognise: bot.meetAgain, log });
  prepareCards().catch((error: unknown) => log.error({ err: error }, 'the card templates cannot be read'));

  const listeners: (() => void)[] = [];
  const close = () => {
    closing ??= (async () => {
      for (const listener of listeners) listener();
      await server.close();
      await watch.stop();
      await caughtUp;
      await app.settled();
      await scheduler.stop();
      await bot.close();
      await store.close();
      log.info('closed');
    })();
    return closing;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
  return {
    config,
    url: server.url,
    onClose: (listener) => void listeners.push(listener),
    tellWhereToClick,
    close,
  };
}

function configOf(env: Readonly<Record<string, string | undefined>>): Config {
  try {
    return readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) throw new StartError(error.message);
    throw error;
  }
}

async function openedStore(config: Config, log: Logger): Promise<Store> {
  const { mongoUri, dataDir } = config;
  try {
    return await openStore({
      mongoUri: mongoUri ?? undefined,
      dataDir,
      onLargeStream: (id, bytes) => log.warn({ stream: id, bytes }, 'a stream grows large'),
    });
  } catch (error) {
    if (error instanceof DataFolderUnusable) throw new StartError(folderSentence(error));
    if (error instanceof StoreUnavailable) {
      throw new StartError('MongoDB svarar inte. Kontrollera MONGODB_URI och att servern är igång.');
    }
    throw error;
  }
}

function folderSentence({ folder, reason }: DataFolderUnusable): string {
  const why = {
    'not-writable': 'går inte att skriva i',
    'not-a-folder': 'är ingen mapp',
    damaged: 'innehåller något annat än Klubbans data, eller skadade data',
    full: 'har inget utrymme kvar',
    failed: 'går inte att använda',
  } as const satisfies Record<DataFolderUnusable['reason'], string>;
  return `Datamappen ${folder} ${why[reason]}. Rätta det, eller välj en annan mapp med DATA_DIR.`;
}

async function listening(
  config: Config,
  store: Store,
  log: Logger,
  receive: ReturnType<typeof createBot>['receive'],
  routes: readonly Route[],
): Promise<WebServer> {
  try {
    return await startServer({
      host: config.host,
      port: config.port,
      loopbackOnly: config.mode === 'local',
      ready: () => store.ping(),
      log,
      routes: [
        ...routes,
        {
          method: 'POST',
          path: '/api/messages',
          handle: async ({ headers, body }) => {
            const answer = await receive({ authorization: headers.authorization ?? '', body });
            return answer.body === undefined
              ? { status: answer.status }
              : { status: answer.status, json: answer.body };
          },
        },
      ],
    });
  } catch (error) {
    if (error instanceof PortBusy) {
      throw new StartError(
        `Port ${error.port} är upptagen: stäng det som använder den, eller starta med PORT=<annan port>.`,
      );
    }
    if (error instanceof AddressUnusable) {
      throw new StartError(
        `Det går inte att lyssna på ${error.host}, port ${error.port}. Ange en adress som den här datorn har med HOST, och en port som du får använda med PORT.`,
      );
    }
    throw error;
  }
}

function tellWhereToClick(address: string): void {
  process.stdout.write(
    [
      '',
      `Öppna ${address} i webbläsaren och välj Personal Chat. Du är Maja Holm, kansli.`,
      'Prova: "när är nästa möte?"   "vilka sitter i styrelsen?"   "vem är ersättare för Karim?"',
      'Avsluta med Ctrl-C. Allt som sagts finns kvar till nästa start.',
      '',
    ].join('\n'),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  start(process.env).catch((error: unknown) => {
    process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}

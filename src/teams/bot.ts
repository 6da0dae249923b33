import type { TurnContext } from 'botbuilder-core';
import type { AuthenticateRequestResult, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Logger } from 'pino';
import type { Clock, Json } from '../kernel/index.ts';
import type { Store } from '../store/index.ts';
import { botFrameworkAuthentication, TeamsAdapter, trustedSender } from './adapter.ts';
import { explainFailure } from './boundary.ts';
import type { BotHandlers, Caller, MailTransport, OutgoingFile, Turn } from './contract.ts';
import { commandIdOf, type IncomingActivity, incomingActivity, tenantsOf } from './inbound/activity.ts';
import { authenticate, KeysUnavailable, NotAuthentic } from './inbound/authentication.ts';
import {
  type Handled,
  handleExecute,
  handleFileConsent,
  handleInstalled,
  handleMessage,
  said,
} from './inbound/handle.ts';
import { repeatedTurns } from './inbound/repeated-turns.ts';
import { rosterEntry } from './inbound/roster.ts';
import { callerOf, turnOf } from './inbound/turn.ts';
import { verbRouter } from './inbound/verbs.ts';
import { isInstallation, isRemoval, welcomes } from './inbound/welcomes.ts';
import { meetingAgain } from './meet-again.ts';
import { connectors } from './outbound/connectors.ts';
import { fileDelivery } from './outbound/file-delivery.ts';
import { singleSendHttp } from './outbound/http-client.ts';
import { deferredReplies, sendReplies } from './outbound/replies.ts';
import { courier } from './outbox/courier.ts';
import type { Limits } from './outbox/limits.ts';
import { createOutbox, type Outbox } from './outbox/outbox.ts';
import { references, type ServiceReference } from './references.ts';
import type { TeamsSettings } from './settings.ts';
import { text } from './text.ts';

export interface BotOptions {
  readonly settings: TeamsSettings;
  readonly handlers: BotHandlers;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  /** A short-lived signed address for a file, bound to the person; without it files go by Teams' own way. */
  readonly fileLink?: (file: OutgoingFile, caller: Caller) => Promise<string>;
  /** Takes letters to people whom Teams cannot reach; without it they stand in the kansli's list. */
  readonly mail?: MailTransport | null;
  /** Where the bot's tokens come from; the tests give their own, as MSAL will not talk to a local address. */
  readonly credentials?: ServiceClientCredentialsFactory;
  /** What may be sent when, else Teams' own; the tests of what is said give limits that wait for nothing. */
  readonly limits?: Limits;
}

export interface EndpointRequest {
  /** The `Authorization` header; empty when there is none. */
  readonly authorization: string;
  /** Parsed JSON, size and depth already bounded. */
  readonly body: unknown;
}

export interface EndpointResponse {
  readonly status: number;
  readonly body?: Json;
}

export interface Bot {
  /** Answers `POST /api/messages`. Never rejects. */
  receive(request: EndpointRequest): Promise<EndpointResponse>;
  /** What is sent unprompted. It sends nothing before `outbox.start()`. */
  readonly outbox: Outbox;
  /** Recognises those who installed the bot before a board named them; when a board has changed. */
  meetAgain(isStopping: () => boolean): Promise<void>;
  /** Lets the outbox's sends under way end, then lets go of connections; turns under way must have ended. */
  close(): Promise<void>;
}

/** The bot at the edge of Teams: checks who sends, runs the handlers, sends what they say. */
export function createBot(options: BotOptions): Bot {
  const { settings, handlers, store, clock, log } = options;
  const local = settings.mode === 'local';
  const http = singleSendHttp({ loopbackOnly: local });
  const sdk = botFrameworkAuthentication(settings, options.credentials);
  const trusted = trustedSender(settings);
  const connections = connectors(sdk, settings.bot?.MicrosoftAppId ?? '', http);
  const adapter = new TeamsAdapter(sdk, connections);
  const known = references(store.records, log);
  const greeted = welcomes(store.records);
  const turns = repeatedTurns<EndpointResponse>({ entries: 5_000, age: 600_000 });
  const outbox = createOutbox({
    store,
    clock,
    log,
    sources: handlers.effectSources,
    recordSources: handlers.recordEffectSources ?? [],
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    courier: courier({
      records: store.records,
      references: known,
      connectors: connections,
      renderers: handlers.renderers,
      clock,
      log,
      fallback: publicService(settings),
      mail: options.mail ?? null,
    }),
  });
  const files = fileDelivery({
    store,
    clock,
    local,
    ...(options.fileLink === undefined ? {} : { link: options.fileLink }),
  });
  const context = { handlers, router: verbRouter(handlers.verbs), files, local, log };

  const meetings = new Set<Promise<void>>();
  /** After the answer, which does not wait for it. */
  function met(turn: Turn | null): void {
    if (turn?.place.kind !== 'personal' || handlers.met === undefined) return;
    const meeting = handlers
      .met(turn)
      .then(outbox.nudge)
      .catch((error: unknown) => log.error({ err: error }, 'what waited for somebody was not sent'))
      .finally(() => meetings.delete(meeting));
    meetings.add(meeting);
  }

  async function handle(
    activity: IncomingActivity,
    sdkContext: TurnContext,
    spoke: (turn: Turn) => void,
  ): Promise<Handled> {
    const caller = callerOf(activity);
    const welcome = isInstallation(activity);
    if (isRemoval(activity)) await greeted.forget(activity);
    if (activity.type !== 'message' && activity.type !== 'invoke' && !welcome) return { messages: [] };
    if (caller === null) {
      log.warn({ commandId: commandIdOf(activity), activityType: activity.type }, 'no object id in activity');
      return welcome ? { messages: [] } : said(activity, text.noIdentity);
    }
    // Asked for after the turn as well, when its context is gone.
    const connector = adapter.connectorOf(sdkContext);
    const turn = turnOf(activity, caller, clock.now(), () => rosterEntry(connector, activity, log));
    spoke(turn);
    if (welcome) return greeted.once(activity, () => handleInstalled(activity, turn, context));
    if (activity.type === 'message') return handleMessage(activity, turn, context);
    if (activity.name === 'adaptiveCard/action') return handleExecute(activity, turn, context);
    if (activity.name === 'fileConsent/invoke') return handleFileConsent(activity, turn, context);
    return { messages: [] };
  }

  async function run(
    checked: AuthenticateRequestResult,
    activity: IncomingActivity,
  ): Promise<EndpointResponse> {
    let handled: Handled = { messages: [] };
    let turn: Turn | null = null;
    const answer = await adapter.run(checked, activity, async (sdkContext) => {
      const readdressed = await known.learn(activity);
      if (readdressed !== null) await outbox.readdressed(readdressed);
      handled = await handle(activity, sdkContext, (spoken) => {
        turn = spoken;
      });
      await sendAll(activity, sdkContext, handled);
    });
    outbox.nudge();
    met(turn);
    if (activity.type !== 'invoke') {
      return answer?.body === undefined
        ? { status: 200 }
        : { status: answer.status, body: answer.body as Json };
    }
    return handled.invoke === undefined
      ? { status: 501 }
      : { status: 200, body: handled.invoke as unknown as Json };
  }

  async function sendAll(
    activity: IncomingActivity,
    sdkContext: TurnContext,
    handled: Handled,
  ): Promise<void> {
    const { messages } = handled;
    if (messages.length === 0) return;
    const tenantId = tenantsOf(activity)[0] ?? '';
    const unsent = await sendReplies(
      (message) => adapter.reply(sdkContext, activity, message),
      messages,
      () => outbox.spoke(tenantId, activity.conversation.id),
      log,
    );
    if (unsent === null) return;
    for (const reply of deferredReplies(activity, unsent, clock.now())) await outbox.defer(reply);
  }

  async function receive(request: EndpointRequest): Promise<EndpointResponse> {
    const activity = incomingActivity(request.body);
    if (activity === null) return { status: local ? 400 : 401 };
    try {
      const checked = await authenticate(sdk, trusted, activity, request.authorization);
      return await turns.once(commandIdOf(activity), () => run(checked, activity));
    } catch (error) {
      return failed(error, activity);
    }
  }

  function failed(error: unknown, activity: IncomingActivity): EndpointResponse {
    if (error instanceof NotAuthentic) {
      log.warn({ reason: error.message }, 'request refused');
      return { status: 401 };
    }
    if (error instanceof KeysUnavailable) {
      log.error({ err: error }, 'the keys of the Bot Framework cannot be had');
      return { status: 503 };
    }
    const facts = {
      commandId: commandIdOf(activity),
      tenantId: '',
      place: '',
      activityType: activity.type,
    };
    const words = explainFailure(error, facts, log);
    const answer = said(activity, words).invoke;
    return answer === undefined ? { status: 500 } : { status: 200, body: answer as unknown as Json };
  }

  return {
    receive,
    outbox,
    meetAgain: meetingAgain({ known, connections, handlers, clock, log, nudge: outbox.nudge }),
    async close() {
      await Promise.all(meetings);
      await outbox.stop();
      http.close();
    },
  };
}

/** The public cloud's address for tenants from which nobody has spoken yet (Microsoft, "Send proactive messages"). */
function publicService(settings: TeamsSettings): ServiceReference | null {
  if (settings.bot === null || settings.bot.ChannelService) return null;
  return {
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
    botId: `28:${settings.bot.MicrosoftAppId}`,
  };
}

import { CloudAdapter } from 'botbuilder/lib/cloudAdapter.js';
import { ConfigurationBotFrameworkAuthentication, type InvokeResponse, TurnContext } from 'botbuilder-core';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  type ClaimsIdentity,
  type ConnectorClient,
  GovernmentConstants,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { type Activity, CallerIdConstants, DeliveryModes } from 'botframework-schema';
import type { IncomingActivity } from './inbound/activity.ts';
import type { TrustedSender } from './inbound/authentication.ts';
import type { Connectors } from './outbound/connectors.ts';
import type { WireMessage } from './outbound/wire-message.ts';
import type { BotFrameworkSettings, TeamsSettings } from './settings.ts';

/** The SDK's adapter, with the one door we use opened: a turn whose sender has already been checked. */
export class TeamsAdapter extends CloudAdapter {
  readonly #connectors: Connectors;

  constructor(authentication: BotFrameworkAuthentication, kept: Connectors) {
    super(authentication);
    this.#connectors = kept;
  }

  /**
   * Runs `logic` and gives the invoke's answer, or undefined where the activity asks for none. What is sent goes by
   * the connection kept for the service address, which the sender's token has been checked against.
   */
  run(
    checked: AuthenticateRequestResult,
    activity: IncomingActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const connectorFactory = { create: (serviceUrl: string) => this.#connectors.to(serviceUrl) };
    return this.processActivity({ ...checked, connectorFactory }, activity as unknown as Activity, logic);
  }

  /** The turn's own connection to Teams. */
  connectorOf(context: TurnContext): ConnectorClient {
    return context.turnState.get<ConnectorClient>(this.ConnectorClientKey);
  }

  /**
   * Answers one message into the activity's conversation, once; rejects with SendFailed. It goes by the turn's own
   * connection at once: the context's way to it is long. Answers that are to be collected are left to the context.
   */
  async reply(context: TurnContext, incoming: IncomingActivity, message: WireMessage): Promise<void> {
    const activity = incoming as unknown as Activity;
    if (activity.deliveryMode === DeliveryModes.ExpectReplies) {
      await context.sendActivity(message as unknown as Partial<Activity>);
      return;
    }
    const to = TurnContext.getConversationReference(activity);
    const outgoing = {
      channelId: to.channelId,
      locale: to.locale,
      serviceUrl: to.serviceUrl,
      conversation: to.conversation,
      from: to.bot,
      recipient: to.user,
      replyToId: to.activityId,
      ...message,
    } as unknown as Partial<Activity>;
    const { conversations } = this.connectorOf(context);
    const conversationId = incoming.conversation.id;
    if (to.activityId) await conversations.replyToActivity(conversationId, to.activityId, outgoing);
    else await conversations.sendToConversation(conversationId, outgoing);
  }
}

/** The SDK's authentication. Nobody signs in through this bot: one client for such tokens does for all turns. */
class Authentication extends ConfigurationBotFrameworkAuthentication {
  #userTokens: Promise<UserTokenClient> | undefined;

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(identity);
    return this.#userTokens;
  }
}

/**
 * The SDK's authentication for these settings. With one of the addresses set the SDK takes all of them from the
 * configuration, so all are given: the cloud's own values, and what is set over them.
 */
export function botFrameworkAuthentication(
  settings: TeamsSettings,
  credentials?: ServiceClientCredentialsFactory,
): BotFrameworkAuthentication {
  return new Authentication(settings.bot === null ? {} : completed(settings.bot), credentials);
}

/** Whom the endpoint believes. */
export function trustedSender(settings: TeamsSettings): TrustedSender {
  if (settings.bot === null) return { production: null };
  return {
    production: {
      appId: settings.bot.MicrosoftAppId,
      issuer: completed(settings.bot).ToBotFromChannelTokenIssuer,
      tenants: new Set(settings.tenants.map((tenant) => tenant.toLowerCase())),
    },
  };
}

function completed(bot: BotFrameworkSettings) {
  const government = bot.ChannelService === GovernmentConstants.ChannelService;
  const cloud = government ? GovernmentConstants : AuthenticationConstants;
  return {
    MicrosoftAppId: bot.MicrosoftAppId,
    MicrosoftAppPassword: bot.MicrosoftAppPassword,
    MicrosoftAppTenantId: bot.MicrosoftAppTenantId,
    MicrosoftAppType: bot.MicrosoftAppType,
    ...(bot.ChannelService === undefined ? {} : { ChannelService: bot.ChannelService }),
    ValidateAuthority: bot.ValidateAuthority ?? 'true',
    ToChannelFromBotLoginUrl: bot.ToChannelFromBotLoginUrl ?? cloud.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: bot.ToChannelFromBotOAuthScope ?? cloud.ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer: bot.ToBotFromChannelTokenIssuer ?? cloud.ToBotFromChannelTokenIssuer,
    OAuthUrl: bot.OAuthUrl ?? cloud.OAuthUrl,
    ToBotFromChannelOpenIdMetadataUrl:
      bot.ToBotFromChannelOpenIdMetadataUrl ?? cloud.ToBotFromChannelOpenIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl:
      bot.ToBotFromEmulatorOpenIdMetadataUrl ?? cloud.ToBotFromEmulatorOpenIdMetadataUrl,
    CallerId:
      bot.CallerId ?? (government ? CallerIdConstants.USGovChannel : CallerIdConstants.PublicAzureChannel),
  };
}

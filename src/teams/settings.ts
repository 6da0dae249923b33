/** What `teams/` needs of the process's configuration; the composition root hands it over. */
export interface TeamsSettings {
  /** `local`: no app id, no token, this machine only. */
  readonly mode: 'local' | 'production';
  /** Tenants whose people may speak to the bot (production). */
  readonly tenants: readonly string[];
  /** The Bot Framework's own settings; null in local mode. */
  readonly bot: BotFrameworkSettings | null;
}

/** The Bot Framework's own settings, under their usual names. */
export interface BotFrameworkSettings {
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword: string;
  readonly MicrosoftAppTenantId: string;
  readonly MicrosoftAppType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly ChannelService?: string | undefined;
  readonly ValidateAuthority?: string | undefined;
  readonly ToChannelFromBotLoginUrl?: string | undefined;
  readonly ToChannelFromBotOAuthScope?: string | undefined;
  readonly ToBotFromChannelTokenIssuer?: string | undefined;
  readonly ToBotFromChannelOpenIdMetadataUrl?: string | undefined;
  readonly ToBotFromEmulatorOpenIdMetadataUrl?: string | undefined;
  readonly OAuthUrl?: string | undefined;
  readonly CallerId?: string | undefined;
}

import { resolve } from 'node:path';
import { z } from 'zod';
import { type Instant, parseInstant } from './kernel/index.ts';
import type { SmtpSettings } from './mail/index.ts';
import type { BotFrameworkSettings } from './teams/index.ts';

/** How the process is set up. The only place that knows names of environment variables. */
export interface Config {
  /** Without an app id: loopback only, no token. */
  readonly mode: 'local' | 'production';
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly mongoUri: string | null;
  /** Where the clock starts, in local mode only; null: the machine's own time. */
  readonly startAt: Instant | null;
  /** For signed links to documents and calendars; null: text and files in the chat instead. */
  readonly publicUrl: string | null;
  readonly playground: boolean;
  readonly playgroundPort: number;
  readonly demo: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Tenants whose people may speak to the bot; empty in local mode: any. */
  readonly tenants: readonly string[];
  readonly bot: BotFrameworkSettings | null;
  /** The mail server for people whom Teams cannot reach; null: none. */
  readonly mail: SmtpSettings | null;
}

/** A setting that cannot be used; `message` is one Swedish sentence that says which and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const onOff = (name: string, whenUnset: boolean) =>
  z
    .enum(['on', 'off'], { error: `${name} ska vara on eller off.` })
    .optional()
    .transform((value) => (value === undefined ? whenUnset : value === 'on'));

/** Exchange Online takes so many letters a minute from one account (Microsoft, "Exchange Online limits"). */
const LETTERS_A_MINUTE = 30;

/** A whole number from `least` to `most`; `what` says in Swedish what it is. */
const wholeNumber = (
  name: string,
  what: string,
  [least, most]: readonly [number, number],
  whenUnset: number,
) =>
  z
    .string()
    .optional()
    .transform((value, context) => {
      if (value === undefined) return whenUnset;
      const number = Number(value);
      if (Number.isInteger(number) && number >= least && number <= most) return number;
      context.addIssue({
        code: 'custom',
        message: `${name} ska vara ${what}, ${least}–${most}, men är "${value}".`,
      });
      return z.NEVER;
    });

const port = (name: string, whenUnset: number) => wholeNumber(name, 'ett portnummer', [0, 65_535], whenUnset);

const url = (name: string, protocols: readonly string[]) =>
  z
    .string()
    .optional()
    .transform((value, context) => {
      if (value === undefined) return null;
      const parsed = URL.canParse(value) ? new URL(value) : null;
      if (parsed && protocols.includes(parsed.protocol)) return value;
      context.addIssue({
        code: 'custom',
        message: `${name} ska vara en adress som börjar med ${protocols.map((p) => `${p}//`).join(' eller ')}.`,
      });
      return z.NEVER;
    });

const environment = z.object({
  NODE_ENV: z.string().optional(),
  HOST: z.string().optional(),
  PORT: port('PORT', 3978),
  DATA_DIR: z.string().optional(),
  MONGODB_URI: url('MONGODB_URI', ['mongodb:', 'mongodb+srv:']),
  KLUBBAN_NOW: z
    .string()
    .optional()
    .transform((value, context) => {
      if (value === undefined) return null;
      const instant = parseInstant(value);
      if (instant) return instant;
      context.addIssue({
        code: 'custom',
        message: `KLUBBAN_NOW ska vara en tidpunkt med zon, till exempel 2026-11-22T09:00:00+01:00, men är "${value}".`,
      });
      return z.NEVER;
    }),
  PUBLIC_URL: url('PUBLIC_URL', ['https:', 'http:']),
  SMTP_URL: url('SMTP_URL', ['smtps:', 'smtp:']),
  MAIL_FROM: z.string().optional(),
  MAIL_PER_MINUTE: wholeNumber('MAIL_PER_MINUTE', 'antalet brev i minuten', [1, 60_000], LETTERS_A_MINUTE),
  PLAYGROUND: onOff('PLAYGROUND', true),
  PLAYGROUND_PORT: port('PLAYGROUND_PORT', 56150),
  DEMO: onOff('DEMO', true),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'LOG_LEVEL ska vara debug, info, warn, error eller silent.',
    })
    .optional(),
  ALLOWED_TENANTS: z.string().optional(),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: z.string().optional(),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'], {
      error: 'MicrosoftAppType ska vara SingleTenant, UserAssignedMSI eller MultiTenant.',
    })
    .optional(),
  ChannelService: z.string().optional(),
  ValidateAuthority: z.string().optional(),
  ToChannelFromBotLoginUrl: z.string().optional(),
  ToChannelFromBotOAuthScope: z.string().optional(),
  ToBotFromChannelTokenIssuer: z.string().optional(),
  ToBotFromChannelOpenIdMetadataUrl: z.string().optional(),
  ToBotFromEmulatorOpenIdMetadataUrl: z.string().optional(),
  OAuthUrl: z.string().optional(),
  CallerId: z.string().optional(),
});

type Environment = z.output<typeof environment>;

/** Parses an environment (`process.env` at the composition roots). Throws ConfigError. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues[0]?.message ?? 'Inställningarna kan inte läsas.');
  const settings = parsed.data;
  const bot = botSettings(settings);
  if (bot && settings.KLUBBAN_NOW) {
    throw new ConfigError('KLUBBAN_NOW gäller bara lokalt: ta bort den, eller ta bort MicrosoftAppId.');
  }
  const local = bot === null;
  if (local && settings.NODE_ENV === 'production') {
    throw new ConfigError(
      'I drift (NODE_ENV=production) behövs MicrosoftAppId: utan den kan vem som helst skriva till boten.',
    );
  }
  const host = settings.HOST ?? (local ? '127.0.0.1' : '0.0.0.0');
  if (local && !isLoopback(host)) {
    throw new ConfigError(
      `Utan MicrosoftAppId svarar Klubban bara på den egna datorn: HOST kan inte vara ${host}.`,
    );
  }
  return {
    mode: local ? 'local' : 'production',
    host,
    port: settings.PORT,
    dataDir: resolve(settings.DATA_DIR ?? '.klubban/data'),
    mongoUri: settings.MONGODB_URI,
    startAt: settings.KLUBBAN_NOW,
    publicUrl: settings.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    playground: local && settings.PLAYGROUND,
    playgroundPort: settings.PLAYGROUND_PORT,
    demo: local && settings.DEMO,
    logLevel: settings.LOG_LEVEL ?? (local ? 'warn' : 'info'),
    tenants: tenants(settings),
    bot,
    mail: mailSettings(settings),
  };
}

/** `Klubban <klubban@forbund.se>`, or the address alone. */
const FROM = /^\s*(?:"?([^"<>]*?)"?\s*<([^\s<>@]+@[^\s<>@]+)>|([^\s<>@]+@[^\s<>@]+))\s*$/;

function mailSettings({ SMTP_URL, MAIL_FROM, MAIL_PER_MINUTE }: Environment): SmtpSettings | null {
  if (SMTP_URL === null && MAIL_FROM === undefined) return null;
  if (SMTP_URL === null)
    throw new ConfigError('SMTP_URL saknas: ange e-postservern, eller ta bort MAIL_FROM.');
  const from = FROM.exec(MAIL_FROM ?? '');
  const email = from?.[2] ?? from?.[3];
  if (email === undefined) {
    throw new ConfigError(
      'MAIL_FROM ska vara adressen som brev skickas från, till exempel Klubban <klubban@forbund.example>.',
    );
  }
  const server = new URL(SMTP_URL);
  const host = server.hostname.replace(/^\[|\]$/g, '');
  if (host === '') throw new ConfigError('SMTP_URL saknar e-postserverns namn.');
  const secure = server.protocol === 'smtps:';
  const user = decoded(server.username);
  return {
    host,
    port: server.port === '' ? (secure ? 465 : 587) : Number(server.port),
    secure,
    login: user === '' ? null : { user, pass: decoded(server.password) },
    from: { name: from?.[1]?.trim() || 'Klubban', email },
    perMinute: MAIL_PER_MINUTE,
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ConfigError('SMTP_URL har ett procenttecken som inte betyder något: skriv det som %25.');
  }
}

function tenants(settings: Environment): string[] {
  const listed = (settings.ALLOWED_TENANTS ?? '').split(/[\s,;]+/).filter(Boolean);
  return [...new Set([...listed, ...(settings.MicrosoftAppTenantId ? [settings.MicrosoftAppTenantId] : [])])];
}

function botSettings(settings: Environment): BotFrameworkSettings | null {
  const { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword } = settings;
  const type = settings.MicrosoftAppType ?? 'SingleTenant';
  if (!MicrosoftAppId) return null;
  if (!MicrosoftAppTenantId) {
    throw new ConfigError('MicrosoftAppTenantId saknas: ange den tenant som boten är registrerad i.');
  }
  if (!MicrosoftAppPassword && type !== 'UserAssignedMSI') {
    throw new ConfigError(
      'MicrosoftAppPassword saknas: ange botens hemlighet, eller MicrosoftAppType=UserAssignedMSI.',
    );
  }
  return {
    MicrosoftAppId,
    MicrosoftAppPassword: MicrosoftAppPassword ?? '',
    MicrosoftAppTenantId,
    MicrosoftAppType: type,
    ChannelService: settings.ChannelService,
    ValidateAuthority: settings.ValidateAuthority,
    ToChannelFromBotLoginUrl: settings.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: settings.ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer: settings.ToBotFromChannelTokenIssuer,
    ToBotFromChannelOpenIdMetadataUrl: settings.ToBotFromChannelOpenIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: settings.ToBotFromEmulatorOpenIdMetadataUrl,
    OAuthUrl: settings.OAuthUrl,
    CallerId: settings.CallerId,
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

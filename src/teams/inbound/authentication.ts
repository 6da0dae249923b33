import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  type BotFrameworkAuthentication,
} from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import { decodeJwt, decodeProtectedHeader, errors } from 'jose';
import { type IncomingActivity, tenantsOf } from './activity.ts';

/** The request does not prove that it comes from Teams, for us, in a tenant we serve: 401, nothing is run. */
export class NotAuthentic extends Error {
  override readonly name = 'NotAuthentic';
}

/** The keys that tokens are checked against could not be had: 503, nothing is run. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

export interface TrustedSender {
  /** Null in local mode: no token is asked for, and only this machine can connect. */
  readonly production: {
    readonly appId: string;
    readonly issuer: string;
    /** Lower case. */
    readonly tenants: ReadonlySet<string>;
  } | null;
}

const ALGORITHMS = new Set(['RS256', 'RS384', 'RS512']);
const CHANNEL = 'msteams';

/**
 * The SDK's check of the token, made strict: out of the box a forged token gives 500, a missing `serviceUrl` or
 * any tenant is accepted, and tokens of the emulator and of other bots have doors of their own.
 */
export async function authenticate(
  sdk: BotFrameworkAuthentication,
  trusted: TrustedSender,
  activity: IncomingActivity,
  authorization: string,
): Promise<AuthenticateRequestResult> {
  if (trusted.production !== null) precheck(trusted.production, activity, authorization);
  try {
    return await sdk.authenticateRequest(activity as unknown as Activity, authorization);
  } catch (error) {
    throw verdict(error);
  }
}

function precheck(
  production: NonNullable<TrustedSender['production']>,
  activity: IncomingActivity,
  authorization: string,
): void {
  if (activity.serviceUrl === undefined) throw new NotAuthentic('serviceUrl is missing');
  if (activity.channelId !== CHANNEL) throw new NotAuthentic('not from Teams');
  const tenants = tenantsOf(activity);
  if (tenants.length !== 1 || !tenants.every((tenant) => production.tenants.has(tenant))) {
    throw new NotAuthentic('the tenant is not served here');
  }
  const [scheme, token, ...rest] = authorization.split(' ');
  if (scheme !== 'Bearer' || token === undefined || rest.length > 0)
    throw new NotAuthentic('no bearer token');
  const { algorithm, claims } = read(token);
  if (!ALGORITHMS.has(algorithm)) throw new NotAuthentic('the token is not signed as Teams signs');
  if (claims.iss !== production.issuer) throw new NotAuthentic('another issuer');
  if (claims.aud !== production.appId) throw new NotAuthentic('for another audience');
  if (typeof claims.exp !== 'number' || claims.exp * 1000 <= Date.now()) {
    throw new NotAuthentic('the token has expired');
  }
  if (claims[AuthenticationConstants.ServiceUrlClaim] !== activity.serviceUrl) {
    throw new NotAuthentic('the token is for another serviceUrl');
  }
}

function read(token: string): { algorithm: string; claims: ReturnType<typeof decodeJwt> } {
  try {
    return { algorithm: decodeProtectedHeader(token).alg ?? 'none', claims: decodeJwt(token) };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) {
      throw new NotAuthentic('not a token', { cause: error });
    }
    throw error;
  }
}

/** Names of errors that the SDK and its JWT library throw for a token that does not hold. */
const TOKEN_FAULTS = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']);

function verdict(error: unknown): Error {
  if (!(error instanceof Error)) return new NotAuthentic('the token does not hold');
  const status: unknown = Reflect.get(error, 'statusCode');
  if (TOKEN_FAULTS.has(error.name) || status === 401 || status === 403) {
    return new NotAuthentic(error.message, { cause: error });
  }
  return new KeysUnavailable(error.message, { cause: error });
}

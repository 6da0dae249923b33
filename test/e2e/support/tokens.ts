import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const APP_ID = '3b1c7d2e-0000-4000-8000-00000000000a';
export const TENANT = '7e0c0f55-0000-4000-8000-00000000000b';
export const ISSUER = 'https://api.botframework.com';

export interface Claims {
  readonly serviceUrl: string;
  readonly issuer?: string;
  readonly audience?: string;
  /** Seconds from now. */
  readonly expiresIn?: number;
}

export interface TokenMint {
  /** For `ToBotFromChannelOpenIdMetadataUrl`. */
  readonly metadataUrl: string;
  token(claims: Claims): Promise<string>;
  /** Signed with a key that nobody published, under the published key's name. */
  forged(claims: Claims): Promise<string>;
  unsigned(claims: Claims): string;
  /** HMAC with the public key as secret. */
  hs256(claims: Claims): string;
  close(): Promise<void>;
}

const KID = 'klubban-test-key';

/** The Bot Framework's keys and tokens, on this machine. */
export async function tokenMint(): Promise<TokenMint> {
  const real = await generateKeyPair('RS256', { extractable: true });
  const other = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(real.publicKey)), kid: KID, use: 'sig', endorsements: ['msteams'] };
  const server = createServer((request, response) => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(
        request.url === '/keys' ? { keys: [jwk] } : { issuer: ISSUER, jwks_uri: `${origin}/keys` },
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const signed = (claims: Claims, key: Parameters<SignJWT['sign']>[0]) =>
    new SignJWT(payload(claims)).setProtectedHeader({ alg: 'RS256', kid: KID, typ: 'JWT' }).sign(key);

  return {
    metadataUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/metadata`,
    token: (claims) => signed(claims, real.privateKey),
    forged: (claims) => signed(claims, other.privateKey),
    unsigned: (claims) => `${segment({ alg: 'none', kid: KID })}.${segment(payload(claims))}.`,
    hs256(claims) {
      const body = `${segment({ alg: 'HS256', kid: KID })}.${segment(payload(claims))}`;
      return `${body}.${createHmac('sha256', jwk.n ?? '')
        .update(body)
        .digest('base64url')}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function payload(claims: Claims) {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: claims.issuer ?? ISSUER,
    aud: claims.audience ?? APP_ID,
    iat: now - 600,
    nbf: now - 600,
    exp: now + (claims.expiresIn ?? 3600),
    serviceurl: claims.serviceUrl,
  };
}

function segment(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

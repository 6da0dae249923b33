import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { type Clock, epochOf } from '../kernel/index.ts';
import type { RecordStore } from '../store/index.ts';
import type { Route, WebResponse } from './server.ts';

/** Whom a link is for and what it opens. */
export interface LinkClaims {
  readonly tenantId: string;
  readonly objectId: string;
  readonly boardId: string;
  readonly documentId: string;
}

export interface Links {
  /** A signed address that holds for fifteen minutes. */
  mint(claims: LinkClaims): Promise<string>;
  /** `GET /d/TOKEN`. */
  readonly route: Route;
}

/** What a link opens, asked for at the moment of opening; null: the person may not (any more), or it is gone. */
export type OpenLinked = (
  claims: LinkClaims,
) => Promise<{ readonly name: string; readonly contentType: string; readonly bytes: Uint8Array } | null>;

const SECRETS = 'secrets';
const KEY = 'links';
const LASTS_SECONDS = 15 * 60;
const AUDIENCE = 'klubban/document';
const PATH = '/d/';

const payload = z.object({
  sub: z.string(),
  tid: z.string(),
  boardId: z.string(),
  documentId: z.string(),
});

/**
 * Links to documents: signed with a secret of the installation, bound to one person, short-lived. The person's right
 * is looked up again when the link is opened.
 */
export function documentLinks(parts: {
  readonly records: RecordStore;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly open: OpenLinked;
}): Links {
  const { records, clock, publicUrl, open } = parts;
  const seconds = () => Math.floor(epochOf(clock.now()) / 1000);
  let secret: Promise<Uint8Array> | null = null;
  const key = () => {
    secret ??= secretOf(records).catch((error: unknown) => {
      secret = null;
      throw error;
    });
    return secret;
  };

  async function opened(token: string): Promise<WebResponse> {
    const claims = await verified(token);
    if (claims === null) return told(410, 'Länken gäller inte längre. Be Klubban om en ny i chatten.');
    const file = await open(claims);
    if (file === null) return told(403, 'Du kan inte öppna det här dokumentet.');
    return {
      status: 200,
      headers: {
        'content-type': file.contentType,
        'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'content-security-policy': "sandbox; default-src 'none'",
        'referrer-policy': 'no-referrer',
      },
      bytes: file.bytes,
    };
  }

  async function verified(token: string): Promise<LinkClaims | null> {
    try {
      const options = {
        audience: AUDIENCE,
        algorithms: ['HS256'],
        currentDate: new Date(epochOf(clock.now())),
      };
      const parsed = payload.parse((await jwtVerify(token, await key(), options)).payload);
      const { sub: objectId, tid: tenantId, boardId, documentId } = parsed;
      return { objectId, tenantId, boardId, documentId };
    } catch (error) {
      if (error instanceof Error && (error.name.startsWith('J') || error instanceof z.ZodError)) return null;
      throw error;
    }
  }

  return {
    async mint({ tenantId, objectId, boardId, documentId }) {
      const now = seconds();
      const token = await new SignJWT({ tid: tenantId, boardId, documentId })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(objectId)
        .setAudience(AUDIENCE)
        .setIssuedAt(now)
        .setExpirationTime(now + LASTS_SECONDS)
        .sign(await key());
      return `${publicUrl}${PATH}${token}`;
    },
    route: {
      method: 'GET',
      path: `${PATH}*`,
      handle: ({ url }) => opened(url.pathname.slice(PATH.length)),
    },
  };
}

function told(status: number, sentence: string): WebResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, bytes: sentence };
}

/** Made once an installation; several instances agree on the first. */
async function secretOf(records: RecordStore): Promise<Uint8Array> {
  const known = await records.get<string>(SECRETS, KEY);
  if (known !== null) return Buffer.from(known.value, 'base64');
  const value = randomBytes(32).toString('base64');
  await records.put({ collection: SECRETS, key: KEY, expectedVersion: 0, value });
  const kept = await records.get<string>(SECRETS, KEY);
  return Buffer.from(kept?.value ?? value, 'base64');
}

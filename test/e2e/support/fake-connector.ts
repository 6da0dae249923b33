import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request the bot made of Teams, as it arrived. */
export interface Received {
  /** Milliseconds on the test's own clock. */
  readonly at: number;
  readonly kind: 'send' | 'reply' | 'update' | 'create' | 'member' | 'other';
  readonly method: string;
  readonly path: string;
  readonly conversationId: string;
  /** The message, or undefined where the request has none. */
  readonly body: Message;
  /** The activity id or conversation id that Teams made or changed; null when it did nothing. */
  readonly id: string | null;
}

export interface Message {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly replyToId?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content?: unknown;
    readonly name?: string;
  }[];
  readonly members?: readonly { readonly id: string }[];
}

/**
 * What becomes of a request.
 * - `refuse`: answered with a status, not carried out
 * - `drop-before`: the connection is cut, not carried out
 * - `drop-after`: carried out, then the connection is cut: the answer is lost
 * - `accept`: carried out; `delay` in milliseconds first
 * - `stall`: carried out, never answered
 * - `twice`: carried out twice (Teams has been seen to), answered once
 */
export type Fate =
  | { readonly kind: 'accept'; readonly delay?: number }
  | { readonly kind: 'refuse'; readonly status: number; readonly code?: string; readonly retryAfter?: number }
  | { readonly kind: 'drop-before' | 'drop-after' | 'stall' | 'twice' };

export interface Member {
  readonly id: string;
  readonly name?: string;
  readonly aadObjectId: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
}

export interface FakeConnector {
  readonly serviceUrl: string;
  /** Every request, in order of arrival. */
  readonly received: readonly Received[];
  /** Messages that were carried out: sent, replied or updated. */
  posted(conversationId?: string): Received[];
  /** Decides what becomes of requests from now on; `null` gives back the good weather. */
  weather(decide: ((received: Omit<Received, 'id'>, nth: number) => Fate) | null): void;
  /** The people that rosters know. */
  readonly members: Map<string, Member>;
  /** Resolves when `count` messages have been carried out (default 1). */
  waitFor(count?: number, conversationId?: string): Promise<Received[]>;
  /** Requests that have come and not yet been answered. */
  underWay(): number;
  clear(): void;
  close(): Promise<void>;
}

/** Teams' side of the Bot Connector protocol on this machine. */
export async function fakeConnector(port = 0): Promise<FakeConnector> {
  const received: Received[] = [];
  const members = new Map<string, Member>();
  let decide: ((received: Omit<Received, 'id'>, nth: number) => Fate) | null = null;
  let nth = 0;

  let underWay = 0;
  const server = createServer((request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    void serve(request, response);
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrived = await read(request);
    nth += 1;
    const fate = decide?.(arrived, nth) ?? { kind: 'accept' };
    const carriedOut = fate.kind !== 'refuse' && fate.kind !== 'drop-before';
    const id = carriedOut ? idFor(arrived) : null;
    received.push({ ...arrived, id });
    if (fate.kind === 'twice') received.push({ ...arrived, id: idFor(arrived) });
    if (fate.kind === 'drop-before' || fate.kind === 'drop-after') {
      request.socket.destroy();
      return;
    }
    if (fate.kind === 'stall') return;
    if (fate.kind === 'refuse') {
      if (fate.retryAfter !== undefined) response.setHeader('retry-after', String(fate.retryAfter));
      json(response, fate.status, { error: { code: fate.code ?? 'Refused', message: 'refused' } });
      return;
    }
    if (fate.kind === 'accept' && fate.delay) await new Promise((resolve) => setTimeout(resolve, fate.delay));
    reply(response, arrived, id ?? '');
  }

  function reply(response: ServerResponse, arrived: Omit<Received, 'id'>, id: string): void {
    if (arrived.kind === 'member') {
      const member = members.get(decodeURIComponent(arrived.path.split('/').at(-1) ?? ''));
      json(response, member ? 200 : 404, member ?? { error: { code: 'MemberNotFoundInConversation' } });
      return;
    }
    json(response, arrived.kind === 'create' ? 201 : 200, { id });
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const posted = (conversationId?: string) =>
    received.filter(
      (one) =>
        one.id !== null &&
        ['send', 'reply', 'update'].includes(one.kind) &&
        (conversationId === undefined || one.conversationId === conversationId),
    );

  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    members,
    posted,
    weather(next) {
      decide = next;
      nth = 0;
    },
    async waitFor(count = 1, conversationId) {
      const until = Date.now() + 20_000;
      while (posted(conversationId).length < count) {
        if (Date.now() > until) {
          throw new Error(`${posted(conversationId).length} of ${count} messages came within 20 s`);
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return posted(conversationId);
    },
    underWay: () => underWay,
    clear() {
      received.length = 0;
      nth = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function read(request: IncomingMessage): Promise<Omit<Received, 'id'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const path = (request.url ?? '').split('?')[0] ?? '';
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  return {
    at: performance.now(),
    kind: kindOf(request.method ?? '', parts),
    method: request.method ?? '',
    path,
    conversationId: parts[2] ?? '',
    // A no-break space is a space to whoever looks for words; where it stands `test/cards` tells.
    body: text === '' ? {} : JSON.parse(text.replaceAll('\u00A0', ' ')),
  };
}

/** `v3/conversations[/ID[/activities[/ID]|/members/ID]]` */
function kindOf(method: string, parts: readonly string[]): Received['kind'] {
  if (parts[0] !== 'v3' || parts[1] !== 'conversations') return 'other';
  if (parts.length === 2 && method === 'POST') return 'create';
  if (parts[3] === 'members') return 'member';
  if (parts[3] !== 'activities') return 'other';
  if (method === 'PUT') return 'update';
  return parts.length === 4 ? 'send' : 'reply';
}

function idFor(arrived: Omit<Received, 'id'>): string {
  if (arrived.kind === 'update') return decodeURIComponent(arrived.path.split('/').at(-1) ?? '');
  if (arrived.kind === 'create') return `a:created:${arrived.body.members?.[0]?.id ?? randomUUID()}`;
  return randomUUID();
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

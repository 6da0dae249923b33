import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type ServiceClientCredentialsFactory, TokenCredentials } from 'botframework-connector';
import { afterEach, describe, expect, it } from 'vitest';
import { botFrameworkAuthentication } from '../adapter.ts';
import { connectors } from './connectors.ts';
import { singleSendHttp } from './http-client.ts';
import { failureOf } from './send-failed.ts';

const ending: (() => void)[] = [];
afterEach(() => {
  for (const end of ending.splice(0)) end();
});

/** A server that says `answer` to every request; what it came to for the sender. */
async function send(
  answer: (socket: Socket) => void,
  heard: (asked: string) => void = () => undefined,
  sdk = botFrameworkAuthentication({ mode: 'local', tenants: [], bot: null }),
) {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', (asked) => {
      heard(String(asked));
      answer(socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const http = singleSendHttp({ loopbackOnly: true, patience: 300 });
  ending.push(
    () => server.close(),
    () => http.close(),
    () => sockets.forEach((socket) => void socket.destroy()),
  );
  const { port } = server.address() as AddressInfo;
  const client = await connectors(sdk, '', http).to(`http://127.0.0.1:${port}/`);
  try {
    return (await client.conversations.sendToConversation('a:eva/å', { type: 'message', text: 'hej' })).id;
  } catch (error) {
    return failureOf(error);
  }
}

const head = (length: number) =>
  `HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

describe('an answer of Teams', () => {
  it('is read whole, in whatever pieces it comes', async () => {
    const id = await send((socket) => {
      socket.write(`${head(13)}{"id":`);
      setTimeout(() => socket.write(' "175"}'), 20);
    });
    expect(id).toBe('175');
  });

  it('that is cut off in the middle leaves the outcome unknown', async () => {
    expect(await send((socket) => socket.end(`${head(40)}{"id":`))).toEqual({ kind: 'unknown' });
  });

  it('that stops in the middle leaves the outcome unknown, when patience ends', async () => {
    expect(await send((socket) => socket.write(`${head(40)}{"id":`))).toEqual({ kind: 'unknown' });
  });

  it('that is far too large leaves the outcome unknown', async () => {
    const large = await send((socket) => {
      socket.write(head(5_000_000));
      socket.write('x'.repeat(5_000_000));
    });
    expect(large).toEqual({ kind: 'unknown' });
  });

  it('that never comes leaves the outcome unknown', async () => {
    expect(await send(() => undefined)).toEqual({ kind: 'unknown' });
  });

  it('that cannot be read leaves the outcome unknown', async () => {
    expect(await send((socket) => socket.write(`${head(5)}<id/>`))).toEqual({ kind: 'unknown' });
  });

  it('that refuses tells why, and when to come back', async () => {
    const body = '{"error":{"code":"BotNotInConversationRoster","message":"no"}}';
    const refused = (line: string, more: string) => (socket: Socket) =>
      void socket.write(`HTTP/1.1 ${line}\r\n${more}content-length: ${body.length}\r\n\r\n${body}`);
    const code = 'BotNotInConversationRoster';
    expect(await send(refused('403 Forbidden', ''))).toEqual({ kind: 'refused', status: 403, code });
    const later = { kind: 'refused', status: 429, retryAfter: 7_000, code };
    expect(await send(refused('429 Too Many Requests', 'retry-after: 7\r\n'))).toEqual(later);
    const page = (socket: Socket) => void socket.write('HTTP/1.1 502 B\r\ncontent-length: 3\r\n\r\n<p>');
    expect(await send(page)).toEqual({ kind: 'refused', status: 502 });
  });
});

describe('a request', () => {
  it("is one of the connector's own, with names made fit for an address and nothing compressed asked for", async () => {
    let asked = '';
    await send(
      (socket) => socket.end(`${head(11)}{"id":"17"}`),
      (text) => (asked = text),
    );
    expect(asked).toMatch(/^POST \/v3\/conversations\/a%3Aeva%2F%C3%A5\/activities HTTP/);
    expect(asked).not.toMatch(/accept-encoding|authorization/i);
    expect(asked.endsWith('{"type":"message","text":"hej"}')).toBe(true);
  });

  it("carries the bot's own token, where it has one", async () => {
    const bot = {
      MicrosoftAppId: 'klubban',
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: 'norrskog',
      MicrosoftAppType: 'SingleTenant',
    } as const;
    const credentials: ServiceClientCredentialsFactory = {
      isValidAppId: async () => true,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => new TokenCredentials('own-token'),
    };
    const sdk = botFrameworkAuthentication({ mode: 'production', tenants: [], bot }, credentials);
    let asked = '';
    await send(
      (socket) => socket.end(`${head(11)}{"id":"17"}`),
      (text) => (asked = text),
      sdk,
    );
    expect(asked).toContain('Authorization: Bearer own-token\r\n');
  });
});

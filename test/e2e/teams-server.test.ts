import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { PortBusy, startServer, type WebOptions, type WebServer } from '../../src/web/index.ts';

const servers: WebServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close(100);
});

const seen: unknown[] = [];
async function serve(options: Partial<WebOptions> = {}): Promise<WebServer> {
  seen.length = 0;
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    loopbackOnly: true,
    ready: async () => undefined,
    log: pino({ level: 'silent' }),
    routes: [
      {
        method: 'POST',
        path: '/api/messages',
        async handle({ body }) {
          seen.push(body);
          return { status: 200, json: { got: true } };
        },
      },
    ],
    ...options,
  });
  servers.push(server);
  return server;
}

function post(server: WebServer, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body,
  });
}

describe('a body', () => {
  it('within the limits reaches the route', async () => {
    const server = await serve();
    expect((await post(server, '{"a":"å{[\\"{{"}')).status).toBe(200);
    expect(seen).toEqual([{ a: 'å{["{{' }]);
  });

  it.each([
    ['too large', JSON.stringify({ a: 'x'.repeat(300_000) }), 413],
    ['much too large', JSON.stringify({ a: 'x'.repeat(8_000_000) }), 413],
    ['too deep', `${'['.repeat(40)}${']'.repeat(40)}`, 400],
    ['so deep that parsing it would hurt', '['.repeat(200_000), 400],
    ['no JSON', '{"a":', 400],
    ['empty', '', 400],
  ])('%s is refused and runs nothing', async (_name, body, status) => {
    const server = await serve();
    expect((await post(server, body)).status).toBe(status);
    expect(seen).toEqual([]);
    expect((await post(server, '{}')).status).toBe(200);
  });

  it('sent in pieces is bounded as well', async () => {
    const server = await serve();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const outgoing = httpRequest(
        `${server.url}/api/messages`,
        { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      outgoing.once('error', reject);
      for (let piece = 0; piece < 40; piece += 1) outgoing.write(' '.repeat(10_000));
      outgoing.end('{}');
    });
    expect(status).toBe(413);
    expect(seen).toEqual([]);
  });

  it('that is not application/json is refused, so that no page on the web can post it', async () => {
    const server = await serve();
    expect((await post(server, '{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect(seen).toEqual([]);
  });
});

describe('the server', () => {
  it('tells that it lives, and whether the store answers', async () => {
    let up = true;
    const ready = async () => {
      if (!up) throw new Error('away');
    };
    const server = await serve({ ready });
    const status = async (path: string) => (await fetch(`${server.url}${path}`)).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    up = false;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
  });

  it.each([
    ['GET', '/api/messages', 405],
    ['GET', '/nothing', 404],
    ['POST', '/', 404],
  ])('%s %s is %i', async (method, path, status) => {
    const server = await serve();
    expect((await fetch(`${server.url}${path}`, { method })).status).toBe(status);
  });

  it('in local mode does not answer to a foreign name', async () => {
    const server = await serve();
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () =>
        socket.write('GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'),
      );
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 403/);
  });

  it('says which port is busy', async () => {
    const { port } = await serve();
    await expect(serve({ port })).rejects.toMatchObject({ name: 'PortBusy', port });
    await expect(serve({ port })).rejects.toBeInstanceOf(PortBusy);
  });

  it('says which address it cannot listen on', async () => {
    const host = '192.0.2.1';
    await expect(serve({ host })).rejects.toMatchObject({ name: 'AddressUnusable', host });
  });

  it('answers the next, where a sender broke off in the middle', async () => {
    const server = await serve();
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write('POST /api/messages HTTP/1.1\r\nHost: localhost\r\ncontent-type: application/json\r\n');
      socket.write('content-length: 100\r\n\r\n{"a":', () => socket.destroy());
    });
    await new Promise((resolve) => socket.once('close', resolve));
    expect((await post(server, '{}')).status).toBe(200);
    expect(seen).toEqual([{}]);
  });

  it('finishes what is under way before it closes, and takes nothing new', async () => {
    let finish: () => void = () => undefined;
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const server = await serve({
      routes: [
        {
          method: 'POST',
          path: '/api/messages',
          async handle() {
            begin();
            await slow;
            return { status: 200, json: { done: true } };
          },
        },
      ],
    });
    const underWay = post(server, '{}');
    await begun;
    const closing = server.close();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    finish();
    expect(await (await underWay).json()).toEqual({ done: true });
    await closing;
  });
});

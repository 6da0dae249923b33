import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { botFrameworkAuthentication } from '../adapter.ts';
import { connectors } from './connectors.ts';
import { singleSendHttpClient } from './http-client.ts';
import { failureOf } from './send-failed.ts';

const ending: (() => void)[] = [];
afterEach(() => {
  for (const end of ending.splice(0)) end();
});

/** A server that says `answer` to every request; what it came to for the sender. */
async function send(answer: (socket: Socket) => void) {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => answer(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const http = singleSendHttpClient({ loopbackOnly: true, patience: 300 });
  ending.push(
    () => server.close(),
    () => http.close(),
    () => sockets.forEach((socket) => void socket.destroy()),
  );
  const sdk = botFrameworkAuthentication({ mode: 'local', tenants: [], bot: null }, http.client);
  const { port } = server.address() as AddressInfo;
  const client = await connectors(sdk, '').to(`http://127.0.0.1:${port}/`);
  try {
    return (await client.conversations.sendToConversation('a:eva', { type: 'message', text: 'hej' })).id;
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
});

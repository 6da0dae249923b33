import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ownThread } from '../../threads/own-thread.ts';
import { httpApart } from './apart.ts';

const REQUEST = {
  secure: false,
  path: '/',
  method: 'POST',
  headers: {},
  patience: 10_000,
  largestAnswer: 1_000,
} as const;

describe('a thread of HTTP that ends by itself', () => {
  it('leaves what was under way unknown, sends nothing more, and tells whoever started it', async () => {
    const silent = createServer();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const worker = ownThread({ from: import.meta.url, source: './entry.ts', bundled: '' });
    let told = '';
    const http = httpApart(
      (cause) => (told = String(cause)),
      () => worker,
    );
    const listening = await http.listen({ host: '127.0.0.1', port: 0, largestBody: 10 }, async () => ({
      status: 200,
      headers: {},
    }));
    const request = { ...REQUEST, host: { hostname: '127.0.0.1', port: String(port) } };
    const underWay = http.exchange(request);
    const [socket] = await once(silent, 'connection');
    await worker.terminate();

    expect(await underWay).toMatchObject({ answered: false, left: true });
    expect(await http.exchange(request)).toMatchObject({ answered: false, left: false });
    expect(told).toMatch(/has ended/);
    await listening.close(10);
    socket.destroy();
    silent.close();
  });

  it('is not told of where it was closed', async () => {
    let told = false;
    const worker = ownThread({ from: import.meta.url, source: './entry.ts', bundled: '' });
    const http = httpApart(
      () => (told = true),
      () => worker,
    );
    http.close();
    await once(worker, 'exit');
    expect(told).toBe(false);
  });
});

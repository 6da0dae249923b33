import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import { ownThread } from '../../threads/own-thread.ts';
import type { Exchanged, Exchanger } from '../exchange.ts';
import { AddressUnusable, type Handle, type Listen, type ListenOptions, PortBusy } from '../listen.ts';
import { alone, type FromThread, gathered, type ToThread } from './messages.ts';

/** HTTP in a thread of its own; `close` ends it. It listens once. */
export interface HttpApart extends Exchanger {
  readonly listen: Listen;
}

/**
 * Takes requests in and sends requests out in a thread beside the caller's (docs/adr/0012). Where that thread ends by
 * itself, whatever was under way is answered as unknown and `onEnd` is called: nobody listens any more.
 */
export function httpApart(onEnd: (cause: unknown) => void, start: () => Worker = startThread): HttpApart {
  const worker = start();
  worker.unref();
  const say = gathered<ToThread>((all) => worker.postMessage(all));
  const sent = new Map<number, (result: Exchanged) => void>();
  let exchanges = 0;
  let ended = false;
  let handle: Handle | null = null;
  let listened: { tell(message: FromThread): void; fail(cause: unknown): void } | null = null;
  let closed: () => void = () => undefined;

  worker.on('message', (all: readonly FromThread[]) => {
    for (const message of all) heed(message);
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('the thread of HTTP has ended')));

  function heed(message: FromThread): void {
    switch (message.kind) {
      case 'request':
        return void handle?.(message.request).then(({ body, ...response }) =>
          say({
            kind: 'respond',
            id: message.id,
            response: body === undefined ? response : { ...response, body: alone(body) },
          }),
        );
      case 'exchanged':
        sent.get(message.id)?.(message.result);
        return void sent.delete(message.id);
      case 'closed':
        closed();
        return;
      default:
        listened?.tell(message);
    }
  }

  function end(cause: unknown): void {
    if (ended) return;
    ended = true;
    for (const tell of sent.values()) tell(LOST);
    sent.clear();
    listened?.fail(cause);
    closed();
    onEnd(cause);
  }

  return {
    async listen(options, handler) {
      handle = handler;
      const port = await new Promise<number>((resolve, reject) => {
        listened = {
          tell: (message) =>
            message.kind === 'listening' ? resolve(message.port) : reject(refusalOf(options, message)),
          fail: reject,
        };
        say({ kind: 'listen', options });
      });
      worker.ref();
      return {
        port,
        close: (patience) =>
          new Promise((resolve) => {
            closed = resolve;
            if (ended) resolve();
            else say({ kind: 'close', patience });
          }),
      };
    },
    exchange({ body, ...request }) {
      if (ended) return Promise.resolve({ ...LOST, left: false });
      exchanges += 1;
      const id = exchanges;
      return new Promise((resolve) => {
        sent.set(id, resolve);
        say({
          kind: 'exchange',
          id,
          request: body === undefined ? request : { ...request, body: alone(body) },
        });
      });
    },
    close() {
      if (ended) return;
      ended = true;
      void worker.terminate();
    },
  };
}

const LOST = { answered: false, left: true, why: 'the thread of HTTP has ended' } as const;

function refusalOf({ host, port }: ListenOptions, message: FromThread): Error {
  return message.kind === 'not-listening' && message.busy
    ? new PortBusy(port)
    : new AddressUnusable(host, port, { cause: message });
}

const YOUNG = '--max-semi-space-size=';

/** What it makes lives no longer than a request; and the process's own flag goes before a limit of a thread. */
function startThread(): Worker {
  const ours = process.execArgv.find((flag) => flag.startsWith(YOUNG));
  if (ours !== undefined) setFlagsFromString(`${YOUNG}1`);
  const worker = ownThread({
    from: import.meta.url,
    source: './entry.ts',
    bundled: './http-thread.mjs',
  });
  if (ours !== undefined) worker.once('online', () => setFlagsFromString(ours));
  return worker;
}

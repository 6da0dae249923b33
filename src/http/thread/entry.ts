/** The thread of HTTP: takes requests in and sends requests out for the thread that started it. */
import { parentPort } from 'node:worker_threads';
import { exchangerHere } from '../exchange.ts';
import { type Listening, listenHere, type OutgoingResponse, PortBusy } from '../listen.ts';
import { type FromThread, gathered, type ToThread } from './messages.ts';

const say = gathered<FromThread>((all) => parentPort?.postMessage(all));
const exchanger = exchangerHere();
const asked = new Map<number, (response: OutgoingResponse) => void>();
let listening: Listening | null = null;
let requests = 0;

parentPort?.on('message', (all: readonly ToThread[]) => {
  for (const message of all) heed(message);
});

function heed(message: ToThread): void {
  switch (message.kind) {
    case 'listen':
      return void listen(message.options);
    case 'respond':
      asked.get(message.id)?.(message.response);
      return void asked.delete(message.id);
    case 'close':
      return void listening?.close(message.patience).then(() => say({ kind: 'closed' }));
    case 'exchange':
      return void exchanger
        .exchange(message.request)
        .then((result) => say({ kind: 'exchanged', id: message.id, result }));
  }
}

async function listen(options: Parameters<typeof listenHere>[0]): Promise<void> {
  try {
    listening = await listenHere(options, (request) => {
      const id = ++requests;
      say({ kind: 'request', id, request });
      return new Promise((resolve) => asked.set(id, resolve));
    });
    say({ kind: 'listening', port: listening.port });
  } catch (error) {
    say({ kind: 'not-listening', busy: error instanceof PortBusy, why: String(error) });
  }
}

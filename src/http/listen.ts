import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that came in, whole. */
export interface IncomingRequest {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** In UTF-8; empty for GET; null where it is larger than was allowed. */
  readonly body: string | null;
}

export interface OutgoingResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface ListenOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** In bytes. */
  readonly largestBody: number;
}

export interface Listening {
  readonly port: number;
  /** Takes no new requests, lets those under way end (at most `patience` ms), then closes. */
  close(patience: number): Promise<void>;
}

/** Answers requests. It must not reject. */
export type Handle = (request: IncomingRequest) => Promise<OutgoingResponse>;

/** Starts listening. Rejects with PortBusy or AddressUnusable. */
export type Listen = (options: ListenOptions, handle: Handle) => Promise<Listening>;

/** The port is taken by another process. */
export class PortBusy extends Error {
  override readonly name = 'PortBusy';
  readonly port: number;
  constructor(port: number, options?: ErrorOptions) {
    super(`port ${port} is in use`, options);
    this.port = port;
  }
}

/** This machine cannot listen there: an address that is not its own, a name nobody knows, a port for root alone. */
export class AddressUnusable extends Error {
  override readonly name = 'AddressUnusable';
  readonly host: string;
  readonly port: number;
  constructor(host: string, port: number, options?: ErrorOptions) {
    super(`cannot listen on ${host}, port ${port}`, options);
    this.host = host;
    this.port = port;
  }
}

/** Listens in the caller's own thread. */
export const listenHere: Listen = async ({ host, port, largestBody }, handle) => {
  let underWay = 0;
  let closing = false;
  const idle: (() => void)[] = [];

  const server = createServer((request, response) => {
    underWay += 1;
    if (closing) response.setHeader('connection', 'close');
    wholeOf(request, largestBody)
      .then(handle)
      .then((answer) => respond(response, answer))
      // A sender that broke off hears nothing.
      .catch(() => response.destroy())
      .finally(() => {
        underWay -= 1;
        if (underWay === 0) for (const tell of idle.splice(0)) tell();
      });
  });
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  server.maxHeadersCount = 100;

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new PortBusy(port, { cause })
          : new AddressUnusable(host, port, { cause }),
      ),
    );
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close(patience) {
      closing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      if (underWay > 0) {
        let timer: NodeJS.Timeout | undefined;
        await Promise.race([
          new Promise<void>((resolve) => idle.push(resolve)),
          new Promise<void>((resolve) => {
            timer = setTimeout(resolve, patience);
          }),
        ]);
        clearTimeout(timer);
      }
      server.closeAllConnections();
      await closed;
    },
  };
};

async function wholeOf(request: IncomingMessage, largest: number): Promise<IncomingRequest> {
  const { method = 'GET', url = '/', headers } = request;
  return { method, url, headers, body: method === 'GET' ? '' : await bodyOf(request, largest) };
}

/** Rejects where the sender breaks off. */
function bodyOf(request: IncomingMessage, largest: number): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > largest) {
    request.resume();
    return Promise.resolve(null);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // An oversized body is read to its end and thrown away: a client still sending would not hear the answer.
      if (size > largest * 16) {
        resolve(null);
        request.destroy();
      } else if (size <= largest) chunks.push(chunk);
    });
    request.once('end', () => {
      const [only, ...more] = chunks;
      if (size > largest) resolve(null);
      else resolve((more.length === 0 && only ? only : Buffer.concat(chunks)).toString('utf8'));
    });
    request.once('error', reject);
    request.once('close', () => {
      if (!request.complete) reject(new Error('the sender broke off'));
    });
  });
}

function respond(response: ServerResponse, { status, headers, body }: OutgoingResponse): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
}

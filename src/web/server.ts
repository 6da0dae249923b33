import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Json } from '../kernel/index.ts';
import { BodyRejected, readJson } from './body.ts';

/** A request as a route sees it. */
export interface WebRequest {
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  /** The body, parsed and bounded in size and depth; undefined for GET. */
  readonly body: unknown;
}

export interface WebResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: Json;
  /** Sent as it is; the route names the content type. */
  readonly bytes?: Uint8Array | string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The whole path, or with `*` at the end everything below it. */
  readonly path: string;
  handle(request: WebRequest): Promise<WebResponse>;
}

export interface WebOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly routes: readonly Route[];
  /** Resolves when the store answers. */
  readonly ready: () => Promise<void>;
  /** Only this machine may connect, by a loopback name (local mode). */
  readonly loopbackOnly: boolean;
  readonly log: Logger;
}

export interface WebServer {
  /** `http://host:port`, as bound. */
  readonly url: string;
  readonly port: number;
  /** Takes no new requests, lets those under way end (at most `patience` ms), then closes. */
  close(patience?: number): Promise<void>;
}

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

/** Starts listening. Rejects with PortBusy or AddressUnusable. */
export async function startServer(options: WebOptions): Promise<WebServer> {
  let underWay = 0;
  let closing = false;
  const idle: (() => void)[] = [];

  const server = createServer((request, response) => {
    underWay += 1;
    if (closing) response.setHeader('connection', 'close');
    answer(request, options)
      .then((result) => respond(response, result))
      .catch((error: unknown) => {
        options.log.error({ err: error, path: pathOf(request) }, 'request failed');
        if (!response.headersSent) respond(response, { status: 500 });
      })
      .finally(() => {
        underWay -= 1;
        if (underWay === 0) for (const tell of idle.splice(0)) tell();
      });
  });
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  server.maxHeadersCount = 100;

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new PortBusy(options.port, { cause: error })
          : new AddressUnusable(options.host, options.port, { cause: error }),
      ),
    );
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const shownHost = options.host.includes(':') ? `[${options.host}]` : options.host;

  return {
    url: `http://${shownHost}:${port}`,
    port,
    async close(patience = 20_000) {
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
}

async function answer(request: IncomingMessage, options: WebOptions): Promise<WebResponse> {
  const url = urlOf(request.url ?? '/');
  if (options.loopbackOnly && !namesLoopback(request.headers.host)) return { status: 403 };
  if (request.method === 'GET' && url.pathname === '/healthz') return { status: 200, json: { status: 'ok' } };
  if (request.method === 'GET' && url.pathname === '/readyz') return readiness(options);
  const here = options.routes.filter((route) => matches(route.path, url.pathname));
  if (here.length === 0) return { status: 404 };
  const route = here.find((candidate) => candidate.method === request.method);
  if (route === undefined) {
    return { status: 405, headers: { allow: here.map((candidate) => candidate.method).join(', ') } };
  }
  try {
    const body = route.method === 'GET' ? undefined : await readJson(request);
    return await route.handle({ url, headers: request.headers, body });
  } catch (error) {
    if (error instanceof BodyRejected) return { status: error.status };
    throw error;
  }
}

/** Nearly every request is to the one address at which the messages come in: it is not read anew. */
let lastRead = { target: '/', url: new URL('http://localhost/') };

function urlOf(target: string): URL {
  if (target !== lastRead.target) lastRead = { target, url: new URL(target, 'http://localhost') };
  return lastRead.url;
}

async function readiness(options: WebOptions): Promise<WebResponse> {
  try {
    await options.ready();
    return { status: 200, json: { status: 'ready' } };
  } catch (error) {
    options.log.warn({ err: error }, 'not ready');
    return { status: 503, json: { status: 'unavailable' } };
  }
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** A page on the web cannot reach a local bot by a name of its own that points here. */
function namesLoopback(host: string | undefined): boolean {
  return host !== undefined && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/i.test(host);
}

function respond(response: ServerResponse, result: WebResponse): void {
  response.statusCode = result.status;
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-store');
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, value);
  if (result.json !== undefined) {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(result.json));
    return;
  }
  response.end(result.bytes);
}

/** For the log: the first part alone, as what follows may be somebody's secret. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0]?.replace(/^(\/[^/]*\/).+$/, '$1…') ?? '';
}

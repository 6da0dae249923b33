import type { Logger } from 'pino';
import { type IncomingRequest, type Listen, listenHere, type OutgoingResponse } from '../http/index.ts';
import type { Json } from '../kernel/index.ts';
import { BodyRejected, LARGEST_BODY, readJson } from './body.ts';

/** A request as a route sees it. */
export interface WebRequest {
  readonly url: URL;
  readonly headers: IncomingRequest['headers'];
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
  /** How requests are taken in; left out: in the caller's own thread. */
  readonly listen?: Listen;
}

export interface WebServer {
  /** `http://host:port`, as bound. */
  readonly url: string;
  readonly port: number;
  /** Takes no new requests, lets those under way end (at most `patience` ms), then closes. */
  close(patience?: number): Promise<void>;
}

/** Starts listening. Rejects with PortBusy or AddressUnusable. */
export async function startServer(options: WebOptions): Promise<WebServer> {
  const { host, port: wanted, listen = listenHere } = options;
  const { port, close } = await listen({ host, port: wanted, largestBody: LARGEST_BODY }, (request) =>
    answer(request, options)
      .catch((error: unknown): WebResponse => {
        options.log.error({ err: error, path: pathOf(request) }, 'request failed');
        return { status: 500 };
      })
      .then(responseOf),
  );
  const shownHost = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${shownHost}:${port}`, port, close: (patience = 20_000) => close(patience) };
}

async function answer(request: IncomingRequest, options: WebOptions): Promise<WebResponse> {
  const url = new URL(request.url, 'http://localhost');
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
    const body = route.method === 'GET' ? undefined : readJson(request.headers['content-type'], request.body);
    return await route.handle({ url, headers: request.headers, body });
  } catch (error) {
    if (error instanceof BodyRejected) return { status: error.status };
    throw error;
  }
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

const ALWAYS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function responseOf({ status, headers, json, bytes }: WebResponse): OutgoingResponse {
  if (json !== undefined) {
    return { status, headers: { ...ALWAYS, ...headers, ...JSON_TYPE }, body: JSON.stringify(json) };
  }
  const head = { status, headers: { ...ALWAYS, ...headers } };
  return bytes === undefined ? head : { ...head, body: bytes };
}

/** For the log: the first part alone, as what follows may be somebody's secret. */
function pathOf(request: IncomingRequest): string {
  return request.url.replace(/\?.*$/s, '').replace(/^(\/[^/]*\/).+$/, '$1…');
}

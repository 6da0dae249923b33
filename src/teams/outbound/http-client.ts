import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { refusalOf, SendFailed } from './send-failed.ts';

/** What is asked of Teams: a path below the service address, and JSON in UTF-8 where there is any. */
export interface TeamsRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Uint8Array;
}

export interface SingleSendHttp {
  /** How a service address is asked: gives the answer's JSON. Rejects with SendFailed. */
  to(serviceUrl: string): (request: TeamsRequest) => Promise<unknown>;
  close(): void;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Longer than the 30 seconds Teams has been seen to stall: an answer that comes makes the outcome known. */
const PATIENCE = 45_000;
const LARGEST_ANSWER = 4_000_000;
const AGENT = 'Microsoft-BotFramework/3.1 Klubban';
const JSON_BODY = { 'content-type': 'application/json; charset=utf-8' };

/**
 * Sends each request once: whether to send again is for the outbox to decide, which is why whatever is not an answer
 * that says "done" is thrown as SendFailed.
 * `loopbackOnly` (local mode): the address comes from an unsigned activity, so nothing leaves this machine.
 */
export function singleSendHttp(options: { loopbackOnly: boolean; patience?: number }): SingleSendHttp {
  const patience = options.patience ?? PATIENCE;
  // As long as a request's own: a connection has one clock, set once for all that goes by it.
  const http = new HttpAgent({ keepAlive: true, maxSockets: 64, timeout: patience });
  const https = new HttpsAgent({ keepAlive: true, maxSockets: 64, timeout: patience });
  return {
    to(serviceUrl) {
      const service = serviceAt(serviceUrl, options.loopbackOnly);
      return async (request) => {
        if ('unusable' in service) throw new SendFailed({ kind: 'not-sent' }, service.unusable);
        const agent = service.secure ? https : http;
        return contentOf(await exchange(service, request, agent, patience));
      };
    },
    close() {
      http.destroy();
      https.destroy();
    },
  };
}

/** Where requests to a service address go; worked out once. */
interface Service {
  readonly secure: boolean;
  readonly host: ReturnType<typeof urlToHttpOptions>;
  /** Ends in `/`. */
  readonly folder: string;
}

function serviceAt(serviceUrl: string, loopbackOnly: boolean): Service | { readonly unusable: string } {
  const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : null;
  const http = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url === null || !http) return { unusable: 'not an http address' };
  if (loopbackOnly && !['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) {
    return { unusable: 'local mode answers to this machine only' };
  }
  const folder = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { secure: url.protocol === 'https:', host: urlToHttpOptions(url), folder };
}

function exchange(
  { secure, host, folder }: Service,
  { method, path, headers, body }: TeamsRequest,
  agent: HttpAgent | HttpsAgent,
  patience: number,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = (secure ? httpsRequest : httpRequest)({
      protocol: host.protocol,
      hostname: host.hostname,
      port: host.port,
      auth: host.auth,
      path: `${folder}${path}`,
      method,
      headers: {
        accept: 'application/json',
        'user-agent': AGENT,
        ...(body === undefined ? {} : JSON_BODY),
        ...headers,
      },
      agent,
      timeout: patience,
    });
    let left = false;
    const fail = (cause: unknown) =>
      reject(
        left
          ? new SendFailed({ kind: 'unknown' }, 'no answer came', { cause })
          : new SendFailed({ kind: 'not-sent' }, 'Teams could not be reached', { cause }),
      );
    outgoing.once('socket', (socket) => {
      if (!socket.connecting) left = true;
      else socket.once(secure ? 'secureConnect' : 'connect', () => (left = true));
    });
    outgoing.once('timeout', () => outgoing.destroy(new Error(`no answer within ${patience} ms`)));
    outgoing.once('error', fail);
    outgoing.once('response', (response) => {
      readAnswer(response, resolve, fail);
    });
    outgoing.end(body);
  });
}

/** The whole answer; `fail` where it is cut off. */
function readAnswer(
  response: IncomingMessage,
  resolve: (answer: Answer) => void,
  fail: (cause: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > LARGEST_ANSWER) response.destroy(new Error('the answer is too large'));
    else chunks.push(chunk);
  });
  response.once('error', fail);
  response.once('end', () =>
    resolve({
      status: response.statusCode ?? 0,
      headers: response.headers,
      text: Buffer.concat(chunks).toString('utf8'),
    }),
  );
  response.once('close', () => {
    if (!response.complete) fail(new Error('the answer was cut off'));
  });
}

/** What Teams said, where it did what was asked. */
function contentOf({ status, headers, text }: Answer): unknown {
  if (status < 200 || status >= 300) {
    const retryAfter = retryAfterOf(headers['retry-after']);
    throw new SendFailed(refusalOf(status, text, retryAfter), `Teams answered ${status}`);
  }
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SendFailed({ kind: 'unknown' }, 'the answer cannot be read', { cause });
  }
}

/** `Retry-After` in milliseconds, from seconds or a date; at most an hour. */
function retryAfterOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 3_600_000) : undefined;
}

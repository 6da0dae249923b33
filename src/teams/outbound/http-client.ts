import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { ConnectorClientOptions } from 'botframework-connector';
import { SendFailed } from './send-failed.ts';

type ConnectorHttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type ConnectorRequest = Parameters<ConnectorHttpClient['sendRequest']>[0];
type ConnectorResponse = Awaited<ReturnType<ConnectorHttpClient['sendRequest']>>;

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Longer than the 30 seconds Teams has been seen to stall: an answer that comes makes the outcome known. */
const PATIENCE = 45_000;
const LARGEST_ANSWER = 4_000_000;

/**
 * Sends each request once. The SDK's own client would send again on 429, on 5xx and when the connection drops
 * after the request has left; here those are thrown as SendFailed, and the outbox decides.
 * `loopbackOnly` (local mode): the address comes from an unsigned activity, so nothing leaves this machine.
 */
export function singleSendHttpClient(options: { loopbackOnly: boolean; patience?: number }): {
  readonly client: ConnectorHttpClient;
  close(): void;
} {
  const http = new HttpAgent({ keepAlive: true, maxSockets: 64, timeout: 60_000 });
  const https = new HttpsAgent({ keepAlive: true, maxSockets: 64, timeout: 60_000 });
  const patience = options.patience ?? PATIENCE;

  async function sendRequest(request: ConnectorRequest): Promise<ConnectorResponse> {
    const url = addressOf(request, options.loopbackOnly);
    const answer = await exchange(url, request, url.protocol === 'https:' ? https : http, patience);
    throwUnlessUsable(answer);
    const headers = request.headers.clone();
    for (const { name } of request.headers.headersArray()) headers.remove(name);
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    return { request, status: answer.status, headers, bodyAsText: answer.text };
  }

  return {
    client: { sendRequest },
    close() {
      http.destroy();
      https.destroy();
    },
  };
}

function addressOf(request: ConnectorRequest, loopbackOnly: boolean): URL {
  const url = URL.canParse(request.url) ? new URL(request.url) : null;
  const http = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url === null || !http) throw new SendFailed({ kind: 'not-sent' }, 'not an http address');
  if (loopbackOnly && !['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) {
    throw new SendFailed({ kind: 'not-sent' }, 'local mode answers to this machine only');
  }
  return url;
}

function exchange(
  url: URL,
  request: ConnectorRequest,
  agent: HttpAgent | HttpsAgent,
  patience: number,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const outgoing = send(url, { method: request.method, headers: request.headers.rawHeaders(), agent });
    let left = false;
    const fail = (cause: unknown) =>
      reject(
        left
          ? new SendFailed({ kind: 'unknown' }, 'no answer came', { cause: told(cause) })
          : new SendFailed({ kind: 'not-sent' }, 'Teams could not be reached', { cause: told(cause) }),
      );
    outgoing.once('socket', (socket) => {
      if (!socket.connecting) left = true;
      else socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => (left = true));
    });
    outgoing.setTimeout(patience, () => outgoing.destroy(new Error(`no answer within ${patience} ms`)));
    outgoing.once('error', fail);
    outgoing.once('response', (response) => {
      readAnswer(response, resolve, fail);
    });
    outgoing.end(typeof request.body === 'string' ? request.body : undefined);
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

/** 429 and 5xx are thrown, so that the SDK's retry policies never see them; other answers are the SDK's. */
function throwUnlessUsable(answer: Answer): void {
  if (answer.status !== 429 && answer.status < 500) return;
  const retryAfter = retryAfterOf(answer.headers['retry-after']);
  throw new SendFailed(
    { kind: 'refused', status: answer.status, ...(retryAfter === undefined ? {} : { retryAfter }) },
    `Teams answered ${answer.status}`,
  );
}

/** `Retry-After` in milliseconds, from seconds or a date; at most an hour. */
function retryAfterOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 3_600_000) : undefined;
}

/** The cause in words: an error with a `code` anywhere in reach would make the SDK send again. */
function told(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code: unknown = Reflect.get(cause, 'code');
  return typeof code === 'string' ? `${code}: ${cause.message}` : cause.message;
}

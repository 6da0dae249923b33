import type { OutgoingHttpHeaders } from 'node:http';
import { urlToHttpOptions } from 'node:url';
import { type Exchanger, exchangerHere, type Host } from '../../http/index.ts';
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

type Answer = Extract<Awaited<ReturnType<Exchanger['exchange']>>, { readonly answered: true }>;

/** Longer than the 30 seconds Teams has been seen to stall: an answer that comes makes the outcome known. */
const PATIENCE = 45_000;
const LARGEST_ANSWER = 4_000_000;
const HEADERS = { accept: 'application/json', 'user-agent': 'Microsoft-BotFramework/3.1 Klubban' };
const JSON_BODY = { 'content-type': 'application/json; charset=utf-8' };

/**
 * Sends each request once: whether to send again is for the outbox to decide, which is why whatever is not an answer
 * that says "done" is thrown as SendFailed.
 * `loopbackOnly` (local mode): the address comes from an unsigned activity, so nothing leaves this machine.
 */
export function singleSendHttp({
  loopbackOnly,
  patience = PATIENCE,
  exchanger = exchangerHere(),
}: {
  readonly loopbackOnly: boolean;
  readonly patience?: number;
  readonly exchanger?: Exchanger;
}): SingleSendHttp {
  return {
    to(serviceUrl) {
      const service = serviceAt(serviceUrl, loopbackOnly);
      return async ({ path, method, headers, body }) => {
        if ('unusable' in service) throw new SendFailed({ kind: 'not-sent' }, service.unusable);
        const { secure, host, folder } = service;
        const sent = body === undefined ? {} : { ...JSON_BODY, 'content-length': body.byteLength };
        const result = await exchanger.exchange({
          secure,
          host,
          path: `${folder}${path}`,
          method,
          headers: { ...HEADERS, ...sent, ...headers },
          ...(body === undefined ? {} : { body }),
          patience,
          largestAnswer: LARGEST_ANSWER,
        });
        if (result.answered) return contentOf(result);
        const { left, why: cause } = result;
        throw left
          ? new SendFailed({ kind: 'unknown' }, 'no answer came', { cause })
          : new SendFailed({ kind: 'not-sent' }, 'Teams could not be reached', { cause });
      };
    },
    close: () => exchanger.close(),
  };
}

/** Where requests to a service address go; worked out once. */
interface Service {
  readonly secure: boolean;
  readonly host: Host;
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
  // An address of IPv6 stands without its brackets there.
  const { hostname = url.hostname } = urlToHttpOptions(url);
  return { secure: url.protocol === 'https:', host: { hostname: hostname ?? '', port: url.port }, folder };
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

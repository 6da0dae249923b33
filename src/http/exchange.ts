import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** What is sent to another server. */
export interface OutgoingRequest {
  readonly secure: boolean;
  readonly host: Host;
  readonly path: string;
  readonly method: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Uint8Array;
  /** Milliseconds without a sign of the other, after which it is given up. */
  readonly patience: number;
  /** Bytes of the answer. */
  readonly largestAnswer: number;
}

export interface Host {
  readonly hostname: string;
  /** Empty: the usual one. */
  readonly port: string;
}

/** What came of it. Without an answer, `left` tells whether the other may have got the request. */
export type Exchanged =
  | {
      readonly answered: true;
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly text: string;
    }
  | { readonly answered: false; readonly left: boolean; readonly why: string };

/** Sends requests over kept connections, each once. */
export interface Exchanger {
  /** Never rejects. */
  exchange(request: OutgoingRequest): Promise<Exchanged>;
  /** Lets go of the connections. */
  close(): void;
}

const KEPT = { keepAlive: true, maxSockets: 64, timeout: 60_000 } as const;

/** One that sends from the caller's own thread. */
export function exchangerHere(): Exchanger {
  const http = new HttpAgent(KEPT);
  const https = new HttpsAgent(KEPT);
  return {
    exchange: (request) => exchange(request, request.secure ? https : http),
    close() {
      http.destroy();
      https.destroy();
    },
  };
}

function exchange(
  { secure, host, path, method, headers, body, patience, largestAnswer }: OutgoingRequest,
  agent: HttpAgent | HttpsAgent,
): Promise<Exchanged> {
  return new Promise((resolve) => {
    let left = false;
    const fail = (cause: unknown) => resolve({ answered: false, left, why: String(cause) });
    const outgoing = (secure ? httpsRequest : httpRequest)({ ...host, path, method, headers, agent });
    outgoing.once('socket', (socket) => {
      if (!socket.connecting) left = true;
      else socket.once(secure ? 'secureConnect' : 'connect', () => (left = true));
    });
    outgoing.setTimeout(patience, () => outgoing.destroy(new Error(`no answer within ${patience} ms`)));
    outgoing.once('error', fail);
    outgoing.once('response', (response) => {
      readAnswer(response, largestAnswer, resolve, fail);
    });
    outgoing.end(body);
  });
}

/** The whole answer; `fail` where it is cut off. */
function readAnswer(
  response: IncomingMessage,
  largest: number,
  resolve: (answer: Exchanged) => void,
  fail: (cause: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > largest) response.destroy(new Error('the answer is too large'));
    else chunks.push(chunk);
  });
  response.once('error', fail);
  response.once('end', () =>
    resolve({
      answered: true,
      status: response.statusCode ?? 0,
      headers: response.headers,
      text: Buffer.concat(chunks).toString('utf8'),
    }),
  );
  response.once('close', () => {
    if (!response.complete) fail(new Error('the answer was cut off'));
  });
}

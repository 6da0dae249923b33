import type { Exchanged, OutgoingRequest } from '../exchange.ts';
import type { IncomingRequest, ListenOptions, OutgoingResponse } from '../listen.ts';

/** What the thread is told. */
export type ToThread =
  | { readonly kind: 'listen'; readonly options: ListenOptions }
  | { readonly kind: 'respond'; readonly id: number; readonly response: OutgoingResponse }
  | { readonly kind: 'close'; readonly patience: number }
  | { readonly kind: 'exchange'; readonly id: number; readonly request: OutgoingRequest };

/** What the thread tells. */
export type FromThread =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'not-listening'; readonly busy: boolean; readonly why: string }
  | { readonly kind: 'request'; readonly id: number; readonly request: IncomingRequest }
  | { readonly kind: 'closed' }
  | { readonly kind: 'exchanged'; readonly id: number; readonly result: Exchanged };

/** Posts together what is said within one turn of the loop: to cross over costs more than what is carried. */
export function gathered<Message>(post: (all: readonly Message[]) => void): (message: Message) => void {
  let said: Message[] = [];
  return (message) => {
    said.push(message);
    if (said.length > 1) return;
    setImmediate(() => {
      const all = said;
      said = [];
      post(all);
    });
  };
}

/** Bytes that are a piece of something larger, by themselves: the whole of it would be carried over. */
export function alone<Body extends string | Uint8Array | undefined>(body: Body): Body | Uint8Array {
  return body instanceof Uint8Array && body.byteLength < body.buffer.byteLength ? new Uint8Array(body) : body;
}

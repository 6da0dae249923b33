import { boardStream } from '../board/index.ts';
import { circulationKind } from '../circulation/index.ts';
import type { DomainEvent, Refusal } from '../kernel/index.ts';
import { meetingKind } from '../meeting/index.ts';
import { documentStreamKind } from '../record/index.ts';
import { CorruptRecord, type DecodeStream, decodeEvent, type StreamKind } from '../store/index.ts';

/** Reads every event of one kind of stream; throws CorruptRecord where it cannot. */
function reader<S, C, E extends DomainEvent, R extends Refusal>(kind: StreamKind<S, C, E, R>) {
  const decode: DecodeStream = (stream) => {
    for (const recorded of stream.events) decodeEvent(kind, stream.id, recorded);
  };
  return [kind.type, decode] as const;
}

/** Every kind of stream the product writes. */
export const STREAM_READERS: ReadonlyMap<string, DecodeStream> = new Map([
  reader(boardStream),
  reader(meetingKind),
  reader(documentStreamKind),
  reader(circulationKind),
]);

/** Reads a stream by its kind; one of a kind that this version does not know is not skipped, but told. */
export const decodeStream: DecodeStream = (stream) => {
  const decode = STREAM_READERS.get(stream.type);
  if (decode === undefined) throw new CorruptRecord(stream.id, `unknown kind of stream: ${stream.type}`);
  decode(stream);
};

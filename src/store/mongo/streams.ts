import type { Filter, WithId } from 'mongodb';
import type { RecordedEvent } from '../../kernel/index.ts';
import { checkKey, PAGE } from '../keys.ts';
import { type Append, CorruptRecord, type StoredStream, type StreamHead, type StreamStore } from '../port.ts';
import { parseJson, publicHead, readEvent, readHead } from '../stored-shapes.ts';
import { isDuplicateKey, reading, writing } from './connection.ts';
import type { Documents, StreamDocument } from './documents.ts';

type HeadDocument = Omit<StreamDocument, 'events'>;
const WITHOUT_EVENTS = { projection: { events: 0 } } as const;

/** How many of the last written streams make up `lastChange`: more than are ever written at the same moment. */
const RECENT = 50;

/** Streams in MongoDB: one document each, every write conditional on `_id` and `version`. */
export function mongoStreams(
  { streams }: Documents,
  onGrowth: (id: string, before: number, after: number) => void,
): StreamStore {
  const heads = (filter: Filter<StreamDocument>, sort: Record<string, 1>, limit: number) =>
    reading(async () => {
      const found = await streams.find(filter, WITHOUT_EVENTS).sort(sort).limit(limit).toArray();
      return found.map(headFrom);
    });

  return {
    load: async (id) => {
      checkKey(id);
      return reading(async () => {
        const found = await streams.findOne({ _id: id });
        return found && streamFrom(found);
      });
    },
    head: async (id) => {
      checkKey(id);
      return reading(async () => {
        const found = await streams.findOne({ _id: id }, WITHOUT_EVENTS);
        return found && headFrom(found);
      });
    },
    append: async (append) => {
      checkKey(append.id);
      const texts = append.events.map((event) => JSON.stringify(event));
      const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      let before = 0;
      const attempt = async (): Promise<'appended' | 'conflict'> => {
        const outcome =
          append.expectedVersion === 0
            ? await insert(newDocument(append, texts, bytes))
            : await push(append, texts, bytes);
        if (outcome === null) return 'conflict';
        before = outcome;
        return 'appended';
      };
      const outcome = await writing(attempt, { done: 'appended', lost: 'conflict' }, () => lookBack(append));
      if (outcome === 'appended') onGrowth(append.id, before, before + bytes);
      return outcome;
    },
    ids: (query = {}) =>
      reading(async () => {
        const filter = query.after === undefined ? {} : { _id: { $gt: query.after } };
        const found = await streams
          .find(filter, { projection: { _id: 1 } })
          .sort({ _id: 1 })
          .limit(query.limit ?? PAGE)
          .toArray();
        return found.map((document) => document._id);
      }),
    list: ({ type, boardId, after, limit = PAGE } = {}) =>
      heads(
        {
          ...(type === undefined ? {} : { type }),
          ...(boardId === undefined ? {} : { boardId }),
          ...(after === undefined ? {} : { _id: { $gt: after } }),
        },
        { _id: 1 },
        limit,
      ),
    lastChange: () =>
      reading(async () => {
        const last = await streams
          .find({}, { projection: { _id: 1, version: 1, changedAt: 1 } })
          .sort({ changedAt: -1, _id: 1 })
          .limit(RECENT)
          .toArray();
        return last.map(({ _id, version, changedAt }) => `${_id}@${version}:${changedAt}`).join(' ');
      }),
    due: (now, limit) => heads({ nextDueAt: { $gt: '', $lte: now } }, { nextDueAt: 1, _id: 1 }, limit),
    withPendingEffects: (limit) => heads({ effectsPending: true }, { effectsPending: 1, _id: 1 }, limit),
    settleEffects: async (id, version) => {
      checkKey(id);
      // The same twice is the same: an unknown outcome is simply tried again.
      return writing(
        async () => {
          const settled = { effectsUpTo: version, effectsPending: false };
          const { matchedCount } = await streams.updateOne({ _id: id, version }, { $set: settled });
          return matchedCount === 1 ? 'settled' : 'conflict';
        },
        { done: 'settled', lost: 'conflict' },
        async () => 'open',
      );
    },
    restore: async ({ events, id, ...head }) => {
      checkKey(id);
      const texts = events.map((event) => JSON.stringify(event));
      const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      const document = { _id: id, ...head, view: JSON.stringify(head.view), events: texts, bytes };
      return writing(
        async () => ((await insert({ ...document, changedAt: Date.now() })) === null ? 'exists' : 'restored'),
        { done: 'restored', lost: 'exists' },
        async () => {
          const found = await streams.findOne({ _id: id });
          if (!found) return 'open';
          return JSON.stringify(found.events) === JSON.stringify(texts) ? 'done' : 'lost';
        },
      );
    },
  };

  /** The bytes that were there before (none), or null when the id is taken. */
  async function insert(document: StreamDocument): Promise<number | null> {
    try {
      await streams.insertOne(document);
      return 0;
    } catch (error) {
      if (isDuplicateKey(error)) return null;
      throw error;
    }
  }

  /** The bytes that were there before, or null when the stream is at another version. */
  async function push(append: Append, texts: readonly string[], bytes: number): Promise<number | null> {
    const found = await streams.findOneAndUpdate(
      { _id: append.id, version: append.expectedVersion },
      {
        $push: { events: { $each: [...texts] } },
        $set: {
          version: append.expectedVersion + texts.length,
          view: JSON.stringify(append.view),
          nextDueAt: append.nextDueAt,
          changedAt: Date.now(),
          ...(append.hasEffects ? { effectsPending: true } : {}),
        },
        $inc: { bytes },
      },
      { projection: { bytes: 1 }, returnDocument: 'before' },
    );
    return found?.bytes ?? null;
  }

  /** Whether the events are there after an answer that never came: their last hash tells. */
  async function lookBack(append: Append): Promise<'done' | 'lost' | 'open'> {
    const found = await streams.findOne({ _id: append.id });
    if (!found) return append.expectedVersion === 0 ? 'open' : 'lost';
    if (found.version === append.expectedVersion) return 'open';
    const last = append.events.at(-1);
    const kept = last && found.events[last.version - 1];
    return kept === JSON.stringify(last) ? 'done' : 'lost';
  }
}

function newDocument(append: Append, texts: readonly string[], bytes: number): StreamDocument {
  return {
    _id: append.id,
    type: append.type,
    boardId: append.boardId,
    version: texts.length,
    events: texts,
    view: JSON.stringify(append.view),
    nextDueAt: append.nextDueAt,
    effectsUpTo: 0,
    effectsPending: append.hasEffects,
    bytes,
    changedAt: Date.now(),
  };
}

function headFrom(document: WithId<HeadDocument>): StreamHead {
  const { _id, view, ...rest } = document;
  return publicHead(_id, readHead(_id, { ...rest, view: parseJson(_id, view, 'the view') }));
}

function streamFrom(document: WithId<StreamDocument>): StoredStream {
  const { events: texts, ...rest } = document;
  const head = headFrom(rest);
  if (!Array.isArray(texts) || texts.length !== head.version) {
    throw new CorruptRecord(head.id, `${texts?.length} events where the head says ${head.version}`);
  }
  const events: RecordedEvent[] = texts.map((text, index) => readEvent(head.id, text, index + 1));
  return { ...head, events };
}

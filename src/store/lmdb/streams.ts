import type { Instant, RecordedEvent } from '../../kernel/index.ts';
import { checkKey, PAGE } from '../keys.ts';
import {
  type Append,
  CorruptRecord,
  type StoredStream,
  type StreamHead,
  type StreamQuery,
  type StreamStore,
} from '../port.ts';
import { parseJson, publicHead, readEvent, readHead, type StoredHead } from '../stored-shapes.ts';
import type { Environment, Tables } from './environment.ts';

const CHANGES = 'changes';

/** Streams in the embedded engine: the head under its id, each event under [id, version], one transaction a write. */
export function lmdbStreams(
  env: Environment,
  onGrowth: (id: string, before: number, after: number) => void,
): StreamStore {
  const { tables } = env;
  /** Asked for several times a turn. */
  let seen = { moment: -1, change: '0' };

  return {
    load: async (id, known = { after: 0 }) => {
      checkKey(id);
      return env.read(() => loadStream(tables, id, known.after));
    },
    head: async (id) => {
      checkKey(id);
      return env.read(() => {
        const head = headOf(tables, id);
        return head && publicHead(id, head);
      });
    },
    append: async (append) => {
      checkKey(append.id);
      const texts = append.events.map((event) => JSON.stringify(event));
      const grown = await env.write(() => appendEvents(tables, append, texts));
      if (grown === 'conflict') return 'conflict';
      onGrowth(append.id, grown.before, grown.after);
      return 'appended';
    },
    ids: (query = {}) =>
      env.read(() => page(tables.heads.getKeys(startAfter(query.after)), query.after, query.limit)),
    list: (query = {}) => env.read(() => listHeads(tables, query)),
    lastChange: () =>
      env.readFresh((moment) => {
        if (seen.moment !== moment) seen = { moment, change: tables.counters.get(CHANGES) ?? '0' };
        return seen.change;
      }),
    due: (now, limit) =>
      env.read(() => dueIds(tables, now, limit).map((id) => publicHead(id, needHead(tables, id)))),
    withPendingEffects: (limit) =>
      env.read(() =>
        [...tables.pending.getKeys({ limit })].map((id) => publicHead(id, needHead(tables, id))),
      ),
    settleEffects: async (id, version) => {
      checkKey(id);
      return env.write(() => {
        const head = headOf(tables, id);
        if (head?.version !== version) return 'conflict';
        putHead(tables, id, { ...head, effectsUpTo: version, effectsPending: false }, head);
        return 'settled';
      });
    },
    restore: async ({ events, id, ...head }) => {
      checkKey(id);
      const texts = events.map((event) => JSON.stringify(event));
      return env.write(() => {
        if (headOf(tables, id)) return 'exists';
        putEvents(tables, id, 0, texts);
        putHead(tables, id, { ...head, bytes: lengthOf(texts) }, null);
        return 'restored';
      });
    },
  };
}

function headOf(tables: Tables, id: string): StoredHead | null {
  const text = tables.heads.get(id);
  return text === undefined ? null : readHead(id, parseJson(id, text, 'the head'));
}

function needHead(tables: Tables, id: string): StoredHead {
  const head = headOf(tables, id);
  if (!head) throw new CorruptRecord(id, 'listed, but has no head');
  return head;
}

function loadStream(tables: Tables, id: string, after: number): StoredStream | null {
  const head = headOf(tables, id);
  if (!head) return null;
  const events: RecordedEvent[] = [];
  for (const { key, value } of tables.events.getRange({
    start: [id, after + 1],
    end: [id, Number.MAX_VALUE],
  })) {
    events.push(readEvent(id, value, key[1]));
  }
  if (events.length !== Math.max(head.version - after, 0)) {
    throw new CorruptRecord(id, `${events.length} events after ${after} where the head says ${head.version}`);
  }
  return { ...publicHead(id, head), events };
}

function appendEvents(
  tables: Tables,
  append: Append,
  texts: readonly string[],
): 'conflict' | { readonly before: number; readonly after: number } {
  const stored = headOf(tables, append.id);
  if ((stored?.version ?? 0) !== append.expectedVersion) return 'conflict';
  const before = stored?.bytes ?? 0;
  const after = before + lengthOf(texts);
  putEvents(tables, append.id, append.expectedVersion, texts);
  putHead(
    tables,
    append.id,
    {
      type: stored?.type ?? append.type,
      boardId: stored?.boardId ?? append.boardId,
      version: append.expectedVersion + texts.length,
      view: append.view,
      nextDueAt: append.nextDueAt,
      effectsUpTo: stored?.effectsUpTo ?? 0,
      effectsPending: append.hasEffects || (stored?.effectsPending ?? false),
      bytes: after,
    },
    stored,
  );
  return { before, after };
}

function putEvents(tables: Tables, id: string, after: number, texts: readonly string[]): void {
  tables.counters.put(CHANGES, String(Number(tables.counters.get(CHANGES) ?? 0) + 1));
  for (const [index, text] of texts.entries()) tables.events.put([id, after + index + 1], text);
}

/** Writes the head and moves the stream in every index from where `before` had it. */
function putHead(tables: Tables, id: string, head: StoredHead, before: StoredHead | null): void {
  tables.heads.put(id, JSON.stringify(head));
  if (!before) {
    tables.byType.put([head.type, id], head.boardId);
    tables.byBoard.put([head.boardId, id], head.type);
  }
  if (before?.nextDueAt !== head.nextDueAt) {
    if (before?.nextDueAt) tables.dueStreams.remove([before.nextDueAt, id]);
    if (head.nextDueAt) tables.dueStreams.put([head.nextDueAt, id], '1');
  }
  if (head.effectsPending) tables.pending.put(id, '1');
  else if (before?.effectsPending) tables.pending.remove(id);
}

function listHeads(tables: Tables, query: StreamQuery): StreamHead[] {
  return idsFor(tables, query).map((id) => publicHead(id, needHead(tables, id)));
}

function idsFor(tables: Tables, query: StreamQuery): string[] {
  const { type, boardId, after, limit } = query;
  if (boardId !== undefined) return page(indexed(tables.byBoard, boardId, after, type), after, limit);
  if (type !== undefined) return page(indexed(tables.byType, type, after), after, limit);
  return page(tables.heads.getKeys(startAfter(after)), after, limit);
}

/** Ids under one name of an index, in order; with `value`, only those that carry it. */
function* indexed(
  index: Database,
  name: string,
  after: string | undefined,
  value?: string,
): Generator<string> {
  for (const entry of index.getRange({ start: after === undefined ? [name] : [name, after] })) {
    if (entry.key[0] !== name) return;
    if (value === undefined || entry.value === value) yield entry.key[1];
  }
}
type Database = Tables['byBoard'];

function dueIds(tables: Tables, now: Instant, limit: number): string[] {
  const ids: string[] = [];
  for (const [dueAt, id] of tables.dueStreams.getKeys({ limit })) {
    if (dueAt > now) break;
    ids.push(id);
  }
  return ids;
}

function startAfter(after: string | undefined): { start?: string } {
  return after === undefined ? {} : { start: after };
}

/** The first `limit` ids after `after`, which a range that starts at it gives first. */
function page(ids: Iterable<string>, after: string | undefined, limit = PAGE): string[] {
  const kept: string[] = [];
  for (const id of ids) {
    if (kept.length >= limit) break;
    if (id !== after) kept.push(id);
  }
  return kept;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

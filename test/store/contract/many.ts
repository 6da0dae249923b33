import { expect, it } from 'vitest';
import { type Instant, instantFromEpoch } from '../../../src/kernel/index.ts';
import type { StreamHead, StreamQuery } from '../../../src/store/index.ts';
import type { Stage } from '../contract.ts';
import { appendOf } from './sample.ts';

const STREAMS = 10_000;
const BOARDS = 20;
const idOf = (index: number): string => `meeting/${String(index).padStart(5, '0')}`;

export function manyContract(stage: Stage): void {
  it('appends to ten thousand streams', async () => {
    const { streams } = stage.store;
    for (let start = 0; start < STREAMS; start += 500) {
      const outcomes = await Promise.all(
        Array.from({ length: 500 }, (_, offset) => {
          const index = start + offset;
          return streams.append(
            appendOf(idOf(index), null, {
              type: index % 2 === 0 ? 'meeting' : 'circulation',
              boardId: `board-${index % BOARDS}`,
              // The first are due last.
              nextDueAt: instantFromEpoch(Date.UTC(2026, 0, 1) + (STREAMS - index) * 60_000),
            }),
          );
        }),
      );
      expect(new Set(outcomes)).toEqual(new Set(['appended']));
    }
  });

  const walk = async (query: StreamQuery): Promise<StreamHead[]> => {
    const found: StreamHead[] = [];
    for (;;) {
      const after = found.at(-1)?.id;
      const page = await stage.store.streams.list({ ...query, ...(after === undefined ? {} : { after }) });
      if (page.length === 0) return found;
      found.push(...page);
    }
  };

  it('lists them all in pages of at most a thousand, in order', async () => {
    expect(await stage.store.streams.list()).toHaveLength(1000);
    const ids = (await walk({ limit: 999 })).map((head) => head.id);
    expect(ids).toEqual(Array.from({ length: STREAMS }, (_, index) => idOf(index)));
    expect((await stage.store.streams.ids({ after: idOf(9990), limit: 5 })).at(-1)).toBe(idOf(9995));
  });

  it('lists by board, by type and by both', async () => {
    expect(await walk({ boardId: 'board-3' })).toHaveLength(STREAMS / BOARDS);
    expect(await walk({ type: 'meeting' })).toHaveLength(STREAMS / 2);
    const both = await walk({ type: 'circulation', boardId: 'board-3', limit: 100 });
    expect(both).toHaveLength(STREAMS / BOARDS);
    expect(both.every((head) => head.type === 'circulation' && head.boardId === 'board-3')).toBe(true);
    expect(await walk({ type: 'meeting', boardId: 'board-3' })).toEqual([]);
    expect(await walk({ boardId: 'board' })).toEqual([]);
  });

  it('finds the few that are due among them', async () => {
    const due = await stage.store.streams.due('2026-01-01T00:03:00.000Z' as Instant, 100);
    expect(due.map((head) => head.id)).toEqual([idOf(9999), idOf(9998), idOf(9997)]);
  });
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answersTogether } from './answers-together.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Sends one message for each time until its answer (null: it fails); gives what came of each, and when. */
function send(times: readonly (number | null)[], patience = 40) {
  const together = answersTogether(patience);
  const came: (readonly [nth: number, at: number, what: string])[] = [];
  const start = Date.now();
  const all = times.map(async (time, nth) => {
    const answer = together.to(async () => {
      await new Promise((resolve) => setTimeout(resolve, time ?? 5));
      if (time === null) throw new Error('lost');
      return `answer ${nth}`;
    });
    const what = await answer.catch((error: Error) => error.message);
    came.push([nth, Date.now() - start, what]);
  });
  return { came, all: Promise.all(all) };
}

describe('answers that come close after one another', () => {
  it('are given together, when the last of them has come', async () => {
    const { came } = send([10, 3, 17]);
    await vi.advanceTimersByTimeAsync(16);
    expect(came).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(came.map(([nth, at]) => [nth, at])).toEqual([
      [1, 17],
      [0, 17],
      [2, 17],
    ]);
  });

  it('do not wait longer than their patience for one that stalls', async () => {
    const { came } = send([10, 20, 30_000]);
    await vi.advanceTimersByTimeAsync(60);
    expect(came.map(([nth, at]) => [nth, at])).toEqual([
      [0, 50],
      [1, 50],
    ]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(came.at(-1)).toEqual([2, 30_000, 'answer 2']);
  });

  it('are given at once where nothing else is under way', async () => {
    const { came } = send([7]);
    await vi.advanceTimersByTimeAsync(7);
    expect(came).toEqual([[0, 7, 'answer 0']]);
  });

  it('keep each its own outcome, a failure too', async () => {
    const { came, all } = send([8, null]);
    await vi.advanceTimersByTimeAsync(8);
    await all;
    expect(came).toEqual([
      [1, 8, 'lost'],
      [0, 8, 'answer 0'],
    ]);
  });
});

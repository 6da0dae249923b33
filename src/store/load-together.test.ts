import { describe, expect, it } from 'vitest';
import { loadTogether } from './load-together.ts';

/** A load that gives what was written when it began, and counts. */
function world() {
  let written = 0;
  const begun: string[] = [];
  const load = loadTogether(async (id: string) => {
    begun.push(id);
    const seen = written;
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (id === 'broken') throw new Error('broken');
    return seen;
  });
  return { begun, load, write: () => (written += 1) };
}

describe('what several ask for in one turn', () => {
  it('is loaded once, each id by itself', async () => {
    const { begun, load } = world();
    expect(await Promise.all([load('a'), load('b'), load('a')])).toEqual([0, 0, 0]);
    expect(begun).toEqual(['a', 'b']);
  });

  it('is loaded anew for whoever asks when a load has begun: she sees what was written before she asked', async () => {
    const { begun, load, write } = world();
    const first = load('a');
    while (begun.length === 0) await new Promise((resolve) => setImmediate(resolve));
    write();
    expect(await Promise.all([first, load('a')])).toEqual([0, 1]);
    expect(begun).toEqual(['a', 'a']);
  });

  it('fails for all who asked together, and not for the next', async () => {
    const { begun, load } = world();
    const failed = await Promise.allSettled([load('broken'), load('broken')]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(load('broken')).rejects.toThrow('broken');
    expect(begun).toHaveLength(2);
  });
});

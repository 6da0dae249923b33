import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChainFault } from '../../src/kernel/index.ts';
import type { Store } from '../../src/store/index.ts';
import { openLmdbStore } from '../../src/store/lmdb/index.ts';
import { appendOf } from './contract/sample.ts';
import { lmdbPlace } from './lmdb-place.ts';

type Writer = ChildProcessByStdio<null, Readable, null>;
const SCRIPT = fileURLToPath(new URL('writer-process.ts', import.meta.url));

function startWriter(
  dataDir: string,
  prefix: string,
  count: number,
): { child: Writer; said: () => string[] } {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, dataDir, prefix, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  // The last line may be cut off by the kill: it was not acknowledged to anybody.
  return { child, said: () => output.split('\n').slice(0, -1) };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 20) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('waited 30 s in vain');
}

describe('the embedded engine and other processes', () => {
  let place: Awaited<ReturnType<typeof lmdbPlace>>;
  const open = (): Promise<Store> => openLmdbStore({ dataDir: place.dataDir });
  beforeEach(async () => {
    place = await lmdbPlace();
  });
  afterEach(() => place.remove());

  it('keeps every acknowledged append when the writer is killed in the middle, three times over', async () => {
    const acknowledged = new Set<string>();
    const beside = await open();
    for (let round = 0; round < 3; round += 1) {
      const { child, said } = startWriter(place.dataDir, `round${round}`, 0);
      await until(() => said().length > 150 + round * 37);
      child.kill('SIGKILL');
      await once(child, 'close');
      for (const line of said()) acknowledged.add(line);
      // The lock of the killed writer does not stop those beside it.
      expect(await beside.streams.append(appendOf(`tally/beside-${round}`, null))).toBe('appended');
    }
    await beside.close();
    const store = await open();
    const kept = new Set<string>();
    for (const id of await store.streams.ids()) {
      const stream = await store.streams.load(id);
      expect(findChainFault(stream?.events ?? [])).toBeNull();
      for (const event of stream?.events ?? []) kept.add(`${id} ${event.commandId}`);
    }
    expect(acknowledged.size).toBeGreaterThan(500);
    expect([...acknowledged].filter((line) => !kept.has(line))).toEqual([]);
    await store.close();
  });

  it('lets several processes append to one stream, each on what the others wrote', async () => {
    const writers = ['a', 'b', 'c'].map((prefix) => startWriter(place.dataDir, prefix, 40));
    const exits = await Promise.all(writers.map(({ child }) => once(child, 'close')));
    expect(exits.map(([code]) => code)).toEqual([0, 0, 0]);
    const store = await open();
    const stream = await store.streams.load('tally/shared');
    expect(stream?.version).toBe(120);
    expect(stream?.view).toEqual({ sum: 120 });
    expect(findChainFault(stream?.events ?? [])).toBeNull();
    await store.close();
  });

  it('shows what another process wrote within a second', async () => {
    const store = await open();
    expect(await store.streams.load('tally/shared')).toBeNull();
    const { child, said } = startWriter(place.dataDir, 'other', 300);
    // Asked for before the last look: the writer may have ended by then.
    const ended = once(child, 'close');
    let slowest = 0;
    await until(async () => {
      const before = said().length;
      const version = (await store.streams.head('tally/shared'))?.version ?? 0;
      slowest = Math.max(slowest, before - version);
      return version === 300;
    });
    await ended;
    // What was said before the look is there at the look.
    expect(slowest).toBe(0);
    await store.close();
  });
});

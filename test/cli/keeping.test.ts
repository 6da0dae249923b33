import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seal } from '../../src/kernel/index.ts';
import { openStore, verifyStore } from '../../src/store/index.ts';
import { norrskog } from '../support/boards.ts';
import { openTerminal, type Terminal } from './terminal.ts';

let here: Terminal;
let there: Terminal;
beforeEach(async () => {
  [here, there] = [await openTerminal(), await openTerminal()];
  await here.run('board', 'apply', await here.file('boards.json', { boards: [norrskog()] }));
});
afterEach(() => Promise.all([here.remove(), there.remove()]));

describe('klubban verify, backup and restore', () => {
  it('carry everything to an empty store, the same and whole', async () => {
    const file = join(here.folder, 'copy.klubban');
    expect((await here.run('verify')).out).toMatch(/^Allt är helt: 1 händelsekedja, \d+ händelser/);
    const saved = (await here.json('backup', file)) as { sha256: string };
    expect(await there.json('restore', file)).toMatchObject({ sha256: saved.sha256, streams: 1 });
    expect(await there.json('verify')).toEqual(await here.json('verify'));
    expect(await there.json('board', 'show', 'norrskog')).toEqual(
      await here.json('board', 'show', 'norrskog'),
    );
    expect(await readdir(here.folder)).not.toContainEqual(expect.stringContaining('.part'));
  });

  it('refuse to restore over what is there, or what is no backup', async () => {
    const file = join(here.folder, 'copy.klubban');
    await here.run('backup', file);
    expect(await here.json('restore', file)).toMatchObject({ error: { code: 'cli.storeNotEmpty' } });
    const damaged = join(here.folder, 'damaged.klubban');
    await writeFile(damaged, (await readFile(file)).subarray(0, -20));
    expect(await there.json('restore', damaged)).toMatchObject({ error: { code: 'cli.backupUnusable' } });
    expect(await there.json('restore', join(here.folder, 'nothing'))).toMatchObject({
      error: { code: 'cli.fileUnreadable' },
    });
    expect(await here.json('backup', join(here.folder, 'no', 'folder'))).toMatchObject({
      error: { code: 'cli.fileUnwritable' },
    });
    expect(await there.json('board', 'list')).toEqual({ boards: [] });
  });

  it('tell of a file that an event names and that is gone', async () => {
    const sha256 = 'a'.repeat(64);
    const store = await openStore({ dataDir: join(here.folder, 'data') });
    const stored = await store.streams.load('board/norrskog');
    const last = stored?.events.at(-1);
    if (!stored || !last) throw new Error('no stream');
    const { at, actor } = last;
    const filed = { type: 'DocumentFiled', file: { sha256, name: 'x' } };
    const events = [...stored.events, ...seal(last, [filed], { at, actor, commandId: 'x' }, 1)];
    await store.streams.restore({ ...stored, id: 'board/other', version: events.length, events });
    const { faults } = await verifyStore(store);
    await store.close();
    expect(faults).toMatchObject([{ id: `file/${sha256}`, reason: 'missing' }]);
  });

  it('tell of a stream that this version cannot read, and exit with 1', async () => {
    const store = await openStore({ dataDir: join(here.folder, 'data') });
    const stored = await store.streams.load('board/norrskog');
    if (!stored) throw new Error('no stream');
    await store.streams.restore({ ...stored, id: 'future/norrskog', type: 'future' });
    await store.close();
    const said = await here.run('verify');
    expect(said.code).toBe(1);
    expect(said.out).toContain('future/norrskog: går inte att läsa.');
    expect(await here.json('verify')).toMatchObject({ ok: false, faults: [{ id: 'future/norrskog' }] });
    expect(await here.json('backup', join(here.folder, 'copy'))).toMatchObject({
      error: { code: 'cli.recordDamaged' },
    });
  });
});

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klubban-bin-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the checkout's own bin as `npx klubban` does. */
function klubban(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve) => {
    execFile(
      join(process.cwd(), 'bin', 'klubban.mjs'),
      argv,
      { env: { PATH, HOME, DATA_DIR: folder, ...env }, cwd },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out: out.trim(), err: err.trim() }),
    );
  });
}

it('is executable, and obeys DATA_DIR and KLUBBAN_NOW', async () => {
  expect(await klubban(['board', 'list', '--json'])).toMatchObject({ code: 0, out: '{\n  "boards": []\n}' });
  const applied = await klubban(['board', 'apply', 'demo/boards.yaml'], {
    KLUBBAN_NOW: '2025-01-01T00:00:00+01:00',
  });
  expect(applied).toMatchObject({ code: 0, err: '' });
  const shown = await klubban(['board', 'show', 'norrskog', '--json'], {
    KLUBBAN_NOW: '2025-02-01T00:00:00+01:00',
  });
  expect(JSON.parse(shown.out)).toMatchObject({ id: 'norrskog', day: '2025-02-01' });
});

it('says in one sentence what setting is wrong', async () => {
  expect(await klubban(['board', 'list'], { KLUBBAN_NOW: 'i går' })).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^KLUBBAN_NOW ska vara en tidpunkt med zon/),
  });
});

it('keeps to the data folder of the checkout, from whichever folder it is run', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'klubban-bin-'));
  expect(await klubban(['board', 'list', '--json'], { DATA_DIR: '' }, elsewhere)).toMatchObject({ code: 0 });
  expect(await readdir(elsewhere)).toEqual([]);
  await rm(elsewhere, { recursive: true });
});

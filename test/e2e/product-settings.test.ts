import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { klubban, removeFolder, startProduct, temporaryFolder } from '../support/product.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let busy: Server;
let busyPort: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  busyPort = String((busy.address() as AddressInfo).port);
});
afterAll(async () => {
  await new Promise((resolve) => busy.close(resolve));
  await removeFolder(folder);
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `npm start`'s script, run to its end. */
function started(
  env: Readonly<Record<string, string>>,
  { checkout = root, node = [] }: { readonly checkout?: string; readonly node?: readonly string[] } = {},
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...node, join(checkout, 'scripts/start.mjs')], {
    cwd: checkout,
    timeout: 30_000,
    env: { PATH, HOME, DATA_DIR: join(folder, 'data'), PORT: '0', PLAYGROUND: 'off', DEMO: 'off', ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err: err.trim() })));
}

/** One sentence or two, on one line, and nothing else: no stack, no ready line. */
function expectSentence(ended: Ended, sentence: RegExp): void {
  expect(ended.err).toMatch(sentence);
  expect(ended.err).toMatch(/^[^\n]+\.$/);
  expect(ended).toMatchObject({ code: 1, out: '' });
}

describe('a setting that cannot be used is told in one sentence', () => {
  it.each([
    ['a clock that is none', { KLUBBAN_NOW: '2026-13-01' }, /^KLUBBAN_NOW ska vara en tidpunkt med zon/],
    [
      'a clock in production',
      {
        KLUBBAN_NOW: '2026-11-23T09:00:00+01:00',
        MicrosoftAppId: 'x',
        MicrosoftAppPassword: 'y',
        MicrosoftAppTenantId: 'z',
      },
      /^KLUBBAN_NOW gäller bara lokalt/,
    ],
    ['production without an app id', { NODE_ENV: 'production' }, /behövs MicrosoftAppId/],
    ['the world let in without an app id', { HOST: '0.0.0.0' }, /HOST kan inte vara 0\.0\.0\.0/],
  ])('%s', async (_name, env, sentence) => {
    expectSentence(await started(env), sentence);
  });

  it('a busy port, with a way out', async () => {
    expectSentence(await started({ PORT: busyPort }), new RegExp(`^Port ${busyPort} är upptagen: .* PORT=`));
  });

  it('the Playground’s port busy, with a way out, and nothing left running', async () => {
    const ended = await started({ PLAYGROUND: 'on', PLAYGROUND_PORT: busyPort });
    expect(ended.err).toMatch(new RegExp(`^Port ${busyPort} är upptagen: .* PLAYGROUND_PORT=.*\\.$`));
    expect(ended.code).toBe(1);
  });

  it('a data folder that is a file, or cannot be written', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, 'text');
    expectSentence(await started({ DATA_DIR: file }), /^Datamappen .*a-file är ingen mapp\. .*DATA_DIR/);
    const closed = join(folder, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o555);
    // Root may write anywhere, so there the folder lies where nobody can make one.
    const dataDir = process.getuid?.() === 0 ? '/proc/klubban' : join(closed, 'data');
    expectSentence(await started({ DATA_DIR: dataDir }), /^Datamappen .* DATA_DIR/);
    const said = await klubban(['board', 'list'], { DATA_DIR: dataDir });
    expect(said).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Datamappen .*DATA_DIR/),
    });
  });
});

describe('the checkout', () => {
  let checkout: string;
  beforeAll(async () => {
    checkout = join(folder, 'checkout');
    for (const part of ['src', 'cards', 'scripts', 'demo', 'dist', 'package.json', 'package-lock.json']) {
      await cp(join(root, part), join(checkout, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(checkout, 'node_modules'));
  });

  it('with a Node that is too old says which it needs', async () => {
    const pretend = join(folder, 'old-node.mjs');
    await writeFile(
      pretend,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.1' } });`,
    );
    expectSentence(
      await started({}, { node: ['--import', pretend] }),
      /^Klubban behöver Node 20\.19 eller senare, men det här är Node 20\.18\.1\. /,
    );
  });

  it('with a .env takes its settings, and the environment’s before them', async () => {
    await writeFile(join(checkout, '.env'), 'KLUBBAN_NOW=i går\n');
    expectSentence(await started({}, { checkout }), /^KLUBBAN_NOW ska vara .* "i går"\.$/);
    expectSentence(await started({ KLUBBAN_NOW: 'nyss' }, { checkout }), /"nyss"\.$/);
  });

  it('with a .env that cannot be read, or a line that says nothing, says which', async () => {
    await writeFile(join(checkout, '.env'), '# Klubban\nPORT=0\n\nDATA_DIR /srv/klubban\n');
    expectSentence(await started({}, { checkout }), /^Rad 4 i \.env kan inte läsas: skriv NAMN=värde\.$/);
    await removeFolder(join(checkout, '.env'));
    await mkdir(join(checkout, '.env'));
    expectSentence(await started({}, { checkout }), /^\.env kan inte läsas .* ta bort den\.$/);
  });

  it('without its packages says how to get them', async () => {
    await removeFolder(join(checkout, '.env'));
    await removeFolder(join(checkout, 'node_modules'));
    expectSentence(await started({}, { checkout }), /npm ci/);
  });
});

describe('without the demo and without the Playground', () => {
  it('the bot is ready, knows no board and starts nothing else', async () => {
    const product = await startProduct({ DEMO: 'off' });
    try {
      expect(await (await fetch(`${product.url}/readyz`)).json()).toEqual({ status: 'ready' });
      const { stdout } = await klubban(['board', 'list', '--json'], { DATA_DIR: product.dataDir });
      expect(JSON.parse(stdout)).toEqual({ boards: [] });
      expect(product.output().trim()).toBe(`ready ${product.url}`);
    } finally {
      await product.stop('SIGKILL');
      await removeFolder(product.dataDir);
    }
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The product as a person starts it: its own process, its own data folder. */
export interface RunningProduct {
  readonly url: string;
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string>>;
  /** All that it has printed so far. */
  output(): string;
  /** Resolves when the output matches; rejects when the process ends first or after `milliseconds`. */
  printed(pattern: RegExp, milliseconds?: number): Promise<RegExpMatchArray>;
  /** Sends the signal and resolves with the exit code when the process is gone. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'klubban-test-'));
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

/** Starts `npm start`'s script with only `env` (and PATH and HOME) in its environment; waits for the ready line. */
export async function startProduct(env: Readonly<Record<string, string>> = {}): Promise<RunningProduct> {
  const dataDir = env.DATA_DIR ?? (await temporaryFolder());
  const port = env.PORT ?? String(await freePort());
  const settings = { PLAYGROUND: 'off', ...env, DATA_DIR: dataDir, PORT: port };
  const child = spawnScript('scripts/start.mjs', [], settings);
  const running = follow(child);
  await running.printed(/^ready (http:\S+)$/m, 60_000);
  return { ...running, url: `http://127.0.0.1:${port}`, dataDir, env: settings };
}

/** Runs `klubban …` on the same data and resolves with its exit code and output. */
export async function klubban(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input?: string,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawnScript('bin/klubban.mjs', args, env, 'pipe');
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin?.end(input ?? '');
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

function spawnScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stdin: 'ignore' | 'pipe' = 'ignore',
): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env: { PATH, HOME, ...env },
    stdio: [stdin, 'pipe', 'pipe'],
  });
}

function follow(child: ChildProcess): Pick<RunningProduct, 'output' | 'printed' | 'stop'> {
  let text = '';
  let ended = false;
  const ends = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      ended = true;
      resolve(code);
    }),
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text += chunk;
    });
  }
  return {
    output: () => text,
    async printed(pattern, milliseconds = 20_000) {
      const deadline = Date.now() + milliseconds;
      for (;;) {
        const match = pattern.exec(text);
        if (match) return match;
        if (ended || Date.now() > deadline) throw new Error(`never printed ${pattern}:\n${text}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    stop(signal = 'SIGTERM') {
      if (!ended) child.kill(signal);
      return ends;
    },
  };
}

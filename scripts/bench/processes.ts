import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
export const ROOT = join(here, '..', '..');

export interface Running {
  /** What stood after `ready` in its output. */
  readonly address: string;
  /** Milliseconds from start to that line. */
  readonly startedIn: number;
  /** Resident memory in MB now. */
  residentMemory(): Promise<number>;
  end(): Promise<void>;
}

/** Starts a script of its own process and waits for the line `ready ADDRESS`. */
export async function start(
  script: string,
  env: Record<string, string> = {},
  nodeOptions: readonly string[] = [],
): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, script], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await readyLine(child, script);
  const startedIn = performance.now() - began;
  return {
    address,
    startedIn,
    residentMemory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
    },
    end: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const forced = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(forced);
    },
  };
}

/** Starts the product with the very options of `npm start`. */
export async function startProduct(env: Record<string, string>): Promise<Running> {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const [, ...words]: string[] = scripts.start.split(' ');
  const script = words.pop() ?? '';
  return start(join(ROOT, script), env, words);
}

function readyLine(child: ChildProcess, script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const address = /^ready (http:\S+)$/m.exec(output)?.[1];
      if (address) resolve(address);
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.once('exit', (code) =>
      reject(new Error(`${script} ended with ${code} before it was ready: ${output}${errors}`)),
    );
  });
}

/** A script beside this one, as it is. */
export function beside(name: string): string {
  return join(here, name);
}

/** A folder that is gone when the bench ends. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'klubban-bench-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Builds the product's own bundle, as `npm ci` does, so that no start that is measured has to. */
export async function buildProduct(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { cwd: ROOT });
}

/** Bundles a TypeScript bot the way the product is bundled (scripts/build.mjs); gives the script's path. */
export async function bundled(name: string): Promise<string> {
  const outfile = join(ROOT, 'dist', 'bench', name.replace(/\.ts$/, '.mjs'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: [join(here, name)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['lmdb', 'mongodb', 'unpdf', 'docx', 'pdfkit'],
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as benchCreateRequire } from 'node:module'; const require = benchCreateRequire(import.meta.url);",
    },
  });
  return outfile;
}

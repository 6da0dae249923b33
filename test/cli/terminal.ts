import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliEnvironment } from '../../src/cli/environment.ts';
import { runCli } from '../../src/cli/program.ts';
import { type Instant, parseInstant } from '../../src/kernel/index.ts';
import { openStore } from '../../src/store/index.ts';

export interface Said {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** A command line in this process on a data folder of its own, at a clock of its own. */
export interface Terminal {
  readonly folder: string;
  run(...argv: string[]): Promise<Said>;
  /** As `run`, with somebody at the terminal who answers. */
  answer(reply: string, ...argv: string[]): Promise<Said & { readonly asked: readonly string[] }>;
  /** What `--json` printed. */
  json(...argv: string[]): Promise<unknown>;
  /** Writes a file into the folder and gives its path. */
  file(name: string, content: unknown): Promise<string>;
  setNow(instant: string): void;
  /** Somebody interrupts once this many lines of progress have been told; null: nobody does. */
  stopAfter(lines: number | null): void;
  remove(): Promise<void>;
}

export async function openTerminal(now = '2026-03-01T09:00:00+01:00'): Promise<Terminal> {
  const folder = await mkdtemp(join(tmpdir(), 'klubban-cli-'));
  let at = instantOf(now);
  let stopAfter: number | null = null;
  const run = async (argv: readonly string[], reply: string | null) => {
    const out: string[] = [];
    const err: string[] = [];
    const asked: string[] = [];
    const environment: CliEnvironment = {
      clock: { now: () => at },
      openStore: () => openStore({ dataDir: join(folder, 'data') }),
      readTextFile: (path) => readFile(path, 'utf8'),
      print: (text) => out.push(text),
      printError: (text) => err.push(text),
      interactive: reply !== null,
      async ask(question) {
        asked.push(question);
        return reply ?? '';
      },
      watchForStop: () => ({
        wanted: () => stopAfter !== null && err.length >= stopAfter,
        release: () => {},
      }),
      newId: randomUUID,
    };
    const code = await runCli(argv, environment);
    return { code, out: out.join('\n'), err: err.join('\n'), asked };
  };
  return {
    folder,
    run: (...argv) => run(argv, null),
    answer: (reply, ...argv) => run(argv, reply),
    async json(...argv) {
      return JSON.parse((await run([...argv, '--json'], null)).out);
    },
    async file(name, content) {
      const path = join(folder, name);
      await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
      return path;
    },
    setNow(instant) {
      at = instantOf(instant);
    },
    stopAfter(lines) {
      stopAfter = lines;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`no instant: ${text}`);
  return instant;
}

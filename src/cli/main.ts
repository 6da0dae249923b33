import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { type Clock, clockStartingAt, systemClock } from '../kernel/index.ts';
import type { CliEnvironment } from './environment.ts';
import { runCli } from './program.ts';

/** The composition root of the command line: settings, clock, store and terminal. */
function environmentOf(config: Config): CliEnvironment {
  const clock: Clock = config.startAt === null ? systemClock : clockStartingAt(config.startAt);
  return {
    clock,
    async openStore() {
      const { openStore } = await import('../store/open.ts');
      return openStore({ mongoUri: config.mongoUri ?? undefined, dataDir: config.dataDir });
    },
    readTextFile: (path) => readFile(path, 'utf8'),
    print: (text) => console.log(text),
    printError: (text) => console.error(text),
    interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    async ask(question) {
      const terminal = createInterface({ input: process.stdin, output: process.stdout });
      try {
        return await terminal.question(question);
      } finally {
        terminal.close();
      }
    },
    newId: randomUUID,
  };
}

/** Runs the command line on this process's arguments and environment; sets its exit code. */
async function main(): Promise<void> {
  let config: Config;
  try {
    config = readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return;
  }
  process.exitCode = await runCli(process.argv.slice(2), environmentOf(config));
}

await main();

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { type Clock, clockStartingAt, systemClock } from '../kernel/index.ts';
import type { CliEnvironment } from './environment.ts';
import { CliFailure } from './failures.ts';
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
      const closed = new Promise<never>((_, reject) => {
        terminal.once('close', () =>
          reject(new CliFailure('cli.interrupted', 'Avbrutet. Det du inte har svarat på är inte gjort.')),
        );
      });
      try {
        return await Promise.race([terminal.question(question), closed]);
      } finally {
        terminal.close();
      }
    },
    watchForStop() {
      let wanted = false;
      const stop = () => {
        wanted = true;
        console.error('Avbryter efter filen som pågår. Tryck en gång till för att avbryta genast.');
      };
      process.once('SIGINT', stop);
      return { wanted: () => wanted, release: () => void process.off('SIGINT', stop) };
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

import type { Clock } from '../kernel/index.ts';
import type { Store } from '../store/index.ts';

/** What the command line needs of the world. Made in main.ts; tests make their own. */
export interface CliEnvironment {
  readonly clock: Clock;
  /** Opens the store of DATA_DIR or MONGODB_URI; the caller closes it. */
  openStore(): Promise<Store>;
  readTextFile(path: string): Promise<string>;
  /** One line (or block) to standard output. */
  print(text: string): void;
  /** One line (or block) to standard error. */
  printError(text: string): void;
  /** Whether somebody sits at the terminal and can answer. */
  readonly interactive: boolean;
  /** Asks and waits for a line. Only where `interactive`. Throws CliFailure `cli.interrupted` on Ctrl+C or Ctrl+D. */
  ask(question: string): Promise<string>;
  /** From now until released, an interrupt (Ctrl+C) only asks to stop; a second one ends the process. */
  watchForStop(): { wanted(): boolean; release(): void };
  newId(): string;
}

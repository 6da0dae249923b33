import type { Command } from 'commander';
import type { z } from 'zod';
import type { CliEnvironment } from './environment.ts';

/** What a command has to say: a value for `--json`, lines for people. */
export interface CommandResult<Output> {
  readonly output: Output;
  readonly text: string;
  /** 1 where the command did its work and found that something is wrong (verify). */
  readonly exitCode?: 0 | 1;
}

/**
 * One command. A capability adds a file with its own to `commands/` and a line to `commands/index.ts`; the schema
 * goes into docs/json.md by itself.
 */
export interface CliCommand<Output = unknown> {
  /** `board apply`: groups and name, parted by blanks. */
  readonly name: string;
  /** Swedish, one line. */
  readonly summary: string;
  /** The arguments as commander writes them: `<fil>`. */
  readonly arguments?: readonly { readonly name: string; readonly summary: string }[];
  readonly options?: readonly { readonly flags: string; readonly summary: string }[];
  /** Of what `--json` prints. */
  readonly output: z.ZodType<Output>;
  run(input: CommandInput, environment: CliEnvironment): Promise<CommandResult<Output>>;
}

export interface CommandInput {
  readonly arguments: readonly string[];
  /** Values of the options, by their camelCase names; `json` and `as` among them. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Keeps the output's type between schema and `run`, then forgets it so that commands fit one table. */
export function command<Output>(definition: CliCommand<Output>): CliCommand {
  return definition as CliCommand;
}

/** The option's text, or null where it was not given. */
export function textOption(input: CommandInput, name: string): string | null {
  const value = input.options[name];
  return typeof value === 'string' ? value : null;
}

/** Whether a flag was given. */
export function flagOption(input: CommandInput, name: string): boolean {
  return input.options[name] === true;
}

/** The group (`board`) under which a command lies, made when it is not there yet. */
export function groupOf(program: Command, names: readonly string[]): Command {
  return names.reduce((parent, name) => {
    const known = parent.commands.find((child) => child.name() === name);
    return known ?? parent.command(name);
  }, program);
}

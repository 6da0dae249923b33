import { Command, CommanderError } from 'commander';
import { CorruptRecord, DataFolderUnusable, StoreUnavailable, TooBusy } from '../store/index.ts';
import { type CliCommand, type CommandInput, groupOf } from './command.ts';
import { COMMANDS, GROUPS } from './commands/index.ts';
import type { CliEnvironment } from './environment.ts';
import { CliFailure } from './failures.ts';
import { failureOutput } from './outputs.ts';
import { usageText } from './text.ts';

/**
 * Runs the command line. Writes to the environment alone.
 * @param argv without node and script
 * @returns the exit code: 0 done, 1 refused or failed, 2 bad usage
 */
export async function runCli(argv: readonly string[], environment: CliEnvironment): Promise<0 | 1 | 2> {
  const json = argv.includes('--json');
  let exitCode: 0 | 1 = 0;
  const program = buildProgram(environment, async (command, input) => {
    const result = await command.run(input, environment);
    const said = json ? JSON.stringify(command.output.parse(result.output), null, 2) : result.text;
    environment.print(said);
    exitCode = result.exitCode ?? 0;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = failureOf(error);
    if (json) environment.print(JSON.stringify(failureOutput(failure), null, 2));
    else environment.printError(failure.message);
    return failure.exitCode;
  }
}

function buildProgram(
  environment: CliEnvironment,
  run: (command: CliCommand, input: CommandInput) => Promise<void>,
): Command {
  const program = inSwedish(new Command('klubban'), environment)
    .description('Styrelsens assistent: kommandon för den som sköter driften och för kansliet.')
    .helpCommand(false);
  for (const definition of COMMANDS) {
    const names = definition.name.split(' ');
    const parent = groupOf(program, names.slice(0, -1));
    inSwedish(parent, environment).helpCommand(false);
    const summary = GROUPS[names.slice(0, -1).join(' ')];
    if (summary !== undefined) parent.description(summary);
    const command = parent.command(names.at(-1) ?? '').description(definition.summary);
    inSwedish(command, environment);
    for (const one of definition.arguments ?? []) command.argument(one.name, one.summary);
    for (const one of definition.options ?? []) command.option(one.flags, one.summary);
    command.option('--json', 'skriv svaret som JSON (docs/json.md)');
    command.action(() => run(definition, { arguments: command.args, options: command.opts() }));
  }
  return program;
}

/** Commander's own words in Swedish, its output through the environment, and no process.exit. */
function inSwedish(command: Command, environment: CliEnvironment): Command {
  return command
    .helpOption('-h, --help', 'visa hjälp')
    .exitOverride()
    .configureOutput({ writeOut: (text) => environment.print(text.trimEnd()), writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => HELP_TITLES[title] ?? title,
      styleUsage: swedishTerm,
      styleSubcommandTerm: swedishTerm,
    });
}

function swedishTerm(term: string): string {
  return term.replace('[options]', '[val]').replace('[command]', '[kommando]');
}

const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Så här:',
  'Arguments:': 'Argument:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
};

/** Every way a command can fail, as one failure with a Swedish sentence. A bug is passed on. */
function failureOf(error: unknown): CliFailure {
  if (error instanceof CliFailure) return error;
  if (error instanceof CommanderError) return new CliFailure('cli.badUsage', usageText(error));
  if (error instanceof CorruptRecord) {
    return new CliFailure(
      'cli.recordDamaged',
      `Det som är lagrat i ${error.id} går inte att läsa. Kör klubban verify och återställ från en säkerhetskopia.`,
    );
  }
  if (error instanceof DataFolderUnusable) {
    return new CliFailure(
      'cli.storeUnavailable',
      `Datamappen ${error.folder} kan inte användas. Kontrollera att den är en mapp som du får skriva i, eller ange en annan med DATA_DIR.`,
    );
  }
  if (error instanceof StoreUnavailable || error instanceof TooBusy) {
    return new CliFailure(
      'cli.storeUnavailable',
      'Databasen svarar inte just nu. Inget är bekräftat ändrat: försök igen om en stund.',
    );
  }
  throw error;
}

import type { CommanderError } from 'commander';

/** Bad usage in Swedish. Commander's messages name the word in quotes. */
export function usageText(error: CommanderError): string {
  const word = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const help = 'Kör klubban --help för att se vad som finns.';
  switch (error.code) {
    case 'commander.unknownCommand':
      return `Kommandot ${word} finns inte. ${help}`;
    case 'commander.unknownOption':
      return `Valet ${word} finns inte. Lägg till --help för att se vilka som finns.`;
    case 'commander.missingArgument':
      return `Det saknas ett värde för ${word}. Lägg till --help för att se vad kommandot behöver.`;
    case 'commander.optionMissingArgument':
      return `Valet ${word} behöver ett värde.`;
    case 'commander.excessArguments':
      return 'Det är för många värden. Lägg till --help för att se vad kommandot behöver.';
    default:
      return `Ange ett kommando. ${help}`;
  }
}

/** `1 plats`, `3 platser`. */
export function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}

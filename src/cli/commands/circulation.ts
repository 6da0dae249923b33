import type { z } from 'zod';
import {
  type CaseExport,
  caseExport,
  circulationText,
  type ListedCirculation,
  listCirculations,
  loadCase,
} from '../../circulation/index.ts';
import { type LocalDate, localDateOf } from '../../kernel/index.ts';
import { type CommandInput, command, textOption } from '../command.ts';
import { CliFailure } from '../failures.ts';
import { circulationListOutput, circulationShowOutput } from './circulation-output.ts';

const BOARD = { flags: '--board <id>', summary: 'styrelsens id' };

function boardOf(input: CommandInput): string | null {
  return textOption(input, 'board')?.replace(/^board\//, '') ?? null;
}

export const circulationList = command({
  name: 'circulation list',
  summary: 'lista en styrelses ärenden per capsulam',
  options: [BOARD],
  output: circulationListOutput,
  async run(input, environment) {
    const boardId = boardOf(input);
    if (boardId === null) {
      throw new CliFailure('cli.badUsage', 'Ange styrelsen: klubban circulation list --board ID.');
    }
    const store = await environment.openStore();
    try {
      const circulations = await listCirculations(store.streams, boardId);
      const today = localDateOf(environment.clock.now());
      const lines = circulations.map((one) => lineOf(one, today));
      return {
        output: { circulations },
        text: lines.join('\n') || 'Styrelsen har inga ärenden per capsulam.',
      };
    } finally {
      await store.close();
    }
  },
});

function lineOf(listed: ListedCirculation, today: LocalDate): string {
  return `${listed.id}  ${circulationText.listed(listed, today)}`;
}

export const circulationShow = command({
  name: 'circulation show',
  summary: 'visa ett ärende per capsulam med alla svar, tider, versioner och kontrollsummor',
  arguments: [{ name: '<id>', summary: 'ärendets id, helt eller bara sista delen med --board' }],
  options: [BOARD],
  output: circulationShowOutput as unknown as z.ZodType<CaseExport>,
  async run(input, environment) {
    const boardId = boardOf(input);
    const given = input.arguments[0] ?? '';
    const id = given.includes('/') ? given : `circulation/${boardId ?? ''}/${given}`;
    const store = await environment.openStore();
    try {
      const loaded = await loadCase(store.streams, id);
      if (loaded === null || (boardId !== null && loaded.boardId !== boardId)) {
        throw new CliFailure(
          'circulation.unknown',
          `Det finns inget ärende ${given}. Kör klubban circulation list --board ID för att se vilka som finns.`,
        );
      }
      const output = caseExport(loaded);
      return { output, text: circulationText.shown(output, localDateOf(environment.clock.now())) };
    } finally {
      await store.close();
    }
  },
});

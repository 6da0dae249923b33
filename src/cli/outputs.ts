import { z } from 'zod';
import { faultSentence, pathText } from '../board/index.ts';
import type { CliFailure } from './failures.ts';

/** What `--json` prints when a command is refused or fails, whichever it is. */
export const failureSchema = z.strictObject({
  error: z.strictObject({
    code: z.string().describe('stabil kod, se errors.md'),
    message: z.string().describe('meningen på svenska'),
    faults: z
      .array(
        z.strictObject({
          code: z.string().describe('stabil kod, se errors.md'),
          message: z.string().describe('vad som är fel'),
          path: z.string().describe('fältet, till exempel boards[0].seats[1].ledamot.email'),
          line: z.int().nullable().describe('rad i filen, från 1'),
          column: z.int().nullable().describe('kolumn, från 1'),
        }),
      )
      .describe('felen i en beskrivning; annars tom'),
  }),
});

/** A failure as `--json` tells it. */
export function failureOutput(failure: CliFailure): z.output<typeof failureSchema> {
  const faults = (failure.details.faults ?? []).map((fault) => ({
    code: fault.code,
    message: faultSentence(fault),
    path: pathText(fault.path),
    line: fault.line,
    column: fault.column,
  }));
  return { error: { code: failure.code, message: failure.message, faults } };
}

export const dayField = z.iso.date();

import type { AgendaItem } from '../../src/meeting/domain/values.ts';

/** An item as a kallelse that was read in has it: its number and heading, and nothing more. */
export const printedItem = (number: string, heading: string): AgendaItem => ({
  number,
  heading,
  presenter: null,
  attachments: [],
  proposals: [],
  amounts: [],
  internal: false,
});

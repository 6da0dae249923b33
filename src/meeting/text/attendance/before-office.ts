import { dayInWords, type LocalDate } from '../../../kernel/index.ts';

/** To whoever has been chosen for a board and has not taken office yet. */
export const BEFORE_OFFICE = {
  begins: (board: string, from: LocalDate, today: LocalDate) =>
    `Ditt uppdrag i ${board} börjar ${dayInWords(from, today)}.`,
  called: (count: number) =>
    count === 1
      ? 'Till dess visar jag det möte du är kallad till. Det du skriver registreras inte än: läs och svara med knapparna här nedanför.'
      : 'Till dess visar jag de möten du är kallad till. Det du skriver registreras inte än: läs och svara med knapparna här nedanför.',
  notCalled: 'Till dess visar jag bara möten som du är kallad till, och du är inte kallad till något än.',
} as const;

import type { LocalDate } from '../../../kernel/index.ts';
import { listed } from './agenda.ts';

/** Whether something is on the agenda. */
export const ITEM_ASKED = {
  is: (items: readonly string[], when: string) =>
    `Ja, punkt ${listed(items)} står på dagordningen för mötet ${when}.`,
  isNot: (heading: string, when: string) =>
    `${heading} står inte på dagordningen för mötet ${when} än. Ska det tas upp fyller du i här.`,
  show: (number: string) => `Punkt ${number}`,
  words: (number: string, date: LocalDate) => `visa punkt ${number} på mötet ${date}`,
} as const;

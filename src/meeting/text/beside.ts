import { listed } from './agenda.ts';

/** What stood in a message beside the order that a form is filled from. */
export const BESIDE = {
  told: (parts: readonly string[]) =>
    `Stod också i meddelandet och är inte med här: ${listed(parts.map((part) => `”${part}”`))}.`,
  sayApart: 'Det du vill att jag gör av det skriver du för sig.',
} as const;

import { expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { understand } from '../understand.ts';
import { asksForMessage } from './own-messages.ts';

const vocabulary = {
  persons: [{ id: 'lars', names: ['Lars Ek', 'Lars'] }],
  organisations: [],
  boards: [],
};
const asks = (text: string) => {
  const { message, entities } = understand(text, vocabulary, '2025-12-01' as LocalDate);
  return asksForMessage(message, entities.persons);
};

it.each([
  'skriv till alla i styrelsen att vi bjuder på lunch',
  'kan du meddela ledamöterna att lokalen är kall, ta med tröja',
  'skicka ett meddelande till alla: ta med legitimation',
  'hälsa till Lars att boken ligger i receptionen',
  'kan du mejla hela styrelsen om parkeringen?',
  'hälsa att jag tar med fikat',
  'hälsa Lars att han tar fikat',
  'säg till Lars att jag tar fikat',
  'tala om för alla att jag bjuder på fika',
  'säg till Lars att jag är sen',
  'skicka dagordningen till Anna på lovskolan',
  'kan du mejla handlingarna till Bo Ek på Fyren',
  'säg till Lars att jag blir tio minuter sen till mötet',
])('"%s" is a message that nobody sends', (text) => {
  expect(asks(text)).toBe(true);
});

it.each([
  'säg till Maja att jag inte kommer',
  'hälsa Lars att jag kommer',
  'hälsa att jag inte kan',
  'säg till Lars att jag är sjuk',
  'hälsa Lars att mötet är flyttat',
  'meddela alla att mötet är flyttat till 12 december',
  'skicka kallelsen till alla',
  'skicka dagordningen till styrelsen',
  'skicka handlingarna till alla på mötet',
  'påminn alla om att svara',
  'skriv till Kalle att vi ses',
  'skriv in att Lars har förhinder',
  'meddela ledamöterna att punkt 3 utgår',
  'vem meddelar ledamöterna att det blir lunch?',
  'informera om budgeten',
  `skriv till ${'a '.repeat(3000)}`,
])('"%s" is none', (text) => {
  expect(asks(text)).toBe(false);
});

import { expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { understand } from '../understand.ts';
import { asksForMembership } from './teams-members.ts';

const vocabulary = { persons: [{ id: 'karim', names: ['Karim Nasser'] }], organisations: [], boards: [] };
const asks = (text: string) => {
  const { message, entities } = understand(text, vocabulary, '2026-11-23' as LocalDate);
  return asksForMembership(message, entities.persons);
};

it.each([
  'Lägg till Karim i kanalen',
  'kan du bjuda in Karim Nasser till teamet?',
  'ta bort Karim från kanalen',
])('"%s" asks who is to be in the channel', (text) => expect(asks(text)).toBe(true));

it.each([
  'lägg till Lönerna i kanalen',
  'ta bort punkten om Karim från kanalen',
  'lägg till Karims lön i kanalen',
  'posta dagordningen i kanalen',
])('"%s" does not', (text) => expect(asks(text)).toBe(false));

import { expect, it } from 'vitest';
import type { Instant } from '../../kernel/index.ts';
import { listCard } from './forms.ts';

it('that there are no polls is said of those that one may see, and not of the board', () => {
  const card = JSON.stringify(listCard('norrskog', 'Norrskog', [], 0, '2026-11-23T08:00:00.000Z' as Instant));
  expect(card).toContain('Det finns inga snabbfrågor som du kan se än.');
  expect(card).not.toContain('Styrelsen har');
});

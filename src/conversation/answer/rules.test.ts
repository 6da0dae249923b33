import { expect, it } from 'vitest';
import type { LocalDate } from '../../kernel/index.ts';
import { understand } from '../understand/understand.ts';
import type { Asking } from './asking.ts';
import { quorum } from './rules.ts';

const of = (text: string) => {
  const vocabulary = { persons: [], organisations: [], boards: [] };
  const understanding = understand(text, vocabulary, '2026-11-20' as LocalDate);
  const view = { name: 'Samordningsförbundet Norrskog', seats: [1, 2, 3, 4, 5, 6] };
  const answer = quorum({ understanding, view } as unknown as Asking);
  return answer.kind === 'quorum' ? answer.proposed : undefined;
};

it.each([
  ['räcker det med tre', { present: 3, of: 6 }],
  ['räcker det att fyra kommer om vi är sju', { present: 4, of: 7 }],
  ['av våra tolv platser är 7 där, är vi beslutsföra', { present: 7, of: 12 }],
  ['den 28 november blir vi tre, räcker det', { present: 3, of: 6 }],
  ['hur många måste vara med', null],
])('"%s": of those who sit, and no day, KL 6 kap. 27 §', (text, proposed) => {
  expect(of(text)).toEqual(proposed);
});

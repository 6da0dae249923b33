import { expect, it } from 'vitest';
import type { Instant } from '../../kernel/index.ts';
import type { Electorate } from '../domain/electorate.ts';
import type { Matter } from '../domain/matter.ts';
import { previewCard } from './start.ts';

const person = (name: string) => ({ personId: name.toLowerCase(), name });
const seat = (nth: number, holder: string, substitutes: string[]) => ({
  seatId: `s${nth}`,
  organisation: `Kommun ${nth}`,
  holder: person(holder),
  substitutes: substitutes.map(person),
});

it('an ersättare of several seats is named once among those who read along', () => {
  const electorate = {
    seats: [seat(1, 'Alva', ['Orvar', 'Signe']), seat(2, 'Bo', ['Signe', 'Orvar'])],
    chair: 'alva',
    viceChairs: [],
  } as Electorate;
  const matter = {
    heading: 'Dator',
    background: '',
    clauses: ['köpa'],
    attachments: [],
  } as unknown as Matter;
  const board = { boardId: 'b', boardName: 'B', mode: 'UNANIMOUS' } as const;
  const now = '2026-11-02T08:00:00.000Z' as Instant;
  const card = previewCard(board, matter, now, electorate, { content: 'c', preview: 'p' }, [], now);
  expect(JSON.stringify(card)).toContain('Ersättare som läser med: Orvar, Signe.');
});

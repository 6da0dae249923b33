import { expect, it } from 'vitest';
import type { Instant, LocalDate } from '../../kernel/index.ts';
import type { ListedCirculation } from '../views.ts';
import { endedCard } from './ended.ts';

const at = '2025-12-01T08:00:00.000Z' as Instant;
const listed = (count: number): ListedCirculation => ({
  id: `circulation/norrskog/${count}`,
  boardId: 'norrskog',
  version: 1,
  heading: `Inköp ${count}`,
  status: 'DECIDED',
  openedAt: at,
  deadline: at,
  closedAt: at,
  awaitsMeeting: false,
  takenUpBy: null,
});
const board = { boardId: 'norrskog', boardName: 'Samordningsförbundet Norrskog' };
const shown = (count: number, page: number) =>
  JSON.stringify(
    endedCard(
      board,
      Array.from({ length: count }, (_, nth) => listed(nth + 1)),
      page,
      '2025-12-02' as LocalDate,
    ),
  );

it('what was decided per capsulam is listed thirty at a time, with a way to the older ones', () => {
  const first = shown(31, 0);
  expect(first).toContain('31 ärenden per capsulam är avslutade här.');
  expect(first).toContain('Inköp 30: avgjort');
  expect(first).not.toContain('Inköp 31: avgjort');
  expect(first).toContain('"Äldre"');
  const rest = shown(31, 1);
  expect(rest).toContain('Inköp 31: avgjort');
  expect(rest).not.toContain('Inköp 30: avgjort');
  expect(rest).not.toContain('"Äldre"');
  expect(rest).toContain('står i protokollen');
});

it('thirty fit on one page', () => {
  expect(shown(30, 0)).not.toContain('"Äldre"');
});

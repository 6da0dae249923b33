import { expect, it } from 'vitest';
import type { Instant, LocalDate } from '../../kernel/index.ts';
import { NOTHING_SAID } from '../context.ts';
import type { Board } from '../knowledge.ts';
import { understand } from '../understand/understand.ts';
import { chooseBoards } from './choose-board.ts';

const NOW = '2026-11-24T09:00:00.000Z' as Instant;
const TODAY = '2026-11-24' as LocalDate;

const board = (id: string, ...meetings: readonly (readonly [date: string, status: string])[]) =>
  ({
    knowledge: {
      id,
      meetings: meetings.map(([date, status]) => ({ id: `meeting/${id}/${date}`, state: { date, status } })),
      onDay: () => ({ seats: [], persons: [], members: [], office: [] }),
    },
  }) as unknown as Board;

/** Kustlandet's meeting of 29 January is called off. */
const BOARDS = [
  board('norrskog', ['2026-12-10', 'CALLED']),
  board('kustlandet', ['2027-01-29', 'CANCELLED'], ['2027-06-10', 'PLANNED']),
];

it.each([
  ['är mötet den 29 januari inställt?', ['kustlandet']],
  ['blir mötet 29 januari av?', ['kustlandet']],
  ['är mötet inställt?', ['kustlandet']],
  ['när är mötet den 10 december?', ['norrskog']],
])('%s: of the board that has that meeting, though it is called off', async (text, ids) => {
  const read = understand(text, { persons: [], organisations: [], boards: [] }, TODAY);
  const chosen = await chooseBoards(BOARDS, read, 'meeting.get', NOTHING_SAID, NOW);
  expect(chosen.map(({ knowledge }) => knowledge.id)).toEqual(ids);
});

it.each([
  ['recusal.report', 'jag är jävig på punkt 6 29 januari', ['kustlandet']],
  ['recusal.raise', 'Bo är jävig på punkt 6 den 29 januari', ['kustlandet']],
  ['agenda.item', 'vad är punkt 6 den 29 januari?', ['kustlandet']],
  ['recusal.report', 'jag är jävig på punkt 6', ['norrskog']],
] as const)(
  '%s, %s: of the board that meets that day, whichever was spoken of before',
  async (intent, text, ids) => {
    const boards = [
      board('norrskog', ['2026-12-10', 'CALLED']),
      board('kustlandet', ['2027-01-29', 'CALLED']),
    ];
    const read = understand(text, { persons: [], organisations: [], boards: [] }, TODAY);
    const spoken = { ...NOTHING_SAID, board: { id: 'norrskog', at: NOW } };
    const chosen = await chooseBoards(boards, read, intent, spoken, NOW);
    expect(chosen.map(({ knowledge }) => knowledge.id)).toEqual(ids);
  },
);

it.each([
  'varför ställdes mötet den 17 februari in?',
  'är mötet 17 februari inställt?',
  'vem ställde in mötet?',
])('%s: of the board whose meeting is called off, though the one spoken of meets that day', async (text) => {
  const boards = [
    board('norrskog', ['2027-02-17', 'CALLED']),
    board('kustlandet', ['2027-02-17', 'CANCELLED'], ['2027-06-10', 'PLANNED']),
  ];
  const read = understand(text, { persons: [], organisations: [], boards: [] }, TODAY);
  const spoken = { ...NOTHING_SAID, board: { id: 'norrskog', at: NOW } };
  const chosen = await chooseBoards(boards, read, 'attendance.coming', spoken, NOW);
  expect(chosen.map(({ knowledge }) => knowledge.id)).toEqual(['kustlandet']);
});

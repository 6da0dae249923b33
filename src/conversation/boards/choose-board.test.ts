import { expect, it } from 'vitest';
import type { Instant, LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import { NOTHING_SAID } from '../said-before/context.ts';
import { understand } from '../understand/understand.ts';
import { chooseBoards } from './choose-board.ts';

const NOW = '2026-11-24T09:00:00.000Z' as Instant;
const TODAY = '2026-11-24' as LocalDate;

const board = (id: string, ...meetings: readonly (readonly [date: string, status: string])[]) =>
  ({
    membership: { offices: ['MEMBER'] },
    knowledge: {
      people: [],
      id,
      meetings: meetings.map(([date, status]) => ({
        id: `meeting/${id}/${date}`,
        state: {
          date,
          status,
          agenda: { items: [], proposals: [] },
          minutes: { paragraphs: [], present: [] },
        },
      })),
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

it.each([
  ['attendance.coming', 'hur många kommer i februari?', ['norrskog']],
  ['quorum.coming', 'är vi beslutföra i februari?', ['norrskog']],
  ['attendance.coming', 'vilka kommer på mötet i mars', ['norrskog', 'kustlandet']],
  ['attendance.coming', 'hur många kommer?', ['norrskog', 'kustlandet']],
] as const)('%s, %s: of the board that alone meets in that month to come', async (intent, text, ids) => {
  const boards = [
    board('norrskog', ['2026-12-10', 'CALLED'], ['2027-02-11', 'PLANNED'], ['2027-03-04', 'PLANNED']),
    board('kustlandet', ['2026-02-12', 'CLOSED'], ['2026-12-17', 'CALLED'], ['2027-03-18', 'PLANNED']),
  ];
  const read = understand(text, { persons: [], organisations: [], boards: [] }, TODAY);
  const chosen = await chooseBoards(boards, read, intent, NOTHING_SAID, NOW);
  expect(chosen.map(({ knowledge }) => knowledge.id)).toEqual(ids);
});

/** Hers is `of`: the offices that she has on it, and whom else it has. */
const on = (one: Board, offices: readonly string[], ...names: readonly string[]) => {
  const persons = names.map((name) => ({ id: name.toLowerCase(), name, alsoSpelled: [] }));
  const { knowledge } = one;
  return {
    membership: { offices, personId: 'olle' },
    knowledge: { ...knowledge, people: persons },
  } as unknown as Board;
};

it.each([
  ['meeting.move', 'flytta mötet i juni till augusti', ['norrskog']],
  ['meeting.cancel', 'ställ in mötet', ['norrskog']],
  ['item.restore', 'ta tillbaka punkt 8', ['norrskog']],
  // Whatever she has proposed herself is hers, on any; and a förslag is anybody's.
  ['item.withdraw', 'ta bort mitt förslag', ['kustlandet']],
  ['item.add', 'jag vill ta upp cykelställ', ['kustlandet']],
] as const)('%s, %s: where she may, whichever was spoken of before', async (intent, text, ids) => {
  const boards = [
    on(board('norrskog', ['2027-06-10', 'PLANNED']), ['OFFICE']),
    on(board('kustlandet', ['2027-06-17', 'CALLED']), ['SUBSTITUTE']),
  ];
  const read = understand(text, { persons: [], organisations: [], boards: [] }, TODAY);
  const spoken = { ...NOTHING_SAID, board: { id: 'kustlandet', at: NOW } };
  const chosen = await chooseBoards(boards, read, intent, spoken, NOW);
  expect(chosen.map(({ knowledge }) => knowledge.id)).toEqual(ids);
});

it('of the one board that knows whoever is named, whichever was spoken of before', async () => {
  const boards = [on(board('norrskog'), ['OFFICE'], 'Hamid'), on(board('kustlandet'), ['OFFICE'], 'Rut')];
  const vocabulary = {
    persons: ['Hamid', 'Rut'].map((name) => ({ id: name.toLowerCase(), names: [name] })),
    organisations: [],
    boards: [],
  } as unknown as Parameters<typeof understand>[1];
  const read = understand('säg nej till Hamids förslag', vocabulary, TODAY);
  const spoken = { ...NOTHING_SAID, board: { id: 'kustlandet', at: NOW } };
  expect(read.entities.persons.map(({ id }) => id)).toEqual(['hamid']);
  const chosen = await chooseBoards(boards, read, 'item.add', spoken, NOW);
  expect(chosen.map(({ knowledge }) => knowledge.id)).toEqual(['norrskog']);
});

it.each(['notice.send', 'attendance.coming'] as const)(
  '%s: of the one board that has a meeting ahead, where nothing else tells',
  async (intent) => {
    const boards = [
      on(board('norrskog', ['2026-12-10', 'CANCELLED']), ['OFFICE']),
      on(board('kustlandet', ['2027-06-17', 'PLANNED']), ['OFFICE']),
    ];
    const read = understand('skicka kallelsen', { persons: [], organisations: [], boards: [] }, TODAY);
    const chosen = await chooseBoards(boards, read, intent, NOTHING_SAID, NOW);
    expect(chosen.map(({ knowledge }) => knowledge.id)).toEqual(['kustlandet']);
  },
);

it.each([
  ['kustlandet', ['kustlandet']],
  ['norrskog', ['norrskog']],
  [null, ['norrskog', 'kustlandet']],
] as const)(
  'a month in which both meet is of the board that was spoken of (%s), else of either, whichever meets first',
  async (before, ids) => {
    const boards = [
      on(board('norrskog', ['2027-03-10', 'PLANNED']), ['OFFICE']),
      on(board('kustlandet', ['2027-03-30', 'PLANNED'], ['2027-06-17', 'PLANNED']), ['OFFICE']),
    ];
    const text = 'till marsmötet: ekonomi, personal';
    const read = understand(text, { persons: [], organisations: [], boards: [] }, TODAY);
    const spoken = before === null ? NOTHING_SAID : { ...NOTHING_SAID, board: { id: before, at: NOW } };
    const chosen = await chooseBoards(boards, read, 'item.add', spoken, NOW);
    expect(chosen.map(({ knowledge }) => knowledge.id)).toEqual(ids);
  },
);

it('of the board where a förslag of her own waits as well as of the one where she may', async () => {
  const kust = board('kustlandet', ['2027-06-17', 'CALLED']);
  const [meeting] = kust.knowledge.meetings as unknown as { state: { agenda: { proposals: object[] } } }[];
  const proposal = { heading: 'Parkeringen', by: { personId: 'olle' }, outcome: { kind: 'WAITING' } };
  meeting?.state.agenda.proposals.push(proposal);
  const boards = [on(board('norrskog', ['2027-06-10', 'PLANNED']), ['OFFICE']), on(kust, ['SUBSTITUTE'])];
  const read = understand('ta tillbaka parkeringen', { persons: [], organisations: [], boards: [] }, TODAY);
  const spoken = { ...NOTHING_SAID, board: { id: 'kustlandet', at: NOW } };
  const chosen = await chooseBoards(boards, read, 'item.withdraw', spoken, NOW);
  expect(chosen.map(({ knowledge }) => knowledge.id)).toEqual(['kustlandet']);
});

it.each([
  // What she worked on is another board than the one that was spoken of since.
  ['bilaga till punkt 6', 'norrskog', ['norrskog', 'kustlandet']],
  ['här är underlaget till punkt 6', 'norrskog', ['norrskog', 'kustlandet']],
  ['bilaga till punkt 6', 'kustlandet', ['kustlandet']],
  ['bilaga till punkt 6', null, ['kustlandet']],
  // Only the one that was spoken of has it.
  ['bilaga till punkt 7', 'norrskog', ['kustlandet']],
] as const)('%s, a file, after work with %s and a question of Kustlandet', async (text, worked, ids) => {
  const having = (id: string, ...numbers: readonly string[]) => {
    const one = on(board(id, ['2027-06-10', 'PLANNED']), ['OFFICE']);
    const [meeting] = one.knowledge.meetings as unknown as { state: { agenda: { items: object[] } } }[];
    meeting?.state.agenda.items.push(...numbers.map((number) => ({ number, heading: 'El' })));
    return one;
  };
  const boards = [having('norrskog', '6'), having('kustlandet', '6', '7')];
  const read = understand(text, { persons: [], organisations: [], boards: [] }, TODAY);
  const workedBoard = worked === null ? null : { id: worked, at: NOW };
  const spoken = { ...NOTHING_SAID, board: { id: 'kustlandet', at: NOW }, workedBoard };
  const chosen = await chooseBoards(boards, read, 'attachment.add', spoken, NOW);
  expect(chosen.map(({ knowledge }) => knowledge.id)).toEqual(ids);
});

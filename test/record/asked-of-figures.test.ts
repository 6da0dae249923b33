import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A budget of several tables, and a sum that a decision takes from another: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/figures', day('2026-09-28'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Jonas Wiklund', ...messages);

it.each([
  ['hur mycket är budgeterat för förvaltning 2027', /^.*\nSumma förvaltning 1 036/u],
  ['hur mkt har vi för lokaler i budgeten 2027', /^.*\nLokaler 84/u],
  ['vad är det för summa till inhyrda utredare', /^.*\nInhyrda utredare 640/u],
])(
  'the row that is so called is told, and not one of another that has the year: "%s"',
  async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  },
);

it('and of the row that is asked about next', async () => {
  expect(await told('hur mycket är budgeterat för förvaltning 2027', 'och porto?')).toMatch(/Porto 6/u);
});

it.each(['hur stort är det egna kapitalet', 'hur mycket eget kapital har vi', 'vad är vårt egna kapital på'])(
  'how large something is, and not what was taken from it: "%s"',
  async (question) => {
    expect(await told(question)).toMatch(/^§ 42.*\n(?:2 400 000 kr|Det egna kapitalet är 2,4 mnkr)/u);
  },
);

it('what was taken from it is told of who asks for that', async () => {
  expect(await told('hur mycket avsätts av det egna kapitalet')).toMatch(/700 000 kr/u);
});

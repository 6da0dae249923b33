import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Ledamöter who left, and ersättare who went in for them after that. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/taking-turns', day('2026-06-01'));
});

afterAll(() => board.close());

it('whoever served for the §§ that a ledamot was away for served on her seat, as the register has it', async () => {
  expect(await board.told('Eva Lind', 'vem ersatte karim')).toMatch(
    /Sofia Berg tjänstgjorde, enligt registret på Karim Nassers plats/,
  );
  expect(await board.told('Karim Nasser', 'vem tjänstgjorde för mig i maj')).toMatch(/Sofia Berg/);
});

it('of a ledamot who was there for those §§ too it is not said', async () => {
  expect(await board.told('Eva Lind', 'vem ersatte lars')).not.toMatch(/Lars Eks plats/);
});

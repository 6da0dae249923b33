import { expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

it('whose meeting is asked of by the board’s name, that its plan has in a house, is no row of the plan', async () => {
  const board = await boardWithPapers('test/record/plan-in-town', day('2026-11-23'));
  try {
    const told = await board.told('Karim Nasser', 'när är Norrskogs nästa möte?');
    expect(told).toMatch(/^Nästa möte: torsdag 11 februari/);
    expect(told).not.toContain('15 april');
  } finally {
    await board.close();
  }
});

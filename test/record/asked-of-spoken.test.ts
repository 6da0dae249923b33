import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Two protokoll and a kallelse, asked about as one speaks. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/spoken', day('2026-11-25'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Eva Lind', ...messages);

describe('what only the kallelse says of the meeting to come', () => {
  it.each([
    ['var ställer man bilen', 'Parkering finns på innergården'],
    ['finns det parkering', 'Parkering finns på innergården'],
    ['ingår lunch', 'Gemensam lunch kl. 11.45 på Värdshuset'],
    ['är det lunch före mötet?', 'Gemensam lunch kl. 11.45 på Värdshuset'],
    ['har du länken', 'https://mote.example/norrskog-10'],
  ])('%s', async (message, answer) => {
    expect(await told('när är nästa möte', message)).toContain(answer);
  });

  it('is said to be untold where it is silent', async () => {
    expect(await told('vilken ingång ska vi ta')).toMatch(/^Det framgår inte/u);
  });
});

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

describe('what somebody has been on the board', () => {
  it.each([
    ['när slutade Stig Öberg', /^Stig Öberg var ersättare för Myrheds kommun till och med 31 december 2025/u],
    ['varför hoppade stig av', /Varför framgår inte/u],
    ['vem kom in efter stig', /^Leila Haddad efter Stig Öberg/u],
    ['sen när är Leila ersättare', /^Leila Haddad är ersättare för Myrheds kommun sedan 1 januari/u],
    ['sen när sitter jag', /^Du är ledamot för Lidbacka kommun\.\nSedan när framgår inte/u],
    ['vilket parti är Karim', /^Det framgår inte vilket parti Karim Nasser tillhör/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });

  it('is nothing of who served for one who is still there', async () => {
    expect(await told('vem ersatte Karim i april')).toContain('Sofia Berg tjänstgjorde för Karim Nasser');
  });
});

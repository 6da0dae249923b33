import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Tables with empty cells, and a protokoll and a kallelse in running text: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/rows', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Karim Nasser', ...messages);

it.each([
  ['hur mycket sökte växthuset', /300 000/],
  ['hur mycket fick bigården', /60 000/],
  ['hur mycket delade vi ut sammanlagt till odlingsföretagen', /300 000 kr beviljades sammanlagt/],
  ['vem var ordförande på § 43', /Birgitta Åström är ordförande under ärendet/],
  ['vem gick in för mig i september', /Sofia Berg/],
  ['vem var borta i oktober', /^Lars Ek var inte med 15 oktober/],
  ['var satt vi i oktober', /Folkets Hus, Myrhed/],
  ['när och var är nästa möte', /kl\. 13\.00–15\.30, kansliets nya lokaler, Smedgränd 7, Myrhed/],
  ['vad är bilaga 1', /Ansökan från Kaféet med budget/],
])('"%s" is answered', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('of a thing that nothing was granted yet, what is proposed is told, and that it is no decision', async () => {
  const answer = await told('hur mycket har kaféet beviljats');
  expect(answer).toMatch(/100 000/);
  expect(answer).toMatch(/förslag|föreslår/iu);
});

it('a season is no day, and a day is no number of anything', async () => {
  expect(await told('vilken dag är öppen verkstad')).toMatch(/framgår inte/);
  expect(await told('hur många deltagare har vävstugan haft')).toMatch(/framgår inte/);
});

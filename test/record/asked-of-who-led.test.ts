import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** An invented protokoll where another leads one §, and a kallelse that proposes who leads and speaks of jäv. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/led', day('2026-12-07'));
});

afterAll(() => board.close());

it.each([
  'vem ledde mötet när schaktavtalet förlängdes',
  'vem ledde mötet när avtalet med Bergbo förlängdes',
])('another than the chair led the § in which that was decided: %s', async (message) => {
  const answer = await board.told('Karim Nasser', message);
  expect(answer).toContain('Birgitta Åström ledde');
  expect(answer).not.toContain('Eva Lind ledde');
});

it.each([
  ['deltog Eva när schaktavtalet förlängdes', /^Nej\. § 42: Eva Lind deltog inte/u],
  ['var Karim med när Odlarna beviljades pengar', /^Ja\. Karim Nasser var beslutande/u],
  ['var Jonas med när Odlarna beviljades pengar', /^Nej\. Jonas Wiklund står inte bland de närvarande/u],
])('begins with yes or no where it is asked who took part in a decision: %s', async (message, answer) => {
  expect(await board.told('Birgitta Åström', message)).toMatch(answer);
});

it('says neither of whom the protokoll has there for a part of the meeting', async () => {
  const answer = await board.told('Karim Nasser', 'var Lars med när Odlarna beviljades pengar');
  expect(answer).not.toMatch(/^(?:Ja|Nej)\./u);
});

it('quotes what the kallelse says of the jäv of whoever asks, and of nobody else', async () => {
  expect(await board.told('Lars Ek', 'har jag jäv på nån punkt på torsdag?')).toContain(
    'Kallelsen säger: Lars Ek sitter i styrgruppen',
  );
  expect(await board.told('Karim Nasser', 'har jag jäv på nån punkt på torsdag?')).not.toContain(
    'styrgruppen',
  );
});

it('tells the sum that was decided, and not the one before it', async () => {
  expect(await board.told('Karim Nasser', 'vad ska timavgiften bli')).toMatch(/^.*1.240 kr, enligt beslut/mu);
  expect(await board.told('Karim Nasser', 'vad ska timavgiften bli')).not.toMatch(/1.180 kr och/u);
});

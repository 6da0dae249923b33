import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A § with several decisions, §§ headed by the same thing, and ärenden asked for by several numbers: invented. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/several', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Jonas Wiklund', ...messages);

it.each([
  ['hur mycket har ljuspunkten fått totalt', /^280 000 kr beviljades sammanlagt 8 oktober\./u],
  ['vad fick vävstugan', /^770 000 kr beviljades sammanlagt 8 oktober\./u],
  ['vad är budgeten', /^§ 64.*\n.*5 100 000/u],
  ['vad blev budgeten för 2027', /^§ 64.*\n.*5 100 000/u],
  ['ljuspunkten, vad blev det', /§ 61/u],
  ['vilka föredrar den 26 november', /^Föredragande 26 november: Elin Forsman och Ylva Marklund\./u],
])('"%s" is told of that alone', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it.each([
  ['när beslutade vi om arbetsterapeuten', /^Det framgår inte av det jag har/u],
  ['hur mycket har vi kvar att dela ut', /^Beloppet framgår inte av det jag har/u],
  ['blir det överskott', /framgår inte av det jag har/u],
])('"%s" is not on record, and nothing that only begins as its words is told', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it.each([
  ['punkt 3 och 4', ['Punkt 3, mötet 26 november', 'Punkt 4, mötet 26 november']],
  ['vad står i punkterna 3 och 4', ['Punkt 3, mötet 26 november', 'Punkt 4, mötet 26 november']],
  ['§§ 62–64', ['§ 62 ', '§ 63 ', '§ 64 ']],
  ['visa paragraf 62 och 64', ['§ 62 ', '§ 64 ']],
])('each of several is told: "%s"', async (question, facts) => {
  const said = await told(question);
  for (const fact of facts) expect(said).toContain(fact);
});

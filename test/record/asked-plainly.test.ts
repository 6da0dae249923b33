import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A protokoll whose head stands in columns, with a plan in a §, and an agenda in a table: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/plainly', day('2026-09-08'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Karim Nasser', ...messages);

it('what hangs on money yet to come is told beside the sum, and an extension with more money is in it', async () => {
  const sum = await told('hur mycket delade vi ut sammanlagt 21 maj');
  expect(sum).toMatch(/^690\s000 kr beviljades sammanlagt/);
  expect(sum).toMatch(/Därtill 450\s000 kr med villkor/);
});

it('what is left of the year is what has not been, with hours and place of its own row', async () => {
  const left = await told('vilka möten är kvar i år');
  expect(left).toMatch(/^Två möten 2026/);
  expect(left).toContain('torsdag 26 november kl. 09.30–16.00, Myrhed');
  expect(left).not.toContain('Presidiet');
});

it.each([
  ['vem deltog på distans i maj', /^Karim Nasser och Lars Ek var med på distans 21 maj\./],
  ['vilka fick rösta på majmötet?', /^4 beslutande 21 maj: Eva Lind/],
  ['vem va inne för karim i början', /^Sofia Berg tjänstgjorde för Karim Nasser/],
  ['hur länge var sofia med', /^Sofia Berg var med en del av mötet 21 maj\..*§§ 31–33/su],
  ['hur lång paus hade vi i maj', /^20 minuter: Ajournering kl\. 10\.05–10\.25/],
  ['när träffas arbetsutskottet i november', /Arbetsutskottet: 12 november \(styrelsen 26 november\)/],
  ['när har presidiet möte inför novembermötet', /Presidiet träffas en vecka före varje möte/],
])('"%s" is answered of the meeting, or of those that meet beside it', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it.each([
  [
    'hur dags kommer Sally Norman o va ska hon prata om',
    /Punkt 3, Besök av Nyckelknippan, börjar kl\. 9\.10/,
  ],
  ['sista dag att säga att man inte kan komma den 17e, o till vem', /Maja Holm.*senast 14 september/],
  ['vem svarade inte per capsulam i april', /Birgitta Åström svarade inte/],
])('"%s" is answered as the papers tell it', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** The demo's papers, asked about over years and members, why somebody was away, and what comes after something. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('demo/documents', day('2026-11-23'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Karim Nasser', ...messages);

describe('sums', () => {
  it.each([
    ['vad har stegvis fått sammanlagt 2026 och 2027', /^2 450 000 kr beviljades sammanlagt/u],
    ['vad har vi beviljat 2025 och 2026', /^4 310 000 kr beviljades och avsattes sammanlagt/u],
    ['vad är summan av bidragen från kommunerna 2027', /1 050 000 kr från Lidbacka kommun och 500 000 kr/u],
    ['hur mycket pengar föreslås på nästa möte totalt', /^690 000 kr föreslås sammanlagt till mötet/u],
    ['hur mycket pengar föreslås totalt på mötet', /^690 000 kr föreslås sammanlagt till mötet/u],
    ['vad kostar konferensen', /\n45 000 kr, enligt beslut 11 juni \(§ 96\)/u],
    ['vad får ungdomsspåret o hur länge', /\n600 000 kr.*\n.*november 2026–oktober 2027/u],
    ['är budgeten större i år än nästa år', /\n100 000 kr mindre: 6 200 000 kr för 2027 mot 6 300 000 kr/u],
    ['ligger vi över eller under budget', /prognosen från delårsrapporten står fast/u],
    ['håller vi budgeten', /prognosen från delårsrapporten står fast/u],
    ['är budgeten mindre nästa år', /\n100 000 kr mindre: 6 200 000 kr för 2027 mot 6 300 000 kr/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

it('people are counted under a heading that says what people', async () => {
  expect(await told('hur många unga visade kartläggningen')).toMatch(/\nI de båda .*187 personer/u);
});

describe('why somebody was away', () => {
  it.each([
    ['varför var inte birgitta med 5 november', /har anmält förhinder/u],
    ['varför var eva borta i juni', /eftersom Eva Lind har anmält förhinder/u],
    ['varför var inte karim med 5 november', /^Karim Nasser var med 5 november|^Du var med 5 november/u],
    [
      'varför var inte monika med 5 november',
      /^Det framgår inte varför Monika Rask inte var med 5 november/u,
    ],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

describe('who is called, one after the other', () => {
  it.each([
    'vem är tredje ersättare för mig',
    'i vilken ordning kallas ersättarna för mig',
    'vem ersätter karim om sofia inte kan',
    'vem ersätter mig om sofia inte kan',
  ])('%s', async (message) => {
    const answer = await told(message);
    expect(answer).toMatch(/^Sofia Berg är ersättare för (?:dig|Karim Nasser)/u);
    expect(answer).toContain('Därefter kallas Gunnar Hedlund, Tomas Norling');
  });
});

it.each([
  ['nr e nästa möte o va tar vi upp', /^Nästa möte: torsdag 10 december[\s\S]*Lovskolan/u],
  ['vad är bestämt för 2027', /ärenden med beslut[\s\S]*§ 115/u],
  ['vilka är med och betalar', /3 100 000 kr från staten/u],
  ['nästa möte efter den 10 december', /^Torsdag 11 mars 2027/u],
  ['är mötet offentligt den 10 december', /^Mötet där budgeten fastställs är offentligt/u],
  ['är nästa möte offentligt', /^Mötet där budgeten fastställs är offentligt/u],
  ['är mötet den 10 december offentligt', /^Mötet där budgeten fastställs är offentligt/u],
  ['vad va det för per capsulam i augusti', /§ 105 Mötesplats Myrhed/u],
  ['vad var det för per capsulam i mars', /^Inget beslut per capsulam i mars framgår/u],
])('%s', async (message, answer) => {
  expect(await told(message)).toMatch(answer);
});

it('that no snabbfråga is open answers nothing that is not of one', async () => {
  expect(await told('vilket datum blir det')).not.toContain('snabbfråga är öppen');
  expect(await told('hur går det med snabbfrågan')).toContain('snabbfråga är öppen');
});

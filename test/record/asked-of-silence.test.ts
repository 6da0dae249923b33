import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A protokoll and a kallelse that are silent on much that is asked, and tell what lies beside it. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/silent', day('2026-11-20'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Eva Lind', ...messages);

describe('what the record is silent on is said to be silent, before what comes nearest', () => {
  it.each([
    // No reason: what is done with it, what is beside it, or that it was so.
    ['varför blev det ett överskott', /^.*\n?Skälet framgår inte/],
    ['varför byter kansliet lönesystem', /^Skälet framgår inte[\s\S]*har bytt lönesystem/],
    ['varför var åskådarna färre', /^Skälet framgår inte/],
    ['varför deltog inte lars ek i beslutet om sädesladan', /^Skälet framgår inte/],
    ['varför röstade birgitta nej till sädesladan', /^Skälet framgår inte[\s\S]*Sädesladan/],
    // No day, no number, no sum of then, no place of it.
    ['när börjar den nya verksamhetsledaren', /^Datumet framgår inte/],
    ['hur många har deltagit i kolmilan', /^Antalet framgår inte/],
    ['vad är avgiften för kurser i år', /^Beloppet framgår inte[\s\S]*1 150 kr/],
    ['hur mycket fick kolmilan förra året', /^Beloppet framgår inte/],
    ['var äter vi lunch den 18 december', /^Platsen framgår inte/],
    ['vem blir ny verksamhetsledare', /framgår inte/],
    // Nothing that the register or the list of papers holds.
    ['när fyller maja holm år', /^Det framgår inte/],
    ['hur länge har maja varit förbundschef', /framgår inte/],
    ['vad tjänar karim', /framgår inte|kan jag inte svara/],
    ['vem skrev bilaga 1', /^Det framgår inte vem/],
    ['hur många sidor är bilaga 1', /^Antalet framgår inte/],
    ['vilken tid kommer punkt 2 upp', /^Tiden framgår inte/],
    ['hur lång tid tar punkt 2', /^Det framgår inte/],
    ['varför föreslås bidraget till kolmilan', /^Skälet framgår inte/],
    ['vem är ordförande i kommunstyrelsen', /^Det framgår inte vem/],
    ['vad serveras på mötet', /^Det framgår inte/],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

describe('what the record tells is told, in the same words', () => {
  it.each([
    ['varför höjs avgiften för kurser', /täcker kostnaden/],
    ['varför utlyser vi pengar', /nyttja överskottet/],
    ['när hålls visningen för medarbetarna', /24 oktober/],
    ['hur många fler deltagare kan kolmilan ta emot', /tio fler/],
    ['vad blir avgiften för kurser nästa år', /1 150 kr/],
    ['hur mycket föreslås kolmilan få nästa år', /510 000 kr/],
    ['var hålls nätverkets vårkonferens 2027', /Storsjö/],
    ['vem föredrar punkt 2', /Ylva Marklund/],
    ['vad har maja för e-post', /maja\.holm@norrskog\.example/],
    ['hur röstade birgitta om sädesladan', /Nej: Birgitta Åström/],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

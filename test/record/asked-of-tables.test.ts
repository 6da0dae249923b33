import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Those there in a table of yes and no, and an agenda with the hours of its items: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/tables', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (who: string, ...messages: readonly string[]) => board.told(who, ...messages);

it.each([
  ['Karim Nasser', 'hur dags kommer punkt 4', /^Punkt 4, Avtal med Fyren, börjar kl\. 10\.55\./],
  ['Karim Nasser', 'när börjar rasten nästa möte', /^Punkt 3, Rast, börjar kl\. 10\.40\./],
  ['Karim Nasser', 'vem föredrar punkt 2', /^Ylva Marklund och Lars Ek föredrar punkt 2/],
  ['Lars Ek', 'vilka punkter ska jag föredra', /föredrar du punkt 2/],
  ['Karim Nasser', 'vem ringer jag om jag blir sjuk', /Förhinder anmäls till Maja Holm, 070-000 11 33/],
  ['Karim Nasser', 'vem är ordförande o vice', /Eva Lind[\s\S]*Birgitta Åström/],
  ['Karim Nasser', 'vem är vice ordförande', /^Birgitta Åström(?![\s\S]*Eva Lind)/],
])('to %s, "%s" is answered', async (who, question, fact) => {
  expect(await told(who, question)).toMatch(fact);
});

it('a proposal ends where the letter does', async () => {
  const answer = await told('Karim Nasser', 'vad föreslås i punkt 4');
  expect(answer).toContain('Styrelsen godkänner avtalet.');
  expect(answer).not.toContain('välkomna');
});

it('who was missing is told of each meeting, and of both', async () => {
  expect(await told('Eva Lind', 'vilka var borta i september')).toMatch(
    /^Karim Nasser och Lars Ek var inte med 3 september/,
  );
  const both = await told('Eva Lind', 'vilka var borta både i september och oktober');
  expect(both).toMatch(/^Lars Ek var inte med på något av mötena, 3 september och 15 oktober/);
  expect(both).toContain('15 oktober: Eva Lind och Lars Ek var inte med.');
});

it('who led a meeting, and one § of it, is told', async () => {
  expect(await told('Eva Lind', 'vem ledde mötet i oktober')).toMatch(/^Birgitta Åström ledde mötet/);
  expect(await told('Eva Lind', 'vem ledde mötet under verkstaden i Myrhed')).toContain(
    'Under paragrafen leder Jonas Wiklund mötet.',
  );
});

it('jäv is told without a no, and the next § is told by what it is of', async () => {
  const answer = await told('Eva Lind', 'var Birgitta jävig om släpvagnen');
  expect(answer).toContain('Birgitta Åström deltog inte');
  expect(answer).not.toContain('Nej');
  expect(await told('Eva Lind', '§ 44', 'vem var jävig', 'och nästa paragraf')).toContain('Verkstaden');
});

it('of the meeting before the one spoken of the same is asked', async () => {
  for (const before of ['och mötet innan?', 'och mötet före det', 'mötet dessförinnan då']) {
    expect(await told('Eva Lind', 'vilka var borta i oktober', before), before).toMatch(
      /^Karim Nasser och Lars Ek var inte med 3 september/,
    );
    expect(await told('Eva Lind', 'när var senaste mötet', before), before).toMatch(/3 september/);
  }
  expect(await told('Eva Lind', 'vilka beslut togs i oktober', 'och mötet innan?')).toContain('3 september');
});

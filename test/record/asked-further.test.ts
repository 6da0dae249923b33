import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Two years of protokoll, a kallelse and the plan of the year ahead. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/further', day('2026-11-16'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Sofia Berg', ...messages);

describe('when the board meets at a place', () => {
  it.each([
    'ska vi till Åkvik nån gång nästa år',
    'när är vi i åkvik',
    'åker vi till bygdegården nåt mer',
    'blir det fler möten på Bygdegården i Åkvik',
  ])('%s: those of the plan', async (message) => {
    const answer = await told(message);
    expect(answer).toMatch(/27 maj 2027.*Åkvik/u);
    expect(answer).toMatch(/25 november 2027/u);
    expect(answer).not.toMatch(/18 mars|3 december|Punkt|§/u);
  });

  it.each([
    ['ska vi till åkvik i höst nästa år', /^Torsdag 25 november 2027/u],
    ['ska vi ge pengar till Åkvik', /^(?!Torsdag)/u],
    ['är vi i åkvik nästa gång', /^Nästa möte: torsdag 3 december/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

describe('meetings before and after a part of the year', () => {
  it.each([
    ['när är sista mötet före sommaren 2027', /^Torsdag 27 maj 2027/u],
    ['första mötet efter sommarn', /^Torsdag 16 september 2027/u],
    ['när är sista mötet före jul', /^Torsdag 3 december kl/u],
    ['när träffas vi efter nyår', /först 18 mars 2027/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });

  it.each([
    ['va e planen för nästa år', 'o hösten?'],
    ['vilka möten har vi 2027', 'och på hösten då'],
  ])('%s … %s: of the year that was spoken of', async (first, then) => {
    const answer = await told(first, then);
    expect(answer).toMatch(/16 september 2027/u);
    expect(answer).toMatch(/25 november 2027/u);
    expect(answer).not.toMatch(/15 oktober|27 maj/u);
  });

  it('this autumn is this year, whatever was spoken of', async () => {
    expect(await told('va e planen för nästa år', 'och i höst då')).toMatch(/15 oktober/u);
  });
});

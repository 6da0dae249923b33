import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** An invented protokoll in plain words, its decisions gathered last and the next meeting only told of. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/plain', day('2026-11-10'));
});

afterAll(() => board.close());

const told = (message: string) => board.told('Birgitta Åström', message);

describe('what a protokoll in plain words tells', () => {
  it.each([
    ['när är nästa möte', 'bystugan på Holmen'],
    ['blev verkstan förlängd och hur mycket pengar', '750 000'],
    ['vem var inte med och bestämde om verkstan', 'Lars Ek'],
    ['vem justerade senaste protokollet', 'Jonas Wiklund'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });

  it('that the agenda of a day that is only told of has not come', async () => {
    expect(await told('dagordning till 26 november tack')).toMatch(
      /Dagordningen till torsdag 26 november har inte kommit/,
    );
  });
});

describe('who is to see to what was decided', () => {
  it('is whom the row below it names, by initials too, and until when', async () => {
    const answer = await board.told('Maja Holm', 'vad skulle jag göra till novembermötet');
    expect(answer).toContain('Cykelköket i Myrhed');
    expect(answer).toContain('Förbundschefen tar kontakt med Myrheds kommun');
    expect(answer).toContain('Klart 26 november');
    expect(answer).not.toContain('skickas till medlemmarna');
  });

  it('is told of whoever is asked about', async () => {
    expect(await told('vad har Maja Holm fått i uppdrag')).toContain('Rapporten skickas till medlemmarna');
  });
});

it('lists what was decided by delegation, and not that it was filed', async () => {
  const answer = await told('vad har förbundschefen beslutat på delegation');
  expect(answer).toContain('utbildning i samtal');
  expect(answer).toContain('två datorer');
  expect(answer).not.toContain('till handlingarna');
  expect(answer).not.toContain('Karim Nasser');
});

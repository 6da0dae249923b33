import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardsWithPapers, day } from '../support/board-with-papers.ts';

/** The demo's own boards and papers, asked about the day after a meeting that has no protokoll yet. */
let boards: Awaited<ReturnType<typeof boardsWithPapers>>;

beforeAll(async () => {
  boards = await boardsWithPapers({ norrskog: 'demo/documents' }, day('2026-12-11'));
});

afterAll(() => boards.close());

const karim = (...messages: readonly string[]) => boards.told('Karim Nasser', ...messages);

describe('a meeting that has no protokoll yet', () => {
  it.each(['vad bestämdes igår', 'vad bestämdes i går', 'vad beslutades den 10 december'])(
    '%s: that there is none, and nothing of the one before',
    async (message) => {
      const answer = await karim(message);
      expect(answer).toMatch(/^Det finns inget protokoll från mötet 10 december/);
      expect(answer).not.toContain('5 november');
    },
  );

  it.each(['vad bestämdes igår om lovskolan', 'vad blev beslutet om lovskolan i går'])(
    '%s: what was proposed, and that no more is known',
    async (message) => {
      const answer = await karim(message);
      expect(answer).toContain('Det är inte beslutat enligt det jag har');
      expect(answer).toContain('jag har inget protokoll som visar vad det blev');
    },
  );

  it('is told when its protokoll is to be justerat', async () => {
    const answer = await karim('när kommer protokollet');
    expect(answer).toMatch(/^Det finns inget protokoll från 10 december/);
    expect(answer).toContain('senast torsdag 24 december');
  });
});

it('a weekday on which nobody meets is told so, and no plan whose days are of that name', async () => {
  const answer = await karim('när börjar mötet på torsdag');
  expect(answer).toMatch(/^Jag hittar inget möte torsdag 17 december/);
  expect(answer).not.toContain('Sammanträdesplan');
});

it('who took part from afar in a year is told of whichever meeting of it had any', async () => {
  expect(await karim('§ 104', 'vilka var med på distans i år')).toContain(
    'Birgitta Åström var med på distans 12 mars',
  );
});

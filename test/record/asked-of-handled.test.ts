import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Invented papers as the common systems for case handling print them: two protokoll, a plan by month, a kallelse to come. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/handled', day('2026-09-10'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Lars Ek', ...messages);

describe('a meeting that is named is asked of, whatever was spoken of before', () => {
  it.each(['va nån jävig på majmötet?', 'vem var jävig i maj', 'nån som va jävig 7 maj'])(
    'who was jävig: %s',
    async (message) => {
      const answer = await told('hur mkt fick trädgårdsspåret', message);
      expect(answer).toContain('Karim Nasser');
      expect(answer).not.toContain('Trädgårdsspåret');
    },
  );

  it.each(['reserverade sej nån i maj o varför', 'vilka reserverade sig i maj'])(
    'who reserved herself: %s',
    async (message) => {
      expect(await told('vem reserverade sig i februari', message)).toContain('Lars Ek reserverade sig');
      expect(await told('hur mkt fick trädgårdsspåret', message)).toContain('Lars Ek reserverade sig');
    },
  );

  it('who reserved herself, where the matter before is of another meeting', async () => {
    expect(await told('vem va jävig om smedjan', 'vilka reserverade sig i februari')).toContain(
      'Birgitta Åström reserverade sig',
    );
  });

  it.each(['vem skriver under febprotokollet', 'vem justerade febmötets protokoll'])(
    'by a month that is shortened: %s',
    async (message) => {
      expect(await told('när justerades majprotokollet', message)).toContain('protokollet 12 februari');
    },
  );

  it.each(['vem ska skriva under protokollet från maj', 'vilka undertecknar majprotokollet'])(
    'all who sign it: %s',
    async (message) => {
      const answer = await told(message);
      for (const name of ['Birgitta Åström', 'Eva Lind', 'Maja Holm']) expect(answer).toContain(name);
    },
  );

  it('and what is said of it is of the matter, where one points at it', async () => {
    expect(await told('hur mkt fick smedjan', 'var nån jävig då')).toMatch(/^§ 8: Karim Nasser/);
  });
});

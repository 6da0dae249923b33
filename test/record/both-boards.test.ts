import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardsWithPapers, day } from '../support/board-with-papers.ts';

/** Birgitta is on both: what one has as an item of its own is a row of a table in the other. */
let boards: Awaited<ReturnType<typeof boardsWithPapers>>;

beforeAll(async () => {
  const folder = 'test/record/both-boards';
  boards = await boardsWithPapers(
    { norrskog: `${folder}/norrskog`, kustlandet: `${folder}/kustlandet` },
    day('2027-03-01'),
  );
});

afterAll(() => boards.close());

const told = (...messages: readonly string[]) => boards.told('Birgitta Åström', ...messages);

describe('what both boards have on record, one as an item and the other as a row of a table', () => {
  it.each(['läsvägen summa?', 'hur mycket söker läsvägen?', 'vad föreslås om läsvägen', 'läsvägen'])(
    '%s: it is asked which board',
    async (message) => {
      expect(await told(message)).toMatch(/I vilken styrelse\?/);
    },
  );

  it('and each is answered of its own', async () => {
    expect(await told('läsvägen summa?', 'Norrskog')).toContain('310 000 kr');
    expect(await told('läsvägen summa?', 'Kustlandet')).toContain('170 tkr');
  });

  it.each([
    ['frukostklubben, hur mycket?', '180 tkr'],
    ['kanotleden, hur mycket?', '45 000 kr'],
  ])('%s: of the one board that has it', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });
});

describe('of two boards', () => {
  let spoken: typeof boards;
  beforeAll(async () => {
    spoken = await boardsWithPapers(
      { norrskog: 'test/record/spoken', kustlandet: 'test/record/both-boards/kustlandet' },
      day('2026-11-25'),
    );
  });
  afterAll(() => spoken.close());
  const asked = (...messages: readonly string[]) => spoken.told('Birgitta Åström', ...messages);

  it.each([
    ['vem justerade protokollet i april', 'Jonas Wiklund'],
    ['vilka var med i oktober', '5 beslutande 8 oktober'],
  ])('%s: of the one that met then', async (message, fact) => {
    expect(await asked(message)).toContain(fact);
  });

  it('what one is on each is told of each, whichever was spoken of last', async () => {
    for (const text of ['vad är jag i respektive styrelse', 'i vilka styrelser sitter jag']) {
      const both = await asked('när är nästa möte i Norrskog', text);
      expect(both, text).toContain('vice ordförande');
      expect(both, text).toContain('ledamot för Region Nordkusten i Kustlandet');
    }
  });
});

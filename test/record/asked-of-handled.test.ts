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

describe('what was granted', () => {
  it.each([
    'hur mycket pengar delade vi ut till insatser i februari sammanlagt',
    'hur mkt medel gav vi totalt i februari',
  ])('is added up, whatever else the decision says before: %s', async (message) => {
    expect(await told(message)).toContain('820 000 kr beviljades sammanlagt 12 februari');
  });

  it.each(['va fick ullspinneriet', 'hur mycket fick ullspinneriet'])(
    'is not what was refused: %s',
    async (message) => {
      const answer = await told(message);
      expect(answer).toContain('240 000 kr avslogs 12 februari (§ 4)');
      expect(answer).not.toContain('240 000 kr, enligt beslut');
    },
  );

  it.each([
    'hur mkt beviljade vi till smedjan o båtvarvet tillsammans',
    'vad fick smedjan och båtvarvet ihop',
  ])('is not what may be used of it: %s', async (message) => {
    expect(await told(message)).toMatch(/670 000 kr|520 000 kronor.*150 000|150 000 kronor.*520 000/);
  });

  it('goes before what may be used of it, but where that is asked for', async () => {
    expect(await told('vad fick båtvarvet för peng')).toContain('520 000 kr, enligt beslut 12 februari');
    expect(await told('hur mkt fick båtvarvet till handledning')).toContain('40 000 kr');
  });

  it.each(['vad fick insatsen Regnbågen', 'hur mycket fick projektet Regnbågen'])(
    'to a thing by a name that no paper has is none of the others: %s',
    async (message) => {
      const answer = await told(message);
      expect(answer).toContain('framgår inte');
      expect(answer).not.toContain('900 000');
    },
  );

  it('tells whom a decision that "ska skickas till" somebody is sent to', async () => {
    const answer = await told('hur mkt fick smedjan', 'o vem skulle få beslutet?');
    expect(answer).toContain(
      'Beslutet skickas till Lidbacka kommun, arbetsmarknadsenheten, Försäkringskassan',
    );
  });
});

describe('who was there', () => {
  it('and served for whom, for which §§, is one question', async () => {
    const answer = await told('vem gick in för karim i februari o vilka paragrafer');
    expect(answer).toContain('Sofia Berg tjänstgjorde för Karim Nasser (Försäkringskassan), §§ 5-6.');
    expect(answer).not.toContain('ärenden med beslut');
  });

  it.each(['vem hoppade in för mig i februari', 'vem satt i mitt ställe den 12 februari'])(
    'is whoever served in the place of one that was there for a part: %s',
    async (message) => {
      expect(await board.told('Karim Nasser', message)).toContain('Sofia Berg tjänstgjorde för Karim Nasser');
    },
  );

  it.each(['vilka beslutade 12 feb', 'vilka var det som bestämde på mötet 12 februari'])(
    'and decided, is of people: %s',
    async (message) => {
      const answer = await told(message);
      expect(answer).toContain('beslutande 12 februari');
      expect(answer).toContain('Leila Haddad');
    },
  );

  it.each([
    'var Gunnar Hedlund me i februari, fick han rösta?',
    'va gunnar hedlund med 12 februari och röstade han?',
  ])('and whether he voted, is not of jäv: %s', async (message) => {
    const answer = await told(message);
    expect(answer).toMatch(/^Nej, Gunnar Hedlund var med 12 februari/);
  });
});

it.each([
  ['vad föreslås på punkt 2 nästa möte', 'Styrelsen godkänner prognosen'],
  ['vad handlar punkt 3 om nästa möte', 'kompletterat med tidplan'],
])(
  'a förslag below the agenda is of its own ärende, also where the column broke its heading: %s',
  async (message, words) => {
    expect(await told(message)).toContain(words);
    expect(await told('vad är förslaget på punkt 5 nästa möte')).not.toContain(words);
  },
);

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** An invented protokoll with jäv, a votering and one § adjusted and posted by itself; a kallelse to come. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/apart', day('2026-04-15'));
});

afterAll(() => board.close());

const told = (message: string) => board.told('Birgitta Åström', message);

describe('who was jävig', () => {
  it.each(['vem var jävig om verkstan', 'vilka va jäviga på verkstan', 'nån som var jävig i verkstan?'])(
    'in a matter that is named: %s',
    async (message) => {
      const answer = await told(message);
      expect(answer).toContain('Lars Ek');
      expect(answer).not.toContain('KL 6 kap.');
    },
  );

  it.each(['vem räknas som jävig', 'när är man jävig'])(
    'by the rules, where no matter is: %s',
    async (message) => {
      expect(await told(message)).toContain('KL 6 kap.');
    },
  );

  it.each(['vem gick in när karim var jävig', 'vem hoppade in för karim då han var jävig'])(
    'and who served then: %s',
    async (message) => {
      expect(await told(message)).toContain('Sofia Berg');
    },
  );

  it.each([
    'varför var inte lars med på § 4',
    'varför va lars ek inte me på 4:an',
    'varför satt lars ek inte med på 4',
  ])('is why she was not there: %s', async (message) => {
    expect(await told(message)).toContain('hans syster är anställd');
  });
});

it('the § that somebody adjusts is not for which she was there', async () => {
  const answer = await told('vilka var med 19 februari');
  expect(answer).toContain('Birgitta Åström');
  expect(answer).not.toMatch(/Birgitta Åström \([^)]*§ 6/);
});

it.each(['hur röstade lars ek om verkstan', 'vad röstade lars på verkstan'])(
  'who is not among those who voted is said not to be: %s',
  async (message) => {
    expect(await told(message)).toContain('Lars Ek står inte bland dem som röstade');
  },
);

it.each(['hur mycket fick kanalen', 'när ska kanalen redovisa', 'vem var jävig om kanalen'])(
  'a name on record that is a word of ours elsewhere: %s',
  async (message) => {
    expect(await told(message)).toMatch(/§ 10/);
  },
);

describe('what nothing is told of', () => {
  it.each([
    'hur röstade ni om trädgården',
    'hur gick voteringen om lekparken',
    'reserverade sig nån mot flytten',
  ])('is not told of another matter: %s', async (message) => {
    const answer = await told(message);
    expect(answer).toMatch(/framgår/i);
    expect(answer).not.toContain('Jonas Wiklund');
  });

  it('a vote without a matter is the last there was', async () => {
    expect(await told('hur röstade ni senast')).toContain('Jonas Wiklund');
    expect(await told('vem röstade nej')).toContain('Jonas Wiklund');
  });

  it.each(['vad tjänar maja i månaden', 'va har maja holm för lön'])(
    'nor what somebody earns: %s',
    async (message) => {
      const answer = await told(message);
      expect(answer).toMatch(/framgår inte/i);
      expect(answer).not.toContain('175 000');
    },
  );

  it.each(['är budgeten för 2028 klar', 'är budgeten för 2028 spikad än?'])(
    'nor whether a year’s budget is settled: %s',
    async (message) => {
      const answer = await told(message);
      expect(answer).toMatch(/framgår inte|inte beslutat/i);
      expect(answer).not.toContain('402 tkr');
    },
  );
});

describe('one § that was adjusted at once', () => {
  it.each(['när justerades yttrandet om remissen', 'när justerades § 9'])('%s', async (message) => {
    const answer = await told(message);
    expect(answer).toMatch(/omedelbart/);
    expect(answer).not.toMatch(/justerades 2 mars/);
  });

  it.each(['när fick § 9 laga kraft', 'när vann yttrandet laga kraft'])('%s', async (message) => {
    const answer = await told(message);
    expect(answer).toContain('14 mars');
    expect(answer).not.toContain('26 mars');
  });

  it('leaves the others as they are', async () => {
    expect(await told('när fick § 4 laga kraft')).toContain('26 mars');
    expect(await told('när justerades protokollet')).toContain('2 mars');
  });
});

it.each(['är verksamhetsplanen för 2028 klar?', 'har vi antagit verksamhetsplan för 2028'])(
  'what was decided for one year is not told of another: %s',
  async (message) => {
    const answer = await told(message);
    expect(answer).toMatch(/framgår inte|inte beslutat/i);
    expect(answer).toMatch(/^(?:Det framgår inte|Det är inte beslutat)/);
  },
);

it('what was decided for the year that is asked of is told', async () => {
  expect(await told('är verksamhetsplanen för 2026 klar?')).toContain('Verksamhetsplanen för 2026 antas');
  expect(await told('vad bestämde ni om verksamhetsplanen')).toContain('Verksamhetsplanen för 2026 antas');
});

it.each(['hur många sidor är resebudgeten', 'hur många sidor har resebudgeten'])(
  'how many pages a bilaga has, where the list of them says: %s',
  async (message) => {
    expect(await told(message)).toMatch(/4 sidor/);
  },
);

it('the number of pages is no part of a bilaga’s name', async () => {
  const answer = await told('vilka bilagor finns till mötet');
  expect(answer).toContain('Förslag till resebudget');
  expect(answer).not.toMatch(/resebudget 4/);
});

it.each(['tack så mkt, bra!', 'tack, toppen', 'bra, tack'])(
  'thanks with a word of praise are thanks: %s',
  async (message) => {
    expect(await told(message)).toMatch(/^Varsågod/);
  },
);

it.each([
  'är den ekonomiska uppföljningen med i utskicket',
  'ligger den ekonomiska uppföljningen med i kallelsen?',
])('whether a paper is among those sent: %s', async (message) => {
  expect(await told(message)).toContain('delas ut vid mötet');
});

it.each(['va har verkstan för diarienr', 'vilket diarienummer har verkstan'])(
  'a diary number is that of the § that has one: %s',
  async (message) => {
    expect(await told(message)).toContain('2026-014');
  },
);

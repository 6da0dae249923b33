import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Invented papers, asked about as one types on a phone: in slang, in part, and of what was just said. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/loosely', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Karim Nasser', ...messages);

describe('sums', () => {
  it('what is bought is granted to nobody, and what is set aside is said to be', async () => {
    const sum = await told('hur mycket har vi beviljat sammanlagt 2025');
    expect(sum).toMatch(/^320 000 kr beviljades och avsattes sammanlagt 2 oktober 2025/u);
    expect(sum).not.toContain('70 000');
    expect(await told('summera allt vi delat ut under 2026')).toMatch(/^850 000 kr beviljades sammanlagt/u);
  });

  it.each([
    'vilka får vi pengar av',
    'varifrån kommer pengarna',
    'vem är det som betalar för oss',
    'hur mycket pyntar lidbacka 2027',
    'vad pröjsar myrhed',
  ])('what the medlemmar pay in: "%s"', async (question) => {
    expect(await told(question)).toContain('400 000 kr från Myrheds kommun');
  });
});

describe('when somebody outside is to account for it', () => {
  it.each(['när ska ljungbacken redovisa', 'hur ofta ska ljungbacken lämna in rapport'])(
    '"%s": as it was decided, and by nobody presented',
    async (question) => {
      expect(await told(question)).toMatch(
        /^§ 41.*\nAtt Ljungbacken redovisar antalet deltagare varje halvår/u,
      );
    },
  );

  it('where nothing says it, nobody else’s account is told', async () => {
    expect(await told('när ska kvarnhjulet redovisa')).toMatch(/^Datumet framgår inte.*\n.*§ 54/u);
  });
});

describe('how many', () => {
  it.each([
    ['hur många deltagare har ljungbacken haft', /^§ 41.*\nUnder 2025 har 31 deltagare/u],
    ['hur många ungdomar har tegelbruket haft kontakt med', /^§ 53.*\nHittills har 46 unga tagit kontakt/u],
    ['hur många deltagare har kvarnhjulet haft', /^Antalet framgår inte/u],
  ])('are counted under the heading of whose they are: "%s"', async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  });
});

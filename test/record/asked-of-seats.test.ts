import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A protokoll of an invented board whose list of those who came has a row for each seat. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/seats', day('2026-11-20'));
});

afterAll(() => board.close());

const told = (who: string, ...messages: readonly string[]) => board.told(who, ...messages);

describe('those who came for some §§', () => {
  it('are told with these, and are counted with those who decided only where the seat was theirs', async () => {
    const answer = await told('Lars Ek', 'vilka var med i oktober');
    expect(answer).toMatch(
      /^5 beslutande 15 oktober: Eva Lind \(ordförande, ej §§ 64–65\/26\), Birgitta Åström \(vice ordförande\), Karim Nasser, Lars Ek och Leila Haddad \(tjänstgörande ersättare för Jonas Wiklund\)/,
    );
    expect(answer).toContain('Bara §§ 64–65/26: Gunnar Hedlund (tjänstgörande ersättare för Eva Lind)');
    expect(answer).toContain('Tomas Norling (ersättare)');
    expect(answer).toContain('Ylva Marklund (ekonom, § 63/26)');
  });

  it('are told so when asked about one of them, and when they left', async () => {
    const answer = await told('Lars Ek', 'var eva med hela mötet i oktober');
    expect(answer).toMatch(/^Eva Lind var med en del av mötet 15 oktober/);
    expect(answer).toContain('ej §§ 64–65/26');
    expect(answer).toContain('lämnar mötet kl. 11.05');
    expect(answer).not.toContain('Lidbacka kommun Eva');
  });
});

describe('what is granted in the rows of a table', () => {
  it.each([
    [
      'hur mycket fick lidbacka ihop i småbidrag',
      /^45 000 kr beviljades Lidbacka kommun sammanlagt 15 oktober/u,
    ],
    ['hur mycket delades ut totalt i småbidrag', /^75 000 kr beviljades sammanlagt 15 oktober/u],
    ['hur mycket har vi beviljat totalt i oktober', /^1 275 000 kr beviljades sammanlagt 15 oktober/u],
    ['hur mycket fick arbetsförmedlingen sammanlagt', /^Inga beviljade belopp till Arbetsförmedlingen/u],
  ])('is summed up, for the medlem that is named alone: "%s"', async (question, fact) => {
    expect(await told('Lars Ek', question)).toMatch(fact);
  });

  it('is told of each row, with a dash where nothing was', async () => {
    expect(await told('Lars Ek', 'vad fick bokcirkeln')).toContain('10 000 kr');
    expect(await told('Lars Ek', 'vad sökte gångklubben')).toContain('sökt 20 000 kr, beviljat –');
  });
});

describe('a plan of meetings and the agenda of the next', () => {
  it.each([
    ['när är budgetmötet i höst', /4 november 2027 \(budget\)/u],
    ['sista dag för ärenden till septembermötet', /^Sista inlämning: 30 augusti/mu],
  ])('is told by what stands beside the day: "%s"', async (question, fact) => {
    const later = await boardWithPapers('test/record/seats', day('2027-05-20'));
    try {
      expect(await later.told('Lars Ek', question)).toMatch(fact);
    } finally {
      await later.close();
    }
  });
});

it('whoever led the meeting for some §§ did not lead all of it', async () => {
  const answer = await told('Lars Ek', 'vem ledde mötet i oktober');
  expect(answer).toMatch(/^Eva Lind ledde mötet 15 oktober/);
  expect(answer).toContain('Birgitta Åström leder mötet §§ 64–65/26.');
});

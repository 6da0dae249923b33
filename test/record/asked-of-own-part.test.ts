import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A protokoll that tells who came beside each medlem, and the kallelse after it; invented. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/own-part', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (who: string, ...messages: readonly string[]) => board.told(who, ...messages);

describe('what somebody asks of her own part in a meeting', () => {
  it.each([
    ['Lars Ek', 'vilka paragrafer var jag med på i september', 't.o.m. § 52'],
    ['Lars Ek', 'var jag kvar när vi tog ågatan', 't.o.m. § 52'],
    [
      'Sofia Berg',
      'tjänstgjorde jag i september?',
      'Nej, du var med 24 september men deltog inte i besluten',
    ],
    ['Leila Haddad', 'tjänstgjorde jag nån gång i september', 'Nej, du står inte bland dem'],
    [
      'Jonas Wiklund',
      'hade jag nån ersättare i september',
      'Det framgår inte att någon tjänstgjorde för Jonas',
    ],
    [
      'Birgitta Åström',
      'vem var min ersättare i september',
      'Tomas Norling tjänstgjorde för Birgitta Åström',
    ],
  ])('%s asks "%s"', async (who, question, fact) => {
    expect(await told(who, question)).toContain(fact);
  });
});

describe('what is decided and what is to come', () => {
  it('what was refused got nothing, whatever was sought', async () => {
    const answer = await told('Karim Nasser', 'vad fick smedjan');
    expect(answer).toContain('avslås');
    expect(await told('Karim Nasser', 'hur mycket sökte smedjan')).toContain('260 000 kr');
  });

  it('what it will be if the board says yes is the sum ahead, and not the one that was', async () => {
    expect(await told('Karim Nasser', 'vad blir hyran på ågatan om vi tackar ja')).toContain('7 900 kr');
  });

  it('a sum by a unit is the one that is told by it', async () => {
    expect(await told('Karim Nasser', 'vad kostar stigen per deltagare')).toContain('22 500 kr');
    expect(await told('Karim Nasser', 'va kostade det per deltagare i våras')).toMatch(/31 400|22 500/u);
  });

  it('the last day to say that one cannot come is the one of the kallelse', async () => {
    expect(await told('Lars Ek', 'sista dag att anmäla frånvaro?')).toContain('20 november');
  });

  it('what somebody got last year is what was granted then, for whatever year', async () => {
    expect(await told('Karim Nasser', 'vad fick ugglan förra året')).toContain('500 000 kr, enligt beslut');
  });

  it('a projektor is no projekt', async () => {
    expect(await told('Karim Nasser', 'hur går det med projektorn')).toContain('9 500 kr');
  });

  it('whether somebody is to justera is of the meeting ahead', async () => {
    expect(await told('Karim Nasser', 'ska lars justera')).toContain('Lars står på tur');
  });

  it('who comes with an item stands in brackets behind its heading', async () => {
    expect(await told('Karim Nasser', 'vem pratar om bygget vid ån')).toContain('Ylva Marklund');
  });
});

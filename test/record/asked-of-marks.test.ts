import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Papers whose rows tell by letters, columns and legends what an item is; invented, and asked about in passing. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/marks', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (who: string, ...messages: readonly string[]) => board.told(who, ...messages);

describe('an agenda that calls in a sentence and tells the sort of each item by a letter', () => {
  it.each([
    ['när e nästa styrelsmöte', 'fredag 27 november kl. 09.30'],
    ['var ska vi va den 27e', 'Gamla Stationen, Perrongvägen 2, Myrhed'],
    ['vad är punkt 5', 'Delegationsordning'],
    ['finns delegationsordningen att läsa redan', 'Delas ut på mötet'],
    ['hur stor är tomten', '4 500 kvadratmeter'],
    ['vad heter nya kanslisten', 'Tove Brännare'],
  ])('answers "%s"', async (question, fact) => {
    expect(await told('Karim Nasser', question)).toContain(fact);
  });

  it('goes on from who is new to when she began, and from the new rent to the one of today', async () => {
    expect(await told('Lars Ek', 'vad heter nya kanslisten', 'när började hon')).toContain('2 november');
    expect(await told('Lars Ek', 'vad blir nya hyran', 'och vad betalar vi nu')).toContain('11 200 kr');
  });

  it('names the item that names the asker, where she asks whether she is jävig at the meeting', async () => {
    const answer = await told('Karim Nasser', 'är jag jävig på nåt den 27e');
    expect(answer).toContain('Ägare till grannfastigheten är Karim Nasser');
    expect(await told('Lars Ek', 'är jag jävig på nåt den 27e')).not.toContain('grannfastigheten');
  });
});

describe('a protokoll with the number before the sign, and sides told by what they were for', () => {
  it.each([
    ['3 § 1 oktober', '350 000 kr'],
    ['hur röstades det om slöjdboden', '2 ja, 1 nej'],
    ['vilka reserverade sig om slöjdboden', 'Lars Ek'],
    ['hur många i slöjdboden fick jobb', 'Var tredje har kommit i arbete'],
    ['hur många sökte kanslistjobbet', '47 sökte'],
    ['hur många sökte tjänsten som kanslist', '47 sökte'],
    ['vad har vi i reserv', '300 tkr'],
    ['vilka var med den 1 oktober', '4 beslutande'],
    ['hur mycket bjöd de andra på städningen', 'framgår inte'],
    ['vad kostar städningen', '48 000 kr'],
  ])('answers "%s"', async (question, fact) => {
    expect(await told('Karim Nasser', question)).toContain(fact);
  });

  it('says who led a § that the chair kept out of, and for whom an ersättare served', async () => {
    expect(await told('Lars Ek', 'vem var jävig om slöjdboden', 'vem ledde mötet då')).toContain(
      'Karim Nasser ledde',
    );
    expect(await told('Gunnar Hedlund', 'vem gick jag in för i oktober')).toContain('Birgitta Åström');
  });

  it('finds what somebody was asked to do by her given name', async () => {
    expect(await told('Maja Holm', 'vad ska jag ha klart till december')).toContain('introduktion');
  });
});

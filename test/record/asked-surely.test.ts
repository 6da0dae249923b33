import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Questions of the rules, of meetings and of the board's people, in words that a § on record has too. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('demo/documents', day('2026-12-07'));
});

afterAll(() => board.close());

describe('what the words leave little doubt of is outweighed by no matter that has one of them', () => {
  it.each([
    ['vem får skriva under hyresavtal?', /förbundschefen får besluta om inköp/u],
    ['vem har rätt att anställa och avskeda', /förbundschefen får besluta om inköp/u],
    ['vem kallar till sammanträde?', /^Kallelsen skickas senast 7 dagar före mötet/u],
    ['är tre dagars varsel okej?', /^Kallelsen skickas senast 7 dagar före mötet/u],
    ['får man fatta beslut om ordföranden är frånvarande', /^Fler än hälften av ledamöterna/u],
    ['får en rekrytering beslutas genom cirkulation', /^Per capsulam betyder/u],
    ['vem backar upp regionens ledamot', /Tomas Norling/u],
    ['vilka veckor sitter vi under våren', /11 mars 2027/u],
    ['vem ställde upp när Maja fick förhinder i våras?', /^Ingen ersättare tjänstgjorde för Maja Holm/u],
    ['min sambo jobbar på tidningen, får hon se kallelsen', /^Handlingar hos förbundet är som huvudregel/u],
    ['ersättarnas namn och inbördes ordning', /^Ersättare i Norrskog: Gunnar Hedlund/u],
    ['min dotter undrade vilka som sitter i styrelsen, vilka är det', /^Norrskog har 5 ledamöter/u],
    ['hur många var vi runt bordet senast', /^5 beslutande 5 november/u],
    ['fattas det någon för att vi ska kunna besluta på torsdag', /Minst tre av fem ledamöter krävs/u],
    ['kan vi anta budgeten på torsdag, blir vi tillräckligt många', /Minst tre av fem ledamöter krävs/u],
    ['finns det nåt jag borde skriva under', /^uppgifter/u],
    ['kan jag skriva till dig från min telefon', /^Jag svarar på frågor om styrelsens möten/u],
    ['anslagstid', /^Protokollet ska justeras inom 14 dagar/u],
    ['hur länge ska anslaget sitta', /^Protokollet ska justeras inom 14 dagar/u],
  ])('%s', async (message, answer) => {
    expect(await board.told('Lars Ek', message)).toMatch(answer);
  });

  it('a matter that has nearly all that is named is what is asked about', async () => {
    expect(await board.told('Lars Ek', 'vad är det för hyresavtal på Storgatan 4')).toMatch(/§ 80/u);
  });
});

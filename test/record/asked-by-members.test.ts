import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardsWithPapers, boardWithPapers, day } from '../support/board-with-papers.ts';

/** What members ask between meetings, of what has been, what is to come, and of money, in words of every day. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('demo/documents', day('2026-11-23'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Karim Nasser', ...messages);

describe('a meeting asked for by its place is the one that is held there', () => {
  it.each([
    ['vilket möte är i myrhed nästa år', /^Torsdag 10 juni 2027[^\n]*Folkets hus i Myrhed/u],
    ['var är mötet i myrhed nästa år', /Folkets hus i Myrhed/u],
    ['när är mötet på folkets hus nästa år', /10 juni 2027/u],
    ['är nåt möte på folkets hus', /10 juni 2027/u],
    ['vilka möten är inte i lidbacka', /^Torsdag 10 juni 2027[^\n]*Folkets hus i Myrhed/u],
    ['vilka möten är på annan plats än stadshuset', /10 juni 2027/u],
    ['var vi i myrhed nån gång i år', /^Torsdag 11 juni[^\n]*Folkets hus i Myrhed/u],
  ])('%s', async (message, answer) => expect(await told(message)).toMatch(answer));

  it('and where none of the time named is there, that is said', async () => {
    const answer = await told('har vi nåt möte i myrhed 2028');
    expect(answer).toMatch(/^Jag hittar inget möte 2028 på den platsen i Norrskog/u);
    expect(answer).toContain('10 juni 2027');
  });
});

describe('a month without its year, in what is told as over, is the latest that has been', () => {
  it.each([
    ['vilka ansökningar hade vi i november', /^Ansökningar till mötet 5 november: Ansökan från Stegvis/u],
    ['vilka ansökningar behandlades i november', /^Ansökningar till mötet 5 november/u],
    ['vilka ansökningar tog vi i juni', /^Ansökningar till mötet 11 juni: Ansökan från Bryggan/u],
    ['vilka bilagor hade vi i november', /^7 bilagor till mötet 5 november/u],
    ['vilka ansökningar kom in till decembermötet', /^Ansökningar till mötet 10 december/u],
    ['när har vi möte i juni', /^Torsdag 10 juni 2027/u],
  ])('%s', async (message, answer) => expect(await told(message)).toMatch(answer));

  it('and where there was none, that is said, and which was the last', async () => {
    const answer = await told('har vi haft möte i oktober');
    expect(answer).toMatch(
      /^Jag hittar inget möte i oktober i Norrskog\.\nSenaste mötet var torsdag 5 november/u,
    );
  });
});

describe('what has been decided and voted', () => {
  it.each([
    ['vad var det vi voterade om senast', /§ 93: 3 ja, 2 nej/u],
    ['vad gällde förra gången vi voterade', /§ 93: 3 ja, 2 nej/u],
    ['när voterade vi senast', /§ 93, protokoll 11 juni/u],
    ['vilka omröstningar har vi haft', /^Omröstning i 2 ärenden[^\n]*\n§ 71[^\n]*4 ja, 1 nej\.\n§ 93/u],
    ['hur många gånger har vi voterat', /^Omröstning i 2 ärenden/u],
    ['vad har vi sagt nej till i år', /^Ett ärende avslogs 5 november: Ansökan från Skogsbrynet/u],
    ['vad har styrelsen sagt nej till', /^Ett ärende avslogs 5 november/u],
    ['vad har vi beslutat för 2027 hittills', /^10 ärenden med beslut[^§]*§ 81/u],
  ])('%s', async (message, answer) => expect(await told(message)).toMatch(answer));
});

describe('a sum is of the one that is asked of, and of no other', () => {
  it.each([
    ['vad har lovskolan fått totalt genom åren', /^450 000 kr beviljades/u],
    ['vad har simhallen fått totalt', /^Inga beviljade belopp till simhallen framgår/u],
    ['hur mycket har vi gett till skogsbrynet hittills', /^Inga beviljade belopp till skogsbrynet framgår/u],
    ['hur mycket har vi beviljat totalt i år', /^2 660 000 kr/u],
    ['hur mycket har grön växt kvar', /^Beloppet framgår inte[\s\S]*Närmast kommer § 81/u],
    ['vad återstår av ungdomsspårets pengar', /^Beloppet framgår inte/u],
    ['hur mycket får maja köpa för', /§ 83\): att förbundschefen får besluta om inköp upp till 50 000 kr/u],
    ['vad får förbundschefen köpa för', /50 000 kr/u],
    ['hur mycket betalar regionen sammanlagt', /1 550 000 kr från Region Nordkusten/u],
    ['hur stor är regionens andel', /1 550 000 kr från Region Nordkusten/u],
    ['vem har fått mest', /^1 250 000 kr är det största beloppet[^\n]*\n§ 115/u],
  ])('%s', async (message, answer) => expect(await told(message)).toMatch(answer));

  it('"och regionens del?" is of what it pays, after the budget', async () => {
    expect(await told('hur stor är budgeten 2027', 'och regionens del?')).toContain(
      '1 550 000 kr från Region',
    );
  });

  it('and least is asked for right after', async () => {
    expect(await told('vem har fått mest', 'o minst')).toMatch(/45 000 kr är det minsta beloppet/u);
  });
});

describe('when, and who', () => {
  it.each([
    ['vem kollade protokollet', /^Karim Nasser justerade protokollet 5 november/u],
    ['å de andra besluten den dan', /^8 ärenden med beslut 5 november/u],
    ['vem föreslås justera', /^Det är inte beslutat än\. Förslaget till 10 december/u],
  ])('%s', async (message, answer) => expect(await told(message)).toMatch(answer));

  it('the days that are left are told by when the meeting is', async () => {
    expect(await told('hur många dagar kvar till mötet')).toMatch(
      /^Nästa möte: torsdag 10 december[^\n]*\nOm 17 dagar/u,
    );
    expect(await told('när är nästa möte', 'hur många dagar är det dit')).toMatch(
      /10 december[\s\S]*Om 17 dagar/u,
    );
  });

  it('"han" and "henne" are whoever was told of alone', async () => {
    expect(await told('när går mitt uppdrag ut', 'va heter revisorn å hur når ja han')).toContain(
      'E-post: hakan.lundmark@',
    );
    expect(await told('vem är förbundschef', 'hur når jag henne')).toMatch(
      /Maja Holm är förbundschef[\s\S]*maja\.holm@/u,
    );
  });
});

describe('of rules: the one that is asked about, and where there is none, that there is none and who knows', () => {
  it.each([
    ['kan vi ta upp en sak som inte står på dagordningen', /har jag ingen regel[\s\S]*KL 4 kap\. 20 §/u],
    ['får man ta upp ärenden som inte står på dagordningen', /har jag ingen regel/u],
    ['vem bestämmer dagordningen', /^Kansliet sätter samman dagordningen/u],
    ['vem får se kallelsen', /^Ledamöter, ersättare, revisorer och kansliet/u],
    ['hur gör man om man inte håller med om beslutet', /^En reservation anmäls innan/u],
    ['nån vill reservera sig, hur gör vi', /^En reservation anmäls innan/u],
    ['får vi ta paus', /^Om paus och ajournering har jag ingen regel/u],
    ['kan ersättare va justerare', /^Styrelsen utser på mötet den som justerar/u],
    ['hur gör man en votering', /begär någon votering röstar var och en öppet/u],
    [
      'vad händer om ordföranden och vice är borta',
      /väljer styrelsen bland ledamöterna vem som leder mötet/u,
    ],
    ['får jag skicka kompletterande handlingar dagen innan', /^Lagen säger inget om hur sent/u],
    ['vad säger jag när lars ska gå ut', /^Jävig är den/u],
  ])('%s', async (message, answer) => expect(await told(message)).toMatch(answer));
});

describe('a word that stands in any text names no matter', () => {
  it.each(['hade inte han slutat?', 'har nån slutat i år', 'kan vi byta dag'])('%s', async (message) => {
    expect(await told(message)).not.toMatch(/§ 1(?:18|20)/u);
  });
});

describe('of two boards', () => {
  let both: Awaited<ReturnType<typeof boardsWithPapers>>;
  beforeAll(async () => {
    both = await boardsWithPapers(
      { norrskog: 'test/record/both-boards/norrskog', kustlandet: 'test/record/both-boards/kustlandet' },
      day('2027-03-01'),
    );
  });
  afterAll(() => both.close());
  const asked = (...messages: readonly string[]) => both.told('Birgitta Åström', ...messages);

  it('what is asked of both is answered of each, and what differs is told', async () => {
    const answer = await asked('får jag vara med digitalt på båda mötena');
    expect(answer).toMatch(/inte tillåta det[\s\S]*tillåta det/u);
    expect(await asked('vem är ordförande i båda styrelserna')).toMatch(/Ahmed Salim[\s\S]*Eva Lind/u);
  });

  it('"i båda" asks of both what was asked of one', async () => {
    expect(await asked('vem är ordförande i norrskog', 'i båda')).toMatch(/Ahmed Salim[\s\S]*Eva Lind/u);
  });
});

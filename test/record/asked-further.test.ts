import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Two years of protokoll, a kallelse and the plan of the year ahead. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/further', day('2026-11-16'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Sofia Berg', ...messages);

describe('when the board meets at a place', () => {
  it.each([
    'ska vi till Åkvik nån gång nästa år',
    'när är vi i åkvik',
    'åker vi till bygdegården nåt mer',
    'blir det fler möten på Bygdegården i Åkvik',
  ])('%s: those of the plan', async (message) => {
    const answer = await told(message);
    expect(answer).toMatch(/27 maj 2027.*Åkvik/u);
    expect(answer).toMatch(/25 november 2027/u);
    expect(answer).not.toMatch(/18 mars|3 december|Punkt|§/u);
  });

  it.each([
    ['ska vi till åkvik i höst nästa år', /^Torsdag 25 november 2027/u],
    ['ska vi ge pengar till Åkvik', /^(?!Torsdag)/u],
    ['är vi i åkvik nästa gång', /^Nästa möte: torsdag 3 december/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

describe('meetings before and after a part of the year', () => {
  it.each([
    ['när är sista mötet före sommaren 2027', /^Torsdag 27 maj 2027/u],
    ['första mötet efter sommarn', /^Torsdag 16 september 2027/u],
    ['när är sista mötet före jul', /^Torsdag 3 december kl/u],
    ['när träffas vi efter nyår', /först 18 mars 2027/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });

  it.each([
    ['va e planen för nästa år', 'o hösten?'],
    ['vilka möten har vi 2027', 'och på hösten då'],
  ])('%s … %s: of the year that was spoken of', async (first, then) => {
    const answer = await told(first, then);
    expect(answer).toMatch(/16 september 2027/u);
    expect(answer).toMatch(/25 november 2027/u);
    expect(answer).not.toMatch(/15 oktober|27 maj/u);
  });

  it('this autumn is this year, whatever was spoken of', async () => {
    expect(await told('va e planen för nästa år', 'och i höst då')).toMatch(/15 oktober/u);
  });
});

describe('whether a sum has changed', () => {
  it.each([
    [
      ['hur mycket höjdes budgeten'],
      /^§ 61 Budget 2027\n200 000 kr mer: 5 200 000 kr för 2027 mot 5 000 000 kr för 2026\./u,
    ],
    [['vad blev budgeten 2027', 'höjdes den?'], /200 000 kr mer/u],
    [['vad blev budgeten 2027', 'ok, höjdes den'], /200 000 kr mer/u],
    [['är budgeten större än i fjol'], /200 000 kr mer/u],
    [['skiljer budgeten sig mellan 26 och 27'], /200 000 kr mer/u],
    [
      ['hur mycket mer fick snickerian än förra året'],
      /60 000 kr mer: 460 000 kr för 2027 mot 400 000 kr för 2026/u,
    ],
    [['§ 60', 'är det mer än i år'], /60 000 kr mer/u],
  ])('%s', async (messages, answer) => {
    const said = await told(...messages);
    expect(said).toMatch(answer);
    expect(said).toMatch(/§ \d\d, 20 november 2025: att .*\d kr/u);
    expect(said).toMatch(/Jämförelsen är min/u);
  });

  it('a proposal is told as one', async () => {
    const said = await told('punkt 4', 'är det mer än i år');
    expect(said).toMatch(
      /^Punkt 4.*\nEnligt förslaget 50 000 kr mer: 200 000 kr för 2027 mot 150 000 kr för 2026\. Det är inte beslutat\./u,
    );
  });

  it('of a part of the matter that was spoken of, that the whole is told', async () => {
    expect(await told('hur mycket betalar myrhed 2027', 'höjdes det')).toMatch(
      /Hela beloppet, inte bara ”myrhed”: /u,
    );
  });

  it('of one sum alone none is told', async () => {
    expect(await told('höjdes linbanan')).not.toMatch(/Jämförelsen/u);
  });
});

describe('who took part from afar', () => {
  it.each(['nån som ringde in i maj?', 'vem var på distans i maj', 'satt nån på länk senast'])(
    '%s',
    async (message) => {
      expect(await told(message)).toMatch(/^Karim Nasser var med på distans 20 maj\./u);
    },
  );

  it('of a meeting where nobody did, that it does not say so', async () => {
    expect(await told('var det nån på distans i oktober')).toMatch(/^Det framgår inte att någon/u);
  });
});

it.each(['vem höll i det när jag var jävig', 'vem satt som ordförande när jag var jävig'])(
  '%s: who led then',
  async (message) => {
    expect(await board.told('Eva Lind', message)).toMatch(/^§ 51: Birgitta Åström leder/u);
  },
);

it('for whom, right after the meetings that one served at: at that meeting', async () => {
  const said = await board.told('Gunnar Hedlund', 'vilka möten har jag tjänstgjort på i år', 'för vem då');
  expect(said).toMatch(/Gunnar Hedlund tjänstgjorde för Eva Lind/u);
});

it('what became of a thing is no thanks for it', async () => {
  expect(await told('§ 62', 'antogs det')).toMatch(/^§ 62/u);
  expect(await told('§ 62', 'haha ok tack')).toMatch(/^Varsågod/u);
});

describe('what had been before, and what came of it', () => {
  it.each([
    [['§ 50 hur gick röstningen', 'o innan dess?'], /§ 42, Ansökan från Linbanan/u],
    [
      ['§ 50', 'vad sa vi om den första gången'],
      /^§ 42 Ansökan från Linbanan\nBeslut 20 november 2025 \(§ 42\): att återremittera/u,
    ],
    [['§42, vad blev det av den sen'], /^§ 50 Ansökan från Linbanan/u],
    [['§42, vad blev det av den sen', 'hur rösta jag då'], /^§ 50.*\n§ 50: 3 ja, 2 nej/u],
    [['§42, vad blev det av den sen', 'hur rösta jag då', 'o lars'], /§ 50: Nej: Karim Nasser och Lars Ek/u],
  ])('%s', async (messages, answer) => {
    expect(await board.told('Karim Nasser', ...messages)).toMatch(answer);
  });
});

describe('what somebody was granted', () => {
  it.each([
    [['punkt 4', 'vad har vi gett dom hittills'], /^150 000 kr beviljades/u],
    [['punkt 4', 'hade dom pengar i år också'], /^150 000 kr beviljades/u],
    [['§ 60', 'hade dom pengar i år'], /^400 000 kr beviljades/u],
    [['Vad gav vi Linbanan sist?'], /^220 000 kr beviljades/u],
    [['hur mycket fick snickerian förra gången'], /^460 000 kr beviljades/u],
    [['hur stort anslag totalt till snickerian'], /^860 000 kr beviljades sammanlagt/u],
    [['punkt 3 repslageriet', 'fick snickerian mer förra gången'], /60 000 kr mer/u],
  ])('%s', async (messages, answer) => {
    expect(await told(...messages)).toMatch(answer);
  });
});

describe('what everyday words ask', () => {
  it.each([
    ['ligger oktoberprotokollet fortfarande uppe', /^Protokollet 15 oktober/u],
    ['vilka blev utan pengar i oktober', /^Inga? ärenden? avslogs|avslogs/u],
    [
      'när är det deadline för att lämna in grejer till decembermötet',
      /^Till mötet 3 december: materialstopp/u,
    ],
    ['vad står på tur torsdag tredje', /Dagordning 3 december/u],
    ['nästa möte med öppna dörrar', /framgår inte[\s\S]*Där står: .*offentligt/u],
    ['budgeten -25', /§ 43/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });

  it('whom an ersättare serves for', async () => {
    const [who, said] = ['Leila Haddad', /^Du är ersättare för Jonas Wiklund\./u];
    expect(await board.told(who, 'vem är det jag går in för då')).toMatch(said);
    expect(await board.told(who, 'vem är jag ersättare åt')).toMatch(said);
  });

  it('how long the protokoll took', async () => {
    const said = await board.told(
      'Jonas Wiklund',
      'justerade jag protokollet i maj',
      'hur många dar tog det innan det va klart',
    );
    expect(said).toMatch(/^Protokollet 20 maj justerades 28 maj/u);
  });

  it('when the term of all ends', async () => {
    expect(await told('när går vår tid i styrelsen ut')).toMatch(/31 mars 2027/u);
  });
});

describe('what a word means', () => {
  it.each([
    ['va betyder att nåt är bordlagt', /^Bordlägga: att skjuta upp/u],
    ['vad är ett yrkande för nåt', /^Yrka: att föreslå/u],
    ['vad innebär en reservation', /^Reservation: /u],
    ['vad är en att-sats', /^Att-sats: /u],
    ['vad gör en ersättare egentligen', /^Ersättare: den som kallas/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });

  it.each([
    ['vad är beslutat om snickerian', /Snickerian/u],
    ['vad är bordlagt', /^Ett ärende bordlades 15 oktober/u],
    ['vad är punkt 4', /^Punkt 4/u],
  ])('%s: of the record', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

describe('money of the year and of the agenda', () => {
  it('what an agenda ahead proposes in all, and that it is not decided', async () => {
    const said = await told('dagordningen till nästa möte', 'hur mkt pengar handlar det om sammanlagt');
    expect(said).toMatch(/^290 000 kr föreslås sammanlagt till mötet 3 december\. Det är inte beslutat\./u);
    expect(said).toMatch(/90 000 kr \+ 200 000 kr = 290 000 kr/u);
  });

  it('what has gone, and what is left with the budget beside it', async () => {
    expect(await told('hur mycket av budgeten har gått åt hittills')).toMatch(
      /^§ 59.*\nKostnaderna uppgår till 3 900 000 kr/u,
    );
    const left = await told('hur mycket pengar har vi kvar i år');
    expect(left).toMatch(/Kostnaderna uppgår till 3 900 000 kr/u);
    expect(left).toMatch(/§ 43, 20 november 2025: att fastställa budgeten för 2026 till 5 000 000 kr/u);
  });

  it('what was set aside is told as what comes nearest to what it cost', async () => {
    expect(await told('vad kostade mässan')).toMatch(/30 000 kr/u);
  });
});

it.each(['varför sköt vi på det förra gången', 'varför bordlades det'])(
  '%s: by the § that did',
  async (message) => {
    expect(await told('punkt 3', message)).toMatch(
      /^§ 62.*\nSökanden har inte visat hur deltagarna ska väljas ut\./u,
    );
  },
);

it('who writes when she who does is ill is in no register', async () => {
  expect(await told('vem tar anteckningar om Maja är sjuk')).toMatch(/^Det framgår inte vem/u);
});

it('what an ersättare was kept out of', async () => {
  expect(await told('var det nåt eva inte fick va med på i maj')).toMatch(/Eva Lind.*§ 51/u);
});

it('a day by its number', async () => {
  expect(await told('ses vi 21:an')).toMatch(/^Jag hittar inget möte den 21:e/u);
});

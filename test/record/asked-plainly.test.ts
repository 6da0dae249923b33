import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A second set of invented papers, in other layouts, asked about as people write when they are in a hurry. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/more-papers', day('2026-10-20'));
});

afterAll(() => board.close());

const told = (message: string, ...more: readonly string[]) => board.told('Karim Nasser', message, ...more);

describe('a name and nothing else', () => {
  it.each([
    ['arvoden?', 'bordläggs'],
    ['bagarstugan', '610 000 kronor'],
    ['utbildningsdan', '4 maj 2027'],
    ['jag va inte där i september, hur gick det me bilvården', '90 000 kronor'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });
});

describe('what was decided', () => {
  it.each([
    ['vilka beslut togs den 10 september?', /^\d ärenden med beslut 10 september/],
    ['jag missade mötet i september, vad hände?', /^\d ärenden med beslut 10 september/],
    ['har någon ansökan fått avslag?', /^Ett ärende avslogs 10 september: .*Ridskolan/],
    ['bordlagt i september', /Arvoden 2027/],
    ['återremisser?', /^Inget ärende återremitterades/],
    ['fick ridskolan några pengar', /Ansökan avslås/],
    ['till vilka ska beslutet om bagarstugan skickas?', /Lidbacka kommun, Region Nordkusten/],
    ['hur mycket har vi delat ut till myrhed', /^90 000 kr/],
    ['ridskolan varför nej', /Ingen av medlemmarna/],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toMatch(fact);
  });

  it('is told of sides named in running text; whose motion it was is not who voted', async () => {
    const answer = await told('vilka röstade emot flytten');
    expect(answer).toContain('Nej: Birgitta Åström och Eva Lind (2)');
    expect(answer).toContain('Ja: Karim Nasser och Jonas Wiklund (2)');
    expect(answer).not.toContain('Åströms (');
    const both = await told('hur röstades det om flytten');
    expect(both.match(/Ja: Karim Nasser/g)).toHaveLength(1);
    expect(await told('vem hade utslagsröst § 35')).not.toContain('Utslagsröst: Birgitta');
  });

  it('has a result by its other names, and a row of a table', async () => {
    expect(await told('vad blev resultatet 2025')).toContain('75 000 kronor');
    expect(await told('ekonomin 2025, hur mycket kom från staten')).toContain('3 100 000');
  });
});

describe('what was decided per capsulam', () => {
  it.each([
    ['när justerades per capsulam-protokollet', 'justerades 5 oktober'],
    ['laga kraft § 39', 'får laga kraft onsdag 28 oktober'],
    ['vilka beslut har vi fattat per capsulam', 'Läxhjälpen 40 000 kr'],
    ['hur svarade vi om läxhjälpen', 'Karim Nasser tillstyrker'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });

  it('is no meeting: whoever took part in the month is told of the meeting', async () => {
    expect(await told('när var senaste mötet')).toContain('10 september');
  });
});

describe('a protokoll', () => {
  it('led by another in a § is told of there', async () => {
    expect(await told('vem ledde mötet under § 33')).toContain('Birgitta Åström leder sammanträdet');
  });

  it.each([
    ['vilka protokoll finns?', '2 protokoll'],
    ['vilka justerare har vi haft i år', '2 oktober: Lars Ek'],
    ['var förvaras septemberprotokollet', 'Ågatan 4'],
    ['anmälde nån förhinder till septembermötet?', 'Lars Ek'],
    ['vad betyder det att eva var jävig om bagarstugan', '§ 33'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });
});

describe('what one has done oneself', () => {
  it.each([
    ['Karim Nasser', 'reserverade jag mig mot nåt', 'Ridskolan'],
    ['Karim Nasser', 'hur motiverade jag min reservation', '§ 32'],
    ['Karim Nasser', 'har jag röstat ja till flytten', 'Ja: Karim Nasser och Jonas Wiklund'],
    ['Birgitta Åström', 'vad yrkade jag om flytten', 'yrkar avslag'],
    ['Maja Holm', 'vad ska jag ta fram till mötet i december', 'ett program'],
  ])('%s: %s', async (who, message, fact) => {
    expect(await board.told(who, message)).toContain(fact);
  });

  it('is asked, and nothing is done by it', async () => {
    expect(await told('vad händer om eva anmäler jäv på trean')).not.toContain('handling:');
    expect(await told('kan du ta hand om det')).toContain('Jag svarar på frågor');
  });
});

describe('a question that resembles an act', () => {
  it.each([
    ['Gunnar Hedlund', 'kan jag som ersättare yttra mig på mötet?', 'yttra sig'],
    ['Karim Nasser', 'kommer region nordkusten på mötet den 18 februari', 'svar på kallelsen'],
  ])('%s: %s', async (who, message, fact) => {
    const answer = await board.told(who, message);
    expect(answer).toContain(fact);
    expect(answer).not.toContain('handling:');
  });

  it('after a matter is of the matter', async () => {
    expect(await told('vad blev det med bagarstugan', 'vem var jävig')).toContain('Eva Lind');
    expect(await told('vad blev det med bagarstugan', 'är det inte jäv då?')).not.toContain('handling:');
  });
});

it('the § beside the one that was spoken of is meant by its number', async () => {
  expect(await told('vem var jävig på § 33', 'och på trettiofyran?', 'och på 35an?')).toContain('§ 35');
});

describe('sums', () => {
  it('of a year hold what was granted per capsulam as well', async () => {
    expect(await told('hur mycket har vi beviljat hittills i år')).toMatch(/^740 000 kr/);
  });

  it('are asked for side by side', async () => {
    const answer = await told('ridskolan hur mkt sökte dom och vad blev beslutet');
    expect(answer).toContain('240 000');
    expect(answer).toContain('Ansökan avslås');
  });
});

describe('what the papers alone have', () => {
  it.each([
    ['får man vara med på distans', 'om det anmäls två dagar före'],
    ['vilken adress har kansliet', 'Ågatan 4'],
    ['när är nästa planeringsdag', 'Onsdag 2 juni'],
    ['vem leddes mötet av när eva var jävig', '§ 33'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });
});

describe('a plan', () => {
  it.each([
    ['när ska handlingarna till junimötet vara inne hos kansliet', 'Handlingar till kansliet: 19 maj'],
    ['vilket möte är offentligt', '25 november är offentligt'],
    ['varför flyttades junimötet 2027', 'krockar med fullmäktige'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });

  it('has neither a day that was moved away nor the last days for papers', async () => {
    const answer = await told('vilka möten har vi 2027');
    expect(answer).toContain('2 juni');
    expect(answer).not.toMatch(/9 juni|19 maj|4 februari/);
  });
});

describe('several questions in one message', () => {
  it.each([
    ['vem är ordförande och vem är vice?', ['Eva Lind', 'Birgitta Åström']],
    ['vad fick bagarstugan? vilka ska ha beslutet', ['610 000', 'Region Nordkusten']],
    ['vilken tid slutar vi, hinner jag med tåget 16.20?', ['13.00–16.00']],
  ])('%s', async (message, facts) => {
    const answer = await told(message);
    for (const fact of facts) expect(answer).toContain(fact);
  });
});

describe('what is not for it', () => {
  it('names a place of the record and asks something else of it', async () => {
    expect(await told('vilken pizzeria i myrhed är bäst')).toMatch(/^Det framgår inte|^Det kan jag inte/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A year of invented meetings: asked about together, and about what one of them alone tells. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/year', day('2026-12-03'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Jonas Wiklund', ...messages);

describe('the papers of a coming meeting that is named', () => {
  it.each([
    'finns det nåt underlag att läsa in sig på inför december',
    'finns det underlag inför decembermötet',
    'underlag om Trampolinen inför december',
    'vilka bilagor om Kompetensdag finns till mötet den 11 december',
  ])('are its own, and of no § of another: "%s"', async (question) => {
    const answer = await told(question);
    expect(answer).toMatch(/^3 bilagor till mötet 11 december/u);
    expect(answer).not.toContain('Inga bilagor');
  });

  it('after a § of another meeting too', async () => {
    expect(await told('§ 4 den 13 februari', 'vilka bilagor finns till nästa möte')).toMatch(
      /^3 bilagor till mötet 11 december/u,
    );
  });

  it('that of its own matter is told alone', async () => {
    expect(await told('finns det underlag om Skogsro inför december')).toMatch(/^1 bilaga[\s\S]*Bilaga 3/u);
  });

  it('a § of an earlier meeting keeps its own where no meeting is named', async () => {
    expect(await told('vilken bilaga hör till Trampolinens ansökan')).toMatch(/Bilaga 2/u);
  });
});

describe('who was there over several meetings', () => {
  it.each([
    ['har eva missat nåt möte', /^Eva Lind var borta från ett av tre möten: 22 maj/u],
    [
      'hur många gånger har karim varit borta i år',
      /^Karim Nasser var borta från ett av tre möten: 13 februari/u,
    ],
    ['har lars varit frånvarande nån gång i år', /^Lars Ek var med på alla de tre mötena/u],
    ['har leila haddad tjänstgjort i år', /^Leila Haddad tjänstgjorde vid ett av tre möten: 22 maj/u],
    [
      'vilka ersättare har tjänstgjort i år',
      /^Ersättare tjänstgjorde vid två av tre möten: 13 februari och 22 maj/u,
    ],
    [
      'vem har ersatt karim i år',
      /^Ersättare tjänstgjorde för Karim Nasser vid ett av tre möten: 13 februari/u,
    ],
    ['har jag missat nåt möte', /^Du var borta från ett av tre möten: 22 maj/u],
    ['var lars med på alla möten', /^Lars Ek var med på alla de tre mötena/u],
    ['vilka var borta på årets möten', /Ingen ledamot var borta från alla mötena/u],
  ])('%s', async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  });

  it('an ersättare who was there without serving did not serve', async () => {
    expect(await told('tjänstgjorde sofia berg i oktober')).toMatch(/^Nej, Sofia Berg var med 2 oktober/u);
    expect(await told('vem tjänstgjorde för karim i februari')).toContain(
      'Sofia Berg tjänstgjorde för Karim Nasser',
    );
  });
});

describe('what the latest protokoll does not tell and an earlier one does', () => {
  it.each([
    ['vem la ner sin röst', /Avstår: Sofia Berg/u],
    ['vilka var emot', /Lars Ek/u],
    ['vilka har avstått på grund av jäv i år', /Jonas Wiklund[\s\S]*Birgitta Åström/u],
    ['vem fick inte vara med och besluta om trampolinen', /Jonas Wiklund/u],
    ['fick trampolinen några pengar i år', /580 000 kr/u],
    ['har trampolinen fått avslag', /580 000 kr/u],
    ['va sa vi om skogsro i vintras', /Beslut 13 februari.*avslå/u],
    ['vem ersatte karim i vintras', /Sofia Berg/u],
    ['vem ledde mötet när eva var borta', /Birgitta Åström ledde mötet 22 maj/u],
    ['vem var ordförande när eva inte var med', /Birgitta Åström ledde mötet 22 maj/u],
    ['vem ledde mötet när birgitta var jävig', /Eva Lind ledde mötet 13 februari/u],
    ['vem tog över klubban när birgitta var jävig', /Eva Lind ledde mötet 13 februari/u],
    ['vilken bilaga var delegationsordningen', /Bilaga 4/u],
    ['paragrafen om delegationsordningen, vilket nummer är det', /§ 7/u],
    ['vilka uppdrag fick förbundschefen i februari', /samtala med regionen/u],
    ['när ska uppföljningen av trampolinen vara klar', /30 september/u],
  ])('%s', async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  });
});

describe('money', () => {
  it.each([
    ['vilka projekt har fått pengar', /770 000 kr[\s\S]*Trampolinen[\s\S]*Broräcket/u],
    ['vilka fick medel i oktober', /190 000 kr/u],
    ['hur gick det ekonomiskt 2025', /underskott på 140 000 kr/u],
    ['blev det plus i fjol', /underskott på 140 000 kr/u],
    ['gick vi plus eller minus 2025', /underskott på 140 000 kr/u],
    ['är budgeten beslutad', /4 100 000 kr/u],
  ])('%s', async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  });
});

describe('other words and places', () => {
  it.each([
    ['vad är förslaget om mötesdagar', /^Punkt 6/u],
    ['när på hösten träffas vi nästa år', /1 oktober 2027/u],
    ['vem är ersättare för ombudet', /Monika Rask/u],
    ['om karim är sjuk, vem ska kallas då', /Sofia Berg/u],
    ['var vi i myrhed i februari', /Biblioteket i Myrhed/u],
    ['ska torun alm vara med', /punkt 5/iu],
    ['vad tjänar förbundschefen', /framgår inte/u],
    ['hur många deltagare har broräcket', /framgår inte/u],
    ['hur många möten har vi haft i år', /[Tt]re möten/u],
    ['vilket underlag hör till skogsroansökan', /Bilaga 3/u],
    ['när träffades vi sist före sommaren', /22 maj/u],
    ['hur mycket eget kapital visade bokslutet', /910 000 kr/u],
    ['vad la vi fast om delegationen innevarande år', /40 000 kr/u],
  ])('%s', async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  });
});

describe('what nobody has put down', () => {
  it.each([
    ['vad svarade regionen på avslaget'],
    ['vad sa hyresvärden om kvarnen'],
    ['vad svarade fastighetsägaren'],
    ['vad tyckte kommunen om trampolinen'],
    ['vem skötte fikat på mötet i februari'],
  ])('%s', async (question) => {
    expect(await told(question)).toMatch(/framgår inte/u);
  });
});

describe('what goes on with what was asked', () => {
  it('an item by its figure with an ending, and the one after it', async () => {
    expect(await told('vad är punkt 4', 'och 5an?')).toMatch(/^Punkt 5/u);
    expect(await told('vad är punkt 4', 'och den därpå?')).toMatch(/^Punkt 5/u);
    expect(await told('vad är punkt 2', 'vilka föreslås åka dit')).toMatch(/Lars Ek/u);
    expect(await told('5:an då, vad handlar den om')).toMatch(/^Punkt 5/u);
  });

  it('the day it was justerat, of whoever did it', async () => {
    expect(await told('vem justerade protokollet i maj', 'vilken dag skedde det')).toMatch(/just/u);
  });

  it('a number more of the same is no question of its own', async () => {
    expect(await told('vad fick trampolinen o hur många år')).toMatch(/^§ 4[\s\S]*580 000 kr/u);
  });

  it('an item that is said to be one, and jäv with it', async () => {
    const [part] = await board.partsOf('Birgitta Åström', [
      'femman är vår egen ansökan, där anmäler jag jäv',
    ]);
    expect(part?.kind === 'act' && part.request).toMatchObject({
      action: 'recusal.report',
      params: { item: 5 },
    });
  });
});

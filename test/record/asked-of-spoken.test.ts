import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Two protokoll and a kallelse, asked about as one speaks. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/spoken', day('2026-11-25'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Eva Lind', ...messages);

describe('what only the kallelse says of the meeting to come', () => {
  it.each([
    ['var ställer man bilen', 'Parkering finns på innergården'],
    ['finns det parkering', 'Parkering finns på innergården'],
    ['ingår lunch', 'Gemensam lunch kl. 11.45 på Värdshuset'],
    ['är det lunch före mötet?', 'Gemensam lunch kl. 11.45 på Värdshuset'],
    ['har du länken', 'https://mote.example/norrskog-10'],
  ])('%s', async (message, answer) => {
    expect(await told('när är nästa möte', message)).toContain(answer);
  });

  it('is said to be untold where it is silent', async () => {
    expect(await told('vilken ingång ska vi ta')).toMatch(/^Det framgår inte/u);
  });
});

describe('what somebody has been on the board', () => {
  it.each([
    ['när slutade Stig Öberg', /^Stig Öberg var ersättare för Myrheds kommun till och med 31 december 2025/u],
    ['varför hoppade stig av', /Varför framgår inte/u],
    ['vem kom in efter stig', /^Leila Haddad efter Stig Öberg/u],
    ['sen när är Leila ersättare', /^Leila Haddad är ersättare för Myrheds kommun sedan 1 januari/u],
    ['sen när sitter jag', /^Du är ledamot för Lidbacka kommun\.\nSedan när framgår inte/u],
    ['vilket parti är Karim', /^Det framgår inte vilket parti Karim Nasser tillhör/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });

  it('is told of one who is still there as it is, and of nobody who only left the room', async () => {
    expect(await told('är Karim kvar')).toMatch(/^Karim Nasser är kvar som ledamot för Försäkringskassan/u);
    for (const text of ['varför gick Lars ut', 'när gick Lars', 'har Lars anmält jäv', 'vem har Lars bjudit'])
      expect(await told(text), text).not.toContain('ledamot för Arbetsförmedlingen');
  });

  it('is nothing of who served for one who is still there', async () => {
    expect(await told('vem ersatte Karim i april')).toContain('Sofia Berg tjänstgjorde för Karim Nasser');
  });
});

describe('what goes on from what was told', () => {
  it.each([
    // What was granted until now is all of it.
    [['hur mycket har Båtklubben fått'], /^245 000 kr beviljades sammanlagt/u],
    [['vad fick Båtklubben senast'], /35 000 kr/u],
    // A bare property is of what is spoken of, and not of what bears the word.
    [['vad beslutade vi om magasinet', 'hyra?'], /6 900 kr/u],
    [['§ 35', 'hyra?'], /8 100 kr/u],
    // Another year is another matter, or not stated.
    [['vad är budgeten 2027', 'å 2028?'], /framgår inte/u],
    [['hur gick bokslutet 2025', 'och i år?'], /framgår inte/u],
    // What was put off comes up again.
    [['fick sömnadsrummet pengar', 'va föreslås nu'], /420 000 kr/u],
    [
      ['vem justerar nästa möte', 'vem gjorde det sist'],
      /^Birgitta Åström justera(?:r|de) protokollet 8 oktober/u,
    ],
    [['när är nästa möte', 'heldag då?'], /13\.00–16\.00/u],
    [['när börjar de å var'], /^Nästa möte: torsdag 10 december kl\. 13\.00/u],
  ])('%s', async (messages, answer) => {
    expect(await told(...messages)).toMatch(answer);
  });

  it('is what one was jävig in, however it is asked', async () => {
    const asked = (text: string) => board.told('Lars Ek', text);
    for (const text of ['va de nån jag va jävig på', 'har jag vart jävig nån gång', 'när var jag jävig'])
      expect(await asked(text), text).toContain('§ 34 Ansökan från Vedboden');
    expect(await asked('är jag jävig om min bror sitter där')).toMatch(/^Jävig är den/u);
  });
});

it('what is asked as it is now is of the meeting to come, whatever was told of one that has been', async () => {
  for (const text of ['vilken lokal e vi i', 'när e vi klara'])
    expect(await told('var Karim med i oktober', text), text).toContain('10 december');
  expect(await told('var Karim med i oktober', 'vilken lokal var vi i')).toContain('8 oktober');
});

it.each([
  ['när började mandatperioden', /^Mandatperioden/u],
  ['vem skriver protokoll', /^Maja Holm/u],
  ['när är stopp för handlingar', /^Till mötet 10 december: materialstopp är/u],
  ['får jag rösta', /^Ja, du är ledamot/u],
  ['vem är jag här', /^Du är ordförande/u],
])('%s', async (message, answer) => {
  expect(await told(message)).toMatch(answer);
});

it('one is told at which meetings of the year one has been, and the day of handlingar after one that has been', async () => {
  expect(await board.told('Sofia Berg', 'har jag suttit i styrelsen nån gång i år')).toMatch(/15 april/u);
  expect(await told('var Karim med i oktober', 'när är stopp för handlingar')).toMatch(
    /^Till mötet 10 december: materialstopp/u,
  );
});

it('the kansli does not vote, and an ersättare is told in which order she is called', async () => {
  expect(await board.told('Maja Holm', 'får jag rösta')).toMatch(/^Nej, bara ledamöter/u);
  expect(await board.told('Sofia Berg', 'vilken plats i kön har jag')).toMatch(
    /^Du är ersättare för Karim Nasser/u,
  );
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A § whose lettered parts are decided one by one, and what is chosen, told and planned in short §§: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/parts-decided', day('2026-10-01'));
});

afterAll(() => board.close());

const told = (question: string) => board.told('Karim Nasser', question);

it.each([
  ['vem va jävig på kajutan', /^§ 45a: Eva Lind deltog inte i beslutet\.(?!.*Karim Nasser deltog)/s],
  ['vakna jäv', /^§ 45b: Karim Nasser deltog inte i ärendet/],
  ['jäv § 45', /^§ 45: Eva Lind deltog inte i beslutet\. Karim Nasser deltog inte i ärendet/],
  ['§ 45', /Vakna får 620 000 kr för 2027.*Trumverkstan.*Ansökan avslås/s],
  ['§45 b', /Beslut 10 september \(§ 45b\): Vakna får 620 000 kr/],
  ['fick trumverkstan nåt', /Beslut 10 september \(§ 45c\): Ansökan avslås/],
  ['vad fick vakna', /\n620 000 kr/],
  ['hur mycket beviljade vi i september', /^1 970 000 kr beviljades sammanlagt/],
  ['hur mycket har vi beviljat för 2027', /^1 920 000 kr beviljades sammanlagt/],
])('of parts that are each decided "%s" is answered', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it.each([
  ['vem gör hemsidan', /\nOfferten från Webbsmedjan/],
  ['vem fick hemsidan', /\nOfferten från Webbsmedjan/],
  ['vem sitter i hälsorådet', /\nLars Ek utses/],
  ['vem är vår representant i hälsorådet', /\nLars Ek utses/],
])('who was chosen is told and not put off: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('what lies outside "förbundets uppdrag" is nobody’s task', async () => {
  const tasks = await told('vilka uppdrag är kvar');
  expect(tasks).toMatch(/^Ett uppdrag från 10 september\./);
  expect(tasks).not.toContain('avslås');
});

it.each([['när har vi julbord', /Julbord hålls efter mötet den 3 december på Hotell Stranden/]])(
  'an occasion is told from where it is told of: "%s"',
  async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  },
);

it('the month that is said to meet at a distance is the only one that does', async () => {
  const plan = await told('datum 2027');
  expect(plan).toMatch(/4 februari 2027 kl\. 10\.00, digitalt/);
  expect(plan).toMatch(/2 december 2027 kl\. 10\.00(?!, )/);
});

it.each([
  ['hur mycket vill stegen ha', /\nAnsökan Föreningen Stegen, 145 000 kr/],
  ['hur mycket söker stegen', /\nAnsökan Föreningen Stegen, 145 000 kr/],
  ['hur mycket får stegen', /\n100 000 kr enligt förslaget/],
])('what is applied for is told apart from what is proposed: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it.each(['bilaga till punkt 4?', 'bilagor till punkt 4?', 'underlag för ärende 4?'])(
  '"%s" asks whether there is one',
  async (question) => {
    expect(await told(question)).toMatch(/Bilaga 4/);
  },
);

it.each([
  ['blev hästgården godkänd', /Beslut 10 september \(§ 48b\): att avslå ansökan från Hästgården/],
  ['odlarna beslut', /Beslut 10 september \(§ 48b\): att bevilja Odlarna 30 000 kr/],
])('of several decisions the one that is asked about is told first: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('what was proposed and then decided is told as it was decided', async () => {
  expect(await told('hur mycket betalar vi tillbaka')).toMatch(/\n[Aa]tt återbetala 900 000 kr/);
});

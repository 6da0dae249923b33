import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Tables of figures, columns and sentences of those who came, and a page that begins with a heading: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/sums', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Jonas Wiklund', ...messages);

it.each([
  ['hur mycket betalar myrheds kommun i medlemsbidrag 2026', /^§ 4.*\nMyrheds kommun 600 000 kr/u],
  ['vad betalar region nordkusten i medlemsavgift', /\nRegion Nordkusten 1 500 000 kr/u],
  ['hur stor insats har lidbacka nästa år', /^§ 32.*\nLidbacka kommun 930 000 kr/u],
  ['hur mycket är det för revision i budgeten 2026', /\nRevision: 60 000 kr \(2025\), 65 000 kr \(2026\)/u],
  ['vad är budgeten för kansliet', /\nKansli: 1 000 000 kr \(2025\), 1 100 000 kr \(2026\)/u],
  ['hur stor är budgeten 2026', /\nSumma: 5 400 000 kr \(2025\), 6 000 000 kr \(2026\)/u],
  ['vad får spåret 2027', /\nSpåret, Myrhed 390 000 kr/u],
])('a row of a table: "%s" is answered', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it.each([
  ['hur mycket har vi beviljat totalt i februari', /^460 000 kr beviljades sammanlagt/u],
  ['totalt beviljat till verksamheter 2027', /^800 000 kr beviljades sammanlagt 1 oktober/u],
])(
  'what is bought is no grant, a part of a sum is no sum, and a year ahead has its own: "%s"',
  async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  },
);

it.each([
  ['vilka röstade för att säga upp lokalen', /För att säga upp lokalen: Eva Lind och Birgitta Åström/u],
  ['hur röstade sofia om lokalen', /För att behålla lokalen: Jonas Wiklund, Karim Nasser och Sofia Berg/u],
  ['hur gick omröstningen om lokalen på kvarngatan', /För att behålla lokalen/u],
])('who was on each side of a votering: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it.each([
  ['vem hoppade in för karim 1 okt', /^Sofia Berg tjänstgjorde för Karim Nasser/u],
  ['vem hoppade in för karim 5 nov', /^Sofia Berg tjänstgjorde för Karim Nasser/u],
  ['var karim nasser med 5 november', /^Nej/u],
  ['vem ledde mötet på § 33', /Birgitta Åström var ordförande § 33/u],
  ['vem var ordförande 19 februari', /^Eva Lind ledde mötet/u],
  ['vem var ordförande i februari 2026', /^Eva Lind ledde mötet/u],
])('who came, served and led: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('a heading in capitals below a page number is a § of its own', async () => {
  expect(await told('hur mycket får man i arvode per möte')).toMatch(/^§ 37.*\n700 kr/u);
});

it('whom a decision is sent to is told of the § that is spoken of', async () => {
  expect(await told('vad beslutades på § 34', 'o vem skulle få beslutet')).toMatch(/Myrheds kommun/u);
});

it.each([
  [['va hände me ljusgården till slut'], /^§ 34.*\nBeslut 1 oktober \(§ 34\): Ljusgården beviljas 90 000/u],
  [
    ['när får stödet till ljusgården laga kraft'],
    /^§ 34 Stöd till Ljusgården, beslutat 1 oktober, har fått laga kraft/u,
  ],
  [['va jonas me å bestämde om stödet till ljusgården'], /^Nej\. § 34: Jonas Wiklund deltog inte i ärendet/u],
  [['var karim med och beslutade om stödet till ljusgården'], /Karim Nasser står inte bland de närvarande/u],
  [['va blev de av arvodena som vi bordla i februari'], /^§ 37.*\nBeslut 5 november \(§ 37\)/u],
  [['va va de för per capsulam-beslut i januari'], /Cykelköket 75 000 kronor/u],
  [['vad var per capsulam nu igen'], /^Per capsulam betyder/u],
  [['vem justerade oktoberprotokollet', 'å när va det klart?'], /justerades 8 oktober/u],
  [['vem blir vikarie för maja?'], /^Det framgår inte vem/u],
  [['vad fick ljusgården till ugnen', 'o när startar det'], /\nBageriet startar på nytt i april 2027/u],
])('a decision that is named, in everyday words: %j', async (turns, fact) => {
  expect(await told(...turns)).toMatch(fact);
});

it.each([
  'vart går studieresan',
  'hur många har fått jobb genom spåret',
  'när är sista dag att söka pengar för 2027?',
])('"%s" is told by no text, and nothing is told instead', async (question) => {
  expect(await told(question)).toMatch(/framgår inte/u);
});

it('a share of the sum spoken of is no sum of what was granted', async () => {
  const before = 'hur mycket betalar myrheds kommun i medlemsbidrag 2026';
  const answer = await told(before, 'hur stor del av totalen är det');
  expect(answer).not.toContain('beviljades sammanlagt');
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** The same papers as of "widely": days of a plan that are no meetings, who does a thing, and who is to justera. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/widely', day('2026-09-01'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Karim Nasser', ...messages);

it.each([
  [['när är planeringsdagen med beredningsgruppen'], /\n29 oktober, planeringsdag med beredningsgruppen\n/],
  [['när är medlemssamrådet'], /\n3 december, medlemssamråd i Myrhed\n/],
  [
    ['när är planeringsdagen med beredningsgruppen', 'och medlemssamrådet?'],
    /\n3 december, medlemssamråd i Myrhed\n/,
  ],
])('%s: the row of the plan that says so, and no other', async (messages, fact) => {
  expect(await told(...messages)).toMatch(fact);
});

it('the board’s own next meeting is no day of a plan', async () => {
  expect(await told('när är nästa möte')).toMatch(/^Nästa möte: torsdag 10 september/);
});

it('of those planned the ones held from afar are told, or the others', async () => {
  const digital = await told('vilka möten är digitala i höst');
  expect(digital).toMatch(/^Två möten 2026/);
  expect(digital).not.toContain('10 september');
  expect(await told('vilka möten är fysiska i höst')).toMatch(
    /^Ett möte 2026 i Norrskog, först 10 september/,
  );
});

it('who is to justera and who in reserve stand on lines of their own in the kallelse', async () => {
  expect(await told('vem justerar o vem är reserv')).toMatch(
    /^Val av justerare: Lars Ek, Reserv: Karim Nasser\./,
  );
  expect(await told('vem justerade i april')).toMatch(/^Eva Lind och Karim Nasser justerade/);
});

it.each([
  [['vad ska kontrolleras 2026', 'vem gör det o när'], /Kontrollen görs i oktober av Ylva Lodén/],
  [['va fick båthuset', 'vilka va inte med på det'], /Lars Ek deltog inte i ärendet på grund av jäv/],
  [['va bestämdes om arvodena'], /att följa Lidbacka kommuns arvodesregler under 2027/],
  [['vilka är ersättare i vår styrelse'], /^Ersättare i Norrskog: Gunnar Hedlund.*\n(?!Så är det)/u],
])('%s: of what is spoken of or decided', async (messages, fact) => {
  expect(await told(...messages)).toMatch(fact);
});

it.each([
  [
    ['vad blev utfallet i mars', 'och för hela året?'],
    /Prognosen för helåret är ett överskott på 90\s000 kr\./,
  ],
  [
    ['bordläggs nåt nästa vecka?'],
    /^Ett ärende föreslås bordläggas 10 september: Ansökan om medel: Skutan\. Det är inte beslutat\./,
  ],
  [['vad är bordlagt'], /^Inget ärende bordlades 16 april/],
  [['hur många paragrafer var det i april'], /^13 paragrafer\. Protokoll 16 april, §§ 21–33/],
  [
    ['va sökte fjällvråken', 'fick dom allt'],
    /att bevilja Fjällvråken 500\s000 kr för 2026\..*Ansökan gäller 1\s200\s000 kr/su,
  ],
])('%s: of what is ahead, and of what was just spoken of', async (messages, fact) => {
  expect(await told(...messages)).toMatch(fact);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** An agenda with columns for diary number, presenter and hour, and a protokoll with tables in it: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/columns', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (who: string, ...messages: readonly string[]) => board.told(who, ...messages);

it.each([
  ['bjuds det på lunch innan', /12\.00/],
  ['får man lunch på mötet', /12\.00/],
  ['när börjar presidiets förmöte?', /11\.15/],
  ['när har vi bensträckare', /14\.10/],
  ['kl för rekryteringen', /^Punkt 6, Rekrytering av samordnare, börjar kl\. 15\.00\./],
  ['sista dan att säga till om man inte kan', /20 november/],
  ['sista dag att anmäla förhinder?', /20 november/],
  ['vem ska justera nästa gång', /Lars Ek/],
  ['bil 2b, vad är det', /Bilaga 2b: Prognos per oktober/],
  ['vem håller i återbrukscaféet', /^Disa Ehn/],
  ['varför säger beredningen nej till caféet', /för smal/],
  ['hur många har svarat på brukarundersökningen', /71 %/],
  ['vem får avtalet om rådgivning', /Samtalsverket AB/],
  ['hur dags kommer rekryteringen', /15\.00/],
  ['går det nån buss dit', /12\.20/],
  ['vem meddelar jag om jag inte kan', /maja\.holm@norrskog\.example/],
  ['hur många sökte jobbet som samordnare', /31 ansökningar/],
])('of an agenda "%s" is answered', async (question, fact) => {
  expect(await told('Karim Nasser', question)).toMatch(fact);
});

it('one’s own items are those that one presents', async () => {
  const own = await told('Maja Holm', 'va har jag för punkter nästa möte');
  expect(own).toContain('Brukarundersökning');
  expect(own).not.toContain('Odlingskooperativet');
});

it.each([
  ['hur mycket ska myrhed betala', /1 245 tkr/],
  ['när gick lars hem från septembermötet', /lämnar sammanträdet kl\. 14\.25/],
  ['var är junimötet nästa år', /Myrhed/],
  ['vad har förbundschefen beslutat själv', /Café Kugghjulet 45 000 kr/],
  ['hur länge är ylva borta', /30 april 2027/],
  ['är larmavgiften beslutad nu', /Styrelsen föreslår fullmäktige att höja avgiften/],
  ['vad kostar larmet nästa år', /268 kr/],
  ['summan av alla föreningsbidrag', /360 000 kr/],
  ['hur länge får lyktan pengar', /30 juni 2028/],
  ['vad svarade ylva om reserven', /används först i höst/],
  ['när är alva tillbaka', /vecka 18/],
  ['hur stor del av borgen tar myrhed', /33 procent/],
  ['var ska massorna läggas', /Gråholmen/],
  ['vad är prognosen för helåret', /410 tkr/],
  ['hur många i lyktan har fått jobb', /Nio av dem har gått till arbete/],
])('of a protokoll "%s" is answered', async (question, fact) => {
  expect(await told('Karim Nasser', question)).toMatch(fact);
});

it('what is counted nowhere is not stated, and no other figure is told for it', async () => {
  const answer = await told('Karim Nasser', 'hur många anställda har lidbacka kommun');
  expect(answer).toMatch(/framgår inte/);
});

it('the papers of a § are those under its Underlag, and the § before is a step back', async () => {
  const papers = await told('Karim Nasser', '§ 42', 'vilka underlag fanns');
  expect(papers).toContain('Underlag till § 42, Delårsrapport:');
  expect(papers).toContain('Tjänsteskrivelse 2026-09-14');
  expect(await told('Karim Nasser', '§ 45', 'och innan dess?')).toContain('1 980 000 kronor');
});

it('why, of what is spoken of, is its reason', async () => {
  expect(await told('Karim Nasser', 'vad fick lyktan', 'varför fick dom mindre')).toContain('vakant');
});

it('a note to the protokoll is told with its words to whoever made it', async () => {
  const answer = await told('Birgitta Åström', 'vad stod det i min protokollsanteckning');
  expect(answer).toContain('Timmarna för ledsagning bör ses över.');
});

it('what one was asked to report is found by her name', async () => {
  const tasks = await told('Maja Holm', 'vilka uppdrag har jag kvar');
  expect(tasks).toContain('brukarråd');
  // What she told at the meeting is none.
  expect(tasks).not.toContain('halvåret');
  expect(await told('Maja Holm', 'vad har jag att rapportera i februari')).toContain('brukarråd');
});

it('what a past meeting was about is told without a word of what has not come', async () => {
  const answer = await told('Karim Nasser', '§ 44', 'vad handlar mötet om?');
  expect(answer).not.toContain('Ingen dagordning');
  expect(answer).toMatch(/Dagordning 24 september/);
});

it('a name that is a word for a result is the name', async () => {
  expect(await told('Karim Nasser', 'hur mycket fick plus 55')).toContain('210 000 kronor');
});

it('one’s own item has its hour, and a given name alone is hers who bears it', async () => {
  expect(await told('Maja Holm', 'vilken tid är min punkt')).toMatch(/punkt 5 .*14\.40/);
});

it('who led a § is told of the one that is spoken of', async () => {
  expect(await told('Karim Nasser', '§ 51', 'vem ledde mötet då')).toContain(
    'Birgitta Åström är ordförande under paragrafen.',
  );
});

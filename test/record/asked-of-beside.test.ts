import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Protokoll with the agenda's number beside each §, a table of bidrag and a vote by names: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/beside', day('2026-04-09'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Karim Nasser', ...messages);

it.each([
  ['va satt vi nånstans i februari?', /Folkets hus i Myrhed, sal Tranan/],
  ['var träffades vi i oktober', /Stadshuset i Lidbacka, rum Granen/],
  ['hur länge höll vi på i februari', /09\.00–11\.40/],
  ['hur länge satt vi i oktober?', /13\.00–15\.10/],
])('where and how long a meeting was: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it.each([
  ['vilka röstade för att bevilja vävstugan pengar', /Sofia Berg/],
  ['vem satt på försäkringskassans plats i februari', /^För Försäkringskassan 12 februari: Sofia Berg/],
  ['vilka var där från myrheds kommun i februari', /^För Myrheds kommun 12 februari: Jonas Wiklund/],
  ['lista ledamöterna fr regionen', /Birgitta Åström/],
])('who voted, and who was there for a medlem: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it.each([
  ['vad ska myrhed betala in 2026', /390 000/],
  ['hur mkt söker vävstugan nu då', /195 000 kronor/],
  ['hur mycket får förbundschefen köpa in för själv?', /55 000 kronor/],
  ['va va resultatet 2025?', /underskott på 72 000 kronor/],
  ['vilken firma valde vi som granskare', /Lövgrens Konsult AB/],
  ['NS 14', /^§ 14 Delegationsordning/],
  ['hur stor är posten övriga insatser i budgeten', /Övriga insatser 1 310 tkr/],
  ['vem skriver under för förbundet', /Eva Lind och Maja Holm/],
])('a sum, a firm and a § are told: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('a note to the protokoll is told where it is asked for, and the reservation where that is', async () => {
  const note = await told('vad var protokollsanteckningen om vävstugan');
  expect(note).toContain('Lars Ek vill att utfallet redovisas varje månad.');
  expect(note).not.toContain('skickas till');
  expect(await told('reserverade sig någon mot vävstugan?')).toContain('Jonas Wiklund reserverade sig');
});

it('who served for oneself is one’s own ersättare', async () => {
  expect(await told('vem vikarierade för mig i februari')).toMatch(/^Sofia Berg tjänstgjorde/);
  expect(await told('vem satt på min plats den 12 februari')).toMatch(/^Sofia Berg tjänstgjorde/);
  expect(await told('vem röstade i mitt ställe i februari')).toMatch(/^Sofia Berg tjänstgjorde/);
});

it('who was there when a matter was taken is of the meeting that took it', async () => {
  expect(await told('vilka satt med när delårsbokslutet godkändes')).toMatch(/^5 beslutande 9 oktober/);
  expect(await told('vilka satt med när vävstugan avgjordes')).toMatch(/^\d beslutande 12 februari/);
});

it('what is set aside in a budget is the nearest to what was paid, and no answer to it', async () => {
  const paid = await told('vad betalade vi för övriga insatser förra året');
  expect(paid).toMatch(/^Beloppet framgår inte/);
  expect(paid).toContain('1 310 tkr');
  expect(await told('vad betalar vi för skrivborden')).toContain('18 900 kronor');
});

it('what is applied for this time is what lies before the board', async () => {
  expect(await told('hur mkt söker vävstugan den här gången')).toMatch(/195 000 kronor/);
});

it('what follows with the kallelse is all of its bilagor, whatever else follows', async () => {
  const answer = await told('vilka bilagor följer med kallelsen?');
  expect(answer).toMatch(/^2 bilagor/);
});

it('whoever was given something to lay before the board is told so', async () => {
  const answer = await board.told('Maja Holm', 'vilket uppdrag fick jag om granskningen?');
  expect(answer).toContain('lägger fram granskningen senast i november');
});

it('"vilken period gällde det" is of what was spoken of', async () => {
  const answer = await told('vad beslutades om vävstugan i februari', 'vilken period gällde det');
  expect(answer).toContain('1 mars–31 december 2026');
});

it.each([
  'hur många deltagare har vävstugan',
  'vem är arbetsterapeut på vävstugan?',
  'vem blir ny chef på af i myrhed?',
])('another number or name is no answer: "%s"', async (question) => {
  expect(await told(question)).toMatch(/framgår inte/);
});

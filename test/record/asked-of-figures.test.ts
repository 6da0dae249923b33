import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardsWithPapers, boardWithPapers, day } from '../support/board-with-papers.ts';

/** A budget of several tables, days on lines of their own, and a meeting to come: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/figures', day('2026-09-28'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Jonas Wiklund', ...messages);

it.each([
  ['hur mycket är budgeterat för förvaltning 2027', /^.*\nSumma förvaltning 1 036/u],
  ['hur mkt har vi till trycksaker 2027', /^.*\nÖvr. trycksaker 11/u],
  ['vad är det för summa till inhyrda utredare', /^.*\nInhyrda utredare 640/u],
])(
  'the row that is so called is told, and not one of another that has the year: "%s"',
  async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  },
);

it('and of the row that is asked about next', async () => {
  expect(await told('hur mycket är budgeterat för förvaltning 2027', 'och porto?')).toMatch(/Porto 6/u);
});

it.each(['hur stort är det egna kapitalet', 'hur mycket eget kapital har vi', 'vad är vårt egna kapital på'])(
  'how large something is, and not what was taken from it: "%s"',
  async (question) => {
    expect(await told(question)).toMatch(/^§ 42.*\n(?:2 400 000 kr|Det egna kapitalet är 2,4 mnkr)/u);
  },
);

it('what was taken from it is told of who asks for that', async () => {
  expect(await told('hur mycket avsätts av det egna kapitalet')).toMatch(/700 000 kr/u);
});

it.each([
  ['vart höll vi till den 10/9', /Gamla mejeriet i Lidbacka/u],
  ['vad är det för lokal', /Gästgiveriet i Torpa, Blå salen/u],
  ['va e det för rum', /Gästgiveriet i Torpa, Blå salen/u],
])('where the board meets: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('and that in the same message as when', async () => {
  const answer = await told('när ses vi härnäst å va e de för lokal');
  expect(answer).toMatch(/Gästgiveriet i Torpa/u);
  expect(answer).not.toContain('§');
});

it.each([
  'vad har vi att gå igenom på torsdag nästa vecka',
  'va ska vi hinna med den 8 oktober',
  'va har vi å gå igenom i torpa',
])('what there is to go through is the agenda: "%s"', async (question) => {
  expect(await told(question)).toMatch(/Dagordning 8 oktober: 8 ärenden/u);
});

it.each([
  ['vad ska eva dra för punkter', /^Föredragande 8 oktober: Eva Lind\.\n.*3 .*\n.*5 /u],
  ['vilka punkter har maja', /^Föredragande 8 oktober: Maja Holm\.\n.*4 Hyran/u],
])('the items of somebody who is named: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('who was justerare last moves no item', async () => {
  expect(await board.told('Maja Holm', 'vem skrev under som justerare sist')).toMatch(/^Lars Ek/u);
});

it.each(['vilka möten har vi kvar i höst', 'vilka möten återstår i år'])(
  'days on lines below a heading of their own are meetings, and those that have been are not left: "%s"',
  async (question) => {
    const answer = await told(question);
    expect(answer).toContain('8 oktober');
    expect(answer).toContain('3 november');
    expect(answer).not.toContain('torsdag 10 september');
    expect(answer).not.toContain('19 november');
  },
);

it.each([
  ['en journalist vill ha ut bilaga 1, vad svarar jag', /offentlig/u],
  ['kan vi lämna ut bilaga 1 till en tidning', /offentlig/u],
])('whether a paper may be given out: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('a bilaga that is asked for is shown', async () => {
  expect(await told('visa bilaga 1 från 10 september')).toMatch(/^1 bilaga/u);
});

it.each([
  [['visa dagordningen', 'vilken är sista'], /8.*Mötets avslutande/u],
  [['vad handlar näst sista punkten om'], /7.*Övriga frågor/u],
  [['vad handlar sista paragrafen om'], /^§ 50/u],
  [['visa dagordningen', 'och den tredje?'], /3.*Sadelmakeriet/u],
  [['är birgitta ordförande', 'vem är det då'], /^Eva Lind/u],
  [['hur stort är det egna kapitalet', 'vad ska pengarna gå till'], /700 000 kr till insatser för äldre/u],
  [
    ['hur stort är det egna kapitalet', 'vad ska pengarna användas till'],
    /700 000 kr till insatser för äldre/u,
  ],
])('what leaves out what was just spoken of: %j', async (messages, fact) => {
  expect(await told(...messages)).toMatch(fact);
});

it.each([
  ['är birgitta ordförande', /^Nej, Eva Lind .*är ordförande.*\nBirgitta Åström är vice ordförande/u],
  ['är eva ordförande', /^Ja, Eva Lind/u],
  ['är birgitta vice ordförande', /^Ja, Birgitta Åström/u],
])('whether somebody is chair: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('of a meeting that is only planned no place is known, and that of the last is none', async () => {
  const later = await boardWithPapers('test/record/figures', day('2026-10-20'));
  for (const messages of [
    ['vad är det för lokal'],
    ['när ses vi härnäst å va e de för lokal'],
    ['när ses vi härnäst', 'va e de för lokal'],
    ['var håller vi till'],
  ]) {
    const answer = await later.told('Jonas Wiklund', ...messages);
    expect(answer).toMatch(/tisdag 3 november[\s\S]*plats(?:en)? är inte angiv/iu);
    expect(answer).not.toContain('Torpa');
  }
  expect(await later.told('Jonas Wiklund', 'var var mötet')).toContain('Gamla mejeriet');
  await later.close();
});

it.each([
  ['hur stort är beslutsutrymmet i utlysningen', /beslutsutrymmet är cirka 600 tkr/u],
  ['hur mycket har sökts sammanlagt', /Totalt belopp som sökts är 940 tkr/u],
  ['hur stort är beslutsutrymmet i utlysningen, och hur mycket har sökts sammanlagt?', /600 tkr/u],
])('the sums of an item about applications: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it.each([
  ['vad får nya snöslungan kosta och när kommer den', /leverans i mars 2027/u],
  ['när kommer nya snöslungan', /leverans i mars 2027/u],
])('when what is bought comes, and not how old the old one is: "%s"', async (question, fact) => {
  const answer = await told(question);
  expect(answer).toMatch(fact);
  expect(answer).not.toContain('från 1998');
});

it('what somebody got a mandate for is no mandatperiod', async () => {
  const answer = await board.told(
    'Maja Holm',
    'vad fick jag för mandat om vedboden',
    'hur mycket får jag lägga',
  );
  expect(answer).toMatch(/210 000 kr/u);
});

it.each([
  ['vem steg åt sidan när garnboden fick sina pengar', /^§ 48.*Jonas Wiklund/u],
  ['vem klev av när vävstugan fick pengar', /^Ingen jäv framgår av § 49/u],
])('who stepped aside from one decision: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('a sum of a budget counts no members', async () => {
  const answer = await told('hur många medlemmar har keramikhuset i lidbacka');
  expect(answer).not.toContain('210');
  expect(answer).not.toMatch(/^Lidbacka kommun/u);
});

it('how many must be there is told before whether a number is enough', async () => {
  expect(await told('hur många av oss fem måste sitta vid bordet')).toMatch(/^Fler än hälften/u);
});

it('which member each of the board is of is no question of who comes', async () => {
  expect(await told('vilka kommer de ifrån')).toMatch(/Lidbacka kommun: /u);
});

it('a § that one of two boards has is of that board', async () => {
  const both = await boardsWithPapers(
    { norrskog: 'test/record/figures', kustlandet: 'test/record/both-boards/kustlandet' },
    day('2026-09-28'),
  );
  expect(await both.told('Birgitta Åström', '§ 48 i september')).toMatch(/^§ 48 Stöd till Garnboden/u);
  await both.close();
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A kallelse and a protokoll whose tables came out as a line for each cell: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/unfolded', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (who: string, ...messages: readonly string[]) => board.told(who, ...messages);

it.each([
  ['Karim Nasser', 'vem föredrar punkt 2', /^Maja Holm föredrar punkt 2/],
  ['Karim Nasser', 'vilka bilagor hör till punkt 2', /2\.1[\s\S]*2\.2/],
  ['Karim Nasser', 'vem tjänstgjorde i oktober', /Monika Rask/],
  ['Karim Nasser', 'vilka var med i oktober', /Birgitta Åström[\s\S]*Jonas Wiklund/],
])('to %s, "%s" is answered by the row of the table', async (who, question, fact) => {
  expect(await told(who, question)).toMatch(fact);
});

it('a sum of a day is the one told to be of that day', async () => {
  expect(await told('Eva Lind', 'hur stort eget kapital hade vi sista oktober')).toMatch(
    /^[^\n]*\nEget kapital: Per 2026-10-31 1 180 tkr/u,
  );
  expect(await told('Eva Lind', 'hur mycket eget kapital räknar vi med den 31 december')).toMatch(
    /^[^\n]*\nEget kapital: Prognos 2026-12-31 940 tkr/u,
  );
  expect(await told('Eva Lind', 'hur mycket av det egna kapitalet ska vi använda 2027')).toContain('90 000');
});

it('what may be decided on delegation is not told by a sum of something else', async () => {
  const answer = await told(
    'Eva Lind',
    'vilket är högsta beloppet förbundschefen får besluta om på delegation',
  );
  expect(answer).toMatch(/^Det framgår inte/);
  expect(answer).not.toContain('15 000');
});

it('what was decided on delegation is told row by row', async () => {
  const answer = await told('Eva Lind', 'vilka delegationsbeslut har fattats');
  expect(answer).toContain('D 7/2026, Inköp av två stolar, 4 800 kr, Maja Holm');
  expect(answer).toContain('D 8/2026');
  expect(answer).not.toContain(':.');
});

it.each(['vad har förbundschefen i lön', 'vad tjänar förbundschefen', 'hur hög är förbundschefens lön'])(
  '"%s": the pay of another post is not hers',
  async (question) => {
    expect(await told('Eva Lind', question)).toMatch(/^[^\n]*framgår inte/u);
  },
);

it('the pay that a text tells of is told', async () => {
  expect(await told('Eva Lind', 'vad har administratören i lön')).toContain('34 000 kronor i månaden');
});

it.each([
  'finns det hörslinga i folkets hus den 26:e',
  'finns det laddplats vid folkets hus på mötet 26/11',
  'har lokalen ramp den 26 november',
])('"%s": what no paper speaks of is not stated', async (question) => {
  expect(await told('Karim Nasser', question)).toMatch(/^Det framgår inte/);
});

it('where one meets is told all the same', async () => {
  expect(await told('Karim Nasser', 'var är mötet den 26:e')).toMatch(/^Folkets hus i Myrhed/);
  expect(await told('Karim Nasser', 'finns det ett möte den 26 november')).toContain('Folkets hus');
});

it('what is going on, without anybody who does it, is no uppdrag', async () => {
  const answer = await told('Eva Lind', 'vilka uppdrag gav vi på senaste mötet');
  expect(answer).toContain('Förbundschefen får i uppdrag att lämna en rapport i mars.');
  expect(answer).not.toContain('skrivare');
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { fields } from './support/poll-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { karim, maja } = people;

let world: World;
const { byOffice, hears, says, send, importNotice, meeting } = noticeTalk(() => world);
const { has, answers } = onTwoBoards(() => world);

/** Karim is called by both boards, and has then been asked a snabbfråga by one of them. */
beforeEach(async () => {
  world = await twoBoards();
  await importNotice('first', AGENDA);
  await has('kustlandet', '2025-12-11', true);
  for (const who of [karim, maja]) await world.write(who, 'hej');
  world.clock.set(instantAt('2025-12-02' as LocalDate, '08:00'));
  await send();
  await hears(karim, /Kallelse/);
  world.clock.set(instantAt('2025-12-02' as LocalDate, '09:00'));
  await world.press(maja, 'poll.open', fields({ boardId: 'kustlandet' }));
  await hears(karim, /lunch före mötet/);
});
afterEach(() => world.close());

it.each(['jo det går', 'det går bra', 'ja', 'ja tack', 'nej tack', 'visst'])(
  '%j is no answer to the board that asked nothing last: what waits on each is told',
  async (text) => {
    const asked = await says(karim, text);
    expect(asked).toMatch(/I vilken styrelse\?[\s\S]*Norrskog: mötet torsdag 11/);
    expect(asked).toMatch(/Kustlandet: mötet torsdag 11[^\n]*snabbfrågan ”Ska vi ha lunch före mötet\?”/);
    expect(await answers()).toEqual([]);
  },
);

it.each([
  ['har kallelsen gått ut i båda styrelserna?', /(?=[\s\S]*Norrskog)(?=[\s\S]*Kustlandet)/],
  ['påminn alla som inte har svarat i båda styrelserna', /(?=[\s\S]*Norrskog)(?=[\s\S]*Kustlandet)/],
  ['ställ in båda mötena 11 december, storm', /(?:Ställa in mötet torsdag 11[\s\S]*){2}/],
])('%j, to the kansli of both, is of each', async (text, of) => {
  expect(await says(maja, text)).toMatch(of);
});

it('the board that is chosen then is answered in what it asked last', async () => {
  await says(karim, 'ja');
  expect(await says(karim, 'Kustlandet')).toContain('Ditt svar blir: Ja');
  expect(await answers()).toEqual([]);
});

it('"jag kommer" answers no snabbfråga: it is asked which meeting', async () => {
  expect(await says(karim, 'jag kommer')).toMatch(/I vilken styrelse\?/);
  expect(await says(karim, 'Norrskog')).toContain('anmäld till mötet torsdag 11');
  expect(await answers()).toEqual(['norrskog 2025-12-11 COMING']);
});

it.each(['nej i Kustlandet', 'Kustlandet nej', 'nej till Kustlandet'])(
  '%j after "kommer i Norrskog" puts nothing right: it is asked whether she comes there',
  async (text) => {
    await says(karim, 'kommer i Norrskog');
    const asked = await says(karim, text);
    expect(asked).toMatch(/Kommer du till mötet torsdag 11[\s\S]*Kustlandet/);
    expect(asked).toContain('Svaret i Norrskog står kvar');
    expect(await answers()).toEqual(['norrskog 2025-12-11 COMING']);
  },
);

it('after a "kommer" that named no board it is of the other instead', async () => {
  await says(karim, 'kommer');
  await says(karim, 'Norrskog');
  expect(await says(karim, 'nej jag menade Kustlandet')).toContain('Du är anmäld till mötet torsdag 11');
});

it('what is asked of a meeting is answered alike with the board named, and without', async () => {
  const items = (await meeting()).state.agenda.items ?? [];
  const itemId = items.find(({ number }) => number === '2')?.id;
  await byOffice({ type: 'WithdrawItem', itemId, reason: 'Dubblett' } as never, 'takes off');
  for (const text of ['varför togs punkt 2 bort i Norrskog?', 'i Norrskog, varför togs punkt 2 bort?']) {
    expect(await says(karim, text), text).toMatch(/togs bort, skäl: Dubblett/);
  }
  for (const text of ['har något ändrats inför mötet i Norrskog?', 'vad är nytt i Norrskog?']) {
    const told = await says(karim, text);
    expect(told, text).not.toMatch(/ledamotsplatser är fyllda|Det framgår inte/);
    expect(told, text).toMatch(/version|ändrat/i);
  }
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, MEETING, noticeTalk } from './support/notice-talk.ts';
import { fields } from './support/poll-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { karim, maja } = people;

let world: World;
const { hears, says, send, importNotice } = noticeTalk(() => world);
const { answers } = onTwoBoards(() => world);

/** Karim is called by one of his boards alone; the other has asked a snabbfråga since. */
beforeEach(async () => {
  world = await twoBoards();
  await importNotice('first', AGENDA);
  for (const who of [karim, maja]) await world.write(who, 'hej');
  world.clock.set(instantAt('2025-12-02' as LocalDate, '08:00'));
  await send();
  await hears(karim, /Kallelse/);
  world.clock.set(instantAt('2025-12-02' as LocalDate, '09:00'));
  await world.press(maja, 'poll.open', fields({ boardId: 'kustlandet' }));
  await hears(karim, /lunch före mötet/);
});
afterEach(() => world.close());

it('what says that one can or cannot registers nothing with the board that has called: it is asked what it is of', async () => {
  for (const text of ['kan inte', 'hinner inte', 'är bortrest', 'jag kan vara med', 'upptagen då']) {
    const asked = await says(karim, text);
    expect(asked, text).toMatch(/I vilken styrelse\?[\s\S]*Norrskog: mötet torsdag 11/);
    expect(asked, text).toContain('snabbfrågan ”Ska vi ha lunch före mötet?”');
  }
  expect(await answers()).toEqual([]);
  expect(await says(karim, 'förhinder i Norrskog')).toContain('Ditt förhinder är registrerat');
});

it('it is of the board whose meeting was spoken of since', async () => {
  world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
  await says(karim, 'när är mötet i Norrskog?');
  expect(await says(karim, 'är bortrest')).toContain('Ditt förhinder är registrerat');
});

it('where the one that had called has called it off, her answer is of no meeting of the other that has not', async () => {
  const { has } = onTwoBoards(() => world);
  await has('kustlandet', '2025-12-16', false);
  await world.press(maja, 'meeting.cancel', { ...MEETING, reason: 'Ingen kan' });
  await hears(karim, /är inställt/);
  const told = await says(karim, 'jag kommer');
  expect(told).toMatch(/Mötet torsdag 11 december.* är inställt[\s\S]*Inget nytt är registrerat/);
  expect(told).not.toContain('16 december');
  await has('kustlandet', '2025-12-15', true);
  expect(await says(karim, 'jag kommer')).toMatch(
    /I vilken styrelse\?\nKustlandet: mötet måndag 15[\s\S]*Norrskog: mötet torsdag 11 december.* är inställt\./,
  );
  expect(await answers()).toEqual([]);
});

it('a board that is named as where she is, or has, that day is not the one that she says no to', async () => {
  const { has } = onTwoBoards(() => world);
  await has('kustlandet', '2025-12-16', true);
  expect(await says(karim, '11 går inte, har kustlandet då tror jag?')).toContain(
    'Kommer du till mötet torsdag 11 december',
  );
  expect(await says(karim, 'kan inte den 11e, är på Kustlandet')).toContain('Ditt förhinder är registrerat');
  expect(await answers()).toEqual(['norrskog 2025-12-11 ABSENT']);
});

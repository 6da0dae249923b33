import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { BOARD } from './support/attendance-board.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { dates } from './support/poll-talk.ts';

const { eva, karim, lars, sofia, maja } = people;

let world: World;
const { hears, says, importNotice, meeting, send } = noticeTalk(() => world);
const answers = async () => (await meeting()).state.attendance.answers;

/** A kallelse to 11 December is out, and a datumfråga about 16 and 17 December has come since. */
beforeEach(async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards: [BOARD] });
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, lars, sofia, maja]) await world.write(who, 'hej');
  world.clock.set(instantAt('2025-12-02' as LocalDate, '08:00'));
  await send();
  await hears(karim, /Kallelse/);
  world.clock.set(instantAt('2025-12-02' as LocalDate, '09:00'));
  await world.press(maja, 'poll.open-dates', dates({ times: 'tis 16 eller ons 17 dec kl 9–12' }));
  await hears(karim, /När kan du\?/);
});
afterEach(() => world.close());

it.each([
  'kan den 16',
  'kan inte den 17',
  '16 dec funkar, inte 17',
  'tisdagen går bra',
  'jag kan på onsdagen',
  'tisdag passar bäst',
  'jag kan båda',
  'båda går bra',
  'kan ingen av dem',
  'den första passar',
  'ingen dag funkar',
  'kan inte någon av dagarna',
])('%j is answered with the datumfråga, and says nothing of the kallelse', async (text) => {
  const shown = await says(karim, text);
  expect(shown).toMatch(/När kan du\?[\s\S]*Tisdag 16 december/);
  expect(shown).not.toMatch(/11 december|Inget möte/);
  expect(await answers()).toEqual([]);
});

it('a day of meeting is still of the meeting', async () => {
  expect(await says(karim, 'kan inte den 11')).toContain('Ditt förhinder är registrerat');
  expect(await says(lars, 'jag kommer den 11')).toContain('Du är anmäld till mötet');
});

it('is asked for by days that share a month, with or without their hours', async () => {
  const timed = await says(maja, 'kan du kolla om 8, 10 eller 15 december kl 13-15 funkar för alla');
  expect(timed).toContain('Måndag 8 december kl. 13.00–15.00 · Onsdag 10 december');
  const listed = await says(maja, 'skapa en datumfråga: passar 8, 10 eller 15 december kl 13-15');
  expect(listed).toContain('Måndag 8 december kl. 13.00–15.00 · Onsdag 10 december');
  const untimed = await says(maja, 'fråga gruppen om 8 eller 15 december passar bäst');
  expect(untimed).toContain('Klockslag saknas. Skriv det efter dagarna');
});
